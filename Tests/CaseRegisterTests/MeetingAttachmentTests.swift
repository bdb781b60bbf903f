import Deliberation
import Foundation
import GRDB
import Testing

@testable import CaseRegister

/// What minutes enclose, kept by hash.
@Suite struct `Enclosures of minutes` {
  private typealias Office = `Acts on a notice`

  private static func meeting(
    _ attachments: [Meeting.Attachment],
    signed signatories: [String] = []
  ) -> Meeting {
    Meeting(
      key: "第一次会议",
      kind: .consultation,
      title: "第一次会议",
      day: Office.day(0),
      room: "活动室",
      chair: "社区居委会",
      recorder: "网格员",
      agenda: ["楼道灯"],
      attendance: Attendance(due: 9, presentCount: 7),
      minutes: "议定换灯。",
      signatories: signatories,
      attachments: attachments
    )
  }

  private static func kept(_ text: String, _ trial: TrialRegister) throws -> Meeting.Attachment {
    let file = trial.folder.deletingLastPathComponent().appendingPathComponent("\(text).pdf")
    try Data(text.utf8).write(to: file)
    return .init(title: text, file: try trial.register.attach(file.path))
  }

  private static func record(_ meeting: Meeting, _ trial: TrialRegister) throws -> Meeting {
    try trial.register.record(
      meeting,
      in: Office.number,
      on: Office.day(1),
      by: Office.office
    ).value
  }

  @Test func `a meeting reads back with them, and verify reads every file`() throws {
    let trial = try Office.trial()
    let sheet = try Self.kept("签到表", trial)
    let recorded = try Self.record(Self.meeting([sheet]), trial)
    #expect(recorded.attachments == [sheet])
    #expect(try trial.register.caseFile(Office.number)?.meetings.first == recorded)
    let whole = try trial.register.verify()
    #expect(whole.isWhole && whole.attachments == 1 && whole.strays == [])
    let file = try #require(trial.register.attachment(sheet.file))
    let named = NamedAttachment.enclosed(meeting: 1, sheet)
    try Data("换过".utf8).write(to: file)
    #expect(try trial.register.verify().findings == [.attachmentChanged(named)])
    try FileManager.default.removeItem(at: file)
    #expect(try trial.register.verify().findings == [.attachmentMissing(named)])
  }

  @Test func `one that is not in place is refused, and nothing is recorded`() throws {
    let trial = try Office.trial()
    let head = try trial.register.head()
    let hash = String(repeating: "9f3a", count: 16)
    let file = try #require(AttachmentName(hash: hash, format: "pdf"))
    let meeting = Self.meeting([.init(title: "签到表", file: file)])
    #expect(throws: AttachmentRefusal.notInPlace(hash: hash)) {
      try Self.record(meeting, trial)
    }
    #expect(try trial.register.head() == head)
  }

  @Test func `what a correction took out of the minutes is verified as before`() throws {
    let trial = try Office.trial()
    let first = try Self.kept("签到表", trial)
    let second = try Self.kept("签到表重扫", trial)
    let meeting = try Self.record(Self.meeting([first]), trial)
    let steps: [MeetingStep] = [
      .approved, .corrected(Self.meeting([second]).text, reason: "扫描件不清"),
    ]
    for step in steps {
      _ = try trial.register.take(
        step,
        withMeeting: 1,
        of: Office.number,
        on: Office.day(1),
        by: Office.office,
        enteredBy: Office.office
      )
    }
    let after = try #require(try trial.register.caseFile(Office.number)?.meetings.first)
    #expect(after.attachments == [second] && after.everyAttachment == [second, first])
    let changes = after.changes(by: 0)
    #expect(changes.map(\.field) == [.attachment])
    #expect(changes.first?.before == .attachment(first))
    #expect(changes.first?.after == .attachment(second))
    #expect(meeting.attachments == [first])
    let found = try trial.register.verify()
    #expect(found.isWhole && found.attachments == 2 && found.strays == [])
    let file = try #require(trial.register.attachment(first.file))
    try FileManager.default.removeItem(at: file)
    #expect(
      try trial.register.verify().findings
        == [.attachmentMissing(.enclosed(meeting: 1, first))]
    )
  }

  @Test(arguments: [3, 4])
  func `what an older register keeps is brought to form 8, and later acts replay`(
    form: Int
  ) throws {
    let older = Schema(migrations: Array(Schema.current.migrations.prefix(form)))
    let trial = try TrialRegister(schema: older)
    let earlier = """
      {"actions":[],"addedItems":[],"agenda":["楼道灯"],"attendance":{"absent":[],"due":9,\
      "excused":[],"late":[],"leftEarly":[],"observers":[],"present":[],"presentCount":7,\
      "recused":[],"represented":[]},"chair":"社区居委会","minutes":"旧文","motions":[],\
      "recorder":"网格员","room":"活动室","signatories":[],"title":"第一次会议"}
      """
    _ = try trial.register.perform(
      .meetingRecorded,
      on: Office.day(1),
      by: Office.office
    ) { act in
      try act.db.execute(
        sql: """
          INSERT INTO community (id, name) VALUES (1, '示例社区');
          INSERT INTO place (id, community, kind, name) VALUES (1, 1, 'courtyard', '示例小区');
          INSERT INTO caseFile (id, year, running, folder, title, place, parts, openedOn, office,
            isSynthetic, summary, sources)
          VALUES (1, 2019, 1, 'sample', '示例事项', 1, '[]', '2019-01-01', '示例社区居委会', 0, '', '[]');
          """
      )
      try act.db.execute(
        sql: """
          INSERT INTO meeting (id, caseFile, key, kind, title, day, room, chair, recorder, agenda,
            attendance, minutes, approvedBy, approvedOn)
          SELECT 1, id, '第一次会议', 'consultation', '第一次会议', ?, '活动室', '社区居委会', '网格员',
            '["楼道灯"]', '{"due":9,"present":[],"presentCount":7,"excused":[],"observers":[]}',
            '议定换灯。', '主任', ? FROM caseFile
          """,
        arguments: [Office.day(0).description, Office.day(1).description]
      )
      if form < 4 { return }
      try act.db.execute(
        sql: "INSERT INTO minutesCorrection VALUES (1, 0, ?, '社区居委会', '写错', ?)",
        arguments: [Office.day(1).description, earlier]
      )
    }
    trial.register = try trial.reopened(schema: .current)
    let meeting = try #require(try trial.register.caseFile(Office.number)?.meetings.first)
    #expect(meeting.attachments == [] && meeting.everyAttachment == [])
    #expect(meeting.corrections.map(\.earlier.minutes) == (form < 4 ? [] : ["旧文"]))
    #expect(try trial.register.verify().findings == [])
    let sheet = try Self.kept("签到表", trial)
    let text = Self.meeting([sheet], signed: ["网格员"]).text
    _ = try trial.register.take(
      .corrected(text, reason: "补签到表"),
      withMeeting: 1,
      of: Office.number,
      on: Office.day(2),
      by: Office.office,
      enteredBy: Office.office
    )
    let findings = try trial.register.verify().findings
    #expect(findings == [])
    if form < 4 { return }
    // What was corrected before stands as it was stored.
    let stored = try trial.register.read { db in
      try String.fetchOne(db, sql: "SELECT earlier FROM minutesCorrection WHERE position = 0")
    }
    #expect(stored == earlier)
  }
}
