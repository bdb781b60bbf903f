import Deliberation

// What is asked at the numbered menu, as it is read aloud.

extension Language {
  /// One question in one sentence.
  package func ask(_ question: Question) -> String {
    switch question {
    case .task: pick("要做什么？", "What is to be done?")
    case .caseFile: pick("是哪个事项？", "Which case is it?")
    case .kind: pick("开的是什么会？", "What kind of meeting was it?")
    case .title: pick("会议的名称是什么？", "What is the meeting called?")
    case .day: pick("是哪一天开的？", "On which day was it held?")
    case .hours: pick("从几点开到几点？例如19:30—21:00。", "From when to when, such as 19:30—21:00?")
    case .room: pick("在哪里开的？", "Where was it held?")
    case .part: pick("说的是哪一部分的事？", "Which part was it about?")
    case .noticeOn: pick("开会通知是哪一天张贴的？", "On which day was notice given?")
    case .agendaItem(let item):
      pick("第\(item)项议程是什么？", "What is item \(item) of the agenda?")
    case .addedItems:
      pick("哪几项是会上临时提出来的？", "Which items came up at the meeting itself?")
    case .chair: pick("由谁主持？", "Who was in the chair?")
    case .recorder: pick("由谁记录？", "Who kept the record?")
    case .signatories: pick("哪些人已经在纪要上签名？", "Who has signed the minutes?")
    case .attachment(1):
      pick(
        "有没有要附上的照片或者扫描件？写文件名，例如签到表.jpg。",
        "Is there a photo or a scan to enclose, such as sign-in.jpg?"
      )
    case .attachment: pick("还有要附上的吗？", "Is there another?")
    case .attachmentTitle: pick("这个附件叫什么？例如签到表。", "What is it, such as the sign-in sheet?")
    case .paragraph(1):
      pick("议定了什么？可以分几段写，每段写完按回车。", "What was agreed? Press Enter after each paragraph.")
    case .paragraph: pick("下一段：", "The next paragraph:")
    case .fileName: pick("会议文件取什么名字？", "What shall its file be called?")
    case .review: pick("以上内容对吗？", "Is this right?")
    case .section: pick("要改哪一项？", "What is to be changed?")
    case .sheet: pick("要打印哪一件？", "What is to be printed?")
    case .form: pick("打印成什么？", "As what?")
    case .siteFolder: pick("网页放在哪个文件夹？", "Into which folder?")
    default: askOfPeople(question)
    }
  }

  /// Who was there, what was decided, and what came in.
  private func askOfPeople(_ question: Question) -> String {
    switch question {
    case .due: pick("应到多少人？", "How many were due?")
    case .present:
      pick("到会的有哪些人？人多的，只写人数。", "Who came? Where they were many, how many?")
    case .away: pick("哪些人没有到会？", "Who did not come?")
    case .whyAway(let seat): pick("\(seat)是请假、缺席，还是委托他人到会？", "Why did \(seat) not come?")
    case .excuse(let seat): pick("\(seat)因为什么事请假？", "For what reason was \(seat) excused?")
    case .standIn(let seat): pick("\(seat)委托谁到会？", "Who came for \(seat)?")
    case .late: pick("哪些人来晚了？", "Who came late?")
    case .lateFrom(let seat): pick("\(seat)从哪一项议程起在场？", "From which item on was \(seat) there?")
    case .leftEarly: pick("哪些人提前走了？", "Who left early?")
    case .leftAfter(let seat): pick("\(seat)议完哪一项走的？", "After which item did \(seat) leave?")
    case .recused: pick("哪些人因为与议题有关而回避？", "Who stood aside for an item?")
    case .recusedItems(let seat): pick("\(seat)回避哪几项？", "For which items did \(seat) stand aside?")
    case .recusal(let seat): pick("\(seat)因为什么回避？", "Why did \(seat) stand aside?")
    case .observers: pick("列席的有哪些人？", "Who sat in without a vote?")
    case .carried(let item):
      pick(
        "上次留下的事“\(item.what)”是哪一天办完的？",
        "Left from before: “\(item.what)”. On which day was it done?"
      )
    case .motion(let number):
      pick("付表决的第\(number)个议案是什么？", "What was motion \(number) put to the vote?")
    case .motionItem: pick("这个议案属于哪一项议程？", "To which item of the agenda does it belong?")
    case .inFavour: pick("同意的有几人？", "How many were in favour?")
    case .against: pick("反对的有几人？", "How many were against?")
    case .abstaining: pick("弃权的有几人？", "How many abstained?")
    case .action(let number): pick("会后要办的第\(number)件事是什么？", "What is action item \(number)?")
    case .actionWho: pick("由谁负责？", "Who does it?")
    case .actionBy: pick("哪一天以前办完？", "By which day?")
    case .poll: pick("是哪一次表决？", "Which vote is it?")
    case .door: pick("是哪一户的？例如3-2-501。", "Which door is it from, such as 3-2-501?")
    case .choice: pick("票上怎么写的？", "What does the ballot say?")
    case .voidReason: pick("为什么作废？", "Why is it void?")
    case .channel: pick("票是怎么收来的？", "How did it come back?")
    case .isSigned: pick("票上有业主签名吗？", "Is it signed?")
    case .visitedDoor:
      pick("走访的是哪一户？整个单元没有人的，写单元。", "Which door? A stairwell where nobody was home, by its name.")
    case .outcome: pick("走访结果怎么样？", "What was said?")
    case .visitReason: pick("是因为什么？用一个词，例如采光、费用。", "Why, in a word, such as light or cost?")
    case .nextVisit: pick("约好哪一天再去？", "On which day will you come again?")
    case .signedDoors: pick("签了的是哪几户？中间空一格。", "Which doors signed? Leave a blank between them.")
    case .agreement: pick("签的是哪一份协议？", "Which agreement was signed?")
    case .signer: pick("是谁签的？", "Who signed?")
    case .notice: pick("是对哪一份公示的异议？", "Which notice is it about?")
    case .category: pick("是哪方面的异议？例如采光、费用。", "What is it about, such as light or cost?")
    case .wording:
      pick("可以公开的内容怎么写？不要写姓名和门号。", "What may be shown of it? No name and no door.")
    case .objectionChannel: pick("是怎么提出来的？", "How did it come in?")
    default: askOfMoney(question)
    }
  }

