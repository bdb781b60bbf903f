import Deliberation

extension Language {
  /// What it is that waits, in one line.
  package func say(_ matter: Waiting.Matter) -> String {
    switch matter {
    case .step(let title, let missing):
      missing.count == 1
        ? pick("\(self(title))：", "\(self(title)): ") + say(missing[0])
        : pick(
          "\(self(title))，还差\(missing.count)项",
          "\(self(title)): \(missing.count) still missing"
        )
    case .notice(let notice, let hour):
      pick("\(name(notice))，当日\(hour)期满", "\(name(notice)), ends that day at \(hour)")
    case .post(let notice):
      pick("\(name(notice))，草稿待张贴", "\(name(notice)): a draft, to be posted")
    case .postAhead(let notice, let check):
      pick(
        "\(name(notice))，须在\(monthDay(check.latest.day))\(check.latest.hour)前张贴"
          + "（\(check.of.chinese)前\(check.hours)小时）",
        "\(name(notice)), to be posted by \(monthDay(check.latest.day)) \(check.latest.hour) "
          + "(\(counted(check.hours, "hour", "hours")) before \(check.of.english))"
      )
    case .putUp(let notice, let places):
      pick(
        "\(name(notice))，尚未张贴：\(list(places))",
        "\(name(notice)), not yet posted at \(list(places))"
      )
    case .repost(let notice, let place):
      pick("\(name(notice))，破损须重贴：\(place)", "\(name(notice)), torn, to be put up again: \(place)")
    case .takeDown(let notice, let places):
      pick(
        "\(name(notice))，应撤下：\(list(places))",
        "\(name(notice)), to come down at \(list(places))"
      )
    case .finalise(let notice):
      pick(
        "\(name(notice))，公示期已满，没有未答复的异议，可以定榜",
        "\(name(notice)): the period ran and nothing is open, to be declared final"
      )
    case .objection(_, let objection):
      pick(
        "异议须书面答复：\(objection.category)，\(plainMonthDay(objection.receivedOn))收",
        "objection to answer: \(objection.category), received \(plainMonthDay(objection.receivedOn))"
      )
    case .action(let meeting, let item, let action):
      action.what
        + (meeting.map { pick("（会议\($0)待办\(item)）", " (meeting \($0), item \(item))") } ?? "")
    case .task(let number, let task):
      task.what + (number.map { pick("（任务\($0)）", " (task \($0))") } ?? "")
    case .meeting(let number, let kind, let day, let hours):
      pick(
        "\(name(kind))，\(monthDay(day))\(hours ?? "")召开\(called(number))",
        "\(name(kind)), held \(monthDay(day))\(hours.map { " \($0)" } ?? "")\(called(number))"
      )
    case .callMeeting(let number, let kind, let day, let days):
      pick(
        "\(plainMonthDay(day))\(name(kind))，会议通知须提前\(days)日发出\(called(number))",
        "\(name(kind)) of \(plainMonthDay(day)): to be called "
          + "\(counted(days, "day", "days")) ahead\(called(number))"
      )
    case .approve(let number, let kind, let held):
      pick(
        "\(plainMonthDay(held))\(name(kind))，纪要待审定\(called(number))",
        "\(name(kind)) of \(plainMonthDay(held)): minutes to be approved\(called(number))"
      )
    case .reminder(let date): say(date)
    case .visits(let round, let doors):
      pick(
        "第\(round)轮走访，约好再访：\(self.doors(doors))",
        "round \(round) of visits, to visit again: \(self.doors(doors))"
      )
    case .dues(_, let doors, let open):
      pick(
        "应缴未缴：\(number(doors))户，共\(amount(open))",
        "\(counted(doors, "door owes", "doors owe")) \(amount(open))"
      )
    case .refunds(_, let doors, let open):
      pick(
        "应退未退：\(number(doors))户，共\(amount(open))",
        "\(amount(open)) to be paid back to \(counted(doors, "door", "doors"))"
      )
    case .changedShares(_, let number, let part):
      pick(
        "\(part.map { "\($0)：" } ?? "")各户金额有变动，须公示\(list(numbered: number))",
        "\(part.map { "\($0): " } ?? "")amounts changed, \(list(numbered: number)) is to be posted"
      )
    case .joinedClosedFund(_, let title, let doors):
      pick(
        "\(title)：结清后有\(number(doors))户加入，须重新启用",
        "\(title): \(counted(doors, "door", "doors")) joined after it was closed, to be opened again"
      )
    case .reopenedFund(_, let title, let since):
      pick(
        "\(title)：\(plainMonthDay(since))重新启用，收付完毕后再结清",
        "\(title): opened again on \(plainMonthDay(since)), to be closed once all is paid"
      )
    case .vote(_, let question, .ballots(let returned, let all), let hour?):
      pick("表决\(hour)截止，", "vote closes at \(hour), ") + progress(returned, of: all)
        + pick("：", ": ") + question
    case .vote(_, let question, let need, _): "\(say(need))\(pick("：", ": "))\(question)"
    }
  }

