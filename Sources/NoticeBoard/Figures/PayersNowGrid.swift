import Deliberation
import Wording

extension PayersNow {
  /// What each door bore and bears now: for the wall and never for the web.
  func byDoor(in language: Language) -> Grid {
    let headings = language.headingsOfPayersNow
    let rows = language.cells(of: self).map { cells in
      Grid.Row(cells[0], [.text(cells[1])] + cells[2...].map { .figure($0) })
    }
    return Grid(
      language.inYuan(language.payersNowTitle),
      headings: headings[..<2].map { .text($0) } + headings[2...].map { .figure($0) },
      rows: rows.dropLast(),
      total: rows.last
    )
  }
}
