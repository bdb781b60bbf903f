import Deliberation
import Wording

// A bill is never changed: what a new one says of the old (替代), and the old of the new.

extension CaseFile {
  /// `本单替代《…（第一榜）》（2020-001-6）。原因：…。`; nil where it replaces none.
  func sayReplaced(by bill: Bill, in language: Language) -> String? {
    bill.replaces.flatMap { own in
      bills.first { $0.key == own.key }.flatMap { old in
        number(ofItem: old.number).map {
          language.replaced($0, titled: old.title, because: own.reason)
        }
      }
    }
  }

  /// `本单已由《…（第二榜）》（2020-001-10）替代，不再执行。`; nil while it is in force.
  func sayReplacement(of bill: Bill, in language: Language) -> String? {
    replacement(of: bill).flatMap { new in
      number(ofItem: new.number).map { language.replacedBy($0, titled: new.title) }
    }
  }

  /// The same as a link, for a page.
  func linkToReplacement(
    of bill: Bill,
    on page: Address,
    in language: Language
  ) -> DecisionLink? {
    guard let sentence = sayReplacement(of: bill, in: language), let number,
      let item = replacement(of: bill)?.number
    else { return nil }
    return DecisionLink(title: sentence, address: page.link(to: .bill(item, of: number)))
  }
}
