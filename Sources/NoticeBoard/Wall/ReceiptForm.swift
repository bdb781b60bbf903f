import Deliberation
import Wording

/// Receipts (收据), two on a page of A4: for the hand of who paid, and never for the web.
///
/// A door and an amount stand on each, in figures and in capitals, and no name.
package struct ReceiptForm: Page {
  package static let template = "receipt-form"

  let receipts: [Receipt]
  private let title: String
  private let file: CaseFile

  package static let names: [String: ReadableName<ReceiptForm>] = ["receipts": .parts(\.receipts)]

  /// Those of some numbers, else all that hold; nil where there is none.
  package init?(_ fund: Fund, numbered: Set<Int>, of file: CaseFile, press: Press) {
    let language = press.language
    receipts = fund.entries.filter { entry in
      guard let receipt = entry.receipt, entry.on <= press.day else { return false }
      return numbered.isEmpty
        ? fund.reversal(of: entry.number) == nil : numbered.contains(receipt)
    }
    .map { Receipt($0, of: fund, in: file, language) }
    guard !receipts.isEmpty else { return nil }
    title = language.receiptHeading
    self.file = file
  }

  struct Receipt: Readable {
    let synthetic: [String]
    let title: String
    /// That the sum was taken back; nil where it holds.
    let void: String?
    let strip: FormStrip
    let note: String

    init(_ entry: FundEntry, of fund: Fund, in file: CaseFile, _ language: Language) {
      synthetic = file.isSynthetic ? language.syntheticLines : []
      title = language.receiptHeading
      void = fund.reversal(of: entry.number) == nil ? nil : language.receiptVoid
      note = language.receiptNote
      strip = FormStrip(
        title: file.title,
        rows: [
          .init(
            language.receiptNumberName,
            language.receiptNumber(
              entry.receipt ?? 0,
              of: file.number(ofItem: fund.number)
            ),
            beside: .init(language.receiptDay, language.plainDay(entry.on))
          ),
          .init(
            language(Label.door.term),
            entry.door?.text ?? "",
            beside: .init(language.receiptFigures, language.receiptAmount(entry.amount))
          ),
          .init(language.receiptCapitals, language.receiptAmountInCapitals(entry.amount)),
          .init(language.receiptFor, language.receiptPurpose(fund)),
          .init(language.receiptAccount, fund.account),
          .init(language.receiptBy, entry.by),
          .init(language.receiptSeal, beside: .init(language.receiptSignature)),
        ]
      )
    }

    static let names: [String: ReadableName<Receipt>] = [
      "synthetic": .texts(\.synthetic), "title": .text(\.title), "void": .text(\.void),
      "strip": .part(\.strip), "note": .text(\.note),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(
      self,
      titled: title,
      of: file,
      marksItself: true,
      size: .single,
      press: press
    )
  }
}
