import Deliberation

// The sentences of pages that are not a rule's, a gate's or a notice's own.

extension Language {
  /// `杜甫路社区、桐本南路社区议事公开`: the name of a site.
  package func siteName(of communities: [String]) -> String {
    pick("\(list(communities))议事公开", "\(list(communities)): public deliberation")
  }

  /// The first step of the way back.
  package var home: String { pick("首页", "Front page") }

  /// `2020年6月8日（星期一）的情况`: the day a list is true on.
  package func asOf(_ day: Day) -> String {
    pick("以下为\(longDay(day))的情况", "As of \(longDay(day))")
  }

  /// The front page has no notice to list; the last one is named where there is one.
  package func noNotice(last: (title: String, on: Day)?) -> String {
    let none = pick("目前没有正在公示的事项。", "No notice is open at present.")
    guard let last else { return none }
    return none
      + pick(
        "最近一次公示：\(last.title)，公示期至\(plainDay(last.on))，已满。",
        " The last one, “\(last.title)”, ended on \(plainDay(last.on))."
      )
  }

  /// `公示至6月11日（星期四）18:00`
  package func openUntil(_ last: Day, hour: String) -> String {
    pick("公示至\(longDay(last))\(hour)", "open until \(longDay(last)), \(hour)")
  }

  /// The state of a notice on a day, as a word.
  package func state(of notice: Notice, on day: Day) -> String {
    guard day >= notice.postedOn else { return pick("尚未张贴", "not yet posted") }
    guard let period = notice.period else { return pick("已张贴", "posted") }
    switch period.hasRun(by: day) {
    case true?: return pick("公示期已满", "period over")
    case false?: return pick("公示中", "open")
    case nil: return pick("截止日待核", "last day to be checked")
    }
  }

  /// Where a case stands: `现在：费用分摊第一榜公示`.
  package func standingLine(_ standing: Standing) -> String {
    guard let current = standing.current else {
      return pick("已办结：各步骤均已完成", "Closed: every step is done")
    }
    return pick(
      "现在：\(self(standing.steps[current].stage.title))",
      "Now: \(self(standing.steps[current].stage.title))"
    )
  }

  /// `（15步中的第6步）`
  package func position(in standing: Standing) -> String {
    guard let current = standing.current else {
      return pick("（共\(standing.steps.count)步）", "(\(standing.steps.count) steps)")
    }
    return pick(
      "（\(standing.steps.count)步中的第\(current + 1)步）",
      "(step \(current + 1) of \(standing.steps.count))"
    )
  }

  /// Whether a gate is met, as a word beside its mark.
  package func word(isMet: Bool) -> String { isMet ? pick("已完成", "met") : pick("未完成", "missing") }

  /// The answer of a test of a vote: 达到, 未达到, or open.
  package func word(ofTest isMet: Bool?) -> String {
    switch isMet {
    case true?: pick("达到", "met")
    case false?: pick("未达到", "not met")
    case nil: pick("暂不能认定", "not yet decidable")
    }
  }

  /// The state of a step, as a word beside its mark.
  package func word(_ state: Standing.State) -> String {
    switch state {
    case .done: pick("已完成", "done")
    case .skipped: pick("已跳过", "passed over")
    case .current: pick("进行中", "now")
    case .ahead: pick("未开始", "ahead")
    }
  }

  /// Who passed over a step and why.
  package func skipped(_ skip: Skip) -> String {
    pick("由\(skip.office)决定跳过：\(skip.reason)", "passed over by \(skip.office): \(skip.reason)")
  }

  /// A bill in one sentence: gross, subsidy, who shares the net.
  package func sums(of table: CostTable) -> String {
    let payers = number(table.payers)
    return table.subsidy == .zero
      ? pick(
        "费用\(amount(table.gross))，由\(payers)户分摊。",
        "\(amount(table.gross)), shared by \(counted(table.payers, "household", "households"))."
      )
      : pick(
        "费用\(amount(table.gross))，补贴\(amount(table.subsidy))，由\(payers)户分摊\(amount(table.net))。",
        "\(amount(table.gross)) less a subsidy of \(amount(table.subsidy)): "
          + "\(counted(table.payers, "household", "households")) share \(amount(table.net))."
      )
  }

