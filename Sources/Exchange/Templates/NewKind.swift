import Deliberation

/// A kind of thing to fill in (新建的种类).
package enum NewKind: String, CaseIterable, Sendable {
  case council, meeting, vote, notice, announcement, notification, circular, delivery, cost
  case receipts, payments, cards
  case lift, gas, hazard, emergency, street, facility, renewal, request, mediation, activity, star

  /// The word people type: `议事会`, `电梯`.
  package var chinese: String {
    switch self {
    case .council: "议事会"
    case .meeting: "会议"
    case .vote: "表决"
    case .notice: "公示"
    case .announcement: "公告"
    case .notification: "通知"
    case .circular: "通告"
    case .delivery: "告知书"
    case .cost: "费用"
    case .receipts: "收款"
    case .payments: "付款"
    case .cards: "联系卡"
    case .lift: "电梯"
    case .gas: "燃气"
    case .hazard: "除险"
    case .emergency: "应急"
    case .street: "街道"
    case .facility: "设施"
    case .renewal: "旧改"
    case .request: "诉求"
    case .mediation: "调解"
    case .activity: "活动"
    case .star: "创星"
    }
  }

  /// The kind of notice it makes; nil for what is none.
  package var noticeKind: Notice.Kind? {
    switch self {
    case .notice: .publicReview
    case .announcement: .announcement
    case .notification: .notification
    case .circular: .circular
    case .delivery: .delivery
    case .council, .meeting, .vote, .cost, .receipts, .payments, .cards, .lift, .gas, .hazard,
      .emergency, .street, .facility,
      .renewal, .request, .mediation, .activity, .star:
      nil
    }
  }

  /// The procedure of the case it makes; nil for what is no case with steps.
  package var procedure: Procedure? { Procedure.shipped.first { $0.key == rawValue } }

  /// Whether a case of the kind goes from door to door, and so has a roster.
  var hasRoster: Bool {
    switch self {
    case .request, .mediation, .activity, .star: false
    default: true
    }
  }

  /// Finds the kind by its English or Chinese word.
  package init?(named name: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == name || $0.chinese == name })
    else { return nil }
    self = kind
  }
}
