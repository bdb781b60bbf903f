import Deliberation

/// An example of a value, with a second one where the first quotes Chinese.
typealias Examples<Value> = [(when: String, value: Value, english: Value?)]

/// What the examples of `docs/errors.md` are about.
struct ExampleFacts {
  let earlier: Day
  let later: Day
  /// An outage that is announced a day ahead.
  let lateOutage: LeadCheck
  let door: Door
  let picture: AttachmentName
  let enclosed: AttachmentName
  let owner = Owner("A01")
  let other = Owner("A-01")

  init() throws {
    earlier = try Samples.day("2020-05-10")
    later = try Samples.day("2020-05-24")
    let hash = String(repeating: "9f3a", count: 16)
    guard let nine = EventTime(later, minutes: 540),
      let picture = AttachmentName(hash: hash, format: "jpg"),
      let enclosed = AttachmentName(hash: hash, format: "pdf")
    else { throw UnreadableExample() }
    (self.picture, self.enclosed) = (picture, enclosed)
    lateOutage = LeadCheck(
      event: nine,
      hours: 48,
      of: Term("停气", "the outage"),
      postedOn: later - 1
    )
    door = try Samples.door("2-301")
  }

  var entry: JournalEntry {
    JournalEntry(
      sequence: 412,
      instant: Instant(seconds: 0),
      day: later,
      actor: "示例社区居委会",
      act: .caseImported,
      subjects: [],
      facts: "{}",
      takesBack: nil,
      hash: String(repeating: "9", count: 64)
    )
  }
}

/// An example that cannot be read.
struct UnreadableExample: Error {}

