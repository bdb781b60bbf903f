import ArgumentParser
import Wording

@main
enum Main {
  /// Runs one command; what a command refuses ends with status 1, a command
  /// line nobody can read with 64.
  static func main() {
    Surroundings.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
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
      Yishi.exit(withError: error)
    }
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
