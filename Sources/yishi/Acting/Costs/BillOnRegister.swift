import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// A bill of a case in the register that keeps it.
typealias BillOnRegister = ItemOnRegister<Bill>

extension ItemOnRegister<Bill> {
  var bill: Bill { value }

  /// Finds the bill by its number; of a case the one in force, that shares no running
  /// costs, whose part has all of these doors.
  init(
    _ which: String,
    doors written: [String] = [],
    _ house: HouseOptions,
    for command: String
  ) throws {
    try self.init(
      which,
      .bill,
      house,
      for: "cost \(command)",
      preferring: [
        { bill, file in file.replacement(of: bill) == nil },
        { bill, _ in bill.period == nil },
        { bill, file in
          let own = file.premises(of: bill.part)
          return written.allSatisfy { own.doors(named: $0).count == 1 }
        },
      ]
    )
  }

  /// The door that was typed, by its number or as the roster writes it.
  func door(_ written: String) throws -> Door {
    try door(named: written, in: bill.part, listedBy: "cost show")
  }

  /// Refuses to go on with a bill that another took the place of, and says what to type of that.
  func checkInForce(_ instead: (String) -> String) throws {
    guard let later = file.replacement(of: bill), let item = later.number else { return }
    let id = number.item(item)
    throw Refused(lines: [
      language.replacedBy(id, titled: later.title), "  yishi cost \(instead(id))",
    ])
  }

  /// Enters a change among the payers, and says in one line what was done.
  func take(_ change: PayerChange, saying sentence: String) throws {
    let done = try register.take(
      change,
      inBill: item,
      of: number,
      on: house.today,
      by: house.actor
    )
    let bill = try house.tell(done, orKnown: id) { _ in sentence }
    guard let move = try bill.moves(among: file.premises).last else { return }
    for line in language.say(move, in: bill) { Terminal.say("  " + line) }
    guard change.kind == .left else { return }
    for line in try differences(to: done.value) { Terminal.say("  " + line) }
    for line in try listsToPost(of: done.value, id, true) + closedFunds {
      Terminal.say("  " + line)
    }
    let less = file.signedForLess(than: done.value, on: house.today)
    if !less.isEmpty { Terminal.say("  " + language.signedForLess(less)) }
  }

  /// That what is paid and paid back now needs a fund that is open.
  var closedFunds: [String] {
    file.funds.filter { ($0.part == bill.part || $0.part == nil) && $0.closure != nil }
      .compactMap(\.number).map { item in
        let fund = number.item(item)
        return language.pick(
          "资金\(fund)已结清；补缴和退还要登记的，先重新启用：yishi fund reopen \(fund) --why 原因",
          "the fund \(fund) is closed; to enter what is paid and paid back, open it again: "
            + "yishi fund reopen \(fund) --why REASON"
        )
      }
  }
}
