extension Procedure {
  /// The lift (加装电梯): fifteen steps, with 一征三议两公开 and both lists inside.
  package static let lift = Procedure(
    key: "lift",
    title: Term("既有住宅加装电梯", "Lift for existing housing"),
    stages: [
      Stage(
        "canvass",
        Term("入户征询意见", "Asking every household"),
        gates: [.everyDoorVisited(round: 1)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("一征三议两公开：一征", "Working method: one solicitation")
      ),
      Stage(
        "deliberation",
        Term("提议、商议和居民代表会议决议", "Proposal, talks and representatives' resolution"),
        gates: [
          .documentOnFile(Term("提议", "proposal")),
          .meetingsHeld(.consultation, atLeast: 1),
          .meetingsHeld(.representatives, atLeast: 1),
        ],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("一征三议两公开：三议", "Working method: three deliberations")
      ),
      Stage(
        "survey",
        Term("现场踏勘和初步设计", "Site survey and preliminary design"),
        gates: [
          .documentOnFile(Term("现场踏勘记录", "site survey")),
          .documentOnFile(Term("初步设计方案", "preliminary design")),
        ],
        owes: Term("业主代表、施工单位", "Owners' representative, contractor"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "poll",
        Term("单元业主表决", "Vote of the stairwell's owners"),
        gates: [.pollCarried],
        owes: Term("业主代表、社区居委会", "Owners' representative, residents' committee"),
        basis: Term(
          "共同决定：改建建筑物及其附属设施（规则按截止日选用）",
          "Joint decision on rebuilding (rule by closing day)"
        )
      ),
      Stage(
        "result",
        Term("公示表决结果", "Result posted"),
        gates: [.noticeRan(.pollResult, list: nil)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("一征三议两公开：决议公开", "Working method: resolution published")
      ),
      Stage(
        "firstList",
        Term("费用分摊第一榜公示", "First list of cost shares"),
        gates: [.billAddsUp, .noticeRan(.costShares, list: 1)],
        owes: Term("业主代表", "Owners' representative"),
        basis: Term("两榜公示", "Two lists")
      ),
      Stage(
        "secondList",
        Term("费用分摊第二榜公示", "Second list of cost shares"),
        gates: [.noticeRan(.costShares, list: 2)],
        owes: Term("业主代表", "Owners' representative"),
        basis: Term("两榜公示", "Two lists")
      ),
      Stage(
        "signing",
        Term("出资业主签订协议", "Paying owners sign"),
        gates: [.everyPartySigned],
        owes: Term("业主代表", "Owners' representative"),
        basis: Term("缴费义务以本人签约为准", "Only a signature obliges to pay")
      ),
      Stage(
        "review",
        Term("联合审查", "Joint review"),
        gates: [.documentOnFile(Term("联合审查意见", "joint review opinion"))],
        owes: Term("房管中心等部门", "Housing centre and other offices"),
        basis: Term("联合审查会议", "Joint review meeting")
      ),
      Stage(
        "works",
        Term("施工告知和施工", "Works notified and done"),
        gates: [
          .fundsInPlace,
          .documentOnFile(Term("施工告知书", "notification of works")),
          .documentOnFile(Term("完工报告", "completion report")),
        ],
        owes: Term("施工单位", "Contractor"),
        basis: Term("《特种设备安全法》第二十三条", "Special Equipment Safety Law art. 23")
      ),
      Stage(
        "inspection",
        Term("监督检验", "Supervisory inspection"),
        gates: [.documentOnFile(Term("监督检验报告", "inspection report"))],
        owes: Term("特种设备检验机构", "Inspection body"),
        basis: Term("《特种设备安全法》第二十五条", "Special Equipment Safety Law art. 25")
      ),
      Stage(
        "acceptance",
        Term("联合验收", "Joint acceptance"),
        gates: [.documentOnFile(Term("联合验收意见", "acceptance opinion"))],
        owes: Term("业主代表、有关部门", "Owners' representative, offices"),
        basis: Term("联合验收", "Joint acceptance")
      ),
      Stage(
        "registration",
        Term("使用登记", "Registration of use"),
        gates: [.documentOnFile(Term("使用登记证", "registration certificate"))],
        owes: Term("使用单位", "User"),
        basis: Term(
          "《特种设备安全法》第三十三条（投入使用前或者投入使用后三十日内；从严自联合验收之日起算）",
          "Special Equipment Safety Law art. 33 (before use or within 30 days; counted, to be "
            + "safe, from the joint acceptance)"
        ),
        due: .after(step: "acceptance", days: 30, unit: .natural)
      ),
      Stage(
        "handover",
        Term("移交使用", "Handing over"),
        gates: [.documentOnFile(Term("移交记录", "handover record"))],
        owes: Term("施工单位", "Contractor"),
        basis: Term(
          "《特种设备安全法》第二十四条：验收后三十日内移交资料",
          "Special Equipment Safety Law art. 24: papers handed over within 30 days of acceptance"
        ),
        due: .after(step: "acceptance", days: 30, unit: .natural)
      ),
      Stage(
        "closing",
        Term("补贴申领和决算公示", "Subsidy claim and closing account"),
        gates: [
          .documentOnFile(Term("补贴申领材料", "subsidy claim")),
          .noticeRan(.closingAccount, list: nil),
        ],
        owes: Term("业主代表", "Owners' representative"),
        basis: Term("一征三议两公开：实施结果公开", "Working method: outcome published")
      ),
    ]
  )
}
