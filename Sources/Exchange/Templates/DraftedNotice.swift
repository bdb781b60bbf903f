import Deliberation

/// A drafted notice as a file to edit (草稿文件), with lines that say where its length
/// comes from.
package enum DraftedNotice {
  /// The file; `notes` stand as comments under the first line of its head.
  package static func file(_ notice: Notice, notes: [String]) throws -> String {
    let text = try NoticeFile.write(notice)
    let comments = notes.map { note in
      "# " + note.replacing("\n", with: " ") + "\n"
    }.joined()
    let start = "---\n"
    guard text.hasPrefix(start) else { return text }
    return start + comments + text.dropFirst(start.count)
  }
}

extension NewFiles {
  /// One drafted notice, as `NAME.md`.
  package init(drafted notice: Notice, named name: String, notes: [String]) throws {
    files = [("\(name).md", try DraftedNotice.file(notice, notes: notes))]
  }
}

extension Notice.Purpose {
  /// Finds a purpose by its English or Chinese word: `costShares`, `费用分摊`.
  package init?(named name: String) {
    guard
      let purpose = Self.allCases.first(where: {
        $0.rawValue == name || Words.purposes.chinese($0) == name
      })
    else { return nil }
    self = purpose
  }
}
