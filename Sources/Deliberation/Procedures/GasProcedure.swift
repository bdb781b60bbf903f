extension Procedure {
  /// The gas hookup (燃气入户): households sign up one by one, nobody is forced.
  package static let gas = Procedure(
    key: "gas",
    title: Term("老旧小区燃气入户", "Gas for old housing"),
    stages: [
      Stage(
        "canvass",
        Term("入户征求意见", "Asking every household"),
        gates: [.everyDoorVisited(round: 1)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("逐户征求意见", "Asking door by door")
      ),
      Stage(
        "negotiation",
        Term("与燃气公司协商", "Talks with the gas company"),
        gates: [.meetingsHeld(.consultation, atLeast: 1)],
        owes: Term("社区居委会、燃气公司", "Residents' committee, gas company"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "survey",
        Term("联合现场踏勘", "Joint site visit"),
        gates: [.documentOnFile(Term("现场踏勘记录", "site survey"))],
        owes: Term("燃气公司", "Gas company"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "scheme",
        Term("方案和费用公示", "Scheme and costs posted"),
        gates: [.noticeRan(.scheme, list: nil)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("公示期按民法典第二百条至第二百零四条计算", "Period by Civil Code arts. 200 to 204")
      ),
      Stage(
        "signing",
        Term("逐户报名签约", "Households sign up"),
        gates: [.everyPartySigned],
        owes: Term("燃气公司", "Gas company"),
        basis: Term("自愿报名，逐户签订供用气合同", "Voluntary; one contract a household")
      ),
      Stage(
        "outage",
        Term("施工和停气公告", "Works and outage announced"),
        gates: [.noticePosted(.works)],
        owes: Term("燃气公司", "Gas company"),
        basis: Term("《城镇燃气管理条例》第二十条：提前48小时", "Gas Regulations art. 20: 48 hours ahead"),
        due: .ahead(hours: 48, of: Term("停气", "the outage"))
      ),
      Stage(
        "works",
        Term("架空管改造、管道和表箱安装", "Pipe altered, pipes and meter boxes fitted"),
        gates: [.documentOnFile(Term("管道施工记录", "pipe works record"))],
        owes: Term("燃气公司", "Gas company"),
        basis: Term("《城镇燃气管理条例》", "Gas Regulations")
      ),
      Stage(
        "connection",
        Term("通气点火和安全告知", "Gas on, safety briefing"),
        gates: [.documentOnFile(Term("通气记录", "connection record"))],
        owes: Term("燃气公司", "Gas company"),
        basis: Term("《郑州市燃气管理条例》第二十四条", "Zhengzhou Gas Regulations art. 24")
      ),
    ]
  )
}
