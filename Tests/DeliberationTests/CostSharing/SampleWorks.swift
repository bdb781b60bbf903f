import Testing

@testable import Deliberation

/// The works of C1, which doors join, leave and sell: 225,000.00 among storeys 3 to 6.
enum SampleWorks {
  static let day = Day(number: 7_000)

  static func door(_ text: String) throws -> Door { try #require(Door(text)) }

  /// Two doors on each of six storeys, no two of one area.
  static func premises() throws -> [Premises] {
    try (1...6).flatMap { storey in
      try (1...2).map { side in
        let door = try door("\(storey)0\(side)")
        return Premises(
          door: door,
          kind: .dwelling,
          storey: storey,
          area: FloorArea(hundredths: 8000 + Int64(storey * 100 + side)),
          owner: Owner(door.text)
        )
      }
    }
  }

  /// The bill of those whose storey pays by a rule.
  static func bill(
    _ name: String = "zz-0-0-1",
    terms: [DoorTerm] = [],
    rounding: CostRounding? = nil,
    changes: [PayerChange] = []
  ) throws -> Bill {
    let rule = try #require(SharingRule.preset(named: name))
    let payers = try premises().filter { own in
      own.storey.flatMap { rule.storeys?.weight(ofStorey: $0) }?.isZero == false
    }
    var bill = Bill(
      key: "一",
      title: "分摊",
      drawnUpOn: day,
      lines: [CostLine(what: "工程", amount: Fen(37_500_000))],
      subsidies: [SubsidyGrant(rule: .fixed(Fen(15_000_000)))],
      rule: rule,
      participants: payers.map(\.door),
      terms: terms,
      rounding: rounding
    )
    for change in changes { try bill.take(change, among: premises()) }
    return bill
  }
}
