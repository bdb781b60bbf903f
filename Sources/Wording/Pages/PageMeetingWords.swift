import Deliberation

// What the page and the sheet of a meeting say of its rule, its members and its life.

extension Language {
  /// `2019年5月22日，提前3日`, and whether that is what its rule asks.
  package func notice(of meeting: Meeting, under rule: MeetingRule) -> String? {
    guard let day = meeting.noticeOn else { return nil }
    let ahead = meeting.day - day
    let told = pick(
      "\(plainDay(day))，提前\(ahead)日",
      "\(plainDay(day)), \(counted(ahead, "day", "days")) ahead"
    )
    switch meeting.advanceStanding(under: rule) {
    case .inTime(_, let advance)?:
      return told
        + pick(
          "，达到\(self(advance.source))的\(advance.days)日",
          "; \(self(advance.source)) asks \(advance.days)"
        )
    case .lawful(_, let advance)?:
      return told
        + pick(
          "，达到\(self(advance.source))的\(advance.days)日（首尾不计则少1日）",
          "; \(self(advance.source)) asks \(advance.days), and a careful count wants one more"
        )
    case .late(_, let advance)?:
      return told
        + pick(
          "，不足\(self(advance.source))的\(advance.days)日",
          "; \(self(advance.source)) asks \(advance.days)"
        )
    case .unknown?, nil: return told
    }
  }

  /// `2号楼代表（从第2项起）`: who came late, by seat.
  package func late(_ attendance: Attendance) -> [String] {
    attendance.late.map {
      pick("\($0.seat)（从第\($0.from)项起）", "\($0.seat) (from item \($0.from))")
    }
  }

  /// Who left early, by seat.
  package func leftEarly(_ attendance: Attendance) -> [String] {
    attendance.leftEarly.map {
      pick("\($0.seat)（第\($0.after)项后）", "\($0.seat) (after item \($0.after))")
    }
  }

  /// Who stood aside, by seat; the reason stays in the office.
  package func recused(_ attendance: Attendance) -> [String] {
    attendance.recused.map {
      pick("\($0.seat)（第\($0.item)项）", "\($0.seat) (item \($0.item))")
    }
  }

  /// `议第2项时在场6人`, for each item that not all of those present were there for.
  package func presence(byItemOf meeting: Meeting, under rule: MeetingRule) -> String? {
    let items = meeting.agenda.indices.map { $0 + 1 }.compactMap { item -> String? in
      let present = meeting.presentCount(for: item, under: rule)
      guard present != meeting.attendance.presentCount else { return nil }
      return pick("第\(item)项\(present)人", "item \(item): \(present)")
    }
    return items.isEmpty ? nil : list(items)
  }

  /// An item of the agenda, marked where it came up at the meeting.
  package func agendaItem(_ item: Int, of meeting: Meeting) -> String {
    let text = meeting.agenda[item - 1]
    return meeting.isAdded(item) ? text + pick("（会上临时提出）", " (raised at the meeting)") : text
  }

  /// What a motion comes to where its rule counts none; nil where it counts.
  package func withoutTally(_ meeting: Meeting, under rule: MeetingRule) -> String? {
    switch rule.decision {
    case .tally: nil
    case .unchecked:
      pick(
        "暂不能认定：没有章程，或者当日法律规定的比例尚未核对。",
        "Not to be told yet: there is no charter, or the shares the law of that day asks are not checked."
      )
    case .ownersVote:
      pick(
        "会上举手不产生业主共同决定，须依《民法典》第二百七十八条按人数和专有部分面积另行表决。",
        "A show of hands is no decision of the owners: they vote by heads and floor area (Civil Code "
          + "art. 278)."
      )
    case .nothing:
      pick("本次会议只听取意见，不作决定。", "This meeting hears opinions and decides nothing.")
    }
  }

  /// That what a meeting decided is no decision of the owners.
  package func noOwnersVote(_ kind: Meeting.Kind) -> String {
    pick(
      "\(name(kind))的决议用于组织和协商，不代替《民法典》第二百七十八条规定的业主共同决定，不产生缴费义务。",
      "What a \(name(kind)) decides organises and advises; it does not replace the owners' vote of "
        + "Civil Code art. 278, and obliges nobody to pay."
    )
  }

