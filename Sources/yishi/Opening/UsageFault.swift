import ArgumentParser
import Wording

/// A command line nobody can read (用法有误), said in the language of the terminal.
///
/// ArgumentParser speaks English only; of what it says the kinds that people meet
/// are phrased anew, and the rest is passed on as it is.
struct UsageFault {
  let text: String

  /// Nil where the error is no faulty command line, or the terminal's language is English.
  init?(_ error: any Error, of arguments: [String]) {
    let language = Surroundings.language(in: arguments)
    guard language == .chinese, Yishi.exitCode(for: error) == .validationFailure else { return nil }
    let message = Yishi.message(for: error)
    guard let sentence = Self.chinese(message) else { return nil }
    let words = arguments.prefix { !$0.hasPrefix("-") }.prefix(2).filter { word in
      word.allSatisfy { $0.isLetter || $0 == "-" }
    }
    let page = (["yishi"] + words + ["--help"]).joined(separator: " ")
    text = "错误：\(sentence)\n怎么写：\(page)"
  }

  /// What our own commands say of an option, by how it begins.
  private static let ours = [
    "A ballot's number is 1": "票号写1到999999999。",
    "Give a door and what the ballot says": "请写明户号和表决意见，或者用 --from 给出整张表。",
    "Give a door and what was said there": "请写户号和走访结果，或者用 --from 读入走访登记表。",
    "Give a number and what the paper says": "请写明票号和票上的意见，或者用 --from 给出整张表。",
    "The office's name is empty": "经办单位不能为空，请写上。",
    "The office's name holds a character nobody sees": "经办单位里有看不见的字符，请删去再试。",
  ]

  /// Begins and ends of what ArgumentParser says, and the Chinese of them; what
  /// stands between quotation marks is kept.
  private static func chinese(_ message: String) -> String? {
    if let whole = ours.first(where: { message.hasPrefix($0.key) }) { return whole.value }
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
    let names = quoted.indices.filter { $0 % 2 == 1 }.map { "“\(quoted[$0])”" }
    guard let first = names.first else { return nil }
    if message.hasPrefix("The value "), names.count > 1 {
      return "\(names[1])不能写\(first)，请核对。"
    }
    if message.hasPrefix("Missing value for ") { return "\(first)后面没有内容，请写上。" }
    if message.hasPrefix("Missing expected argument ") { return "缺少\(first)，请补写。" }
    if message.hasPrefix("Unknown option ") {
      return names.count > 1 ? "没有\(first)这个选项，是不是\(names[1])？" : "没有\(first)这个选项，请删去或者改正。"
    }
    if message.hasPrefix("Unexpected argument ") || message.contains(" unexpected arguments: ") {
      return "多写了\(names.joined(separator: "、"))；一项里有空格的，请加引号。"
    }
    return nil
  }
}
