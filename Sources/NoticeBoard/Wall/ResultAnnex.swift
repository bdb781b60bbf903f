import Deliberation
import Wording

/// The annex of a result (表决结果附件): the roll head by head, and every paper by its
/// number with how it came and what it says.
///
/// Who chose what stands on it by door: the office keeps it with the result, shows an
/// owner the owner's own paper, and never posts it.
package struct ResultAnnex: Page {
  package static let template = "result-annex"

  let title: String
  let facts: [String]
  let keeping: String
  let rollTitle: String
  let roll: Grid
  let rollNotes: [String]
  let papersTitle: String
  let papers: Grid
  let signatures: [String]
  private let file: CaseFile
  private let foot: [String?]

  package static let names: [String: ReadableName<ResultAnnex>] = [
    "title": .text(\.title),
    "facts": .texts(\.facts),
    "keeping": .text(\.keeping),
    "rollTitle": .text(\.rollTitle),
    "roll": .part(\.roll),
    "rollNotes": .texts(\.rollNotes),
    "papersTitle": .text(\.papersTitle),
    "papers": .part(\.papers),
    "signatures": .texts(\.signatures),
  ]

  /// Nil before the count, as the result is.
  package init?(_ poll: Poll, of file: CaseFile, seal: Seal?, press: Press) {
    guard poll.isCounted(on: press.day) else { return nil }
    let language = press.language
    title = language.annexTitle
    facts = poll.factsOnPaper(of: file, in: language)
    keeping = language.annexKept
    rollTitle = language.annexRollTitle
    roll = poll.roll.byHead(in: language)
    rollNotes = [
      language.annexHeads(poll.roll),
      language.leftOut(poll.roll.leftOut.map(\.door)),
    ].compactMap(\.self)
    papersTitle = language.annexPapersTitle
    papers = poll.paperByPaper(in: language)
    signatures = [
      language.toSign(.counter, poll.counter), language.toSign(.scrutineer, poll.scrutineer),
    ]
    self.file = file
    foot = [language.foot(.pollNumber, file.number(ofItem: poll.number), seal)]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .compact, foot: foot, press: press)
  }
}

extension VotingRoll {
  /// A line a head: its doors, its area and where that comes from, and why it is one.
  fileprivate func byHead(in language: Language) -> Grid {
    let sources = Dictionary(entries.map { ($0.door, $0.areaSource) }) { first, _ in first }
    return Grid(
      language.annexRollTitle,
      hasCaption: false,
      headings: language.annexRollHeadings.enumerated().map { column, heading in
        column == 2 ? .figure(heading) : .text(heading)
      },
      rows: explainedHeads.enumerated().map { place, head in
        var known: [String] = []
        for door in head.doors {
          guard let source = sources[door].flatMap(\.self) else { continue }
          let name = language.name(source)
          if !known.contains(name) { known.append(name) }
        }
        return Grid.Row(
          "\(place + 1)",
          [
            .text(language.list(head.doors.map(\.text))),
            .figure(
              head.holding.isUnknown
                ? language.areaToCheck : language.area(head.holding.known)
            ),
            .text(known.isEmpty ? "—" : language.list(known)),
            .text(language.name(head.reason)),
          ]
        )
      }
    )
  }
}

extension Poll {
  /// A line a paper, those that came back and those that did not, by number.
  fileprivate func paperByPaper(in language: Language) -> Grid {
    let doors = Dictionary(roll.explainedHeads.map { ($0.owner, $0.doors) }) { first, _ in first }
    let replaced = Set(ballots.replaced.filter { ballots[$0].marking.choice != nil })
    let deliveries = Dictionary(issues.map { ($0.number, $0) }) { first, _ in first }
    var lines: [(number: Int, row: Grid.Row)] = []
    for (place, ballot) in ballots.enumerated() {
      let held = doors[ballot.owner].map { language.list($0.map(\.text)) }
      lines.append(
        (
          ballot.number,
          Grid.Row(
            language.ballotNumber(ballot.number),
            [
              .text(held ?? language.notOnRoll),
              .text(language.delivery(of: deliveries[ballot.number])),
              .text(language.returned(ballot)),
              .text(language.signature(of: ballot)),
              .text(language.saying(of: ballot, isReplaced: replaced.contains(place))),
            ]
          )
        )
      )
    }
    let returned = Set(ballots.map(\.number))
    for issue in issues where !returned.contains(issue.number) {
      lines.append(
        (
          issue.number,
          Grid.Row(
            language.ballotNumber(issue.number),
            [
              .text(issue.door.text), .text(language.delivery(of: issue)),
              .text(language.notReturned), .text("—"), .text("—"),
            ]
          )
        )
      )
    }
    lines.sort { $0.number < $1.number }
    return Grid(
      language.annexPapersTitle,
      hasCaption: false,
      headings: language.annexPapersHeadings.map { .text($0) },
      rows: lines.map(\.row)
    )
  }
}
