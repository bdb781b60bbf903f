import Deliberation

// What a notice says of its own course: how its days are counted, and what
// happened to it since it was posted.

extension Language {
  /// The period of a notice, how it is counted and every extension, a sentence each.
  package func periodSentences(of notice: Notice) -> [String] {
    guard let period = notice.period, let term = notice.term else { return [] }
    var sentences = [self.period(period, hour: term.hour)]
    if notice.countedFrom > notice.postedOn {
      sentences.append(
        pick(
          "\(plainDay(notice.postedOn))起陆续张贴，至\(plainDay(notice.countedFrom))各处贴齐，自贴齐之日起算。",
          "Posted from \(plainDay(notice.postedOn)); counted from \(plainDay(notice.countedFrom)), "
            + "when every place had it."
        )
      )
    }
    if term.counting == .inclusive {
      sentences.append(
        term.rule.map { pick("计算办法依据：\($0)。", "Counted by: \($0).") }
          ?? pick(
            "张贴当日计入与不计入两种算法中，按较晚的一日截止。",
            "Of the two ways of counting, with the day of posting and without, the later end holds."
          )
      )
    }
    return sentences + notice.extensions.map { extended($0, unit: term.unit) }
  }

  /// Reads `公示期于2020年6月9日延长5日：雨天无法到场查看`.
  package func extended(_ more: Notice.Extension, unit: NoticePeriod.Unit) -> String {
    let days = length(of: more, unit)
    return sentence(
      pick(
        "公示期于\(plainDay(more.on))延长\(days)：\(more.reason)",
        "on \(plainDay(more.on)) the period was extended by \(days): \(more.reason)"
      )
    )
  }

  private func length(of more: Notice.Extension, _ unit: NoticePeriod.Unit) -> String {
    switch unit {
    case .natural: pick("\(more.days)日", counted(more.days, "day", "days"))
    case .working:
      pick("\(more.days)个工作日", counted(more.days, "working day", "working days"))
    }
  }

  /// Reads `（2020年6月8日更正）`: what stands under the title of a corrected notice.
  package func correctedOn(_ day: Day) -> String {
    pick("（\(plainDay(day))更正）", "(corrected on \(plainDay(day)))")
  }

  /// Reads `2020年6月8日更正，办理：某办公室。理由：楼层写错`.
  package func corrected(_ correction: Notice.Correction) -> String {
    done(pick("更正", "corrected"), correction.on, correction.by, correction.reason)
  }

  /// Reads `2020年6月9日延长公示期5日，办理：某办公室。理由：雨天`.
  package func course(_ more: Notice.Extension, unit: NoticePeriod.Unit) -> String {
    let length = length(of: more, unit)
    let what = pick("延长公示期\(length)", "extended by \(length)")
    return done(what, more.on, more.by, more.reason)
  }

  /// Reads `本件已撤回，不再有效。2020年6月9日撤回，办理：某办公室。理由：方案要改`.
  package func withdrawn(_ withdrawal: Notice.Withdrawal) -> String {
    pick("本件已撤回，不再有效。", "Withdrawn and no longer valid. ")
      + done(pick("撤回", "withdrawn"), withdrawal.on, withdrawal.by, withdrawal.reason)
  }

  /// Reads `2020年6月13日定榜，办理：某办公室`.
  package func finalised(_ finality: Handling) -> String {
    done(pick("定榜", "declared final"), finality.on, finality.by, "")
  }

  private func done(_ what: String, _ day: Day, _ office: String, _ reason: String) -> String {
    let who = office.isEmpty ? "" : pick("，办理：\(office)", " by \(office)")
    let why = reason.isEmpty ? "" : pick("。理由：\(reason)", "; reason: \(reason)")
    return sentence(
      pick("\(plainDay(day))\(what)\(who)\(why)", "\(what) on \(plainDay(day))\(who)\(why)")
    )
  }

  /// The line at the top of what hangs nowhere yet.
  package var draftLine: String { pick("草稿，未张贴", "Draft, not posted") }

  /// A witness of a posting, marked as one.
  package func witness(_ office: String) -> String {
    let mark = pick("（见证）", " (witness)")
    return office.hasSuffix(mark) ? office : office + mark
  }

  /// What was printed before a correction, and what is since.
  package var formerText: String { pick("原文", "was") }
  package var newText: String { pick("改为", "now") }
  package var nothing: String { pick("（无）", "(nothing)") }
  package var courseTitle: String { pick("公示以来的变动", "What happened since") }

  /// What a changed block of figures is called where it is not printed again.
  package var figuresBlock: String { pick("（数据表）", "(table of figures)") }

  /// The minutes an objection was discussed in.
  package func discussedIn(_ meeting: String) -> String {
    pick("讨论情况见：\(meeting)", "discussed in: \(meeting)")
  }
}