extension ExampleFacts {
  var problems: Examples<Problem> {
    [
      ("A file that is named is not there.", .fileMissing("ballots.csv"), nil),
      ("A folder that is named is not there.", .folderMissing("yuhuayuan-lift"), nil),
      ("The folder holds no `case.yaml`.", .notACaseFolder, nil),
      ("The file cannot be opened.", .fileUnreadable, nil),
      ("Neither UTF-8 nor GB18030.", .wrongEncoding(atByte: 1024), nil),
      ("A file beyond the cap.", .fileTooLarge(bytes: 20_000_000, limit: 10_000_000), nil),
      ("Nothing stands in the file.", .emptyFile, nil),
      ("A file that nothing names.", .unexpectedFile(near: "premises.csv"), nil),
      ("A name or link that leads outside.", .leadsOutside("../roster.csv"), nil),
      ("More files than any case has.", .tooManyFiles(limit: 20_000), nil),
      (
        "The YAML does not parse.",
        .yamlSyntax("mapping values are not allowed in this context"), nil
      ),
      ("An anchor or alias in the YAML.", .yamlAlias("*roll"), nil),
      ("A Markdown file without a head.", .headMissing, nil),
      (
        "A key nobody knows.", .unknownKey("事項", near: "事项"),
        .unknownKey("titel", near: "title")
      ),
      ("A key that is needed.", .missingKey("承办"), .missingKey("office")),
      ("A key written twice.", .keyTwice("开始"), .keyTwice("opened")),
      (
        "A value of the wrong shape.", .wrongShape(key: "开始", expected: .day),
        .wrongShape(key: "opened", expected: .day)
      ),
      (
        "A word that is none of those allowed.",
        .unknownValue(of: "程序", "水管", allowed: ["电梯", "燃气", "除险", "街道"]),
        .unknownValue(of: "procedure", "water", allowed: ["lift", "gas", "hazard", "street"])
      ),
      ("The CSV does not parse.", .csvSyntax, nil),
      ("A column that is needed.", .columnMissing("专有面积"), .columnMissing("area")),
      (
        "A heading nobody knows.", .unknownColumn("专有面识", near: "专有面积"),
        .unknownColumn("aera", near: "area")
      ),
      ("A heading twice.", .columnTwice("户号"), .columnTwice("door")),
      ("More cells than headings.", .tooManyCells(have: 7, columns: 5), nil),
      ("A cell that must be filled.", .emptyCell(column: "业主"), .emptyCell(column: "owner")),
      ("No day, or one that does not exist.", .badDay("2026-02-30"), nil),
      ("No area, such as `-3` or `八十`.", .badArea("八十"), .badArea("-3")),
      ("No amount.", .badAmount("三万"), .badAmount("12.345")),
      ("An amount below 0.", .badAmount("-5.00"), nil),
      ("An amount beyond any that is read.", .badAmount("10,000,000,000.01"), nil),
      (
        "No hash of a photo.", .badHash("照片1.jpg"), .badHash("photo-1.jpg")
      ),
      ("A photo that is not the one whose hash is written.", .pictureDiffers("photos/1.jpg"), nil),
      (
        "A line break where one line is printed.", .severalLines("标题"), .severalLines("title")
      ),
      (
        "A private number in a text that is made public; a warning in minutes and the text of a notice.",
        .privateNumber(key: "公开表述", Leak(kind: .mobile, masked: "138****1234")),
        .privateNumber(key: "wording", Leak(kind: .mobile, masked: "138****1234"))
      ),
      (
        "A posted notice that does not tell what it must; a warning.",
        .noticeLacks([.effect, .witnesses]), nil
      ),
      (
        "A notice posted too late before what it announces; a warning.",
        .postedLate(lateOutage), nil
      ),
      (
        "A notice that does not tell when what it announces begins; a warning.",
        .eventMissing(Term("停气", "the outage"), hours: 48), nil
      ),
      (
        "A fund closed by an earlier version while an office had still to pay; a warning.",
        .closedWithOthersOpen(["街道办事处"], Fen(6_250_000), on: later),
        .closedWithOthersOpen(["the sub-district"], Fen(6_250_000), on: later)
      ),
      (
        "A fund that an earlier version closed without saying why another subsidy came; a warning.",
        .closedSubsidyUnexplained(planned: Fen(15_000_000), received: Fen(14_000_000), on: later),
        nil
      ),
      (
        "Statements of running costs for the same days; a warning.",
        .statementsOverlap(["2021年上半年运行费用"]), .statementsOverlap(["first half of 2021"])
      ),
      (
        "A statement of running costs for other doors than pay for the works; a warning.",
        .statementPayersApart(outside: [door], missing: [door]), nil
      ),
      (
        "A second bill of works of a part that does not say what it replaces; a warning.",
        .billsUnreplaced(["2单元第一榜"], inForce: "2单元分摊"),
        .billsUnreplaced(["first list of stairwell 2"], inForce: "shares of stairwell 2")
      ),
      (
        "A habit of writing that Markdown does not take; a warning.",
        .minutesHabit(.headingWithoutSpace), nil
      ),
      (
        "A meeting called later than its rule asks; a warning.",
        .calledLate(
          .late(
            earlier,
            .init(days: 15, hasCarefulReading: true, source: Term("《物业管理条例》第十四条", "art. 14"))
          ),
          held: earlier + 5
        ), nil
      ),
      (
        "Votes counted at a meeting that decides nothing by a show of hands; a warning.",
        .countsNoVotes(.owners), nil
      ),
      ("No whole number in its range.", .badNumber("两个"), .badNumber("two")),
      ("No share in a cost.", .badWeight("-1"), nil),
      (
        "No rate, or one below 0.", .badRate(of: "比例", "四成", example: "40%"),
        .badRate(of: "rate", "two fifths", example: "40%")
      ),
      ("No storey.", .badStorey("0"), nil),
      ("No door.", .badDoor("-"), nil),
      ("No hour.", .badHour("25:00"), nil),
      ("No day with an hour.", .badEventTime("7月23日上午"), .badEventTime("23 July")),
      ("A control character.", .forbiddenCharacter("宇华苑"), .forbiddenCharacter("lift")),
      ("A door the roster does not have.", .unknownDoor(door), nil),
      ("A door that was not asked to sign.", .notAsked(door), nil),
      ("An owner the roster does not have.", .unknownOwner(owner), nil),
      (
        "A part nobody listed.", .unknownPart("4单元", known: ["2单元", "3单元"]),
        .unknownPart("4", known: ["2", "3"])
      ),
      ("A seat the council does not have.", .unknownSeat("会长"), .unknownSeat("chair")),
      ("A step the procedure does not have.", .unknownStage("demolition"), nil),
      ("A fenced block about nothing on record.", .unknownFact("tally 4单元"), .unknownFact("x")),
      (
        "A choice nobody knows.", .unknownEncodingOfChoice("赞成"),
        .unknownEncodingOfChoice("yes")
      ),
      ("A door in two rows.", .doorTwice(door, firstLine: 3), nil),
      ("Two rows of one table of money are the same.", .sumTwice(firstLine: 2), nil),
      (
        "A rule asks for consent and for dissent.", .notTogether("同意", "异议"),
        .notTogether("approval", "dissent")
      ),
      ("A rule that ends before it begins.", .ruleEndsEarly(from: later, to: earlier), nil),
      ("A storey that stands twice in a table of shares.", .storeyTwice(3, firstLine: 4), nil),
      ("A storey left out of a table of shares.", .storeyMissing(2), nil),
      ("A rule by the name of another.", .ruleNameTaken("local-1", file: "a.yaml"), nil),
      ("A procedure by the key of another.", .procedureNameTaken("lift", file: nil), nil),
      (
        "A condition that an earlier step asks for.",
        .gateMetEarlier(.meetingsHeld(.council, atLeast: 1), step: Term("商议", "Talks")), nil
      ),
      ("A due day that counts from a later step.", .dueBeginsLater("works"), nil),
      ("A second ballot of an owner.", .secondBallot(owner, firstLine: 5), nil),
      ("Two ballots of one number.", .ballotNumberTwice(9), nil),
      ("A key used before.", .keyTakenBy("first-list"), nil),
      ("The case file refuses the entry.", .refused(.rollIsEmpty), nil),
      ("The cost cannot be shared.", .costRefused(.weightsSumToZero), nil),
      (
        "The Markdown is not read.",
        .markdownRefused(.tooLarge(bytes: 2_000_000, limit: 1_000_000)), nil
      ),
      ("The address of the site is none.", .addressRefused(.notWeb("example.org")), nil),
      (
        "The folder was imported before and has changed.",
        .changedSinceImport(path: "polls[0].closesOn", before: "2020-05-24", now: "2020-05-25"),
        nil
      ),
      ("Two keys that look like one owner.", .ownersLookAlike(owner, other), nil),
    ]
  }

  var taskRefusals: Examples<TaskRefusal> {
    [
      ("A number no task has.", .unknownTask(7, have: 3), nil),
      ("A task that was done before.", .alreadyDone(2, on: earlier), nil),
      ("Done before it was written down.", .doneBeforeAdded(2, added: later), nil),
    ]
  }