  private func called(_ meeting: Int?) -> String {
    meeting.map { pick("（会议\($0)）", " (meeting \($0))") } ?? ""
  }

  /// A date of after-care: what it is, and where it comes from.
  package func say(_ date: AfterCare.Date) -> String {
    let reason =
      switch date.reason {
      case .every(let days, let last):
        pick(
          "至少每\(days)日一次" + (last.map { "，上次\(plainMonthDay($0))" } ?? ""),
          "at least every \(counted(days, "day", "days"))"
            + (last.map { ", last on \(plainMonthDay($0))" } ?? "")
        )
      case .expires(let day):
        pick(
          "现有检验有效期至\(plainDay(day))，届满前一个月申请",
          "the inspection holds until \(plainDay(day)), to be asked for one month before"
        )
      case .claim(let papers):
        pick("备齐", "with ") + list(papers.map { self($0) })
      }
    return pick(
      "\(date.what.chinese)：\(reason)（\(date.source.chinese)）",
      "\(date.what.english): \(reason) (\(date.source.english))"
    )
  }

  /// What a vote waits for: `表决进行中，已投票7人 / 12人`, `应计票`.
  package func say(_ need: PollNeed) -> String {
    switch need {
    case .ballots(let returned, let all):
      pick("表决进行中，", "vote open, ") + progress(returned, of: all)
    case .counting: pick("表决已截止，应计票", "vote over, to be counted")
    case .entriesDiffer(let papers):
      pick(
        "有\(papers)张票两次录入不一致，须核对原票",
        "\(counted(papers, "paper was", "papers were")) keyed differently, look at the originals"
      )
    case .delivery(let ballots):
      pick(
        "有\(ballots)张表决票已开出、未送达",
        "\(counted(ballots, "ballot is", "ballots are")) made out and not delivered"
      )
    case .voters(let doors):
      pick(
        "有\(doors)户共有人尚未推选投票人",
        "the co-owners of \(counted(doors, "door", "doors")) have named no voter"
      )
    }
  }

  /// `已投票7人 / 12人，面积560.00㎡ / 960.00㎡`; of the known areas.
  package func progress(_ returned: Tally.Count, of all: Tally.Count) -> String {
    let area = returned.area.flatMap { part in
      all.area.map {
        pick(
          "，面积\(self.area(part)) / \(self.area($0))",
          ", area \(self.area(part)) / \(self.area($0))"
        )
      }
    }
    return pick(
      "已投票\(returned.heads)人 / \(all.heads)人\(area ?? "")",
      "\(returned.heads) of \(counted(all.heads, "owner", "owners")) have voted\(area ?? "")"
    )
  }

  /// A window that is shorter or longer than practice has it; nil where it is not.
  package func remark(ofWindowOf poll: Poll) -> String? {
    let days = poll.closesOn - poll.opensOn + 1
    guard !(5...60).contains(days) else { return nil }
    return pick(
      "提示：投票期\(days)日；各地的通行做法是5日至60日（如杭州市物业管理条例第二十条），请核对是否够用。",
      "note: the vote runs for \(counted(days, "day", "days")); practice is 5 to 60 (Hangzhou rules art. 20). "
        + "Check that it is meant."
    )
  }

  /// `3单元费用分摊第一榜公示`: a notice by what it is for.
  private func name(_ notice: Waiting.NamedNotice) -> String {
    pick(
      (notice.part ?? "") + name(notice.purpose)
        + (notice.list.map { self.list(numbered: $0) } ?? "") + name(notice.kind),
      (notice.part.map { "\($0): " } ?? "") + "\(name(notice.kind)) (\(name(notice.purpose))"
        + (notice.list.map { ", \(self.list(numbered: $0))" } ?? "") + ")"
    )
  }
}
