import Deliberation

/// The ballots of a vote (选票): one row a paper.
enum BallotsTable {
  enum Column {
    static let owner = Term("业主", "owner")
    static let choice = Term("表决", "choice")
    static let door = Term("户号", "door")
    static let number = Term("票号", "number")
    static let cast = Term("日期", "cast")
    static let channel = Term("方式", "channel")
    static let collectedBy = Term("收票人", "collectedBy")
    static let proxy = Term("委托书", "proxy")
    static let voidReason = Term("无效原因", "voidReason")
    static let all = [
      owner, choice, door, number, cast, channel, collectedBy, proxy, voidReason,
    ]
  }

  struct Contents {
    var ballots: [Ballot] = []
    /// The line of each ballot.
    var lines: [Int] = []
  }

  /// Reads ballots; the owner of a row without one is found by its door.
  ///
  /// With `takesUnknownDoors` a door nobody owns stands for an owner of that name,
  /// who is then not on the roll; else it is found.
  static func read(
    _ text: SourceText,
    owners: [Door: Owner],
    takesUnknownDoors: Bool = false,
    _ reading: inout FileReading
  ) -> Contents {
    var contents = Contents()
    var order = 0
    var isAsking = false
    TableReading.read(text, columns: Column.all, needed: [Column.choice], &reading) {
      row,
      reading in
      order += 1
      if row.heading[Column.owner] == nil, row.heading[Column.door] == nil {
        if !isAsking { reading.find(.columnMissing(row.heading.name(Column.owner)), line: 1) }
        isAsking = true
        return
      }
      let ownerOf: (Door) -> Owner? = {
        owners[$0] ?? (takesUnknownDoors ? Owner($0.text) : nil)
      }
      guard let ballot = ballot(row, order: order, ownerOf: ownerOf, &reading) else { return }
      contents.ballots.append(ballot)
      contents.lines.append(row.line)
    }
    return contents
  }

  private static func ballot(
    _ row: TableRow,
    order: Int,
    ownerOf: (Door) -> Owner?,
    _ reading: inout FileReading
  ) -> Ballot? {
    let marking = marking(row, &reading)
    let door = row.door(Column.door, &reading)
    let number = row.value(Column.number, &reading, else: Problem.badNumber) { written in
      let text = written.halfWidth
      return text.utf8.count <= 9 ? Int(text).flatMap { $0 > 0 ? $0 : nil } : nil
    }
    let day = row.day(Column.cast, &reading)
    let channel = row.word(Column.channel, .channels, &reading) ?? .paper
    var owner = row.text(Column.owner).map { Owner($0) }
    if owner == nil, let door {
      owner = ownerOf(door)
      if owner == nil { reading.find(.unknownDoor(door), line: row.line) }
    } else if owner == nil, row.text(Column.door) == nil {
      reading.find(.emptyCell(column: row.heading.name(Column.owner)), line: row.line)
    }
    guard let marking, let owner else { return nil }
    return Ballot(
      number: number ?? order,
      owner: owner,
      door: door,
      marking: marking,
      castOn: day,
      channel: channel,
      collectedBy: row.text(Column.collectedBy),
      proxy: row.text(Column.proxy)
    )
  }

  private static func marking(_ row: TableRow, _ reading: inout FileReading) -> Ballot.Marking? {
    let reason = row.word(Column.voidReason, .voidReasons, &reading)
    guard row.needed(Column.choice, &reading) != nil,
      let choice = row.value(
        Column.choice,
        &reading,
        else: Problem.unknownEncodingOfChoice,
        read: Words.choices.value(of:)
      )
    else { return nil }
    guard let choice else { return .void(reason ?? .unstated) }
    guard reason == nil else {
      reading.find(
        .unknownValue(
          of: row.heading.name(Column.choice),
          row.text(Column.choice) ?? "",
          allowed: [Words<Choice?>.choices.allowed(in: row.heading.language)[3]]
        ),
        line: row.line
      )
      return nil
    }
    return .choice(choice)
  }

  static func write(_ ballots: [Ballot]) -> String {
    var table = CSVWriter(heading: Column.all.map(\.chinese))
    for ballot in ballots {
      let choice: Choice?
      var reason: VoidReason?
      switch ballot.marking {
      case .choice(let made): choice = made
      case .void(let why): (choice, reason) = (nil, why)
      }
      table.add([
        .text(ballot.owner.key),
        .plain(Words.choices.chinese(choice)),
        .optional(ballot.door?.text),
        .plain(String(ballot.number)),
        ballot.castOn.map { .plain($0.description) } ?? .empty,
        .plain(Words.channels.chinese(ballot.channel)),
        .optional(ballot.collectedBy),
        .optional(ballot.proxy),
        reason.map { .plain(Words.voidReasons.chinese($0)) } ?? .empty,
      ])
    }
    return table.text
  }
}
