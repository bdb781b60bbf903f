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
    for line in language.say(move) { Terminal.say("  " + line) }
  }

  /// Draws up a bill in the place of this one, and tells what changes for whom.
  func replace(by other: Bill) throws {
    var trial = file
    try trial.enter(.bill(other))
    let done = try register.drawUp(other, in: number, on: house.today, by: house.actor)
    let new = number.item(done.value.number ?? 0)
    Terminal.say(
      language.pick(
        "已变更：\(other.title)，编号\(new)，替代\(id)",
        "changed: \(other.title), number \(new), in the place of \(id)"
      ) + language.entry(of: done.seal)
    )
    for line in try differences(to: done.value) { Terminal.say("  " + line) }
    guard done.value.differs(from: bill, among: file.premises) else { return }
    Terminal.say("  " + followUp(new))
    let signed = file.agreements.filter { $0.part == bill.part || $0.part == nil }
      .flatMap(\.signatures).count { $0.withdrawal == nil }
    if signed > 0 {
      Terminal.say(
        "  "
          + language.pick(
            "协议已有\(signed)份签约：金额变动后，以各户补签的协议为准。",
            "\(language.counted(signed, "signature", "signatures")) stand under the agreement: "
              + "a changed amount holds once it is signed."
          )
      )
    }
  }

  /// What each door bore and bears, and by how much of its share that differs.
  private func differences(to new: Bill) throws -> [String] {
    let before = try bill.table(among: file.premises)
    let after = try new.table(among: file.premises)
    let old = Dictionary(before.lines.map { ($0.door, $0.borne) }) { first, _ in first }
    let remaining = Set(after.lines.map(\.door))
    var columns = Columns([.left, .right, .right, .right, .right])
    for line in after.lines {
      let was = old[line.door]
      let difference = line.borne - (was ?? .zero)
      columns.add([
        line.door.text, was.map(language.bare) ?? "—", language.bare(line.borne),
        language.signed(difference),
        was.map { language.change(difference, of: $0) } ?? "",
      ])
    }
    for line in before.lines where !remaining.contains(line.door) {
      columns.add([
        line.door.text, language.bare(line.borne), language.leftList,
        language.signed(.zero - line.borne),
      ])
    }
    return columns.lines
  }

  /// What a changed amount asks for next.
  private func followUp(_ new: String) -> String {
    let lists = file.notices.filter {
      $0.purpose == .costShares && !$0.isDraft && ($0.part == bill.part || $0.part == nil)
    }
    guard let last = lists.compactMap(\.list).max() else {
      return language.pick(
        "各户金额有变动；第一榜按\(new)公示。",
        "Amounts changed; the first list shows \(new)."
      )
    }
    let next = max(2, last)
    let part = bill.part.map { " --part \($0)" } ?? ""
    return language.pick(
      "各户金额有变动，须按\(new)重新公示\(language.list(numbered: next))："
        + "yishi new 公示 费用分摊 --case \(number) --for 费用分摊 --list \(next)\(part)",
      "Amounts changed, so that \(language.list(numbered: next)) is to be posted with \(new): "
        + "yishi new notice shares --case \(number) --for costShares --list \(next)\(part)"
    )
  }
}

extension Bill {
  /// The same bill with what a change gives it, in the place of this one.
  func replaced(
    on day: Day,
    because reason: String,
    among others: [Bill],
    lines: [CostLine]? = nil,
    subsidies: [SubsidyGrant]? = nil,
    rule: SharingRule? = nil,
    participants: [Door]? = nil
  ) -> Bill {
    let doors = participants ?? self.participants
    // `2单元变更1`, `2单元变更2`: however often it changes.
    let stem = key.components(separatedBy: "-变更")[0]
    let plain = title.components(separatedBy: "（变更")[0]
    let count = others.count { $0.key.hasPrefix(stem + "-变更") } + 1
    return Bill(
      key: "\(stem)-变更\(count)",
      title: "\(plain)（变更\(count)）",
      drawnUpOn: day,
      part: part,
      period: period,
      lines: lines ?? self.lines,
      subsidies: subsidies ?? self.subsidies,
      rule: rule ?? self.rule,
      participants: doors,
      terms: terms.filter { doors.contains($0.door) },
      rounding: rounding,
      papers: papers,
      replaces: Replacement(key, reason: reason),
      runningCosts: runningCosts
    )
  }
}
