import Deliberation

/// A notice as a file (公示文件): head and body.
enum NoticeFile {
  enum Key {
    static let kind = Term("类别", "kind")
    static let purpose = Term("用途", "purpose")
    static let title = Term("标题", "title")
    static let list = Term("榜次", "list")
    static let part = Term("部位", "part")
    static let addressee = Term("对象", "addressee")
    static let posted = Term("张贴日", "posted")
    static let places = Term("张贴地点", "places")
    static let period = Term("公示期", "period")
    static let reception = Term("受理", "reception")
    static let answerWithin = Term("答复期限", "answerWithin")
    static let issuers = Term("落款", "issuers")
    static let enclosures = Term("附件", "enclosures")
    static let objections = Term("异议", "objections")
    static let all = [
      kind, purpose, title, list, part, addressee, posted, places, period, reception, answerWithin,
      issuers, enclosures, objections,
    ]
  }

  enum PeriodKey {
    static let days = Term("天数", "days")
    static let unit = Term("单位", "unit")
    static let counting = Term("计法", "counting")
    static let hour = Term("截止时间", "hour")
    static let all = [days, unit, counting, hour]
  }

  enum ObjectionKey {
    static let number = Term("编号", "number")
    static let received = Term("收到", "received")
    static let category = Term("类别", "category")
    static let wording = Term("内容", "wording")
    static let answerer = Term("答复人", "answerer")
    static let reply = Term("答复", "reply")
    static let all = [number, received, category, wording, answerer, reply]
  }

  enum ReplyKey {
    static let day = Term("日期", "day")
    static let text = Term("内容", "text")
    static let all = [day, text]
  }

  static func read(_ text: SourceText, key: String, _ reading: inout FileReading) -> FolderEntry {
    var entry = FolderEntry(entry: nil, key: .notice, file: reading.file, line: 1, isTroubled: true)
    let before = reading.findings.count
    guard let file = MarkdownFile(text, &reading),
      let head = HeadMapping(file.head, named: reading.file, knows: Key.all, &reading)
    else { return entry }
    entry.body = (file.body, file.bodyLine)
    let kind = head.neededWord(Key.kind, .noticeKinds, &reading)
    let purpose = head.neededWord(Key.purpose, .purposes, &reading)
    let title = head.neededText(Key.title, &reading)
    let list = head.number(Key.list, from: 1, &reading)
    let part = head.text(Key.part, &reading)
    if let part { entry.lines[part] = head.line(of: Key.part) }
    let addressee = head.neededText(Key.addressee, &reading)
    let posted = head.neededDay(Key.posted, &reading)
    let places = head.needed(Key.places, &reading) == nil ? [] : head.texts(Key.places, &reading)
    let term = head.mapping(Key.period, knows: PeriodKey.all, &reading)
      .flatMap { postingTerm($0, &reading) }
    let reception = head.text(Key.reception, &reading)
    let answerWithin = head.number(Key.answerWithin, from: 1, &reading)
    let issuers =
      head.needed(Key.issuers, &reading) == nil ? [] : head.texts(Key.issuers, &reading)
    let enclosures = head.texts(Key.enclosures, &reading)
    let objections = head.mappings(Key.objections, knows: ObjectionKey.all, &reading)
      .compactMap { objection($0, &reading) }
    guard let kind, let purpose, let title, let addressee, let posted else { return entry }
    entry.entry = .notice(
      Notice(
        key: key,
        kind: kind,
        purpose: purpose,
        title: title,
        list: list,
        part: part,
        addressee: addressee,
        postedOn: posted,
        term: term,
        places: places.map(\.text),
        reception: reception,
        answerWithin: answerWithin,
        issuers: issuers.map(\.text),
        enclosures: enclosures.map(\.text),
        body: file.body,
        objections: objections
      )
    )
    entry.isTroubled = reading.findings.count > before
    return entry
  }

  private static func postingTerm(_ head: HeadMapping, _ reading: inout FileReading) -> PostingTerm?
  {
    let days =
      head.needed(PeriodKey.days, &reading) == nil
      ? nil
      : head.value(PeriodKey.days, &reading, else: Problem.badNumber) { text in
        Int(text.halfWidth).flatMap { NoticePeriod.allowedDays.contains($0) ? $0 : nil }
      }
    let unit = head.word(PeriodKey.unit, .periodUnits, &reading)
    let counting = head.word(PeriodKey.counting, .countings, &reading)
    let hour = head.value(PeriodKey.hour, &reading, else: Problem.badHour) { text in
      WrittenHour.isValid(text.halfWidth) ? text.halfWidth : nil
    }
    guard let days else { return nil }
    return PostingTerm(
      days: days,
      unit: unit ?? .natural,
      counting: counting ?? .civil,
      hour: hour ?? "18:00"
    )
  }

  private static func objection(_ head: HeadMapping, _ reading: inout FileReading) -> Objection? {
    let number = head.neededNumber(ObjectionKey.number, from: 1, &reading)
    let received = head.neededDay(ObjectionKey.received, &reading)
    let category = head.neededText(ObjectionKey.category, &reading)
    let wording = head.neededText(ObjectionKey.wording, &reading)
    let answerer = head.neededText(ObjectionKey.answerer, &reading)
    let reply = head.mapping(ObjectionKey.reply, knows: ReplyKey.all, &reading)
      .flatMap { reply -> Objection.Reply? in
        let day = reply.neededDay(ReplyKey.day, &reading)
        let text = reply.neededText(ReplyKey.text, &reading)
        guard let day, let text else { return nil }
        return .init(on: day, text: text)
      }
    guard let number, let received, let category, let wording, let answerer else { return nil }
    return Objection(
      number: number,
      receivedOn: received,
      category: category,
      wording: wording,
      answerer: answerer,
      reply: reply
    )
  }
}
