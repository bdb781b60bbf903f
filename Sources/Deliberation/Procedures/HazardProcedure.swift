extension Procedure {
  /// A hazard (除险加固): people are kept out first, and who is responsible
  /// stands before any money.
  package static let hazard = Procedure(
    key: "hazard",
    title: Term("危险房屋和阳台除险加固", "Making a hazard safe"),
    stages: [
      Stage(
        "report",
        Term("发现险情和人员避险", "Hazard found, people kept out"),
        gates: [
          .documentOnFile(Term("险情报告", "hazard report")),
          .documentOnFile(Term("避险记录", "evacuation record")),
        ],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("《郑州市房屋使用安全管理条例》第二十七条", "Zhengzhou Housing Safety Regulations art. 27")
      ),
      Stage(
        "responsibility",
        Term("责任人认定", "Who is responsible"),
        gates: [.documentOnFile(Term("责任认定", "finding of responsibility"))],
        owes: Term("社区居委会、产权单位", "Residents' committee, title-holder"),
        basis: Term(
          "《郑州市房屋使用安全管理条例》第九条：所有人为责任人",
          "Zhengzhou Housing Safety Regulations art. 9: the owner is responsible"
        )
      ),
      Stage(
        "appraisal",
        Term("房屋安全鉴定", "Safety appraisal"),
        gates: [.documentOnFile(Term("鉴定报告", "appraisal report"))],
        owes: Term("房屋所有人、鉴定机构", "Owner, appraiser"),
        basis: Term(
          "《郑州市房屋使用安全管理条例》第十九条、第二十三条（鉴定为危险房屋的，三日内报告）",
          "Zhengzhou Housing Safety Regulations arts. 19, 23 (danger found: reported within 3 days)"
        )
      ),
      Stage(
        "consultation",
        Term("座谈商议", "Consultation meetings"),
        gates: [.meetingsHeld(.consultation, atLeast: 5)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("座谈五六次", "Five or six meetings")
      ),
      Stage(
        "funding",
        Term("资金和补贴落实", "Money and subsidy"),
        gates: [.documentOnFile(Term("补贴批复", "subsidy approval"))],
        owes: Term("产权单位、街道办事处", "Title-holder, sub-district office"),
        basis: Term("《郑州市房屋使用安全管理条例》第三十条", "Zhengzhou Housing Safety Regulations art. 30")
      ),
      Stage(
        "scheme",
        Term("加固方案公示", "Scheme posted"),
        gates: [.noticeRan(.scheme, list: nil)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("公示期按民法典第二百条至第二百零四条计算", "Period by Civil Code arts. 200 to 204")
      ),
      Stage(
        "structure",
        Term("桩基和框架施工", "Piles and frame"),
        gates: [
          .documentOnFile(Term("桩基施工记录", "piling record")),
          .documentOnFile(Term("框架施工记录", "frame record")),
        ],
        owes: Term("施工单位", "Contractor"),
        basis: Term("施工合同和设计文件", "Contract and design")
      ),
      Stage(
        "glass",
        Term("安装玻璃", "Fitting the glass"),
        gates: [.documentOnFile(Term("玻璃安装记录", "glazing record"))],
        owes: Term("施工单位", "Contractor"),
        basis: Term("施工合同和设计文件", "Contract and design")
      ),
      Stage(
        "acceptance",
        Term("验收和恢复居住", "Acceptance and return"),
        gates: [.documentOnFile(Term("验收记录", "acceptance record")), .noticePosted(.acceptance)],
        owes: Term("产权单位、社区居委会", "Title-holder, residents' committee"),
        basis: Term("验收合格后方可恢复使用", "Use only after acceptance")
      ),
    ]
  )
}
