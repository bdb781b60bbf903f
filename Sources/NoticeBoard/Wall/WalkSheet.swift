import Deliberation
import Wording

/// A walk sheet (走访表): the doors of each entrance in walking order, with room to write;
/// for those who go, never on a board.
package struct WalkSheet: Page {
  package static let template = "walk-sheet"

  let title: String
  let sections: [Section]
  private let file: CaseFile

  package static let names: [String: ReadableName<WalkSheet>] = ["sections": .parts(\.sections)]

  /// Makes one of the round, with what was said before the day of the press, for some
  /// of its doors or for all.
  package init(
    _ canvass: Canvass,
    of file: CaseFile,
    among doors: [Premises]? = nil,
    press: Press
  ) {
    let language = press.language
    let title = language.walkTitle
    self.title = title
    let board = CanvassBoard(canvass, among: doors ?? file.visited, by: press.day)
    sections = board.stairwells.map { stairwell in
      Section(
        title: title,
        facts: [
          language.told(.what, file.title),
          language.round(canvass),
          language.told(.place, language.entrance(stairwell, of: board, at: file.place)),
        ] + canvass.furtherQuestions.enumerated().map { language.furtherQuestion($1, $0 + 1) },
        headings: language.walkHeadings,
        rows: stairwell.floors.reversed().flatMap(\.doors).map { door in
          Row(
            door: door.door.text,
            before: door.standing == nil ? "" : language.said(by: door),
            boxes: language.outcomeBoxes
          )
        }
      )
    }
    self.file = file
  }

  package struct Section: Readable {
    let title: String
    let facts: [String]
    let headings: [String]
    let rows: [Row]

    package static let names: [String: ReadableName<Section>] = [
      "title": .text(\.title), "facts": .texts(\.facts), "headings": .texts(\.headings),
      "rows": .parts(\.rows),
    ]
  }

  package struct Row: Readable {
    let door: String
    let before: String
    let boxes: [String]

    package static let names: [String: ReadableName<Row>] = [
      "door": .text(\.door), "before": .text(\.before), "boxes": .texts(\.boxes),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .compact, press: press)
  }
}
