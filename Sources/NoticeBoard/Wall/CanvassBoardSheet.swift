import Deliberation
import Wording

/// The board of a round on paper (走访进度表): floor by floor, what each door said, or of many
/// buildings first how far each is; for the office's own wall, never outside.
package struct CanvassBoardSheet: Page {
  package static let template = "canvass-board"

  let title: String
  let facts: [String]
  let overview: CanvassOverview?
  let sections: [Section]
  private let file: CaseFile

  package static let names: [String: ReadableName<CanvassBoardSheet>] = [
    "title": .text(\.title), "facts": .texts(\.facts), "overview": .part(\.overview),
    "sections": .parts(\.sections),
  ]

  /// Makes one of the round as it stood on the day of the press, of some of its doors
  /// or of all.
  package init(
    _ canvass: Canvass,
    of file: CaseFile,
    among doors: [Premises]? = nil,
    kind: PremisesKind,
    press: Press
  ) {
    let language = press.language
    let board = CanvassBoard(canvass, among: doors ?? file.visited, by: press.day)
    title = language.canvassBoardTitle
    let answers = language.answers(of: board)
    facts =
      [
        language.told(.what, file.title),
        language.round(canvass),
        language.asOf(press.day), language.coverage(of: board, kind: kind),
      ] + (answers.isEmpty ? [] : [answers])
      + (doors == nil ? file.toldHouseholds(on: press.day) : []).map {
        language.told($0, besideListed: file.visited.count)
      }
    let isLarge = board.isLarge && board.buildings.count > 1
    overview = isLarge ? CanvassOverview(board, number: file.number, in: language) : nil
    sections = isLarge ? [] : board.stairwells.map { Section($0, of: board, in: language) }
    self.file = file
  }

  package struct Section: Readable {
    let caption: String
    let rows: [Row]

    package static let names: [String: ReadableName<Section>] = [
      "caption": .text(\.caption), "rows": .parts(\.rows),
    ]

    /// As many doors stand in a line as a person reads across A4.
    private static let across = 4

    init(_ stairwell: CanvassBoard.Stairwell, of board: CanvassBoard, in language: Language) {
      caption = language.reached(stairwell, of: board)
      let across = min(Self.across, stairwell.floors.map(\.doors.count).max() ?? 1)
      rows = stairwell.floors.flatMap { floor in
        stride(from: 0, to: floor.doors.count, by: across).map { start in
          let doors = floor.doors[start..<min(start + across, floor.doors.count)]
          return Row(
            floor: start == 0 ? floor.storey.map(language.storey) ?? "" : "",
            cells: doors.map { Cell(door: $0.door.text, said: language.said(by: $0)) }
              + Array(repeating: Cell(door: "", said: ""), count: across - doors.count)
          )
        }
      }
    }
  }

  package struct Row: Readable {
    let floor: String
    let cells: [Cell]

    package static let names: [String: ReadableName<Row>] = [
      "floor": .text(\.floor), "cells": .parts(\.cells),
    ]
  }

  package struct Cell: Readable {
    let door: String
    let said: String

    package static let names: [String: ReadableName<Cell>] = [
      "door": .text(\.door), "said": .text(\.said),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    // Many buildings stand on one page, as a person looks them over.
    Sheet.document(
      self,
      titled: title,
      of: file,
      size: overview == nil ? .compact : .single,
      press: press
    )
  }
}
