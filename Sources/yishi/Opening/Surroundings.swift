import Deliberation
import Foundation
import Wording

/// What the command takes from the machine around it: clock, language, login.
enum Surroundings {
  static var variables: [String: String] { ProcessInfo.processInfo.environment }

  /// Takes care that nothing around ends an act halfway or gets into its files.
  ///
  /// A reader that goes away (`yishi import … | head`) or a limit on file sizes is
  /// answered as an error, not by death; and a standard stream that came closed is
  /// opened, or else the next file would take its number and what is said.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var descriptor = open("/dev/null", O_RDWR)
    while (0...2).contains(descriptor) { descriptor = open("/dev/null", O_RDWR) }
    if descriptor > 2 { close(descriptor) }
  }

  /// The last second of 9999: a day beyond it has no written form.
  private static let lastSecond = 253_402_300_799

  /// The clock; `SOURCE_DATE_EPOCH` stops it for tests and golden pages.
  static var now: Instant {
    if let fixed = variables["SOURCE_DATE_EPOCH"].flatMap(Int.init),
      (0...lastSecond).contains(fixed)
    {
      return Instant(seconds: fixed)
    }
    return Instant(seconds: Int(Date().timeIntervalSince1970))
  }

  /// The language of the terminal: Chinese, unless `LANG` asks for English.
  static var language: Language {
    let asked = variables["LC_ALL"] ?? variables["LC_MESSAGES"] ?? variables["LANG"] ?? ""
    return asked.hasPrefix("en") ? .english : .chinese
  }

  /// The language named on a command line that may not parse, else the terminal's.
  static func language(in arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", arguments.indices.contains(index + 1) {
        return Language(rawValue: arguments[index + 1]) ?? language
      }
      if argument.hasPrefix("--lang=") {
        return Language(rawValue: String(argument.dropFirst(7))) ?? language
      }
    }
    return language
  }

  /// 32 random bytes, for the digest of contact details.
  static func nonce() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
