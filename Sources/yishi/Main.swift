import ArgumentParser
import Exchange
import Wording

@main
enum Main {
  /// Runs one command; what a command refuses ends with status 1, a command
  /// line nobody can read with 64.
  static func main() {
    Surroundings.prepare()
    let typed = CommandLine.arguments.dropFirst().map(TypedNumbers.halfWidth)
    let arguments = commandFirst(typed)
    if let page = HelpPages.answer(to: arguments) {
      Terminal.say(page)
      return
    }
    if let word = arguments.first, !word.hasPrefix("-"), !Yishi.knows(word) {
      let language = Surroundings.language(in: arguments)
      Terminal.tell(
        language.pick(
          "错误：没有“\(word)”这个命令。常用命令：yishi help",
          "Error: there is no command “\(word)”. The everyday words: yishi help"
        )
      )
      Yishi.exit(withError: ExitCode.validationFailure)
    }
    do {
      var command = try Yishi.parseAsRoot(arguments)
      do {
        try command.run()
        try checkResults(arguments)
      } catch {
        // What is not ours (help, a faulty command line) is ArgumentParser's to say.
        guard let complaint = Complaint(error, in: Surroundings.language(in: arguments)) else {
          throw error
        }
        Terminal.complain(complaint)
        throw ExitCode.failure
      }
    } catch {
      if let fault = UsageFault(error, of: arguments) {
        Terminal.tell(fault.text)
        Yishi.exit(withError: ExitCode.validationFailure)
      }
      Yishi.exit(withError: error)
    }
  }

  /// The command line with the command in front of the options every command
  /// takes: `--register R status` is `status --register R`.
  private static func commandFirst(_ arguments: [String]) -> [String] {
    let shared: Set<String> = ["--register", "--lang", "--on", "--as"]
    var index = 0
    while index < arguments.count, let name = arguments[index].split(separator: "=").first,
      shared.contains(String(name))
    {
      index += arguments[index].contains("=") ? 1 : 2
    }
    guard index > 0, index < arguments.count, Yishi.knows(arguments[index]) else {
      return arguments
    }
    return Array(arguments[index...] + arguments[..<index])
  }

  /// What was done is done; but whoever asked for results has not got them.
  private static func checkResults(_ arguments: [String]) throws {
    guard Terminal.lostResults else { return }
    throw Refused(
      Surroundings.language(in: arguments).pick(
        "结果写不出去（磁盘可能已满），输出不完整。",
        "the results could not be written (the disk may be full); the output is incomplete."
      )
    )
  }
}
