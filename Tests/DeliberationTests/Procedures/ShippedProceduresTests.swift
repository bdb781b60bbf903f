import Testing

@testable import Deliberation

struct ShippedProceduresTests {
  @Test func `every shipped procedure is found by its names`() {
    #expect(
      Procedure.shipped.map(\.key) == [
        "lift", "gas", "hazard", "emergency", "street", "facility", "renewal", "request",
        "mediation", "activity", "star",
      ]
    )
    for procedure in Procedure.shipped {
      for name in [procedure.key, procedure.title.chinese, procedure.title.english] {
        #expect(Procedure.named(name) == procedure, "\(name)")
      }
    }
    let aliases = [
      ("电梯", "lift"), ("燃气", "gas"), ("除险", "hazard"), ("应急", "emergency"), ("街道", "street"),
      ("设施", "facility"), ("旧改", "renewal"), ("诉求", "request"), ("调解", "mediation"),
      ("活动", "activity"), ("创星", "star"),
    ]
    for (name, key) in aliases { #expect(Procedure.named(name)?.key == key) }
    #expect(Procedure.named("election") == nil)
  }

  /// Only what law or a stated practice gives has a day.
  @Test func `no step has a due day that no article gives`() {
    let dues = Procedure.shipped.flatMap { procedure in
      procedure.stages.compactMap { stage in
        stage.due.map { "\(procedure.key) \(stage.key) \($0)" }
      }
    }
    let thirty = DueRule.after(step: "acceptance", days: 30, unit: .natural)
    let outage = DueRule.ahead(hours: 48, of: Term("停气", "the outage"))
    #expect(
      dues == [
        "lift registration \(thirty)", "lift handover \(thirty)", "gas outage \(outage)",
      ]
    )
  }

  @Test
  func `the lift has its fifteen steps, and the emergency no vote but proof, cost and notice`() {
    #expect(Procedure.lift.stages.count == 15)
    let gates = Procedure.emergency.stages.flatMap(\.gates)
    #expect(!gates.contains(.pollCarried))
    #expect(gates.contains(.documentOnFile(Term("危险证明", "proof of danger"))))
    #expect(gates.suffix(2) == [.billAddsUp, .noticePosted(.closingAccount)])
    #expect(
      Procedure.request.stages.map(\.title.chinese) == ["下单", "接单", "派单", "办结", "回访"]
    )
  }

  @Test func `every step says who owes it and what it rests on, in both languages`() {
    for procedure in Procedure.shipped {
      for stage in procedure.stages {
        for term in [stage.title, stage.owes, stage.basis] {
          #expect(!term.chinese.isEmpty && !term.english.isEmpty, "\(procedure.key) \(stage.key)")
          #expect(
            !term.english.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) },
            "\(term.english)"
          )
        }
      }
    }
  }

  @Test func `every step asks for something, and no two share a key or a document`() {
    for procedure in Procedure.shipped {
      #expect(Set(procedure.stages.map(\.key)).count == procedure.stages.count)
      #expect(procedure.stages.allSatisfy { !$0.gates.isEmpty }, "\(procedure.key)")
      // A gate of two steps would be met for the later one by the earlier.
      let gates = procedure.stages.flatMap(\.gates)
      #expect(Set(gates).count == gates.count, "\(procedure.key)")
    }
  }

  @Test func `procedures come back equal from JSON`() throws {
    for procedure in Procedure.shipped { #expect(try JSONRoundTrip.of(procedure) == procedure) }
  }
}
