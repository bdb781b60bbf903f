import Deliberation

extension Language {
  /// One sentence with the figures behind a gate's answer, naming its part.
  ///
  /// Doors are named only where `naming doors` asks for them, for staff. With a
  /// day it tells how many are left; pages state dates and give none.
  package func say(
    _ answer: GateAnswer,
    naming doors: Bool = false,
    on day: Day? = nil,
    in style: DayStyle = .terminal
  ) -> String {
    let part = answer.part.map { pick("\($0)：", "\($0): ") } ?? ""
    return part + say(answer.reason, naming: doors, on: day, in: style)
  }

  /// The figures behind a gate's answer as one sentence.
  package func say(
    _ reason: GateReason,
    naming doors: Bool = false,
    on day: Day? = nil,
    in style: DayStyle = .terminal
  ) -> String {
    switch reason {
    case .premisesListed(let count, let homeless):
      count == 0
        ? pick("还没有登记商铺", "no shop is listed yet")
        : homeless == 0
          ? pick(
            "已登记\(number(count))家，均已分段包户",
            "\(number(count)) listed, each in a section with somebody responsible"
          )
          : pick(
            "已登记\(number(count))家，其中\(number(homeless))家没有落实路段",
            "\(number(count)) listed, \(number(homeless)) of them in no section"
          )
    case .noRound(let round):
      pick("第\(round)轮走访还没有登记", "round \(round) of visits is not on record")
    case .doorsReached(let round, let reached, let whole, let missing):
      doorsReached(round, reached, whole, missing: doors ? missing : [])
    case .meetingsApproved(let kind, let have, let need, let awaiting):
      meetings(kind, have: have, need: need, awaiting: awaiting)
    case .documentOnFile(let document): onFile(document, on: day, in: style)
    case .documentNotPassed(let document):
      pick(
        "“\(document.title)”的结论是不通过（\(document.issuer)，\(bareDay(document.day, in: style))），整改后须另有结论",
        "“\(document.title)” says not passed (\(document.issuer), "
          + "\(bareDay(document.day, in: style))); a further one is needed"
      )
    case .documentMissing(let term):
      pick("还没有“\(term.chinese)”", "no \(term.english) is on file")
    case .siteVisited(let visit, let times):
      pick(
        "现场踏勘\(number(times))次，最近一次\(bareDay(visit.day, in: style))（\(list(visit.by))）",
        "the site was visited \(counted(times, "time", "times")), last on "
          + "\(bareDay(visit.day, in: style)) (\(list(visit.by)))"
      )
    case .noPoll: pick("还没有组织表决", "no vote was held")
    case .pollRunning(_, let closesOn):
      pick(
        "表决正在进行，\(self.day(closesOn, in: style))截止\(left(until: closesOn, on: day))",
        "the vote is open until \(self.day(closesOn, in: style))\(left(until: closesOn, on: day))"
      )
    case .pollAwaitsCount(_, let closedOn):
      pick(
        "表决已于\(bareDay(closedOn, in: style))截止，尚未计票",
        "the vote closed on \(bareDay(closedOn, in: style)) and is not counted yet"
      )
    case .pollClosed(_, let verdict, let closedOn):
      pick(
        "表决已于\(bareDay(closedOn, in: style))截止，结果为\(name(verdict))",
        "the vote closed on \(bareDay(closedOn, in: style)): \(name(verdict).lowercased())"
      )
    case .noticeMissing(let purpose, let list):
      pick("\(name(purpose, list))还没有张贴", "the \(name(purpose, list)) is not posted")
    case .noticeRunning(_, let places, let last, let hour):
      pick(
        "已张贴\(places)处，公示至\(self.day(last, in: style))\(hour)\(left(until: last, on: day))",
        "posted in \(counted(places, "place", "places")), runs until "
          + "\(self.day(last, in: style)) \(hour)\(left(until: last, on: day))"
      )
    case .noticeLastDayUnknown(_, let year):
      pick(
        "\(year)年节假日安排尚未收录，公示截止日待核",
        "the holidays of \(year) are not on record, so the last day is to be checked"
      )
    case .objectionsOpen(_, let objections): open(objections, in: style)
    case .noticeRan(_, let last, let objections):
      pick(
        "公示期已于\(bareDay(last, in: style))届满，"
          + (objections == 0 ? "没有收到异议" : "异议\(objections)件均已答复"),
        "the period ended on \(bareDay(last, in: style)), "
          + (objections == 0
            ? "no objection came in" : "\(counted(objections, "objection", "objections")) answered")
      )
    case .noticeNotEverywhere(_, let missing):
      pick("尚未张贴：\(list(missing))", "not yet posted at \(list(missing))")
    case .noticePosted(_, let day):
      pick("已于\(bareDay(day, in: style))张贴", "posted on \(bareDay(day, in: style))")
    case .noticePostedAhead(_, let day, let check): posted(day, check, in: style)
    case .listOutdated(_, let list, let changedOn):
      pick(
        "费用已于\(bareDay(changedOn, in: style))变更，\(self.list(numbered: list))的金额不再有效，须重新公示\(self.list(numbered: list))",
        "the cost was changed on \(bareDay(changedOn, in: style)): \(self.list(numbered: list)) no longer "
          + "holds and is to be posted anew"
      )
    case .joinedUnlisted(let item, let list, _, let joined, let since):
      unlisted(joined, since: since, list: list, isPosted: item != nil, naming: doors, in: style)
    case .noBill: pick("还没有费用分摊表", "no bill is drawn up")
    case .billRefused(_, let refusal):
      pick("费用不能分摊：\(bare(say(refusal)))", "the cost cannot be shared: \(bare(say(refusal)))")
    case .billAddsUp(_, let sum, let doors):
      pick(
        "按现行费用单，\(number(doors))户实际承担合计\(amount(sum))，与应分摊费用一致",
        "by the bill in force \(counted(doors, "household", "households")) bear \(amount(sum)) in all, as "
          + "they should"
      )
    case .noAgreement: pick("还没有协议文本", "no agreement is on record")
    case .signaturesUndeclared(_, let version, let count):
      pick(
        "协议文本已换成“\(version)”，\(number(count))份旧签约是否有效还没有写明",
        "the text is now “\(version)”, and nobody said whether \(number(count)) earlier signatures hold"
      )
    case .noFund: pick("还没有登记资金", "no fund is on record")
    case .fundsShort(_, let totals, let need):
      // What is wanting is what some doors owe: outside nothing but that it is.
      doors
        ? pick(
          "费用\(amount(need))，到位\(amount(totals.raised))\(raised(totals))，还差\(amount(need - totals.raised))",
          "\(amount(totals.raised)) of \(amount(need)) is there\(raised(totals)), "
            + "\(amount(need - totals.raised)) is wanting"
        ) : pick("开工资金尚未到位", "the money for the works is not all there yet")
    case .fundsRaised(_, let totals, let need):
      pick(
        "费用\(amount(need))，资金已到位\(doors ? raised(totals) : "")",
        "\(amount(need)) is needed and there\(doors ? raised(totals) : "")"
      )
    case .partiesDiffer(_, _, let unasked, let strangers, _):
      partiesDiffer(unasked, strangers, naming: doors)
    case .signed(_, let signed, let whole):
      pick(
        "应签\(number(whole))份，已签\(number(signed))份"
          + (signed < whole ? "，还有\(number(whole - signed))份未签" : ""),
        "\(number(signed)) of \(number(whole)) have signed"
          + (signed < whole ? ", \(number(whole - signed)) have not" : "")
      )
    }
  }

