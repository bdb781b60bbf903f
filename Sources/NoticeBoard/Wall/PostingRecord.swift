import Deliberation
import Wording

/// The proof of posting (张贴情况记录): one sheet for the file of where a notice hung,
/// who put it up and took it down, and by which photos that is proved.
///
/// It stays in the office. No door and no objection's text stands on it.
package struct PostingRecord: Page {
  package static let template = "posting-record"

  let title: String
  let draft: String?
  let facts: FactList?
  let boards: Grid
  let photos: Grid?
  let damages: Grid?
  let signatures: [String]
  private let file: CaseFile
  private let foot: [String?]

  package static let names: [String: ReadableName<PostingRecord>] = [
    "title": .text(\.title),
    "draft": .text(\.draft),
    "facts": .part(\.facts),
    "boards": .part(\.boards),
    "photos": .part(\.photos),
    "damages": .part(\.damages),
    "signatures": .texts(\.signatures),
  ]

  package init(_ notice: Notice, of file: CaseFile, seal: Seal?, press: Press) {
    let language = press.language
    title = language.postingRecordTitle
    draft = notice.isDraft ? language.draftLine : nil
    facts = FactList([
      .init(language.recordNotice, notice.heading(in: language)),
      .init(
        language.recordPeriod,
        notice.period.flatMap { period in
          period.last.map { language.span(period.first, $0) }
        }
      ),
      .init(
        language.recordObjections,
        notice.period == nil && notice.objections.isEmpty
          ? nil : language.counts(of: notice.objections)
      ),
      .init(language.recordState, language.state(of: notice, on: press.day)),
    ])
    boards = Grid(boardsOf: notice, in: language)
    photos = Grid(photosOf: notice, in: language)
    damages = Grid(damagesOf: notice, in: language)
    signatures = language.witnessLines
    self.file = file
    foot = [
      language.foot(
        notice.kind,
        file.number(ofItem: notice.number),
        notice.isDraft ? nil : seal
      )
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .compact, foot: foot, press: press)
  }
}

extension Grid {
  fileprivate init(boardsOf notice: Notice, in language: Language) {
    self.init(
      language.recordBoards,
      headings: [.text(language(.place)), .figure(language.recordCopies)]
        + [language.recordPutUp, language.recordWitness, language.recordTakenDown].map(Cell.text),
      rows: notice.boards.map { board in
        Row(
          board.place,
          [
            .figure(language.number(board.copies)), .text(language.handled(board.putUp)),
            .text(board.witnesses.isEmpty ? "—" : language.list(board.witnesses)),
            .text(language.handled(board.takenDown)),
          ]
        )
      }
    )
  }

  /// Nil where there are none.
  fileprivate init?(photosOf notice: Notice, in language: Language) {
    let rows = notice.boards.flatMap { board in
      board.photos.map { photo in
        Row(
          board.place,
          [
            .text(language.name(photo.moment)), .text(language.plainDay(photo.takenOn)),
            .text(String(photo.file.hash.prefix(16))),
          ]
        )
      }
    }
    guard !rows.isEmpty else { return nil }
    self.init(
      language.recordPhotos,
      headings: [
        .text(language(.place)), .text(language.recordMoment), .text(language.recordDay),
        .text(language.recordHash),
      ],
      rows: rows
    )
  }

  /// Nil where there are none.
  fileprivate init?(damagesOf notice: Notice, in language: Language) {
    let rows = notice.boards.flatMap { board in
      board.damages.map { damage in
        Row(
          board.place,
          [
            .text(language.plainDay(damage.foundOn)), .text(damage.what),
            .text(language.handled(damage.reposted)),
          ]
        )
      }
    }
    guard !rows.isEmpty else { return nil }
    self.init(
      language.recordDamages,
      headings: [
        .text(language(.place)), .text(language.recordDay), .text(language.recordDamage),
        .text(language.recordReposted),
      ],
      rows: rows
    )
  }
}
