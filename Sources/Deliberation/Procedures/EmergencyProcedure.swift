extension Procedure {
  /// The emergency repair (应急维修): no vote comes first, and in its place stand
  /// proof, a confirmation, the cost and its publication.
  ///
  /// Only for what the rules list: lift or fire equipment failed, a leaking roof or
  /// wall, a façade about to fall, burst drains, broken railings, and the like.
  package static let emergency = Procedure(
    key: "emergency",
    title: Term("应急维修（不经表决使用维修资金）", "Emergency repair from the fund, without a vote"),
    stages: [
      Stage(
        "report",
        Term("险情登记和人员避险", "Danger entered, people kept out"),
        gates: [.documentOnFile(Term("险情报告", "hazard report"))],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term(
          "《郑州市物业管理条例》第五十七条所列情形（2018年至2021年7月：《河南省物业管理条例》第七十条）",
          "The cases of Zhengzhou property rules art. 57 (2018 to July 2021: Henan property "
            + "rules art. 70)"
        )
      ),
      Stage(
        "proof",
        Term("鉴定或者检验证明", "Proof by appraiser or inspector"),
        gates: [.documentOnFile(Term("危险证明", "proof of danger"))],
        owes: Term("鉴定机构、检验机构", "Appraiser, inspection body"),
        basis: Term(
          "各地做法：电梯、消防凭检验文书，外墙和附属构件凭鉴定（上海市住宅物业管理规定第七十三条）；本地要求待核",
          "Practice elsewhere: inspection notice for lift and fire equipment, appraisal for façade "
            + "and attached parts (Shanghai rules art. 73); to be checked for this place"
        )
      ),
      Stage(
        "confirmation",
        Term("申请和确认", "Applied for and confirmed"),
        gates: [.documentOnFile(Term("应急维修确认书", "confirmation of emergency"))],
        owes: Term("业主委员会，没有的由业主或者街道办事处", "Owners' committee, else owner or sub-district"),
        basis: Term(
          "《郑州市物业管理条例》第五十七条：即时核准；街道或者居委会确认可以不经业主共同决定，"
            + "见杭州市物业管理条例第七十三条，本地待核",
          "Zhengzhou property rules art. 57: approved at once; that a sub-district or residents' "
            + "committee may confirm without the owners is Hangzhou's art. 73, to be checked here"
        )
      ),
      Stage(
        "works",
        Term("抢修", "Repair"),
        gates: [.documentOnFile(Term("维修记录", "repair record"))],
        owes: Term("施工单位", "Contractor"),
        basis: Term(
          "《郑州市物业管理条例》第五十七条：先行维修",
          "Zhengzhou property rules art. 57: works first"
        )
      ),
      Stage(
        "acceptance",
        Term("验收", "Acceptance"),
        gates: [.documentOnFile(Term("验收记录", "acceptance record"))],
        owes: Term("申请单位、社区居委会", "Applicant, residents' committee"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "publication",
        Term("费用核算和公布", "Cost reckoned and published"),
        gates: [.billAddsUp, .noticePosted(.closingAccount)],
        owes: Term("申请单位", "Applicant"),
        basis: Term(
          "《郑州市物业管理条例》第五十七条：费用列支后向业主公布；分摊按民法典第二百八十三条",
          "Zhengzhou property rules art. 57: published to the owners; shares by Civil Code art. 283"
        )
      ),
    ]
  )
}