  /// A sentence of its own: a full stop where none stands.
  package func sentence(_ text: String) -> String {
    // A text of the office's own may end in Chinese.
    let whole = text.hasSuffix("。") || text.hasSuffix(pick("。", ".")) ? text : text + pick("。", ".")
    return self == .english ? whole.prefix(1).uppercased() + whole.dropFirst() : whole
  }

  private func bare(_ sentence: String) -> String {
    sentence.hasSuffix(pick("。", ".")) ? String(sentence.dropLast()) : sentence
  }

  private func doorsReached(_ round: Int, _ reached: Int, _ whole: Int, missing: [Door]) -> String {
    let open = whole - reached
    guard open > 0 else {
      return pick(
        "第\(round)轮走访已到全部\(number(whole))户",
        "round \(round) of visits reached all \(counted(whole, "door", "doors"))"
      )
    }
    let named = missing.isEmpty ? "" : pick("：\(doors(missing))", ": \(doors(missing))")
    return pick(
      "第\(round)轮走访\(number(whole))户，已见到\(number(reached))户，还有\(number(open))户没有见到\(named)",
      "round \(round) of visits reached \(number(reached)) of \(counted(whole, "door", "doors")), "
        + "\(number(open)) still open\(named)"
    )
  }

  /// `（业主缴款375,000.00元）`: where the money came from.
  private func raised(_ totals: FundTotals) -> String {
    let parts = [
      (pick("业主缴款", "doors"), totals[.received] - totals[.refunded]),
      (pick("补贴", "subsidy"), totals[.subsidy]),
      (pick("垫付", "advances"), totals[.advanced] - totals[.repaid]),
      (pick("其他收入", "other income"), totals[.income]),
    ].filter { $0.1 != .zero }.map { pick("\($0.0)\(amount($0.1))", "\($0.0) \(amount($0.1))") }
    return parts.isEmpty
      ? "" : pick("（\(parts.joined(separator: "，"))）", " (\(parts.joined(separator: ", ")))")
  }

