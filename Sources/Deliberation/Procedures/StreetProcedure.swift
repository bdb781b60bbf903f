extension Procedure {
  /// A street's agreements (沿街商铺改造协议): each shop signs for itself, and
  /// no number of signatures binds another.
  package static let street = Procedure(
    key: "street",
    title: Term("街道改造沿街商铺签约", "Street renewal agreements"),
    stages: [
      Stage(
        "listing",
        Term("逐店登记和分段包户", "Shops listed, sections assigned"),
        gates: [.premisesListed],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("分包到户", "Staff answer shop by shop")
      ),
      Stage(
        "scheme",
        Term("改造方案征求意见", "Scheme put to the shops"),
        gates: [.noticeRan(.scheme, list: nil)],
        owes: Term("街道办事处", "Sub-district office"),
        basis: Term("公示期按民法典第二百条至第二百零四条计算", "Period by Civil Code arts. 200 to 204")
      ),
      Stage(
        "signing",
        Term("逐店签订同意改造协议书", "Shops sign one by one"),
        gates: [.everyPartySigned],
        owes: Term("各路段负责人", "Section staff"),
        basis: Term(
          "协议只约束签约人，没有法定比例",
          "A contract binds only who signs; there is no legal threshold"
        )
      ),
      Stage(
        "works",
        Term("施工和经营安排公告", "Works announced"),
        gates: [.noticePosted(.works)],
        owes: Term("施工单位、社区居委会", "Contractor, residents' committee"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "acceptance",
        Term("验收和移交", "Acceptance and handing over"),
        gates: [.documentOnFile(Term("验收记录", "acceptance record"))],
        owes: Term("街道办事处", "Sub-district office"),
        basis: Term("实施惯例", "Practice")
      ),
    ]
  )
}
