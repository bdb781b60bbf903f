import Foundation
import Testing

@testable import CaseRegister
@testable import Deliberation

/// Each step with a notice taken back by itself, or refused because others have seen it.
@Suite struct `Undo of a notice's steps` {
  private typealias Acts = `Acts on a notice`

  /// A step, its day, and the act that undo names where it refuses.
  private static func steps(_ trial: TrialRegister) throws -> [(NoticeStep, Int, Act?)] {
    [
      (.posted(places: [], copies: 2, witnesses: ["示例派出所"]), 1, .noticePosted),
      (.photographed(place: "小区大门", try Acts.photo(trial)), 1, nil),
      (.foundDamaged(place: "小区大门", what: "被雨打湿"), 2, nil),
      (.reposted(place: "小区大门"), 2, nil),
      (.objected(Acts.objection()), 2, nil),
      (.extended(days: 3, reason: "雨天"), 3, .noticeExtended),
      (.corrected(Acts.wording("更正后的公示"), reason: "错字"), 3, .noticeCorrected),
      // The first objection was taken back, and its number is not given again.
      (.replied(number: 2, text: "已答复", discussedIn: nil, outcome: "改用玻璃"), 4, nil),
      (.finalised, 30, nil),
      (.takenDown(places: ["小区大门"]), 30, nil),
      (.withdrawn(reason: "方案重做"), 31, .noticeWithdrawn),
    ]
  }

  @Test func `a step that stays in the house goes back by itself, and may be taken again`() throws {
    let trial = try Acts.trial()
    let bare = try trial.register.caseFile(Acts.number)
    for number in 1...2 {
      let done = try trial.register.draft(
        Acts.draft(),
        in: Acts.number,
        on: Acts.day(1),
        by: Acts.office
      )
      #expect(done.value.number == number)
      guard number == 1 else { break }
      _ = try trial.register.undo(on: Acts.day(1), by: Acts.office)
      #expect(try trial.register.caseFile(Acts.number) == bare)
    }
    func take(_ step: NoticeStep, on day: Int) throws -> Notice {
      try trial.register.take(
        step,
        withNotice: 2,
        of: Acts.number,
        on: Acts.day(day),
        by: Acts.office
      ).value
    }
    for (step, day, stays) in try Self.steps(trial) {
      let before = try trial.register.caseFile(Acts.number)
      var after = try take(step, on: day)
      #expect(before?.notices != [after], "\(step) changed nothing")
      if let stays {
        let head = try trial.register.head()
        #expect(head.act == stays)
        #expect(
          throws: UndoRefusal.leftTheHouse(
            stays,
            sequence: head.sequence,
            subjects: head.subjects
          )
        ) { try trial.register.undo(on: Acts.day(day), by: Acts.office) }
        #expect(try trial.register.head() == head)
      } else {
        _ = try trial.register.undo(on: Acts.day(day), by: Acts.office)
        #expect(try trial.register.caseFile(Acts.number) == before, "\(step)")
        after = try take(step, on: day)
      }
      #expect(try trial.register.caseFile(Acts.number)?.notices == [after], "\(step)")
    }
    #expect(try trial.register.verify().findings == [])
  }

  @Test func `the last word taken back, a notice takes what a final one refuses`() throws {
    let trial = try Acts.trial()
    _ = try trial.register.draft(Acts.draft(), in: Acts.number, on: Acts.day(1), by: Acts.office)
    func take(_ step: NoticeStep, on day: Int) throws {
      _ = try trial.register.take(
        step,
        withNotice: 1,
        of: Acts.number,
        on: Acts.day(day),
        by: Acts.office
      )
    }
    try take(.posted(places: [], copies: 1, witnesses: []), on: 1)
    try take(.finalised, on: 30)
    let correction = NoticeStep.corrected(Acts.wording("更正"), reason: "错字")
    #expect(throws: CaseRefusal.noticeRefused(key: "list-1", .final(on: Acts.day(30)))) {
      try take(correction, on: 31)
    }
    let undone = try trial.register.undo(on: Acts.day(31), by: Acts.office)
    #expect(undone.takenBack.act == .noticeFinalised)
    #expect(try trial.register.caseFile(Acts.number)?.notices.first?.finality == nil)
    try take(correction, on: 31)
    #expect(try trial.register.verify().findings == [])
  }
}