  var caseRefusals: Examples<CaseRefusal> {
    let poll = Term("单元业主表决", "Vote of the stairwell's owners")
    let list = Term("费用分摊第一榜公示", "First list of cost shares")
    return [
      (
        "A step before it is not proven by then.",
        .stageNotProven(entering: list, missing: poll, on: earlier), nil
      ),
      ("A day before the case was opened.", .beforeOpening(earlier, opened: later), nil),
      ("Two entries of one key.", .keyTaken("first-list"), nil),
      ("A part nobody listed.", .unknownPart("4单元"), .unknownPart("4")),
      ("A door that is no party.", .unknownDoor(door), nil),
      (
        "A door of the roster that is none of the part.",
        .doorOfOtherPart(door, of: "2单元", not: "1单元"),
        .doorOfOtherPart(door, of: "stairwell 2", not: "stairwell 1")
      ),
      ("A skip of a step that is not there.", .unknownStage("demolition"), nil),
      ("A skip in a case without steps.", .noProcedure, nil),
      ("A skip of what is done.", .stageIsDone(poll, on: earlier), nil),
      ("A second skip of a step.", .stageIsSkipped(poll, on: earlier), nil),
      ("A skip of what is still ahead.", .stageIsAhead(list, current: poll), nil),
      ("A motion beside the agenda.", .motionNotOnAgenda(item: 4, agenda: 3), nil),
      ("More present than members.", .morePresentThanDue(present: 9, due: 7), nil),
      ("More votes than present.", .moreVotesThanPresent(votes: 8, present: 6, item: 2), nil),
      ("More named than members.", .moreNamedThanDue(named: 10, due: 9), nil),
      (
        "Late, gone, recused or added on an item that is none.",
        .itemNotOnAgenda(item: 4, agenda: 3), nil
      ),
      ("A decision on what was not on the posted agenda.", .decidedOffAgenda(item: 3), nil),
      ("Somebody came late who never came.", .notPresent("2号楼代表"), .notPresent("member 2")),
      (
        "Left before the item it came for.", .leftBeforeComing("2号楼代表"),
        .leftBeforeComing("member 2")
      ),
      ("Signed without having been there.", .signedAbsent("副主任"), .signedAbsent("deputy chair")),
      ("Called after it was held.", .calledAfterHeld(later), nil),
      (
        "An action item the earlier meeting did not leave.",
        .unknownAction(meeting: "2019-05-25-first", item: 7), nil
      ),
      (
        "A step the minutes do not allow.",
        .meetingRefused(key: "2019-05-25-first", .notApproved), nil
      ),
      ("A seat the council does not have.", .unknownSeat("会长"), .unknownSeat("chair")),
      ("A seat named twice.", .seatTwice("会长"), .seatTwice("chair")),
      ("Approved before it was held.", .approvedBeforeHeld(earlier), nil),
      (
        "A document that ran out before it was issued.",
        .expiredWhenIssued("监督检验报告", until: earlier, issued: later),
        .expiredWhenIssued("Inspection report", until: earlier, issued: later)
      ),
      ("A task that is not there.", .taskRefused(.unknownTask(7, have: 3)), nil),
      (
        "An item the agenda of a meeting does not have.",
        .itemNotDiscussed(meeting: "2020-06-03", item: 9, agenda: 3), nil
      ),
      (
        "A decision of a later meeting.",
        .decidedLater(meeting: "2020-06-03", held: later, on: earlier), nil
      ),
      ("A decision of nothing on record.", .unknownDecided("first-list"), nil),
      ("A second decision of one thing.", .decisionTwice("first-list"), nil),
      ("A partner named twice.", .partnerTwice("燃气公司"), .partnerTwice("gas company")),
      (
        "A document that is on file.", .alreadyOnFile("联合审查意见", earlier),
        .alreadyOnFile("joint review opinion", earlier)
      ),
      ("A visit that cannot be.", .canvassRefused(.noRound), nil),
      ("Nobody on the roll.", .rollIsEmpty, nil),
      ("The vote closes before it opens.", .closesBeforeOpening, nil),
      ("No rule was in force that day.", .noRuleInForce(closing: later), nil),
      (
        "A rule of another day is named.",
        .ruleNotInForce(
          RulePacks.civilCodeSpecial,
          closing: earlier,
          instead: "property-law-76-special"
        ), nil
      ),
      ("A ballot is refused.", .ballotRefused(number: 9, .notOnRoll(owner)), nil),
      ("The cost cannot be shared.", .costRefused(.weightsSumToZero), nil),
      ("A door in two rows of signatures.", .signedTwice(door), nil),
      ("There is no such agreement.", .unknownAgreement(4), nil),
      (
        "A step the agreement does not allow.",
        .agreementRefused(key: "改造协议", .notAsked(door)), nil
      ),
      ("There is no such fund.", .unknownFund(4), nil),
      ("A step the fund does not allow.", .fundRefused(key: "3单元", .closed(on: later)), nil),
      (
        "A change by which money on record would no longer be right.",
        .moneyUnfounded(key: "3单元", .refundNotDue(door, due: Fen(7_500))),
        .moneyUnfounded(key: "stairwell 3", .refundNotDue(door, due: Fen(7_500)))
      ),
      ("Sections that do not add up.", .sectionsDoNotAddUp(.sum(told: 127, sections: 126)), nil),
      ("A second list without a first.", .listWithoutEarlier(list: 2), nil),
      ("An objection before the posting.", .objectionBeforePosting(number: 1), nil),
      ("A reply before its objection.", .replyBeforeObjection(number: 1), nil),
      ("A notice for objections without a period.", .periodMissing, nil),
      ("No notice of that number.", .unknownNotice(9), nil),
      (
        "A draft under the name of a posted notice.",
        .draftIsPosted("第一榜", number: 3), .draftIsPosted("first-list", number: 3)
      ),
      ("A notice that shows a bill the case does not have.", .unknownBill("2-02"), nil),
      (
        "A notice that shows a bill of a later day.",
        .billAfterNotice("2-02", drawnUp: later, posted: earlier), nil
      ),
      (
        "The draft of a list whose bill was replaced since.",
        .draftOutdated(bill: "3单元费用分摊", by: "3单元费用分摊（变更1）", on: later),
        .draftOutdated(bill: "Shares, stairwell 3", by: "Shares, stairwell 3 (change 1)", on: later)
      ),
      (
        "The draft of a closing account whose fund was opened again.",
        .draftBeforeReopening(fund: "3单元加装电梯资金", on: later),
        .draftBeforeReopening(fund: "Fund of stairwell 3", on: later)
      ),
      (
        "The draft of a list without who joined.",
        .draftLacksPayers(bill: "3单元费用分摊", [door]),
        .draftLacksPayers(bill: "Shares, stairwell 3", [door])
      ),
      (
        "An objection discussed at a meeting nobody recorded.",
        .unknownMeeting("2020-06-09-site"), nil
      ),
      ("A door that nobody votes for.", .rollRefused(.developerMissing(door)), nil),
      ("There is no such vote.", .unknownPoll(4), nil),
      ("A step the vote does not allow.", .pollRefused(key: "3单元", .runsUntil(later)), nil),
      (
        "A step the notice does not allow.",
        .noticeRefused(key: "first-list-3", .objectionsOpen([1])), nil
      ),
    ]
  }

