import Deliberation

extension Words where Value == Meeting.Kind {
  static let meetingKinds = Words([
    (.council, Term("议事会", "council")),
    (.representatives, Term("居民代表会议", "representatives")),
    (.residents, Term("居民会议", "residents")),
    (.owners, Term("业主会议", "owners")),
    (.consultation, Term("座谈会", "consultation")),
    (.site, Term("现场会", "site")),
    (.jointReview, Term("联合审查会", "jointReview")),
    (.council, Term("居民议事会", "council meeting")),
  ])
}

extension Words where Value == Notice.Kind {
  static let noticeKinds = Words([
    (.publicReview, Term("公示", "publicReview")),
    (.announcement, Term("公告", "announcement")),
    (.notification, Term("通知", "notification")),
    (.circular, Term("通告", "circular")),
    (.delivery, Term("告知书", "delivery")),
  ])
}

extension Words where Value == Notice.Purpose {
  static let purposes = Words([
    (.solicitation, Term("征求意见", "solicitation")),
    (.pollOpening, Term("表决安排", "pollOpening")),
    (.pollResult, Term("表决结果", "pollResult")),
    (.scheme, Term("方案", "scheme")),
    (.costShares, Term("费用分摊", "costShares")),
    (.works, Term("施工", "works")),
    (.acceptance, Term("验收", "acceptance")),
    (.closingAccount, Term("决算", "closingAccount")), (.meeting, Term("会议", "meeting")),
    (.other, Term("其他", "other")),
  ])
}

extension Words where Value == NoticePeriod.Unit {
  static let periodUnits = Words([
    (.natural, Term("自然日", "natural")), (.working, Term("工作日", "working")),
  ])
}

extension Words where Value == NoticePeriod.Counting {
  static let countings = Words([
    (.civil, Term("次日起", "civil")), (.inclusive, Term("当日起", "inclusive")),
  ])
}

extension Words where Value == Objection.Channel {
  static let objectionChannels = Words([
    (.letter, Term("书面", "letter")), (.inPerson, Term("当面", "inPerson")),
    (.telephone, Term("电话", "telephone")), (.online, Term("网上", "online")),
    (.box, Term("意见箱", "box")),
  ])
}

extension Words where Value == Board.Moment {
  static let photoMoments = Words([
    (.start, Term("张贴时", "start")), (.middle, Term("公示期中", "middle")),
    (.end, Term("期满时", "end")),
  ])
}
