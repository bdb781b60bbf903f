extension Notice {
  /// The steps its record tells, each on its own day, in the order they were taken.
  ///
  /// What comes in from a folder is checked by taking them one by one, so that a
  /// file cannot hold what a command refuses.
  var recordedSteps: [(day: Day, office: String, step: NoticeStep)] {
    var steps: [(day: Day, rank: Int, office: String, step: NoticeStep)] = []
    for board in boards {
      if let putUp = board.putUp {
        let step = NoticeStep.posted(
          places: [board.place],
          copies: board.copies,
          witnesses: board.witnesses
        )
        steps.append((putUp.on, 0, putUp.by, step))
      }
      for photo in board.photos {
        steps.append((photo.takenOn, 1, "", .photographed(place: board.place, photo)))
      }
      for damage in board.damages {
        let found = NoticeStep.foundDamaged(place: board.place, what: damage.what)
        steps.append((damage.foundOn, 2, "", found))
        if let again = damage.reposted {
          steps.append((again.on, 3, again.by, .reposted(place: board.place)))
        }
      }
      if let down = board.takenDown {
        steps.append((down.on, 11, down.by, .takenDown(places: [board.place])))
      }
    }
    for more in extensions {
      steps.append((more.on, 4, more.by, .extended(days: more.days, reason: more.reason)))
    }
    for (index, change) in corrections.enumerated() {
      let later = corrections.indices.contains(index + 1) ? corrections[index + 1].earlier : wording
      steps.append((change.on, 5, change.by, .corrected(later, reason: change.reason)))
    }
    for objection in objections {
      var received = objection
      received.reply = nil
      steps.append((objection.receivedOn, 6, objection.receivedBy ?? "", .objected(received)))
      if let reply = objection.reply {
        let step = NoticeStep.replied(
          number: objection.number,
          text: reply.text,
          discussedIn: objection.discussedIn,
          outcome: objection.outcome
        )
        steps.append((reply.on, 7, objection.answerer, step))
      }
    }
    if let finality { steps.append((finality.on, 8, finality.by, .finalised)) }
    if let withdrawal {
      steps.append((withdrawal.on, 9, withdrawal.by, .withdrawn(reason: withdrawal.reason)))
    }
    let order = steps.indices.sorted {
      (steps[$0].day, steps[$0].rank, $0) < (steps[$1].day, steps[$1].rank, $1)
    }
    return order.map { (steps[$0].day, steps[$0].office, steps[$0].step) }
  }

  /// The first correction or extension that is written after a later one.
  var firstOutOfOrder: (day: Day, later: Day)? {
    for days in [corrections.map(\.on), extensions.map(\.on)] {
      for (later, day) in zip(days, days.dropFirst()) where day < later { return (day, later) }
    }
    return nil
  }

  /// The notice as it was when nothing had been done with it.
  var untouched: Notice {
    Notice(
      key: key,
      number: number,
      kind: kind,
      purpose: purpose,
      list: list,
      part: part,
      bill: bill,
      event: event,
      wording: corrections.first?.earlier ?? wording,
      postedOn: postedOn,
      term: term,
      boards: boards.map { Board($0.place, copies: $0.copies) },
      answerWithin: answerWithin,
      drafted: drafted
    )
  }
}
