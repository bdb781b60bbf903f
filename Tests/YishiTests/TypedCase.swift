import Foundation

@testable import Deliberation
@testable import Exchange

/// A worked case as somebody types it: every act of its record as an everyday command,
/// in order of day, after the bare matter was imported.
///
/// What a command needs as a file is written into a folder as the staff would have it:
/// the bare case folder, minutes without their approval, notices without their boards,
/// a bill, a vote without its papers, and the tables of visits, ballots and signatures as they are.
struct TypedCase {
  /// One command; a word in braces stands for a number that an earlier answer told.
  struct Act {
    let day: Day
    /// Acts of one day come in the order in which an office does them.
    let rank: Rank
    let office: String
    var words: [String]
    /// Under which name the number that the answer tells is remembered.
    var learns: String?
  }

  enum Rank: Int, Comparable {
    case round, visits, meeting, approval, actions, document
    case bill, poll, issue, delivery, proxy, ballots, closing
    case noticeEnds, notice, agreement, signatures, fund, money, closure

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Who keys what no record tells the office of.
  static let typist = "（演示）社区居民委员会"

  let source: URL
  let file: CaseFile
  private let desk: URL
  private let pictures: [CaseFolder.Attachment]

  /// Lays out on a desk what the commands will be given.
  init(_ name: String, on desk: URL) throws {
    source = URL(fileURLWithPath: WorkedCases.path(name))
    self.desk = desk
    let folder = CaseFolder.read(at: source)
    guard let file = folder.caseFile else { throw Unreadable(findings: folder.findings) }
    self.file = file
    pictures = folder.attachments
    try CaseFolder.write(bare, to: desk.appendingPathComponent(name))
    try CaseFolder.write(drafts, to: drafted)
    let papers = ["送达", "选票", "委托书"]
    for (poll, text) in zip(file.polls, texts(under: "表决", without: papers)) {
      try Data(text.utf8).write(to: paper(of: poll))
    }
    for (bill, text) in zip(file.bills, texts(under: "费用")) {
      try Data(text.utf8).write(to: paper(of: bill))
    }
  }

  struct Unreadable: Error { let findings: [Finding] }

  private var drafted: URL { desk.appendingPathComponent("drafts") }

  private func paper(of poll: Poll) -> URL {
    desk.appendingPathComponent("表决-\(poll.key).yaml")
  }

  private func paper(of bill: Bill) -> URL {
    desk.appendingPathComponent("费用-\(bill.key).yaml")
  }

  /// The matter as it is opened: place, doors and council.
  private var bare: CaseFile {
    var bare = file
    bare.canvasses = []
    bare.meetings = []
    bare.polls = []
    bare.bills = []
    bare.agreements = []
    bare.funds = []
    bare.notices = []
    bare.documents = []
    bare.skips = []
    return bare
  }

  /// Minutes before anybody approved them, notices before they hung.
  private var drafts: CaseFile {
    var drafts = bare
    drafts.meetings = file.meetings.map { meeting in
      var draft = meeting
      draft.approval = nil
      draft.published = nil
      for item in draft.actions.indices { draft.actions[item].reopen() }
      return draft
    }
    drafts.notices = file.notices.map(\.untouched)
    return drafts
  }

  /// Each entry of `case.yaml` under a key by itself, without some of what it holds.
  private func texts(under key: String, without leftOut: [String] = []) -> [String] {
    let head = try? String(contentsOf: source.appendingPathComponent("case.yaml"), encoding: .utf8)
    let lines = (head ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let after = lines.drop { $0 != "\(key):" }.dropFirst().prefix { $0.hasPrefix(" ") }
    var texts: [[Substring]] = []
    var isLeftOut = false
    for line in after {
      if line.hasPrefix("  - ") { texts.append([]) }
      let told = line.dropFirst(4)
      if !told.hasPrefix(" ") {
        isLeftOut = leftOut.contains { told.hasPrefix("\($0):") }
      }
      if !isLeftOut, !texts.isEmpty { texts[texts.count - 1].append(told) }
    }
    return texts.map { $0.joined(separator: "\n") + "\n" }
  }

  /// The tables that `case.yaml` names under a key, in their order.
  private func tables(_ key: String) -> [String] {
    let head = try? String(contentsOf: source.appendingPathComponent("case.yaml"), encoding: .utf8)
    return (head ?? "").split(separator: "\n").compactMap { line in
      let told = line.trimmingPrefix { $0 == " " }
      guard told.hasPrefix("\(key): "), told.hasSuffix(".csv") else { return nil }
      return source.appendingPathComponent(String(told.dropFirst(key.count + 2))).path
    }
  }
}

// MARK: - What is typed

extension TypedCase {
  /// Every act in order of day.
  var acts: [Act] {
    let acts = visits + meetings + documents + bills + polls + agreements + notices + funds
    return acts.indices.sorted {
      (acts[$0].day, acts[$0].rank, $0) < (acts[$1].day, acts[$1].rank, $1)
    }.map { acts[$0] }
  }

