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
    static let handover = Term("交付", "handover")
    static let trade = Term("业态", "trade")
    static let name = Term("姓名", "name")
    static let telephone = Term("电话", "telephone")
    static let all = [
      door, kind, building, stairwell, section, storey, area, areaSource, owner, handover, trade,
      name,
      telephone,
    ]
  }

  /// What a roster holds, with the line of every door.
  struct Contents {
    var premises: [Premises] = []
    var contacts: [Contact] = []
    var lines: [Door: Int] = [:]
    var language = FileLanguage.chinese
    /// Whether there is a column of owners at all.
    var namesOwners = true
    /// Whether a row or the whole of it cannot be read.
    var isTroubled = false
    /// Whether rows are lost, so that nobody knows what they hold.
    var isCut = false

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
        reading.find(.doorTwice(premises.door, firstLine: first), line: row.line)
        return
      }
      contents.lines[premises.door] = row.line
      contents.premises.append(premises)
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
      owner: row.text(Column.owner).map { Owner($0) },
      handover: handover,
      trade: row.text(Column.trade)
    )
  }

  static func write(_ premises: [Premises], contacts: [Contact]) -> String {
    let isPrivate = !contacts.isEmpty
    let tellsHandover = premises.contains { $0.handover.isDevelopers }
    let columns = Column.all.filter { column in
      switch column {
      case Column.name, Column.telephone: isPrivate
      case Column.handover: tellsHandover
      default: true
      }
    }
    var ofOwner = Dictionary(grouping: contacts, by: \.owner)
    var table = CSVWriter(heading: columns.map(\.chinese))
    for row in premises {
      var cells: [CSVWriter.Cell] = [
        .text(row.door.text),
        .plain(Words.premisesKinds.chinese(row.kind)),
        .optional(row.building),
        .optional(row.stairwell),
        .optional(row.section),
        row.storey.map { .plain(String($0)) } ?? .empty,
        row.area.map { .plain($0.squareMetres) } ?? .empty,
        row.areaSource.map { .plain(Words.areaSources.chinese($0)) } ?? .empty,
        .optional(row.owner?.key),
      ]
      if tellsHandover { cells.append(.plain(Words.handovers.chinese(row.handover))) }
      cells.append(.optional(row.trade))
      if isPrivate {
        // An owner of several doors with several contacts has one a row.
        let contact = row.owner.flatMap { owner -> Contact? in
          guard let all = ofOwner[owner], let first = all.first else { return nil }
          if all.count > 1 { ofOwner[owner] = Array(all.dropFirst()) }
          return first
        }
        cells += [.optional(contact?.name), .optional(contact?.telephone)]
      }
      table.add(cells)
    }
    return table.text
  }
}
