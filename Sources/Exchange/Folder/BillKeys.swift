import Deliberation

/// The keys of a bill (费用), in the order they are written.
enum BillKey {
  static let key = Term("编号", "key")
  static let title = Term("名称", "title")
  static let part = Term("部位", "part")
  static let day = Term("日期", "day")
  static let period = Term("期间", "period")
  static let replaces = Term("替代", "replaces")
  static let lines = Term("项目", "lines")
  static let subsidy = Term("补贴", "subsidy")
  static let scheme = Term("分摊办法", "scheme")
  static let participants = Term("参加户", "participants")
  static let terms = Term("单户约定", "terms")
  static let rounding = Term("取整", "rounding")
  static let papers = Term("报价合同", "papers")
  static let runningCosts = Term("运行费用", "runningCosts")
  static let changes = Term("变动", "changes")
  static let all = [
    key, title, part, day, period, replaces, lines, subsidy, scheme, participants, terms, rounding,
    papers, runningCosts, changes,
  ]
}

enum LineKey {
  static let what = Term("名称", "what")
  static let amount = Term("金额", "amount")
  static let kind = Term("类别", "kind")
  static let scheme = Term("分摊办法", "scheme")
  static let all = [what, amount, kind, scheme]
}

enum PeriodOfBillKey {
  static let from = Term("起", "from")
  static let to = Term("止", "to")
  static let all = [from, to]
}

enum ReplacementKey {
  static let key = Term("编号", "key")
  static let reason = Term("原因", "reason")
  static let all = [key, reason]
}

enum SubsidyKey {
  static let name = Term("来源", "name")
  static let amount = Term("金额", "amount")
  static let rate = Term("比例", "rate")
  static let cap = Term("上限", "cap")
  static let kinds = Term("计算类别", "kinds")
  static let conditions = Term("条件", "conditions")
  static let tranches = Term("分期", "tranches")
  static let upfront = Term("开工前到账", "upfront")
  static let all = [name, amount, rate, cap, kinds, conditions, tranches, upfront]
}

enum TrancheKey {
  static let when = Term("拨付", "when")
  static let amount = Term("金额", "amount")
  static let all = [when, amount]
}

enum DoorTermKey {
  static let door = Term("户号", "door")
  static let fixed = Term("固定金额", "fixed")
  static let part = Term("承担", "part")
  static let weight = Term("系数", "weight")
  static let reason = Term("原因", "reason")
  static let bearer = Term("差额承担", "bearer")
  static let all = [door, fixed, part, weight, reason, bearer]
}

enum RoundingKey {
  static let unit = Term("单位", "unit")
  static let bearer = Term("尾差承担", "bearer")
  static let all = [unit, bearer]
}

enum CostPaperKey {
  static let kind = Term("类别", "kind")
  static let issuer = Term("单位", "issuer")
  static let day = Term("日期", "day")
  static let amount = Term("金额", "amount")
  static let line = Term("项目", "line")
  static let document = Term("文件", "document")
  static let all = [kind, issuer, day, amount, line, document]
}

enum PayerChangeKey {
  static let kind = Term("类别", "kind")
  static let door = Term("户号", "door")
  static let day = Term("日期", "day")
  static let basis = Term("依据", "basis")
  static let policy = Term("补缴办法", "policy")
  static let weight = Term("系数", "weight")
  static let rate = Term("年利率", "rate")
  static let days = Term("天数", "days")
  static let factor = Term("倍数", "factor")
  static let proceeds = Term("归属", "proceeds")
  static let all = [kind, door, day, basis, policy, weight, rate, days, factor, proceeds]
}
