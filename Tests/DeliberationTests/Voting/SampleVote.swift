@testable import Deliberation

/// A roll and its ballots in short: `9x80Y 3x80N` is nine owners of 80.00 m² in
/// favour and three against.
///
/// Each word is how many owners, the area of each (`?` for unknown, none where
/// heads alone count) and what the paper says: Y, N, A(bstaining), V(oid), `-`.
/// A word that ends in `@K` gives all its doors to the one owner K.
struct SampleVote {
  var entries: [VotingRoll.Entry] = []
  var ballots: [Ballot] = []

  init(_ text: String) throws {
    for word in text.split(separator: " ") {
      let halves = word.split(separator: "@")
      let parts = try halves.first.asked.dropLast().split(separator: "x")
      let count = try Int(parts.first.asked).asked
      let area = parts.count > 1 ? String(parts[1]) : "1"
      let mark = try halves.first.asked.last.asked
      for _ in 0..<count {
        let door = try Door("\(entries.count + 1)").asked
        let owner = Owner(halves.count > 1 ? String(halves[1]) : "o\(entries.count + 1)")
        entries.append(
          VotingRoll.Entry(
            door: door,
            owner: owner,
            area: area == "?" ? nil : try FloorArea(squareMetres: area).asked
          )
        )
        if let marking = Self.markings[mark] {
          ballots.append(Ballot(number: ballots.count + 1, owner: owner, marking: marking))
        }
      }
    }
  }

  private static let markings: [Character: Ballot.Marking] = [
    "Y": .choice(.inFavour), "N": .choice(.against), "A": .choice(.abstaining),
    "V": .void(.unsigned),
  ]

  var roll: VotingRoll { VotingRoll(entries) }

  func tally(under rule: VotingRule) -> Tally {
    Tally(rule: rule, roll: roll, ballots: ballots)
  }
}

/// A sample that says nothing readable.
struct UnreadableSample: Error {}

extension Optional {
  /// The value, or a failed test: `#require` for helpers outside a test.
  var asked: Wrapped {
    get throws {
      guard let self else { throw UnreadableSample() }
      return self
    }
  }
}