  private func act(
    _ day: Day,
    _ rank: Rank,
    _ words: [String],
    as office: String = typist,
    learns: String? = nil
  ) -> Act {
    Act(day: day, rank: rank, office: office, words: words, learns: learns)
  }

  private var visits: [Act] {
    zip(file.canvasses, tables("登记")).flatMap { canvass, table -> [Act] in
      let days = canvass.visits.map(\.day)
      guard let first = days.min(), let last = days.max() else { return [] }
      return [
        act(first, .round, ["visit", "open", "{case}", canvass.question]),
        act(last, .visits, ["visit", "record", "{case}", "--from", table]),
      ]
    }
  }

  private var meetings: [Act] {
    file.meetings.flatMap { meeting -> [Act] in
      let name = "{meeting:\(meeting.key)}"
      let minutes = drafted.appendingPathComponent("meetings/\(meeting.key).md").path
      var acts = [
        act(
          meeting.day,
          .meeting,
          ["meeting", "record", minutes, "--case", "{case}"],
          learns: "meeting:\(meeting.key)"
        )
      ]
      if let approval = meeting.approval {
        acts.append(
          act(approval.on, .approval, ["meeting", "approve", name, "--by", approval.by])
        )
      }
      if let published = meeting.published {
        acts.append(
          act(published.on, .approval, ["meeting", "publish", name, "--by", published.by])
        )
      }
      for (index, action) in meeting.actions.enumerated() {
        guard let day = action.doneOn, !isClosed(index + 1, of: meeting) else { continue }
        let by = action.doneBy.map { ["--by", $0] } ?? []
        acts.append(act(day, .actions, ["meeting", "done", name, "\(index + 1)"] + by))
      }
      return acts
    }
  }

  /// Whether a later meeting closes the item in its own minutes.
  private func isClosed(_ item: Int, of meeting: Meeting) -> Bool {
    file.meetings.flatMap(\.carried).contains {
      $0.meeting == meeting.key && $0.item == item && $0.doneOn != nil
    }
  }

  private var documents: [Act] {
    file.documents.map { document in
      var words = [
        "document", "{case}", document.kind, "--title", document.title, "--by", document.issuer,
      ]
      if let reference = document.reference { words += ["--number", reference] }
      if let outcome = document.outcome {
        words += ["--outcome", Words.outcomesOfDocuments.chinese(outcome)]
      }
      if let last = document.validUntil { words += ["--valid-until", "\(last)"] }
      if let source = document.source { words += ["--source", source] }
      return act(document.day, .document, words)
    }
  }

  private var bills: [Act] {
    file.bills.map { bill in
      act(bill.drawnUpOn, .bill, ["cost", "record", "{case}", paper(of: bill).path])
    }
  }

  private var polls: [Act] {
    zip(file.polls, tables("选票")).flatMap { poll, table -> [Act] in
      let id = "{vote:\(poll.key)}"
      var acts = [
        act(
          poll.opensOn,
          .poll,
          ["vote", "open", "{case}", paper(of: poll).path],
          learns: "vote:\(poll.key)"
        ),
        act(poll.opensOn, .issue, ["vote", "issue", id]),
        act(poll.closesOn, .ballots, ["vote", "ballot", id, "--from", table]),
        act(poll.closesOn + 1, .closing, ["vote", "close", id]),
      ]
      for group in Dictionary(grouping: poll.issues, by: \.delivery) {
        guard let delivery = group.key else { continue }
        var words = ["vote", "issue", id] + group.value.map(\.door.text)
        words += ["--to", Words.recipients.chinese(delivery.recipient)]
        words += ["--how", Words.ways.chinese(delivery.way)]
        if delivery.isReceipted { words.append("--receipt") }
        if let witness = delivery.witness { words += ["--witness", witness] }
        acts.append(act(delivery.on, .delivery, words, as: delivery.by))
      }
      for proxy in poll.proxies {
        let door = poll.roll.entries.first { $0.owner == proxy.principal }?.door.text ?? ""
        var words = ["vote", "proxy", id, proxy.key, "--door", door, "--agent", proxy.agent]
        words += ["--scope", proxy.scope, "--from", "\(proxy.from)"]
        if let last = proxy.to { words += ["--until", "\(last)"] }
        acts.append(act(proxy.from, .proxy, words))
      }
      return acts
    }
  }

