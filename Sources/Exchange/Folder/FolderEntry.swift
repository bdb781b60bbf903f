import Deliberation

/// An entry of a case as its file tells it, and where its findings belong.
struct FolderEntry {
  /// Nil where too much of it cannot be read.
  var entry: CaseEntry?
  /// What its 编号 says, even where the rest cannot be read.
  var key: Key?
  let file: String
  let line: Int?
  /// The lines of what a refusal may name: a part, a seat, a door.
  var lines: [String: Int] = [:]
  /// The places in its table of the entries of a fund, by their numbers.
  var rows: [Int: SourcePlace] = [:]
  /// The Markdown texts of its file, and the lines they begin at.
  var bodies: [(text: String, line: Int)] = []
  /// The meetings it refers to, by their keys.
  var meetings: [(key: String, line: Int)] = []
  /// Whether something of it cannot be read or points at nothing.
  var isTroubled = false

  /// The key of what texts may refer to.
  enum Key: Hashable {
    case poll(String)
    case bill(String)
    case agreement(String)
    case fund(String)
    case notice(String)

    /// The key of a bill; nil of anything else.
    var bill: String? {
      if case .bill(let key) = self { key } else { nil }
    }
  }

  /// The finding that a refusal makes, at the line of what it names.
  func finding(_ refusal: CaseRefusal, parts: [String]) -> Finding {
    var line = line
    let problem: Problem
    switch refusal {
    case .unknownPart(let part):
      problem = .unknownPart(part, known: parts)
      line = lines[part] ?? line
    case .unknownDoor(let door):
      problem = .unknownDoor(door)
      line = lines[door.text] ?? line
    case .doorOfOtherPart(let door, _, _):
      problem = .refused(refusal)
      line = lines[door.text] ?? line
    case .unknownSeat(let seat):
      problem = .unknownSeat(seat)
      line = lines[seat] ?? line
    case .seatTwice(let seat):
      problem = .refused(refusal)
      line = lines[seat] ?? line
    case .motionNotOnAgenda(let item, _), .moreVotesThanPresent(_, _, let item),
      .decidedOffAgenda(let item):
      problem = .refused(refusal)
      line = lines[MeetingLine.motion(item)] ?? line
    case .itemNotOnAgenda(let item, _):
      problem = .refused(refusal)
      line = lines[MeetingLine.item(item)] ?? line
    case .notPresent(let seat), .leftBeforeComing(let seat):
      problem = .refused(refusal)
      line = lines[MeetingLine.moved(seat)] ?? line
    case .signedAbsent(let name):
      problem = .refused(refusal)
      line = lines[MeetingLine.signed(name)] ?? line
    case .unknownAction(let meeting, let item):
      problem = .refused(refusal)
      line = lines[MeetingLine.carried(meeting, item)] ?? line
    case .morePresentThanDue, .moreNamedThanDue:
      problem = .refused(refusal)
      line = lines[MeetingLine.counts] ?? line
    case .calledAfterHeld:
      problem = .refused(refusal)
      line = lines[MeetingLine.called] ?? line
    case .approvedBeforeHeld, .meetingRefused:
      problem = .refused(refusal)
      line = lines[MeetingLine.life] ?? line
    case .unknownStage(let stage): problem = .unknownStage(stage)
    case .keyTaken(let key): problem = .keyTakenBy(key)
    case .costRefused(let refusal):
      problem = .costRefused(refusal)
      line = BillLine.of(refusal).flatMap { lines[$0] } ?? line
    case .fundRefused(_, _, let row):
      problem = .refused(refusal)
      guard let place = row.flatMap({ rows[$0] }) else {
        line = (row == nil ? lines[FundLine.closure] : nil) ?? line
        break
      }
      return Finding(problem, at: place)
    case .unknownBill, .billAfterNotice:
      problem = .refused(refusal)
      line = lines[NoticeLine.bill] ?? line
    case .objectionBeforePosting(let number), .replyBeforeObjection(let number):
      problem = .refused(refusal)
      line = lines[NoticeLine.objection(number)] ?? line
    case .noticeRefused(_, let reason):
      problem = .refused(refusal)
      line = NoticeLine.of(reason).flatMap { lines[$0] } ?? line
    default: problem = .refused(refusal)
    }
    return Finding(problem, at: SourcePlace(file, line: line))
  }
}

