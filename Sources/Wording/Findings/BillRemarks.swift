import Deliberation

// What a check remarks on a bill without refusing it.

extension Language {
  /// Beside other bills of works of its doors, which none says it replaces.
  func billsUnreplaced(_ others: [String], inForce: String) -> String {
    pick(
      "这些户已有费用单\(list(others.map { "“\($0)”" }))，还没有写明由哪一份替代；签约、收款一律以日期最后的“\(inForce)”为准。"
        + "改单的请用 yishi cost change，或者写明“替代”；另一项工程请另立事项。",
      "these doors have \(list(others.map { "“\($0)”" })) already, which no bill says it replaces; "
        + "signatures and money go by “\(inForce)”, the last by its day. A changed bill is made by "
        + "yishi cost change, or names what it replaces; other works belong in a case of their own."
    )
  }

  /// Beside statements of running costs for some of the same days.
  func statementsOverlap(_ others: [String]) -> String {
    pick(
      "这些户同一时段已有收支表\(list(others.map { "“\($0)”" }))，请核对是否重复收取；改单的请写明“替代”。",
      "these doors have \(list(others.map { "“\($0)”" })) for some of the same days; check that nothing is "
        + "charged twice. A changed statement names what it replaces."
    )
  }
}
