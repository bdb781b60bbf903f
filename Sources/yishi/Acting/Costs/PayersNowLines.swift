import Deliberation
import Wording

extension PayersNow {
  /// What each door bore and bears now, for the staff.
  func lines(in language: Language) -> [String] {
    var columns = Columns([.left, .left, .right, .right, .right])
    columns.add([
      language(Heading.door), language(Heading.storey), language.borneBefore, language.borneNow,
      language.difference,
    ])
    func add(_ header: String, _ storey: String, _ before: Fen?, _ now: Fen) {
      columns.add([
        header, storey, before.map(language.bare) ?? "—", language.bare(now),
        language.signed(now - (before ?? .zero)),
      ])
    }
    for row in rows {
      add(row.door.text, row.storey.map(language.storey) ?? "—", row.before, row.now)
    }
    for other in others { add(language.borneBy(other.bearer), "", other.before, other.now) }
    add(language(Heading.total), "", sumBefore, sumNow)
    return columns.lines
  }
}
