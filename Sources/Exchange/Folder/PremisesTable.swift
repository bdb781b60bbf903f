import Deliberation

/// The roster (户册): every door with its area, storey and owner.
enum PremisesTable {
  enum Column {
    static let door = Term("户号", "door")
    static let kind = Term("类型", "kind")
    static let building = Term("楼栋", "building")
    static let stairwell = Term("单元", "stairwell")
    static let section = Term("路段", "section")
    static let storey = Term("楼层", "storey")
    static let area = Term("专有面积", "area")
    static let areaSource = Term("面积来源", "areaSource")
    static let owner = Term("业主", "owner")
    static let since = Term("取得日期", "since")
    static let handover = Term("交付", "handover")
    static let trade = Term("业态", "trade")
    static let name = Term("姓名", "name")
    static let telephone = Term("电话", "telephone")
    static let all = [
      door, kind, building, stairwell, section, storey, area, areaSource, owner, since, handover,
      trade, name, telephone,
    ]
  }

  /// What a roster holds, with the line of every door.
  struct Contents {
    var premises: [Premises] = []
    var contacts: [Contact] = []
    var lines: [Door: Int] = [:]
    var language = FileLanguage.chinese
    /// Where each door stands in `premises`.
    fileprivate var places: [Door: Int] = [:]
    /// Whether there is a column of owners at all.
    var namesOwners = true
    /// Whether a row or the whole of it cannot be read.
    var isTroubled = false
    /// Whether rows are lost, so that nobody knows what they hold.
    var isCut = false

    init(premises: [Premises] = [], isTroubled: Bool = false) {
      self.premises = premises
      self.isTroubled = isTroubled
    }

    /// Adds another owner of a door; false where no day tells the two apart, or the
    /// rows say different things of the door itself.
    fileprivate mutating func adds(_ row: Premises) -> Bool {
      guard let place = places[row.door], let more = row.ownerships.first,
        !premises[place].ownerships.contains(where: { $0.since == more.since }),
        row.owned([]) == premises[place].owned([])
      else { return false }
      premises[place] = premises[place].owned(premises[place].ownerships + row.ownerships)
      return true
    }

    /// The owner of each door that has one.
    var owners: [Door: Owner] {
      Dictionary(premises.compactMap { row in row.owner.map { (row.door, $0) } }) { first, _ in
        first
      }
    }
  }

  static func read(
    _ text: SourceText,
    needed: [Term] = [Column.door],
    _ reading: inout FileReading
  ) -> Contents {
    var contents = Contents()
    var contacts: Set<Contact> = []
    var firstOfOwner: [(Owner, Int)] = []
    var owners: Set<Owner> = []
    TableReading.read(text, columns: Column.all, needed: needed, &reading) { row, reading in
      contents.language = row.heading.language
      contents.namesOwners = row.heading[Column.owner] != nil
      guard let premises = premises(row, &reading) else { return }
      if let first = contents.lines[premises.door] {
        // A door that changed hands has a row for each owner, told apart by the day.
        guard contents.adds(premises) else {
          reading.find(.doorTwice(premises.door, firstLine: first), line: row.line)
          return
        }
      } else {
        contents.lines[premises.door] = row.line
        contents.places[premises.door] = contents.premises.count
        contents.premises.append(premises)
      }
      if let owner = premises.owner, owners.insert(owner).inserted {
        firstOfOwner.append((owner, row.line))
      }
      let (name, telephone) = (row.text(Column.name), row.text(Column.telephone))
      guard name != nil || telephone != nil else { return }
      guard let owner = premises.owner else {
        reading.find(.emptyCell(column: row.heading.name(Column.owner)), line: row.line)
        return
      }
      let contact = Contact(owner: owner, name: name, telephone: telephone)
      if contacts.insert(contact).inserted { contents.contacts.append(contact) }
    }
    OwnerLikeness.find(among: firstOfOwner, &reading)
    contents.isTroubled = reading.hasErrors
    contents.isCut = reading.findings.contains { $0.problem == .csvSyntax }
    return contents
  }

