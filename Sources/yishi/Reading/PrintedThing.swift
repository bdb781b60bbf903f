import Deliberation

// What a thing is called where it is printed, and what its seal is of.
extension Thing {
  var meeting: Meeting? {
    if case .meeting(let meeting, _) = self { meeting } else { nil }
  }

  var poll: Poll? {
    if case .poll(let poll, _) = self { poll } else { nil }
  }

  /// The number and title of the thing, as people know it.
  private var label: (number: String, title: String) {
    let number = file.number.map(\.description) ?? ""
    func item(_ item: Int?) -> String { item.map { "\(number)-\($0)" } ?? number }
    return switch self {
    case .caseFile(let file): (number, file.title)
    case .poll(let poll, _): (item(poll.number), poll.question)
    case .bill(let bill, _): (item(bill.number), bill.title)
    case .notice(let notice, _): (item(notice.number), notice.title)
    case .agreement(let agreement, _): (item(agreement.number), agreement.title)
    case .fund(let fund, _): (item(fund.number), fund.title)
    case .meeting(let meeting, _): ("会议\(meeting.number ?? 0)", meeting.title)
    }
  }

  /// A file name of number and title, with nothing in it a file system minds.
  var fileName: String {
    let (number, title) = label
    let plain = title.unicodeScalars.map { scalar -> Character in
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      return isPlain ? Character(scalar) : "_"
    }
    return "\(number)-\(String(plain.prefix(40)))"
  }

  /// What its seal is of; nil for a case that was not entered.
  var subject: Subject? {
    guard let number = file.number else { return nil }
    func item(_ kind: Subject.Kind, _ item: Int?) -> Subject? {
      Subject(kind, item, in: number)
    }
    return switch self {
    case .caseFile: Subject(.caseFile, number)
    case .poll(let poll, _): item(.poll, poll.number)
    case .bill(let bill, _): item(.bill, bill.number)
    case .notice(let notice, _): item(.notice, notice.number)
    case .agreement(let agreement, _): item(.agreement, agreement.number)
    case .fund(let fund, _): item(.fund, fund.number)
    case .meeting(let meeting, _): item(.meeting, meeting.number)
    }
  }
}
