import Deliberation

extension Language {
  /// `通过`, `未通过`, `未通过（参与不足）`, `暂不能认定`.
  package func verdict(_ tally: Tally) -> String { name(tally.verdict) }

  /// Why a vote came out as it did: one sentence a test, what decides first.
  ///
  /// A test that failed says what is missing, one that was met by how much. No
  /// door is named.
  package func explanation(of tally: Tally) -> [String] {
    let tests = tally.margins
    switch tally.verdict {
    case .indeterminate: return [headline(tally) + openOutcome(tally)]
    case .carried:
      return led(by: tally, tests.map { metWithMargin($0, in: tally) } + whateverTheArea(tally))
    case .noQuorum:
      // The sheet gives both measures in one sentence: each must be reached.
      let participation = tests.filter { $0.test == .participation }
      let told = failing(participation, in: tally) + met(participation, in: tally)
      return led(
        by: tally,
        [told.joined(separator: pick("；", "; ")) + pick("。", ".")] + whateverTheArea(tally)
      )
    case .lost:
      guard tally.participating.heads > 0 else {
        return [headline(tally) + pick("没有人参与表决。", "nobody took part.")]
      }
      let failed = tests.filter { !$0.isMet }
        .map { failure($0, in: tally) + pick("。", ".") + toChange($0, in: tally) }
      let rest = met(tests, in: tally)
      let tail = rest.isEmpty ? [] : [rest.joined(separator: pick("；", "; ")) + pick("。", ".")]
      return led(by: tally, failed + tail + whateverTheArea(tally))
    }
  }

  /// The same beside a table that has the fractions: of a vote that carried only what
  /// there is to spare, in one sentence.
  ///
  /// `比法定最低，参与面积多785.58㎡，参与人数多7人，同意面积多185.00㎡，同意人数正好。`
  package func explanationBesideFigures(of tally: Tally) -> [String] {
    guard tally.verdict == .carried else { return explanation(of: tally) }
    let spare = tally.margins.map { margin in
      let subject = subject(margin, in: tally)
      guard margin.toSpare > 0 else { return pick("\(subject)正好", "\(subject)exactly that") }
      let amount = amount(margin.toSpare, of: margin, in: tally)
      return pick("\(subject)多\(amount)", "\(subject)by \(amount)")
    }
    let least =
      tally.rule.isStatutory
      ? pick("比法定最低，", "Above what the law asks: ")
      : pick("比规定最低，", "Above what the rule asks: ")
    return [sentence(least + spare.joined(separator: pick("，", "; ")))] + whateverTheArea(tally)
  }

  private func headline(_ tally: Tally) -> String { verdict(tally) + pick("：", ": ") }

  private func led(by tally: Tally, _ sentences: [String]) -> [String] {
    guard let first = sentences.first else { return [verdict(tally) + pick("。", ".")] }
    return [headline(tally) + first] + sentences.dropFirst().map(sentence)
  }
}

extension Language {
  /// `参与面积`, `同意人数`; at a meeting `到会人数`.
  private func subject(_ margin: Margin, in tally: Tally) -> String {
    switch (margin.test, margin.measure) {
    case (.participation, .floorArea): pick("参与面积", "area taking part ")
    case (.participation, .headcount):
      tally.rule.isOfMeeting
        ? pick("到会人数", "present ") : pick("参与人数", "owners taking part ")
    case (.unopposed, .floorArea): pick("未反对面积", "area not objecting ")
    case (.unopposed, .headcount): pick("未反对人数", "owners not objecting ")
    case (.approval, .floorArea): pick("同意面积", "area in favour ")
    case (.approval, .headcount):
      tally.rule.isOfMeeting
        ? pick("同意人数", "in favour ") : pick("同意人数", "owners in favour ")
    }
  }

  /// `135.00㎡`, `1人`; in English heads are owners, or members at a meeting.
  private func amount(_ amount: Int64, of margin: Margin, in tally: Tally) -> String {
    switch (margin.measure, tally.rule.isOfMeeting) {
    case (.headcount, true): pick("\(amount)人", counted(Int(amount), "member", "members"))
    case (.headcount, false), (.floorArea, _): figure(amount, by: margin.measure)
    }
  }

  /// `540.00㎡ / 900.00㎡`, `8 / 12`.
  private func figures(_ margin: Margin) -> String {
    switch margin.measure {
    case .headcount: "\(number(Int(margin.part))) / \(number(Int(margin.whole)))"
    case .floorArea:
      figure(margin.part, by: .floorArea) + " / " + figure(margin.whole, by: .floorArea)
    }
  }

  /// A test that failed: `同意面积540.00㎡ / 900.00㎡ = 3/5（60.00%），不足四分之三`.
  private func failure(_ margin: Margin, in tally: Tally) -> String {
    "\(subject(margin, in: tally))\(figures(margin)) = "
      + share(margin.part, of: margin.whole, meets: false)
      + pick("，\(shortfall(margin))", ", \(shortfall(margin))")
  }

