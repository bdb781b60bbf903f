import ArgumentParser
import Foundation

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
    do {
      var command = try Yishi.parseAsRoot(arguments)
      do {
        try command.run()
      } catch let error where !(error is CleanExit || error is ValidationError || error is ExitCode)
      {
        Terminal.complain(Complaint(error, in: Surroundings.language(in: arguments)))
        throw ExitCode.failure
      }
    } catch {
      Yishi.exit(withError: error)
    }
  }
}
