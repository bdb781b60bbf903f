import Deliberation

// What is told of amounts that changed because somebody joined or left.

extension Language {
  /// On a list posted after a household joined the bill it shows.
  ///
  /// Which household, and how many, is not told: the list is read outside too.
  package func joined(beforeListed day: Day) -> String {
    pick(
      "本表为编制费用单时的分摊；\(plainDay(day))起另有户加入出资，各户现承担的金额以楼道张贴的费用单为准。",
      "The table is as the bill was drawn up; since \(plainDay(day)) more households pay, and what each bears "
        + "now stands in the bill put up in the stairwell."
    )
  }

  /// Since when other amounts hold than those of the table, and how many bear them.
  package func say(_ now: PayersNow) -> String {
    pick(
      "自\(plainDay(now.since))起由\(number(now.rows.count))户承担，各户以“\(borneNow)”一列的金额为准。",
      "Since \(plainDay(now.since)) \(counted(now.rows.count, "household", "households")) bear it; what "
        + "counts is the column “\(borneNow)”."
    )
  }

  /// The same for the web, where no door and no number of doors stands.
  package func sayWithoutDoors(_ now: PayersNow) -> String {
    pick(
      "到\(plainDay(now.since))出资户已有变动，本页为编制时的金额，各户现承担的金额见楼道张贴件。",
      "By \(plainDay(now.since)) others pay too, or no longer: this page has the amounts as drawn up; what each "
        + "household bears now is on the wall copy."
    )
  }

  /// The name of that fact.
  package var payersChanged: String { pick("出资变动", "Who pays") }

  /// The title of the table of what each door bears now.
  package var payersNowTitle: String { pick("各户现承担金额", "What each household bears now") }

  /// The headings of that table.
  package var headingsOfPayersNow: [String] {
    [self(Heading.door), self(Heading.storey), borneBefore, borneNow, difference]
  }

  /// Its rows, the doors first, then what others bear, and the sums last.
  package func cells(of now: PayersNow) -> [[String]] {
    func row(_ header: String, _ storey: String, _ before: Fen?, _ now: Fen) -> [String] {
      [header, storey, before.map(bare) ?? "—", bare(now), signed(now - (before ?? .zero))]
    }
    return now.rows.map { row($0.door.text, $0.storey.map(storey) ?? "—", $0.before, $0.now) }
      + now.others.map { row(leading(borneBy($0.bearer)), "", $0.before, $0.now) }
      + [row(self(Heading.total), "", now.sumBefore, now.sumNow)]
  }

  /// The title of the table as it was drawn up, where another holds now.
  package var sharesAsDrawnUp: String { pick("编制时的各户分摊表", "Shares as drawn up") }
}
