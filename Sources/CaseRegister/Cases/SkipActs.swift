import Deliberation
import GRDB

extension Register {
  /// Passes over the step a case is at: one act, whole or not at all.
  ///
  /// - Returns: The skip as it is kept.
  /// - Throws: ``CaseRefusal`` where the case does not take it; then nothing has changed.
  package func passOver(
    _ step: String,
    because reason: String,
    of number: CaseNumber,
    on day: Day,
    by office: String
  ) throws -> Done<Skip> {
    try perform(.stepSkipped, on: day, by: office) { act in
      var (file, writer) = try Self.opened(number, in: act)
      let skip = try file.passOver(step, because: reason, by: office, on: day)
      try skip.insert(writer, at: file.skips.count - 1)
      act.subjects = [Subject(.caseFile, number)]
      act.facts = SkipFacts(step: skip.stage)
      return skip
    }
  }

  private struct SkipFacts: Encodable {
    /// The key of the step; why stands with the case.
    let step: String
  }
}
