/// A fenced block (数据块) that asks the record for a fact, such as
/// ```` ```tally 2020-014-1 ````.
package struct FencedBlock: Hashable, Sendable {
  /// The first word after the fence.
  package let name: Name
  /// The rest of that line, trimmed: `2020-014-1`; empty where there is none.
  package let reference: String
  /// The lines between the fences, each with its line break.
  package let body: String
  /// The line of the opening fence, from 1.
  package let line: Int

  package init(name: Name, reference: String, body: String, line: Int) {
    self.name = name
    self.reference = reference
    self.body = body
    self.line = line
  }

  /// What a block can ask for; a block by any other name is code.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case tally, attendance, shares, progress, table, changes
  }
}

/// Answers the fenced blocks of a Markdown text from the record.
package struct Facts {
  package let answer: (FencedBlock) -> Answer

  package init(_ answer: @escaping (FencedBlock) -> Answer) {
    self.answer = answer
  }

  /// No record at hand: every block stays a code block.
  package static var none: Facts { Facts { _ in .code } }

  package enum Answer: Hashable, Sendable {
    /// Takes the place of the block.
    case html(HTML)
    /// The block stays a code block.
    case code
    /// The record knows nothing by this reference: the block stays a code block
    /// and is handed back, so that the caller can make a finding of it.
    case unknown
  }
}
