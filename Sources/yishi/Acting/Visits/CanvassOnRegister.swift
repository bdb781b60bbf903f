import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// A round of visits of a case in the register that keeps it; the latest where no
/// number is given.
struct CanvassOnRegister {
  let register: Register
  let number: CaseNumber
  let file: CaseFile
  let round: Int?
  let house: HouseOptions

  private var language: Language { house.language }

  init(_ which: String, round: Int?, _ house: HouseOptions, for command: String) throws {
    let known = try CaseOnRegister(which, house, for: "visit \(command)")
    register = known.register
    number = known.number
    file = known.file
    self.round = round
    self.house = house
  }

  /// The round that is meant, as it stands.
  func canvass() throws(CaseRefusal) -> Canvass {
    var trial = file
    return try trial.take(.visited([]), inRound: round, on: house.today)
  }

  /// The doors that were typed, a single one or those of a stairwell or section.
  func doors(named written: String) throws -> [Door] {
    let doors = file.doors(named: written)
    guard doors.isEmpty else { return doors }
    throw Refused(language.noPart(written, of: file))
  }

  /// Takes one step, and says in one line what was done and its journal number.
  @discardableResult
  func take(_ step: CanvassStep, saying sentence: (Canvass) -> String) throws -> Canvass {
    let done = try register.take(
      step,
      inRound: round,
      of: number,
      on: house.today,
      by: house.actor
    )
    let round = done.value.round
    return try house.tell(
      done,
      orKnown: language.pick("第\(round)轮走访", "round \(round) of visits"),
      saying: sentence
    )
  }

  /// How far the round got, in a line for the terminal.
  func coverage(of canvass: Canvass) -> String {
    let board = CanvassBoard(canvass, among: file.visited, by: house.today)
    return language.pick("第\(canvass.round)轮：", "round \(canvass.round): ")
      + language.coverage(of: board, kind: file.visitedKind)
  }
}

extension Language {
  /// A door or a part that the roster does not have.
  func noPart(_ written: String, of file: CaseFile) -> String {
    let which = file.number.map(\.description) ?? file.folder
    return pick(
      "户册中没有“\(written)”这一户或者这个单元。看有哪些：yishi visit show \(which)",
      "no door or stairwell of the roster is called “\(written)”. See yishi visit show \(which)"
    )
  }
}

extension CaseFile {
  /// What the visited are called: shops where all of them are, else households.
  var visitedKind: PremisesKind {
    !visited.isEmpty && visited.allSatisfy { $0.kind == .shop } ? .shop : .dwelling
  }
}