  private func meetings(_ kind: Meeting.Kind, have: Int, need: Int, awaiting: Int) -> String {
    guard have < need else {
      return pick(
        "\(name(kind))已召开\(have)次，纪要已审定",
        "\(counted(have, name(kind), name(kind) + "s")) held, minutes approved"
      )
    }
    let waiting =
      awaiting == 0
      ? "" : pick("，另有\(awaiting)次的纪要待审定", ", minutes of \(awaiting) awaiting approval")
    return pick(
      "\(name(kind))须有\(need)次，纪要已审定的有\(have)次\(waiting)",
      "\(name(kind)): \(have) of \(need) held with approved minutes\(waiting)"
    )
  }

  /// `已于2020-07-20张贴，停气自2020-07-23 09:00起，提前48小时以上`.
  private func posted(_ day: Day, _ check: LeadCheck, in style: DayStyle) -> String {
    let when =
      pick("已于\(bareDay(day, in: style))张贴，", "posted on \(bareDay(day, in: style)); ")
      + pick(
        "\(check.of.chinese)自\(bareDay(check.event.day, in: style))\(hour(check.event.hour, in: style))起",
        "\(check.of.english) begins on \(bareDay(check.event.day, in: style)) at \(check.event.hour)"
      )
    let hours = counted(check.hours, "hour", "hours")
    return when
      + {
        switch check.standing {
        case .inTime: pick("，提前\(check.hours)小时以上", ", more than \(hours) ahead")
        case .onTheDay:
          pick(
            "，张贴须在当日\(check.latest.hour)前，请核对",
            ", which asks for posting by \(check.latest.hour) that day: to be checked"
          )
        case .late: pick("，提前不足\(check.hours)小时", ", less than \(hours) ahead")
        }
      }()
  }

  /// An hour behind its day: with a blank where the day ends in a digit.
  private func hour(_ hour: String, in style: DayStyle) -> String {
    switch style {
    case .page: hour
    case .terminal: " \(hour)"
    }
  }

  /// `“联合审查意见”已归档（房管中心，2020-08-05），结论：通过`; with the last day it holds.
  private func onFile(_ document: Document, on day: Day?, in style: DayStyle) -> String {
    let outcome = document.outcome.map {
      pick("，结论：\(name($0))", ", outcome: \(name($0))")
    }
    let until = document.validUntil.map { last in
      pick("，有效期至\(bareDay(last, in: style))", ", valid until \(bareDay(last, in: style))")
        + (day.map { $0 > last } ?? false ? pick("，已过期", ", run out since") : "")
    }
    return pick(
      "“\(document.title)”已归档（\(document.issuer)，\(bareDay(document.day, in: style))）",
      "“\(document.title)” is on file (\(document.issuer), \(bareDay(document.day, in: style)))"
    ) + (outcome ?? "") + (until ?? "")
  }

  /// Doors are told to staff alone; a page says only that the two differ.
  private func partiesDiffer(
    _ unasked: [Door],
    _ strangers: [Door],
    naming isNaming: Bool
  ) -> String {
    let whole = pick(
      "协议的应签户与最新费用单的出资户不一致",
      "those asked to sign are not those who pay by the newest bill"
    )
    guard isNaming else { return whole }
    let told = [
      unasked.isEmpty
        ? nil
        : pick(
          "出资而没有列为应签户的\(unasked.count)户：\(doors(unasked))",
          "\(unasked.count) that pay are not asked: \(doors(unasked))"
        ),
      strangers.isEmpty
        ? nil
        : pick(
          "列为应签户而不出资的\(strangers.count)户：\(doors(strangers))",
          "\(strangers.count) that are asked do not pay: \(doors(strangers))"
        ),
    ]
    return whole + pick("；", "; ")
      + told.compactMap(\.self).joined(separator: pick("；", "; "))
  }

  private func open(_ objections: [Objection], in style: DayStyle) -> String {
    let told = objections.map {
      pick(
        "\($0.category)，\(bareDay($0.receivedOn, in: style))收",
        "\($0.category), received \(bareDay($0.receivedOn, in: style))"
      )
    }
    return pick(
      "异议\(objections.count)件未答复：\(told.joined(separator: "；"))",
      "\(counted(objections.count, "objection", "objections")) unanswered: "
        + told.joined(separator: "; ")
    )
  }

  /// `，还剩3日`; nothing where no day is given.
  private func left(until last: Day, on day: Day?) -> String {
    guard let day, day <= last else { return "" }
    let days = last - day
    return days == 0
      ? pick("，今日截止", ", ends today")
      : pick("，还剩\(days)日", ", \(counted(days, "day", "days")) left")
  }
}
