import Testing

@testable import Deliberation

/// Tasks of a case, those that minutes left among them, and which minutes decided what.
struct CaseTaskTests {
  private static let office = "（演示）社区居民委员会"

  private static func file() throws -> CaseFile { try SampleLift.complete() }

  private static func task(
    _ what: String,
    added: String,
    by: String? = nil,
    decision: DecidedItem? = nil
  ) throws -> CaseTask {
    CaseTask(
      number: 1,
      what: what,
      who: "施工单位",
      by: try by.map { try SampleLift.day($0) },
      added: Handling(on: try SampleLift.day(added), by: office),
      decision: decision
    )
  }

  @Test func `a task waits for whom it names until it is done, by whom and how`() throws {
    var file = try Self.file()
    try file.enter(.task(try Self.task("搭围挡", added: "09-21", by: "09-25")))
    func waiting(_ day: String) throws -> [Waiting] {
      try file.waiting(on: SampleLift.day(day)).filter {
        if case .task = $0.matter { true } else { false }
      }
    }
    #expect(try waiting("09-20").isEmpty)
    #expect(try waiting("09-21").map(\.due) == [try SampleLift.day("09-25")])
    #expect(try waiting("09-21").map(\.owes.chinese) == ["施工单位"])
    let done = CaseTask.Completion(
      on: try SampleLift.day("09-24"),
      by: "施工单位",
      note: "已验收"
    )
    try file.close(task: 1, with: done)
    #expect(file.tasks.map(\.done) == [done])
    #expect(try waiting("09-24").isEmpty)
    #expect(try waiting("09-23").count == 1)
  }

