extension Procedure {
  /// Small facilities and courtyard works (小型设施和楼院整治): benches, cameras, drains,
  /// parking; what the owners must decide themselves is another matter.
  package static let facility = Procedure(
    key: "facility",
    title: Term("小型设施和楼院整治", "Small facilities and courtyard works"),
    stages: [
      Stage(
        "canvass",
        Term("逐户征求意见", "Asking every household"),
        gates: [.everyDoorVisited(round: 1)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "council",
        Term("议事会商议", "Talked over in the council"),
        gates: [.meetingsHeld(.council, atLeast: 1)],
        owes: Term("居民议事会", "Residents' council"),
        basis: Term(
          "共商共议；筹集、使用维修资金或者改变共有部分用途的，另须业主共同决定（《民法典》第二百七十八条）",
          "Consultation; raising or using the maintenance fund, or changing the use of common "
            + "parts, further needs the owners' joint decision (Civil Code art. 278)"
        )
      ),
      Stage(
        "scheme",
        Term("方案和费用来源公示", "Scheme and source of money posted"),
        gates: [.noticeRan(.scheme, list: nil)],
        owes: Term("居民议事会、社区居委会", "Residents' council, residents' committee"),
        basis: Term("公示期按民法典第二百条至第二百零四条计算", "Period by Civil Code arts. 200 to 204")
      ),
      Stage(
        "works",
        Term("施工公告和施工", "Works announced and done"),
        gates: [
          .noticePosted(.works), .documentOnFile(Term("完工报告", "completion report")),
        ],
        owes: Term("施工单位", "Contractor"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "acceptance",
        Term("居民代表参加验收", "Acceptance with residents present"),
        gates: [.documentOnFile(Term("验收记录", "acceptance record"))],
        owes: Term("居民议事会、社区居委会", "Residents' council, residents' committee"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "closing",
        Term("结果和费用公开", "Outcome and cost made public"),
        gates: [.noticePosted(.closingAccount)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term(
          "公益事业费用收支向居民公布（《城市居民委员会组织法》2018年文本第十六条）",
          "Accounts of public-welfare money are published (Residents' Committees Law, 2018 text, "
            + "art. 16)"
        )
      ),
    ]
  )
}
