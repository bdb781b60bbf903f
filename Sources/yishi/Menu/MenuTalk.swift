import ArgumentParser
import Exchange
import Foundation
import Wording

/// The talk on the terminal (菜单问答): shows a question, reads a line, passes it on.
struct MenuTalk {
  private let house: HouseOptions
  private var language: Language { house.language }

  init(_ house: HouseOptions) { self.house = house }

  private enum Ending {
    case errand(MenuEntry.Errand)
    /// Somebody left what was being asked; nothing was written.
    case startAgain
    case leave
  }

  /// Asks until somebody leaves.
  ///
  /// What was done since is read anew each time.
  func run() throws {
    while true {
      let room = try MenuRoom(house)
      do {
        switch try talk(in: room) {
        case .errand(.command(let words)): try run(words)
        case .errand(.record(let review, let number)):
          try record(review, in: "\(number)")
        case .errand(.again), .startAgain: continue
        case .leave: return
        }
      } catch {
        guard let complaint = Complaint(error, in: language) else { throw error }
        Terminal.complain(complaint)
      }
    }
  }

  private func talk(in room: MenuRoom) throws -> Ending {
    var interview = Interview(on: house.today) { ask in
      let entries = MenuEntry.all.map { (value: $0, name: room.language($0.name)) }
      return try ask.choice(.task, of: entries).ask(&ask, room)
    }
    var earlier: Prompt?
    while true {
      let prompt: Prompt
      switch try interview.step() {
      case .comesTo(.again(let section)):
        interview.reopen(section)
        continue
      case .comesTo(let errand): return .errand(errand)
      case .asks(let next): prompt = next
      }
      if earlier?.question == .task { for line in language.howToAnswer { Terminal.say(line) } }
      show(prompt, isAgain: prompt == earlier)
      earlier = prompt
      guard let line = readLine() else {
        Terminal.say("")
        if prompt.question != .task { Terminal.say(language.leftWithNothing) }
        return .leave
      }
      if prompt.question == .task, line.allSatisfy(\.isWhitespace) { return .leave }
      switch try interview.answer(line) {
      case .taken, .back: break
      case .refused(let fault): Terminal.say(language.say(fault))
      case .backAtFirst: return .leave
      case .left:
        guard prompt.question != .task else { return .leave }
        Terminal.say(language.leftWithNothing)
        return .startAgain
      }
    }
  }

  /// A question with what may be answered; asked again, its list is still in sight.
  private func show(_ prompt: Prompt, isAgain: Bool) {
    if !isAgain {
      Terminal.say("")
      for line in prompt.preface { Terminal.say(line) }
    }
    let suggestion = prompt.suggestion.map { " [\($0)]" } ?? ""
    Terminal.say(language.ask(prompt.question) + suggestion)
    if !isAgain { for line in language.listed(prompt.options) { Terminal.say("  " + line) } }
    if let hint = language.hint(prompt) { Terminal.say("  " + hint) }
    Terminal.pass("> ")
  }

  /// Writes the meeting's file and records it as `yishi meeting record` does.
  private func record(_ review: MeetingReview, in number: String) throws {
    do throws(NewFiles.Refusal) {
      _ = try NewFiles(review).write(below: MenuRoom.folder)
    } catch {
      throw Refused(New.say(error, in: language))
    }
    try run(["meeting", "record", review.fileName, "--case", number])
  }

  /// Runs a command line and says which, so that it can be typed the next time.
  private func run(_ words: [String]) throws {
    let line = words + house.words
    Terminal.say("")
    Terminal.say(
      language.running("yishi " + line.map(ShellWord.quoted).joined(separator: " "))
    )
    var command = try Yishi.parseAsRoot(line)
    do {
      try command.run()
    } catch is ExitCode {
      // It has said what there was to say.
    }
  }
}

extension Language {
  /// A list with its numbers, as many in a line as a narrow terminal shows.
  fileprivate func listed(_ options: [String]) -> [String] {
    let lines = options.enumerated().map { "\($0 + 1) \($1)" }
    let widest = lines.map(DisplayWidth.of).max() ?? 0
    let perLine = max(1, min(5, 76 / (widest + 2)))
    let rows = stride(from: 0, to: lines.count, by: perLine).map {
      Array(lines[$0..<min($0 + perLine, lines.count)])
    }
    return Columns(rows).lines
  }

  /// How the question may be answered; nil where that goes without saying.
  fileprivate func hint(_ prompt: Prompt) -> String? {
    var hints: [String] = []
    switch prompt.form {
    case .number(let range): hints.append(hint(forNumbersIn: range))
    case .choice(let options, takesOther: true) where !options.isEmpty: hints.append(otherHint)
    case .several(let options, _, _): hints.append(options.isEmpty ? namesHint : severalHint)
    case .text, .day, .choice: break
    }
    if prompt.question == .task {
      hints.append(enterLeaves)
    } else if prompt.isOptional {
      hints.append(prompt.suggestion == nil ? skipping(prompt.question) : noneHint)
    }
    let told = hints.filter { !$0.isEmpty }
    return told.isEmpty
      ? nil : pick("（\(told.joined(separator: "；"))）", "(\(told.joined(separator: "; ")))")
  }
}