  /// What was paid, what it costs, and what was done.
  private func askOfMoney(_ question: Question) -> String {
    switch question {
    case .fund: pick("是哪一处资金？", "Which fund is it?")
    case .payingDoor: pick("是哪一户缴的？例如3-501。", "Which door paid, such as 3-501?")
    case .payment: pick("缴了多少元？", "How many yuan did it pay?")
    case .paymentReason: pick("为什么仍要收？", "Why is it taken all the same?")
    case .bill: pick("看哪一份费用单？", "Which bill?")
    case .openTask: pick("办完的是哪一件事？", "What was done?")
    case .taskNote:
      pick(
        "办理情况怎么写？会公开，不要写姓名和门号。",
        "What is to be said of it? It becomes public: no name and no door."
      )
    default: ""
    }
  }

  /// What an empty answer means where nothing is suggested; nil where there must be one.
  package func skipping(_ question: Question) -> String {
    switch question {
    case .hours, .noticeOn, .actionBy:
      pick("不清楚的，直接按回车", "press Enter if it is not known")
    case .away: pick("都到了的，直接按回车", "press Enter if all came")
    case .carried: pick("还没有办完的，直接按回车", "press Enter if it is not done")
    case .agendaItem: pick("没有下一项的，直接按回车", "press Enter if there is none")
    case .paragraph: pick("写完了的，直接按回车", "press Enter at the end")
    case .signatories: pick("还没有签的，直接按回车", "press Enter if nobody has yet")
    default: pick("没有的，直接按回车", "press Enter if there is none")
    }
  }

  /// What a part of a meeting's record is called.
  package func name(_ section: MeetingSection) -> String {
    switch section {
    case .kind: pick("会议类别", "kind of meeting")
    case .title: pick("会议名称", "title")
    case .day: pick("开会日期", "day")
    case .hours: pick("起止时间", "hours")
    case .room: pick("地点", "place")
    case .part: pick("所关部分", "part")
    case .noticeOn: pick("通知日期", "day of notice")
    case .agenda: pick("议程", "agenda")
    case .chair: pick("主持人", "chair")
    case .recorder: pick("记录人", "recorder")
    case .attendance: pick("到会情况", "attendance")
    case .carried: pick("上次待办", "left by earlier meetings")
    case .motions: pick("议案和票数", "motions and counts")
    case .actions: pick("会后待办", "action items")
    case .signatories: pick("签名", "signatures")
    case .attachments: pick("附件", "enclosures")
    case .minutes: pick("纪要正文", "text of the minutes")
    case .fileName: pick("文件名", "name of the file")
    }
  }
}

extension Language {
  /// What a list offers where nothing of it is meant alone.
  package var wholeMatter: String { pick("全部", "all of it") }
  package var excused: String { pick("请假", "excused") }
  package var absent: String { pick("缺席", "absent") }
  package var represented: String { pick("委托他人到会", "somebody came instead") }
  package var recordIt: String { pick("对，记入台账", "yes, record it") }
  package var changeIt: String { pick("要改一处", "change something") }
  package var minutesHeading: String { pick("会议纪要", "Minutes") }
  package var noted: String { pick("提示：", "note: ") }
  package var carriedItems: String {
    pick("上次会议待办事项的办理情况", "what earlier meetings left to do")
  }

  package func yesOrNo(_ isSo: Bool) -> String { isSo ? pick("有", "yes") : pick("没有", "no") }

  /// The doors that owe, above the question who paid: for the office alone.
  package func stillOwing(_ count: Int) -> String {
    pick("还没有缴清的\(number(count))户（元）：", "\(counted(count, "door owes", "doors owe")) (yuan):")
  }

  /// What is said before somebody tells why a door that owes nothing pays.
  package var owesNothing: String {
    pick("这一户没有签约，不欠款。", "This door has not signed and owes nothing.")
  }

  /// What is said before somebody tells why a door pays more than it owes.
  package func owesLess(_ open: Fen) -> String {
    pick("这一户还差\(amount(open))，这笔会多缴。", "This door owes \(amount(open)) and pays more.")
  }

  package func bracketed(_ name: String) -> String { pick("【\(name)】", "[\(name)] ") }

  /// What the answers come to, before it is shown.
  package func fileHeading(_ name: String) -> String {
    pick("将写成会议文件“\(name)”，内容如下：", "The file “\(name)” will read:")
  }

  /// `《章程》要求提前3日通知`: how long ahead notice is given, and by which rule.
  package func say(_ advance: MeetingRule.Advance) -> String {
    pick(
      "\(advance.source.chinese)：提前\(advance.days)日通知并张贴议程",
      "\(advance.source.english): notice with the agenda \(counted(advance.days, "day", "days")) ahead"
    )
  }

  /// Who has an action item, and until when.
  package func whoAndWhen(_ action: ActionItem) -> String {
    pick(
      "负责：\(action.who)\(action.by.map { "，期限\($0)" } ?? "")",
      "\(action.who)\(action.by.map { ", by \($0)" } ?? "")"
    )
  }
}
