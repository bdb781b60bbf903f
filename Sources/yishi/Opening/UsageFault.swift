import ArgumentParser
import Deliberation
import Wording

/// A command line nobody can read (用法有误), said in the language of the terminal.
///
/// ArgumentParser speaks English only; of what it says the kinds that people meet
/// are phrased anew, and the rest is passed on as it is.
struct UsageFault {
  let text: String

  /// Nil where the error is no faulty command line.
  init?(_ error: any Error, of arguments: [String]) {
    guard Yishi.exitCode(for: error) == .validationFailure else { return nil }
    let language = Surroundings.language(in: arguments)
    let words = arguments.prefix { !$0.hasPrefix("-") }.prefix(2).filter { word in
      word.allSatisfy { $0.isLetter || $0 == "-" }
    }
    let page = (["yishi"] + words + ["--help"]).joined(separator: " ")
    let message = Yishi.message(for: error)
    let own =
      Self.negative(message, arguments, in: language)
      ?? Self.belowZero(arguments, of: words, in: language) ?? Self.amount(message, in: language)
    if let own {
      text = own + language.pick("\n怎么写：", "\nHow it is written: ") + page
      return
    }
    // What our own commands say is in the language of the terminal already.
    let asked = AskedArgument(arguments, words: Array(words))
    guard language == .chinese, let sentence = Self.chinese(message, asked) ?? Self.own(message)
    else {
      text = Yishi.fullMessage(for: error)
      return
    }
    text = "错误：\(sentence)\n怎么写：\(page)"
  }

  /// A sentence of our own, which begins with no word of ArgumentParser's.
  private static func own(_ message: String) -> String? {
    message.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) } ? message : nil
  }

  /// What is wrong with an amount, as a file with it would be told.
  private static func amount(_ message: String, in language: Language) -> String? {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
    guard message.hasPrefix("The value "), quoted.count > 3,
      quoted[3].hasSuffix("<yuan>") || quoted[3] == "<amount>"
    else { return nil }
    return language.pick("错误：", "Error: ") + language.say(.badAmount(String(quoted[1])))
  }

  /// `--number -1`: a number below nought looks like an option, and ArgumentParser says
  /// that nothing follows.
  private static func negative(
    _ message: String,
    _ arguments: [String],
    in language: Language
  ) -> String? {
    guard message.hasPrefix("Missing value for ") else { return nil }
    for (option, value) in zip(arguments, arguments.dropFirst())
    where option.hasPrefix("--") && message.contains("'\(option) ") && value.hasPrefix("-")
      && isNumberBelowZero(value)
    {
      return language.pick(
        "错误：\(option)后面不能写负数“\(value)”，请核对。",
        "Error: \(option) takes no number below nought, such as \(value)."
      )
    }
    return nil
  }

  /// `-5`, `-1,000.00`, `-3.45%`.
  static func isNumberBelowZero(_ text: String) -> Bool {
    text.hasPrefix("-")
      && (DecimalText.isBelowZero(text.last == "%" ? text.dropLast() : text[...])
        || Double(text) != nil)
  }

  /// Begins and ends of what ArgumentParser says, and the Chinese of them; what
  /// stands between quotation marks is kept.
  private static func chinese(_ message: String, _ asked: AskedArgument) -> String? {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
    let inside = quoted.indices.filter { $0 % 2 == 1 }.map { String(quoted[$0]) }
    let names = inside.map { "“\($0)”" }
    guard let first = names.first else { return nil }
    if message.hasPrefix("The value "), names.count > 1 {
      return "“\(asked.chinese(inside[1], holding: inside[0]))”不能写\(first)，请核对。"
    }
    if message.hasPrefix("Missing value for ") {
      return "“\(asked.chinese(inside[0]))”后面没有内容，请写上。"
    }
    if message.hasPrefix("Missing expected argument ") {
      return "缺少“\(asked.chinese(inside[0]))”，请补写。"
    }
    if message.hasPrefix("Unknown option ") {
      return names.count > 1 ? "没有\(first)这个选项，是不是\(names[1])？" : "没有\(first)这个选项，请删去或者改正。"
    }
    if message.hasPrefix("Unexpected argument ") || message.contains(" unexpected arguments: ") {
      return "多写了\(names.joined(separator: "、"))；一项里有空格的，请加引号。"
    }
    return nil
  }
}

extension ValidationError {
  /// A faulty option, in the language of the terminal.
  init(_ chinese: String, _ english: String) {
    let arguments = Array(CommandLine.arguments.dropFirst())
    self.init(Surroundings.language(in: arguments).pick(chinese, english))
  }
}
