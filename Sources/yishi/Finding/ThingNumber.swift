import CaseRegister
import Deliberation
import Wording

/// The number of a thing that prints (ID): `2020-014`, `2020-014-3`, `meeting 3`.
enum ThingNumber: Hashable {
  case caseFile(CaseNumber)
  case item(CaseNumber, Int)
  case meeting(Int)

  /// Reads a number as people write it: `2020-014-3`, `meeting 3`, `会议3`, `第3次会议`.
  init?(_ words: [String]) {
    let text = words.joined(separator: " ")
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
    if let number = CaseNumber(text) {
      self = .caseFile(number)
    } else if halves.count == 3, let number = CaseNumber("\(halves[0])-\(halves[1])"),
      let item = Int(halves[2]), item > 0
    {
      self = .item(number, item)
    } else if let number = Self.meetingNumber(text) {
      self = .meeting(number)
    } else {
      return nil
    }
  }

  private static func meetingNumber(_ text: String) -> Int? {
    var rest = Substring(text)
    for prefix in ["meeting", "会议", "第"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      if rest.hasSuffix("次会议") { rest = rest.dropLast(3) }
      return Int(rest.drop { $0 == " " || $0 == "-" }).flatMap { $0 > 0 ? $0 : nil }
    }
    return nil
  }
}

/// One thing that prints, with the case it belongs to.
enum Thing {
  case caseFile(CaseFile)
  case poll(Poll, CaseFile)
  case bill(Bill, CaseFile)
  case notice(Notice, CaseFile)
  case agreement(Agreement, CaseFile)
  case fund(Fund, CaseFile)
  case meeting(Meeting, CaseFile)

  var file: CaseFile {
    switch self {
    case .caseFile(let file): file
    case .poll(_, let file), .bill(_, let file), .notice(_, let file), .agreement(_, let file),
      .fund(_, let file),
      .meeting(_, let file):
      file
    }
  }

  /// Finds the thing of a number.
  init(_ words: [String], in register: Register, language: Language) throws {
    let asked = words.joined(separator: " ")
    guard let number = ThingNumber(words) else {
      let head = try CaseFinder(register, language: language).find(asked)
      guard let file = try register.caseFile(head.number) else {
        throw RegisterFailure.damaged("\(head.number)")
      }
      self = .caseFile(file)
      return
    }
    if let found = try Self.find(number, in: register) {
      self = found
      return
    }
    guard case .item(let number, _) = number, let file = try register.caseFile(number) else {
      throw Refused(
        language.pick(
          "没有编号“\(asked)”。查看有哪些：yishi status",
          "there is no number “\(asked)”. See what there is: yishi status"
        )
      )
    }
    throw Refused(
      lines: [
        language.pick("没有编号“\(asked)”。现有：", "there is no number “\(asked)”. There is:")
      ] + file.numberedItems(number, in: language)
    )
  }

  private static func find(_ number: ThingNumber, in register: Register) throws -> Thing? {
    switch number {
    case .caseFile(let number): return try register.caseFile(number).map(Thing.caseFile)
    case .item(let number, let item):
      guard let file = try register.caseFile(number) else { return nil }
      if let poll = file.polls.first(where: { $0.number == item }) { return .poll(poll, file) }
      if let bill = file.bills.first(where: { $0.number == item }) { return .bill(bill, file) }
      if let notice = file.notices.first(where: { $0.number == item }) {
        return .notice(notice, file)
      }
      if let fund = file.funds.first(where: { $0.number == item }) { return .fund(fund, file) }
      return file.agreements.first { $0.number == item }.map { .agreement($0, file) }
    case .meeting(let number):
      guard let file = try register.caseFile(ofMeeting: number) else { return nil }
      return file.meetings.first { $0.number == number }.map { .meeting($0, file) }
    }
  }
}
