import Deliberation

// What stands on the proof of posting beside its days and offices.

extension Language {
  package var postingRecordTitle: String { pick("张贴情况记录", "Proof of posting") }
  package var recordNotice: String { pick("张贴件", "Notice") }
  package var recordPeriod: String { pick("公示期", "Period") }
  package var recordObjections: String { pick("异议", "Objections") }
  package var recordState: String { pick("状态", "State") }
  package var recordBoards: String { pick("张贴地点", "Boards") }
  package var recordCopies: String { pick("份数", "Copies") }
  package var recordPutUp: String { pick("张贴", "Put up") }
  package var recordWitness: String { pick("见证", "Witness") }
  package var recordTakenDown: String { pick("撤下", "Taken down") }
  package var recordPhotos: String { pick("照片", "Photos") }
  package var recordMoment: String { pick("时段", "When") }
  package var recordDay: String { pick("日期", "Day") }
  package var recordHash: String { pick("校验值（前16位）", "SHA-256 (first 16)") }
  package var recordDamages: String { pick("破损和重贴", "Torn and reposted") }
  package var recordDamage: String { pick("情况", "What was found") }
  package var recordReposted: String { pick("重新张贴", "Reposted") }

  /// Two lines to be signed by those who saw it hang.
  package var witnessLines: [String] {
    (1...2).map {
      pick(
        "见证人\($0)（签名）：＿＿＿＿＿＿　单位：＿＿＿＿＿＿＿　日期：＿＿＿＿＿",
        "Witness \($0): ____________   Office: ____________   Date: ________"
      )
    }
  }

  /// `2020年6月1日，某办公室`; a blank to fill in where it is not on record.
  package func handled(_ handling: Handling?) -> String {
    guard let handling else { return pick("未登记", "not on record") }
    return handling.by.isEmpty
      ? plainDay(handling.on)
      : pick("\(plainDay(handling.on))，\(handling.by)", "\(plainDay(handling.on)), \(handling.by)")
  }

  /// `收到3件，已答复2件`: for the file, never for the web.
  package func counts(of objections: [Objection]) -> String {
    let answered = objections.count { $0.reply != nil }
    return pick(
      "收到\(objections.count)件，已答复\(answered)件",
      "\(objections.count) received, \(answered) answered"
    )
  }
}