  private var agreements: [Act] {
    zip(file.agreements, tables("签约")).flatMap { agreement, table -> [Act] in
      let days = agreement.signatures.compactMap(\.on)
      guard let first = days.min(), let last = days.max() else { return [] }
      var words = ["sign", "open", "{case}", agreement.title, "--key", agreement.key]
      words += ["--text", agreement.texts[0].version]
      if let part = agreement.part { words += ["--part", part] }
      for door in agreement.asked ?? [] { words += ["--door", door.text] }
      let name = "agreement:\(agreement.key)"
      return [
        act(first, .agreement, words, learns: name),
        act(last, .signatures, ["sign", "record", "{\(name)}", "--from", table]),
      ]
    }
  }

  private var funds: [Act] {
    file.funds.flatMap { fund -> [Act] in
      var words = ["fund", "open", "{case}", fund.title, "--key", fund.key]
      words += ["--account", fund.account]
      if let part = fund.part { words += ["--part", part] }
      if let day = fund.payBy { words += ["--by", "\(day)"] }
      let name = "fund:\(fund.key)"
      let opening = act(fund.openedOn, .fund, words, learns: name)
      let entries = fund.entries.map { entry in
        act(entry.on, .money, self.words(of: entry, in: name), as: entry.by ?? Self.typist)
      }
      guard let closure = fund.closure else { return [opening] + entries }
      var closing = ["fund", "close", "{\(name)}"]
      if let keeper = closure.keeper { closing += ["--keeper", keeper] }
      if let cover = closure.cover { closing += ["--cover", cover] }
      if let reason = closure.subsidyReason { closing += ["--subsidy", reason] }
      for line in closure.reasons { closing += ["--line", "\(line.line)=\(line.reason)"] }
      return [opening] + entries + [act(closure.on, .closure, closing, as: closure.by)]
    }
  }

  private func words(of entry: FundEntry, in fund: String) -> [String] {
    let amount = entry.amount.yuan
    let door = entry.door?.text ?? ""
    let whom = entry.counterparty ?? ""
    var words =
      switch entry.kind {
      case .received: ["receive", "{\(fund)}", door, amount]
      case .refunded: ["refund", "{\(fund)}", door, amount]
      case .surplus: ["refund", "{\(fund)}", "--surplus"]
      case .subsidy: ["subsidy", "{\(fund)}", amount, "--from", whom]
      case .payment: ["pay", "{\(fund)}", amount, "--to", whom]
      case .reversal: ["reverse", "{\(fund)}", "\(entry.corrects ?? 0)"]
      case .takenOver: ["transfer", "{\(fund)}", door]
      case .reopened: ["reopen", "{\(fund)}"]
      case .advanced, .repaid, .income, .outgo:
        ["other", "{\(fund)}", Words.fundKinds.chinese(entry.kind), amount, "--who", whom]
      }
    if let line = entry.line { words += ["--line", line] }
    if let invoice = entry.invoice { words += ["--invoice", invoice] }
    if let reason = entry.reason { words += ["--why", reason] }
    return ["fund"] + words
  }

  private var notices: [Act] {
    file.notices.flatMap { notice -> [Act] in
      let name = "notice:\(notice.key)"
      let text = drafted.appendingPathComponent("notices/\(notice.key).md").path
      let drafting = act(
        notice.postedOn,
        .notice,
        ["notice", "draft", "{case}", text],
        learns: name
      )
      return [drafting]
        + together(notice.recordedSteps).map { day, office, step in
          let (verb, words) = self.words(of: step)
          let rank: Rank = ["final", "down"].contains(verb) ? .noticeEnds : .notice
          let by = office.isEmpty ? Self.typist : office
          return act(day, rank, ["notice", verb, "{\(name)}"] + words, as: by)
        }
    }
  }

