import Deliberation
import GRDB

extension Meeting: StoredThing {
  static let tables: [(name: String, column: String, key: Set<String>)] = [
    ("meeting", "id", ["id"]),
    ("motion", "meeting", ["meeting", "position"]),
    ("actionItem", "meeting", ["meeting", "position"]),
    ("carriedItem", "meeting", ["meeting", "position"]),
    ("minutesCorrection", "meeting", ["meeting", "position"]),
  ]

  func rows(of caseFile: Int64) -> [TableRow] {
    guard let number else { preconditionFailure("a meeting is numbered before it is stored") }
    func rows<Value>(
      _ table: String,
      _ values: [Value],
      _ columns: (Value) -> [String: (any DatabaseValueConvertible)?]
    ) -> [TableRow] {
      values.enumerated().map {
        TableRow(table, key: ["meeting": number, "position": $0], columns($1))
      }
    }
    return [row(of: caseFile, number)]
      + rows("motion", motions) {
        [
          "item": $0.item, "text": $0.text, "inFavour": $0.inFavour, "against": $0.against,
          "abstaining": $0.abstaining,
        ]
      }
      + rows("actionItem", actions) {
        [
          "what": $0.what, "who": $0.who, "dueOn": $0.by, "doneOn": $0.doneOn,
          "doneBy": $0.doneBy, "note": $0.note,
        ]
      }
      + rows("carriedItem", carried) {
        ["source": $0.meeting, "item": $0.item, "what": $0.what, "doneOn": $0.doneOn]
      }
      + rows("minutesCorrection", corrections) {
        ["day": $0.on, "office": $0.by, "reason": $0.reason, "earlier": Whole($0.earlier)]
      }
  }

  private func row(of caseFile: Int64, _ number: Int) -> TableRow {
    TableRow(
      "meeting",
      key: ["id": number],
      [
        "caseFile": caseFile, "key": key, "kind": kind, "title": title, "day": day,
        "hours": hours, "room": room, "part": part, "chair": chair, "recorder": recorder,
        "noticeOn": noticeOn, "agenda": Whole(agenda), "addedItems": Whole(addedItems),
        "charter": charter.map { Whole($0) }, "attendance": Whole(attendance),
        "minutes": minutes, "signatories": Whole(signatories),
        "attachments": Whole(attachments),
        "approvedBy": approval?.by, "approvedOn": approval?.on,
        "publishedBy": published?.by, "publishedOn": published?.on,
        "lockedBy": locked?.by, "lockedOn": locked?.on,
      ]
    )
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
        addedItems: try row.whole("addedItems"),
        charter: try row.wholeIfPresent("charter"),
        attendance: try row.whole("attendance"),
        motions: try motions(of: number),
        actions: try actions(of: number),
        carried: try carried(of: number),
        minutes: try row.value("minutes"),
        signatories: try row.whole("signatories"),
        attachments: try row.whole("attachments"),
        approval: try handling(row, "approved").map { .init(by: $0.by, on: $0.on) },
        published: try handling(row, "published"),
        locked: try handling(row, "locked"),
        corrections: try corrections(of: number)
      )
    }
  }

  private func motions(of number: Int) throws -> [Motion] {
    try rows("motion", where: "meeting = ?", [number]) {
      Motion(
        text: try $0.value("text"),
        item: try $0.value("item"),
        inFavour: try $0.value("inFavour"),
        against: try $0.value("against"),
        abstaining: try $0.value("abstaining")
      )
    }
  }

  private func actions(of number: Int) throws -> [ActionItem] {
    try rows("actionItem", where: "meeting = ?", [number]) {
      ActionItem(
        what: try $0.value("what"),
        who: try $0.value("who"),
        by: try $0.valueIfPresent("dueOn"),
        doneOn: try $0.valueIfPresent("doneOn"),
        doneBy: try $0.valueIfPresent("doneBy"),
        note: try $0.valueIfPresent("note")
      )
    }
  }

  private func carried(of number: Int) throws -> [CarriedItem] {
    try rows("carriedItem", where: "meeting = ?", [number]) {
      CarriedItem(
        meeting: try $0.value("source"),
        item: try $0.value("item"),
        what: try $0.value("what"),
        doneOn: try $0.valueIfPresent("doneOn")
      )
    }
  }

  private func corrections(of number: Int) throws -> [Meeting.Correction] {
    try rows("minutesCorrection", where: "meeting = ?", [number]) {
      Meeting.Correction(
        on: try $0.value("day"),
        by: try $0.value("office"),
        reason: try $0.value("reason"),
        earlier: try $0.whole("earlier")
      )
    }
  }

  private func handling(_ row: Row, _ step: String) throws -> Handling? {
    guard let by = try row.valueIfPresent("\(step)By", as: String.self),
      let on = try row.valueIfPresent("\(step)On", as: Day.self)
    else { return nil }
    return Handling(on: on, by: by)
  }
}
