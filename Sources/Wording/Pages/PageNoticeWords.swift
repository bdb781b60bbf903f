import Deliberation

// What pages say of notices and objections.

extension Language {
  /// Reads `公示至6月11日（星期四）18:00`.
  package func openUntil(_ last: Day, hour: String) -> String {
    pick("公示至\(longDay(last))\(hour)", "open until \(longDay(last)), \(hour)")
  }

  /// The paragraph of a notice that tells where objections go.
  ///
  /// Objections go against what its purpose sets out; a notice without a period
  /// invites none and names the office that answers questions.
  package func objections(
    to reception: String,
    answerWithin days: Int?,
    against purpose: Notice.Purpose = .other,
    isInvited: Bool = true
  ) -> String {
    let stop = pick("。", ".")
    let office = reception.hasSuffix(stop) ? String(reception.dropLast()) : reception
    guard isInvited else {
      return pick("受理和咨询：\(office)。", "Questions to: \(office).")
    }
    return pick(
      "对\(matter(of: purpose))有异议的，请于公示期内以书面形式实名提交\(office)。",
      "Objections to \(matter(of: purpose)) in writing, with name, to \(office), within the period."
    ) + (days.map { pick("", " ") + answering(within: $0) } ?? "")
  }

  /// What objections to a notice are against: `上述方案`.
  private func matter(of purpose: Notice.Purpose) -> String {
    switch purpose {
    case .scheme, .costShares: pick("上述方案", "this scheme")
    case .pollResult, .acceptance: pick("上述结果", "this result")
    case .closingAccount: pick("上述账目", "this account")
    case .solicitation, .pollOpening, .works, .meeting, .other:
      pick("上述内容", "the above")
    }
  }

  /// Reads `张贴地点：…。`.
  package func places(_ places: [String]) -> String {
    pick("张贴地点：\(list(places))。", "Posted at: \(list(places)).")
  }

  /// `附件：1. 表决结果`: enclosures in the order of GB/T 9704, no mark at the end.
  package func enclosures(_ titles: [String]) -> [String] {
    guard let only = titles.first else { return [] }
    let head = pick("附件：", "Enclosures: ")
    guard titles.count > 1 else { return [head + only] }
    return titles.enumerated().map { index, title in
      (index == 0 ? head : pick("　　　", "")) + "\(index + 1). \(title)"
    }
  }

  /// Reads `异议1：采光`.
  package func heading(of objection: Objection) -> String {
    pick(
      "异议\(objection.number)：\(objection.category)",
      "Objection \(objection.number): \(objection.category)"
    )
  }

  /// What was answered by whom and when; never how or on which day it came in.
  package func answer(to objection: Objection) -> String {
    guard let reply = objection.reply else {
      return pick("由\(objection.answerer)书面答复。", "To be answered by \(objection.answerer).")
    }
    return pick(
      "\(objection.answerer)于\(plainDay(reply.on))答复：\(reply.text)",
      "\(objection.answerer) answered on \(plainDay(reply.on)): \(reply.text)"
    )
  }

  /// What an objection changed, such as `处理结果：井道改用透明玻璃`.
  package func outcome(_ outcome: String) -> String {
    sentence(pick("处理结果：\(outcome)", "outcome: \(outcome)"))
  }
}
