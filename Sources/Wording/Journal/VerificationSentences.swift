import Deliberation

extension Language {
  /// What checking the whole register found: the outcome, then each fault.
  package func say(_ verification: Verification) -> [String] {
    let entries = number(verification.entries)
    let rows = number(verification.rows)
    let head = verification.head.map {
      pick("最新核验码\($0)。", " The newest seal is \($0).")
    }
    let attachments =
      verification.attachments == 0
      ? ""
      : pick(
        "，附件\(number(verification.attachments))个",
        ", \(counted(verification.attachments, "attachment", "attachments")) read"
      )
    let remarks = verification.strays.isEmpty ? [] : [remark(on: verification.strays)]
    if verification.isWhole {
      return [
        pick(
          "台账完整：重放\(entries)条办理记录，逐行核对\(rows)行\(attachments)，全部一致。",
          "The register is whole: \(entries) entries replayed, \(rows) rows compared"
            + "\(attachments), all equal."
        ) + (head ?? "")
      ] + remarks
    }
    let faults = verification.findings.count
    return [
      pick(
        "台账有\(faults)处问题（办理记录\(entries)条，核对\(rows)行\(attachments)）：",
        "The register has \(counted(faults, "fault", "faults")) "
          + "(\(entries) entries, \(rows) rows compared\(attachments)):"
      )
    ] + verification.findings.map(say) + remarks
  }

  /// What a check is doing now, before its figures.
  package func say(_ part: Verification.Part) -> String {
    switch part {
    case .journal: pick("正在重放办理记录", "Replaying the journal")
    case .attachments: pick("正在核对附件", "Reading the attachments")
    }
  }

  /// That files lie among the attachments which nothing names; the first few by name.
  package func remark(on strays: [String]) -> String {
    let shown = strays.prefix(3).map { "“\(withoutControls($0))”" }
    let more = strays.count > shown.count ? pick("等", " and others") : ""
    return pick(
      "提示：attachments 文件夹里有\(number(strays.count))个文件，台账没有提到："
        + "\(shown.joined(separator: "、"))\(more)。多半是撤销或者中断后留下的，核对后可以移走。",
      "note: \(counted(strays.count, "file", "files")) in the folder attachments "
        + "that nothing on record names: \(shown.joined(separator: ", "))\(more). "
        + "Most often an undo or an interrupted command left them; look, and take them away."
    )
  }

  /// A name that anybody may have given, without what would move the cursor.
  private func withoutControls(_ name: String) -> String {
    var shown = ""
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        shown.unicodeScalars.append("\u{FFFD}")
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
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
    case .attachmentMissing(let named):
      pick(
        "\(name(named))不见了。\(remedy(for: named))",
        "\(name(named)) is gone. \(remedy(for: named))"
      )
    case .attachmentChanged(let named):
      pick(
        "\(name(named))的内容被换过，与登记的摘要不符。\(remedy(for: named))",
        "\(name(named)) holds other bytes than its hash tells. \(remedy(for: named))"
      )
    case .attachmentUnreadable(let named):
      pick(
        "\(name(named))读不出来，请检查权限和磁盘；确已损坏的，先移走。\(remedy(for: named))",
        "\(name(named)) cannot be read; check permissions and the disk, and where it is lost take "
          + "it away. \(remedy(for: named))"
      )
    }
  }

  /// Whose file it is, and what it is called.
  private func name(_ named: NamedAttachment) -> String {
    switch named {
    case .photo(let photo):
      pick(
        "公示\(photo.notice)在“\(photo.place)”的照片（\(name(photo.photo.moment))，"
          + "attachments/\(named.file)）",
        "the photo of notice \(photo.notice) at “\(photo.place)” (\(name(photo.photo.moment)), "
          + "attachments/\(named.file))"
      )
    case .enclosed(let meeting, let attachment):
      pick(
        "第\(meeting)次会议纪要的附件“\(attachment.title)”（attachments/\(named.file)）",
        "the enclosure “\(attachment.title)” of meeting \(meeting) (attachments/\(named.file))"
      )
    case .scan(let title, let number, _):
      pick(
        "事项\(number)“\(title)”的扫描件（attachments/\(named.file)）",
        "the scan of “\(title)” of case \(number) (attachments/\(named.file))"
      )
    }
  }

  /// The act that put it there puts it there again, and is no second one.
  private func remedy(for named: NamedAttachment) -> String {
    switch named {
    case .photo(let photo):
      let moment = name(photo.photo.moment)
      return pick(
        "找出原照片再存一次：yishi notice photo \(photo.notice) 照片文件 --at '\(photo.place)' "
          + "--when \(moment) --on \(photo.photo.takenOn)；没有原件的，用备份恢复。",
        "Keep the original once more: yishi notice photo \(photo.notice) FILE --at '\(photo.place)' "
          + "--when \(photo.photo.moment.rawValue) --on \(photo.photo.takenOn); "
          + "without it, restore a backup."
      )
    case .enclosed(let meeting, _):
      return pick(
        "把原件放回会议文件旁边，再记一次：yishi meeting record 会议文件（第\(meeting)次会议）；没有原件的，用备份恢复。",
        "Put the original beside the file of meeting \(meeting) and record it once more: "
          + "yishi meeting record FILE; without it, restore a backup."
      )
    case .scan:
      return pick(
        "把原扫描件放回这个位置，文件名不变；没有原件的，用备份恢复。",
        "Put the original scan back there under that name; without it, restore a backup."
      )
    }
  }

  private func lastWritten(_ act: Int?) -> String {
    act.map { pick("（最近一次见第\($0)号）", " (last touched by entry \($0))") } ?? ""
  }
}
