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
    case tally, shares, progress, attendance, table, changes
  }

  let all: [Reference]

  /// Scans a text that begins at a line of its file.
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

  /// A finding for each that the record cannot answer.
  func unknown(in record: Record, file: String) -> [Finding] {
    all.filter { !record.answers($0) }.map { reference in
      let written = reference.name.rawValue + (reference.key.isEmpty ? "" : " " + reference.key)
      return Finding(.unknownFact(written), at: SourcePlace(file, line: reference.line))
    }
  }

  /// What a record can answer.
  struct Record {
    var polls: Set<String> = []
    var bills: Set<String> = []
    var agreements: Set<String> = []
    var notices: Set<String> = []
    /// How many numbers the case will use; a reference may name one of them.
    var numbers = 0
    var isMeeting = false

    /// What a folder brings, readable or not.
    init(_ keys: [FolderEntry.Key], isMeeting: Bool) {
      for key in keys {
        switch key {
        case .poll(let key): polls.insert(key)
        case .bill(let key): bills.insert(key)
        case .agreement(let key): agreements.insert(key)
        // A fund has a number of its own and is shown nowhere else.
        case .fund: break
        case .notice(let key): notices.insert(key)
        }
      }
      numbers = keys.count
      self.isMeeting = isMeeting
    }

    /// What a case in the register holds, by key and by number.
    init(_ caseFile: CaseFile, isMeeting: Bool) {
      func names(_ key: String, _ number: Int?) -> [String] {
        guard let number, let whole = caseFile.number?.item(number) else { return [key] }
        return [key, whole]
      }
      polls = Set(caseFile.polls.flatMap { names($0.key, $0.number) })
      bills = Set(caseFile.bills.flatMap { names($0.key, $0.number) })
      agreements = Set(caseFile.agreements.flatMap { names($0.key, $0.number) })
      notices = Set(caseFile.notices.flatMap { names($0.key, $0.number) })
      self.isMeeting = isMeeting
    }

    func answers(_ reference: Reference) -> Bool {
      switch reference.name {
      case .table: true
      case .attendance: isMeeting && reference.key.isEmpty
      case .tally: polls.contains(reference.key) || isNumber(reference.key)
      case .shares: bills.contains(reference.key) || isNumber(reference.key)
      // Without a reference it is what the list at hand changed.
      case .changes:
        (reference.key.isEmpty && !isMeeting)
          || notices.contains(reference.key) || isNumber(reference.key)
      case .progress: agreements.contains(reference.key) || isNumber(reference.key)
      }
    }

    /// `2020-014-3`: the register gives it, a folder can only tell how many there are.
    private func isNumber(_ key: String) -> Bool {
      guard let dash = key.lastIndex(of: "-"), CaseNumber(key[..<dash]) != nil,
        let number = Int(key[key.index(after: dash)...])
      else { return false }
      return number >= 1 && number <= numbers
    }
  }
}
