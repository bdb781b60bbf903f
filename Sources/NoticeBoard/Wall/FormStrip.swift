import Deliberation
import Wording

/// A strip to fill in by hand at the foot of a paper: the counterfoil (存根) of a
/// ballot, the receipt (送达回证) of a letter.
struct FormStrip: Readable {
  let title: String
  let rows: [Row]

  static let names: [String: ReadableName<FormStrip>] = [
    "title": .text(\.title), "rows": .parts(\.rows),
  ]

  /// One name and value over the whole width, or two pairs side by side.
  struct Row: Readable {
    let name: String
    /// Nil where it is written by hand.
    let value: String?
    let other: Pair?

    init(_ name: String, _ value: String? = nil, beside other: Pair? = nil) {
      self.name = name
      self.value = value
      self.other = other
    }

    static let names: [String: ReadableName<Row>] = [
      "name": .text(\.name), "value": .text(\.value), "other": .part(\.other),
    ]
  }

  struct Pair: Readable {
    let name: String
    let value: String?

    init(_ name: String, _ value: String? = nil) {
      self.name = name
      self.value = value
    }

    static let names: [String: ReadableName<Pair>] = [
      "name": .text(\.name), "value": .text(\.value),
    ]
  }
}

extension FormStrip {
  /// The receipt of a letter: to whom, how and when, and who saw that it was refused.
  init(receiptOf notice: Notice, numbered number: String?, in language: Language) {
    title = language.receiptTitle
    rows = [
      Row(
        language.receiptLetter,
        [notice.title, number].compactMap(\.self).joined(separator: language.pick("　", "  "))
      ),
      Row(language.receiptAddressee, notice.addressee),
      Row(language.deliveredHow, language.receiptDeliveries),
      Row(language.receivedBy, beside: Pair(language.receiptRelation)),
      Row(language.deliveredOn, language.hourBlanks),
      Row(language.receiptDeliverers),
      Row(language.receiptRefused),
      Row(language.receiptWitnesses),
    ]
  }
}
