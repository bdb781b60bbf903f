import Deliberation

extension Language {
  /// What is wrong with a file or a row, with the word in quotes, and what to do.
  package func say(_ problem: Problem) -> String {
    switch problem {
    // Files
    case .fileMissing(let name):
      pick("没有“\(name)”这个文件，请核对文件名。", "there is no file “\(name)”; check its name.")
    case .folderMissing(let name):
      pick("没有“\(name)”这个文件夹，请核对路径。", "there is no folder “\(name)”; check its path.")
    case .notACaseFolder:
      pick(
        "文件夹里没有 case.yaml（事项.yaml），不是事项文件夹；用 yishi new 新建一个。",
        "the folder has no case.yaml, so it is no case folder; make one with: yishi new"
      )
    case .fileUnreadable:
      pick("文件打不开，请核对权限。", "the file cannot be opened; check its permissions.")
    case .wrongEncoding(let byte):
      pick(
        "从第\(number(byte))字节起既不是UTF-8也不是GB18030编码，请另存为UTF-8。",
        "from byte \(number(byte)) on it is neither UTF-8 nor GB18030; save it as UTF-8."
      )
    case .fileTooLarge(let bytes, let limit):
      pick(
        "文件有\(number(bytes))字节，多于上限\(number(limit))字节；请拆成几份。",
        "the file has \(number(bytes)) bytes, more than the limit of \(number(limit)); divide it."
      )
    case .emptyFile:
      pick("文件是空的，请填写后再导入。", "the file is empty; fill it in first.")
    case .unexpectedFile(let near):
      pick(
        "事项文件夹里不应有这个文件，"
          + (near.map { "是不是“\($0)”？" } ?? "请在 case.yaml 中写明，或者移出文件夹。"),
        "nothing names this file; "
          + (near.map { "did you mean “\($0)”?" } ?? "name it in case.yaml, or take it out.")
      )
    case .leadsOutside(let path):
      pick(
        "“\(path)”指向文件夹以外，请把文件放进事项文件夹。",
        "“\(path)” leads outside the case folder; put the file inside."
      )
    case .tooManyFiles(let limit):
      pick(
        "文件夹里的文件多于\(number(limit))个，其余没有检查；事项文件夹只放本事项的文件，请把别的移出去。",
        "the folder holds more than \(number(limit)) files, and the rest were not looked at; keep "
          + "only the files of the case in it."
      )
    // YAML heads
    case .yamlSyntax(let detail):
      pick(
        "YAML写法有误\(YAMLFault.chinese(detail).map { "（\($0)）" } ?? "")，"
          + "请检查缩进、冒号后的空格和引号。",
        "the YAML cannot be read (\(detail)); check indents, quotes and the space after a colon."
      )
    case .yamlAlias(let text):
      pick(
        "不能使用YAML的引用写法“\(text)”，请把内容照写一遍。",
        "the YAML alias “\(text)” is not allowed; write the content out."
      )
    case .headMissing:
      pick(
        "开头缺少两行“---”之间的表头，请补上。",
        "the head between two lines “---” is missing; add it at the top."
      )
    case .unknownKey(let key, let near):
      pick(
        "不认识“\(key)”这一项，\(near.map { "是不是“\($0)”？" } ?? "请删去或者改正。")",
        "unknown key “\(key)”; \(near.map { "did you mean “\($0)”?" } ?? "remove or correct it.")"
      )
    case .missingKey(let key):
      pick("缺少“\(key)”，请补写。", "“\(key)” is missing; add it.")
    case .keyTwice(let key):
      pick("“\(key)”写了两次，请删去一处。", "“\(key)” stands twice; remove one.")
    case .wrongShape(let key, let expected):
      pick("“\(key)”应当是\(name(expected))。", "“\(key)” should be \(name(expected)).")
    case .unknownValue(let key, let value, let allowed):
      pick(
        "“\(key)”不能写“\(value)”，可以写：\(list(allowed))。",
        "“\(key)” cannot be “\(value)”; it may be: \(allowed.joined(separator: ", "))."
      )
    case .notTogether(let one, let other):
      pick(
        "“\(one)”和“\(other)”只能写一项，请删去一项。",
        "“\(one)” and “\(other)” exclude each other; take one out."
      )
    // Rules, tables by storey and procedures of one's own
    case .ruleEndsEarly(let from, let to): ruleEndsEarly(from: from, to: to)
    case .storeyTwice(let storey, let first): storeyTwice(storey, firstLine: first)
    case .storeyMissing(let storey): storeyMissing(storey)
    case .ruleNameTaken(let name, let file): ruleNameTaken(name, by: file)
    case .procedureNameTaken(let name, let file): procedureNameTaken(name, by: file)
    case .gateMetEarlier(let gate, let step): gateMetEarlier(gate, at: step)
    case .dueBeginsLater(let step): dueBeginsLater(step)
    // Tables
    case .csvSyntax:
      pick(
        "表格写法有误（多半是引号没有配对），请用表格软件另存为CSV。",
        "the CSV cannot be read (most often a quotation mark without its pair); "
          + "save it as CSV from a spreadsheet."
      )
    case .columnMissing(let column):
      pick("缺少“\(column)”这一列，请补上。", "the column “\(column)” is missing; add it.")
    case .unknownColumn(let column, let near):
      pick(
        "没有“\(column)”这一列，\(near.map { "是不是“\($0)”？" } ?? "请删去或者改正表头。")",
        "there is no column “\(column)”; "
          + (near.map { "did you mean “\($0)”?" } ?? "remove it or correct the heading.")
      )
    case .columnTwice(let column):
      pick("“\(column)”这一列出现两次，请删去一列。", "the column “\(column)” stands twice; remove one.")
    case .tooManyCells(let have, let columns):
      pick(
        "这一行有\(have)格，表头只有\(columns)列；请核对逗号。",
        "the row has \(have) cells, the heading only \(columns); check the commas."
      )
    case .emptyCell(let column):
      pick("“\(column)”不能为空，请填写。", "“\(column)” is empty; fill it in.")
    // Values
    case .badDay(let text):
      pick(
        "“\(text)”不是日期，应写成2020-05-24的样子，并且确有这一天。",
        "“\(text)” is no day; write it like 2020-05-24, and a day that exists."
      )
    case .badArea(let text):
      pick(
        "“\(text)”不是面积，应写大于0的数字，最多两位小数，如85.20。",
        "“\(text)” is no area; write a number above 0 with at most two decimals, such as 85.20."
      )
    case .badAmount(let text) where DecimalText.isTooLarge(text):
      pick(
        "“\(text)”超过一百亿元，请核对是否多写了几位。",
        "“\(text)” is more than ten thousand million yuan; check whether it has a digit too many."
      )
    case .badAmount(let text) where DecimalText.isBelowZero(text):
      pick(
        "“\(text)”小于0：金额不写负数；退回、冲减的钱另行登记。",
        "“\(text)” is below 0: an amount has no minus; what goes back is entered by itself."
      )
    case .badAmount(let text):
      pick(
        "“\(text)”不是金额，应写以元为单位的数字，最多两位小数，如375000.00。",
        "“\(text)” is no amount; write yuan with at most two decimals, such as 375000.00."
      )
    case .badNumber(let text):
      pick("“\(text)”不是可用的整数，请改写，如12。", "“\(text)” is no usable whole number; write it like 12.")
    case .badWeight(let text):
      pick(
        "“\(text)”不是分摊系数，应写不小于0的数，如1.1。",
        "“\(text)” is no weight; write a number of 0 or more, such as 1.1."
      )
    case .badRate(let name, let text, let example):
      pick(
        "“\(name)”的“\(text)”看不懂，应写不小于0的数，如\(example)。",
        "“\(text)” is no “\(name)”; write one of 0 or more, such as \(example)."
      )
    case .badStorey(let text):
      pick(
        "“\(text)”不是楼层，应写不为0的整数，地下写-1。",
        "“\(text)” is no storey; write a whole number other than 0, below ground -1."
      )
    case .badDoor(let text):
      pick(
        "“\(text)”不是户号，应写成3-2-501或者3号楼2单元501的样子。",
        "“\(text)” is no door; write it like 3-2-501."
      )
    case .badEventTime(let text):
      pick(
        "“\(text)”不是日期加钟点，应写成2020-07-23 09:00的样子。",
        "“\(text)” is no day and hour; write them like 2020-07-23 09:00."
      )
    case .badHour(let text):
      pick("“\(text)”不是钟点，应写成18:00的样子。", "“\(text)” is no hour; write it like 18:00.")
    case .badHash(let text):
      pick(
        "“\(text)”不是文件摘要，应写64位十六进制数字和后缀，如9f3a……04b.jpg。",
        "“\(text)” is no hash of a file; write 64 hex digits and an ending, such as 9f3a…04b.jpg."
      )
    case .pictureDiffers(let path):
      pick(
        "照片“\(path)”与所写的摘要不符，请核对是否换过照片。",
        "the photo “\(path)” does not match the hash beside it; check whether it was exchanged."
      )
    case .severalLines(let key):
      pick("“\(key)”只能写成一行，请去掉换行。", "“\(key)” stands in one line; remove the line break.")
    case .privateNumber(let key, let leak): say(leak, in: key)
    case .forbiddenCharacter(let text):
      pick(
        "“\(text)”处有不能使用的字符（看不见的控制字符），请删去重写。",
        "a character is not allowed at “\(text)” (an invisible control); remove it."
      )
    // References
    case .unknownDoor(let door):
      pick(
        "户册中没有\(written(door))，请核对户号，或者补入户册。",
        "the roster has no \(written(door)); check it, or add it to the roster."
      )
    case .notAsked(let door):
      pick(
        "\(written(door))不在“应签户”之内，请核对户号，或者补入“应签户”。",
        "\(written(door)) is not among those asked to sign; check it, or add it to asked."
      )
    case .unknownOwner(let owner):
      pick(
        "户册中没有业主“\(owner.key)”，请与户册的“业主”一列核对。",
        "the roster has no owner “\(owner.key)”; compare its column of owners."
      )
    case .unknownPart(let part, let known):
      pick(
        "没有“\(part)”这个部位"
          + (known.isEmpty ? "，请在“部位”下写明。" : "，可以写：\(list(known))。"),
        "there is no part “\(part)”"
          + (known.isEmpty
            ? "; list it under parts." : "; it may be: \(known.joined(separator: ", ")).")
      )
    case .unknownSeat(let seat):
      pick(
        "议事会没有“\(seat)”这个席位，请按“席位”中的职务写。",
        "the council has no seat “\(seat)”; write a title listed under seats."
      )
    case .unknownStage(let stage):
      pick(
        "办理程序中没有“\(stage)”这一步骤，请按程序写步骤代号。",
        "the procedure has no step “\(stage)”; write the step's key."
      )
    case .unknownFact(let name):
      pick(
        "正文引用的“\(name)”查不到，请核对编号。",
        "the text refers to “\(name)”, which is not on record; check its key."
      )
    case .unknownEncodingOfChoice(let text):
      pick(
        "不认识表决意见“\(text)”，可以写：同意、反对、弃权、作废。",
        "unknown choice “\(text)”; it may be: for, against, abstain, void."
      )
    case .doorTwice(let door, let firstLine):
      pick(
        "\(written(door))重复\(firstLine.map { "（已在第\($0)行）" } ?? "")，请删去一处。",
        "\(written(door)) stands twice\(firstLine.map { " (first in line \($0))" } ?? ""); "
          + "remove one."
      )
    case .sumTwice(let firstLine):
      pick(
        "与第\(firstLine)行完全相同；同一笔的请删去一行，确是两笔的请写上不同的“收据号”或者“原因”。",
        "the same as line \(firstLine); remove one where it is the same sum, and where there were two give them "
          + "numbers (receipt) or a reason that differ."
      )
    case .secondBallot(let owner, let firstLine):
      pick(
        "业主“\(owner.key)”有第二张票\(firstLine.map { "（第一张在第\($0)行）" } ?? "")；"
          + "请删去一张，或者在“换票”写“允许”。",
        "owner “\(owner.key)” has a second ballot"
          + "\(firstLine.map { " (the first in line \($0))" } ?? ""); "
          + "remove one, or set laterReplaces."
      )
    case .ballotNumberTwice(let number):
      pick(
        "票号\(ballotNumber(number))重复，请逐张核对票号。",
        "ballot number \(ballotNumber(number)) is used twice; compare the papers."
      )
    case .keyTakenBy(let key):
      pick("编号“\(key)”已经用过，请另起编号。", "the key “\(key)” is taken; choose another.")
    case .noticeLacks(let fields): noticeLacks(fields)
    case .closedWithOthersOpen(let bearers, let open, let day):
      closedWithOthersOpen(bearers, open, on: day)
    case .closedSubsidyUnexplained(let planned, let received, let day):
      closedSubsidyUnexplained(planned: planned, received: received, on: day)
    case .statementsOverlap(let others): statementsOverlap(others)
    case .statementPayersApart(let outside, let missing):
      statementPayersApart(outside: outside, missing: missing)
    case .billsUnreplaced(let others, let inForce): billsUnreplaced(others, inForce: inForce)
    case .postedLate(let check): postedLate(check)
    case .eventMissing(let event, let hours): eventMissing(event, hours: hours)
    case .minutesHabit(let habit): say(habit)
    case .calledLate(let standing, let held): say(standing, of: held)
    case .countsNoVotes(let kind): countsNoVotes(kind)
    // The rules say no
    case .refused(let refusal): say(refusal)
    case .costRefused(let refusal): say(refusal)
    case .markdownRefused(let refusal): say(refusal)
    case .addressRefused(let refusal): say(refusal)
    case .changedSinceImport(let path, let before, let now):
      pick(
        "这个文件夹已经导入过，与台账里的记录不同（\(path)：台账为“\(before)”，文件夹为“\(now)”）；"
          + "看台账里的记录：yishi export --to 文件夹。",
        "the folder was imported before and differs from the record (\(path): on record "
          + "“\(before)”, in the folder “\(now)”); see the record: yishi export --to FOLDER."
      )
    case .ownersLookAlike(let one, let other):
      pick(
        "业主“\(one.key)”与“\(other.key)”写法相近，按两名业主计；如是同一人，请统一写法。",
        "owners “\(one.key)” and “\(other.key)” look alike and are counted as two; "
          + "if they are one, write both the same way."
      )
    }
  }

  package func name(_ shape: Problem.Shape) -> String {
    switch shape {
    case .text: pick("文字", "a text")
    case .list: pick("列表（每项前加“- ”）", "a list, each item after “- ”")
    case .mapping: pick("若干“键: 值”", "a mapping of keys to values")
    case .number: pick("整数", "a whole number")
    case .day: pick("日期，如2020-05-24", "a day such as 2020-05-24")
    case .yesOrNo: pick("是或者否", "yes or no")
    case .amount: pick("金额，如375000.00", "an amount such as 375000.00")
    case .door: pick("户号，如3-2-501", "a door such as 3-2-501")
    }
  }
}
