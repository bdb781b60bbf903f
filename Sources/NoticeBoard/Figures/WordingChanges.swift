import Deliberation
import Wording

/// What a correction changed (更正内容), piece by piece: what was printed, and what
/// is since.
struct WordingChanges: Readable {
  /// When, by whom and why.
  let title: String
  let changes: [Piece]

  /// The corrections of a notice, in order.
  static func all(of notice: Notice, press: Press) throws(MarkdownRefusal) -> [WordingChanges] {
    var all: [WordingChanges] = []
    for (index, correction) in notice.corrections.enumerated() {
      all.append(
        try WordingChanges(correction, notice.changes(by: index), press: press)
      )
    }
    return all
  }

  private init(
    _ correction: Notice.Correction,
    _ changes: [WordingChange],
    press: Press
  ) throws(MarkdownRefusal) {
    title = press.language.corrected(correction)
    var pieces: [Piece] = []
    for change in changes { pieces.append(try Piece(change, press: press)) }
    self.changes = pieces
  }

  /// The corrections of approved minutes, in order.
  static func all(of meeting: Meeting, press: Press) throws(MarkdownRefusal) -> [WordingChanges] {
    var all: [WordingChanges] = []
    for (index, correction) in meeting.corrections.enumerated() {
      var pieces: [Piece] = []
      for change in meeting.changes(by: index) { pieces.append(try Piece(change, press: press)) }
      all.append(WordingChanges(press.language.corrected(correction), pieces))
    }
    return all
  }

  private init(_ title: String, _ changes: [Piece]) {
    self.title = title
    self.changes = changes
  }

  static let names: [String: ReadableName<WordingChanges>] = [
    "title": .text(\.title), "changes": .parts(\.changes),
  ]

  struct Piece: Readable {
    let name: String
    let beforeWord: String
    let before: HTML
    let afterWord: String
    let after: HTML

    init(_ change: WordingChange, press: Press) throws(MarkdownRefusal) {
      let language = press.language
      name = language.name(change.field)
      beforeWord = language.formerText
      afterWord = language.newText
      before = try Self.html(change.before, isProse: change.field == .paragraph, press)
      after = try Self.html(change.after, isProse: change.field == .paragraph, press)
    }

    init(_ change: MinutesChange, press: Press) throws(MarkdownRefusal) {
      let language = press.language
      let isProse = change.field == .paragraph
      name = language.name(change.field)
      beforeWord = language.formerText
      afterWord = language.newText
      before = try Self.html(change.before.map(language.text), isProse: isProse, press)
      after = try Self.html(change.after.map(language.text), isProse: isProse, press)
    }

    /// A paragraph by way of cmark, anything else as plain text; a block of
    /// figures is named and not printed twice.
    private static func html(
      _ text: String?,
      isProse: Bool,
      _ press: Press
    ) throws(MarkdownRefusal) -> HTML {
      let words = press.language
      guard let text else { return HTML.escaped(words.nothing) }
      guard isProse else { return HTML.escaped(text) }
      if text.hasPrefix("```") || text.hasPrefix("~~~") { return HTML.escaped(words.figuresBlock) }
      return try press.prose(text, facts: .none, below: 3)
    }

    static let names: [String: ReadableName<Piece>] = [
      "name": .text(\.name), "beforeWord": .text(\.beforeWord), "before": .markup(\.before),
      "afterWord": .text(\.afterWord), "after": .markup(\.after),
    ]
  }
}
