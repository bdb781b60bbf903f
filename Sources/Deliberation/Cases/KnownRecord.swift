// What was known of a case on a day (某日已公开的情况): the one place that says what a
// page made as of that day may show.

extension CaseFile {
  /// The case as it was known on a day; nil where it was opened later.
  ///
  /// What is dated after the day is left out, however it came on record since:
  /// entries, and within an entry whatever happened to it later. A draft is
  /// nobody's business yet. Of a meeting to come stand day, hours, room and
  /// agenda. Where the case stood that day comes out the same from both.
  package func known(on day: Day) -> CaseFile? {
    guard openedOn <= day else { return nil }
    var file = self
    file.counts = counts.filter { day.reaches($0.asOf) }
    file.council = council.flatMap { $0.known(on: day) }
    file.canvasses = canvasses.compactMap { $0.known(on: day) }
    file.meetings = meetings.compactMap { $0.known(on: day) }
    file.polls = polls.compactMap { $0.known(on: day) }
    file.bills = bills.compactMap { $0.known(on: day) }
    file.agreements = agreements.compactMap { $0.known(on: day) }
    file.funds = funds.compactMap { $0.known(on: day) }
    file.notices = notices.compactMap { $0.known(on: day) }
    file.documents = documents.filter { $0.day <= day }
    file.skips = skips.filter { $0.on <= day }
    file.siteVisits = siteVisits.filter { $0.day <= day }
    file.tasks = tasks.filter { $0.added.on <= day }.map { task in
      var task = task
      task.done = task.done.flatMap { $0.on <= day ? $0 : nil }
      return task
    }
    file.decisions = decisions.filter { file.has($0.of) }
    for index in file.notices.indices { file.notices[index].forgetMeetings(after: day, of: self) }
    return file
  }
}

extension CaseFile {
  /// Whether what was decided is on record.
  fileprivate func has(_ thing: Decision.Thing) -> Bool {
    switch thing {
    case .bill(let key): bills.contains { $0.key == key }
    case .notice(let key): notices.contains { $0.key == key }
    case .skip(let stage): skips.contains { $0.stage == stage }
    }
  }
}

extension Day {
  /// Whether a time has come, told as exactly as its source does: `2019-05`, `2022年中`.
  func reaches(_ told: String) -> Bool {
    let written = told.prefix { $0 == "-" || ("0"..."9").contains($0) }
    return written <= description.prefix(written.count)
  }
}

extension Council {
  fileprivate func known(on day: Day) -> Council? {
    guard day.reaches(founded) else { return nil }
    var council = self
    // The seat was there; who has taken it since is not known yet.
    for index in seats.indices where seats[index].since.map({ $0 > day }) ?? false {
      council.seats[index].since = nil
    }
    return council
  }
}

extension Canvass {
  fileprivate func known(on day: Day) -> Canvass? {
    if let beganOn, beganOn > day { return nil }
    var canvass = self
    canvass.visits = visits.filter { $0.day <= day }
    return canvass
  }
}

extension Meeting {
  /// A meeting to come is known once it was called; without that day on record, always.
  fileprivate func known(on day: Day) -> Meeting? {
    guard self.day <= day else {
      return noticeOn.map { $0 <= day } ?? true ? announced : nil
    }
    var meeting = self
    if let approval, approval.on > day { meeting.approval = nil }
    if let published, published.on > day { meeting.published = nil }
    if let locked, locked.on > day { meeting.locked = nil }
    if let later = corrections.first(where: { $0.on > day }) { meeting.text = later.earlier }
    meeting.corrections = corrections.filter { $0.on <= day }
    for index in carried.indices where carried[index].doneOn.map({ $0 > day }) ?? false {
      meeting.carried[index].doneOn = nil
    }
    for index in meeting.actions.indices
    where meeting.actions[index].doneOn.map({ $0 > day }) ?? false {
      meeting.actions[index].reopen()
    }
    return meeting
  }

  /// What is told of a meeting before it is held.
  private var announced: Meeting {
    Meeting(
      key: key,
      number: number,
      kind: kind,
      title: title,
      day: day,
      hours: hours,
      room: room,
      part: part,
      chair: "",
      recorder: "",
      noticeOn: noticeOn,
      agenda: agenda,
      attendance: Attendance(due: 0),
      minutes: ""
    )
  }
}

