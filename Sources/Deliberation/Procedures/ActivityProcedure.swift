extension Procedure {
  /// An activity of volunteers or partners (共建活动).
  package static let activity = Procedure(
    key: "activity",
    title: Term("志愿服务和共建活动", "Activity of volunteers or partners"),
    stages: [
      Stage(
        "plan",
        Term("活动方案", "Plan"),
        gates: [.documentOnFile(Term("活动方案", "plan of the activity"))],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "partners",
        Term("与共建单位商定", "Agreed with the partner"),
        gates: [.documentOnFile(Term("共建约定", "arrangement with the partner"))],
        owes: Term("社区居委会、共建单位", "Residents' committee, partner"),
        basis: Term("共驻共建", "Joint work with partners")
      ),
      Stage(
        "announcement",
        Term("活动公告", "Announced"),
        gates: [.noticePosted(.other)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "held",
        Term("开展活动", "Held"),
        gates: [.documentOnFile(Term("活动记录", "record of the activity"))],
        owes: Term("志愿服务队、共建单位", "Volunteers, partner"),
        basis: Term("实施惯例", "Practice")
      ),
    ]
  )
}
