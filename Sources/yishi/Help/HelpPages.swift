import Wording

/// The help of the everyday words, in the language of the terminal.
///
/// ArgumentParser wraps by characters at spaces, which suits no Chinese; what is
/// for the technician (`yishi help all`) stays its English.
enum HelpPages {
  /// The page that answers a command line; nil where none asks for one of ours.
  static func answer(to arguments: [String]) -> String? {
    let language = Surroundings.language(in: arguments)
    var words: [String] = []
    var skipsNext = false
    for argument in arguments {
      if skipsNext {
        skipsNext = false
      } else if argument == "--lang" {
        skipsNext = true
      } else if !argument.hasPrefix("--lang=") {
        words.append(argument)
      }
    }
    switch words {
    case ["help"], ["--help"], ["-h"], ["帮助"]: return front(language)
    case ["help", "all"], ["帮助", "全部"]: return Yishi.helpMessage(columns: 100)
    default: break
    }
    // A word that is nothing without another: what stands behind it.
    if words.count == 1, let word = EverydayWord(named: words[0]), word.needsAnother {
      return word.page(in: language)
    }
    guard words.count >= 2 else { return nil }
    let asksFirst = ["help", "帮助"].contains(words[0])
    let asksLast = ["--help", "-h"].contains(words[words.count - 1])
    guard asksFirst || asksLast else { return nil }
    let asked = (asksFirst ? words.dropFirst() : words.dropLast()).filter { $0.first != "-" }
    if asked.count >= 2, let page = CommandPage.named(asked[0], asked[1]) {
      return page.text(in: language)
    }
    let word = asksFirst ? words[1] : words[0]
    return EverydayWord(named: word).map { $0.page(in: language) }
  }

  private static func front(_ language: Language) -> String {
    let rows = EverydayWord.allCases.map {
      [$0.usage(in: language), $0.alias, $0.summary(in: language)]
    }
    let lines = Columns(rows).lines.map { "  " + $0 }
    return
      ([language.pick("yishi 议事：邻里议事和办事的台账", "yishi: the case register of a neighbourhood"), ""]
      + lines
      + [
        "",
        language.pick(
          "一个词的用法：yishi help 导入　　全部命令：yishi help all",
          "One word explained: yishi help import    Every command: yishi help all"
        ),
        language.pick(
          "台账文件夹用 --register 指出；语言用 --lang zh 或 --lang en；“今天”用 --on 2020-06-08 指定。",
          "Name the register with --register, the language with --lang zh or en, "
            + "and “today” with --on 2020-06-08."
        ),
      ]).joined(separator: "\n")
  }
}