extension FolderEntry {
  /// A finding for each meeting it refers to that is none of those known.
  func unknownMeetings(among known: Set<String>) -> [Finding] {
    meetings.filter { !known.contains($0.key) }.map {
      Finding(.refused(.unknownMeeting($0.key)), at: SourcePlace(file, line: $0.line))
    }
  }
}

extension FolderEntry {
  /// What is to be said of a notice that must hang so many hours before something.
  func leadRemarks(in caseFile: CaseFile) -> [Finding] {
    guard case .notice(let notice)? = entry, !notice.isDraft,
      let (hours, event) = caseFile.leadAsked(of: notice)
    else { return [] }
    let place = SourcePlace(file, line: lines[NoticeLine.event] ?? line)
    guard let check = caseFile.leadCheck(of: notice) else {
      return [Finding(.eventMissing(event, hours: hours), at: place, severity: .warning)]
    }
    return check.standing == .late
      ? [Finding(.postedLate(check), at: place, severity: .warning)] : []
  }
}

extension FolderEntry {
  /// What is to be said of a bill beside others that it does not say it replaces.
  func billRemarks(in caseFile: CaseFile) -> [Finding] {
    guard case .bill(let bill)? = entry else { return [] }
    var problems: [Problem] = []
    let others = caseFile.billsUnreplaced(before: bill)
    let last = others.map(\.drawnUpOn).reduce(bill.drawnUpOn, max)
    if !others.isEmpty, let inForce = caseFile.bill(inForceFor: bill.part, on: last) {
      problems.append(.billsUnreplaced(others.map(\.title), inForce: inForce.title))
    }
    let statements = caseFile.statementsBeside(bill)
    if !statements.isEmpty { problems.append(.statementsOverlap(statements.map(\.title))) }
    let (outside, missing) = caseFile.payersApart(in: bill)
    if !outside.isEmpty || !missing.isEmpty {
      problems.append(.statementPayersApart(outside: outside, missing: missing))
    }
    return problems.map { Finding($0, at: SourcePlace(file, line: line), severity: .warning) }
  }

  /// What is to be said of a fund that an earlier version closed.
  func fundRemarks(in caseFile: CaseFile) -> [Finding] {
    guard case .fund(let fund)? = entry, let closure = fund.closure else { return [] }
    var problems: [Problem] = []
    let open = caseFile.othersLeftOpen(by: fund)
    if !open.isEmpty {
      let sum = open.reduce(Fen.zero) { $0 + $1.open }
      problems.append(.closedWithOthersOpen(open.map(\.bearer), sum, on: closure.on))
    }
    if let subsidy = caseFile.subsidyUnexplained(by: fund) {
      problems.append(
        .closedSubsidyUnexplained(
          planned: subsidy.planned,
          received: subsidy.received,
          on: closure.on
        )
      )
    }
    return problems.map {
      Finding($0, at: SourcePlace(file, line: line), severity: .warning)
    }
  }
}

/// What of a notice a refusal is about, by which its line is found again.
enum NoticeLine {
  static let bill = "notice.bill"
  static let event = "notice.event"
  static let extensions = "notice.extensions"
  static let corrections = "notice.corrections"
  static let withdrawal = "notice.withdrawal"
  static let finality = "notice.final"

  static func objection(_ number: Int) -> String { "notice.objection.\(number)" }
  static func place(_ place: String) -> String { "notice.place.\(place)" }

  /// Nil where it is about the whole notice.
  static func of(_ refusal: NoticeRefusal) -> String? {
    switch refusal {
    case .unknownPlace(let name, _), .noDamage(let name), .nothingHangs(let name?, _): place(name)
    case .periodOver, .badExtension: extensions
    case .nothingCorrected: corrections
    case .unknownObjection(let number, _), .objectionNumberTaken(let number),
      .alreadyAnswered(let number, _), .answeredBeforeReceipt(let number, _):
      objection(number)
    case .objectionsOpen, .periodRuns, .lastDayUnknown: finality
    case .withdrawn: withdrawal
    default: nil
    }
  }
}
