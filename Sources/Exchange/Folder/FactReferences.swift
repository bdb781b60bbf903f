import Deliberation

/// The facts a Markdown text takes from the record (引用), each with its line.
///
/// A light scan for fenced blocks: three or more backticks or tildes, one of our
/// names, and what it refers to. Whoever shows the text asks the same record.
struct FactReferences {
  /// A block such as ` ```tally 3单元 `.
  struct Reference: Hashable {
    let name: Name
    /// Empty where nothing follows the name.
    let key: String
    let line: Int
  }

  enum Name: String, CaseIterable {
    case tally, shares, progress, attendance, table
  }

  let all: [Reference]

  /// - Parameter firstLine: the line of the file the text begins at.
  init(in text: String, firstLine: Int = 1) {
    var all: [Reference] = []
    var open: (mark: Character, count: Int)?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let indent = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(indent)
      guard indent < 4, let mark = rest.first, mark == "`" || mark == "~" else { continue }
      let count = rest.prefix { $0 == mark }.count
      guard count >= 3 else { continue }
      let info = String(rest.dropFirst(count)).trimmed
      if let fence = open {
        if mark == fence.mark, count >= fence.count, info.isEmpty { open = nil }
        continue
      }
      guard mark == "~" || !info.contains("`") else { continue }
      open = (mark, count)
      let words = info.split(separator: " ", maxSplits: 1)
      guard let first = words.first, let name = Name(rawValue: String(first)) else { continue }
      all.append(
        Reference(
          name: name,
          key: words.count > 1 ? String(words[1]).trimmed : "",
          line: index + firstLine
        )
      )
    }
    self.all = all
  }

  /// Those the record cannot answer.
  func unknown(in record: Record) -> [Reference] {
    all.filter { !record.answers($0) }
  }

  /// What a folder's record can answer.
  struct Record {
    let polls: Set<String>
    let bills: Set<String>
    let agreements: Set<String>
    /// How many numbers the case will use; a reference may name one of them.
    let numbers: Int
    let isMeeting: Bool

    func answers(_ reference: Reference) -> Bool {
      switch reference.name {
      case .table: true
      case .attendance: isMeeting && reference.key.isEmpty
      case .tally: polls.contains(reference.key) || isNumber(reference.key)
      case .shares: bills.contains(reference.key) || isNumber(reference.key)
      case .progress: agreements.contains(reference.key) || isNumber(reference.key)
      }
    }

    /// `2020-014-3`: the register gives it, a folder can only tell how many there are.
    private func isNumber(_ key: String) -> Bool {
      guard let dash = key.lastIndex(of: "-"), CaseNumber(key[..<dash]) != nil,
        let number = Int(key[key.index(after: dash)...])
      else { return false }
      return (1...max(1, numbers)).contains(number)
    }
  }
}
