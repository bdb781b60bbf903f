import Deliberation

/// An entry of a case as its file tells it, and where its findings belong.
struct FolderEntry {
  /// Nil where too much of it cannot be read.
  var entry: CaseEntry?
  /// What its 编号 says, even where the rest cannot be read.
  var key: Key?
  let file: String
  let line: Int?
  /// The lines of what a refusal may name: a part, a seat, a door.
  var lines: [String: Int] = [:]
  /// The Markdown of its file, and the line that begins at.
  var body: (text: String, line: Int)?
  /// Whether something of it cannot be read or points at nothing.
  var isTroubled = false

  /// The key of what texts may refer to.
  enum Key: Hashable {
    case poll(String)
    case bill(String)
    case agreement(String)
    case notice
  }

  /// The finding that a refusal makes, at the line of what it names.
  func finding(_ refusal: CaseRefusal, parts: [String]) -> Finding {
    var line = line
    let problem: Problem
    switch refusal {
    case .unknownPart(let part):
      problem = .unknownPart(part, known: parts)
      line = lines[part] ?? line
    case .unknownDoor(let door):
      problem = .unknownDoor(door)
      line = lines[door.text] ?? line
    case .unknownSeat(let seat):
      problem = .unknownSeat(seat)
      line = lines[seat] ?? line
    case .seatTwice(let seat):
      problem = .refused(refusal)
      line = lines[seat] ?? line
    case .unknownStage(let stage): problem = .unknownStage(stage)
    case .keyTaken(let key): problem = .keyTakenBy(key)
    case .costRefused(let refusal): problem = .costRefused(refusal)
    default: problem = .refused(refusal)
    }
    return Finding(problem, at: SourcePlace(file, line: line))
  }
}
