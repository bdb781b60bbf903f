import Deliberation
import Wording

extension PayersNow {
  /// What each door bore and bears now: for the wall and never for the web.
  func byDoor(in language: Language) -> Grid {
    func row(_ header: String, _ storey: String, _ before: Fen?, _ now: Fen) -> Grid.Row {
      Grid.Row(
        header,
        [
          .text(storey), .figure(before.map(language.bare) ?? "—"), .figure(language.bare(now)),
          .figure(language.signed(now - (before ?? .zero))),
        ]
      )
    }
    return Grid(
      language.inYuan(language.payersNowTitle),
      headings: [
        .text(language(.door)), .text(language(.storey)), .figure(language.borneBefore),
        .figure(language.borneNow), .figure(language.difference),
      ],
      rows: rows.map {
        row($0.door.text, $0.storey.map(language.storey) ?? "—", $0.before, $0.now)
      } + others.map { row(language.leading(language.borneBy($0.bearer)), "", $0.before, $0.now) },
      total: row(language(.total), "", sumBefore, sumNow)
    )
  }
}