  @Test(
    arguments: [
      (2, "09-24", TaskRefusal.unknownTask(2, have: 1)),
      (1, "09-20", .doneBeforeAdded(1, added: Day(number: 18_526))),
    ]
  )
  func `what is not there, or not there yet, is not closed`(
    number: Int,
    day: String,
    refusal: TaskRefusal
  ) throws {
    var file = try Self.file()
    try file.enter(.task(try Self.task("搭围挡", added: "09-21")))
    #expect(throws: CaseRefusal.taskRefused(refusal)) {
      try file.close(task: number, with: .init(on: SampleLift.day(day), by: Self.office))
    }
    #expect(file.tasks.allSatisfy { $0.done == nil })
  }

  @Test func `a task is closed once`() throws {
    var file = try Self.file()
    try file.enter(.task(try Self.task("搭围挡", added: "09-21")))
    let day = try SampleLift.day("09-22")
    try file.close(task: 1, with: .init(on: day, by: Self.office))
    #expect(throws: CaseRefusal.taskRefused(.alreadyDone(1, on: day))) {
      try file.close(task: 1, with: .init(on: day + 1, by: Self.office))
    }
  }

  @Test func `what minutes left to do is a task without being written twice`() throws {
    var file = try Self.file()
    _ = file.number(as: CaseNumber(year: 2020, running: 1), meetingsAfter: 0)
    let left = file.meetings.flatMap(\.actions).count
    #expect(left > 0)
    let open = file.tasks(on: try SampleLift.day("12-31")).filter(\.isOpen)
    let actions = file.tasks(on: try SampleLift.day("12-31")).filter {
      if case .action = $0.origin { true } else { false }
    }
    #expect(actions.count == left && open.count <= left)
    let meeting = try #require(file.meetings.first { !$0.actions.isEmpty })
    let number = try #require(meeting.number)
    try file.take(
      .actionDone(item: 1, note: "已联系"),
      withMeeting: number,
      on: meeting.day + 1,
      by: "社区网格员"
    )
    let closed = try #require(
      file.tasks(on: meeting.day + 1).first { $0.origin == .action(meeting: number, item: 1) }
    )
    #expect(closed.doneOn == meeting.day + 1 && closed.doneBy == "社区网格员")
    #expect(closed.note == "已联系")
    // The evening before nobody knew.
    let before = try #require(
      file.tasks(on: meeting.day).first { $0.origin == .action(meeting: number, item: 1) }
    )
    #expect(before.isOpen && before.doneBy == nil && before.note == nil)
    let known = try #require(file.known(on: meeting.day))
    #expect(known.meetings.first { $0.number == number }?.actions[0].note == nil)
  }

  @Test func `open tasks come by their day, done ones the newest first`() throws {
    var file = try Self.file()
    for (what, by) in [("丙", nil), ("乙", "10-05"), ("甲", "10-01")] as [(String, String?)] {
      var task = try Self.task(what, added: "09-21", by: by)
      task.number = file.tasks.count + 1
      try file.enter(.task(task))
    }
    func own(_ day: String) throws -> [String] {
      file.tasks(on: try SampleLift.day(day)).filter {
        if case .task = $0.origin { true } else { false }
      }.map(\.what)
    }
    #expect(try own("09-22") == ["甲", "乙", "丙"])
    try file.close(task: 3, with: .init(on: try SampleLift.day("09-23"), by: "甲"))
    try file.close(task: 2, with: .init(on: try SampleLift.day("09-24"), by: "乙"))
    #expect(try own("09-25") == ["丙", "乙", "甲"])
  }

  @Test func `a decision names an item its meeting had, and no later meeting`() throws {
    var file = try Self.file()
    let meeting = try #require(file.meetings.first)
    let items = meeting.agenda.count
    let good = DecidedItem(meeting: meeting.key, item: items)
    try file.enter(.task(try Self.task("办", added: "12-31", decision: good)))
    #expect(
      throws: CaseRefusal.itemNotDiscussed(
        meeting: meeting.key,
        item: items + 1,
        agenda: items
      )
    ) {
      let item = DecidedItem(meeting: meeting.key, item: items + 1)
      try file.enter(.task(Self.task("办", added: "12-31", decision: item)))
    }
    #expect(throws: CaseRefusal.unknownMeeting("没有")) {
      let item = DecidedItem(meeting: "没有", item: 1)
      try file.enter(.task(Self.task("办", added: "12-31", decision: item)))
    }
    let day = meeting.day - 1
    #expect(
      throws: CaseRefusal.decidedLater(meeting: meeting.key, held: meeting.day, on: day)
    ) {
      try file.enter(
        .task(CaseTask(what: "办", who: "甲", added: Handling(on: day, by: "甲"), decision: good))
      )
    }
  }

  @Test func `a bill, a notice or a skip has one decision, of what is on record`() throws {
    var file = try Self.file()
    let meeting = try #require(file.meetings.first)
    let item = DecidedItem(meeting: meeting.key, item: 1)
    let bill = try #require(file.bills.first)
    let notice = try #require(file.notices.first { $0.postedOn >= meeting.day })
    try file.link(Decision(item, of: .bill(bill.key)))
    try file.link(Decision(item, of: .notice(notice.key)))
    #expect(file.decision(of: .bill(bill.key)) == item)
    #expect(throws: CaseRefusal.decisionTwice(bill.key)) {
      try file.link(Decision(item, of: .bill(bill.key)))
    }
    #expect(throws: CaseRefusal.unknownDecided("没有")) {
      try file.link(Decision(item, of: .skip("没有")))
    }
    #expect(file.decisions.count == 2)
    // Before the bill was drawn up nobody knows of its decision.
    let known = try #require(file.known(on: bill.drawnUpOn - 1))
    #expect(known.decision(of: .bill(bill.key)) == nil)
  }

  @Test func `a site visit serves where a step asks for its record, from the first day on`() throws
  {
    var file = try SampleLift.file()
    func answer(_ day: String) throws -> GateAnswer {
      try #require(
        file.answers(to: .documentOnFile(SiteVisit.kind), on: SampleLift.day(day)).first
      )
    }
    let visit = SiteVisit(day: try SampleLift.day("03-05"), by: ["燃气公司"], found: "管线在北墙")
    try file.enter(.siteVisit(visit))
    try file.enter(
      .siteVisit(SiteVisit(day: try SampleLift.day("03-09"), by: ["设计单位"], found: "可行"))
    )
    #expect(try answer("03-04").isMet == false)
    #expect(try answer("03-05").metOn == visit.day)
    #expect(try answer("03-06").reason == .siteVisited(visit, times: 1))
    guard case .siteVisited(let last, times: 2) = try answer("03-10").reason else {
      Issue.record("\(try answer("03-10"))")
      return
    }
    #expect(last.found == "可行")
    #expect(try answer("03-10").metOn == visit.day)
    // No other document is proven by it.
    #expect(
      file.answers(to: .documentOnFile(Term("提议", "proposal")), on: visit.day)[0].metOn == nil
    )
    #expect(throws: CaseRefusal.alreadyOnFile("现场踏勘记录", visit.day)) {
      try file.enter(.siteVisit(visit))
    }
  }

  @Test func `a partner stands once`() throws {
    var file = try SampleLift.file()
    let partner = Partner(name: "（演示）燃气公司", role: .gasCompany)
    try file.add(partner)
    #expect(throws: CaseRefusal.partnerTwice(partner.name)) {
      try file.add(Partner(name: partner.name, role: .other))
    }
    #expect(Partner.name(of: partner.party) == partner.name)
    #expect(Partner.name(of: Owner("甲")) == nil)
  }
}
