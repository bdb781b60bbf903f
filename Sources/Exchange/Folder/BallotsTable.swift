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
    static let keyedBy = Term("录入人", "keyedBy")
    static let signature = Term("签名", "signed")
    static let voter = Term("投票人", "voter")
    /// What every table of ballots has when we write it.
    static let usual = [
      number, owner, door, choice, cast, channel, collectedBy, proxy, voidReason,
    ]
    /// What is written where a ballot has it.
    static let further = [signature, voter, keyedBy]
    static let all = usual + further
  }

  struct Contents {
    var ballots: [Ballot] = []
    /// The line of each ballot.
    var lines: [Int] = []
    /// The indices of ballots whose row tells no number: they bear their order.
    var unnumbered: Set<Int> = []
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
      if row.text(Column.number) == nil { contents.unnumbered.insert(contents.ballots.count) }
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
    let marking = marking(of: row, &reading)
    let door = row.door(Column.door, &reading)
    let number = row.number(Column.number, &reading)
    let day = row.day(Column.cast, &reading)
    let channel = row.word(Column.channel, .channels, &reading) ?? .paper
    let signature = row.word(Column.signature, .signatures, &reading)
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
      keyedBy: row.text(Column.keyedBy),
      signature: signature,
      voter: row.text(Column.voter),
      proxy: row.text(Column.proxy)
    )
  }

  /// What a row says under 表决 and 无效原因; nil where it cannot be read.
  static func marking(of row: TableRow, _ reading: inout FileReading) -> Ballot.Marking? {
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
    let further = Column.further.filter { column in
      ballots.contains { cell(column, of: $0) != nil }
    }
    let columns = Column.usual + further
    var table = CSVWriter(heading: columns.map(\.chinese))
    for ballot in ballots { table.add(columns.map { cell($0, of: ballot) ?? .empty }) }
    return table.text
  }

  /// The words of a marking: the choice, and the reason where it is void.
  static func words(of marking: Ballot.Marking) -> (choice: String, voidReason: String?) {
    switch marking {
    case .choice(let choice): (Words.choices.chinese(choice), nil)
    case .void(let reason): (Words.choices.chinese(nil), Words.voidReasons.chinese(reason))
    }
  }

  private static func cell(_ column: Term, of ballot: Ballot) -> CSVWriter.Cell? {
    switch column {
    case Column.number: .plain(String(ballot.number))
    case Column.owner: .text(ballot.owner.key)
    case Column.door: ballot.door.map { .text($0.text) }
    case Column.choice: .plain(words(of: ballot.marking).choice)
    case Column.cast: ballot.castOn.map { .plain($0.description) }
    case Column.channel: .plain(Words.channels.chinese(ballot.channel))
    case Column.collectedBy: ballot.collectedBy.map { .text($0) }
    case Column.proxy: ballot.proxy.map { .text($0) }
    case Column.voidReason: words(of: ballot.marking).voidReason.map { .plain($0) }
    case Column.signature: ballot.signature.map { .plain(Words.signatures.chinese($0)) }
    case Column.voter: ballot.voter.map { .text($0) }
    case Column.keyedBy: ballot.keyedBy.map { .text($0) }
    default: nil
    }
  }
}