extension Poll {
  /// A ballot without a day is believed to have come in time.
  fileprivate func known(on day: Day) -> Poll? {
    guard opensOn <= day else { return nil }
    var poll = self
    for correction in corrections.reversed() where correction.on > day {
      guard let index = ballots.firstIndex(where: { $0.number == correction.number }) else {
        continue
      }
      poll.ballots[index] = poll.ballots[index].marked(correction.earlier)
    }
    poll.ballots = poll.ballots.filter { $0.castOn.map { $0 <= day } ?? true }
    poll.issues = issues.filter { $0.delivery.map { $0.on <= day } ?? true }
    poll.proxies = proxies.filter { $0.from <= day }
    for index in poll.proxies.indices where poll.proxies[index].revokedOn.map({ $0 > day }) ?? false
    {
      poll.proxies[index].revokedOn = nil
    }
    poll.voters = voters.filter { $0.on <= day }
    poll.secondEntries = secondEntries.filter { $0.on <= day }
    poll.corrections = corrections.filter { $0.on <= day }
    if let closure, closure.on > day { poll.closure = nil }
    return poll
  }
}

extension Agreement {
  /// An agreement enters its case with its first signature; one without a day
  /// stands on every day.
  fileprivate func known(on day: Day) -> Agreement? {
    if let adopted = texts[0].adoptedOn, adopted > day { return nil }
    var agreement = self
    agreement.texts = texts(by: day)
    agreement.signatures = signatures.filter { $0.on.map { $0 <= day } ?? true }
    for index in agreement.signatures.indices
    where agreement.signatures[index].withdrawal.map({ $0.on > day }) ?? false {
      agreement.signatures[index].withdrawal = nil
    }
    let isToCome = texts[0].adoptedOn == nil && !signatures.isEmpty
    return agreement.signatures.isEmpty && isToCome ? nil : agreement
  }
}

extension Bill {
  fileprivate func known(on day: Day) -> Bill? {
    guard drawnUpOn <= day else { return nil }
    var bill = self
    bill.changes = changes.filter { $0.on <= day }
    return bill
  }
}

extension Fund {
  fileprivate func known(on day: Day) -> Fund? {
    guard openedOn <= day else { return nil }
    var fund = self
    fund.entries = entries.filter { $0.on <= day }
    fund.closure = closure.flatMap { $0.on <= day ? $0 : nil }
    return fund
  }
}

extension Notice {
  fileprivate func known(on day: Day) -> Notice? {
    guard isPosted(by: day) else { return nil }
    var notice = self
    if let later = corrections.firstIndex(where: { $0.on > day }) {
      notice.wording = corrections[later].earlier
      notice.corrections = Array(corrections[..<later])
    }
    notice.boards = boards.map { $0.known(on: day) }
    notice.extensions = extensions.filter { $0.on <= day }
    notice.withdrawal = withdrawal.flatMap { $0.on <= day ? $0 : nil }
    notice.finality = finality.flatMap { $0.on <= day ? $0 : nil }
    notice.objections = objections.compactMap { $0.known(on: day) }
    // Drafted, and on that day nowhere put up yet.
    return notice.isDraft ? nil : notice
  }

  /// The minutes of a meeting that is still to come discuss nothing.
  fileprivate mutating func forgetMeetings(after day: Day, of file: CaseFile) {
    for index in objections.indices {
      guard let key = objections[index].discussedIn,
        let meeting = file.meetings.first(where: { $0.key == key }), meeting.day > day
      else { continue }
      objections[index].discussedIn = nil
    }
  }
}

extension Board {
  fileprivate func known(on day: Day) -> Board {
    var board = self
    if let putUp, putUp.on > day {
      board.putUp = nil
      board.witnesses = []
    }
    board.takenDown = takenDown.flatMap { $0.on <= day ? $0 : nil }
    board.photos = photos.filter { $0.takenOn <= day }
    board.damages = damages.filter { $0.foundOn <= day }.map { damage in
      var damage = damage
      damage.reposted = damage.reposted.flatMap { $0.on <= day ? $0 : nil }
      return damage
    }
    return board
  }
}

extension Objection {
  fileprivate func known(on day: Day) -> Objection? {
    guard receivedOn <= day else { return nil }
    guard let reply, reply.on > day else { return self }
    var objection = self
    objection.reply = nil
    objection.discussedIn = nil
    objection.outcome = nil
    return objection
  }
}
