import Deliberation
import Wording

/// A round building by building (走访总表), several across on a sheet and read from the
/// top down; then the doors nobody was met at, where they are few enough to name.
struct CanvassOverview: Readable {
  let caption: String
  let headings: [String]
  let rows: [Row]
  let missingTitle: String?
  let missing: [Missing]
  let tooManyMissing: String?

  static let names: [String: ReadableName<CanvassOverview>] = [
    "caption": .text(\.caption), "headings": .texts(\.headings), "rows": .parts(\.rows),
    "missingTitle": .text(\.missingTitle), "missing": .parts(\.missing),
    "tooManyMissing": .text(\.tooManyMissing),
  ]

  private static let across = 4
  /// As many doors as a person looks up by name, on a page of their own.
  private static let mostMissing = 200

  init(_ board: CanvassBoard, number: CaseNumber?, in language: Language) {
    let buildings = board.buildings
    let down = (buildings.count + Self.across - 1) / Self.across
    caption = language.buildingsDone(buildings)
    headings = Array(repeating: language.buildingHeadings, count: Self.across).flatMap(\.self)
    rows = (0..<down).map { line in
      Row(
        cells: (0..<Self.across).map { column in
          let index = column * down + line
          return Cell(index < buildings.count ? buildings[index] : nil, in: language)
        }
      )
    }
    let open = board.coverage.missing.count
    missingTitle = open == 0 ? nil : language.notMetYet
    let isTooMany = open > Self.mostMissing
    tooManyMissing =
      isTooMany ? language.tooManyMissing(open, number: number.map(\.description) ?? "") : nil
    missing = isTooMany ? [] : buildings.filter { !$0.isDone }.map { Missing($0, in: language) }
  }

  /// The doors of a building at which nobody was met, each whole on its line.
  struct Missing: Readable {
    let head: String
    /// With the mark that stands between them.
    let doors: [String]

    init(_ building: BuildingCoverage, in language: Language) {
      head = language.headOfMissing(in: building)
      let named = building.reached > 0 ? building.missing.map(\.text) : []
      let mark = language.pick("、", ", ")
      doors = named.dropLast().map { $0 + mark } + named.suffix(1)
    }

    static let names: [String: ReadableName<Missing>] = [
      "head": .text(\.head), "doors": .texts(\.doors),
    ]
  }

  struct Row: Readable {
    let cells: [Cell]

    static let names: [String: ReadableName<Row>] = ["cells": .parts(\.cells)]
  }

  struct Cell: Readable {
    let building: String
    let met: String
    let open: String

    init(_ building: BuildingCoverage?, in language: Language) {
      self.building = building.map(language.name) ?? ""
      met = building.map { "\($0.reached)/\($0.doors)" } ?? ""
      open = building.map { $0.isDone ? "✓" : "\($0.missing.count)" } ?? ""
    }

    static let names: [String: ReadableName<Cell>] = [
      "building": .text(\.building), "met": .text(\.met), "open": .text(\.open),
    ]
  }
}
