import Deliberation

// The keys of a notice's head, in the order they are written.

extension NoticeFile {
  enum Key {
    static let kind = Term("类别", "kind")
    static let purpose = Term("用途", "purpose")
    static let title = Term("标题", "title")
    static let list = Term("榜次", "list")
    static let part = Term("部位", "part")
    static let bill = Term("费用", "bill")
    static let event = Term("事件时间", "event")
    static let addressee = Term("对象", "addressee")
    static let drafted = Term("起草", "drafted")
    static let posted = Term("张贴日", "posted")
    static let places = Term("张贴地点", "places")
    static let period = Term("公示期", "period")
    static let extensions = Term("延长", "extensions")
    static let reception = Term("受理", "reception")
    static let answerWithin = Term("答复期限", "answerWithin")
    static let effect = Term("期满", "effect")
    static let issuers = Term("落款", "issuers")
    static let witnesses = Term("见证", "witnesses")
    static let enclosures = Term("附件", "enclosures")
    static let corrections = Term("更正", "corrections")
    static let objections = Term("异议", "objections")
    static let withdrawal = Term("撤回", "withdrawal")
    static let final = Term("定榜", "final")
    static let all = [
      kind, purpose, title, list, part, bill, event, addressee, drafted, posted, places,
      period, extensions, reception, answerWithin, effect, issuers, witnesses, enclosures,
      corrections,
      objections, withdrawal, final,
    ]
  }

  enum PeriodKey {
    static let days = Term("天数", "days")
    static let unit = Term("单位", "unit")
    static let counting = Term("计法", "counting")
    static let rule = Term("计法依据", "rule")
    static let hour = Term("截止时间", "hour")
    static let all = [days, unit, counting, rule, hour]
  }

  /// What a correction may have changed.
  enum WordingKey {
    static let body = Term("正文", "body")
    static let all = [
      Key.title, Key.addressee, body, Key.effect, Key.reception, Key.issuers, Key.witnesses,
      Key.enclosures,
    ]
  }

  enum BoardKey {
    static let place = Term("地点", "place")
    static let copies = Term("份数", "copies")
    static let putUp = Term("张贴", "putUp")
    static let witnesses = Term("见证", "witnesses")
    static let photos = Term("照片", "photos")
    static let damages = Term("破损", "damages")
    static let takenDown = Term("撤下", "takenDown")
    static let all = [place, copies, putUp, witnesses, photos, damages, takenDown]
  }

  enum PhotoKey {
    static let moment = Term("时点", "moment")
    static let day = Term("日期", "day")
    static let file = Term("文件", "file")
    static let hash = Term("摘要", "hash")
    static let all = [moment, day, file, hash]
  }

  enum DamageKey {
    static let day = Term("日期", "day")
    static let what = Term("情况", "what")
    static let reposted = Term("重贴", "reposted")
    static let all = [day, what, reposted]
  }

  enum ObjectionKey {
    static let number = Term("编号", "number")
    static let received = Term("收到", "received")
    static let receivedBy = Term("收件人", "receivedBy")
    static let channel = Term("方式", "channel")
    static let category = Term("类别", "category")
    static let original = Term("原文", "original")
    static let door = Term("户号", "door")
    static let wording = Term("内容", "wording")
    static let answerer = Term("答复人", "answerer")
    static let answerBy = Term("限期", "answerBy")
    static let reply = Term("答复", "reply")
    static let discussedIn = Term("讨论", "discussedIn")
    static let outcome = Term("处理", "outcome")
    static let all = [
      number, received, receivedBy, channel, category, original, door, wording, answerer, answerBy,
      reply, discussedIn, outcome,
    ]
  }

  enum ReplyKey {
    static let day = Term("日期", "day")
    static let text = Term("内容", "text")
    static let all = [day, text]
  }
}
