/// The board of a round (走访进度图): stairwell by stairwell, floor by floor, what each
/// door said; for staff only.
package struct CanvassBoard: Hashable, Sendable {
  package let canvass: Canvass
  package let coverage: Coverage
  /// In the order they are walked.
  package let stairwells: [Stairwell]

  /// The doors behind one entrance, or along one section of a street.
  package struct Stairwell: Hashable, Sendable {
    package let building: String?
    /// The stairwell or the section; nil where the roster names none.
    package let name: String?
    package let coverage: Coverage
    /// From the top floor down; one without a number where the roster tells none.
    package let floors: [Floor]
  }

  package struct Floor: Hashable, Sendable {
    package let storey: Int?
    package let doors: [DoorState]
  }

  /// Where the round stands with one door.
  package struct DoorState: Hashable, Sendable {
    package let door: Door
    /// The latest visit at which somebody was met, else the latest at all; nil where
    /// nobody went.
    package let standing: Visit?
    /// How often somebody went.
    package let tries: Int
    /// The day agreed for the next visit, while none was made since.
    package let nextOn: Day?
  }
}

extension CanvassBoard {
  /// The board of a round among the doors it was to reach, with the visits made by a
  /// day; with all of them where no day is given.
  package init(_ canvass: Canvass, among premises: [Premises], by day: Day? = nil) {
    var visits: [Door: [Visit]] = [:]
    for visit in canvass.visits where visit.day <= day ?? visit.day {
      visits[visit.door, default: []].append(visit)
    }
    struct Entrance: Hashable {
      let building: String?
      let name: String?
    }
    var order: [Entrance] = []
    var behind: [Entrance: [Premises]] = [:]
    for door in premises {
      let entrance = Entrance(building: door.building, name: door.stairwell ?? door.section)
      if behind[entrance] == nil { order.append(entrance) }
      behind[entrance, default: []].append(door)
    }
    // Buildings in natural order; within one, entrances as the roster has them.
    let entrances = order.enumerated().sorted { lhs, rhs in
      let (left, right) = (lhs.element.building ?? "", rhs.element.building ?? "")
      guard ByteText.equal(left, right) else { return NaturalOrder.precedes(left, right) }
      return lhs.offset < rhs.offset
    }.map(\.element)
    self.canvass = canvass
    coverage = canvass.coverage(of: premises, by: day)
    stairwells = entrances.map { entrance in
      let doors = behind[entrance] ?? []
      return Stairwell(
        building: entrance.building,
        name: entrance.name,
        coverage: canvass.coverage(of: doors, by: day),
        floors: Floor.floors(of: doors, visits)
      )
    }
  }
}

extension CanvassBoard.Floor {
  fileprivate static func floors(of doors: [Premises], _ visits: [Door: [Visit]]) -> [Self] {
    Dictionary(grouping: doors, by: \.storey)
      .sorted { ($0.key ?? .min) > ($1.key ?? .min) }
      .map { storey, doors in
        Self(
          storey: storey,
          doors: doors.map(\.door).sorted().map { .init($0, visits[$0] ?? []) }
        )
      }
  }
}

extension CanvassBoard.DoorState {
  /// Of two visits on one day the later in the list tells the answer.
  fileprivate init(_ door: Door, _ visits: [Visit]) {
    func latest(_ visits: [Visit]) -> Visit? {
      visits.reduce(nil) { found, visit in
        if let found, found.day > visit.day { found } else { visit }
      }
    }
    self.door = door
    let last = latest(visits)
    standing = latest(visits.filter(\.outcome.reached)) ?? last
    tries = visits.count
    nextOn = last?.nextOn
  }
}

extension CanvassBoard {
  /// The latest word of each door where somebody was met.
  private var latest: [Visit] {
    stairwells.flatMap(\.floors).flatMap(\.doors).compactMap(\.standing)
      .filter(\.outcome.reached)
  }

  /// How often each reason was given by the doors whose latest answer is `outcome`, the
  /// most frequent first.
  package func reasons(of outcome: Visit.Outcome) -> [(reason: String, count: Int)] {
    Self.counted(latest.filter { $0.outcome == outcome }.compactMap(\.reason))
      .map { (reason: $0.text, count: $0.count) }
  }

  /// How often each answer to a further question was given, the most frequent first;
  /// questions count from 0.
  package func answers(toFurtherQuestion index: Int) -> [(answer: String, count: Int)] {
    Self.counted(
      latest.compactMap { $0.answers.indices.contains(index) ? $0.answers[index] : nil }
        .filter { !$0.isEmpty }
    ).map { (answer: $0.text, count: $0.count) }
  }

  private static func counted(_ texts: [String]) -> [(text: String, count: Int)] {
    Dictionary(grouping: texts) { $0 }.map { (text: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }
}

extension Canvass {
  /// The doors in walking order (走访次序): entrance by entrance, from the first floor up.
  package func walk(among premises: [Premises]) -> [Door] {
    CanvassBoard(self, among: premises).stairwells.flatMap { stairwell in
      stairwell.floors.reversed().flatMap { $0.doors.map(\.door) }
    }
  }
}
