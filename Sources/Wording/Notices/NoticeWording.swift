import Deliberation

extension Language {
  /// The closing words of a notice: `特此公示。`; nil for a letter that is signed for.
  package func closingWords(of kind: Notice.Kind) -> String? {
    switch kind {
    case .publicReview: pick("特此公示。", "This is hereby made public.")
    case .announcement: pick("特此公告。", "This is hereby announced.")
    case .notification: pick("特此通知。", "You are hereby notified.")
    case .circular: pick("特此通告。", "This is hereby made known.")
    case .delivery: nil
    }
  }

  /// `（第一榜）`: the number of the list under a notice's title.
  package func subtitle(list number: Int) -> String {
    pick("（\(list(numbered: number))）", "(\(list(numbered: number)))")
  }

  /// Says within how many days an objection is answered.
  ///
  /// `收到异议后5个工作日内书面答复。`
  package func answering(within workingDays: Int) -> String {
    pick(
      "收到异议后\(workingDays)个工作日内书面答复。",
      "Objections are answered in writing within "
        + "\(counted(workingDays, "working day", "working days"))."
    )
  }

  /// How many objections came in and were answered, without a door.
  ///
  /// Of fewer than five it is not counted how many are open.
  package func answered(_ objections: [Objection]) -> String {
    guard !objections.isEmpty else { return pick("没有收到异议。", "No objection was received.") }
    let open = objections.count { $0.reply == nil }
    return open == 0
      ? pick(
        "收到异议\(objections.count)件，均已答复。",
        "\(counted(objections.count, "objection", "objections")) received, all answered."
      )
      : objections.count < 5
        ? pick(
          "收到异议\(objections.count)件，尚未全部答复。",
          "\(counted(objections.count, "objection", "objections")) received, not all answered."
        )
        : pick(
          "收到异议\(objections.count)件，其中\(open)件尚未答复。",
          "\(counted(objections.count, "objection", "objections")) received, \(open) not yet answered."
        )
  }
}

extension Language {
  /// The line at the top of every page, print and feed made from synthetic data:
  /// always in Chinese.
  package static let syntheticLine = "演示数据：门号、面积、表决、异议、金额均为虚构，与实际住户无关。"

  /// What the line says in this language, for the terminal.
  package var syntheticLine: String {
    pick(
      Self.syntheticLine,
      "Demonstration data: doors, areas, votes, objections and amounts are made up and have "
        + "nothing to do with actual residents."
    )
  }

  /// The lines for a page: the Chinese one always, and what it says beside it.
  package var syntheticLines: [String] {
    switch self {
    case .chinese: [Self.syntheticLine]
    case .english: [Self.syntheticLine, syntheticLine]
    }
  }
}
