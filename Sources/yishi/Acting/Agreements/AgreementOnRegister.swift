import ArgumentParser
import CaseRegister
import Deliberation
import Foundation
import Wording

/// An agreement of a case in the register that keeps it.
typealias AgreementOnRegister = ItemOnRegister<Agreement>

extension ItemOnRegister<Agreement> {
  var agreement: Agreement { value }

  /// Finds the agreement by its number; of a case the one that asks all of these doors.
  init(
    _ which: String,
    item: Int?,
    doors written: [String] = [],
    _ house: HouseOptions,
    for command: String
  ) throws {
    try self.init(
      which,
      .agreement,
      item: item,
      house,
      for: "sign \(command)",
      preferring: [
        { agreement, file in
          agreement.asks(written.flatMap(file.doors(named:)), among: file.premises)
        }
      ]
    )
  }

  /// The doors that were typed, each by its number or as the roster writes it.
  func doors(named written: [String]) throws -> [Door] {
    try written.map { try door(named: $0, in: nil, listedBy: "sign show") }
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
    return try house.tell(done, orKnown: agreement.title, saying: sentence)
  }

  /// How many have signed, in a line for the terminal.
  func progress(of agreement: Agreement) -> String {
    language.signed(file.board(of: agreement, on: house.today), kind: file.visitedKind)
  }

  /// What is to be posted before anybody signs; empty where the last list shows what holds.
  var listsFirst: [String] {
    file.listsFirst(beforeSigningFor: agreement.part, on: house.today, in: language)
  }

  /// Refuses a step as taking it would, and changes nothing.
  func check(_ step: AgreementStep) throws {
    var trial = file
    do throws(CaseRefusal) {
      try trial.take(step, withAgreement: item, on: house.today)
    } catch .agreementRefused(_, .notAsked(let door)) {
      let unasked = file.standing(ofUnasked: door, by: agreement, on: house.today)
      throw Refused(lines: language.say(unasked, of: door, part: agreement.part, in: number))
    }
  }
}
