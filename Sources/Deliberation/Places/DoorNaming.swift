extension Collection where Element == Premises {
  /// The doors that somebody means (户号的简写) by `2-301`, by the stairwell `2` or
  /// `3-2`, or by the name of a building, a stairwell or a section; empty where none is
  /// so called.
  ///
  /// `12` is the only door with that number where it is written with words around it,
  /// such as `12号`, and `501` the only one that ends so; of two such doors none is
  /// meant.
  package func doors(named written: String) -> [Door] {
    if let door = Door(written), contains(where: { $0.door == door }) { return [door] }
    let part = filter { premises in
      premises.belongs(to: written)
        || ByteText.equal((premises.building ?? "") + (premises.stairwell ?? ""), written)
    }.map(\.door)
    guard part.isEmpty, let typed = Door(written) else { return part }
    let doors = map(\.door)
    let behind = doors.filter { $0.text.hasPrefix(typed.text + "-") }
    guard behind.isEmpty else { return behind }
    let numbered = doors.filter { $0.number == typed.text }
    guard numbered.isEmpty else { return numbered.count == 1 ? numbered : [] }
    let ending = doors.filter { $0.number.hasSuffix("-" + typed.text) }
    return ending.count == 1 ? ending : []
  }
}

extension CaseFile {
  /// The doors to visit or to sign that somebody means by a written name.
  package func doors(named written: String) -> [Door] { visited.doors(named: written) }
}

extension Poll {
  /// The doors of the roll that somebody means, those that were left out of it included,
  /// found among the premises of the whole matter.
  package func doors(named written: String, among premises: [Premises]) -> [Door] {
    let listed = Set((roll.entries + roll.leftOut).map(\.door))
    return premises.filter { listed.contains($0.door) }.doors(named: written)
  }
}

extension Door {
  /// What is left of it without words at either end: `2-301` of `示例2-301`, `12` of `12号`.
  fileprivate var number: String {
    let isPlain: (Character) -> Bool = { $0.isASCII }
    let start = text.firstIndex(where: isPlain) ?? text.endIndex
    let tail = text[start...].reversed().drop { !$0.isASCII }
    return String(tail.reversed())
  }
}