  var noticeRefusals: Examples<NoticeRefusal> {
    [
      ("Something is done with a draft.", .isDraft, nil),
      ("It hangs everywhere.", .alreadyPosted, nil),
      ("What it must tell is missing.", .lacks([.reception, .effect]), nil),
      ("A draft's blanks are open.", .unfilled(["工期"]), .unfilled(["the days of work"])),
      ("It was withdrawn.", .withdrawn(on: later), nil),
      ("It is final.", .final(on: later), nil),
      (
        "A place the notice does not name.",
        .unknownPlace("门卫室", known: ["单元入口", "公告栏"]),
        .unknownPlace("the lodge", known: ["the stairwell", "the board"])
      ),
      (
        "Nothing hangs there on that day.",
        .nothingHangs("公告栏", on: later), .nothingHangs("the board", on: later)
      ),
      ("A day before it was posted.", .beforePosting(earlier, posted: later), nil),
      ("Posted before it was drafted.", .beforeDraft(earlier, drafted: later), nil),
      ("Later steps do not follow.", .outOfOrder(earlier, later: later), nil),
      ("Every copy is down.", .alreadyDown(on: later), nil),
      ("Nothing is torn there.", .noDamage("公告栏"), .noDamage("the board")),
      ("It only tells.", .noPeriod, nil),
      ("Its period is over.", .periodOver(last: later), nil),
      ("Too few or too many days.", .badExtension(0, most: 3640), nil),
      ("The same wording.", .nothingCorrected, nil),
      ("More than its wording.", .notWording([.period, .places]), nil),
      ("No objection of that number.", .unknownObjection(9, known: [1, 2]), nil),
      ("A number given twice.", .objectionNumberTaken(1), nil),
      ("An objection answered before.", .alreadyAnswered(1, on: later), nil),
      ("An answer before its objection.", .answeredBeforeReceipt(1, received: later), nil),
      ("An answer due before it.", .dueBeforeReceipt(earlier, received: later), nil),
      ("Objections are open.", .objectionsOpen([1, 2]), nil),
      ("Its period runs.", .periodRuns(last: later), nil),
      ("A year without a holiday table.", .lastDayUnknown(year: 2031), nil),
    ]
  }

  var meetingRefusals: Examples<MeetingRefusal> {
    let handling = Handling(on: earlier, by: "主任")
    let chair = Handling(on: earlier, by: "the chair")
    return [
      ("A step before the meeting is held.", .notHeld(later), nil),
      (
        "Approved twice.", .alreadyApproved(.init(by: "主任", on: earlier)),
        .alreadyApproved(.init(by: "the chair", on: earlier))
      ),
      ("Published, locked or corrected before it is approved.", .notApproved, nil),
      ("Published twice.", .alreadyPublished(handling), .alreadyPublished(chair)),
      ("Locked before it is published.", .notPublished, nil),
      ("A step with minutes that are locked.", .locked(handling), .locked(chair)),
      ("A step before what is on record.", .outOfOrder(earlier, later: later), nil),
      ("A correction that changes nothing.", .nothingCorrected, nil),
      ("An action item the meeting does not have.", .unknownAction(9, have: 3), nil),
      ("An action item that was done before.", .alreadyDone(2, earlier), nil),
    ]
  }

  var ballotRefusals: Examples<BallotRefusal> {
    [
      ("The owner is not on the roll.", .notOnRoll(owner), nil),
      ("The owner has voted.", .alreadyVoted(owner, number: 9), nil),
      ("The number is used.", .numberTaken(9), nil),
      (
        "Cast before or after the vote.",
        .outsideWindow(earlier, opens: later, closes: later + 7), nil
      ),
      ("The door is another's.", .doorNotOwners(door, owner), nil),
      ("The number was issued to another door.", .issuedElsewhere(number: 9, door), nil),
      ("Back before it was handed out.", .beforeDelivery(earlier, delivered: later), nil),
      ("A voter is named for one who owns alone.", .voterOfSoleOwner(owner), nil),
      ("A paper in time marked late.", .notLate(earlier, closes: later), nil),
      ("A paper without a signature.", .unsigned, nil),
      ("A proxy without a paper.", .authorityMissing, nil),
      (
        "An authority that is not on file.", .unknownAuthority("授权委托书3"),
        .unknownAuthority("proxy 3")
      ),
      (
        "An authority of another owner.", .authorityOfAnother("授权委托书3", coOwners),
        .authorityOfAnother("proxy 3", Owner("A01"))
      ),
      (
        "An authority that has run out.", .authorityDoesNotCover("授权委托书3", later),
        .authorityDoesNotCover("proxy 3", later)
      ),
      (
        "An agent who stands for too many.",
        .agentOverLimit(agent: "示例2-501业主", limit: 1),
        .agentOverLimit(agent: "owner A05", limit: 1)
      ),
    ]
  }

