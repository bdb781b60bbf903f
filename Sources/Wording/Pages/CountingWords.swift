import Deliberation

// What stands on the office's own papers of a vote: who was handed a ballot, and the
// count by hand.

extension Language {
  package var issueRegisterTitle: String {
    pick("表决票发放回收登记表", "Register of ballots issued and returned")
  }

  package var issueRegisterHeadings: [String] {
    [
      ballotNumberName, self(Label.door.term), pick("送达日期", "Delivered"), pick("送票人", "By"),
      pick("受送达人、方式", "To whom, how"), pick("签收人签名", "Received by"), pick("收回日期", "Returned"),
    ]
  }

  /// What a row leaves to be filled in, and what the columns mean.
  package var issueRegisterNotes: [String] {
    [
      pick(
        "受送达人写业主本人、同住成年家属或者承租人；方式写当面、邮寄、留置或者公告。留置和公告的，请见证人在签收栏签名。",
        "To whom: the owner, family or a tenant. How: in person, by post, left, or announced; of the "
          + "last two a witness signs."
      ),
      officePaper,
    ]
  }

  /// Where a paper with doors belongs.
  package var officePaper: String {
    pick("本表载有户号，由经办单位存档，不张贴、不公布。", "Doors stand on this: kept by the office, never posted.")
  }

  /// How many are to issue, with blanks for what was issued, delivered and returned.
  package func issueTotals(_ count: Int) -> String {
    pick(
      "应发\(count)张；实发＿＿＿张，送达＿＿＿张，收回＿＿＿张，未收回＿＿＿张。",
      "\(count) to issue; issued ____, delivered ____, returned ____, not returned ____."
    )
  }

  package var issuedBy: String { pick("发票人签名", "Issued by") }
  package var collectedBy: String { pick("收票人签名", "Collected by") }

  package func name(_ recipient: Delivery.Recipient) -> String {
    switch recipient {
    case .owner: pick("业主本人", "owner")
    case .family: pick("同住家属", "family")
    case .tenant: pick("承租人", "tenant")
    case .nobody: pick("无人", "nobody")
    }
  }

  package func name(_ way: Delivery.Way) -> String {
    switch way {
    case .handed: pick("当面", "in person")
    case .post: pick("邮寄", "by post")
    case .message: pick("信息", "message")
    case .left: pick("留置", "left")
    case .announced: pick("公告", "announced")
    }
  }

  // The count by hand

  package var countingSheetTitle: String { pick("表决计票表", "Counting sheet") }

  package var countingSheetHeadings: [String] {
    [pick("单元", "Stairwell"), pick("名册", "On the roll"), pick("口径", "By")]
      + Choice.allCases.map { name($0) } + [pick("无效", "Void")]
  }

  package var countingSheetNotes: [String] {
    [
      pick(
        "人数逐票画“正”字，面积逐票相加；一名业主有几套房的，人数只记1人，面积相加，记在第一套房所在的单元。",
        "Heads by strokes, areas added paper by paper. Who owns several doors is one head, with the "
          + "areas added, in the stairwell of the first."
      ),
      pick(
        "后交的票替代先交的，或者共有人意见不一的，先不画票，写在备注里，由计票人、监票人共同认定。",
        "A ballot that replaces another, and co-owners who disagree, are noted below and settled by "
          + "counters and scrutineers together."
      ),
      pick(
        "本表是点票的底稿，签名后由经办单位存档，不张贴、不公布；公布的是表决结果。",
        "This is the count by hand: signed and kept by the office, never posted. What is posted is the result."
      ),
    ]
  }

  /// Reads `，另1户待核`; nothing where every area is known.
  package func unknownBeside(_ doors: Int) -> String {
    doors == 0 ? "" : pick("，另\(doors)户待核", ", \(doors) unknown")
  }

  package var countingRemarks: String { pick("备注：", "Remarks: ") }
  package var allTogether: String { pick("合计", "Together") }
  package var headsByStrokes: String { pick("人数", "Heads") }
  package var areaInMetres: String { pick("面积㎡", "Area m²") }
  package var secondCounter: String { pick("复核人", "Checked by") }
  package var wholeCircle: String { pick("全部", "All") }
}
