extension Procedure {
  /// The procedures that come with the program.
  package static let shipped: [Procedure] = [
    lift, gas, hazard, emergency, street, facility, renewal, request, mediation, activity, star,
  ]

  /// The shipped procedure of a key or title: `lift`, `既有住宅加装电梯`, `电梯`.
  package static func named(_ name: String) -> Procedure? {
    let aliases = [
      "电梯": "lift", "燃气": "gas", "除险": "hazard", "应急": "emergency", "街道": "street",
      "设施": "facility", "旧改": "renewal", "诉求": "request", "调解": "mediation",
      "活动": "activity", "创星": "star",
    ]
    let key = aliases[name] ?? name
    return shipped.first { $0.key == key || $0.title.chinese == name || $0.title.english == name }
  }
}