  var agreementRefusals: Examples<AgreementRefusal> {
    [
      ("A door that nobody asked.", .notAsked(door), nil),
      ("A door that signed before.", .alreadySigned(door, on: earlier), nil),
      ("A signature taken back that was never made.", .notSigned(door), nil),
      ("A signature taken back twice.", .alreadyWithdrawn(door, on: earlier), nil),
      (
        "A signature taken back before it was made.",
        .withdrawnBeforeSigned(door, signed: later), nil
      ),
      (
        "A text that is none.", .unknownText("第三版", known: ["第一版", "第二版"]),
        .unknownText("third", known: ["first", "second"])
      ),
      (
        "A text that is no longer in force.",
        .replacedText("第一版", by: "第二版", since: later),
        .replacedText("first", by: "second", since: later)
      ),
      (
        "Signed before the text was adopted.",
        .beforeText(earlier, version: "第二版", adopted: later),
        .beforeText(earlier, version: "second", adopted: later)
      ),
      ("Two texts of one name.", .textTaken("第二版"), .textTaken("second")),
      ("A new text that says nothing of earlier signatures.", .earlierUnsaid(signed: 100), nil),
      ("A new text without a reason.", .earlierWithoutReason, nil),
      ("A text older than the newest.", .textBeforeNewest(earlier, newest: later), nil),
      ("Signed on a day to come.", .notYet(later, today: earlier), nil),
    ]
  }

  var fundRefusals: Examples<FundRefusal> {
    let sum = Fen(4_076_087)
    let more = Fen(4_076_187)
    return [
      ("An entry after the fund was closed.", .closed(on: later), nil),
      ("Money of a day to come.", .notYet(later, today: earlier), nil),
      ("Money before the fund was opened.", .beforeFund(earlier, opened: later), nil),
      ("A sum of nothing.", .amountNotAboveZero, nil),
      ("A fund opened again with a sum of money.", .amountOfReopening, nil),
      ("Two entries of one number.", .entryNumberTaken(3), nil),
      ("A receipt number given twice.", .receiptTaken(3), nil),
      ("Money received without a receipt.", .receiptMissing(entry: 3), nil),
      ("Money of no door.", .doorMissing(.received), nil),
      ("A door of another part.", .unknownDoor(door), nil),
      ("A payment to nobody.", .counterpartyMissing(.payment), nil),
      ("Other outgo without a reason.", .reasonMissing(.outgo), nil),
      ("A payment without an invoice.", .invoiceMissing, nil),
      ("An invoice paid twice.", .invoicePaid("044001", entry: 12), nil),
      (
        "A payment for a line the bill does not have.", .unknownLine("电梯", known: ["设备", "土建"]),
        .unknownLine("lift", known: ["equipment", "shaft"])
      ),
      ("Money of a door that has not signed.", .notSigned(door), nil),
      ("A door pays more than it owes.", .moreThanDue(door, due: sum, held: sum), nil),
      ("A door gets back more than it is to.", .refundNotDue(door, due: sum), nil),
      ("More subsidy than the bill has.", .subsidyAbovePlan(planned: sum, received: more), nil),
      (
        "More paid for a line than it stands at.", .aboveLine("设备", planned: sum, paid: more),
        .aboveLine("equipment", planned: sum, paid: more)
      ),
      (
        "More given back than was advanced.", .repaidAboveAdvance("施工单位", advanced: sum),
        .repaidAboveAdvance("the contractor", advanced: sum)
      ),
      ("The balance would be below zero.", .balanceBelowZero(on: later, Fen(-1)), nil),
      ("A door would have paid less than nothing.", .doorBelowZero(door, Fen(-1)), nil),
      ("An entry taken back that is none.", .unknownEntry(9), nil),
      ("An entry taken back twice.", .alreadyReversed(9, by: 10), nil),
      ("A reversal taken back.", .reversalReversed(10), nil),
      ("An entry taken back in part.", .reversedAmount(9, is: sum), nil),
      ("A fund opened again that is not closed.", .notClosed, nil),
      (
        "A fund opened again on a day before its closing.",
        .reopenedBeforeClosing(earlier, closed: later), nil
      ),
      (
        "An entry of a day before the fund was opened again.",
        .beforeReopening(earlier, reopened: later), nil
      ),
      ("A reopening taken back.", .reopeningReversed(9), nil),
      ("Closed before the last entry.", .closedBeforeEntry(earlier, last: later), nil),
      ("Closed while doors owe.", .duesOpen(doors: 2, sum), nil),
      ("Closed while doors have not signed for a rise.", .riseUnsigned(doors: 2, sum), nil),
      (
        "Closed while who bears part of the bill has not paid.", .othersOpen(["街道办事处"], sum),
        .othersOpen(["the sub-district"], sum)
      ),
      ("Closed before every refund is paid.", .refundsOpen(doors: 2, sum), nil),
      ("More given back as surplus than is left.", .surplusOwed(owed: more, left: sum), nil),
      (
        "A surplus given back while lines are unpaid.", .linesUnpaid(["设备"]),
        .linesUnpaid(["Lift"])
      ),
      (
        "Closed while who bears part of the bill is to get money back.",
        .othersToGetBack(["街道办事处"], sum), .othersToGetBack(["the sub-district"], sum)
      ),
      ("Closed while an advance is outstanding.", .advancesOpen(sum), nil),
      ("Closed below zero.", .stillBelowZero(Fen(-1)), nil),
      ("Closed with money that nobody keeps.", .balanceLeft(sum), nil),
      (
        "A line that came out otherwise without a reason.",
        .differenceUnexplained("设备", planned: sum, paid: more),
        .differenceUnexplained("equipment", planned: sum, paid: more)
      ),
      (
        "Another subsidy than the bill has, without a reason.",
        .subsidyUnexplained(planned: more, received: sum), nil
      ),
      (
        "A second fund of one part.", .partTaken(part: "3单元", key: "3单元"),
        .partTaken(part: "stairwell 3", key: "stairwell 3")
      ),
    ]
  }

