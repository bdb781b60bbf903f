import Deliberation
import Wording

// What a case page tells of bills, agreements and visits before one opens them.

extension CasePage {
  struct BillDigests: Readable {
    let digests: [Digest]

    init?(_ file: CaseFile, _ number: CaseNumber, _ press: Press) {
      let page = Address.caseFile(number)
      digests = file.bills.compactMap { bill in
        guard let item = bill.number else { return nil }
        let address = page.link(to: .bill(item, of: number))
        let replacement = file.sayReplacement(of: bill, in: press.language)
        // What is no longer in force stands on its own page, so that nobody takes it for his due.
        let isInForce = replacement == nil
        if let statement = try? bill.statement(among: file.premises) {
          return Digest(
            title: bill.title,
            address: address,
            note: replacement,
            sums: press.language.sums(of: statement),
            tariff: isInForce ? statement.byStorey(in: press.language) : nil,
            elsewhere: nil
          )
        }
        guard let table = try? bill.table(among: file.premises) else { return nil }
        return Digest(
          title: bill.title,
          address: address,
          note: replacement
            ?? (try? file.payersNow(by: bill)).map { press.language.sayWithoutDoors($0) },
          sums: press.language.sums(of: table),
          tariff: isInForce
            ? table.tariff(bill.title, in: press.language, hasCaption: false) : nil,
          elsewhere: isInForce ? table.termsElsewhere(in: press.language) : nil
        )
      }
      if digests.isEmpty { return nil }
    }

    static let names: [String: ReadableName<BillDigests>] = ["digests": .parts(\.digests)]

    struct Digest: Readable {
      let title: String
      let address: String
      /// That another bill took its place, or that somebody joined or left; else nil.
      let note: String?
      let sums: String
      /// Nil where another bill took its place.
      let tariff: Grid?
      /// What the tariff leaves out; else nil.
      let elsewhere: String?

      static let names: [String: ReadableName<Digest>] = [
        "title": .title(\.title), "address": .text(\.address), "note": .text(\.note),
        "sums": .text(\.sums), "tariff": .part(\.tariff), "elsewhere": .text(\.elsewhere),
      ]
    }
  }

  struct AgreementDigests: Readable {
    let digests: [Digest]

    /// Nil where there is none.
    init?(_ matters: [Matter], on page: Address, _ press: Press) {
      digests = matters.flatMap { matter in
        matter.file.agreements.compactMap { agreement in
          agreement.number.map { Digest(agreement, $0, of: matter, on: page, press) }
        }
      }
      if digests.isEmpty { return nil }
    }

    static let names: [String: ReadableName<AgreementDigests>] = ["digests": .parts(\.digests)]

    struct Digest: Readable {
      let title: String
      let address: String
      let sum: String
      let drawing: HTML
      let progress: Grid?

      init(
        _ agreement: Agreement,
        _ item: Int,
        of matter: Matter,
        on page: Address,
        _ press: Press
      ) {
        let signing = Signing(agreement, of: matter.file, on: press.day)
        title = agreement.title
        address = page.link(to: .agreement(item, of: matter.number))
        sum = press.language.sentence(signing.sentence(in: press.language))
        drawing = signing.drawing(matter.file.place.ground.name, in: press.language)
        progress = signing.bySection(in: press.language)
      }

      static let names: [String: ReadableName<Digest>] = [
        "title": .title(\.title), "address": .text(\.address), "sum": .text(\.sum),
        "drawing": .markup(\.drawing), "progress": .part(\.progress),
      ]
    }
  }

  struct Rounds: Readable {
    let rounds: [Round]

    init?(_ file: CaseFile, in language: Language) {
      rounds = file.canvasses.map { Round($0, of: file, in: language) }
      if rounds.isEmpty { return nil }
    }

    static let names: [String: ReadableName<Rounds>] = [
      "rounds": .parts(\.rounds),
      "hasSquares": .flag { $0.rounds.contains { !$0.drawing.isEmpty } },
    ]

    struct Round: Readable {
      let title: String
      let coverage: String
      let drawing: HTML

      init(_ canvass: Canvass, of file: CaseFile, in language: Language) {
        let whole = canvass.coverage(of: file.visited)
        title = language.round(canvass)
        coverage = language.coverage(whole)
        // Stairwell by stairwell only where none has fewer than five doors, and where
        // they are the stairwells of one building.
        let stairwells = file.stairwells
        let groups = stairwells.map { stairwell in
          let part = canvass.coverage(of: file.visited.filter { $0.stairwell == stairwell })
          return (name: stairwell, filled: part.reached, of: part.doors)
        }
        let counted = groups.reduce(0) { $0 + $1.of }
        let isOneBuilding = Set(file.visited.map(\.building)).count == 1
        drawing =
          isOneBuilding && counted == whole.doors && groups.allSatisfy { $0.of >= 5 }
            && !groups.isEmpty
          ? Drawing.stairwells(groups, titled: language.coverageDrawingTitle(whole))
          : .empty
      }

      static let names: [String: ReadableName<Round>] = [
        "title": .text(\.title), "coverage": .text(\.coverage), "drawing": .markup(\.drawing),
      ]
    }
  }
}

extension CaseFile {
  /// The stairwells in the order their doors stand.
  fileprivate var stairwells: [String] {
    var seen: Set<String> = []
    return premises.compactMap(\.stairwell).filter { seen.insert($0).inserted }
      .sorted(by: NaturalOrder.precedes)
  }
}

extension FactList {
  /// Dated counts, each with its day and its source; nil where there are none.
  init?(_ counts: [DatedCount], in language: Language) {
    self.init(
      counts.map { count in
        Fact(
          count.what,
          // A year is no quantity: 1989年.
          (count.unit == "年" ? "\(count.count)" : language.number(count.count)) + count.unit,
          detail: [language.when(count.asOf), count.source].filter { !$0.isEmpty }.joined(
            separator: " · "
          )
        )
      }
    )
  }
}
