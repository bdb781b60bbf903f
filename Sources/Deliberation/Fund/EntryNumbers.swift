extension FundStep {
  /// The step with a number for each entry that has none, and a receipt (收据号) for money
  /// received without one, asked for one by one.
  package func numbered(
    by nextEntry: () throws -> Int,
    receipt nextReceipt: () throws -> Int
  ) rethrows -> FundStep {
    guard case .entered(let entries) = self else { return self }
    return .entered(
      try entries.map { entry in
        let number = entry.number > 0 ? entry.number : try nextEntry()
        let needsReceipt = entry.kind == .received && entry.receipt == nil
        return entry.numbered(number, receipt: needsReceipt ? try nextReceipt() : entry.receipt)
      }
    )
  }
}

extension Fund {
  /// The highest numbers that its entries and those of a step bear; 0 where none bears any.
  package func highestNumbers(with step: FundStep) -> (entry: Int, receipt: Int) {
    var all = entries
    if case .entered(let further) = step { all += further }
    return (all.map(\.number).max() ?? 0, all.compactMap(\.receipt).max() ?? 0)
  }

  /// The step under numbers that it has not given, to try it before a register gives it
  /// those that were never given.
  package func trial(of step: FundStep) -> FundStep {
    var last = highestNumbers(with: step)
    return step.numbered {
      // Beyond the last number there is none, and the register refuses it.
      last.entry &+= 1
      return last.entry
    } receipt: {
      last.receipt &+= 1
      return last.receipt
    }
  }
}
