import ArgumentParser
import Wording

@main
enum Main {
  /// Runs one command; what a command refuses ends with status 1, a command
  /// line nobody can read with 64.
  static func main() {
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
}
