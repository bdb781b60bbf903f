extension CaseFile {
  /// Gives the case its number and everything in it the numbers people see.
  ///
  /// Polls, notices, bills and agreements share one running number, in order of
  /// date, and funds go on from there: a fund goes along with the whole matter. Meetings
  /// go on from the register's own count.
  ///
  /// - Returns: the number of the last meeting; `meeting` where there is none.
  package mutating func number(as number: CaseNumber, meetingsAfter meeting: Int) -> Int {
    self.number = number
    var lastMeeting = meeting
    for index in meetings.indices {
      lastMeeting += 1
      meetings[index].number = lastMeeting
    }
    for index in tasks.indices { tasks[index].number = index + 1 }
    let items =
      polls.indices.map { (day: polls[$0].opensOn, rank: 0, item: Item.poll($0)) }
      + bills.indices.map { (bills[$0].drawnUpOn, 1, .bill($0)) }
      + notices.indices.map { (notices[$0].postedOn, 2, .notice($0)) }
      + agreements.indices.map {
        (agreements[$0].beganOn ?? openedOn, 3, .agreement($0))
      }
    let ordered = items.indices.sorted {
      (items[$0].day, items[$0].rank, $0) < (items[$1].day, items[$1].rank, $1)
    }
    for (offset, index) in ordered.enumerated() {
      switch items[index].item {
      case .poll(let index): polls[index].number = offset + 1
      case .bill(let index): bills[index].number = offset + 1
      case .notice(let index): notices[index].number = offset + 1
      case .agreement(let index): agreements[index].number = offset + 1
      }
    }
    for index in funds.indices { funds[index].number = ordered.count + index + 1 }
    return lastMeeting
  }

  private enum Item {
    case poll(Int)
    case bill(Int)
    case notice(Int)
    case agreement(Int)
  }

  /// The same case without the register's numbers, as a folder holds it.
  package var withoutNumbers: CaseFile {
    var file = self
    file.number = nil
    for index in file.meetings.indices { file.meetings[index].number = nil }
    for index in file.polls.indices { file.polls[index].number = nil }
    for index in file.bills.indices { file.bills[index].number = nil }
    for index in file.notices.indices { file.notices[index].number = nil }
    for index in file.agreements.indices { file.agreements[index].number = nil }
    for index in file.funds.indices { file.funds[index].number = nil }
    for index in file.tasks.indices { file.tasks[index].number = nil }
    return file
  }

  /// How many numbers the polls, notices, bills, agreements and funds use.
  package var numberedItems: Int {
    polls.count + notices.count + bills.count + agreements.count + funds.count
  }

  /// Everything of the case that has a page of its own.
  package var subjects: [Subject] {
    guard let number else { return [] }
    let things: [Subject?] =
      meetings.map { Subject(.meeting, $0.number, in: number) }
      + polls.map { Subject(.poll, $0.number, in: number) }
      + bills.map { Subject(.bill, $0.number, in: number) }
      + notices.map { Subject(.notice, $0.number, in: number) }
      + agreements.map { Subject(.agreement, $0.number, in: number) }
      + funds.map { Subject(.fund, $0.number, in: number) }
    return [Subject(.caseFile, number)] + things.compactMap(\.self)
  }
}
