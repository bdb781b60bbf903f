import Testing

@testable import Deliberation

/// What was handed to one person is known to nobody else.
struct LetterGateTests {
  @Test(arguments: Notice.Kind.allCases)
  func `a step that asks for a notice is not met by a letter`(kind: Notice.Kind) throws {
    let day = try Day("2020-06-01").asked
    for gate in [Gate.noticePosted(.works), .noticeRan(.works, list: nil)] {
      let stage = Stage(
        "works",
        Term("施工公告", "works"),
        gates: [gate],
        owes: Term("居委会", "committee"),
        basis: Term("惯例", "practice")
      )
      var file = CaseFile(
        folder: "c",
        title: "事项",
        place: Place(community: "社区", steps: [.init(.courtyard, "小区")]),
        procedure: Procedure(key: "t", title: Term("程序", "procedure"), stages: [stage]),
        openedOn: day,
        office: "居委会"
      )
      try file.enter(
        .notice(
          Notice(
            key: "n",
            kind: kind,
            purpose: .works,
            wording: NoticeStepTests.wording(),
            postedOn: day,
            term: kind == .publicReview ? PostingTerm(days: 5) : nil,
            boards: [Board("某处", putUp: Handling(on: day, by: "居委会"))],
            answerWithin: 5
          )
        )
      )
      let standing = try file.standing(on: day + 30).asked
      #expect((standing.current == nil) == (kind != .delivery), "\(kind)")
    }
  }
}
