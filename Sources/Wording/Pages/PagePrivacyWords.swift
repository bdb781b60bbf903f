import Deliberation

// What web pages say where a total is too small to be broken down.

/// What a total may tell on the web (小数不细分).
///
/// One of fewer than five is not broken down, so that no figure tells of one
/// door. A tariff by storey is a price list and exempt.
package enum SmallTotal {
  package static func mayBreakDown(_ total: Int) -> Bool { total >= 5 }
}

extension Tally {
  /// Whether the web may tell who was for and against: enough may vote, and
  /// enough have.
  package var mayBreakDown: Bool {
    SmallTotal.mayBreakDown(entitled.heads)
      && SmallTotal.mayBreakDown(participating.heads + void.heads)
  }
}

extension Language {
  /// What a web page says of a gate: no door, and no part of a small total.
  package func publicly(_ answer: GateAnswer) -> String {
    let part = answer.part.map { pick("\($0)：", "\($0): ") } ?? ""
    switch answer.reason {
    case .doorsReached(let round, let reached, let whole, _)
    where reached < whole && !SmallTotal.mayBreakDown(whole):
      return part + pick("第\(round)轮走访尚未全部见到", "round \(round) of visits has not reached all")
    case .signed(_, let signed, let whole)
    where signed < whole && !SmallTotal.mayBreakDown(whole):
      return part + pick("应签\(number(whole))份，尚未全部签约", "not all of \(number(whole)) have signed")
    case .objectionsOpen(_, let objections) where !SmallTotal.mayBreakDown(objections.count):
      return part + pick("异议尚未全部答复", "not every objection is answered")
    default: return say(answer, naming: false, in: .page)
    }
  }

  /// How many objections came in, and whether all were answered.
  package func answeredPublicly(_ objections: [Objection]) -> String {
    guard !SmallTotal.mayBreakDown(objections.count),
      objections.contains(where: { $0.reply == nil })
    else { return answered(objections) }
    return pick(
      "收到异议\(objections.count)件，尚未全部答复。",
      "\(counted(objections.count, "objection", "objections")) received, not all answered yet."
    )
  }

  /// Why the count of a vote is not told on the web.
  package func tooFew(in tally: Tally) -> String {
    guard SmallTotal.mayBreakDown(tally.entitled.heads) else { return tooFew }
    return pick(
      "参与表决的不足5人，网上只公布结果，不公布票数；计票结果见张贴件。",
      "Fewer than five took part, so only the outcome is shown here; the figures are on the wall copy."
    )
  }

  /// Who came to a meeting of fewer than five: only whether all did.
  package func attendancePublicly(_ attendance: Attendance) -> String {
    guard !SmallTotal.mayBreakDown(attendance.due) else { return self.attendance(attendance) }
    return attendance.absentCount == 0
      ? pick("应到\(attendance.due)人，全部到会", "due \(attendance.due), all present")
      : pick("应到\(attendance.due)人，未全部到会", "due \(attendance.due), not all present")
  }
}
