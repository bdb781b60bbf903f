import Deliberation

/// The head of a case (事项头): all of `case.yaml` but what it has entered.
///
/// Where something needed is missing, a stand-in takes its place, so that the
/// rest of the folder is checked as well; such a case is never handed out.
struct CaseHead {
  let title: String
  let place: Place
  let parts: [String]
  let partLines: [String: Int]
  let procedure: Procedure?
  let openedOn: Day?
  let office: String
  let isSynthetic: Bool
  let summary: String
  /// The line the summary begins at, for the facts it names.
  let summaryLine: Int
  let sources: [String]
  let counts: [DatedCount]
  let council: Council?
  /// The line of each seat that names a door.
  let seatLines: [(door: Door, line: Int)]
  let sections: [CaseFile.Section]
  let premisesTold: Int?
  let decisions: [(decision: Decision, line: Int)]
  let partners: [(partner: Partner, line: Int)]
  /// Private: the people to ring, apart from the case.
  let partnerContacts: [Contact]
  /// Where what is told of sections stands.
  let sectionsPlace: SourcePlace

  init(
    _ head: HeadMapping,
    among local: LocalProcedures = .none,
    _ reading: inout FileReading
  ) {
    title = head.neededText(CaseKey.title, oneLine: true, &reading) ?? ""
    let community = head.neededText(CaseKey.community, oneLine: true, &reading) ?? ""
    place = Self.place(head, community: community, &reading)
    let parts = head.texts(CaseKey.parts, oneLine: true, &reading)
    self.parts = parts.map(\.text)
    partLines = Dictionary(parts.map { ($0.text, $0.line) }) { first, _ in first }
    procedure = Self.procedure(head, among: local, &reading)
    openedOn = head.neededDay(CaseKey.opened, &reading)
    office = head.neededText(CaseKey.office, oneLine: true, &reading) ?? ""
    isSynthetic = head.word(CaseKey.synthetic, .yesOrNo, &reading) ?? false
    summary = (head.text(CaseKey.summary, &reading) ?? "").trimmedLines
    summaryLine = head[CaseKey.summary]?.firstLineOfText ?? head.line(of: CaseKey.summary)
    sources = head.texts(CaseKey.sources, oneLine: true, &reading).map(\.text)
    counts = head.mappings(CaseKey.counts, knows: CountKey.all, &reading).compactMap { count in
      let what = count.neededText(CountKey.what, oneLine: true, &reading)
      let number = count.neededNumber(CountKey.count, &reading)
      let unit = count.neededText(CountKey.unit, oneLine: true, &reading)
      let asOf = count.neededText(CountKey.asOf, oneLine: true, &reading)
      let source = count.neededText(CountKey.source, oneLine: true, &reading)
      let isOfCommunity = count.word(CountKey.ofCommunity, .yesOrNo, &reading)
      guard let what, let number, let unit, let asOf, let source else { return nil }
      return DatedCount(
        what: what,
        count: number,
        unit: unit,
        asOf: asOf,
        source: source,
        isOfCommunity: isOfCommunity ?? false
      )
    }
    sections = head.mappings(CaseKey.sections, knows: SectionKey.all, &reading)
      .compactMap { section in
        let name = section.neededText(SectionKey.name, oneLine: true, &reading)
        let responsible = section.neededText(SectionKey.responsible, oneLine: true, &reading)
        let told = section.number(SectionKey.told, &reading)
        guard let name, let responsible else { return nil }
        return .init(name: name, responsible: responsible, told: told)
      }
    premisesTold = head.number(CaseKey.premisesTold, &reading)
    sectionsPlace = SourcePlace(reading.file, line: head.line(of: CaseKey.sections))
    (council, seatLines) = Self.council(head, &reading)
    var decisions: [(decision: Decision, line: Int)] = []
    for mapping in head.mappings(CaseKey.decisions, knows: DecisionKey.all, &reading) {
      if let decision = mapping.decision(among: procedure, &reading) {
        decisions.append((decision, mapping.line))
      }
    }
    self.decisions = decisions
    var partners: [(partner: Partner, line: Int)] = []
    var contacts: [Contact] = []
    for mapping in head.mappings(CaseKey.partners, knows: PartnerKey.all, &reading) {
      guard let (partner, contact) = mapping.partner(&reading) else { continue }
      partners.append((partner, mapping.line))
      if let contact { contacts.append(contact) }
    }
    self.partners = partners
    partnerContacts = contacts
  }

