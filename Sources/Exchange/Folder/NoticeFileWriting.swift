import Deliberation

extension NoticeFile {
  /// The file that reads back as the notice.
  ///
  /// `picture` gives the path of a photo within the folder; nil where only its hash
  /// is at hand.
  static func write(
    _ notice: Notice,
    picture: (Board.Photo) -> String? = { _ in nil }
  ) throws -> String {
    var head = HeadWriter()
    head.add(Key.kind, Words.noticeKinds.chinese(notice.kind))
    head.add(Key.purpose, Words.purposes.chinese(notice.purpose))
    head.add(Key.title, notice.title)
    head.add(Key.list, plain: notice.list)
    head.add(Key.part, notice.part)
    head.add(Key.bill, notice.bill)
    head.add(Key.event, notice.event?.description)
    head.add(Key.addressee, notice.addressee)
    head.add(Key.drafted, notice.drafted.map(HeadWriter.init))
    head.add(Key.posted, plain: notice.postedOn)
    head.add(Key.places, items: notice.boards.map { write($0, picture: picture) })
    head.add(Key.period, notice.term.map(write))
    head.add(
      Key.extensions,
      notice.extensions.map { more in
        var head = HeadWriter(Handling(on: more.on, by: more.by))
        head.add(HandlingKey.days, plain: more.days)
        head.add(HandlingKey.reason, more.reason)
        return head
      }
    )
    head.add(Key.reception, notice.reception)
    head.add(Key.answerWithin, plain: notice.answerWithin)
    head.add(Key.effect, notice.effect)
    head.add(Key.issuers, texts: notice.issuers, isNeeded: true)
    head.add(Key.witnesses, texts: notice.witnesses)
    head.add(Key.enclosures, texts: notice.enclosures)
    head.add(Key.corrections, corrections(of: notice))
    head.add(Key.objections, notice.objections.map(write))
    if let withdrawal = notice.withdrawal {
      var undone = HeadWriter(Handling(on: withdrawal.on, by: withdrawal.by))
      undone.add(HandlingKey.reason, withdrawal.reason)
      head.add(Key.withdrawal, undone)
    }
    head.add(Key.final, notice.finality.map(HeadWriter.init))
    return MarkdownFile.write(head: try head.yaml(), body: notice.body)
  }

  private static func write(_ term: PostingTerm) -> HeadWriter {
    var head = HeadWriter()
    head.add(PeriodKey.days, plain: term.days)
    head.add(PeriodKey.unit, Words.periodUnits.chinese(term.unit))
    head.add(PeriodKey.counting, Words.countings.chinese(term.counting))
    head.add(PeriodKey.rule, term.rule)
    head.add(PeriodKey.hour, term.hour)
    return head
  }

  /// Each with what it changed alone, beside the wording that came after it.
  private static func corrections(of notice: Notice) -> [HeadWriter] {
    let corrections = notice.corrections
    return corrections.indices.map { index in
      let correction = corrections[index]
      let isLast = index == corrections.count - 1
      let later = isLast ? notice.wording : corrections[index + 1].earlier
      var head = HeadWriter(Handling(on: correction.on, by: correction.by))
      head.add(HandlingKey.reason, correction.reason)
      head.add(HandlingKey.earlier, write(correction.earlier, unlike: later))
      return head
    }
  }

  private static func write(_ wording: NoticeWording, unlike later: NoticeWording) -> HeadWriter {
    var head = HeadWriter()
    if wording.title != later.title { head.add(Key.title, wording.title) }
    if wording.addressee != later.addressee { head.add(Key.addressee, wording.addressee) }
    if wording.body != later.body { head.add(WordingKey.body, orNothing: wording.body) }
    if wording.effect != later.effect { head.add(Key.effect, orNothing: wording.effect) }
    if wording.reception != later.reception {
      head.add(Key.reception, orNothing: wording.reception)
    }
    if wording.issuers != later.issuers {
      head.add(Key.issuers, texts: wording.issuers, isNeeded: true)
    }
    if wording.witnesses != later.witnesses {
      head.add(Key.witnesses, texts: wording.witnesses, isNeeded: true)
    }
    if wording.enclosures != later.enclosures {
      head.add(Key.enclosures, texts: wording.enclosures, isNeeded: true)
    }
    return head
  }

  /// A place where nothing is on record stands as a bare text.
  private static func write(
    _ board: Board,
    picture: (Board.Photo) -> String?
  ) -> HeadWriter.Item {
    if board == Board(board.place) { return .text(board.place) }
    var head = HeadWriter()
    head.add(BoardKey.place, board.place)
    head.add(BoardKey.copies, plain: board.copies)
    head.add(BoardKey.putUp, board.putUp.map(HeadWriter.init))
    head.add(BoardKey.witnesses, texts: board.witnesses)
    head.add(BoardKey.photos, board.photos.map { write($0, picture: picture($0)) })
    head.add(BoardKey.damages, board.damages.map(write))
    head.add(BoardKey.takenDown, board.takenDown.map(HeadWriter.init))
    return .mapping(head)
  }

  private static func write(_ photo: Board.Photo, picture: String?) -> HeadWriter {
    var head = HeadWriter()
    head.add(PhotoKey.moment, Words.photoMoments.chinese(photo.moment))
    head.add(PhotoKey.day, plain: photo.takenOn)
    if let picture {
      head.add(PhotoKey.file, picture)
    } else {
      head.add(PhotoKey.hash, photo.file.description)
    }
    return head
  }

  private static func write(_ damage: Board.Damage) -> HeadWriter {
    var head = HeadWriter()
    head.add(DamageKey.day, plain: damage.foundOn)
    head.add(DamageKey.what, damage.what)
    head.add(DamageKey.reposted, damage.reposted.map(HeadWriter.init))
    return head
  }

  private static func write(_ objection: Objection) -> HeadWriter {
    var head = HeadWriter()
    head.add(ObjectionKey.number, plain: objection.number)
    head.add(ObjectionKey.received, plain: objection.receivedOn)
    head.add(ObjectionKey.receivedBy, objection.receivedBy)
    head.add(ObjectionKey.channel, objection.channel.map(Words.objectionChannels.chinese))
    head.add(ObjectionKey.category, objection.category)
    head.add(ObjectionKey.original, objection.original)
    head.add(ObjectionKey.door, objection.door?.text)
    head.add(ObjectionKey.wording, objection.wording)
    head.add(ObjectionKey.answerer, objection.answerer)
    head.add(ObjectionKey.answerBy, plain: objection.answerBy)
    if let reply = objection.reply {
      var answer = HeadWriter()
      answer.add(ReplyKey.day, plain: reply.on)
      answer.add(ReplyKey.text, reply.text)
      head.add(ObjectionKey.reply, answer)
    }
    head.add(ObjectionKey.discussedIn, objection.discussedIn)
    head.add(ObjectionKey.outcome, objection.outcome)
    return head
  }
}
