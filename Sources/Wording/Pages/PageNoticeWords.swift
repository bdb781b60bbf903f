import Deliberation

// What pages say of notices and objections.

extension Language {
  /// Reads `公示至6月11日（星期四）18:00`.
  package func openUntil(_ last: Day, hour: String) -> String {
    pick("公示至\(longDay(last))\(hour)", "open until \(longDay(last)), \(hour)")
  }

  /// The paragraph of a notice that tells where objections go.
  package func objections(to reception: String, answerWithin days: Int?) -> String {
    let stop = pick("。", ".")
    let office = reception.hasSuffix(stop) ? String(reception.dropLast()) : reception
    return pick(
      "有异议的，请于公示期内以书面形式实名提交\(office)。",
      "Objections in writing, with name, to \(office), within the period."
    ) + (days.map { pick("", " ") + answering(within: $0) } ?? "")
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

  /// When an objection came in and what was answered by whom.
  package func answer(to objection: Objection) -> String {
    let received = pick(
      "\(plainDay(objection.receivedOn))收到。",
      "Received on \(plainDay(objection.receivedOn))."
    )
    guard let reply = objection.reply else {
      return received
        + pick("由\(objection.answerer)答复，尚未答复。", " To be answered by \(objection.answerer).")
    }
    return received
      + pick(
        "\(objection.answerer)于\(plainDay(reply.on))答复：\(reply.text)",
        " \(objection.answerer) answered on \(plainDay(reply.on)): \(reply.text)"
      )
  }
}
