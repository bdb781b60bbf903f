import Deliberation
import Foundation
import Wording

/// What the command takes from the machine around it: clock, language, login.
enum Surroundings {
  static var variables: [String: String] { ProcessInfo.processInfo.environment }

  /// The clock; `SOURCE_DATE_EPOCH` stops it for tests and golden pages.
  static var now: Instant {
    if let fixed = variables["SOURCE_DATE_EPOCH"].flatMap(Int.init) {
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
