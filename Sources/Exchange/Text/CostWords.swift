import Deliberation

extension Words where Value == CostKind {
  static let costKinds = Words([
    (.works, Term("工程", "works")),
    (.design, Term("设计", "design")),
    (.compensation, Term("低层补偿", "compensation")),
    (.reserve, Term("预备费", "reserve")),
    (.supervision, Term("监理检测", "supervision")),
    (.electricity, Term("电费", "electricity")),
    (.maintenance, Term("维护保养", "maintenance")),
    (.inspection, Term("检验", "inspection")),
    (.insurance, Term("保险", "insurance")),
    (.other, Term("其他", "other")),
  ])
}

extension Words where Value == CostPaper.Kind {
  static let costPapers = Words([
    (.quote, Term("报价", "quote")), (.contract, Term("合同", "contract")),
  ])
}

extension Words where Value == CostRounding.Unit {
  static let roundingUnits = Words([
    (.yuan, Term("元", "yuan")),
    (.tenYuan, Term("十元", "tenYuan")),
    (.hundredYuan, Term("百元", "hundredYuan")),
    (.tenYuan, Term("10元", "10")),
    (.hundredYuan, Term("100元", "100")),
  ])
}

extension Words where Value == SharingRule.Standing {
  static let schemeStandings = Words([
    (.negotiated, Term("约定", "negotiated")),
    (.guidance, Term("指导意见", "guidance")),
    (.practice, Term("通行做法", "practice")),
    (.law, Term("法定", "law")),
  ])
}

extension Words where Value == LateJoining.Proceeds {
  static let proceeds = Words([
    (.payers, Term("各户", "payers")), (.fund, Term("维护资金", "fund")),
  ])
}

/// What kind of change a folder writes, without its terms.
enum WrittenChange: Hashable {
  case joined
  case left
  case transferred
}

extension Words where Value == WrittenChange {
  static let payerChanges = Words([
    (.joined, Term("加入", "joined")),
    (.left, Term("退出", "left")),
    (.transferred, Term("过户", "transferred")),
  ])
}

extension Words where Value == JoiningWord {
  static let joiningPolicies = Words([
    (.originalShare, Term("原分摊额", "originalShare")),
    (.withInterest, Term("加单利", "withInterest")),
    (.multiple, Term("倍数", "multiple")),
    (.recomputed, Term("重新计算", "recomputed")),
  ])
}

extension Ratio {
  /// Reads a part or a rate: `2/5`, `40%`, `３４.５％`, `0.4`; nil for anything else.
  package init?(written text: String) {
    let text = text.halfWidth.trimmed
    let isPercent = text.hasSuffix("%") || text.hasSuffix("％")
    guard let weight = Weight(isPercent ? String(text.dropLast()).trimmed : text) else {
      return nil
    }
    let ratio = weight.ratio
    guard isPercent else {
      self = ratio
      return
    }
    let (lower, overflow) = ratio.denominator.multipliedReportingOverflow(by: 100)
    guard !overflow else { return nil }
    self = Ratio(ratio.numerator, over: lower)
  }

  /// `2/5`.
  var written: String { "\(numerator)/\(denominator)" }
}
