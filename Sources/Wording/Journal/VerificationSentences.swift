import Deliberation

extension Language {
  /// What checking the whole register found: the outcome, then each fault.
  package func say(_ verification: Verification) -> [String] {
    let entries = number(verification.entries)
    let rows = number(verification.rows)
    let head = verification.head.map {
      pick("最新核验码\($0)。", " The newest seal is \($0).")
    }
    if verification.isWhole {
      return [
        pick(
          "台账完整：重放\(entries)条办理记录，逐行核对\(rows)行，全部一致。",
          "The register is whole: \(entries) entries replayed, \(rows) rows compared, all equal."
        ) + (head ?? "")
      ]
    }
    let faults = verification.findings.count
    return [
      pick(
        "台账有\(faults)处问题（办理记录\(entries)条，核对\(rows)行）：",
        "The register has \(counted(faults, "fault", "faults")) "
          + "(\(entries) entries, \(rows) rows compared):"
      )
    ] + verification.findings.map(say)
  }

  /// A fault of the register that its own journal proves.
  package func say(_ finding: JournalFinding) -> String {
    switch finding {
    case .damaged(let words):
      pick("台账文件损坏：\(words)。请用备份恢复。", "the file is damaged: \(words). Restore a backup.")
    case .orphan(let table, let refersTo):
      pick(
        "表“\(table)”有一行所指的“\(refersTo)”不存在。",
        "a row of table “\(table)” refers to a “\(refersTo)” that is not there."
      )
    case .hashDiffers(let sequence):
      pick(
        "第\(sequence)号办理记录的内容与其校验值不符，被改动过。",
        "entry \(sequence) does not give its own hash: it was changed."
      )
    case .gap(let before):
      pick("第\(before)号办理记录之前缺号。", "an entry is missing before entry \(before).")
    case .clockRanBack(let sequence):
      pick(
        "第\(sequence)号办理记录的时刻早于上一号。",
        "entry \(sequence) is dated before the one that precedes it."
      )
    case .unreadableEntry(let sequence):
      pick(
        "第\(sequence)号办理记录的内容无法识别。",
        "entry \(sequence) holds something no act has."
      )
    case .strayChanges(let sequence):
      pick(
        "第\(sequence)号的改动不属于任何办理记录。",
        "changes are stored under \(sequence) that belong to no entry."
      )
    case .subjectsDiffer(let sequence):
      pick(
        "第\(sequence)号办理记录的对象索引与记录不符。",
        "the index of subjects does not say what entry \(sequence) says."
      )
    case .unknownTable(let table, let sequence):
      pick(
        "第\(sequence)号改动了当时没有的表“\(table)”。",
        "entry \(sequence) changes a table “\(table)” that its schema does not have."
      )
    case .cannotReplay(let sequence, let table, let row):
      pick(
        "第\(sequence)号无法重放\(table.map { "（表“\($0)”" + (row.map { "，行“\($0)”" } ?? "") + "）" } ?? "")，"
          + "与此前的记录不衔接。",
        "entry \(sequence) cannot be replayed"
          + (table.map { " (table “\($0)”" + (row.map { ", row “\($0)”" } ?? "") + ")" } ?? "")
          + ": it does not fit what the entries before it left."
      )
    case .schemaDiffers(let object):
      pick("表结构“\(object)”与规定的不同。", "“\(object)” is not as the migrations make it.")
    case .valueDiffers(let table, let row, let column, let act):
      pick(
        "表“\(table)”行“\(row)”的“\(column)”与办理记录不符\(lastWritten(act))。",
        "table “\(table)”, row “\(row)”: “\(column)” is not the journal's value\(lastWritten(act))."
      )
    case .rowMissing(let table, let row, let act):
      pick(
        "表“\(table)”缺少行“\(row)”，而办理记录中有\(lastWritten(act))。",
        "table “\(table)” lacks row “\(row)”, which the journal has\(lastWritten(act))."
      )
    case .rowUnexplained(let table, let row, let act):
      pick(
        "表“\(table)”的行“\(row)”没有办理记录可以说明\(lastWritten(act))。",
        "no act put row “\(row)” into table “\(table)”\(lastWritten(act))."
      )
    }
  }

  private func lastWritten(_ act: Int?) -> String {
    act.map { pick("（最近一次见第\($0)号）", " (last touched by entry \($0))") } ?? ""
  }
}
