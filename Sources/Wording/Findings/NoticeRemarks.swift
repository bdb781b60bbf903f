import Deliberation

// What a check remarks on a notice without refusing it.

extension Language {
  /// What a posted notice must tell and does not (必备内容).
  func noticeLacks(_ fields: [NoticeField]) -> String {
    pick(
      "张贴的内容缺少：\(list(fields.map(name)))；请核对原件补写。",
      "the posted notice does not tell: \(fields.map(name).joined(separator: ", ")); "
        + "compare the paper and add it."
    )
  }

  /// Posted later before what it announces than its step asks for (提前不足).
  func postedLate(_ check: LeadCheck) -> String {
    pick(
      "\(check.of.chinese)自\(check.event)起，最迟应在\(check.latest)张贴，写的张贴日是\(check.postedOn)，"
        + "提前不足\(check.hours)小时；请核对。",
      "\(check.of.english) begins at \(check.event), so it had to hang by \(check.latest); it "
        + "was posted on \(check.postedOn), less than \(check.hours) hours ahead. Check it."
    )
  }

  /// It does not tell when what it announces begins, which its step counts from.
  func eventMissing(_ event: Term, hours: Int) -> String {
    pick(
      "没有写“事件时间”（\(event.chinese)从哪天几时起），提前\(hours)小时张贴无法核对；请补写，如2020-07-23 09:00。",
      "“event” is missing, when \(event.english) begins, so that \(hours) hours ahead cannot be "
        + "checked; write it like 2020-07-23 09:00."
    )
  }
}
