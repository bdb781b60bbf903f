import Deliberation

extension Language {
  /// What to type, or to write in which file of `folder`, so that a gate is met;
  /// nil where it is met already or only time is needed.
  ///
  /// Only commands of this program are named; keys stand in the language of the
  /// answer, as a case folder takes both. A case that is on register, with its
  /// number, is told the commands.
  package func remedy(
    for answer: GateAnswer,
    in folder: String,
    of number: CaseNumber? = nil
  ) -> String? {
    guard !answer.isMet else { return nil }
    if let number, let command = command(for: answer, of: number) { return command }
    let part =
      answer.part.map { pick("（部位写“\($0)”）", " (part: “\($0)”)") } ?? ""
    let yaml = "\(folder)/case.yaml"
    switch answer.reason {
    case .premisesListed(let count, _):
      return count == 0
        ? pick(
          "把商铺逐店写进 \(folder)/premises.csv，每店写明“路段”",
          "list every shop in \(folder)/premises.csv, each with its section"
        )
        : pick(
          "在 \(folder)/premises.csv 补写“路段”，并在 \(yaml) 的“路段”下写明负责人",
          "add the section in \(folder)/premises.csv, and who is responsible under “sections” of "
            + yaml
        )
    case .noRound(let round):
      return pick(
        "在 \(yaml) 的“走访”下补写第\(round)轮，登记表逐户填写结果",
        "add round \(round) under “rounds” of \(yaml), with a table of visits door by door"
      )
    case .doorsReached(let round, _, _, _):
      return pick(
        "再访后在第\(round)轮的走访登记表中补写（\(yaml) 的“走访”写明是哪个文件）",
        "visit again and add to the table of round \(round) (“rounds” of \(yaml) names the file)"
      )
    case .meetingsApproved(let kind, _, _, let awaiting):
      return awaiting > 0
        ? pick(
          "在 \(folder)/meetings 的纪要中补写“审定”（审定人、日期）",
          "add “approval” (by, on) to the minutes in \(folder)/meetings"
        )
        : pick(
          "在 \(folder)/meetings 补写会议纪要，类别写“\(name(kind))”，审定后写明“审定”",
          "add the minutes in \(folder)/meetings, kind “\(kind.rawValue)”, with their approval"
        )
    case .documentMissing(let term):
      return pick(
        "在 \(yaml) 的“文件”下补写一项，类别写“\(term.chinese)”",
        "add an entry under “documents” of \(yaml), kind “\(term.english)”"
      )
    case .documentNotPassed(let document):
      return pick(
        "整改后在 \(yaml) 的“文件”下补写一项，类别写“\(document.kind)”，写明“结论”",
        "once it is put right, add an entry under “documents” of \(yaml), kind “\(document.kind)”, "
          + "with its outcome"
      )
    case .partiesDiffer:
      return pick(
        "按最新费用单改正 \(yaml) 的“协议”下的“应签户”\(part)，或者另编费用单",
        "set “asked” under “agreements” of \(yaml) right by the newest bill\(part), or draw up "
          + "another bill"
      )
    case .noPoll:
      return pick(
        "在 \(yaml) 的“表决”下补写一项\(part)，选票另列表格",
        "add an entry under “polls” of \(yaml)\(part), with the ballots in a table"
      )
    case .pollRunning:
      return pick(
        "截止前继续收票，逐张写进选票表（\(yaml) 的“表决”写明是哪个文件）",
        "collect ballots until it closes and add each to the table “polls” of \(yaml) names"
      )
    case .pollAwaitsCount:
      return pick(
        "计票后在 \(yaml) 的“表决”下补写“计票”（经办、日期）\(part)",
        "count it and add “closure” (by, on) to the entry under “polls” of \(yaml)\(part)"
      )
    case .pollClosed:
      return pick(
        "方案修改后可以另行表决：在 \(yaml) 的“表决”下另写一项\(part)",
        "change the scheme and vote anew: a further entry under “polls” of \(yaml)\(part)"
      )
    case .noticeMissing(let purpose, let list):
      let entry =
        pick("用途写“\(name(purpose))”", "purpose “\(purpose.rawValue)”")
        + (list.map { pick("，榜次写\($0)", ", list \($0)") } ?? "")
      return pick(
        "张贴后在 \(folder)/notices 补写这份公示，\(entry)\(part)",
        "post it and add it in \(folder)/notices, \(entry)\(part)"
      )
    case .noticeRunning, .noticeLastDayUnknown: return nil
    case .noticeNotEverywhere(_, let missing):
      return pick(
        "补张贴后，在 \(folder)/notices 的“张贴地点”下写明\(list(missing))的张贴日期",
        "put it up there too and write the day under “places” in \(folder)/notices"
      )
    case .objectionsOpen(_, let objections):
      let numbers = list(objections.map { String($0.number) })
      return pick(
        "书面答复后，在 \(folder)/notices 的“异议”下给第\(numbers)件写“答复”",
        "answer in writing and add “reply” to objection \(numbers) in \(folder)/notices"
      )
    case .listOutdated(let item, let list, _):
      return pick(
        "撤回旧的\(self.list(numbered: list))\(item.map { "（第\($0)号）" } ?? "")，在 \(folder)/notices 补写按新费用公示的\(self.list(numbered: list))\(part)",
        "withdraw the old \(self.list(numbered: list))\(item.map { " (number \($0))" } ?? "") and add one "
          + "that shows the new bill in \(folder)/notices\(part)"
      )
    case .joinedUnlisted(_, let list, _, _, _):
      return pick(
        "在 \(yaml) 的“费用”下另写一份“参加户”有加入户的，写明“替代”，再在 \(folder)/notices 补写按它公示的\(self.list(numbered: list))\(part)",
        "add a bill under “bills” of \(yaml) that has who joined among its participants and names the one "
          + "it replaces, then \(self.list(numbered: list)) that shows it in \(folder)/notices\(part)"
      )
    case .noBill:
      return pick(
        "在 \(yaml) 的“费用”下补写一项\(part)",
        "add an entry under “bills” of \(yaml)\(part)"
      )
    case .billRefused:
      return pick(
        "改正 \(yaml) 的“费用”\(part)，再用 yishi check \(folder) 检查",
        "correct “bills” of \(yaml)\(part), then: yishi check \(folder)"
      )
    case .noAgreement:
      return pick(
        "在 \(yaml) 的“协议”下补写一项\(part)，签约另列表格",
        "add an entry under “agreements” of \(yaml)\(part), with a table of signatures"
      )
    case .signaturesUndeclared:
      return pick(
        "在 \(yaml) 的“后续文本”下写明“旧签约”和“原因”",
        "say “earlier” and “reason” under “laterTexts” of \(yaml)"
      )
    case .noFund:
      return pick(
        "在 \(yaml) 的“资金”下补写一项\(part)，收支另列表格",
        "add an entry under “funds” of \(yaml)\(part), with a table of what came in and went out"
      )
    case .fundsShort:
      return pick(
        "收一笔，在收支表中补写一行（\(yaml) 的“资金”写明是哪个文件）",
        "add a row for each sum to the table “funds” of \(yaml) names"
      )
    case .signed:
      return pick(
        "签一份，在签约表中补写一行（\(yaml) 的“协议”写明是哪个文件）",
        "add a row for each signature to the table “agreements” of \(yaml) names"
      )
    case .documentOnFile, .billAddsUp, .noticeRan, .noticePosted, .noticePostedAhead, .fundsRaised,
      .siteVisited:
      return nil
    }
  }