  var sectionFaults: Examples<SectionFault> {
    [
      (
        "A section with another number than the roster.",
        .section(name: "一段", told: 30, listed: 34), .section(name: "first", told: 30, listed: 34)
      ),
      ("Sections that add up to another number.", .sum(told: 127, sections: 126), nil),
      ("A street with another number than the roster.", .total(told: 128, listed: 127), nil),
      ("A shop in no section.", .withoutSection(doors: [door]), nil),
    ]
  }

  var canvassRefusals: Examples<CanvassRefusal> {
    [
      ("A round without a question.", .noQuestion, nil),
      ("A visit before any round was begun.", .noRound, nil),
      ("A visit in a round that is none.", .unknownRound(3, latest: 2), nil),
      ("A visit before its round.", .beforeRound(earlier, began: later), nil),
      ("A visit of a day to come.", .notYet(later, today: earlier), nil),
      ("A visit that says what cannot be.", .faulty(door, .answeredByNobody), nil),
      ("One answer for a whole stairwell.", .answeredTogether(.inFavour, doors: 12), nil),
    ]
  }

  var visitFaults: Examples<VisitFault> {
    [
      ("A reason against, of who is in favour.", .reasonWithoutRefusal(.inFavour), nil),
      ("An answer where nobody was home.", .answeredByNobody, nil),
      (
        "More answers than further questions.",
        .moreAnswersThanQuestions(answers: 2, questions: 1), nil
      ),
      ("The next visit on the day of this one.", .nextNotLater(earlier, visited: earlier), nil),
    ]
  }

  private var coOwners: Owner { Owner("示例2-401业主、示例2-401共有人") }

  var pollRefusals: Examples<PollRefusal> {
    [
      ("The vote is closed.", .closed(on: later), nil),
      ("The vote has not opened.", .notYetOpen(opens: later), nil),
      ("Counted before it came in.", .countedElsewhere(closed: later), nil),
      ("Counted before the closing day.", .runsUntil(later), nil),
      ("A ballot is refused.", .ballotRefused(number: 9, .unsigned), nil),
      (
        "A voter named too late.", .namedAfterClosing(later, closes: earlier), nil
      ),
      ("Delivered too early.", .deliveredBeforeOpening(earlier, opens: later), nil),
      ("No ballot has the number.", .unknownNumber(9), nil),
      ("The door is not on the roll.", .unknownDoor(door), nil),
      ("The number belongs to another door.", .issueNumberTaken(9, door), nil),
      ("The ballot was delivered.", .delivered(number: 9, on: earlier), nil),
      (
        "Delivered after it came back.",
        .returnedBefore(number: 9, cast: earlier, delivered: later), nil
      ),
      ("A correction that changes nothing.", .nothingCorrected(number: 9), nil),
      ("Corrected before it came back.", .beforeReturned(number: 9, on: later), nil),
      ("Two authorities of one key.", .proxyKeyTaken("授权委托书3"), .proxyKeyTaken("proxy 3")),
      ("An authority that is not on file.", .unknownProxy("授权委托书3"), .unknownProxy("proxy 3")),
      (
        "An authority taken back twice.", .proxyRevoked("授权委托书3", on: earlier),
        .proxyRevoked("proxy 3", on: earlier)
      ),
      ("A principal who is not on the roll.", .principalNotOnRoll(owner), nil),
      ("Who owns alone names no voter.", .notCoOwned(owner), nil),
      (
        "A voter who is no co-owner.",
        .notAmongCoOwners("示例2-402业主", coOwners),
        .notAmongCoOwners("A05", Owner("A01、A02"))
      ),
      (
        "The second typist is the first.", .sameTypist("（演示）社区工作人员甲"),
        .sameTypist("typist 1")
      ),
      ("Keyed a third time.", .keyedAgainAlready(number: 9), nil),
      ("Two entries differ.", .entriesDiffer([3, 7]), nil),
      ("Papers keyed once.", .notKeyedTwice([9]), nil),
    ]
  }

  var rollRefusals: Examples<RollRefusal> {
    [
      ("A door without an owner.", .ownerMissing(door), nil),
      ("An unsold door, and no developer.", .developerMissing(door), nil),
    ]
  }

