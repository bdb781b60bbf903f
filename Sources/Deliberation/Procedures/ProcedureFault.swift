/// What a procedure cannot be (程序差错), whoever wrote it: each with its step, by index.
package enum ProcedureFault: Hashable, Sendable {
  case keyTwice(step: Int)
  /// The record meets this condition already where an earlier step does, so that the
  /// later one would ask for nothing.
  case gateMetEarlier(step: Int, Gate, earlier: Int)
  /// The step its due day counts from does not come before it.
  case dueBeginsLater(step: Int, String)

  package var step: Int {
    switch self {
    case .keyTwice(let step), .gateMetEarlier(let step, _, _), .dueBeginsLater(let step, _): step
    }
  }
}

extension Procedure {
  /// Everything its steps contradict each other in, in their order.
  package var faults: [ProcedureFault] {
    stages.indices.flatMap { index in
      keyFaults(index) + gateFaults(index) + dueFaults(index)
    }
  }

  private func keyFaults(_ index: Int) -> [ProcedureFault] {
    stages[..<index].contains { $0.key == stages[index].key } ? [.keyTwice(step: index)] : []
  }

  private func gateFaults(_ index: Int) -> [ProcedureFault] {
    stages[index].gates.enumerated().compactMap { position, gate in
      let isRepeated = stages[index].gates[..<position].contains { $0.includes(gate) }
      let earlier =
        isRepeated
        ? index : stages[..<index].firstIndex { $0.gates.contains { $0.includes(gate) } }
      return earlier.map { .gateMetEarlier(step: index, gate, earlier: $0) }
    }
  }

  private func dueFaults(_ index: Int) -> [ProcedureFault] {
    guard case .after(let key?, _, _)? = stages[index].due,
      !stages[..<index].contains(where: { $0.key == key })
    else { return [] }
    return [.dueBeginsLater(step: index, key)]
  }
}

extension Gate {
  /// Whether whatever meets this one meets `other` as well.
  fileprivate func includes(_ other: Gate) -> Bool {
    switch (self, other) {
    case (.meetingsHeld(let kind, let most), .meetingsHeld(let asked, let least)):
      kind == asked && most >= least
    case (.noticeRan(let purpose, _), .noticePosted(let asked)): purpose == asked
    default: self == other
    }
  }
}