  /// The procedure by its name, or whole, as one stands that no program ships.
  private static func procedure(
    _ head: HeadMapping,
    among local: LocalProcedures,
    _ reading: inout FileReading
  ) -> Procedure? {
    if let node = head[CaseKey.procedure], node.scalar == nil {
      return head.mapping(CaseKey.procedure, knows: ProcedureKey.all, &reading)?
        .procedure(&reading)
    }
    return head.value(
      CaseKey.procedure,
      &reading,
      else: {
        .unknownValue(
          of: head.name(CaseKey.procedure),
          $0,
          allowed: Procedure.shipped.map(\.key) + local.procedures.map(\.procedure.key)
        )
      },
      read: { Procedure.named($0) ?? local.named($0) }
    )
  }

  private static func place(
    _ head: HeadMapping,
    community: String,
    _ reading: inout FileReading
  ) -> Place {
    let kinds: [Place.Kind] = [.courtyard, .street, .building, .stairwell, .section]
    let keys = kinds.map { Words<Place.Kind>.placeKinds.term($0) }
    let nowhere = Place(community: community, steps: [.init(.courtyard, "")])
    guard head.needed(CaseKey.place, &reading) != nil,
      let mapping = head.mapping(CaseKey.place, knows: keys, &reading)
    else { return nowhere }
    let steps = zip(kinds, keys).compactMap { kind, key in
      mapping.text(key, oneLine: true, &reading).map { Place.Step(kind, $0) }
    }
    guard let ground = steps.first, ground.kind == .courtyard || ground.kind == .street else {
      reading.find(.missingKey(mapping.name(keys[0])), line: mapping.line)
      return nowhere
    }
    return Place(community: community, steps: steps)
  }

  private static func council(
    _ head: HeadMapping,
    _ reading: inout FileReading
  ) -> (Council?, [(Door, Int)]) {
    guard let mapping = head.mapping(CaseKey.council, knows: CouncilKey.all, &reading) else {
      return (nil, [])
    }
    let name = mapping.neededText(CouncilKey.name, oneLine: true, &reading)
    let founded = mapping.neededText(CouncilKey.founded, oneLine: true, &reading)
    let charter =
      mapping.needed(CouncilKey.charter, &reading) == nil
      ? nil
      : mapping.mapping(CouncilKey.charter, knows: CharterKey.all, &reading)
        .flatMap { Self.charter($0, &reading) }
    var lines: [(Door, Int)] = []
    let seats = mapping.mappings(CouncilKey.seats, knows: SeatKey.all, &reading)
      .compactMap { seat -> Council.Seat? in
        let title = seat.neededText(SeatKey.title, oneLine: true, &reading)
        let door = seat.door(SeatKey.door, &reading)
        let since = seat.day(SeatKey.since, &reading)
        if let door { lines.append((door, seat.line(of: SeatKey.door))) }
        return title.map { .init(title: $0, door: door, since: since) }
      }
    guard let name, let founded, let charter else { return (nil, lines) }
    return (Council(name: name, founded: founded, charter: charter, seats: seats), lines)
  }

  static func charter(_ head: HeadMapping, _ reading: inout FileReading) -> Charter? {
    let shipped = Charter(title: "")
    let title = head.neededText(CharterKey.title, oneLine: true, &reading)
    let adopted = head.day(CharterKey.adopted, &reading)
    let presence = head.threshold(CharterKey.presence, &reading)
    let approval = head.threshold(CharterKey.approval, &reading)
    let base = head.word(CharterKey.base, .bases, &reading)
    let days = head.number(CharterKey.noticeDays, &reading)
    let adds = head.word(CharterKey.addsItems, .yesOrNo, &reading)
    let represented = head.word(CharterKey.countsRepresented, .yesOrNo, &reading)
    return title.map {
      Charter(
        title: $0,
        adoptedOn: adopted,
        presence: presence ?? shipped.presence,
        approval: approval ?? shipped.approval,
        base: base ?? shipped.base,
        noticeDays: days ?? shipped.noticeDays,
        mayAddItems: adds ?? shipped.mayAddItems,
        countsRepresented: represented ?? shipped.countsRepresented
      )
    }
  }
}

extension String {
  /// Without blank lines at its ends.
  var trimmedLines: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let isBlank: (Substring) -> Bool = { $0.allSatisfy(\.isWhitespace) }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let last = lines.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return lines[first...last].joined(separator: "\n")
  }
}
