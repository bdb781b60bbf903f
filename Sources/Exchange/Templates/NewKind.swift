/// A kind of thing to fill in (新建的种类).
package enum NewKind: String, CaseIterable, Sendable {
  case council, meeting, vote, notice, cost, lift, gas, hazard, street

  /// The word people type: `议事会`, `电梯`.
  package var chinese: String {
    switch self {
    case .council: "议事会"
    case .meeting: "会议"
    case .vote: "表决"
    case .notice: "公示"
    case .cost: "费用"
    case .lift: "电梯"
    case .gas: "燃气"
    case .hazard: "除险"
    case .street: "街道"
    }
  }

  /// Finds the kind by its English or Chinese word.
  package init?(named name: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == name || $0.chinese == name })
    else { return nil }
    self = kind
  }
}
