import Deliberation

extension Language {
  /// Why a case file refuses an entry, and what to do.
  package func say(_ refusal: CaseRefusal) -> String {
    switch refusal {
    case .stageNotProven(let entering, let missing, let day):
      pick(
        "“\(missing.chinese)”到\(day)尚未完成，不能进入“\(entering.chinese)”；"
          + "请补齐前一步骤的材料，或者核对日期。",
        "“\(missing.english)” was not complete on \(day), so “\(entering.english)” cannot begin; "
          + "add what that step needs, or check the date."
      )
    case .beforeOpening(let day, let opened):
      pick(
        "日期\(day)早于事项开始日\(opened)，请核对。",
        "\(day) is before the case was opened (\(opened)); check the date."
      )
    case .keyTaken(let key):
      pick("编号“\(key)”重复，请另起编号。", "the key “\(key)” is used twice; choose another.")
    case .unknownPart(let part):
      pick(
        "没有“\(part)”这个部位；部位须列在“部位”下，或者与户册的楼栋、单元、路段一致。",
        "there is no part “\(part)”; list it under parts, "
          + "or write a building, stairwell or section of the roster."
      )
    case .unknownDoor(let door):
      pick(
        "户册中没有\(written(door))，请核对户号，或者补入户册。",
        "the roster has no \(written(door)); check it, or add it to the roster."
      )
    case .doorOfOtherPart(let door, let own, let part):
      pick(
        "\(written(door))\(own.map { "属于\($0)，" } ?? "")不在“\(part)”这个部位，请核对户号，或者核对部位。",
        "\(written(door)) \(own.map { "belongs to \($0) and " } ?? "")is none of the part “\(part)”; "
          + "check the door, or the part."
      )
    case .unknownStage(let stage):
      pick(
        "办理程序中没有“\(stage)”这一步骤，请写第几步、步骤代号或者名称。",
        "the procedure has no step “\(stage)”; write its number, key or title."
      )
    case .noProcedure:
      pick(
        "这个事项没有办理程序，没有步骤可以跳过。",
        "the case follows no procedure, so there is no step to pass over."
      )
    case .stageIsDone(let stage, let day):
      pick(
        "“\(stage.chinese)”已于\(day)完成，不用跳过。",
        "“\(stage.english)” was done on \(day); it needs no passing over."
      )
    case .stageIsSkipped(let stage, let day):
      pick(
        "“\(stage.chinese)”已在\(day)跳过；要收回，请用 yishi undo。",
        "“\(stage.english)” was passed over on \(day); to take that back: yishi undo."
      )
    case .stageIsAhead(let stage, let current):
      pick(
        "还没有办到“\(stage.chinese)”，现在是“\(current.chinese)”；只能跳过正在办理的步骤。",
        "“\(stage.english)” is still ahead, the case is at “\(current.english)”; "
          + "only the step in hand is passed over."
      )
    case .motionNotOnAgenda(let item, let agenda):
      pick(
        "议案写的是第\(item)项议程，而议程只有\(agenda)项，请核对。",
        "a motion names item \(item), but the agenda has \(counted(agenda, "item", "items")); "
          + "check the number."
      )
    case .morePresentThanDue(let present, let due):
      pick(
        "实到\(present)人多于应到\(due)人，请核对。",
        "\(present) present, but only \(due) due; check the figures."
      )
    case .moreVotesThanPresent(let votes, let present, let item):
      pick(
        "第\(item)项议案的同意、反对、弃权合计\(votes)人，多于议这一项时在场的\(present)人"
          + "（迟到、早退、回避的不计），请核对。",
        "\(votes) votes on a motion of item \(item), but only \(present) were there for it (late, "
          + "gone or recused left out); check the figures."
      )
    case .moreNamedThanDue, .itemNotOnAgenda, .decidedOffAgenda, .notPresent, .leftBeforeComing,
      .signedAbsent, .calledAfterHeld, .unknownAction, .meetingRefused:
      sayOfMeeting(refusal)
    case .alreadyOnFile(let title, let day):
      pick("“\(title)”（\(day)）已经归档。", "“\(title)” (\(day)) is on file already.")
    case .canvassRefused(let refusal): say(refusal)
    case .unknownSeat(let seat):
      pick(
        "议事会没有“\(seat)”这个席位，请按“席位”中的职务写。",
        "the council has no seat “\(seat)”; write a title listed under seats."
      )
    case .seatTwice(let seat):
      pick(
        "“\(seat)”在实到、请假中出现两次，请删去一处。",
        "“\(seat)” stands twice among those present and excused; remove one."
      )
    case .approvedBeforeHeld(let day):
      pick(
        "纪要审定日\(day)早于会议日期，请核对。",
        "the minutes were approved on \(day), before the meeting; check the days."
      )
    case .rollIsEmpty:
      pick(
        "表决范围内没有一户，请核对部位和户册。",
        "nobody is on the voting roll; check the part and the roster."
      )
    case .closesBeforeOpening:
      pick("截止日早于开始日，请核对。", "the vote closes before it opens; check the days.")
    case .noRuleInForce(let closing):
      pick(
        "\(closing)截止的表决没有可用的表决规则，请在“规则”中写明规则名称。",
        "no rule is known for a vote that closes on \(closing); name one under rule."
      )
    case .ruleNotInForce(let rule, let closing, let instead):
      pick(
        "规则“\(rule.name)”（\(inForce(rule))）在截止日\(closing)不在施行期内，不能适用；"
          + (instead.map { "请删去“规则”一行，按截止日自动适用“\($0)”。" } ?? "请改写施行中的规则。")
          + "查看：yishi rules --on \(closing)",
        "the rule “\(rule.name)” (\(inForce(rule))) is not in force on the closing day, \(closing); "
          + (instead.map { "remove the line “rule”, and the closing day chooses “\($0)”. " }
            ?? "name one that is. ") + "See: yishi rules --on \(closing)"
      )
    case .ballotRefused(let number, let refusal):
      pick(
        "票号\(ballotNumber(number))：\(say(refusal))",
        "ballot \(ballotNumber(number)): \(say(refusal))"
      )
    case .rollRefused(let refusal): say(refusal)
    case .unknownPoll(let number):
      pick("没有编号为\(number)的表决。", "there is no vote of number \(number).")
    case .pollRefused(_, let refusal): say(refusal)
    case .costRefused(let refusal): say(refusal)
    case .unknownAgreement(let number):
      pick(
        "事项中没有编号\(number)的协议。",
        "the case has no agreement number \(number)."
      )
    case .agreementRefused(_, let refusal): say(refusal)
    case .unknownFund(let number):
      pick("事项中没有编号\(number)的资金。", "the case has no fund number \(number).")
    case .fundRefused(_, let refusal, let entry): say(refusal, inTable: entry != nil)
    case .moneyUnfounded(let key, let refusal):
      pick(
        "这样登记，资金“\(key)”里已有的收支就没有依据了：\(say(refusal))请把日期写在那些收支之后，或者先冲正那些收支。",
        "the money on record in the fund “\(key)” would no longer hold: \(say(refusal)) "
          + "Give a day after that money, or reverse it first."
      )
    case .sectionsDoNotAddUp(let fault): say(fault)
    case .signedTwice(let door):
      pick(
        "\(written(door))的签约登记了两次，请删去其中一行。",
        "\(written(door)) is listed twice among the signatures; remove one row."
      )
    case .listWithoutEarlier(let list):
      pick(
        "没有\(self.list(numbered: list - 1))，不能张贴\(self.list(numbered: list))；请先补上前一榜。",
        "\(self.list(numbered: list)) cannot be posted before \(self.list(numbered: list - 1)); "
          + "add that one first."
      )
    case .objectionBeforePosting(let number):
      pick(
        "第\(number)件异议的收到日早于张贴日，请核对。",
        "objection \(number) was received before the notice was posted; check the days."
      )
    case .replyBeforeObjection(let number):
      pick(
        "第\(number)件异议的答复日早于收到日，请核对。",
        "objection \(number) was answered before it was received; check the days."
      )
    case .periodMissing:
      pick(
        "公示须写明公示期，请在“公示期”下写天数。",
        "a notice for objections needs a period; write its days under period."
      )
    case .unknownNotice(let number):
      pick(
        "这个事项没有第\(number)号公示；用 yishi status 查看编号。",
        "the case has no notice \(number); yishi status lists the numbers."
      )
    case .draftIsPosted(let key, let item):
      pick(
        "“\(key)”已经张贴\(item.map { "（第\($0)号）" } ?? "")，不能再存草稿；改文字用 yishi notice correct，"
          + "另起一份请换文件名。",
        "“\(key)” is posted\(item.map { " (number \($0))" } ?? ""); correct its wording with "
          + "yishi notice correct, or name the file of another one anew."
      )
    case .unknownBill(let key):
      pick(
        "“费用”中没有编号“\(key)”，请核对公示的“费用”一行。",
        "there is no bill “\(key)”; check the notice's bill."
      )
    case .billAfterNotice(let key, let drawnUp, let posted):
      pick(
        "费用“\(key)”是\(drawnUp)才编制的，\(posted)张贴的公示不能引用；请核对两处日期。",
        "the bill “\(key)” was drawn up on \(drawnUp), so a notice posted on \(posted) cannot show "
          + "it; check both days."
      )
    case .draftOutdated(let bill, let later, let day):
      pick(
        "这份草稿列的是“\(bill)”的金额，已于\(day)由“\(later)”替代，不能张贴；请用 yishi new 公示 按现行费用单重拟，"
          + "再用 yishi notice draft 登记。",
        "this draft shows the amounts of “\(bill)”, which “\(later)” replaced on \(day), and cannot be "
          + "posted; write it anew by yishi new notice, then enter it by yishi notice draft."
      )
    case .draftLacksPayers(let bill, let doors):
      pick(
        "\(self.doors(doors))已加入出资，这份草稿所列的“\(bill)”里没有，不能张贴；请用 yishi cost change --with 户号 另立费用单，"
          + "再按新单重拟。",
        "\(self.doors(doors)) joined, and “\(bill)”, which this draft shows, has them not: it cannot be posted. "
          + "Draw up a bill with them by yishi cost change --with DOOR, and write the list anew."
      )
    case .draftBeforeReopening(let fund, let day):
      pick(
        "“\(fund)”已于\(day)重新启用，这份草稿写的是以前的账，不能张贴；再结清以后用 yishi new 公示 重拟，再用 yishi notice draft 登记。",
        "“\(fund)” was opened again on \(day), and this draft tells the account before: it cannot be "
          + "posted. Once the fund is closed write it anew by yishi new notice, then enter it by yishi notice draft."
      )
    case .unknownMeeting(let key):
      pick(
        "没有“\(key)”这次会议的纪要，请核对，或者先记会议。",
        "no meeting “\(key)” is on record; check the name, or record the meeting first."
      )
    case .expiredWhenIssued(let title, let until, let issued):
      pick(
        "“\(title)”是\(issued)出具的，有效期不能只到\(until)；请核对。",
        "“\(title)” was issued on \(issued) and cannot have run out on \(until); check both days."
      )
    case .taskRefused(let refusal): say(refusal)
    case .itemNotDiscussed(let meeting, let item, let agenda):
      pick(
        "“\(meeting)”这次会议的议程有\(agenda)项，没有第\(item)项，请核对“议定”。",
        "the agenda of “\(meeting)” has \(counted(agenda, "item", "items")) and no item \(item); "
          + "check the decision."
      )
    case .decidedLater(let meeting, let held, let day):
      pick(
        "“\(meeting)”这次会议是\(held)开的，不能议定\(day)的事；请核对。",
        "“\(meeting)” was held on \(held) and cannot have decided what is of \(day); check both."
      )
    case .unknownDecided(let key):
      pick(
        "没有编号“\(key)”的公示、费用或者跳过的步骤，请核对“议定”。",
        "there is no notice, bill or skipped step “\(key)”; check the decision."
      )
    case .decisionTwice(let key):
      pick(
        "“\(key)”已经写明由哪次会议议定；要改，请先用 yishi undo 撤销。",
        "it is on record already which meeting decided “\(key)”; to change it, take that back with "
          + "yishi undo."
      )
    case .partnerTwice(let name):
      pick("合作单位“\(name)”已经登记。", "the partner “\(name)” is on record already.")
    case .noticeRefused(let key, let refusal):
      pick("公示“\(key)”：\(say(refusal))", "notice “\(key)”: \(say(refusal))")
    }
  }
}