  /// `四层 2户`
  package func households(_ count: Int, on storey: String) -> String {
    pick("\(storey) \(number(count))户", "\(storey): \(number(count))")
  }

  /// `24,456.51或24,456.52`: the two amounts of one storey that rounding parts.
  package func either(_ lower: Fen, _ upper: Fen) -> String {
    pick("\(bare(lower))或\(bare(upper))", "\(bare(lower)) or \(bare(upper))")
  }

  /// The amount of a storey whose doors bear different shares.
  package func together(_ amount: Fen) -> String {
    pick("合计\(bare(amount))", "\(bare(amount)) in all")
  }

  /// `127家商铺中已有100家签约`
  package func signed(_ progress: SigningProgress, kind: Premises.Kind) -> String {
    switch kind {
    case .shop:
      pick(
        "\(number(progress.of))家商铺中已有\(number(progress.signed))家签约",
        "\(number(progress.signed)) of \(number(progress.of)) shops have signed"
      )
    case .dwelling:
      pick(
        "应签\(number(progress.of))户，已签\(number(progress.signed))户",
        "\(number(progress.signed)) of \(number(progress.of)) households have signed"
      )
    }
  }

  /// `还有27家未签`
  package func unsigned(_ progress: SigningProgress, kind: Premises.Kind) -> String {
    guard progress.open > 0 else { return pick("全部签约", "all have signed") }
    let classifier = kind == .shop ? "家" : "户"
    return pick(
      "还有\(number(progress.open))\(classifier)未签",
      "\(number(progress.open)) have not"
    )
  }

  /// How far a round of visits got, without a door.
  package func coverage(_ coverage: Coverage) -> String {
    coverage.missing.isEmpty
      ? pick(
        "应走访\(number(coverage.doors))户，全部见到。",
        "All \(counted(coverage.doors, "door", "doors")) were reached."
      )
      : pick(
        "应走访\(number(coverage.doors))户，已见到\(number(coverage.reached))户。",
        "\(number(coverage.reached)) of \(counted(coverage.doors, "door", "doors")) were reached."
      )
  }

  /// `第1轮：是否同意加装电梯`
  package func round(_ canvass: Canvass) -> String {
    pick("第\(canvass.round)轮：\(canvass.question)", "Round \(canvass.round): \(canvass.question)")
  }

  /// How many have handed in a ballot while a vote runs, heads before area.
  package func participation(_ tally: Tally) -> [String] {
    let returned = tally.participating.heads + (tally.rule.voidTakesPart ? 0 : tally.void.heads)
    return [
      pick(
        "已投票\(returned)人，共\(tally.entitled.heads)人。",
        "\(returned) of \(tally.entitled.heads) owners have voted."
      )
    ]
  }

  /// `表决 2020-014-1`: what a page is of, with its number.
  package func kicker(ofPoll item: Int, _ number: CaseNumber) -> String {
    pick("表决", "Vote") + " " + number.item(item)
  }

  /// `费用 2020-014-2`
  package func kicker(ofBill item: Int, _ number: CaseNumber) -> String {
    pick("费用", "Bill") + " " + number.item(item)
  }

  /// `签约 2020-014-4`
  package func kicker(ofAgreement item: Int, _ number: CaseNumber) -> String {
    pick("签约", "Agreement") + " " + number.item(item)
  }

  /// A text that begins a line or a cell: in English with a capital.
  package func leading(_ text: String) -> String {
    pick(text, text.prefix(1).uppercased() + text.dropFirst())
  }

  package var pollRuns: String { pick("表决进行中", "open") }

  /// `2020年5月24日截止 · 表决范围：本单元12户`
  package func closing(_ poll: Poll, on day: Day) -> String {
    let closes = poll.isClosed(on: day) ? "closed" : "closes"
    return pick(
      "\(plainDay(poll.closesOn))截止 · 表决范围：\(poll.circle.name)",
      "\(closes) \(plainDay(poll.closesOn)) · \(poll.circle.name)"
    )
  }

  /// `同意：专有部分面积720.00㎡ / 960.00㎡，业主人数9人 / 12人`
  package func approvals(of tally: Tally) -> String {
    let figures = tally.margins.filter { $0.test == .approval }.map {
      pick("\(name($0.measure))", "\(name($0.measure)) ") + figure($0.part, by: $0.measure) + " / "
        + figure($0.whole, by: $0.measure)
    }
    return pick("同意：", "In favour: ") + figures.joined(separator: pick("，", ", "))
  }

