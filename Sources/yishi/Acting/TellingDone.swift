import ArgumentParser
import CaseRegister
import Deliberation
import Wording

extension HouseOptions {
  /// Says in one line what was done and its journal number.
  ///
  /// What stood on record before is told under its name, and ends the command without a
  /// fault.
  @discardableResult
  func tell<Value>(
    _ done: Done<Value>,
    orKnown name: @autoclosure () -> String,
    saying sentence: (Value) -> String
  ) throws -> Value {
    guard let seal = done.seal else {
      Terminal.say(
        name() + language.pick("：早已登记，没有再记一次。", ": it is on record already.")
      )
      throw ExitCode.success
    }
    Terminal.say(sentence(done.value) + language.entry(of: seal))
    return done.value
  }
}

extension Language {
  /// `（办理记录12）`: the number of the journal entry at the end of an answer.
  func entry(of seal: Seal?) -> String {
    guard let seal else { return "" }
    return pick("（办理记录\(seal.sequence)）", " (journal entry \(seal.sequence))")
  }
}
