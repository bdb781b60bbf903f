import Deliberation

// The names of notices and of how their days are counted.

extension Language {
  package func name(_ kind: Notice.Kind) -> String {
    switch kind {
    case .publicReview: pick("公示", "notice for objections")
    case .announcement: pick("公告", "announcement")
    case .notification: pick("通知", "notification")
    case .circular: pick("通告", "circular")
    case .delivery: pick("告知书", "letter of information")
    }
  }

  package func name(_ purpose: Notice.Purpose) -> String {
    switch purpose {
    case .solicitation: pick("征求意见", "request for opinions")
    case .pollOpening: pick("表决安排", "arrangements for the vote")
    case .pollResult: pick("表决结果", "result of the vote")
    case .scheme: pick("方案", "scheme")
    case .costShares: pick("费用分摊", "cost shares")
    case .works: pick("施工", "works")
    case .acceptance: pick("验收", "acceptance")
    case .closingAccount: pick("决算", "closing account")
    case .meeting: pick("会议", "meeting")
    case .other: pick("其他", "other")
    }
  }

  package func name(_ field: NoticeField) -> String {
    switch field {
    case .addressee: pick("公示对象", "addressee")
    case .places: pick("张贴地点", "places")
    case .period: pick("公示期", "period")
    case .closingHour: pick("截止时间", "closing hour")
    case .reception: pick("受理地点", "where objections go")
    case .answerWithin: pick("答复期限", "days for an answer")
    case .effect: pick("期满的效力", "what silence means")
    case .issuers: pick("落款", "issuers")
    case .witnesses: pick("见证", "witnesses")
    }
  }

  package func name(_ channel: Objection.Channel) -> String {
    switch channel {
    case .letter: pick("书面", "in writing")
    case .inPerson: pick("当面", "in person")
    case .telephone: pick("电话", "by telephone")
    case .online: pick("网上", "online")
    case .box: pick("意见箱", "suggestion box")
    }
  }

  package func name(_ moment: Board.Moment) -> String {
    switch moment {
    case .start: pick("张贴时", "when put up")
    case .middle: pick("公示期中", "during the period")
    case .end: pick("期满时", "when it ended")
    }
  }

  package func name(_ field: WordingChange.Field) -> String {
    switch field {
    case .title: pick("标题", "title")
    case .addressee: pick("公示对象", "addressee")
    case .paragraph: pick("正文", "text")
    case .effect: pick("期满的效力", "what silence means")
    case .reception: pick("受理", "where objections go")
    case .issuer: pick("落款", "issuer")
    case .witness: pick("见证", "witness")
    case .enclosure: pick("附件", "enclosure")
    }
  }

  package func name(_ field: FixedField) -> String {
    switch field {
    case .kind: pick("类别", "kind")
    case .purpose: pick("用途", "purpose")
    case .list: pick("榜次", "list")
    case .part: pick("部位", "part")
    case .bill: pick("费用", "bill")
    case .event: pick("事件时间", "event time")
    case .period: pick("公示期", "period")
    case .places: pick("张贴地点", "places")
    case .answerWithin: pick("答复期限", "days for an answer")
    }
  }

  package func name(_ unit: NoticePeriod.Unit) -> String {
    switch unit {
    case .natural: pick("自然日", "days")
    case .working: pick("工作日", "working days")
    }
  }

  package func name(_ counting: NoticePeriod.Counting) -> String {
    switch counting {
    case .civil: pick("张贴当日不计", "the day of posting not counted")
    case .inclusive: pick("张贴当日计入", "the day of posting counted")
    }
  }

  package func name(_ festival: Festival) -> String {
    switch festival {
    case .newYear: pick("元旦", "New Year")
    case .springFestival: pick("春节", "Spring Festival")
    case .tombSweeping: pick("清明节", "Tomb-sweeping Day")
    case .labourDay: pick("劳动节", "Labour Day")
    case .dragonBoat: pick("端午节", "Dragon Boat Festival")
    case .midAutumn: pick("中秋节", "Mid-autumn Festival")
    case .nationalDay: pick("国庆节", "National Day")
    case .nationalDayAndMidAutumn:
      pick("国庆节、中秋节", "National Day and Mid-autumn Festival")
    case .victoryDay:
      pick("中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", "Victory Day, 70th anniversary")
    }
  }

  package func name(_ reason: RestReason) -> String {
    switch reason {
    case .weekend: pick("周末", "weekend")
    case .holiday(let festival): pick("\(name(festival))假期", "\(name(festival)) holiday")
    }
  }

  /// The law on counting days that was in force.
  package func name(_ citation: PeriodCitation) -> String {
    switch citation {
    case .generalPrinciples:
      pick("《民法通则》第一百五十四条", "General Principles of Civil Law art. 154")
    case .generalProvisions:
      pick(
        "《民法总则》第二百零一条、第二百零三条",
        "General Provisions of Civil Law arts. 201, 203"
      )
    case .civilCode: pick("《民法典》第二百零一条、第二百零三条", "Civil Code arts. 201, 203")
    }
  }
}
