import Testing

@testable import Deliberation

/// What no procedure may say, whoever wrote it.
struct ProcedureFaultTests {
  private static func procedure(_ stages: [(key: String, gates: [Gate], due: DueRule?)])
    -> Procedure
  {
    let term = Term("步骤", "step")
    return Procedure(
      key: "t",
      title: term,
      stages: stages.map {
        Stage($0.key, term, gates: $0.gates, owes: term, basis: term, due: $0.due)
      }
    )
  }

  private static func after(_ step: String?) -> DueRule {
    .after(step: step, days: 1, unit: .natural)
  }

  /// Each pair stands in two steps, in this order; the second is met by the first or not.
  @Test(
    arguments: [
      (.pollCarried, .pollCarried, true), (.pollCarried, .billAddsUp, false),
      (.meetingsHeld(.council, atLeast: 2), .meetingsHeld(.council, atLeast: 1), true),
      (.meetingsHeld(.council, atLeast: 2), .meetingsHeld(.council, atLeast: 2), true),
      (.meetingsHeld(.council, atLeast: 2), .meetingsHeld(.council, atLeast: 3), false),
      (.meetingsHeld(.council, atLeast: 2), .meetingsHeld(.owners, atLeast: 1), false),
      (.noticeRan(.scheme, list: nil), .noticePosted(.scheme), true),
      (.noticePosted(.scheme), .noticeRan(.scheme, list: nil), false),
      (.noticeRan(.costShares, list: 1), .noticeRan(.costShares, list: 2), false),
      (.everyDoorVisited(round: 1), .everyDoorVisited(round: 2), false),
      (.documentOnFile(Term("甲", "a")), .documentOnFile(Term("甲", "a")), true),
      (.documentOnFile(Term("甲", "a")), .documentOnFile(Term("乙", "b")), false),
    ] as [(Gate, Gate, Bool)]
  )
  func `a condition an earlier one includes asks for nothing`(
    first: Gate,
    second: Gate,
    isMet: Bool
  ) {
    let apart = Self.procedure([("a", [first], nil), ("b", [second], nil)])
    #expect(apart.faults == (isMet ? [.gateMetEarlier(step: 1, second, earlier: 0)] : []))
    let together = Self.procedure([("a", [first, second], nil)])
    #expect(together.faults == (isMet ? [.gateMetEarlier(step: 0, second, earlier: 0)] : []))
  }

  @Test func `a key stands once, and a due day counts from what came before`() {
    let procedure = Self.procedure([
      ("a", [.pollCarried], Self.after("a")), ("b", [.billAddsUp], Self.after("a")),
      ("a", [.everyPartySigned], Self.after("c")), ("c", [.premisesListed], Self.after(nil)),
    ])
    #expect(
      procedure.faults == [
        .dueBeginsLater(step: 0, "a"), .keyTwice(step: 2), .dueBeginsLater(step: 2, "c"),
      ]
    )
  }

  @Test func `no procedure that is shipped has a fault`() {
    for procedure in Procedure.shipped { #expect(procedure.faults == [], "\(procedure.key)") }
  }
}
