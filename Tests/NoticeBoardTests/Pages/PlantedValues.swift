import Deliberation
import Testing

@testable import NoticeBoard

/// A small case with a value of its own planted in every private column.
enum PlantedValues {
  /// Every private column, with what stands in it.
  static let columns: [(column: String, value: String)] = [
    ("premises.door", "11-7-701"), ("premises.owner", "种下的业主甲"),
    ("roll.door", "11-7-702"), ("roll.owner", "种下的业主乙"), ("ballot.owner", "种下的业主乙"),
    ("ballot.door", "11-7-702"), ("ballot.proxy", "种下的委托书文字"),
    ("proxy.agent", "种下的受托人"), ("proxy.scope", "种下的委托事项"),
    ("visit.door", "11-7-703"), ("visit.note", "种下的走访备注"),
    ("attendance.excused.reason", "种下的请假原因"), ("agreement.asked", "11-7-704"),
    ("agreement.signature.door", "11-7-704"), ("bill.participants", "11-7-705"),
    ("council.seat.door", "11-7-706"), ("objection.door", "11-7-707"),
    ("objection.original", "种下的异议原文"), ("contact.owner", "种下的业主甲"),
    ("contact.name", "种下之名"), ("contact.telephone", "0371-60001234"),
  ]

  static let contacts = [
    Contact(owner: Owner("种下的业主甲"), name: "种下之名", telephone: "0371-60001234")
  ]

  private static func door(_ number: Int) throws -> Door {
    try #require(Door("11-7-70\(number)"))
  }

  /// The case; `minutes` is what somebody typed into them.
  static func file(minutes: String = "会议正常进行。") throws -> CaseFile {
    let day = SampleCases.day("2020-03-02")
    var file = CaseFile(
      folder: "planted",
      title: "示例楼院事项",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例楼院")]),
      procedure: nil,
      openedOn: day,
      office: "示例社区居委会",
      council: Council(
        name: "示例议事会",
        founded: "2019-05",
        charter: Charter(title: "示例章程"),
        seats: [.init(title: "主任", door: try door(6)), .init(title: "委员")]
      ),
      premises: try (1...7).map { number in
        Premises(
          door: try door(number),
          kind: .dwelling,
          storey: 7,
          area: FloorArea(hundredths: 8000),
          owner: Owner(number == 1 ? "种下的业主甲" : "种下的业主乙")
        )
      }
    )
    let refusals = file.enter(try entries(minutes, on: day))
    #expect(refusals.isEmpty, "\(refusals)")
    _ = file.number(as: CaseNumber(year: 2020, running: 1), meetingsAfter: 0)
    return file
  }

  private static func entries(_ minutes: String, on day: Day) throws -> [CaseEntry] {
    [
      .canvass(
        Canvass(
          round: 1,
          question: "是否同意",
          visits: [
            Visit(
              door: try door(3),
              day: day,
              by: "网格员",
              outcome: .against,
              note: "种下的走访备注"
            )
          ]
        )
      ),
      .meeting(
        Meeting(
          key: "meeting",
          kind: .council,
          title: "示例议事会会议",
          day: day,
          room: "院内",
          chair: "主任",
          recorder: "委员",
          agenda: ["一项"],
          attendance: Attendance(
            due: 2,
            present: ["主任"],
            excused: [.init(seat: "委员", reason: "种下的请假原因")]
          ),
          minutes: minutes
        )
      ),
      .poll(
        Poll(
          key: "poll",
          question: "是否同意",
          kind: .otherMajor,
          circle: .init(name: "本院", source: "章程"),
          opensOn: day,
          closesOn: day + 1,
          rule: SampleCases.lift.polls[0].rule,
          roll: VotingRoll([
            .init(
              door: try door(2),
              owner: Owner("种下的业主乙"),
              area: FloorArea(hundredths: 8000)
            )
          ]),
          ballots: [
            Ballot(
              number: 1,
              owner: Owner("种下的业主乙"),
              door: try door(2),
              marking: .choice(.against),
              castOn: day,
              proxy: "种下的委托书文字"
            )
          ],
          proxies: [
            Proxy(
              key: "种下的委托书文字",
              principal: Owner("种下的业主乙"),
              agent: "种下的受托人",
              scope: "种下的委托事项",
              from: day
            )
          ],
          counter: "网格员",
          scrutineer: "主任"
        )
      ),
      .bill(
        Bill(
          key: "bill",
          title: "示例费用",
          drawnUpOn: day,
          lines: [CostLine(what: "工程", amount: Fen(10_000))],
          subsidy: .zero,
          rule: SampleCases.lift.bills[0].rule,
          participants: [try door(5)]
        )
      ),
      .agreement(
        Agreement(
          key: "agreement",
          title: "示例协议",
          version: "第一版",
          asked: [try door(4)],
          signatures: [.init(door: try door(4), on: day, by: .owner)]
        )
      ),
      .notice(
        Notice(
          key: "notice",
          kind: .publicReview,
          purpose: .other,
          wording: NoticeWording(
            title: "示例公示",
            addressee: "全体业主",
            body: "现予公示。",
            reception: "居委会",
            issuers: ["示例社区居委会"]
          ),
          postedOn: day,
          term: PostingTerm(days: 5),
          boards: [Board("院门口")],
          objections: [
            Objection(
              number: 1,
              receivedOn: day,
              category: "采光",
              original: "种下的异议原文",
              door: try door(7),
              wording: "担心采光",
              answerer: "居委会"
            )
          ]
        )
      ),
    ]
  }
}
