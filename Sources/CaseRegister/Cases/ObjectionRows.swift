import Deliberation
import GRDB

extension Objection {
  func row(of notice: NoticeKey, at position: Int) -> TableRow {
    TableRow(
      "objection",
      key: notice.at(position),
      [
        "number": number, "receivedOn": receivedOn, "receivedBy": receivedBy, "channel": channel,
        "category": category, "original": original, "door": door, "wording": wording,
        "answerer": answerer, "answerBy": answerBy, "repliedOn": reply?.on, "reply": reply?.text,
        "discussedIn": discussedIn, "outcome": outcome,
      ]
    )
  }
}

extension CaseReader {
  func objections(to notice: Int) throws -> [Objection] {
    try rows("objection", where: "caseFile = ? AND notice = ?", [caseFile, notice]) { row in
      Objection(
        number: try row.value("number"),
        receivedOn: try row.value("receivedOn"),
        receivedBy: try row.valueIfPresent("receivedBy"),
        channel: try row.valueIfPresent("channel"),
        category: try row.value("category"),
        original: try row.valueIfPresent("original"),
        door: try row.valueIfPresent("door"),
        wording: try row.value("wording"),
        answerer: try row.value("answerer"),
        answerBy: try row.valueIfPresent("answerBy"),
        reply: try row.valueIfPresent("repliedOn", as: Day.self).map {
          .init(on: $0, text: try row.value("reply"))
        },
        discussedIn: try row.valueIfPresent("discussedIn"),
        outcome: try row.valueIfPresent("outcome")
      )
    }
  }
}
