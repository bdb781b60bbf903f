import Deliberation
import Wording

/// The page of a command within an everyday word (`yishi vote open --help`): how it is
/// written, what it does, every option, an example.
struct CommandPage: Sendable {
  /// `["vote", "open"]`.
  let path: [String]
  /// The Chinese name of the command itself, such as 开始.
  let alias: String
  let summary: Term
  let rows: [Row]
  /// What stands behind the path in an example.
  let example: Term

  /// One thing that is written behind the command.
  struct Row: Sendable {
    /// `--until`; nil for what stands by itself.
    let option: String?
    /// What is written there; nil for a flag.
    let value: Term?
    let meaning: Term
    let isNeeded: Bool

    /// `户号`, `--until 时刻`.
    func written(in language: Language) -> String {
      [option, value.map { language($0) }].compactMap(\.self).joined(separator: " ")
    }

    /// The same in the line that says how the command is written.
    func inUsage(_ language: Language) -> String {
      isNeeded ? written(in: language) : "[\(written(in: language))]"
    }
  }

  init(_ path: String, _ alias: String, _ summary: Term, _ rows: [Row], example: Term) {
    self.path = path.split(separator: " ").map(String.init)
    self.alias = alias
    self.summary = summary
    self.rows = rows
    self.example = example
  }

  /// Every page, in the order of the words.
  static let all: [CommandPage] =
    ofVotes + ofVisits + ofAgreements + ofCosts + ofFunds + ofNotices + ofMeetings + ofTasks

  /// The page of two words, each in English or Chinese.
  static func named(_ word: String, _ command: String) -> CommandPage? {
    guard let everyday = EverydayWord(named: word) else { return nil }
    return all.first {
      $0.path[0] == everyday.rawValue && ($0.path[1] == command || $0.alias == command)
    }
  }

  func text(in language: Language) -> String {
    let name = "yishi " + path.joined(separator: " ")
    let usage = ([name] + rows.map { $0.inUsage(language) }).joined(separator: " ")
    let table = Columns(rows.map { [$0.written(in: language), language($0.meaning)] }).lines
    return
      ([usage + language.pick("　（\(alias)）", ""), "", language(summary)]
      + (table.isEmpty ? [] : [""] + table.map { "  " + $0 })
      + [
        "",
        language.pick("例：", "Example: ") + name + " " + language(example),
        language.pick(
          "都可以加：--register 台账文件夹、--on 办理日期、--as 经办单位、--lang en",
          "With each: --register FOLDER, --on DAY, --as OFFICE, --lang zh"
        ),
      ]).joined(separator: "\n")
  }
}

extension CommandPage.Row {
  /// What must be written, in its place.
  static func needed(_ value: Term, _ meaning: Term) -> CommandPage.Row {
    .init(option: nil, value: value, meaning: meaning, isNeeded: true)
  }

  /// What may be written, in its place.
  static func place(_ value: Term, _ meaning: Term) -> CommandPage.Row {
    .init(option: nil, value: value, meaning: meaning, isNeeded: false)
  }

  /// An option with a value.
  static func option(
    _ name: String,
    _ value: Term?,
    _ meaning: Term,
    isNeeded: Bool = false
  ) -> CommandPage.Row {
    .init(option: name, value: value, meaning: meaning, isNeeded: isNeeded)
  }
}
