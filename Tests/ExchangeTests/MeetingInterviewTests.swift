import Deliberation
import Foundation
import Testing
import Wording

@testable import Exchange

/// The questions of a meeting, driven without a terminal.
struct MeetingInterviewTests {
  private typealias Answers = [(question: Question, typed: String)]

  private enum Outcome {
    case again(MeetingSection)
    case record(MeetingReview, Meeting)
  }

  private static func file(_ name: String) throws -> CaseFile {
    try #require(
      CaseFolder.read(at: WorkedCasesTests.cases.appendingPathComponent(name)).caseFile
    )
  }

  private static func interview(
    of file: CaseFile,
    in language: Language = .chinese,
    on day: String = "2019-07-11",
    writing folder: URL = URL(fileURLWithPath: "/nowhere")
  ) throws -> Interview<Outcome> {
    let today = BadInputTests.day(day)
    return Interview(on: today) { ask in
      let interview = MeetingInterview(of: file, in: language, on: today, writing: folder)
      let told = try interview.ask(&ask)
      let review = try MeetingReview(of: told, by: interview, checking: MarkdownFile.takesAny)
      switch try review.ask(&ask) {
      case .record: return .record(review, told.meeting)
      case .ask(let section): return .again(section)
      }
    }
  }

  /// Types each answer where its question comes, and Enter at all others.
  private static func talk(
    _ interview: inout Interview<Outcome>,
    _ answers: Answers
  ) throws -> (record: (MeetingReview, Meeting)?, asked: [Question], faults: [AnswerFault]) {
    var rest = answers[...]
    var asked: [Question] = []
    var faults: [AnswerFault] = []
    while asked.count < 400 {
      switch try interview.step() {
      case .comesTo(.again(let section)): interview.reopen(section)
      case .comesTo(.record(let review, let meeting)):
        #expect(rest.isEmpty, "never asked: \(rest)")
        return ((review, meeting), asked, faults)
      case .asks(let prompt):
        asked.append(prompt.question)
        let isMeant = rest.first?.question == prompt.question
        let typed = isMeant ? rest.removeFirst().typed : ""
        switch try interview.answer(typed) {
        case .refused(let fault): faults.append(fault)
        case .left: return (nil, asked, faults)
        case .taken, .back, .backAtFirst: break
        }
      }
    }
    Issue.record("never ends: \(asked.suffix(5))")
    return (nil, asked, faults)
  }

  private static let council: Answers = [
    (.hours, "19:30—20:40"), (.noticeOn, "７月８日"), (.agendaItem(2), "楼道灯、停车位"),
    (.agendaItem(3), "门禁"), (.addedItems, "3"), (.away, "2 5，邻里调解委员"),
    (.excuse("副主任"), "家中有事"), (.whyAway("2号楼代表"), "2"), (.whyAway("邻里调解委员"), "委托"),
    (.standIn("邻里调解委员"), "１"), (.late, "记录员"), (.lateFrom("记录员"), "2"), (.leftEarly, "3号楼代表"),
    (.leftAfter("3号楼代表"), "楼道灯、停车位"), (.recused, "1"), (.recusedItems("主任"), "2、3"),
    (.recusal("主任"), "是施工单位亲属"), (.observers, "社区居委会，物业服务人员"), (.motion(1), "更换楼道灯"),
    (.motionItem(1), "2"), (.inFavour(1), "４"), (.against(1), "1"), (.action(1), "联系电工"),
    (.actionWho(1), "记录员"), (.actionBy(1), "7/20"), (.signatories, "1 2"), (.paragraph(1), "议定更换。"),
  ]

  @Test func `a council's meeting is told by answers alone`() throws {
    var interview = try Self.interview(of: Self.file("fertiliser-plant-council"))
    let told = try Self.talk(&interview, Self.council)
    let (review, meeting) = try #require(told.record)
    #expect(told.faults == [])
    #expect(review.findings == [])
    #expect(meeting.kind == .council && meeting.title == "化肥厂楼院居民议事会第三次会议")
    #expect(meeting.day.description == "2019-07-11")
    #expect(meeting.noticeOn?.description == "2019-07-08")
    #expect(meeting.agenda == ["上次会议待办事项的办理情况", "楼道灯、停车位", "门禁"])
    #expect(meeting.addedItems == [3])
    let attendance = meeting.attendance
    #expect(attendance.due == 9 && attendance.presentCount == 6)
    #expect(attendance.excused == [.init(seat: "副主任", reason: "家中有事")])
    #expect(attendance.absent == ["2号楼代表"])
    #expect(attendance.represented == [.init(seat: "邻里调解委员", by: "主任")])
    #expect(attendance.late == [.init(seat: "记录员", from: 2)])
    #expect(attendance.leftEarly == [.init(seat: "3号楼代表", after: 2)])
    #expect(attendance.recused.map(\.item) == [2, 3])
    #expect(attendance.observers == ["社区居委会", "物业服务人员"])
    #expect(
      meeting.motions == [
        Motion(text: "更换楼道灯", item: 2, inFavour: 4, against: 1, abstaining: 0)
      ]
    )
    #expect(meeting.actions.first?.by?.description == "2019-07-20")
    #expect(meeting.signatories == ["主任", "记录员"])
    #expect(meeting.carried.count == 2)
    // What is shown reads back as what was answered.
    let read = MeetingFile.read(
      review.text,
      named: review.fileName,
      for: try Self.file("fertiliser-plant-council"),
      checking: MarkdownFile.takesAny
    )
    #expect(read.meeting == meeting)
  }

  @Test func `in English the file has English keys and reads the same`() throws {
    let file = try Self.file("fertiliser-plant-council")
    var interview = try Self.interview(of: file, in: .english)
    let told = try Self.talk(&interview, [(.away, "2"), (.excuse("副主任"), "ill")])
    let (review, meeting) = try #require(told.record)
    #expect(review.text.contains("kind: council") && review.text.contains("agenda:"))
    #expect(!review.text.contains("应到"))
    let read = MeetingFile.read(
      review.text,
      named: review.fileName,
      for: file,
      checking: MarkdownFile.takesAny
    )
    #expect(read.meeting == meeting)
  }

  @Test func `where there are no seats, how many came is enough`() throws {
    var interview = try Self.interview(of: Self.file("nanyuan-gas"), on: "2020-09-01")
    let told = try Self.talk(
      &interview,
      [
        (.kind, "5"), (.title, ""), (.room, "活动室"), (.agendaItem(1), "燃气管道走向"), (.chair, "社区居委会"),
        (.recorder, "网格员"), (.due, "28"), (.present, "29"), (.present, "２５"), (.late, "示例1-101"),
        (.lateFrom("示例1-101"), "1"),
      ]
    )
    let (review, meeting) = try #require(told.record)
    #expect(told.faults.contains(.outside(0...28)))
    #expect(meeting.attendance.presentCount == 25 && meeting.attendance.present == [])
    #expect(meeting.kind == .consultation)
    #expect(review.findings == [])
  }

  @Test func `a fault found at the end names the question, and only that is asked again`() throws {
    var interview = try Self.interview(of: Self.file("fertiliser-plant-council"))
    let told = try Self.talk(
      &interview,
      [
        (.noticeOn, "2019-07-20"), (.agendaItem(2), "楼道灯"), (.away, "2"), (.excuse("副主任"), "有事"),
        (.signatories, "1 副主任"), (.section, ""), (.signatories, "1"), (.section, ""),
        (.noticeOn, "2019-07-08"), (.review, "1"),
      ]
    )
    let meeting = try #require(told.record).1
    #expect(meeting.noticeOn?.description == "2019-07-08")
    #expect(meeting.signatories == ["主任"])
    #expect(meeting.attendance.excused.map(\.reason) == ["有事"])
    // After the first review: what to change, the question, and the review again; twice.
    let first = try #require(told.asked.firstIndex(of: .review))
    #expect(
      told.asked[first...] == [
        .review, .section, .signatories, .review, .section, .noticeOn, .review,
      ]
    )
  }

  @Test func `a scan in the working folder is enclosed by its hash`() throws {
    let folder = try TemporaryFolder(["签到表.jpg": "abc"])
    let file = try Self.file("fertiliser-plant-council")
    var interview = try Self.interview(of: file, writing: folder.url)
    let told = try Self.talk(
      &interview,
      [
        (.attachment(1), "签到.jpg"), (.attachment(1), "../签到表.jpg"), (.attachment(1), "签到表.jpg"),
        (.attachmentTitle(1), "签到表"),
      ]
    )
    #expect(told.faults == [.noPicture("签到.jpg"), .noPicture("../签到表.jpg")])
    let (review, meeting) = try #require(told.record)
    // SHA-256 of "abc", from FIPS 180-2.
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    let kept = try #require(AttachmentName("\(abc).jpg"))
    #expect(meeting.attachments == [.init(title: "签到表", file: kept)])
    #expect(review.findings == [] && review.text.contains("文件: 签到表.jpg"))
  }

  @Test func `zero goes back to the question before, which suggests what was answered`() throws {
    var interview = try Self.interview(of: Self.file("fertiliser-plant-council"))
    for typed in ["", "我们的会", "７月９日"] { #expect(try interview.answer(typed) == .taken) }
    #expect(try interview.answer("０") == .back)
    guard case .asks(let day) = try interview.step() else { return }
    #expect(day.question == .day && day.suggestion == "2019-07-09")
    #expect(try interview.answer("返回") == .back)
    #expect(try interview.answer("0") == .back)
    #expect(try interview.answer("0") == .backAtFirst)
    #expect(try interview.answer("ｑ") == .left)
    guard case .asks(let kind) = try interview.step() else { return }
    #expect(kind.question == .kind)
  }

  @Test func `a count of none is a number, and b goes back`() throws {
    var interview = try Self.interview(of: Self.file("fertiliser-plant-council"))
    let answers: Answers = [(.motion(1), "换灯"), (.inFavour(1), "q")]
    _ = try Self.talk(&interview, answers)
    #expect(try interview.answer("0") == .taken)
    #expect(try interview.answer("b") == .back)
    #expect(try interview.answer("10") == .refused(.outside(0...9)))
    #expect(try interview.answer("三") == .refused(.notANumber))
    #expect(try interview.answer("９") == .taken)
    guard case .asks(let next) = try interview.step() else { return }
    #expect(next.question == .motion(2), "nobody is left to be against")
  }

  @Test func `what is not understood is asked again with the reason`() throws {
    let table: [(question: Question, typed: String, fault: AnswerFault)] = [
      (.kind, "8", .noneOf(7)), (.kind, "开会", .noneOf(7)),
      (.kind, "居民", .fitsSeveral(["居民议事会", "居民代表会议", "居民会议"])), (.day, "2月30日", .notADay),
      (.day, "2019-02-29", .notADay), (.title, "\u{1B}[A", .hiddenCharacter("U+001B")),
      (.title, String(repeating: "长", count: 2_001), .tooLong(limit: 2_000)),
      (.addedItems, "4", .noneOf(1)), (.fileName, "a/b", .notAFileName),
      (.fileName, "2019-06-22-second", .fileExists("2019-06-22-second")),
    ]
    for (question, typed, fault) in table {
      var interview = try Self.interview(of: Self.file("fertiliser-plant-council"))
      let told = try Self.talk(&interview, [(question, typed)])
      #expect(told.faults == [fault], "\(question): \(typed)")
      #expect(told.record != nil)
    }
  }

  @Test(arguments: WorkedCasesTests.names)
  func `any answers whatever end in a file that reads back, or go on asking`(
    name: String
  ) throws {
    let file = try Self.file(name)
    let pool = [
      "", "", "", "", "1", "2", "３", "1 2", "9", "0", "b", "无", "昨天", "6-30", "主任", "x、y",
    ]
    var ended = 0
    for seed in UInt64(1)...8 {
      var random = SeededGenerator(seed: seed)
      var interview = try Self.interview(of: file, on: "2023-01-03")
      talk: for _ in 0..<150 {
        switch try interview.step() {
        case .asks: _ = try interview.answer(pool.randomElement(using: &random) ?? "")
        case .comesTo(.again(let section)): interview.reopen(section)
        case .comesTo(.record(let review, let meeting)):
          let read = MeetingFile.read(
            review.text,
            named: review.fileName,
            for: file,
            checking: MarkdownFile.takesAny
          )
          #expect(read.meeting == meeting, "seed \(seed)")
          ended += 1
          break talk
        }
      }
    }
    #expect(ended > 0)
  }
}
