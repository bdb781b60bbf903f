extension Procedure {
  /// The renewal of an old estate (老旧小区改造), with 一征三议两公开 inside.
  package static let renewal = Procedure(
    key: "renewal",
    title: Term("老旧小区改造", "Renewal of an old estate"),
    stages: [
      Stage(
        "canvass",
        Term("一征：入户征求意见", "Asking every household"),
        gates: [.everyDoorVisited(round: 1)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("一征三议两公开：一征", "Working method: one solicitation")
      ),
      Stage(
        "proposal",
        Term("提议", "Proposal"),
        gates: [.documentOnFile(Term("提议", "proposal"))],
        owes: Term("社区党组织", "Community party branch"),
        basis: Term("一征三议两公开：提议", "Working method: proposal")
      ),
      Stage(
        "deliberation",
        Term("商议", "Talks"),
        gates: [.meetingsHeld(.consultation, atLeast: 1)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("一征三议两公开：商议", "Working method: talks")
      ),
      Stage(
        "resolution",
        Term("居民代表会议决议", "Resolution of the representatives"),
        gates: [.meetingsHeld(.representatives, atLeast: 1)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term(
          "一征三议两公开：决议；业主同意的比例由当地规定，待核",
          "Working method: resolution; what share of owners must agree is set locally, to be checked"
        )
      ),
      Stage(
        "scheme",
        Term("改造方案公示", "Scheme posted"),
        gates: [.noticeRan(.scheme, list: nil)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term(
          "一征三议两公开：决议公开，没有异议后开工",
          "Working method: resolution published; works begin once nobody objects"
        )
      ),
      Stage(
        "review",
        Term("设计和联合审查", "Design and joint review"),
        gates: [
          .documentOnFile(Term("设计方案", "design")),
          .documentOnFile(Term("联合审查意见", "joint review opinion")),
        ],
        owes: Term("建设单位、有关部门", "Developer, offices"),
        basis: Term(
          "国办发〔2020〕23号；基础类、完善类、提升类",
          "State Council Office 2020 No. 23: basic, improving, uplifting works"
        )
      ),
      Stage(
        "works",
        Term("施工公告和施工", "Works announced and done"),
        gates: [
          .noticePosted(.works), .documentOnFile(Term("完工报告", "completion report")),
        ],
        owes: Term("施工单位", "Contractor"),
        basis: Term("施工合同和设计文件", "Contract and design")
      ),
      Stage(
        "acceptance",
        Term("验收和移交", "Acceptance and handing over"),
        gates: [.documentOnFile(Term("验收记录", "acceptance record"))],
        owes: Term("建设单位、社区居委会", "Developer, residents' committee"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "closing",
        Term("实施结果公开", "Outcome made public"),
        gates: [.noticePosted(.closingAccount)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("一征三议两公开：实施结果公开", "Working method: outcome published")
      ),
    ]
  )
}
