/// Every form under which the doors of dwellings are looked for (门号的写法).
///
///     door 示例3-501 of 14号楼, 3单元
///     ├─ anywhere      3-501, 14-3-501, however spelled: 14号楼3单元501, 示例3-501
///     └─ in its case   501室, 501户, 501业主
///
/// A form of two short numbers (3-5) counts only where a word says that it is a
/// door. A single number never does without 室, 户 or 业主 after it.
struct DoorForms: Sendable {
  /// Forms that are doors on every page, each with the door as it is written.
  private var anywhere: [String: String] = [:]
  /// Forms that are doors on the pages of one case.
  private var ofCase: [CaseNumber: [String: String]] = [:]
  /// Doors no number tells (`示例101`, `东户`): looked for as they stand.
  private(set) var words: [String] = []

  init(_ doors: [PrivateDoor]) {
    for door in doors where !door.isShop { add(door) }
  }

  var isEmpty: Bool { anywhere.isEmpty && ofCase.isEmpty }

  private mutating func add(_ door: PrivateDoor) {
    let text = SearchText(door.door.text).scalars
    guard let numbers = Self.numbers(ending: text), let room = numbers.parts.last else {
      words.append(door.door.text)
      return
    }
    let written = door.door.text
    let parts = numbers.parts
    if parts.count == 1, numbers.hasName { words.append(written) }
    if parts.count > 1 { anywhere[parts.joined(separator: "-")] = written }
    let building = door.building.flatMap(Self.number(in:))
    let stairwell = door.stairwell.flatMap(Self.number(in:)) ?? parts.dropLast().last
    if let stairwell {
      if let building { anywhere["\(building)-\(stairwell)-\(room)"] = written }
      if parts.count == 1, building == nil { anywhere["\(stairwell)-\(room)"] = written }
      add("\(stairwell)-\(room)", written, to: door.number)
    }
    if let building { add("\(building)-\(room)", written, to: door.number) }
    add(room, written, to: door.number)
  }

  private mutating func add(_ form: String, _ written: String, to number: CaseNumber?) {
    guard let number else { return }
    ofCase[number, default: [:]][form] = written
  }

  /// The numbers a door ends with, and whether a name stands in front; nil where
  /// it does not end with a number.
  private static func numbers(ending text: [UInt32]) -> (parts: [String], hasName: Bool)? {
    let reader = DoorReader(text)
    var token = reader.next(from: 0)
    while let found = token, found.range.upperBound < text.count {
      token = reader.next(from: max(found.range.upperBound, found.range.lowerBound + 1))
    }
    return token.map { ($0.parts, $0.range.lowerBound > 0) }
  }

  /// The number of `14号楼` or `三单元`; nil for `里沟商品房`.
  private static func number(in part: String) -> String? {
    let text = SearchText(part + "1").scalars
    guard let token = DoorReader(text).next(from: 0), token.parts.count == 2 else { return nil }
    return token.parts[0]
  }
}

extension DoorForms {
  /// The doors in a text, each as it is on record; `number` is the case it belongs to.
  func doors(in text: [UInt32], of number: CaseNumber?) -> [(door: String, range: Range<Int>)] {
    guard !isEmpty else { return [] }
    let own = number.flatMap { ofCase[$0] } ?? [:]
    var found: [(door: String, range: Range<Int>)] = []
    // Bare numbers of a list that ends in 室: `501、502室`.
    var pending: [DoorToken] = []
    var previous: (token: DoorToken, isDoor: Bool)?
    let reader = DoorReader(text)
    var position = 0
    while let token = reader.next(from: position) {
      position = token.range.upperBound
      let continues =
        previous.map { Self.isList(text[$0.token.range.upperBound..<token.range.lowerBound]) }
        ?? false
      if !continues { pending = [] }
      var doors = self.doors(of: token, own)
      if doors.isEmpty, continues, let previous, previous.isDoor {
        // `3-501、502`: the second shares the stairwell of the first.
        let shared = previous.token.parts.dropLast()
        if token.parts.count == 1, let last = previous.token.parts.last,
          token.parts[0].count == last.count, !token.isQuantity,
          let door = look(up: (shared + token.parts).joined(separator: "-"), own)
        {
          doors = [door]
        }
      }
      if token.namesRoom {
        for earlier in pending {
          if let door = own[earlier.key] { found.append((door, earlier.range)) }
        }
        pending = []
      } else if token.parts.count == 1, Self.isRoom(token.parts[0]) {
        pending.append(token)
      }
      found += doors.map { ($0, token.range) }
      previous = (token, !doors.isEmpty)
    }
    return found
  }

  private func doors(of token: DoorToken, _ own: [String: String]) -> [String] {
    let saysDoor = token.isSpelledOut || token.namesRoom
    guard !token.isQuantity || token.namesRoom else { return [] }
    if token.parts.count == 1 {
      guard token.namesRoom else { return [] }
      return own[token.key].map { [$0] } ?? []
    }
    // `1单元1-302`: the stairwell is told twice.
    var parts = token.parts.reduce(into: [String]()) { parts, part in
      if parts.last != part || !token.isSpelledOut { parts.append(part) }
    }
    repeat {
      let isFirm = parts.count > 2 || Self.isRoom(parts[parts.count - 1])
      if saysDoor || isFirm, let door = look(up: parts.joined(separator: "-"), own) {
        return [door]
      }
      // `3-501-503`: from one room to another.
      guard parts.count > 2, Self.isRoom(parts[parts.count - 1]),
        parts[parts.count - 1].count == parts[parts.count - 2].count
      else { break }
      parts.removeLast()
    } while true
    guard token.namesRoom else { return [] }
    // `301-303室`, `3楼301室`: on the pages of the case the rooms alone tell.
    let rooms = token.isSpelledOut ? Array(token.parts.suffix(1)) : token.parts.filter(Self.isRoom)
    return rooms.compactMap { own[$0] }
  }

  private func look(up form: String, _ own: [String: String]) -> String? {
    own[form] ?? anywhere[form]
  }

  private static func isRoom(_ part: String) -> Bool { part.utf8.count >= 3 }

  private static let listMarks = SearchScalar.all("、，,和及与或至到")

  private static func isList(_ between: ArraySlice<UInt32>) -> Bool {
    between.count == 1 && between.first.map(listMarks.contains) == true
  }
}
