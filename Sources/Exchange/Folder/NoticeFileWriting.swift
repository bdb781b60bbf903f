import Deliberation

extension NoticeFile {
  /// The file that reads back as the notice.
  static func write(_ notice: Notice) throws -> String {
    var head = HeadWriter()
    head.add(Key.kind, Words.noticeKinds.chinese(notice.kind))
    head.add(Key.purpose, Words.purposes.chinese(notice.purpose))
    head.add(Key.title, notice.title)
    head.add(Key.list, plain: notice.list)
    head.add(Key.part, notice.part)
    head.add(Key.addressee, notice.addressee)
    head.add(Key.posted, plain: notice.postedOn)
    head.add(Key.places, texts: notice.places, isNeeded: true)
    head.add(Key.period, notice.term.map(write))
    head.add(Key.reception, notice.reception)
    head.add(Key.answerWithin, plain: notice.answerWithin)
    head.add(Key.issuers, texts: notice.issuers, isNeeded: true)
    head.add(Key.enclosures, texts: notice.enclosures)
    head.add(Key.objections, notice.objections.map(write))
    return MarkdownFile.write(head: try head.yaml(), body: notice.body)
  }

  private static func write(_ term: PostingTerm) -> HeadWriter {
    var head = HeadWriter()
    head.add(PeriodKey.days, plain: term.days)
    head.add(PeriodKey.unit, Words.periodUnits.chinese(term.unit))
    head.add(PeriodKey.counting, Words.countings.chinese(term.counting))
    head.add(PeriodKey.hour, term.hour)
    return head
  }

  private static func write(_ objection: Objection) -> HeadWriter {
    var head = HeadWriter()
    head.add(ObjectionKey.number, plain: objection.number)
    head.add(ObjectionKey.received, plain: objection.receivedOn)
    head.add(ObjectionKey.category, objection.category)
    head.add(ObjectionKey.wording, objection.wording)
    head.add(ObjectionKey.answerer, objection.answerer)
    if let reply = objection.reply {
      var answer = HeadWriter()
      answer.add(ReplyKey.day, plain: reply.on)
      answer.add(ReplyKey.text, reply.text)
      head.add(ObjectionKey.reply, answer)
    }
    return head
  }
}
