import Foundation
import GRDB
import Testing

@testable import CaseRegister
@testable import Deliberation

/// Tasks, site visits, partners and decisions as acts of a register.
struct TaskActTests {
  private static let day = TrialRegister.day
  private static let office = TrialRegister.office
  private static let number = CaseNumber(year: day.year, running: 1)

  private static func trial() throws -> TrialRegister {
    let trial = try TrialRegister(schema: .current)
    let file = CaseFile(
      folder: "gas",
      title: "燃气入户",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: .gas,
      openedOn: day,
      office: "社区居委会",
      partners: [Partner(name: "燃气公司", role: .gasCompany)]
    )
    let contact = Contact(
      owner: file.partners[0].party,
      name: "示例联系人",
      telephone: "0371-00000000"
    )
    _ = try trial.register.enter(
      file,
      contacts: [SealedContact(contact, nonce: Array(repeating: 7, count: 32))],
      on: day,
      by: office
    )
    return trial
  }

  private static func task(_ what: String) -> CaseTask {
    CaseTask(what: what, who: "燃气公司", by: day + 5, added: Handling(on: day, by: office))
  }

  @Test func `a task is numbered, closed, and its number never given again`() throws {
    let trial = try Self.trial()
    let first = try trial.register.add(
      Self.task("踏勘"),
      to: Self.number,
      on: Self.day,
      by: Self.office
    )
    #expect(first.value.number == 1)
    _ = try trial.register.add(Self.task("报价"), to: Self.number, on: Self.day, by: Self.office)
    _ = try trial.register.undo(on: Self.day, by: Self.office)
    let third = try trial.register.add(
      Self.task("施工"),
      to: Self.number,
      on: Self.day,
      by: Self.office
    )
    #expect(third.value.number == 3)
    let done = CaseTask.Completion(on: Self.day + 1, by: "燃气公司", note: "两处表箱")
    _ = try trial.register.close(task: 3, of: Self.number, with: done, by: Self.office)
    let tasks = try #require(try trial.register.caseFile(Self.number)).tasks
    #expect(tasks.map(\.number) == [1, 3] && tasks.map(\.done) == [nil, done])
    #expect(throws: CaseRefusal.taskRefused(.unknownTask(2, have: 2))) {
      try trial.register.close(task: 2, of: Self.number, with: done, by: Self.office)
    }
    #expect(try trial.register.verify().findings == [])
    _ = try trial.register.undo(on: Self.day + 1, by: Self.office)
    #expect(try trial.register.caseFile(Self.number)?.tasks.last?.done == nil)
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `a partner's contact is kept apart, and found for the office alone`() throws {
    let trial = try Self.trial()
    let second = Partner(name: "设计院", role: .designer, work: "初步设计")
    let contact = Contact(owner: second.party, name: nil, telephone: "0371-11111111")
    _ = try trial.register.add(
      second,
      contact: SealedContact(contact, nonce: Array(repeating: 9, count: 32)),
      to: Self.number,
      on: Self.day,
      by: Self.office
    )
    _ = try trial.register.add(
      Partner(name: "专家组", role: .expert),
      contact: nil,
      to: Self.number,
      on: Self.day,
      by: Self.office
    )
    let file = try #require(try trial.register.caseFile(Self.number))
    #expect(file.partners.map(\.name) == ["燃气公司", "设计院", "专家组"])
    let contacts = try trial.register.partnerContacts(of: Self.number)
    #expect(contacts.map(\.telephone) == ["0371-00000000", "0371-11111111"])
    #expect(contacts.map { Partner.name(of: $0.owner) } == ["燃气公司", "设计院"])
    // Owners' contacts are other ones, and no journalled table has a number.
    #expect(try trial.register.contacts(of: Self.number).isEmpty)
    let changes = try trial.register.read {
      try Data.fetchAll($0, sql: "SELECT changeset FROM journalPart")
    }
    #expect(changes.allSatisfy { $0.range(of: Data("0371-1111".utf8)) == nil })
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `a site visit and a decision are acts, and come back`() throws {
    let trial = try Self.trial()
    let visit = SiteVisit(day: Self.day, by: ["燃气公司", "社区居委会"], found: "架空管沿北墙")
    _ = try trial.register.record(visit, in: Self.number, by: Self.office)
    #expect(throws: AttachmentRefusal.self) {
      let scan = AttachmentName(hash: String(repeating: "a", count: 64), format: "pdf")
      _ = try trial.register.record(
        SiteVisit(day: Self.day, by: ["甲"], found: "乙", scan: scan),
        in: Self.number,
        by: Self.office
      )
    }
    #expect(throws: CaseRefusal.unknownDecided("没有")) {
      try trial.register.link(
        Decision(DecidedItem(meeting: "甲", item: 1), of: .notice("没有")),
        in: Self.number,
        on: Self.day,
        by: Self.office
      )
    }
    #expect(try trial.register.caseFile(Self.number)?.siteVisits == [visit])
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `an action item of the twelfth form was done by nobody it knew`() throws {
    let schema = Schema(migrations: Array(Schema.current.migrations.prefix(12)))
    let trial = try TrialRegister(schema: schema)
    _ = try trial.register.perform(.caseImported, on: Self.day, by: Self.office) { act in
      try act.db.execute(
        sql: """
          INSERT INTO community VALUES (1, '示例社区');
          INSERT INTO place VALUES (1, 1, NULL, 'courtyard', '示例小区');
          INSERT INTO caseFile (id, year, running, folder, title, place, parts, openedOn, office,
            isSynthetic, summary, sources) VALUES (1, 2019, 1, 'a', '示例', 1, '[]', '2019-01-01',
            '居委会', 1, '', '[]');
          INSERT INTO meeting (id, caseFile, key, kind, title, day, room, chair, recorder, agenda,
            addedItems, attendance, minutes, signatories, attachments) VALUES (1, 1, '一', 'council',
            '会', '2019-02-01', '室', '会长', '记录员', '["灯"]', '[]', '{"absent":[],"due":1,"excused":[],"leftEarly":[],"late":[],"observers":[],"present":[],"presentCount":1,"recused":[],"represented":[]}', '', '[]', '[]');
          INSERT INTO actionItem (meeting, position, what, who, doneOn)
            VALUES (1, 0, '修灯', '主任', '2019-02-02');
          """
      )
    }
    trial.register = try trial.reopened(schema: .current)
    let number = CaseNumber(year: 2019, running: 1)
    let file = try #require(try trial.register.caseFile(number))
    let action = try #require(file.meetings.first?.actions.first)
    #expect(action.doneOn == Day("2019-02-02") && action.doneBy == nil && action.note == nil)
    #expect(file.tasks.isEmpty && file.partners.isEmpty && file.decisions.isEmpty)
    _ = try trial.register.add(
      CaseTask(what: "换灯", who: "主任", added: Handling(on: Self.day, by: "居委会")),
      to: number,
      on: Self.day,
      by: Self.office
    )
    #expect(try trial.register.verify().findings == [])
  }
}