  /// The command that does what a notice still wants; nil where no command does.
  private func command(for answer: GateAnswer, of number: CaseNumber) -> String? {
    switch answer.reason {
    case .noticeMissing(let purpose, let list):
      [
        "yishi new \(pick("公示", "notice")) \(fileName(purpose, list, answer.part))",
        "--case \(number)", "--for \(pick(name(purpose), purpose.rawValue))",
        list.map { "--list \($0)" }, answer.part.map { "--part \($0)" },
      ].compactMap(\.self).joined(separator: " ")
    case .noticeNotEverywhere(let item?, let missing):
      "yishi notice post \(number.item(item))" + missing.map { " --at \($0)" }.joined()
    case .listOutdated(_, let list, _):
      [
        "yishi new \(pick("公示", "notice")) \(fileName(.costShares, list, answer.part))",
        "--case \(number)", "--for \(pick(name(.costShares), Notice.Purpose.costShares.rawValue))",
        "--list \(list)", answer.part.map { "--part \($0)" },
      ].compactMap(\.self).joined(separator: " ")
    case .joinedUnlisted(_, _, let bill?, let doors, _):
      "yishi cost change \(number.item(bill))" + doors.map { " --with \($0.text)" }.joined()
        + pick(" --why 原因", " --why REASON")
    case .noBill: "yishi cost record \(number) \(pick("费用.yaml", "FILE"))"
    case .documentMissing(SiteVisit.kind):
      "yishi survey \(number) --who \(pick("单位", "OFFICE")) --found \(pick("“……”", "“…”"))"
    case .documentMissing(let kind):
      "yishi document \(number) \(pick(kind.chinese, "'\(kind.english)'")) --by \(pick("出具单位", "OFFICE"))"
    case .documentNotPassed(let document):
      "yishi document \(number) \(pick(document.kind, "'\(document.kind)'")) --outcome "
        + pick("整改后通过 --by 出具单位", "'passed after changes' --by OFFICE")
    case .noRound: "yishi visit open \(number) \(pick("问题", "QUESTION"))"
    case .doorsReached(_, _, _, let missing):
      missing.first.map { "yishi visit \(number) \($0) \(pick("同意", "for"))" }
    case .noAgreement: "yishi sign open \(number) \(pick("名称 --text 文本", "TITLE --text VERSION"))"
    case .signed(let item, _, _):
      "yishi sign \(item.map(number.item) ?? "\(number)") \(pick("户号", "DOOR"))"
    case .partiesDiffer(_, _, _, _, let payers):
      newAgreement(among: payers, part: answer.part, of: number)
    case .noFund:
      "yishi fund open \(number) \(pick("名称 --account 共管账户", "TITLE --account ACCOUNT"))"
        + (answer.part.map { " --part \($0)" } ?? "")
    case .fundsShort(let item?, _, _):
      "yishi fund receive \(number.item(item)) \(pick("户号 金额", "DOOR AMOUNT"))"
    case .signaturesUndeclared(let item, let version, _):
      "yishi sign text \(item.map(number.item) ?? "\(number)") \(version) --earlier \(pick("继续有效 --why 原因", "stand --why REASON"))"
    case .pollAwaitsCount(let item?, _): "yishi vote close \(number.item(item))"
    case .objectionsOpen(let item?, let objections):
      objections.first.map {
        "yishi notice reply \(number.item(item)) \($0.number) --text \(pick("“……”", "“…”"))"
      }
    default: nil
    }
  }

  /// The command that lays out an agreement for just these doors.
  package func newAgreement(among doors: [Door], part: String?, of number: CaseNumber) -> String {
    "yishi sign open \(number) " + pick("名称 --text 文本", "TITLE --text VERSION")
      + (part.map { " --part \($0)" } ?? "") + doors.map { " --door \($0.text)" }.joined()
  }

  /// A name for the file of a draft: `3单元费用分摊第一榜`.
  private func fileName(_ purpose: Notice.Purpose, _ list: Int?, _ part: String?) -> String {
    pick(
      (part ?? "") + name(purpose) + (list.map { self.list(numbered: $0) } ?? ""),
      [part, purpose.rawValue, list.map(String.init)].compactMap(\.self).joined(separator: "-")
    )
  }
}