  private static func premises(_ row: TableRow, _ reading: inout FileReading) -> Premises? {
    let door = row.neededDoor(Column.door, &reading)
    let kind = row.word(Column.kind, .premisesKinds, &reading) ?? .dwelling
    let storey = row.storey(Column.storey, &reading)
    let area = row.area(Column.area, &reading)
    let source = row.word(Column.areaSource, .areaSources, &reading)
    let handover = row.word(Column.handover, .handovers, &reading) ?? .handedOver
    let since = row.day(Column.since, &reading)
    guard let door else { return nil }
    return Premises(
      door: door,
      kind: kind,
      building: row.text(Column.building),
      stairwell: row.text(Column.stairwell),
      section: row.text(Column.section),
      storey: storey,
      area: area,
      areaSource: source,
      ownerships: row.text(Column.owner).map { [Ownership(Owner($0), since: since)] },
      handover: handover,
      trade: row.text(Column.trade)
    )
  }

  static func write(_ premises: [Premises], contacts: [Contact]) -> String {
    let isPrivate = !contacts.isEmpty
    let tellsHandover = premises.contains { $0.handover.isDevelopers }
    let tellsDays = premises.contains { $0.ownerships.contains { $0.since != nil } }
    let columns = Column.all.filter { column in
      switch column {
      case Column.name, Column.telephone: isPrivate
      case Column.handover: tellsHandover
      case Column.since: tellsDays
      default: true
      }
    }
    var ofOwner = Dictionary(grouping: contacts, by: \.owner)
    var table = CSVWriter(heading: columns.map(\.chinese))
    for row in premises {
      // A row for each owner, the first of them; a door without one has a row as well.
      let ownerships = row.ownerships.isEmpty ? [nil] : row.ownerships.map(Optional.some)
      for ownership in ownerships {
        // An owner of several doors with several contacts has one a row.
        let contact = ownership.flatMap { ownership -> Contact? in
          guard let all = ofOwner[ownership.owner], let first = all.first else { return nil }
          if all.count > 1 { ofOwner[ownership.owner] = Array(all.dropFirst()) }
          return first
        }
        table.add(columns.map { cell($0, of: row, ownership, contact) ?? .empty })
      }
    }
    return table.text
  }

  private static func cell(
    _ column: Term,
    of row: Premises,
    _ ownership: Ownership?,
    _ contact: Contact?
  ) -> CSVWriter.Cell? {
    switch column {
    case Column.door: .text(row.door.text)
    case Column.kind: .plain(Words.premisesKinds.chinese(row.kind))
    case Column.building: row.building.map { .text($0) }
    case Column.stairwell: row.stairwell.map { .text($0) }
    case Column.section: row.section.map { .text($0) }
    case Column.storey: row.storey.map { .plain(String($0)) }
    case Column.area: row.area.map { .plain($0.squareMetres) }
    case Column.areaSource: row.areaSource.map { .plain(Words.areaSources.chinese($0)) }
    case Column.owner: ownership.map { .text($0.owner.key) }
    case Column.since: ownership?.since.map { .plain($0.description) }
    case Column.handover: .plain(Words.handovers.chinese(row.handover))
    case Column.trade: row.trade.map { .text($0) }
    case Column.name: contact?.name.map { .text($0) }
    case Column.telephone: contact?.telephone.map { .text($0) }
    default: nil
    }
  }
}

extension Premises {
  /// The same premises with other ownerships.
  fileprivate func owned(_ ownerships: [Ownership]) -> Premises {
    Premises(
      door: door,
      kind: kind,
      building: building,
      stairwell: stairwell,
      section: section,
      storey: storey,
      area: area,
      areaSource: areaSource,
      ownerships: ownerships,
      handover: handover,
      trade: trade
    )
  }
}
