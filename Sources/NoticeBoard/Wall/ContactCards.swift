import Deliberation
import Wording

/// Contact cards (联系卡), several on a sheet to be cut apart: one for each building or shop,
/// with the offices to call.
package struct ContactCards: Page {
  package static let template = "contact-cards"

  let title: String
  let cards: [Card]
  private let file: CaseFile

  package static let names: [String: ReadableName<ContactCards>] = ["cards": .parts(\.cards)]

  /// Makes one card for each place.
  package init(_ card: ContactCard, for places: [String], of file: CaseFile) {
    title = card.title
    cards = places.map { place in
      Card(title: card.title, place: place, lines: card.lines.map(Line.init), issuer: card.issuer)
    }
    self.file = file
  }

  package struct Card: Readable {
    let title: String
    let place: String
    let lines: [Line]
    let issuer: String?

    package static let names: [String: ReadableName<Card>] = [
      "title": .text(\.title), "place": .text(\.place), "lines": .parts(\.lines),
      "issuer": .text(\.issuer),
    ]
  }

  package struct Line: Readable {
    let matter: String
    let office: String
    let telephone: String
    let hours: String?

    init(_ line: ContactCard.Line) {
      matter = line.matter
      office = line.office
      telephone = line.telephone
      hours = line.hours
    }

    package static let names: [String: ReadableName<Line>] = [
      "matter": .text(\.matter), "office": .text(\.office), "telephone": .text(\.telephone),
      "hours": .text(\.hours),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, of: file, size: .single, press: press)
  }
}
