import Deliberation
import Wording

/// Opinion forms (征求意见表): one slip a door, so that nobody reads what a
/// neighbour answered.
package struct OpinionForm: Page {
  package static let template = "opinion-form"

  let title: String
  let slips: [Slip]
  private let file: CaseFile

  package static let names: [String: ReadableName<OpinionForm>] = ["slips": .parts(\.slips)]

  /// Makes slips for the vote they go before, or about the matter where it is nil.
  package init(_ poll: Poll?, of file: CaseFile, press: Press) {
    let language = press.language
    let title = language(Label.opinionTitle.term)
    self.title = title
    let question = poll?.question ?? file.title
    let answer = language.returnTo(file.office)
    let doors =
      poll?.roll.entries.map { (door: $0.door, area: $0.area, source: $0.areaSource) }
      ?? file.premises.map { (door: $0.door, area: $0.area, source: $0.areaSource) }
    slips = doors.enumerated().map { index, entry in
      Slip(
        title: title,
        number: language.told(.number, "\(index + 1) / \(doors.count)"),
        door: entry.door.text,
        area: language.areaOnForm(entry.area, entry.source),
        question: question,
        answer: answer
      )
    }
    self.file = file
  }

  package struct Slip: Readable {
    let title: String
    let number: String
    let door: String
    let area: String
    let question: String
    let answer: String

    package static let names: [String: ReadableName<Slip>] = [
      "title": .text(\.title), "number": .text(\.number), "door": .text(\.door),
      "area": .text(\.area), "question": .text(\.question), "return": .text(\.answer),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .compact, press: press)
  }
}
