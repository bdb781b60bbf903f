import Deliberation
import GRDB

extension Meeting {
  /// Writes the meeting under its number.
  ///
  /// - Precondition: The meeting has a number.
  func insert(_ writer: CaseWriter) throws {
    guard let number else { preconditionFailure("a meeting is numbered before it is stored") }
    try writer.insert(
      "meeting",
      """
      id, caseFile, key, kind, title, day, hours, room, part, chair, recorder, noticeOn, agenda, \
      attendance, minutes, approvedBy, approvedOn
      """,
      [
        number, writer.caseFile, key, kind, title, day, hours, room, part, chair, recorder,
        noticeOn, Whole(agenda), Whole(attendance), minutes, approval?.by, approval?.on,
      ]
    )
    for (position, motion) in motions.enumerated() {
      try writer.insert(
        "motion",
        "meeting, position, item, text, inFavour, against, abstaining",
        [
          number, position, motion.item, motion.text, motion.inFavour, motion.against,
          motion.abstaining,
        ]
      )
    }
    for (position, action) in actions.enumerated() {
      try writer.insert(
        "actionItem",
        "meeting, position, what, who, dueOn, doneOn",
        [number, position, action.what, action.who, action.by, action.doneOn]
      )
    }
  }
}

extension CaseReader {
  func meetings() throws -> [Meeting] {
    try rows("meeting", order: "day, id") { row in
      let number: Int = try row.value("id")
      return Meeting(
        key: try row.value("key"),
        number: number,
        kind: try row.value("kind"),
        title: try row.value("title"),
        day: try row.value("day"),
        hours: try row.valueIfPresent("hours"),
        room: try row.value("room"),
        part: try row.valueIfPresent("part"),
        chair: try row.value("chair"),
        recorder: try row.value("recorder"),
        noticeOn: try row.valueIfPresent("noticeOn"),
        agenda: try row.whole("agenda"),
        attendance: try row.whole("attendance"),
        motions: try rows("motion", where: "meeting = ?", [number]) {
          Motion(
            text: try $0.value("text"),
            item: try $0.value("item"),
            inFavour: try $0.value("inFavour"),
            against: try $0.value("against"),
            abstaining: try $0.value("abstaining")
          )
        },
        actions: try rows("actionItem", where: "meeting = ?", [number]) {
          ActionItem(
            what: try $0.value("what"),
            who: try $0.value("who"),
            by: try $0.valueIfPresent("dueOn"),
            doneOn: try $0.valueIfPresent("doneOn")
          )
        },
        minutes: try row.value("minutes"),
        approval: try approval(row)
      )
    }
  }

  private func approval(_ row: Row) throws -> Meeting.Approval? {
    guard let by = try row.valueIfPresent("approvedBy", as: String.self),
      let on = try row.valueIfPresent("approvedOn", as: Day.self)
    else { return nil }
    return Meeting.Approval(by: by, on: on)
  }
}
