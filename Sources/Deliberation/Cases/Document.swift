/// A document (文件) on file: a report, a certificate, a letter.
package struct Document: Hashable, Sendable, Codable {
  /// What it is, in the word a step asks for: `联合审查意见`.
  package let kind: String
  package let title: String
  package let day: Day
  /// Who issued it.
  package let issuer: String
  /// Its number, where it has one (文号).
  package let reference: String?
  /// Where it is known from: `一篇新闻报道`; nil where it is made up.
  package let source: String?
  /// The scan of the paper.
  package let scan: AttachmentName?
  /// What it comes to (结论), where it is a review or an inspection; nil where it says none.
  package let outcome: Outcome?
  /// The last day it holds (有效期至); nil where it has none.
  package let validUntil: Day?

  package init(
    kind: String,
    title: String,
    day: Day,
    issuer: String,
    reference: String? = nil,
    source: String? = nil,
    scan: AttachmentName? = nil,
    outcome: Outcome? = nil,
    validUntil: Day? = nil
  ) {
    self.kind = kind
    self.title = title
    self.day = day
    self.issuer = issuer
    self.reference = reference
    self.source = source
    self.scan = scan
    self.outcome = outcome
    self.validUntil = validUntil
  }

  /// What a review or an inspection comes to (结论).
  package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// 通过.
    case passed
    /// 整改后通过.
    case passedAfterChanges
    /// 不通过.
    case notPassed
  }

  /// Whether it is the document a step asks for, by its word in either language.
  package func isA(_ kind: Term) -> Bool { self.kind == kind.chinese || self.kind == kind.english }
}

extension CaseFile {
  /// The kinds of documents that the steps of its procedure ask for, in their order.
  package var documentsAsked: [Term] {
    (procedure?.stages ?? []).flatMap(\.gates).compactMap { gate in
      if case .documentOnFile(let kind) = gate { kind } else { nil }
    }
  }
}
