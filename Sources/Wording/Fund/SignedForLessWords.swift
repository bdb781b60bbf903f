import Deliberation

extension Language {
  /// That doors which signed while somebody took part who has left owe no more until they sign
  /// again.
  package func signedForLess(_ doors: [Door]) -> String {
    pick(
      "\(self.doors(doors))在有户退出以前已签约：多出的金额，补签以前不用缴。",
      "\(self.doors(doors)) signed before somebody left: nobody owes more before signing for it."
    )
  }

  /// The doors that signed before the bill was changed and owe no more until they sign for
  /// it (变动后未补签); nil where there is none.
  ///
  /// `1户签约后费用有变动，多出的补签以前不用缴：示例3-301户按40,760.87元，变动后41,195.65元。`
  package func signedForLess(in standing: FundStanding) -> String? {
    let accounts = standing.signedForLess
    guard !accounts.isEmpty else { return nil }
    let told = accounts.map {
      pick(
        "\(door($0.door))按\(amount($0.due))，变动后\(amount($0.billed))",
        "\(door($0.door)) \(amount($0.due)), changed to \(amount($0.billed))"
      )
    }
    return pick(
      "\(number(accounts.count))户签约后费用有变动，多出的补签以前不用缴：\(list(told))。",
      "\(counted(accounts.count, "household", "households")) signed before the bill was changed and "
        + "owe no more until they sign for it: \(list(told))."
    )
  }
}
