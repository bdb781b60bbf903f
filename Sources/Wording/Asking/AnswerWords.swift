import Deliberation

// How answers are given at the numbered menu, and why one is not taken.

extension Language {
  /// Why the question is asked again.
  package func say(_ fault: AnswerFault) -> String {
    switch fault {
    case .empty: pick("这一问要有回答。", "This needs an answer.")
    case .notANumber: pick("请写数字，例如3。", "Write a number, such as 3.")
    case .outside(let range):
      range.lowerBound == range.upperBound
        ? pick("只能是\(range.lowerBound)。", "It can only be \(range.lowerBound).")
        : range.upperBound >= 999_999
          ? pick("至少是\(range.lowerBound)。", "It is at least \(range.lowerBound).")
          : pick(
            "应当在\(range.lowerBound)到\(range.upperBound)之间。",
            "It lies between \(range.lowerBound) and \(range.upperBound)."
          )
    case .notADay:
      pick(
        "日期没有看懂，或者没有这一天。请写成2020-06-08、6月8日，也可以写今天、昨天。",
        "That is no day. Write 2020-06-08, 6-8, today or yesterday."
      )
    case .noneOf(let count):
      count == 1
        ? pick("没有这一项，请写1。", "There is no such line; write 1.")
        : pick(
          "没有这一项，请写1到\(count)的编号。",
          "There is no such line; write a number from 1 to \(count)."
        )
    case .fitsSeveral(let names):
      pick("有几项都相符：\(list(names))。请写编号。", "It fits several: \(list(names)). Write the number.")
    case .notAName: pick("请写名称，不要只写数字。", "Write a name, not only a number.")
    case .notADoor:
      pick(
        "户册中没有这一户，或者户号没有看懂；户号写成3-2-501的样子。",
        "The roster has no such door, or it was not understood; a door looks like 3-2-501."
      )
    case .notAnAmount:
      pick(
        "金额没有看懂，请写元，最多两位小数，例如48913.04。",
        "That is no amount; write yuan with at most two decimals, such as 48913.04."
      )
    case .hiddenCharacter(let character):
      pick(
        "刚才输入的内容里有看不见的字符（\(character)），请重新输入，不要按方向键。",
        "It holds a character nobody sees (\(character)); type it again, without the arrow keys."
      )
    case .tooLong(let limit):
      pick("一次最多写\(limit)字，请分开写。", "At most \(number(limit)) characters at a time.")
    case .noPicture(let name):
      pick(
        "当前文件夹里没有照片或者扫描件“\(name)”。请先放到当前文件夹，写全文件名，例如签到表.jpg。",
        "there is no photo or scan “\(name)” in this folder; put it here and write its whole name, such as sign-in.jpg."
      )
    case .notAFileName:
      pick("不能做文件名：不要用斜线，不要以点开头，不超过40个字。", "That cannot name a file: no slash, no dot in front.")
    case .fileExists(let name):
      pick("“\(name)”已经有了，请换一个名字。", "“\(name)” is there already; use another name.")
    }
  }

  /// How the menu is used, told before the first question.
  package var howToAnswer: [String] {
    [
      pick(
        "每次只问一件事。写好回答按回车；方括号里的内容合适的，直接按回车。",
        "One question at a time. Type the answer and press Enter; Enter alone takes what stands in brackets."
      ),
      pick(
        "写0回到上一问，写q离开。最后核对无误才记入台账，离开则什么都不写。",
        "0 goes back to the question before, q leaves. Nothing is written until you say it is right."
      ),
    ]
  }

  /// What else may be answered: a number counted up from 0 takes another word for back.
  package func hint(forNumbersIn range: ClosedRange<Int>) -> String {
    let upTo = range.upperBound < 999_999 ? "\(range.lowerBound)—\(range.upperBound)" : ""
    guard range.lowerBound == 0 else { return upTo }
    return pick(
      "\(upTo)\(upTo.isEmpty ? "" : "；")回到上一问写b",
      "\(upTo)\(upTo.isEmpty ? "" : "; ")b goes back"
    )
  }

  /// That several lines of a list may be named.
  package var severalHint: String { pick("可以写几个编号，用空格隔开", "several numbers may be given") }

  package var otherHint: String { pick("写编号，或者直接写名称", "a number, or another name") }

  package var namesHint: String { pick("用顿号隔开", "with commas between") }

  package var leftWithNothing: String { pick("已离开，什么都没有写。", "Left; nothing was written.") }

  /// How what is suggested is answered with nothing.
  package var noneHint: String { pick("没有的写“无”", "write “none” for nothing") }

  package var enterLeaves: String { pick("按回车退出", "Enter leaves") }

  /// The command that the answers come to, before it runs.
  package func running(_ command: String) -> String { pick("执行：\(command)", "Running: \(command)") }
}
