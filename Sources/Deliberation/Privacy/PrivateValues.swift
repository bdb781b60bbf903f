/// What a register keeps to itself (不公开的内容): every value of its cases that may
/// stand on no page.
///
/// Only the search for leaks takes it; no page type ever sees one. Its doors
/// belong to dwellings. A shop's door stands on the shop, and what is private is
/// only that it has or has not signed.
package struct PrivateValues: Sendable {
  package private(set) var words: [Word] = []
  package private(set) var doors: [PrivateDoor] = []

  /// A value that is looked for as it stands.
  package struct Word: Hashable, Sendable {
    package let text: String
    package let kind: Leak.Kind
  }

  /// - Parameters:
  ///   - cases: Whole cases, each with its number.
  ///   - contacts: The names and telephones of their owners.
  package init(of cases: [CaseFile], contacts: [Contact]) {
    var seen: Set<Word> = []
    for contact in contacts {
      add(contact.name, .name, &seen)
      add(contact.telephone, .telephone, &seen)
      add(contact.owner.key, .ownerKey, &seen)
    }
    for file in cases {
      addOwners(of: file, &seen)
      addTexts(of: file, &seen)
      addDoors(of: file)
    }
  }

  init(words: [Word] = [], doors: [PrivateDoor] = []) {
    self.words = words
    self.doors = doors
  }

  private mutating func add(_ text: String?, _ kind: Leak.Kind, _ seen: inout Set<Word>) {
    guard let text, !text.isEmpty else { return }
    let word = Word(text: text, kind: kind)
    if seen.insert(word).inserted { words.append(word) }
  }

  private mutating func addOwners(of file: CaseFile, _ seen: inout Set<Word>) {
    for ownership in file.premises.flatMap(\.ownerships) {
      add(ownership.owner.key, .ownerKey, &seen)
    }
    for poll in file.polls {
      for entry in poll.roll.entries + poll.roll.leftOut { add(entry.owner.key, .ownerKey, &seen) }
      for ballot in poll.ballots { add(ballot.owner.key, .ownerKey, &seen) }
    }
  }

  private mutating func addTexts(of file: CaseFile, _ seen: inout Set<Word>) {
    for visit in file.canvasses.flatMap(\.visits) {
      add(visit.promise, .visitNote, &seen)
      add(visit.note, .visitNote, &seen)
    }
    // Where a bill gives the very words as its reason, they are the bill's to tell.
    let reasons = file.bills.compactMap(\.replaces?.reason)
    for withdrawal in file.agreements.flatMap(\.signatures).compactMap(\.withdrawal)
    where !reasons.contains(where: { $0.contains(withdrawal.reason) }) {
      add(withdrawal.reason, .visitNote, &seen)
    }
    for meeting in file.meetings {
      let told = [meeting.attendance] + meeting.corrections.map(\.earlier.attendance)
      for attendance in told {
        for excuse in attendance.excused { add(excuse.reason, .absence, &seen) }
        for recusal in attendance.recused { add(recusal.reason, .absence, &seen) }
      }
    }
    for ballot in file.polls.flatMap(\.ballots) {
      add(ballot.proxy, .authority, &seen)
      add(ballot.voter, .ownerKey, &seen)
    }
    // An authority for the very question says only what the notice of the vote says.
    let questions = Set(file.polls.map(\.question))
    for proxy in file.polls.flatMap(\.proxies) {
      add(proxy.key, .authority, &seen)
      add(proxy.agent, .authority, &seen)
      if !questions.contains(proxy.scope) { add(proxy.scope, .authority, &seen) }
    }
    for named in file.polls.flatMap(\.voters) {
      add(named.voter, .ownerKey, &seen)
      add(named.document, .authority, &seen)
    }
    for objection in file.notices.flatMap(\.objections)
    where objection.original != objection.wording {
      add(objection.original, .objection, &seen)
    }
  }

  /// Every door a case names in any of its columns, once.
  private mutating func addDoors(of file: CaseFile) {
    let building = file.place.steps.last { $0.kind == .building }?.name
    var seen: Set<Door> = []
    for premises in file.premises where seen.insert(premises.door).inserted {
      doors.append(
        PrivateDoor(
          door: premises.door,
          isShop: premises.kind == .shop,
          building: premises.building ?? building,
          stairwell: premises.stairwell,
          number: file.number
        )
      )
    }
    for door in file.doorsNamedElsewhere where seen.insert(door).inserted {
      doors.append(PrivateDoor(door: door, building: building, number: file.number))
    }
  }
}

/// A door with what tells how else it may be written.
package struct PrivateDoor: Hashable, Sendable {
  package let door: Door
  package let isShop: Bool
  package let building: String?
  package let stairwell: String?
  /// The case that names it.
  package let number: CaseNumber?

  package init(
    door: Door,
    isShop: Bool = false,
    building: String? = nil,
    stairwell: String? = nil,
    number: CaseNumber? = nil
  ) {
    self.door = door
    self.isShop = isShop
    self.building = building
    self.stairwell = stairwell
    self.number = number
  }
}

extension CaseFile {
  /// The doors of every other column than the roster's.
  fileprivate var doorsNamedElsewhere: [Door] {
    let seats = council?.seats.compactMap(\.door) ?? []
    let visits = canvasses.flatMap(\.visits).map(\.door)
    let polls = polls.flatMap {
      ($0.roll.entries + $0.roll.leftOut).map(\.door) + $0.issues.map(\.door)
        + $0.ballots.compactMap(\.door)
    }
    let agreements = agreements.flatMap { ($0.asked ?? []) + $0.signatures.map(\.door) }
    let objections = notices.flatMap(\.objections).compactMap(\.door)
    return seats + visits + polls + agreements + bills.flatMap(\.participants) + objections
  }
}
