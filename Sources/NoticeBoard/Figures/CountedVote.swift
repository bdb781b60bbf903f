import Deliberation
import Wording

/// A counted vote (计票结果): totals only, with the rule, the reasons and the
/// arithmetic; nothing in it names a door, an owner or a choice.
struct CountedVote: Page {
  static let template = "result"

  let table: Grid
  let sentences: [String]

  static let names: [String: ReadableName<CountedVote>] = [
    "table": .part(\.table), "plain": .texts(\.sentences),
  ]

  init(_ tally: Tally, in language: Language) {
    table = tally.grid(in: language)
    sentences =
      [language.others(of: tally)] + language.explanation(of: tally)
      + [language.basis(of: tally.rule)]
  }

  /// A closed vote with the local rules beside its own; on a sheet, which has to stay
  /// one page, with what proves it and no figure twice.
  init(_ poll: Poll, onSheet isSheet: Bool = false, in language: Language) {
    let tally = poll.tally
    table = tally.grid(in: language)
    let told =
      isSheet
      ? language.evidence(of: poll) + language.explanationBesideFigures(of: tally)
      : language.explanation(of: tally)
    sentences =
      [language.others(of: tally)] + told
      + language.deemed(tally, in: poll) + language.disputed(tally)
      + language.otherReadings(of: poll)
      + [
        language.unverifiedAreas(poll.roll.unverifiedAreas.count),
        language.basis(of: tally.rule, on: poll.closesOn),
        language.warning(of: tally.rule, closingOn: poll.closesOn),
      ].compactMap(\.self)
      + poll.talliesBeside.map { language.beside($0, circle: nil) }
      + [language.approvalsReserved]
  }
}

extension Tally {
  /// The table of a result, in the columns of its law.
  ///
  /// A rule without a test of participation has 同意, 全体, 占全体 and 法定比例;
  /// one with such a test has a column a test, in the law's own words.
  func grid(in language: Language) -> Grid {
    rule.participation == nil ? gridOfAll(in: language) : gridOfTests(in: language)
  }

  private func gridOfAll(in language: Language) -> Grid {
    Grid(
      language(Label.count.term),
      hasCaption: false,
      headings: [
        .text(language(.measure)),
        .figure(rule.dissent == nil ? language(.inFavour) : language.unopposed),
        .figure(language.leading(language.name(rule.base))), .text(language(.share)),
        .text(language(.required)),
      ],
      rows: margins.map { margin in
        Grid.Row(
          language.leading(language.name(margin.measure)),
          [
            .figure(language.figure(margin.part, by: margin.measure)),
            .figure(language.figure(margin.whole, by: margin.measure)),
            .text(language.share(margin.part, of: margin.whole, meets: margin.isMet)),
            .text(language.remark(of: margin, in: self)),
          ]
        )
      }
    )
  }

  private func gridOfTests(in language: Language) -> Grid {
    let tests: [Margin.Test] = [.participation, .approval]
    let margins = self.margins
    return Grid(
      language(Label.count.term),
      hasCaption: false,
      headings: [.text(language(.measure)), .figure(language(.whole))]
        + tests.map { .text(language.heading($0, of: rule) ?? language.name($0)) },
      rows: rule.measures.map { measure in
        Grid.Row(
          language.leading(language.name(measure)),
          [.figure(language.figure(entitled.amount(by: measure), by: measure))]
            + tests.map { test in
              let margin = margins.first { $0.test == test && $0.measure == measure }
              return .text(
                margin.map { language.fraction($0, in: self) } ?? language.word(ofTest: nil)
              )
            }
        )
      }
    )
  }
}

extension Language {
  /// Reads `660.00㎡，11/16（68.75%），达到`.
  fileprivate func fraction(_ margin: Margin, in tally: Tally) -> String {
    let tests = margin.test == .participation ? tally.participation : tally.approval
    let isMet = tests?.isMet(by: margin.measure)
    let answer = word(ofTest: isMet)
    return pick(
      "\(figure(margin.part, by: margin.measure))，"
        + "\(share(margin.part, of: margin.whole, meets: isMet ?? false))，\(answer)",
      "\(figure(margin.part, by: margin.measure)), "
        + "\(share(margin.part, of: margin.whole, meets: isMet ?? false)), \(answer)"
    )
  }
}

extension Tally.Verdict {
  var tone: Tone {
    switch self {
    case .carried: .met
    case .lost, .noQuorum: .plain
    case .indeterminate: .waiting
    }
  }
}
