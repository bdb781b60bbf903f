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

  /// The tests of a tally two abreast, for a sheet that must stay one page: a row a
  /// measure, a column a test.
  ///
  /// A test that unknown areas leave open says so in place of its bar.
  static func ofSheet(_ tally: Tally, in language: Language) -> HTML {
    let margins = tally.margins
    guard margins.contains(where: { $0.whole > 0 }) else { return .empty }
    let approval: Margin.Test = tally.rule.dissent == nil ? .approval : .unopposed
    let tests = tally.rule.participation == nil ? [approval] : [.participation, approval]
    let (width, gap) = (328, 24)
    var drawing = Drawing()
    for (row, measure) in tally.rule.measures.enumerated() {
      for (column, test) in tests.enumerated() {
        // Of one test the measures stand side by side.
        let x = (tests.count == 1 ? row : column) * (width + gap)
        let y = (tests.count == 1 ? 0 : row) * 60
        if let margin = margins.first(where: { $0.test == test && $0.measure == measure }) {
          drawing.bar(of: margin, x: x, y: y, width: width, in: language)
        } else {
          drawing.text(language.openBarLabel(test, measure), x: x, y: y + 13)
          drawing.text(language.openBarNote, x: x, y: y + 31)
        }
      }
    }
    return drawing.figure(named: language.tallyDrawingTitle(tally), width: 2 * width + gap)
  }

  /// One bar with its label above and the name of the threshold below.
  private mutating func bar(
    of margin: Margin,
    x: Int,
    y: Int,
    width: Int,
    in language: Language
  ) {
    guard margin.whole > 0 else { return }
    text(language.barLabel(margin), x: x, y: y + 13)
    box(x: x, y: y + 19, width: width, height: 14, .empty)
    let length = Int(Int128(margin.part) * Int128(width) / Int128(margin.whole))
    if length > 0 { box(x: x, y: y + 19, width: length, height: 14, .full) }
    let ratio = margin.threshold.ratio
    let limit = x + width * ratio.numerator / ratio.denominator
    post(x: limit, y: y + 16, height: 20, .limit)
    text(language.threshold(margin.threshold), x: limit, y: y + 50, .middle)
  }
}
