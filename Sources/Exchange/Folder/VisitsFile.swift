import Deliberation
import Foundation

/// A walk sheet as a table (走访登记表): made empty, filled in by hand, read back.
package enum VisitsFile {
  /// More is no sheet that a person filled in.
  private static let largest = 10_000_000

  /// An empty sheet: the doors in walking order, from the first floor up.
  package static func sheet(of doors: [Door], in canvass: Canvass) -> String {
    VisitsTable(furtherQuestions: canvass.furtherQuestions.count).sheet(of: doors)
  }

  /// Reads what was filled in, and holds each visit to what the round allows.
  ///
  /// A row nobody filled in is passed over. A row without a day or without a visitor
  /// was made on `day` by `office`.
  ///
  /// - Returns: the visits, or none with every finding at its line.
  package static func read(
    at url: URL,
    for file: CaseFile,
    in canvass: Canvass,
    on day: Day,
    by office: String
  ) -> (visits: [Visit], findings: [Finding]) {
    var reading = FileReading(url.relativePath)
    guard FileManager.default.fileExists(atPath: url.path) else {
      return ([], [Finding(.fileMissing(url.relativePath), at: nil)])
    }
    guard let text = FileText.read(url, limit: largest, &reading) else {
      return ([], reading.findings.sortedByPlace)
    }
    let table = VisitsTable(
      furtherQuestions: canvass.furtherQuestions.count,
      onSheet: (day, office)
    )
    let rows = table.read(text, doors: Set(file.visited.map(\.door)), &reading)
    var whole = file
    let isTaken = (try? whole.take(.visited(rows.map(\.visit)), inRound: canvass.round, on: day))
    // Row by row only where something is wrong: each is held to every door.
    for (visit, line) in isTaken == nil ? rows : [] {
      var trial = file
      do throws(CaseRefusal) {
        try trial.take(.visited([visit]), inRound: canvass.round, on: day)
      } catch {
        reading.find(.refused(error), line: line)
      }
    }
    return (reading.hasErrors ? [] : rows.map(\.visit), reading.findings.sortedByPlace)
  }
}
