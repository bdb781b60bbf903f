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

  /// Beside the works of its part, for which other doors pay.
  func statementPayersApart(outside: [Door], missing: [Door]) -> String {
    let doors = { (doors: [Door]) in list(doors.map(\.text)) }
    return [
      outside.isEmpty
        ? nil
        : pick(
          "\(doors(outside))没有参加工程分摊，也列在这份收支表里",
          "\(doors(outside)) took no part in the works and \(outside.count == 1 ? "is" : "are") charged"
        ),
      missing.isEmpty
        ? nil
        : pick(
          "\(doors(missing))参加了工程分摊，没有列在这份收支表里",
          "\(doors(missing)) took part in the works and \(missing.count == 1 ? "is" : "are") not charged"
        ),
    ].compactMap(\.self).joined(separator: pick("；", "; "))
      + pick("，请核对。", "; check who pays.")
  }
}