  var costSharingRefusals: Examples<CostSharingRefusal> {
    [
      ("Nobody shares.", .weightsSumToZero, nil),
      ("Weights beyond exact reckoning.", .weightsTooFine, nil),
      ("A bill without a cost.", .nothingToShare, nil),
      ("A subsidy of more than the whole.", .subsidyAboveWhole(Ratio(7, over: 5)), nil),
      ("A subsidy of a kind that no line is of.", .subsidyOfNoLine([.design]), nil),
      (
        "A line of no kind beside a subsidy of some kinds.",
        .lineOfNoKind("一层补偿", taken: [.works]), .lineOfNoKind("Low floors", taken: [.works])
      ),
      (
        "A contract for a line that the bill has not.", .paperOfNoLine("空调"),
        .paperOfNoLine("Lamps")
      ),
      (
        "A household named as who bears the rest.", .bearerIsDoor(door, ofRounding: false), nil
      ),
      (
        "The doors together named as who bears the rest.",
        .bearerIsNoOffice("其他户", ofRounding: false),
        .bearerIsNoOffice("the other doors", ofRounding: false)
      ),
      (
        "The doors together named as who bears the balance of rounding.",
        .bearerIsNoOffice("各户", ofRounding: true),
        .bearerIsNoOffice("all doors", ofRounding: true)
      ),
      ("Two lines of one name.", .lineTwice("设计费"), .lineTwice("design")),
      ("A cost or subsidy below zero.", .negativeAmount(Fen(-100)), nil),
      ("A rate of subsidy below zero.", .negativeRate(Ratio(-2, over: 5), of: .subsidy), nil),
      ("Interest for days below zero.", .negativeDays(-1), nil),
      ("A rate without its percent sign.", .interestAboveWhole(Ratio(345, over: 100)), nil),
      (
        "More subsidy than cost.",
        .subsidyExceedsCost(subsidy: Fen(200_000), cost: Fen(100_000)), nil
      ),
      ("A door takes part twice.", .doorTwice(door), nil),
      (
        "A storey beyond the scheme.",
        .storeyOutsideTable(scheme: "step-10-30", storey: 9, door: door), nil
      ),
      ("The scheme needs a storey.", .storeyMissing(door), nil),
      ("The scheme needs an area.", .areaMissing(door), nil),
      (
        "A scheme of doors without this one.",
        .doorOutsideTable(scheme: "own", door: door), nil
      ),
      (
        "A table of percentages that is no whole.",
        .percentTotal(scheme: "own", Weight(Ratio(999, over: 10))), nil
      ),
      (
        "A percentage beyond the guidance.",
        .percentOutsideRange(
          scheme: "own",
          storey: 2,
          Weight(7),
          low: Weight(4),
          high: Weight(6)
        ), nil
      ),
      (
        "A flat part above the whole.",
        .flatPartOutsideWhole(scheme: "own", Ratio(3, over: 2)), nil
      ),
      ("Something agreed for a door that does not take part.", .termOfOther(door), nil),
      ("Two things agreed for one door.", .termTwice(door), nil),
      (
        "Fixed amounts beyond the cost.",
        .fixedExceedsCost(fixed: Fen(200_000), cost: Fen(100_000)), nil
      ),
      (
        "Fixed amounts short of what is prepaid, and no other door.",
        .fixedBelowCost(fixed: Fen(90_000), cost: Fen(100_000)), nil
      ),
      (
        "A fixed amount above the share, the difference borne by another.",
        .fixedAboveShare(door, fixed: Fen(200_000), share: Fen(100_000)), nil
      ),
      ("A reduction to more than the whole.", .reducedToMore(door, Ratio(3, over: 2)), nil),
      ("A weight of its own, and somebody to bear a difference.", .weightLeavesNothing(door), nil),
      (
        "Tranches that are not the subsidy.",
        .tranchesDoNotAddUp(sum: Fen(100_000), subsidy: Fen(200_000)), nil
      ),
      ("A line of works with a scheme of its own.", .lineRuleOfWorks("A-1"), nil),
      (
        "A period that ends before it begins.",
        .periodEndsEarly(from: later, to: earlier), nil
      ),
      ("A fixed amount in a statement of running costs.", .statementTerm(door), nil),
      ("A statement of running costs, rounded.", .statementRounding, nil),
      ("A bill that takes the place of none.", .replacesUnknown("2-1"), nil),
      ("A bill that was replaced before.", .replacedAlready("2-1", by: "2-2"), nil),
      ("A door joins that takes part.", .alreadyPays(door), nil),
      ("A transfer of a door that does not take part.", .doesNotPay(door), nil),
      ("A door of the first hour leaves.", .neverJoined(door), nil),
      ("Two ways of joining one bill.", .policiesDiffer(door), nil),
      ("A change before the last one.", .changeBefore(earlier, last: later), nil),
      ("A bill or a change of a day to come.", .changeNotYet(later, today: earlier), nil),
      ("A joiner without a weight.", .joinsForNothing(door), nil),
      (
        "A joiner who would pay more than all before bear.",
        .refundsExceedShares(door, pays: Fen(300_000), borne: Fen(100_000)), nil
      ),
      ("Interest beyond any amount.", .amountTooLarge, nil),
      ("A late joiner of a statement.", .statementHasNoJoiners, nil),
      ("A statement compared as a whole.", .statementHasNoTable, nil),
    ]
  }

  var markdownRefusals: Examples<MarkdownRefusal> {
    [
      ("A text beyond the cap.", .tooLarge(bytes: 2_000_000, limit: 1_000_000), nil),
      ("Lists, quotes or emphasis too deep.", .nestedTooDeep(line: 12, limit: 100), nil),
      ("Too many delimiters in a row.", .tooManyDelimiters(line: 12, limit: 10_000), nil),
      ("Too much to mark up.", .tooManyMarks(line: 12, limit: 100_000), nil),
      ("Link definitions that grow.", .referencesTooLong(line: 12, limit: 1_000_000), nil),
      ("A control or turn of direction.", .invisibleCharacter(line: 12, "\u{202E}"), nil),
      ("Bytes that are not UTF-8.", .notUTF8(line: 12), nil),
    ]
  }

  var siteProblems: Examples<SiteProblem> {
    [
      (
        "A private value typed into a text.",
        .leak(Leak(kind: .door, masked: "3-2-***"), times: 2), nil
      ),
      ("A link to a page that is not there.", .deadLink("附表.html"), .deadLink("table.html")),
      (
        "A link to a place its page does not have.", .missingAnchor("guide.html#x"), nil
      ),
      ("A link from the root of a server.", .absoluteLink("/index.html"), nil),
      ("More than fits the first packets.", .tooHeavy(bytes: 20_480, limit: 14_336), nil),
      ("Made-up data without its line.", .notMarkedSynthetic, nil),
      (
        "A text that is not read.",
        .textRefused(.nestedTooDeep(line: 12, limit: 100)), nil
      ),
      ("A cost that is not shared.", .costRefused(.weightsSumToZero), nil),
    ]
  }

