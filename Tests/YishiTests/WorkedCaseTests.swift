import CaseRegister
import Deliberation
import Exchange
import Foundation
import Testing
import Wording

/// The worked cases against figures that `scripts/cases/generate.py` reckoned without our code.
@Suite struct WorkedCaseTests {
  private static var expected: [String: [String: Any]] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Data/cases.json")
    let json = (try? Data(contentsOf: url)).flatMap { try? JSONSerialization.jsonObject(with: $0) }
    return json as? [String: [String: Any]] ?? [:]
  }

  private func file(_ name: String) throws -> CaseFile {
    let folder = CaseFolder.read(at: URL(fileURLWithPath: WorkedCases.path(name)))
    #expect(folder.findings.isEmpty, "\(name): \(folder.findings)")
    return try #require(folder.caseFile)
  }

  private func expected(_ name: String) throws -> [String: Any] {
    try #require(Self.expected[name], "Data/cases.json tells nothing of \(name)")
  }

  @Test(arguments: WorkedCases.names)
  func `a worked case is read without a finding and stands where it should`(name: String) throws {
    let file = try file(name)
    let expected = try expected(name)
    #expect(file.title == expected["title"] as? String)
    #expect(file.place.community == expected["community"] as? String)
    #expect(file.premises.count == expected["premises"] as? Int)
    #expect(file.meetings.count == expected["meetings"] as? Int ?? 0)
    #expect(file.isSynthetic)
    let told = expected["standing"] as? [String: [String: Any]] ?? [:]
    #expect(told.isEmpty == (file.procedure == nil))
    for (text, figures) in told {
      let day = try #require(Day(text))
      let standing = try #require(file.standing(on: day))
      // Where every step is done, none is the current one.
      #expect(
        standing.current.map { standing.steps[$0].stage.key } == figures["step"] as? String,
        "on \(day)"
      )
      #expect(standing.current.map { $0 + 1 } == figures["number"] as? Int, "on \(day)")
      #expect(standing.steps.count == figures["of"] as? Int)
    }
  }

  @Test(arguments: WorkedCases.names)
  func `every notice runs as counted by hand, and every signature is there`(name: String) throws {
    let file = try file(name)
    let expected = try expected(name)
    let notices = expected["notices"] as? [String: [String: Any]] ?? [:]
    #expect(Set(file.notices.map(\.key)) == Set(notices.keys))
    for notice in file.notices {
      let told = try #require(notices[notice.key])
      #expect(notice.postedOn.description == told["posted"] as? String)
      #expect(notice.period?.first.description == told["first"] as? String)
      #expect(notice.period?.last?.description == told["last"] as? String)
    }
    let agreements = expected["agreements"] as? [String: [String: Any]] ?? [:]
    #expect(Set(file.agreements.map(\.key)) == Set(agreements.keys))
    for agreement in file.agreements {
      let told = try #require(agreements[agreement.key])
      let progress = agreement.progress(among: file.premises) { _ in nil }
      #expect(progress.signed == told["signed"] as? Int)
      #expect(progress.of == told["of"] as? Int)
    }
  }

  @Test(arguments: WorkedCases.names)
  func `every vote, motion and bill of a case comes out as reckoned by hand`(name: String) throws {
    let file = try file(name)
    let expected = try expected(name)
    let polls = expected["polls"] as? [String: [String: Any]] ?? [:]
    #expect(Set(file.polls.map(\.key)) == Set(polls.keys))
    for poll in file.polls {
      let told = try #require(polls[poll.key])
      let tally = poll.tally
      #expect(tally.rule.name == told["rule"] as? String)
      #expect(tally.verdict.rawValue == told["outcome"] as? String)
      for (count, key) in [
        (tally.entitled, "entitled"), (tally.participating, "participating"),
        (tally.approving, "approving"), (tally.against, "against"),
        (tally.abstaining, "abstaining"), (tally.void, "void"), (tally.notVoting, "notVoting"),
      ] {
        let figures = try #require(told[key] as? [String: Any])
        #expect(count.heads == figures["heads"] as? Int, "\(poll.key) \(key)")
        #expect(count.area?.squareMetres == figures["area"] as? String, "\(poll.key) \(key)")
      }
    }
    let bills = expected["bills"] as? [String: [String: Any]] ?? [:]
    #expect(Set(file.bills.map(\.key)) == Set(bills.keys))
    for bill in file.bills {
      let told = try #require(bills[bill.key])
      let table = try bill.table(among: file.premises)
      #expect(table.gross.yuan == told["gross"] as? String)
      #expect(table.net.yuan == told["net"] as? String)
      #expect(bill.replaces?.key == told["replaces"] as? String)
      #expect(bill.replaces?.reason == told["reason"] as? String)
      let lines = try #require(told["lines"] as? [[String: Any]])
      #expect(table.lines.map(\.door.text) == lines.compactMap { $0["door"] as? String })
      #expect(table.lines.map(\.prepaid.yuan) == lines.compactMap { $0["prepaid"] as? String })
      #expect(table.lines.map(\.refund.yuan) == lines.compactMap { $0["refund"] as? String })
      #expect(table.lines.map(\.borne.yuan) == lines.compactMap { $0["borne"] as? String })
    }
    let motions = expected["motions"] as? [String: [String: Any]] ?? [:]
    for meeting in file.meetings {
      guard let motion = meeting.motions.first, let told = motions[meeting.key] else { continue }
      let tally = try #require(meeting.tally(of: motion, under: file.council))
      #expect(tally.verdict.rawValue == told["outcome"] as? String)
    }
  }

  @Test(arguments: WorkedCases.names)
  func `every fund comes to what was reckoned by hand, door by door`(name: String) throws {
    let file = try file(name)
    let funds = try expected(name)["funds"] as? [String: [String: Any]] ?? [:]
    #expect(Set(file.funds.map(\.key)) == Set(funds.keys))
    #expect((name == "yuhuayuan-lift") == !funds.isEmpty)
    for fund in file.funds {
      let told = try #require(funds[fund.key])
      let day = try #require(Day("2023-01-04"))
      let account = file.closingAccount(of: fund, on: day)
      #expect(account.balance.yuan == told["balance"] as? String)
      #expect(account.isSettled && fund.isClosed(on: day))
      let sums = try #require(told["sums"] as? [String: String])
      for kind in FundEntry.Kind.allCases where kind.direction != .none {
        let word = Language.chinese.name(kind)
        #expect(account.totals[kind].yuan == sums[word] ?? "0.00", "\(word)")
      }
      let doors = try #require(told["doors"] as? [String: [String: String]])
      #expect(Set(account.doors.map(\.door.text)) == Set(doors.keys))
      for door in account.doors {
        #expect(door.paid.yuan == doors[door.door.text]?["paid"])
        #expect(door.refunded.yuan == doors[door.door.text]?["refunded"])
        #expect(door.borne.yuan == doors[door.door.text]?["borne"])
      }
    }
  }

  @Test func `stairwell 3 carries clearly and stairwell 2 by a single head`() throws {
    let polls = try file("yuhuayuan-lift").polls
    let byKey = Dictionary(uniqueKeysWithValues: polls.map { ($0.key, $0.tally) })
    let clear = try #require(byKey["3单元"])
    let narrow = try #require(byKey["2单元"])
    for tally in [clear, narrow] {
      #expect(tally.rule.name == "property-law-76-special")
      #expect(tally.verdict == .carried)
    }
    let spare = { (tally: Tally) in tally.margins.first { $0.measure == .headcount }?.toSpare }
    #expect(spare(narrow) == 0)
    #expect((spare(clear) ?? 0) > 0)
  }

  @Test func `the street is 100 of 127 and its sections add up`() throws {
    let file = try file("yuanding-street")
    let agreement = try #require(file.agreements.first)
    let progress = agreement.progress(among: file.premises, by: \.section)
    #expect(progress.signed == 100)
    #expect(progress.of == 127)
    #expect(progress.groups.count == 4)
    #expect(progress.open == 27)
  }

  @Test(arguments: WorkedCases.names)
  func `a register gives back the case it was given`(name: String) throws {
    let folder = try TrialFolder()
    let day = try #require(Day(2026, 11, 21))
    let caller = Caller(command: "test", today: day, clock: { Instant(seconds: 1_604_563_200) })
    let register = try Register.create(
      at: folder.url.appendingPathComponent("register"),
      communities: ["杜甫路社区"],
      on: day,
      by: "测试",
      as: caller
    )
    let file = try file(name)
    let source = URL(fileURLWithPath: WorkedCases.path(name))
    for picture in CaseFolder.read(at: source).attachments {
      _ = try register.attach(picture.url.path)
    }
    let done = try register.enter(file, contacts: [], on: day, by: "测试")
    let number = try #require(done.value.number)
    let stored = try #require(try register.caseFile(number))
    #expect(stored == done.value)
    #expect(stored.withoutNumbers == file)
    #expect(try register.verify().isWhole)
  }

  @Test(arguments: WorkedCases.names)
  func `a case written back as a folder is read as the same case`(name: String) throws {
    let folder = try TrialFolder()
    let file = try file(name)
    let target = folder.url.appendingPathComponent(name)
    try CaseFolder.write(file, contacts: [], to: target)
    let again = CaseFolder.read(at: target)
    #expect(again.findings.isEmpty, "\(again.findings)")
    #expect(again.caseFile == file)
  }
}
