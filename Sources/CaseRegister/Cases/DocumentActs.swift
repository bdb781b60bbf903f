import Deliberation
import GRDB

extension Register {
  /// Puts a document on file: one act, whole or not at all.
  ///
  /// - Throws: ``CaseRefusal`` where the case does not take it; ``AttachmentRefusal`` where
  ///   its scan is not in place.
  package func file(
    _ document: Document,
    in number: CaseNumber,
    on day: Day,
    by actor: String
  ) throws -> Done<Document> {
    try perform(.documentFiled, on: day, by: actor) { act in
      var (file, writer) = try Self.opened(number, in: act)
      try checkInPlace([document.scan])
      let position = file.documents.count
      try file.enter(.document(document))
      try document.insert(at: position, writer)
      act.subjects = [Subject(.caseFile, number)]
      act.facts = ["kind": document.kind, "title": document.title]
      return document
    }
  }
}

extension Document {
  func insert(at position: Int, _ writer: CaseWriter) throws {
    try writer.insert(
      "document",
      "caseFile, position, kind, title, day, issuer, reference, source, scan, outcome, validUntil",
      [
        writer.caseFile, position, kind, title, day, issuer, reference, source, scan, outcome,
        validUntil,
      ]
    )
  }
}