  /// `不足四分之三`, `未过半数`; of dissent `反对超过三分之一`.
  private func shortfall(_ margin: Margin) -> String {
    if margin.test == .unopposed {
      let limit = DissentLimit(leaving: margin.threshold)
      let share = proportion(limit.ratio)
      return switch limit {
      case .atMost: pick("反对超过\(share)", "more than \(share) object")
      case .fewerThan: pick("反对达到\(share)", "\(share) or more object")
      }
    }
    switch margin.threshold {
    case .atLeast(let ratio):
      return pick("不足\(proportion(ratio))", "less than \(proportion(ratio))")
    case .moreThan(let ratio):
      return pick("未过\(proportion(ratio))", "not more than \(proportion(ratio))")
    }
  }

  /// What would have changed an approval.
  private func toChange(_ margin: Margin, in tally: Tally) -> String {
    guard margin.missing > 0 else { return "" }
    let missing = amount(margin.missing, of: margin, in: tally)
    if margin.test == .unopposed {
      return pick("反对的至少还须减少\(missing)。", " At least \(missing) fewer must object.")
    }
    switch tally.rule.base {
    case .entitled: return pick("至少还须\(missing)同意。", " At least \(missing) more must be in favour.")
    case .participating:
      let fixed =
        margin.measure == .floorArea
        ? pick("参与面积不变时", "With the same area taking part")
        : tally.rule.isOfMeeting
          ? pick("到会人数不变时", "With the same number present")
          : pick("参与人数不变时", "With the same owners taking part")
      return pick(
        "\(fixed)，至少还须\(missing)由反对、弃权改为同意。",
        " \(fixed), at least \(missing) would have to change from against or abstaining."
      )
    case .deciding:
      return pick(
        "表态人数不变时，至少还须\(missing)由反对改为同意。",
        " With the same number for and against, at least \(missing) would have to change sides."
      )
    }
  }

  /// The tests of participation that failed, each with what is missing.
  private func failing(_ margins: [Margin], in tally: Tally) -> [String] {
    margins.filter { !$0.isMet }.map { margin in
      let missing = amount(margin.missing, of: margin, in: tally)
      let presence =
        tally.rule.isOfMeeting
        ? pick("到会", "must be present") : pick("参与表决", "must take part")
      return failure(margin, in: tally)
        + pick("，至少还须\(missing)\(presence)", ", at least \(missing) more \(presence)")
    }
  }

  /// The tests that were met, with the bare fraction.
  private func met(_ margins: [Margin], in tally: Tally) -> [String] {
    margins.filter(\.isMet).map { margin in
      "\(subject(margin, in: tally))\(figures(margin)) = "
        + fraction(margin.part, of: margin.whole) + pick("，已达到", ", met")
    }
  }

  /// A test that was met, with what there is to spare.
  ///
  /// `同意面积720.00㎡ / 960.00㎡ = 3/4（75.00%），达到三分之二以上，比法定最低多80.00㎡。`
  private func metWithMargin(_ margin: Margin, in tally: Tally) -> String {
    let reached =
      switch (margin.test, margin.threshold) {
      case (.unopposed, _): required(margin)
      case (_, .atLeast): pick("达到\(threshold(margin.threshold))", threshold(margin.threshold))
      case (_, .moreThan): pick("已\(threshold(margin.threshold))", threshold(margin.threshold))
      }
    let least =
      tally.rule.isStatutory ? pick("法定最低", "the law asks") : pick("规定最低", "the rule asks")
    let surplus: String =
      if margin.toSpare == 0 {
        pick("，恰为\(least)", ", exactly what \(least)")
      } else {
        pick(
          "，比\(least)多\(amount(margin.toSpare, of: margin, in: tally))",
          ", \(amount(margin.toSpare, of: margin, in: tally)) more than \(least)"
        )
      }
    return "\(subject(margin, in: tally))\(figures(margin)) = "
      + share(margin.part, of: margin.whole, meets: true)
      + pick("，", ", ") + reached + surplus + pick("。", ".")
  }

  /// An unknown area that decides nothing is named all the same: its test has no figures.
  private func whateverTheArea(_ tally: Tally) -> [String] {
    guard tally.unknownArea > 0 else { return [] }
    return [
      pick(
        "有\(tally.unknownArea)户面积待核，无论面积多少，结果都是\(verdict(tally))。",
        "The area of \(counted(tally.unknownArea, "owner", "owners")) is still to be checked; "
          + "whatever it is, the outcome is the same."
      )
    ]
  }

  /// The best and the worst an unknown area allows.
  ///
  /// `有1户面积待核；最好结果为通过，最差结果为未通过。`
  private func openOutcome(_ tally: Tally) -> String {
    pick(
      "有\(tally.unknownArea)户面积待核；最好结果为\(name(tally.best))，最差结果为\(name(tally.worst))。",
      "the area of \(counted(tally.unknownArea, "owner", "owners")) is still to be checked; at best "
        + "\(name(tally.best).lowercased()), at worst \(name(tally.worst).lowercased())."
    )
  }
}

extension VotingRule {
  /// Whether members vote in a room: who hands in a paper was present.
  var isOfMeeting: Bool { voidTakesPart }

  /// Whether a law sets its thresholds, and not a charter or rules of debate.
  var isStatutory: Bool { RulePacks.named(name) != nil && !isAdopted }

  /// Whether those it binds adopted it, so that there is no law to compare it with.
  var isAdopted: Bool { [RulePacks.council.name, RulePacks.nantang.name].contains(name) }
}
