import Deliberation

// The bodies of drafted notices, by what they are for.

extension Language {
  func body(of draft: NoticeDraft, in file: CaseFile) -> String {
    let (opening, points) =
      switch draft.purpose {
      case _ where draft.kind == .delivery: letter(draft, file)
      case .meeting: meetingCall(draft, file)
      case .solicitation: solicitation(draft, file)
      case .pollOpening: pollOpening(draft, file)
      case .pollResult: pollResult(draft, file)
      case .scheme: scheme(draft, file)
      case .costShares: costShares(draft, file)
      case .works: works(draft, file)
      case .acceptance: acceptance(draft, file)
      case .closingAccount: closingAccount(draft, file)
      case .other:
        (
          pick("现将", "The following is made known: ") + blank("事由", "what about")
            + pick("\(name(draft.kind))如下：", ""),
          [blank("内容", "text"), blank("依据", "basis")]
        )
      }
    let numbered = points.map(stopped).enumerated().map { index, point in
      pick("\(hanNumeral(index + 1))、\(point)", "**\(index + 1).** \(point)")
    }
    return ([opening] + numbered).joined(separator: "\n\n")
  }

  /// A point that ends with a blank ends with a stop after it.
  private func stopped(_ point: String) -> String {
    point.hasSuffix(pick("〕", "]")) ? point + pick("。", ".") : point
  }

  func block(_ name: String, _ key: String?) -> String {
    "\n\n```\(name)\(key.map { " " + $0 } ?? "")\n```"
  }

  private func solicitation(_ draft: NoticeDraft, _ file: CaseFile) -> (String, [String]) {
    (
      pick(
        "\(place(of: draft, in: file))拟办理\(subject(of: file))事项，现征求意见：",
        "Opinions are sought on: \(file.title)."
      ),
      [
        pick("事项。", "Matter. ") + blank("要做什么、在哪里做", "what is to be done, and where"),
        pick("办法。社区工作人员逐户上门征求意见，", "How. Staff visit every household; ")
          + pick("家中没有人的另约时间再访。", "who is not at home is visited again."),
        pick(
          "本次只征求意见，不收费用，不代替表决和签约。",
          "This only asks: no money is taken, and it replaces neither a vote nor a signature."
        ),
      ]
    )
  }

  private func pollOpening(_ draft: NoticeDraft, _ file: CaseFile) -> (String, [String]) {
    let poll = draft.poll
    let opens = poll.map { longDay($0.opensOn) } ?? blank("开始日", "first day")
    let closes = poll.map { longDay($0.closesOn) } ?? blank("截止日", "last day")
    return (
      pick("现将业主表决事项公告如下：", "The owners' vote is arranged as follows:"),
      [
        pick("表决事项。", "Question. ") + (poll?.question ?? blank("议题", "the question"))
          + pick("。表决票设同意、反对、弃权三项，只能选一项。", ". In favour, against or abstaining: one only."),
        pick("表决范围。", "Who may vote. ") + (poll?.circle.name ?? blank("表决范围", "circle"))
          + pick("。", "."),
        pick("表决时间。自\(opens)至\(closes)", "When. From \(opens) to \(closes)")
          + (poll.map { pick("，共\($0.days)日", ", \(counted($0.days, "day", "days"))") } ?? "")
          + pick("，每日", ", daily ") + blank("几时至几时", "hours")
          + pick("收票，最后一日", "; on the last day until ")
          + (poll?.terms.closingHour ?? blank("几时", "hour"))
          + pick("截止，随即公开计票。", ", then counted in public."),
        ballotsIssued(poll),
        pick("收票。票箱设在", "Handing in. The ballot box stands at ")
          + (poll?.terms.receivingPlace ?? blank("地点", "place"))
          + pick("；不便到场的，由两名以上工作人员上门收票。", "; two of the staff also come to the door."),
        pick(
          "计算办法。面积按专有部分面积计算，人数按业主计算，一人有两套以上的按一人计算，一套由几人共有的推选一人投票、按一人计算。",
          "Counting. By exclusive area and by owners; an owner of several doors is one, and so are "
            + "co-owners of one. "
        )
          + (poll.map { conditions(of: $0.rule) } ?? blank("通过的条件", "what is needed"))
          + pick("。", "."),
        pick(
          "委托。不能亲自投票的，可以书面委托他人，委托书写明受托人、事项、权限和期限，由委托人签名，与表决票一并交回。",
          "Proxy. In writing, with matter, authority and term, signed and handed in with the ballot."
        ),
      ]
    )
  }

  /// How many ballots there are, and how they reach the owners.
  private func ballotsIssued(_ poll: Poll?) -> String {
    let count = poll.map(\.papers.count)
    return pick("表决票。共", "Ballots. There are ")
      + (count.map(number) ?? blank("多少", "how many"))
      + pick(
        "张，编号发放，每位业主一张，由两名工作人员逐户送达、当面签收；无法当面送达的，请到受理地点领取。",
        ", numbered, one an owner, delivered at the door by two of the staff and signed for; who is not "
          + "met fetches it where questions are received."
      )
  }

  private func pollResult(_ draft: NoticeDraft, _ file: CaseFile) -> (String, [String]) {
    let span = draft.poll.map { self.span($0.opensOn, $0.closesOn) }
    let when = span ?? blank("表决起止日", "days of the vote")
    let figures = draft.poll.map { block("tally", $0.key) } ?? ""
    return (
      pick(
        "\(place(of: draft, in: file))\(subject(of: file))一事，于\(when)由业主表决，已公开计票。现将结果公示如下：",
        "The owners voted from \(when); the ballots were counted in public:"
      ) + figures,
      [
        pick(
          "表决的效力。表决不产生缴费义务；各户是否出资、出多少，以本人签订的协议为准，没有签订的不承担费用。",
          "Effect. A vote obliges nobody to pay: only a signed agreement does."
        ),
        pick(
          "业主可以到受理地点查阅表决票和名册中与本人有关的内容。个人的选择不公布。",
          "Owners may see what concerns themselves; nobody's choice is published."
        ), approvalsReserved,
      ]
    )
  }

  /// What the vote was on: `本单元加装电梯事项`.
  func matter(of draft: NoticeDraft, in file: CaseFile) -> String {
    guard let procedure = file.procedure else { return pick("本事项", "the matter") }
    let part = draft.part ?? ""
    let place = procedure.key == "lift" && part.hasSuffix("单元") ? "本单元" : part
    return pick("\(place)\(subject(of: file))事项", "the matter")
  }

  /// What is signed, as the case calls it.
  func agreement(of draft: NoticeDraft, in file: CaseFile) -> String {
    if file.procedure?.key == "lift" { return pick("《加装电梯协议书》", "lift agreement") }
    return draft.agreement.map { pick("《\($0.title)》", "“\($0.title)”") }
      ?? pick("协议", "agreement")
  }
}