  /// Totals under five are not broken down on the web.
  package var tooFew: String {
    pick(
      "表决范围不足5人，网上只公布结果，不公布票数；计票结果见张贴件。",
      "Fewer than five may vote, so only the outcome is shown here; the figures are on the wall copy."
    )
  }

  /// `同意7人，反对1人，弃权0人`
  package func votes(of motion: Motion) -> String {
    pick(
      "同意\(motion.inFavour)人，反对\(motion.against)人，弃权\(motion.abstaining)人。",
      "In favour \(motion.inFavour), against \(motion.against), abstaining \(motion.abstaining)."
    )
  }

  /// `应到9人，实到8人`
  package func attendance(_ attendance: Attendance) -> String {
    pick(
      "应到\(attendance.due)人，实到\(attendance.presentCount)人，缺席\(attendance.absentCount)人",
      "due \(attendance.due), present \(attendance.presentCount), absent \(attendance.absentCount)"
    )
  }

  /// Who approved minutes and when; that nobody has yet.
  package func approval(of meeting: Meeting) -> String {
    guard let approval = meeting.approval else {
      return pick("本纪要尚未审定。", "These minutes are not yet approved.")
    }
    return pick(
      "\(approval.by)于\(plainDay(approval.on))审定",
      "Approved by \(approval.by) on \(plainDay(approval.on))"
    )
  }

  /// The label of a bar of a tally: `同意 专有部分面积 720.00㎡ / 960.00㎡`.
  package func barLabel(_ margin: Margin) -> String {
    let figures =
      figure(margin.part, by: margin.measure) + " / " + figure(margin.whole, by: margin.measure)
    return pick(
      "\(name(margin.test)) \(name(margin.measure)) \(figures)",
      "\(leading(name(margin.measure))) \(name(margin.test)): \(figures)"
    )
  }

  /// What the bars of a tally show, as one sentence: what was missed, else what
  /// was met.
  package func tallyDrawingTitle(_ tally: Tally) -> String {
    let missed = tally.margins.first { !$0.isMet }
    guard let deciding = missed ?? tally.margins.last else { return verdict(tally) }
    let measures = tally.margins
      .filter { $0.test == deciding.test && $0.isMet == deciding.isMet }
      .map { name($0.measure) }
    let needed = threshold(deciding.threshold)
    let both = measures.count > 1
    return pick(
      "\(name(deciding.test))的\(measures.joined(separator: "和"))"
        + (missed == nil ? "\(both ? "都" : "")达到" : "\(both ? "都" : "")未达到") + needed,
      "\(leading(list(measures))) \(name(deciding.test)): " + (missed == nil ? "" : "not ") + needed
    )
  }

  /// What the bars of a bill show.
  package func tariffDrawingTitle(_ title: String) -> String {
    pick("\(title)：每户实际承担", "\(title): what each household bears")
  }