  package func name(_ state: Meeting.State) -> String {
    switch state {
    case .draft: pick("草稿，尚未审定", "a draft, not yet approved")
    case .approved: pick("已审定", "approved")
    case .published: pick("已公开", "published")
    case .locked: pick("已归档", "locked")
    }
  }

  /// `签名：主任、记录员`, one line; nil where nobody signed on record.
  package func signatures(of meeting: Meeting) -> String? {
    meeting.signatories.isEmpty
      ? nil : pick("签名：", "Signed: ") + list(meeting.signatories)
  }

  /// When minutes were made public and put away, a line each.
  package func life(of meeting: Meeting) -> [String] {
    [
      meeting.published.map {
        pick(
          "公开：\($0.by)，\(plainDay($0.on))",
          "Published by \($0.by), \(plainDay($0.on))"
        )
      },
      meeting.locked.map {
        pick("归档：\($0.by)，\(plainDay($0.on))", "Locked by \($0.by), \(plainDay($0.on))")
      },
    ].compactMap(\.self)
  }

  /// When, by whom and why minutes were corrected.
  package func corrected(_ correction: Meeting.Correction) -> String {
    pick(
      "\(plainDay(correction.on))更正（\(correction.by)）：\(correction.reason)",
      "Corrected on \(plainDay(correction.on)) by \(correction.by): \(correction.reason)"
    )
  }

  package func name(_ field: MinutesChange.Field) -> String {
    switch field {
    case .title: pick("名称", "title")
    case .hours: pick("时间", "hours")
    case .room: pick("地点", "room")
    case .chair: pick("主持", "chair")
    case .recorder: pick("记录", "recorder")
    case .noticeOn: pick("通知日", "day of notice")
    case .agenda: pick("议程", "agenda")
    case .addedItem: pick("临时动议", "added item")
    case .attendance: pick("出席", "attendance")
    case .motion: pick("议案", "motion")
    case .action: pick("待办", "action item")
    case .signatory: pick("签名", "signature")
    case .attachment: pick("附件", "enclosure")
    case .paragraph: pick("纪要", "minutes")
    }
  }

  /// A piece of the minutes in words that may stand on a page: of attendance the
  /// figures and the items, no reason for absence.
  package func text(_ piece: MinutesChange.Piece) -> String {
    switch piece {
    case .text(let text): text
    case .day(let day): plainDay(day)
    case .item(let item): pick("第\(item)项", "item \(item)")
    case .attendance(let attendance): told(attendance)
    case .motion(let motion):
      SmallTotal.mayBreakDown(motion.inFavour + motion.against + motion.abstaining)
        ? motion.text + pick("　", " ") + votes(of: motion) : motion.text
    case .attachment(let attachment): named(attachment)
    case .action(let action):
      pick(
        "\(action.what)（\(action.who)\(action.by.map { "，\(plainDay($0))前" } ?? "")）",
        "\(action.what) (\(action.who)\(action.by.map { ", by \(plainDay($0))" } ?? ""))"
      )
    }
  }

  /// `签到表（摘要9f3a c07b 1d22 885e）`: what is enclosed, with enough of its hash to find it.
  package func named(_ attachment: Meeting.Attachment) -> String {
    let digits = Array(attachment.file.hash.prefix(16))
    let groups = stride(from: 0, to: digits.count, by: 4).map {
      String(digits[$0..<min($0 + 4, digits.count)])
    }
    let hash = groups.joined(separator: " ")
    return pick("\(attachment.title)（摘要\(hash)）", "\(attachment.title) (hash \(hash))")
  }

  private func told(_ attendance: Attendance) -> String {
    guard SmallTotal.mayBreakDown(attendance.due) else { return attendancePublicly(attendance) }
    let moved = [
      (attendance.late.count, pick("迟到", "late")),
      (attendance.leftEarly.count, pick("早退", "left early")),
      (attendance.recused.count, pick("回避", "recused")),
      (attendance.represented.count, pick("委托", "represented")),
    ].filter { $0.0 > 0 }.map { pick("\($0.1)\($0.0)人", "\($0.1) \($0.0)") }
    return ([self.attendance(attendance)] + moved).joined(separator: pick("，", ", "))
  }
}
