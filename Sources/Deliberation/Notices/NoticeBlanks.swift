extension NoticeWording {
  /// What the text still asks somebody to fill in (请填写), in the order it stands.
  ///
  /// A draft says `〔请填写：工期〕`, or `[fill in: the days of work]` in English,
  /// where the record is silent; none may reach a wall.
  package var unfilledBlanks: [String] {
    ([title, addressee, body] + [effect, reception].compactMap(\.self) + issuers + witnesses
      + enclosures).flatMap(Self.blanks)
  }

  private static func blanks(in text: String) -> [String] {
    marks.flatMap { open, close in
      text.split(separator: open, omittingEmptySubsequences: false).dropFirst().map { rest in
        String(rest.prefix { $0 != close })
      }
    }
  }

  private static var marks: [(open: String, close: Character)] {
    [("〔请填写：", "〕"), ("[fill in: ", "]")]
  }
}

extension Notice {
  /// What must be filled in before it may be posted.
  package var unfilledBlanks: [String] {
    wording.unfilledBlanks
      + boards.flatMap { board in
        NoticeWording(title: board.place, addressee: "", body: "", issuers: []).unfilledBlanks
      }
  }
}