  /// What the storeys of stairwells show.
  package func coverageDrawingTitle(_ coverage: Coverage) -> String {
    pick(
      "\(number(coverage.doors))户中已走访到\(number(coverage.reached))户",
      "\(number(coverage.reached)) of \(counted(coverage.doors, "door", "doors")) reached"
    )
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

  /// `张贴地点：…。`
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

  /// `异议1：采光`
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

extension Language {
  private func pick(_ chinese: [String], _ english: [String]) -> [String] {
    self == .chinese ? chinese : english
  }

  /// `表决结果：通过`
  package func outcome(_ tally: Tally) -> String {
    pick("表决结果：\(verdict(tally))", "Result: \(verdict(tally).lowercased())")
  }

  package func pollRunsUntil(_ day: Day) -> String {
    pick("表决进行中，\(longDay(day))截止", "Open until \(longDay(day))")
  }

  /// `2020年5月10日至2020年5月24日`
  package func span(_ first: Day, _ last: Day) -> String {
    pick("\(plainDay(first))至\(plainDay(last))", "\(plainDay(first)) to \(plainDay(last))")
  }

  /// The step a case stands at, as what comes next; nil where all are done.
  package func next(_ standing: Standing) -> String? {
    standing.current.map { self(standing.steps[$0].stage.title) }
  }

  package func seats(_ count: Int) -> String { pick("\(count)席", counted(count, "seat", "seats")) }

  /// `全体成员的三分之二以上到会`
  package func presence(_ charter: Charter) -> String {
    pick(
      "全体成员\(threshold(charter.presence))到会，方可表决",
      "\(threshold(charter.presence)) of the members present"
    )
  }

  /// `全体成员过半数同意`
  package func approval(_ charter: Charter) -> String {
    let whole =
      switch charter.base {
      case .entitled: pick("全体成员", "all members")
      case .participating: pick("到会成员", "the members present")
      case .deciding: pick("同意和反对的成员", "those for and against")
      }
    return pick(
      "\(whole)\(threshold(charter.approval))同意，方为通过",
      "\(threshold(charter.approval)) of \(whole) in favour"
    )
  }

  package func noticeDays(_ charter: Charter) -> String {
    pick("会议召开\(charter.noticeDays)日前", "\(counted(charter.noticeDays, "day", "days")) before")
  }

  package var notFound: (title: String, line: String) {
    (
      pick("没有这一页", "No such page"),
      pick("您打开的地址不存在，可能是抄写有误。", "This address leads nowhere; it may be miscopied.")
    )
  }

  package var takenDown: (title: String, line: String) {
    (
      pick("本页已撤下", "This page was taken down"),
      pick("原来的内容已从台账中撤回，请以首页公布的为准。", "What stood here is no longer on record.")
    )
  }

  /// How to read the tables of a site, whatever their figures.
  package var generalGuide: [(title: String, lines: [String])] {
    [
      (
        pick("表决结果", "Results of votes"),
        pick(
          [
            "业主共同决定看两个数：专有部分面积和业主人数，两个都达到才算通过。",
            "一套房算一人；一人有几套房，人数仍算一人，面积相加；几人共有一套房，只算一人。",
            "2020年12月31日以前截止的表决适用《物权法》，比例按全体业主计算；2021年1月1日以后截止的适用《民法典》，先看参与表决的是否达到，再看同意的是否达到。",
            "“以上”包括本数，“过半数”不包括正好一半。",
            "是否达到按分数算，百分比只供参考，不会四舍五入到门槛上。",
            "表决通过只是准许办理，缴费义务以本人签订的协议为准。",
          ],
          [
            "Owners decide by two figures, exclusive floor area and owners; both must be met.",
            "A flat is one owner; who owns several is one owner with their areas added; several "
              + "owners of one flat are one.",
            "A vote that closed by 2020-12-31 falls under the Property Law, which counts shares of "
              + "all owners; later ones fall under the Civil Code, which asks first who took part.",
            "“At least” includes the number itself, “more than half” leaves out exactly half.",
            "The fraction decides; the percentage only helps and is never rounded onto a threshold.",
            "A vote permits; only a signed agreement obliges to pay.",
          ]
        )
      ),
      (
        pick("费用分摊", "Shares of costs"),
        pick(
          [
            "要分摊的是费用减去补贴；每户实际承担＝要分摊的费用×本户系数÷系数之和。",
            "每户先舍去不足1分的零头，零头按余数从大到小每户补0.01元，合计与总数分毫不差。",
            "网上只公布每层每户的金额；各户金额在张贴件上。",
          ],
          [
            "What is shared is the cost less the subsidy; a household bears that amount times its "
              + "weight over the sum of weights.",
            "Each share is cut to whole fen, and what is left over goes, 0.01 yuan each, to the "
              + "largest remainders, so that the sum is exact.",
            "Here amounts stand by storey; those of each door are on the wall copy.",
          ]
        )
      ),
      (
        pick("公示期和核验码", "Notice periods and seals"),
        pick(
          [
            "公示期从张贴的次日起算；末日是休息日的，顺延到下一个工作日。",
            "公示期到末日的受理时间为止，具体钟点写在公示上。",
            "核验码由台账的办理记录算出。记录被改动，核验码就对不上；可以凭张贴件上的核验码请社区核对。",
          ],
          [
            "A period is counted from the day after posting; a last day that is a rest day moves to "
              + "the next working day.",
            "It ends at the office's closing hour, which the notice tells.",
            "A seal is computed from the journal of the register; were the history changed, it "
              + "would no longer agree. The community checks the seal of any wall copy.",
          ]
        )
      ),
    ]
  }
}
