import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// What the menu's questions read from the register (菜单所据).
struct MenuRoom {
  let house: HouseOptions
  /// A case of a number, read once.
  private let read: (CaseNumber) throws -> CaseFile
  private let heads: [CaseHead]

  var language: Language { house.language }

  init(_ house: HouseOptions) throws {
    self.house = house
    heads = try house.open("menu").caseHeads()
    var known: [CaseNumber: CaseFile] = [:]
    read = { number in
      if let file = known[number] { return file }
      guard let file = try house.open("menu").caseFile(number) else {
        throw RegisterFailure.damaged("\(number)")
      }
      known[number] = file
      return file
    }
  }

  /// The case that is meant; it is not asked for where there is only one.
  func caseFile(_ ask: inout Asking) throws -> CaseFile {
    try caseFile(&ask, among: heads) {
      Term(
        "台账里还没有事项。先建一个：yishi new 议事会 名称，填好后 yishi import 文件夹",
        "the register holds no case yet. Make one: yishi new council NAME, then yishi import FOLDER"
      )
    }
  }

  /// The same of those cases that hold what is asked about.
  func caseFile(
    _ ask: inout Asking,
    where holds: (CaseFile) -> Bool,
    orElse missing: () -> Term
  ) throws -> CaseFile {
    try caseFile(&ask, among: heads.filter { holds(try read($0.number)) }, orElse: missing)
  }

  private func caseFile(
    _ ask: inout Asking,
    among heads: [CaseHead],
    orElse missing: () -> Term
  ) throws -> CaseFile {
    guard let first = heads.first else { throw Refused(language(missing())) }
    let number =
      heads.count == 1
      ? first.number
      : try ask.choice(.caseFile, of: heads.map { ($0.number, "\($0.number) \($0.title)") })
    return try read(number)
  }

  func number(of file: CaseFile) throws -> CaseNumber {
    guard let number = file.number else { throw RegisterFailure.damaged(file.folder) }
    return number
  }

  /// The command, once somebody has seen it and said that it is right.
  func confirmed(_ command: [String], _ ask: inout Asking) throws -> MenuEntry.Errand {
    _ = try ask.choice(
      .review,
      of: [((), language.recordIt)],
      suggesting: language.recordIt,
      preface: ["yishi " + command.map(ShellWord.quoted).joined(separator: " ")]
    )
    return .command(command)
  }

  /// The votes that run, by their numbers.
  func openPolls() throws -> [(value: String, name: String)] {
    let open = try heads.map { try read($0.number) }.flatMap { file in
      file.polls.filter { $0.isOpen(on: house.today) }.compactMap { poll in
        named(poll.number, of: file, poll.question)
      }
    }
    guard !open.isEmpty else {
      throw Refused(
        language.pick(
          "现在没有正在进行的表决。开始表决：yishi vote open 事项 文件",
          "no vote is open now. Open one: yishi vote open CASE FILE"
        )
      )
    }
    return open
  }

  /// The notices whose period runs, by their numbers.
  func openNotices() throws -> [(value: String, name: String)] {
    let open = try heads.map { try read($0.number) }.flatMap { file in
      file.notices.filter {
        $0.kind == .publicReview && $0.finality == nil && $0.withdrawal == nil
          && $0.postedOn <= house.today
      }.compactMap { named($0.number, of: file, $0.title) }
    }
    guard !open.isEmpty else {
      throw Refused(
        language.pick(
          "现在没有正在公示的事项。张贴后先登记：yishi notice post 编号",
          "no notice is under review now. Once one hangs: yishi notice post NUMBER"
        )
      )
    }
    return open
  }

  /// The agreements of a case, by their numbers.
  func agreements(of file: CaseFile) throws -> [(value: String, name: String)] {
    let agreements = file.agreements.compactMap { named($0.number, of: file, $0.title) }
    guard !agreements.isEmpty else {
      throw Refused(
        language.pick(
          "这个事项还没有协议。先开始签约：yishi sign open 事项 名称 --text 文本",
          "this case has no agreement. Lay one out: yishi sign open CASE TITLE --text VERSION"
        )
      )
    }
    return agreements
  }

  /// The agreements of a case that ask all of some doors, which mostly is one; all where none
  /// does.
  func agreements(
    of file: CaseFile,
    asking doors: [Door]
  ) throws -> [(value: String, name: String)] {
    let asking = file.agreements.filter { $0.asks(doors, among: file.premises) }
    guard !asking.isEmpty else { return try agreements(of: file) }
    return asking.compactMap { named($0.number, of: file, $0.title) }
  }

  /// What was typed with blanks, commas or 、 between.
  static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || "、，,".contains($0) }.map(String.init)
  }

  /// What is to be done in a case, by the numbers `yishi task done` takes.
  func openTasks(of file: CaseFile) -> [(value: String, name: String)] {
    file.tasks(on: house.today).filter(\.isOpen).map { task in
      let number = language.number(of: task)
      return (
        number,
        "\(number) \(task.what)\(language.pick("（", " ("))\(task.who)\(language.pick("）", ")"))"
      )
    }
  }

  func named(_ item: Int?, of file: CaseFile, _ title: String) -> (String, String)? {
    guard let number = file.number, let item else { return nil }
    let id = number.item(item)
    return (id, "\(id) \(title)")
  }

  /// The working folder, in which files are written and looked for.
  static var folder: URL {
    URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
  }
}

/// A thing that prints, with the words that name it and what it prints as.
struct MenuSheet {
  let words: [String]
  let forms: [(option: String?, name: Term)]
}

extension MenuRoom {
  func sheets(of file: CaseFile) throws -> [(value: MenuSheet, name: String)] {
    let meetings = file.meetings.compactMap { meeting in
      meeting.number.map { number in
        (
          MenuSheet(
            words: ["meeting", "\(number)"],
            forms: [
              (nil, Term("会议纪要", "the minutes")), ("签到表", Term("签到表", "sign-in sheet")),
              ("会议记录", Term("空白会议记录", "a blank record")),
            ]
          ), "\(language.pick("会议", "meeting "))\(number) \(meeting.title)"
        )
      }
    }
    func items(
      _ things: [(Int?, String)],
      _ forms: [(String?, Term)]
    ) -> [(MenuSheet, String)] {
      things.compactMap { number, title in
        named(number, of: file, title).map { (MenuSheet(words: [$0.0], forms: forms), $0.1) }
      }
    }
    let sheets =
      meetings
      + items(
        file.polls.map { ($0.number, $0.question) },
        [
          (nil, Term("表决结果", "the result")), ("表决票", Term("表决票", "ballots")),
          ("征求意见表", Term("征求意见表", "opinion forms")),
        ]
      )
      + items(file.bills.map { ($0.number, $0.title) }, [(nil, Term("费用分摊表", "the shares"))])
      + items(
        file.notices.map { ($0.number, $0.title) },
        [(nil, Term("张贴件", "the wall copy")), ("张贴记录", Term("张贴记录", "proof of posting"))]
      )
    guard !sheets.isEmpty else {
      throw Refused(
        language.pick("这个事项还没有可以打印的会议、表决、费用或者公示。", "this case has nothing to print yet.")
      )
    }
    return sheets
  }
}
