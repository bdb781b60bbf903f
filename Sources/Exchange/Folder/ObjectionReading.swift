import Deliberation

extension NoticeFile {
  static func objections(
    of head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> [Objection] {
    head.mappings(Key.objections, knows: ObjectionKey.all, &reading).compactMap {
      objection($0, &entry, &reading)
    }
  }

  private static func objection(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> Objection? {
    let number = head.neededNumber(ObjectionKey.number, from: 1, &reading)
    if let number { entry.lines[NoticeLine.objection(number)] = head.line }
    let received = head.neededDay(ObjectionKey.received, &reading)
    let receivedBy = head.text(ObjectionKey.receivedBy, oneLine: true, &reading)
    let channel = head.word(ObjectionKey.channel, .objectionChannels, &reading)
    let category = head.neededPublicText(ObjectionKey.category, oneLine: true, &reading)
    // What is told of an objection is public; its own words, and whose they are, are not.
    let original = head.text(ObjectionKey.original, &reading)
    let door = head.door(ObjectionKey.door, &reading)
    let wording = head.neededPublicText(ObjectionKey.wording, &reading)
    let answerer = head.neededPublicText(ObjectionKey.answerer, oneLine: true, &reading)
    let answerBy = head.day(ObjectionKey.answerBy, &reading)
    let reply = head.mapping(ObjectionKey.reply, knows: ReplyKey.all, &reading)
      .flatMap { reply -> Objection.Reply? in
        let day = reply.neededDay(ReplyKey.day, &reading)
        let text = reply.neededPublicText(ReplyKey.text, &reading)
        guard let day, let text else { return nil }
        return .init(on: day, text: text)
      }
    let discussedIn = head.text(ObjectionKey.discussedIn, &reading)
    if let discussedIn {
      entry.meetings.append((discussedIn, head.line(of: ObjectionKey.discussedIn)))
    }
    let outcome = head.publicText(ObjectionKey.outcome, &reading)
    guard let number, let received, let category, let wording, let answerer else { return nil }
    return Objection(
      number: number,
      receivedOn: received,
      receivedBy: receivedBy,
      channel: channel,
      category: category,
      original: original,
      door: door,
      wording: wording,
      answerer: answerer,
      answerBy: answerBy,
      reply: reply,
      discussedIn: discussedIn,
      outcome: outcome
    )
  }
}
