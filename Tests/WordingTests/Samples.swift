import Deliberation

/// What the tests put into words: small matters with round figures.
enum Samples {
  /// A tally of owners with one area each, all of one choice in a group.
  static func tally(
    _ rule: VotingRule,
    inFavour: [String?] = [],
    against: [String?] = [],
    abstaining: [String?] = [],
    void: [String?] = [],
    absent: [String?] = []
  ) throws -> Tally {
    var entries: [VotingRoll.Entry] = []
    var ballots: [Ballot] = []
    func add(_ areas: [String?], _ marking: Ballot.Marking?) throws {
      for text in areas {
        let number = entries.count + 1
        let owner = Owner("owner \(number)")
        entries.append(
          VotingRoll.Entry(
            door: try door("\(100 + number)"),
            owner: owner,
            area: text.flatMap { FloorArea(squareMetres: $0) }
          )
        )
        if let marking { ballots.append(Ballot(number: number, owner: owner, marking: marking)) }
      }
    }
    try add(inFavour, .choice(.inFavour))
    try add(against, .choice(.against))
    try add(abstaining, .choice(.abstaining))
    try add(void, .void(.unsigned))
    try add(absent, nil)
    return Tally(rule: rule, roll: VotingRoll(entries), ballots: ballots)
  }

  static func areas(_ count: Int, of area: String) -> [String?] {
    Array(repeating: area, count: count)
  }

  /// The lift of two flats a storey, storeys 3 to 6, and the ground floors beside it.
  static func lift(subsidy: Int64 = 15_000_000, payingFrom lowest: Int = 3) throws -> CostTable {
    var flats: [Premises] = []
    for storey in lowest...6 {
      for flat in 1...2 {
        flats.append(
          Premises(door: try door("\(storey)0\(flat)"), kind: .dwelling, storey: storey)
        )
      }
    }
    guard let rule = SharingRule.preset(named: "zz-0-0-1") else { throw Missing.sample }
    return try CostTable(
      gross: Fen(37_500_000),
      subsidy: .fixed(Fen(subsidy)),
      rule: rule,
      participants: flats
    )
  }

  static func door(_ text: String) throws -> Door {
    guard let door = Door(text) else { throw Missing.sample }
    return door
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw Missing.sample }
    return day
  }

  enum Missing: Error { case sample }
}

extension String {
  /// Whether a Han character or full-width punctuation occurs.
  var hasChinese: Bool {
    unicodeScalars.contains {
      (0x3000...0x303F).contains($0.value) || (0x3400...0x9FFF).contains($0.value)
        || (0xFF00...0xFF60).contains($0.value)
    }
  }
}