  var baseAddressRefusals: Examples<BaseAddressRefusal> {
    [
      ("Another scheme, or none.", .notWeb("example.org/yishi/"), nil),
      ("A character no address has.", .badCharacter("社"), .badCharacter("é")),
      ("Longer than a QR code should hold.", .tooLong(bytes: 240, limit: 200), nil),
      ("No host name.", .badHost("example..org"), nil),
      ("No port.", .badPort("80a"), nil),
      ("An account before the host.", .account, nil),
      ("A question mark.", .query, nil),
      ("A number sign.", .fragment, nil),
      ("A path that leads nowhere certain.", .badPath("/a//b/"), nil),
      ("A page in place of its folder.", .namesPage("/yishi/index.html"), nil),
    ]
  }

  var answerFaults: Examples<AnswerFault> {
    [
      ("Enter alone, and nothing is suggested.", .empty, nil),
      ("Words where a number is asked for.", .notANumber, nil),
      ("More than there were.", .outside(0...7), nil),
      ("A day the calendar does not have.", .notADay, nil),
      ("A number or words that are not on the list.", .noneOf(9), nil),
      (
        "A part of several names.", .fitsSeveral(["2020-001 电梯", "2020-002 电梯"]),
        .fitsSeveral(["2020-001 lift", "2020-002 lift"])
      ),
      ("A number where names are asked for.", .notAName, nil),
      ("Something else than a door.", .notADoor, nil),
      ("Three decimals, or nothing.", .notAnAmount, nil),
      ("An arrow key.", .hiddenCharacter("U+001B"), nil),
      ("Pages in one line.", .tooLong(limit: 2000), nil),
      (
        "A file that is not in the working folder.", .noPicture("签到表.jpg"),
        .noPicture("sign-in.jpg")
      ),
      ("A slash in a file's name.", .notAFileName, nil),
      (
        "A file or a meeting of that name.", .fileExists("2019-07-11-第三次会议"),
        .fileExists("2019-07-11-meeting")
      ),
    ]
  }

  var undoRefusals: Examples<UndoRefusal> {
    [
      ("Only the founding is left.", .nothingLeft, nil),
      ("No entry of that number.", .noSuchAct(sequence: 412), nil),
      ("Taken back before.", .alreadyTakenBack(sequence: 3, by: 4), nil),
      (
        "Others have read, heard or paid it.",
        .leftTheHouse(
          .noticePosted,
          sequence: 12,
          subjects: [Subject(.notice, "2020-014-3")]
        ), nil
      ),
      ("The founding, or a change of the tables.", .schemaChanged(sequence: 1), nil),
      ("What was erased is nowhere left.", .erased(sequence: 12), nil),
      ("The act is an undo.", .isUndo(sequence: 12), nil),
      (
        "A row was changed afterwards.",
        .changedSince(sequence: 12, table: "poll", row: "2020-014-1", by: 15), nil
      ),
      ("Later rows refer to it.", .reliedOn(sequence: 12), nil),
    ]
  }

  var sealMisreadings: Examples<SealMisreading> {
    [
      ("No sequence, or other characters.", .unreadable("412"), nil),
      ("Fewer than eight digits.", .tooShort(digits: 4), nil),
    ]
  }

  var sealAnswers: Examples<SealAnswer> {
    [
      ("The history is as on paper.", .stands(entry, bits: 80), nil),
      ("The entry has another hash.", .differs(entry, bits: 80), nil),
      ("An entry before it was changed.", .chainBroken(entry, at: 300), nil),
      ("The journal ends before it.", .unknown(newest: 300), nil),
    ]
  }

  var journalFindings: Examples<JournalFinding> {
    [
      ("SQLite says the file is hurt.", .damaged("malformed"), nil),
      ("A row refers to nothing.", .orphan(table: "ballot", refersTo: "poll"), nil),
      ("An entry was changed.", .hashDiffers(sequence: 12), nil),
      ("An entry is missing.", .gap(before: 12), nil),
      ("The clock ran back.", .clockRanBack(sequence: 12), nil),
      ("An entry no act has.", .unreadableEntry(sequence: 12), nil),
      ("Changes without an entry.", .strayChanges(sequence: 12), nil),
      ("The index of subjects differs.", .subjectsDiffer(sequence: 12), nil),
      ("A table nobody made.", .unknownTable("payment", sequence: 12), nil),
      (
        "The changes do not fit.",
        .cannotReplay(sequence: 12, table: "poll", row: "2020-014-1"), nil
      ),
      ("The tables are not the migrations'.", .schemaDiffers(object: "poll"), nil),
      (
        "A value is not the journal's.",
        .valueDiffers(table: "poll", row: "2020-014-1", column: "closesOn", act: 12), nil
      ),
      ("A row is gone.", .rowMissing(table: "poll", row: "2020-014-1", act: 12), nil),
      (
        "A row nobody entered.",
        .rowUnexplained(table: "poll", row: "2020-014-1", act: nil), nil
      ),
      (
        "A photo is gone.",
        .attachmentMissing(photo("一号楼入口")), .attachmentMissing(photo("the gate"))
      ),
      (
        "A scan enclosed with minutes was exchanged.",
        .attachmentChanged(enclosure("签到表")), .attachmentChanged(enclosure("sign-in sheet"))
      ),
      (
        "A photo cannot be read.",
        .attachmentUnreadable(photo("一号楼入口")), .attachmentUnreadable(photo("the gate"))
      ),
    ]
  }

  private func photo(_ place: String) -> NamedAttachment {
    .photo(
      NamedPhoto(
        notice: "2020-014-3",
        place: place,
        photo: Board.Photo(
          moment: .start,
          takenOn: earlier,
          file: picture
        )
      )
    )
  }

  private func enclosure(_ title: String) -> NamedAttachment {
    .enclosed(meeting: 3, .init(title: title, file: enclosed))
  }
}
