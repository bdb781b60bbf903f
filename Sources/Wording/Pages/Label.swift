import Deliberation

/// A label of a page or a sheet, which a template reads as `{{label.name}}`.
package enum Label: String, CaseIterable, Sendable {
  // Around every page
  case skip, place, colon, seal, sealMeaning, guide, toFront
  // The front page
  case noticesNow, meetingsSoon, noMeetingsSoon, inHand, closed, councils, places, toArchive
  // A place and the archive
  case council, meetingsHeld, archive, byYear, byPlace, earlierAndLater
  // A case
  case owes, about, steps, polls, costs, signing, visits, notices, meetings, documents, counts
  case tasks, siteVisits, partners
  case sources, noThreshold, squaresMeaning
  // A vote
  case count, participation, participationOnly
  // Costs
  case costLines, tariff
  // A notice
  case objections
  // A meeting and a council
  case agenda, minutes, motions, actions, carried, attachments, charter, seats, councilLimits
  // Sheets and forms
  case closings
  case pollNumber, billNumber, fundNumber, meetingNumber, arithmetic, blank, gap, counter,
    scrutineer,
    witness, witnessSeal, date
  case opinionBoxes, opinionNote, opinionLines, opinionSignature, speeches, votes, resolutions
  case unresolved, adjourned, chairSignature, recorderSignature, attendance, signInTotals
  case walkSignature, officeOnly
  case signInTitle, opinionTitle, minutesTitle, voteBlanks, door, area, matter, choice

  package var term: Term {
    switch self {
    case .skip: Term("跳到正文", "Skip to the text")
    case .place: Term("当前位置", "You are here")
    case .colon: Term("：", ": ")
    case .seal: Term("核验码", "Seal")
    case .sealMeaning:
      Term(
        "凭核验码可以向社区查对，本页所依据的记录此后有没有改动。",
        "With the seal the community can tell whether the record behind this page was changed since."
      )
    case .guide: Term("怎么看懂这张表", "How to read this table")
    case .toFront: Term("回到首页", "To the front page")
    case .noticesNow: Term("正在公示", "Open for objections")
    case .meetingsSoon: Term("将要召开的会议", "Meetings to come")
    case .noMeetingsSoon: Term("目前没有已定日期的会议。", "No meeting has a date yet.")
    case .inHand: Term("办理中", "In hand")
    case .closed: Term("已办结", "Closed")
    case .councils: Term("居民议事会", "Residents' councils")
    case .places: Term("小区和街道", "Courtyards and streets")
    case .toArchive: Term("档案：按年份、按地点查找", "Archive, by year and by place")
    case .council: Term("居民议事会", "Residents' council")
    case .meetingsHeld: Term("开过的会议", "Meetings held")
    case .archive: Term("档案", "Archive")
    case .byYear: Term("按年份查", "By year")
    case .byPlace: Term("按地点查", "By place")
    case .earlierAndLater: Term("其他年份", "Other years")
    case .owes: Term("责任", "Responsible")
    case .about: Term("事项简介", "About this matter")
    case .steps: Term("办理步骤", "Steps")
    case .polls: Term("表决", "Votes")
    case .costs: Term("费用", "Costs")
    case .signing: Term("签约", "Agreements")
    case .visits: Term("走访", "Visits")
    case .notices: Term("公示公告", "Notices")
    case .meetings: Term("会议", "Meetings")
    case .documents: Term("文件", "Documents")
    case .tasks: Term("任务", "Tasks")
    case .siteVisits: Term("现场踏勘", "Site visits")
    case .partners: Term("合作单位", "Partners")
    case .counts: Term("基本数字", "Figures")
    case .sources: Term("资料来源", "Sources")
    case .noThreshold:
      Term(
        "协议由各家自愿签订，只约束签约人，没有法定比例。",
        "Each signs for himself; an agreement binds only who signs it, and no share is required."
      )
    case .squaresMeaning:
      Term(
        "方格只表示数量，由前往后填，不对应具体门户。",
        "Squares show how many and are filled from the first; none stands for a certain door."
      )
    case .count: Term("计票结果", "The count")
    case .participation: Term("参与情况", "Participation")
    case .participationOnly:
      Term(
        "表决结束前只公布参与情况，不公布同意和反对的数量。",
        "Until the vote closes only participation is made public, not how many are for or against."
      )
    case .costLines: Term("费用项目", "What it costs")
    case .tariff: Term("按楼层分摊", "Shares by storey")
    case .objections: Term("异议和答复", "Objections and replies")
    case .agenda: Term("议程", "Agenda")
    case .minutes: Term("纪要", "Minutes")
    case .motions: Term("议案和表决", "Motions and votes")
    case .actions: Term("待办事项", "To be done")
    case .attachments: Term("附件", "Enclosures")
    case .carried: Term("上次会议待办事项的办理", "Left by earlier meetings")
    case .charter: Term("章程", "Charter")
    case .seats: Term("席位", "Seats")
    case .councilLimits:
      Term(
        "议事会组织议事、提出建议，不代替法律规定的业主共同决定。",
        "A council organises and advises; it does not replace the owners' joint decision by law."
      )
    case .pollNumber: Term("表决编号", "Vote no.")
    case .billNumber: Term("费用编号", "Bill no.")
    case .closings: Term("决算", "Closing accounts")
    case .fundNumber: Term("资金编号", "Fund no.")
    case .meetingNumber: Term("会议编号", "Meeting no.")
    case .arithmetic: Term("逐户算式", "The arithmetic of every door")
    case .blank: Term("＿＿＿＿＿", "____________")
    case .gap: Term("　　", "    ")
    case .counter: Term("计票人", "Counted by")
    case .scrutineer: Term("监票人", "Watched by")
    case .witness: Term("见证", "Witnessed by")
    case .witnessSeal: Term("（盖章）", "(seal)")
    case .date: Term("日期", "Date")
    case .opinionBoxes: Term("□ 同意　　□ 反对　　□ 弃权", "☐ in favour   ☐ against   ☐ abstaining")
    case .opinionNote:
      Term(
        "请在一个方格内画“√”；选两项以上、涂改或者未签名的，为无效票。",
        "Mark one box only; two marks, an alteration or a missing signature make it void."
      )
    case .opinionLines: Term("意见和建议", "Opinion and suggestions")
    case .opinionSignature: Term("业主（或者受托人）签名", "Signature of the owner or proxy")
    case .speeches: Term("讨论情况（逐项记明赞成、反对的意见和顾虑）", "Discussion, item by item")
    case .votes: Term("表决情况", "Votes")
    case .resolutions: Term("议定事项（内容、负责人、期限）", "Resolutions (what, who, by when)")
    case .unresolved: Term("未议定事项", "Left open")
    case .adjourned: Term("散会时间", "Adjourned at")
    case .chairSignature: Term("主持人签名", "Chair")
    case .recorderSignature: Term("记录人签名", "Recorder")
    case .attendance: Term("出席情况", "Attendance")
    case .walkSignature: Term("走访人签名", "Visited by")
    case .officeOnly:
      Term(
        "内部使用：有门号和各户意见，不张贴、不上网，用后收回社区保管。",
        "For the office only: it names doors and what they said. Not for a board or the web."
      )
    case .signInTitle: Term("会议签到表", "Sign-in sheet")
    case .opinionTitle: Term("征求意见表", "Opinion form")
    case .minutesTitle: Term("会议记录", "Record of a meeting")
    case .voteBlanks:
      Term(
        "议案：　　　　　　　　　　同意　　人，反对　　人，弃权　　人",
        "Motion: ____________ in favour __, against __, abstaining __"
      )
    case .door: Term("户号", "Door")
    case .area: Term("专有部分面积", "Exclusive floor area")
    case .matter: Term("征求意见的事项", "The matter")
    case .choice: Term("意见", "Answer")
    case .signInTotals:
      Term(
        "应到　　　人，实到　　　人，请假　　　人。",
        "Due ____, present ____, excused ____."
      )
    }
  }
}
