import ArgumentParser
import CaseRegister
import Deliberation
import Foundation
import Wording

/// An agreement of a case in the register that keeps it.
struct AgreementOnRegister {
  let register: Register
  let number: CaseNumber
  let item: Int
  let agreement: Agreement
  let file: CaseFile
  let house: HouseOptions

  private var language: Language { house.language }

  /// Finds the agreement by its number within the case; without one the only one, or the
  /// only one that asks all of these doors.
  init(
    _ which: String,
    item: Int?,
    doors written: [String] = [],
    _ house: HouseOptions,
    for command: String
  ) throws {
    let language = house.language
    register = try house.open("sign \(command)")
    // `2020-014-7` names the agreement as well as `2020-014`.
    let named: (case: String, item: Int?) =
      if case .item(let number, let item)? = ThingNumber([which]) {
        (number.description, item)
      } else {
        (which, item)
      }
    let head = try CaseFinder(register, language: language).find(named.case)
    guard let file = try register.caseFile(head.number) else {
      throw RegisterFailure.damaged("\(head.number)")
    }
    let all = file.agreements.filter { $0.number != nil }
    guard !all.isEmpty else {
      throw Refused(
        language.pick(
          "\(head.number)还没有协议，请先写明：yishi sign open \(head.number) 名称 --text 文本",
          "\(head.number) has no agreement; lay one out: yishi sign open \(head.number) TITLE --text VERSION"
        )
      )
    }
    let doors = written.flatMap(file.doors(named:))
    let fits = all.filter { candidate in
      if let item = named.item { return candidate.number == item }
      let asked = Set(candidate.parties(among: file.premises).map(\.door))
      return doors.allSatisfy(asked.contains)
    }
    let found = fits.isEmpty && named.item == nil ? all : fits
    guard let agreement = found.first, found.count == 1, let number = agreement.number else {
      throw Refused(
        lines: [
          language.pick("有几份协议，请写明是哪一份：", "there are several agreements; say which:")
        ]
          + all.map {
            "  \(head.number.item($0.number ?? 0))  \($0.title)\($0.part.map { " \($0)" } ?? "")"
          }
      )
    }
    self.number = head.number
    self.item = number
    self.agreement = agreement
    self.file = file
    self.house = house
  }

  /// `2020-014-7`.
  var id: String { number.item(item) }

  /// The doors that were typed, each by its number or as the roster writes it.
  func doors(named written: [String]) throws -> [Door] {
    try written.map { text in
      let doors = file.doors(named: text)
      guard let door = doors.first, doors.count == 1 else {
        throw Refused(
          language.pick(
            "名册中没有“\(text)”这一户。看有哪些：yishi sign show \(id)",
            "the roster has no “\(text)”. See yishi sign show \(id)"
          )
        )
      }
      return door
    }
  }

  /// Takes one step, and says in one line what was done and its journal number.
  @discardableResult
  func take(_ step: AgreementStep, saying sentence: (Agreement) -> String) throws -> Agreement {
    let done = try register.take(
      step,
      withAgreement: item,
      of: number,
      on: house.today,
      by: house.actor
    )
    guard let seal = done.seal else {
      Terminal.say(
        language.pick(
          "\(agreement.title)：早已登记，没有再记一次。",
          "\(agreement.title): it is on record already."
        )
      )
      throw ExitCode.success
    }
    Terminal.say(sentence(done.value) + language.entry(of: seal))
    return done.value
  }

  /// How many have signed, in a line for the terminal.
  func progress(of agreement: Agreement) -> String {
    language.signed(file.board(of: agreement, on: house.today), kind: file.visitedKind)
  }

  /// The name of a file kept under its hash; what is refused leaves nothing behind.
  func keep(_ path: String?) throws -> String? {
    guard let path else { return nil }
    let kept = try register.attach(URL(fileURLWithPath: path))
    return "\(kept.hash).\(kept.format)"
  }

  /// Refuses a step as taking it would, and changes nothing.
  func check(_ step: AgreementStep) throws {
    var trial = file
    try trial.take(step, withAgreement: item, on: house.today)
  }
}
