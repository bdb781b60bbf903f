/// A list of things to go to: notices, meetings, votes, documents.
struct EntryList: Readable {
  let entries: [Entry]

  /// Nil where there is nothing to list.
  init?(_ entries: [Entry]) {
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }

  static let names: [String: ReadableName<EntryList>] = ["entries": .parts(\.entries)]

  struct Entry: Readable {
    let title: String
    /// Relative to the page it stands on; nil where there is nothing to open.
    let address: String?
    let state: State?
    let notes: [String]

    init(_ title: String, at address: String? = nil, state: State? = nil, notes: [String?] = []) {
      self.title = title
      self.address = address
      self.state = state
      self.notes = notes.compactMap(\.self)
    }

    static let names: [String: ReadableName<Entry>] = [
      "title": .title(\.title), "address": .text(\.address), "state": .part(\.state),
      "notes": .texts(\.notes),
    ]
  }

  /// A word with its tone: `通过`, `公示中`.
  struct State: Readable {
    let word: String
    let tone: Tone

    init(_ word: String, _ tone: Tone) {
      self.word = word
      self.tone = tone
    }

    static let names: [String: ReadableName<State>] = [
      "word": .text(\.word), "tone": .text(\.tone.rawValue),
    ]
  }
}
