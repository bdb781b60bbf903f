import Deliberation

// What a check remarks on a fund without refusing it.

extension Language {
  /// Closed by an earlier version while others than doors had still to pay.
  func closedWithOthersOpen(_ bearers: [String], _ open: Fen, on day: Day) -> String {
    pick(
      "\(day)结清时，按费用单由\(list(bearers))承担的还差\(amount(open))，没有写明由谁承担；照原样记入，请核对。",
      "when it was closed on \(day), \(amount(open)) that the bill has \(list(bearers)) bear was "
        + "outstanding, and nobody is named who covers it; it is entered as it is. Check it."
    )
  }

  /// Closed by an earlier version without a word on a subsidy that came otherwise.
  func closedSubsidyUnexplained(planned: Fen, received: Fen, on day: Day) -> String {
    pick(
      "\(day)结清时，费用单列补贴\(amount(planned))，到账\(amount(received))，没有写明原因；照原样记入，请核对。",
      "when it was closed on \(day), \(amount(received)) of a subsidy of \(amount(planned)) had come, "
        + "and nobody said why; it is entered as it is. Check it."
    )
  }
}