  /// What one person does at several boards on one day is one command.
  private func together(
    _ steps: [(day: Day, office: String, step: NoticeStep)]
  ) -> [(day: Day, office: String, step: NoticeStep)] {
    var joined: [(day: Day, office: String, step: NoticeStep)] = []
    for next in steps {
      guard let last = joined.last, last.day == next.day, last.office == next.office else {
        joined.append(next)
        continue
      }
      switch (last.step, next.step) {
      case (.posted(let some, let copies, let witnesses), .posted(let more, let again, let others))
      where copies == again && witnesses == others:
        let step = NoticeStep.posted(places: some + more, copies: copies, witnesses: witnesses)
        joined[joined.count - 1].step = step
      case (.takenDown(let some), .takenDown(let more)):
        joined[joined.count - 1].step = .takenDown(places: some + more)
      default: joined.append(next)
      }
    }
    return joined
  }

  private func words(of step: NoticeStep) -> (verb: String, words: [String]) {
    switch step {
    case .posted(let places, let copies, let witnesses):
      return (
        "post",
        places.flatMap { ["--at", $0] } + ["--copies", "\(copies)"]
          + witnesses.flatMap { ["--witness", $0] }
      )
    case .photographed(let place, let photo):
      let picture = pictures.first { $0.name == photo.file }?.url.path ?? ""
      let moment = Words.photoMoments.chinese(photo.moment)
      return ("photo", [picture, "--at", place, "--when", moment])
    case .foundDamaged(let place, let what): return ("torn", ["--at", place, "--what", what])
    case .reposted(let place): return ("repost", ["--at", place])
    case .extended(let days, let why): return ("extend", ["--days", "\(days)", "--why", why])
    case .corrected(_, let why): return ("correct", ["--why", why])
    case .withdrawn(let why): return ("withdraw", ["--why", why])
    case .objected(let objection):
      var words = ["--about", objection.category, "--text", objection.wording]
      if let original = objection.original { words += ["--original", original] }
      if let door = objection.door { words += ["--door", door.text] }
      if let channel = objection.channel {
        words += ["--how", Words.objectionChannels.chinese(channel)]
      }
      return ("object", words + ["--answerer", objection.answerer])
    case .replied(let number, let text, let meeting, let outcome):
      var words = ["\(number)", "--text", text]
      if let meeting { words += ["--minutes", meeting] }
      if let outcome { words += ["--outcome", outcome] }
      return ("reply", words)
    case .finalised: return ("final", [])
    case .takenDown(let places): return ("down", places.flatMap { ["--at", $0] })
    }
  }
}

// MARK: - What it comes to

extension TypedCase {
  /// The case as its folder tells it, and what only a command knows beside: when a round
  /// and an agreement began, who drafted a notice, who keyed a paper and closed the vote.
  var expected: CaseFile {
    var typed = file
    typed.canvasses = file.canvasses.map { canvass in
      Canvass(
        round: canvass.round,
        question: canvass.question,
        furtherQuestions: canvass.furtherQuestions,
        openedOn: canvass.beganOn,
        visits: canvass.visits
      )
    }
    for index in typed.polls.indices {
      let day = typed.polls[index].closesOn
      typed.polls[index].closure = Handling(on: day + 1, by: Self.typist)
      typed.polls[index].ballots = typed.polls[index].ballots.map {
        $0.keyed(by: Self.typist, on: day)
      }
    }
    typed.agreements = file.agreements.map { agreement in
      let text = agreement.texts[0]
      return Agreement(
        key: agreement.key,
        title: agreement.title,
        part: agreement.part,
        texts: [
          AgreementText(text.version, adoptedOn: agreement.beganOn, document: text.document)
        ],
        asked: agreement.asked,
        signatures: agreement.signatures.map {
          Agreement.Signature(
            door: $0.door,
            on: $0.on,
            by: $0.by,
            version: $0.version ?? text.version,
            collectedBy: $0.collectedBy ?? Self.typist,
            scan: $0.scan
          )
        }
      )
    }
    typed.notices = file.notices.map { notice in
      var typed = notice.asDraft(Handling(on: notice.postedOn, by: Self.typist))
      typed.boards = notice.boards
      typed.objections = notice.objections
      typed.finality = notice.finality
      return typed
    }
    return typed
  }

  /// Writes what the register should export.
  func writeExpected(to url: URL) throws {
    try CaseFolder.write(expected, to: url) { name in pictures.first { $0.name == name }?.url }
  }
}
