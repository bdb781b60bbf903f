import Deliberation
import Wording

extension Drawing {
  /// Amounts as bars on one scale, the largest as wide as the drawing.
  static func amounts(
    _ rows: [(name: String, amount: Fen)],
    titled title: String,
    in language: Language
  ) -> HTML {
    guard let greatest = rows.map(\.amount).max(), greatest > .zero else { return .empty }
    var drawing = Drawing()
    var top = 0
    for row in rows {
      drawing.text(row.name, x: 0, y: top + 14)
      drawing.text(language.amount(row.amount), x: width, y: top + 14, .end)
      let length = Int(Int128(row.amount.count) * Int128(width) / Int128(greatest.count))
      if length > 0 {
        drawing.box(x: 0, y: top + 21, width: length, height: 10, .full)
      } else {
        drawing.box(x: 0, y: top + 21, width: 1, height: 10, .empty)
      }
      top += 42
    }
    return drawing.figure(titled: title)
  }
}
