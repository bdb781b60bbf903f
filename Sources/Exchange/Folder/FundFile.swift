import Deliberation
import Foundation

/// A table of money for a fund that is on register (收支登记表).
package enum FundFile {
  /// More is no table that a person keyed.
  private static let largest = 10_000_000

  /// Reads entries of one kind, and holds each to what the fund allows.
  ///
  /// A row without a day is of `day`, one without an office was entered by `office`, one
  /// without a kind is of `kind`; a row of another kind is found, since one act is of one, and
  /// so is one that repeats another.
  ///
  /// - Returns: the entries, or none with every finding at its line.
  package static func read(
    at url: URL,
    of kind: FundEntry.Kind,
    for number: Int,
    in file: CaseFile,
    on day: Day,
    by office: String
  ) -> (entries: [FundEntry], findings: [Finding]) {
    var reading = FileReading(url.relativePath)
    guard FileManager.default.fileExists(atPath: url.path) else {
      return ([], [Finding(.fileMissing(url.relativePath), at: nil)])
    }
    guard let text = FileText.read(url, limit: largest, &reading) else {
      return ([], reading.findings.sortedByPlace)
    }
    let fund = file.funds.first { $0.number == number }
    let rows = FundTable.read(
      text,
      doors: Set(file.premises.map(\.door)),
      .init(day: day, kind: kind, office: office, roster: file.premises(of: fund?.part)),
      &reading
    )
    var trial = file
    var given = 0
    var lines: [FundEntry: Int] = [:]
    for (entry, line) in rows {
      if let first = lines[entry] {
        reading.find(.sumTwice(firstLine: first), line: line)
        continue
      }
      lines[entry] = line
      guard entry.kind == kind else {
        reading.find(
          .unknownValue(
            of: FundTable.Column.kind.chinese,
            Words.fundKinds.chinese(entry.kind),
            allowed: [Words.fundKinds.chinese(kind)]
          ),
          line: line
        )
        continue
      }
      // Numbers far from those the register gives, for the trial alone.
      given += 1
      let known = trial.funds.first { $0.number == number }
      let last = min(
        max(
          known?.entries.map(\.number).max() ?? 0,
          known?.receipts.max() ?? 0,
          rows.compactMap(\.entry.receipt).max() ?? 0
        ),
        Int.max - rows.count - 1
      )
      let numbered = entry.numbered(
        entry.number > 0 ? entry.number : last + given,
        receipt: entry.receipt ?? (kind == .received ? last + given : nil)
      )
      do throws(CaseRefusal) {
        try trial.take(.entered([numbered]), withFund: number, on: day)
      } catch {
        reading.find(.refused(error.ofEntry(entry.number)), line: line)
      }
    }
    return (reading.hasErrors ? [] : rows.map(\.entry), reading.findings.sortedByPlace)
  }
}

extension CaseRefusal {
  /// The same of an entry that stands in a table.
  fileprivate func ofEntry(_ number: Int) -> CaseRefusal {
    guard case .fundRefused(let key, let refusal, _) = self else { return self }
    return .fundRefused(key: key, refusal, entry: number)
  }
}
