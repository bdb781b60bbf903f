import CaseRegister
import Deliberation

/// A case (事项) in the register that keeps it, found by what was typed.
struct CaseOnRegister {
  let register: Register
  let number: CaseNumber
  let file: CaseFile
  let house: HouseOptions

  /// Finds the case by its number, its folder or part of its title.
  init(_ which: String, _ house: HouseOptions, for command: String) throws {
    register = try house.open(command)
    let head = try CaseFinder(register, language: house.language).find(which)
    guard let file = try register.caseFile(head.number) else {
      throw RegisterFailure.damaged("\(head.number)")
    }
    number = head.number
    self.file = file
    self.house = house
  }
}
