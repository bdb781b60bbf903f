import Deliberation
import Wording

extension Drawing {
  /// The tests of a tally as bars, each with its threshold as a line and its name.
  ///
  /// Empty where an unknown area leaves a bar without its length.
  static func of(_ tally: Tally, in language: Language) -> HTML {
    guard tally.unknownArea == 0, tally.entitled.heads > 0 else { return .empty }
    var drawing = Drawing()
    var top = 0
    for margin in tally.margins where margin.whole > 0 {
      drawing.text(language.barLabel(margin), x: 0, y: top + 14)
      drawing.box(x: 0, y: top + 22, width: width, height: 16, .empty)
      let length = Int(Int128(margin.part) * Int128(width) / Int128(margin.whole))
      if length > 0 { drawing.box(x: 0, y: top + 22, width: length, height: 16, .full) }
      let ratio = margin.threshold.ratio
      let limit = width * ratio.numerator / ratio.denominator
      drawing.post(x: limit, y: top + 19, height: 23, .limit)
      drawing.text(language.required(margin), x: limit, y: top + 57, .middle)
      top += 72
    }
    return drawing.figure(titled: language.tallyDrawingTitle(tally))
  }
}
