import Deliberation
import Wording

extension ItemOnRegister {
  /// The one door that was typed, by its number or as the roster writes it; within the part
  /// a thing concerns, `301` is the door of that part.
  ///
  /// A refusal says what is wrong with it, and which command lists the doors.
  func door(named written: String, in part: String?, listedBy command: String) throws -> Door {
    let doors =
      part.map { file.premises(of: $0).doors(named: written) } ?? file.doors(named: written)
    if let door = doors.first, doors.count == 1 { return door }
    guard doors.isEmpty else { throw Refused(language.severalDoors(written, doors)) }
    let see = language.pick("看有哪些：yishi \(command) \(id)", "See yishi \(command) \(id)")
    if let part, !file.doors(named: written).isEmpty {
      throw Refused(
        language.pick("“\(written)”不属于\(part)。", "“\(written)” is not in \(part). ") + see
      )
    }
    throw Refused(
      language.pick("户册中没有“\(written)”这一户。", "the roster has no “\(written)”. ") + see
    )
  }
}

extension Language {
  /// That what was typed means more than one door.
  func severalDoors(_ written: String, _ doors: [Door]) -> String {
    pick(
      "“\(written)”有\(doors.count)户，请写明一户，如 \(doors[0])。",
      "“\(written)” has \(doors.count) doors; name one, such as \(doors[0])."
    )
  }
}
