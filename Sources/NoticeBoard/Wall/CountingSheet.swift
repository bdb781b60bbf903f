import Deliberation
import Wording

/// The counting sheet (计票表): stairwell by stairwell, to be filled in by hand while the
/// papers are read out, and signed.
///
/// It is the count against which the register's own is held.
package struct CountingSheet: Page {
  package static let template = "counting-sheet"

  let title: String
  let facts: [String]
  let headings: [String]
  let rows: [Row]
  let notes: [String]
  let remarks: String
  let signatures: [String]
  private let file: CaseFile

  package static let names: [String: ReadableName<CountingSheet>] = [
    "title": .text(\.title),
    "facts": .texts(\.facts),
    "headings": .texts(\.headings),
    "rows": .parts(\.rows),
    "notes": .texts(\.notes),
    "remarks": .text(\.remarks),
    "signatures": .texts(\.signatures),
  ]

  /// A pair of lines a stairwell of the roll, and one for all together.
  package init(_ poll: Poll, of file: CaseFile, press: Press) {
    let language = press.language
    title = language.countingSheetTitle
    facts = poll.factsOnPaper(of: file, in: language)
    headings = language.countingSheetHeadings
    let stairwells = Self.stairwells(of: poll, in: file, language)
    let countsArea = poll.rule.measures.contains(.floorArea)
    let all = Stairwell(
      name: language.allTogether,
      heads: stairwells.reduce(0) { $0 + $1.heads },
      area: stairwells.reduce(.zero) { $0 + $1.area },
      unknownDoors: stairwells.reduce(0) { $0 + $1.unknownDoors }
    )
    rows = (stairwells + [all]).map { Row($0, countsArea: countsArea, in: language) }
    notes = language.countingSheetNotes
    remarks = language.countingRemarks
    let blank = language(Label.blank.term)
    signatures = [
      language.toSign(.counter, poll.counter), language.toSign(.scrutineer, poll.scrutineer),
      language.secondCounter + language(Label.colon.term) + blank + language.pick("　", "  ")
        + language(Label.date.term) + language(Label.colon.term) + blank,
    ]
    self.file = file
  }

  /// The roll of one stairwell: owners whose first door lies in it.
  struct Stairwell {
    let name: String
    var heads = 0
    var area = FloorArea.zero
    var unknownDoors = 0
  }

  private static func stairwells(
    of poll: Poll,
    in file: CaseFile,
    _ language: Language
  ) -> [Stairwell] {
    let names = Dictionary(
      file.premises.map { row in
        (row.door, [row.building, row.stairwell].compactMap(\.self).joined())
      }
    ) { first, _ in first }
    var stairwells: [Stairwell] = []
    var positions: [String: Int] = [:]
    for paper in poll.papers {
      let known = paper.doors.first.flatMap { names[$0] } ?? ""
      let name = known.isEmpty ? language.wholeCircle : known
      let position = positions[name] ?? stairwells.count
      if position == stairwells.count {
        positions[name] = position
        stairwells.append(Stairwell(name: name))
      }
      stairwells[position].heads += 1
      for entry in paper.entries {
        if let area = entry.area {
          stairwells[position].area += area
        } else {
          stairwells[position].unknownDoors += 1
        }
      }
    }
    return stairwells
  }

  struct Row: Readable {
    let name: String
    let heads: String
    let byHeads: String
    /// Nil where the rule does not count area.
    let area: AreaLine?

    init(_ stairwell: Stairwell, countsArea: Bool, in language: Language) {
      name = stairwell.name
      heads = language.figure(Int64(stairwell.heads), by: .headcount)
      byHeads = language.headsByStrokes
      area =
        countsArea
        ? AreaLine(
          figure: language.area(stairwell.area) + language.unknownBeside(stairwell.unknownDoors),
          measure: language.areaInMetres
        ) : nil
    }

    static let names: [String: ReadableName<Row>] = [
      "name": .text(\.name), "heads": .text(\.heads), "byHeads": .text(\.byHeads),
      "area": .part(\.area),
    ]
  }

  struct AreaLine: Readable {
    let figure: String
    let measure: String

    static let names: [String: ReadableName<AreaLine>] = [
      "figure": .text(\.figure), "measure": .text(\.measure),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .compact, press: press)
  }
}
