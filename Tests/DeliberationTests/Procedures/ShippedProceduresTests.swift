import Testing

@testable import Deliberation

struct ShippedProceduresTests {
  @Test func `every shipped procedure is found by its names`() {
    #expect(Procedure.shipped.map(\.key) == ["lift", "gas", "hazard", "street"])
    for procedure in Procedure.shipped {
      for name in [procedure.key, procedure.title.chinese, procedure.title.english] {
        #expect(Procedure.named(name) == procedure, "\(name)")
      }
    }
    for (name, key) in [("电梯", "lift"), ("燃气", "gas"), ("除险", "hazard"), ("街道", "street")] {
      #expect(Procedure.named(name)?.key == key)
    }
    #expect(Procedure.named("mediation") == nil)
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
