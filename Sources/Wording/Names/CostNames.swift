import Deliberation

// The names of costs, papers, roundings and ways of joining later.

extension Language {
  package func name(_ kind: CostKind) -> String {
    switch kind {
    case .works: pick("工程", "works")
    case .design: pick("设计、勘察", "design and survey")
    case .compensation: pick("低层补偿", "compensation to low storeys")
    case .reserve: pick("预备费", "reserve")
    case .supervision: pick("监理、检测", "supervision and testing")
    case .electricity: pick("电费", "electricity")
    case .maintenance: pick("维护保养", "maintenance")
    case .inspection: pick("检验", "inspection")
    case .insurance: pick("保险", "insurance")
    case .other: pick("其他", "other")
    }
  }

  package func name(_ kind: CostPaper.Kind) -> String {
    switch kind {
    case .quote: pick("报价", "quote")
    case .contract: pick("合同", "contract")
    }
  }

  package func name(_ unit: CostRounding.Unit) -> String {
    switch unit {
    case .yuan: pick("元", "whole yuan")
    case .tenYuan: pick("十元", "tens of yuan")
    case .hundredYuan: pick("百元", "hundreds of yuan")
    }
  }

  package func name(_ policy: LateJoining.Policy) -> String {
    switch policy {
    case .originalShare: pick("按原分摊额补缴", "the original share")
    case .withInterest(let rate, let days):
      pick(
        "按原分摊额加单利补缴（年利率\(percent(rate))，\(days)日，每年按365日）",
        "the original share with simple interest (\(percent(rate)) a year, "
          + "\(counted(days, "day", "days")) of 365)"
      )
    case .multiple(let factor):
      pick("按原分摊额的\(Weight(factor))倍补缴", "\(Weight(factor)) times the original share")
    case .recomputed: pick("重新计算各户分摊额", "all shares recomputed")
    }
  }

  package func name(_ proceeds: LateJoining.Proceeds) -> String {
    switch proceeds {
    case .payers: pick("退还先前出资的各户", "back to those who paid before")
    case .fund: pick("归入电梯维护资金", "into the maintenance fund")
    }
  }

  /// `3.45%`, `40%`: exact, or the fraction where no decimal is.
  package func percent(_ ratio: Ratio) -> String {
    let (upper, overflow) = ratio.numerator.multipliedReportingOverflow(by: 100)
    guard !overflow else { return fraction(ratio) }
    let text = Weight(Ratio(upper, over: ratio.denominator)).description
    return text.contains("/") ? fraction(ratio) : text + "%"
  }
}
