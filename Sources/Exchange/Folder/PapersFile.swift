import Deliberation
import Foundation

/// A table of papers for a vote that is on register (表决票登记表): keyed once, or a
/// second time by somebody else.
package enum PapersFile {
  /// More is no round of papers that a person keyed.
  private static let largest = 10_000_000

  /// Reads ballots that came back, and holds each to what the vote allows.
  ///
  /// A row without a number gets that of the paper made out to its owner, else 0,
  /// which stands for the next one. A row without a day was cast on `day`.
  ///
  /// - Returns: a step for each row, or none with every finding at its line.
  package static func readReturned(
    at url: URL,
    for poll: Poll,
    on day: Day,
    keyedBy office: String
  ) -> (steps: [PollStep], findings: [Finding]) {
    var reading = FileReading(url.relativePath)
    guard let text = open(url, &reading) else { return ([], reading.findings.sortedByPlace) }
    let owners = Dictionary(poll.roll.entries.map { ($0.door, $0.owner) }) { first, _ in first }
    let contents = BallotsTable.read(text, owners: owners, &reading)
    var trial = poll
    var steps: [PollStep] = []
    // Numbers that nobody wrote: the trial gives one that no paper bears.
    var spare = (poll.ballots + contents.ballots).map(\.number).max() ?? 0
    for (index, row) in contents.ballots.enumerated() {
      let isUnnumbered = contents.unnumbered.contains(index)
      let made = isUnnumbered ? trial.unreturnedNumber(of: row.owner) : row.number
      spare += 1
      let paper = row.keyed(by: office, on: day).numbered(made ?? spare)
      do throws(PollRefusal) {
        try trial.take(.returned(paper), on: day, by: office)
        steps.append(.returned(made == nil ? paper.numbered(0) : paper))
      } catch {
        reading.find(.refused(.pollRefused(key: poll.key, error)), line: contents.lines[index])
      }
    }
    return (reading.hasErrors ? [] : steps, reading.findings.sortedByPlace)
  }

  /// Reads what a second person keyed (复录).
  ///
  /// - Returns: a step for each row, or none with every finding at its line.
  package static func readKeyedAgain(
    at url: URL,
    for poll: Poll,
    on day: Day,
    by office: String
  ) -> (steps: [PollStep], findings: [Finding]) {
    var reading = FileReading(url.relativePath)
    guard let text = open(url, &reading) else { return ([], reading.findings.sortedByPlace) }
    let rows = SecondEntriesTable.readMarkings(text, &reading)
    var trial = poll
    var steps: [PollStep] = []
    for row in rows {
      let step = PollStep.keyedAgain(number: row.number, row.marking)
      do throws(PollRefusal) {
        try trial.take(step, on: day, by: office)
        steps.append(step)
      } catch {
        reading.find(.refused(.pollRefused(key: poll.key, error)), line: row.line)
      }
    }
    return (reading.hasErrors ? [] : steps, reading.findings.sortedByPlace)
  }

  private static func open(_ url: URL, _ reading: inout FileReading) -> SourceText? {
    guard FileManager.default.fileExists(atPath: url.path) else {
      reading.findings.append(Finding(.fileMissing(url.relativePath), at: nil))
      return nil
    }
    return FileText.read(url, limit: largest, &reading)
  }
}
