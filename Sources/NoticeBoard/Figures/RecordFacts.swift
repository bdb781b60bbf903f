import Deliberation
import Wording

/// Answers the fenced blocks of a text from one case file, for the web.
///
/// Amounts stand by storey, a running vote shows only who took part, and no door
/// of a dwelling is named.
struct WebFacts {
  let file: CaseFile
  /// The meeting whose minutes are read; nil in any other text.
  let meeting: Meeting?
  /// The notice whose body is read; nil in any other text.
  var notice: Notice? = nil
  let press: Press

  var facts: Facts {
    Facts { [self] block in
      let language = press.language
      switch block.name {
      case .tally:
        guard let poll = file.poll(referredToAs: block.reference) else { return .unknown }
        guard poll.isCounted(on: press.day) else {
          return .html(paragraphs(language.participation(poll.tally)))
        }
        guard poll.tally.mayBreakDown else {
          return .html(paragraphs([language.verdict(poll.tally), language.tooFew(in: poll.tally)]))
        }
        return .html(press.html(CountedVote(poll.tally, in: language)))
      case .shares:
        guard let bill = file.bill(referredToAs: block.reference) else { return .unknown }
        if let statement = try? bill.statement(among: file.premises) {
          return .html(press.html(statement.byStorey(bill.title, hasCaption: true, in: language)))
        }
        guard let table = try? bill.table(among: file.premises) else { return .unknown }
        return .html(
          press.html(table.tariff(bill.title, in: language))
            + paragraphs(
              [table.termsElsewhere(in: language), joined(bill, before: notice, in: language)]
                .compactMap(\.self)
            )
        )
      case .changes:
        guard let changes = file.changes(referredToAs: block.reference, in: notice) else {
          return .unknown
        }
        return .html(press.html(ChangedList(byStorey: changes, in: language)))
      case .attendance:
        guard let meeting, let list = FactList(publicAttendanceAt: meeting, in: language) else {
          return .unknown
        }
        return .html(press.html(list))
      default: return file.commonFacts(block, at: meeting, press)
      }
    }
  }
}

/// That a household joined a bill before a list of it was posted, which shows the bill as it was
/// drawn up; nil where none did.
private func joined(_ bill: Bill, before notice: Notice?, in language: Language) -> String? {
  notice.flatMap { bill.laterPayers(by: $0.postedOn).map(\.on).min() }
    .map(language.joined(beforeListed:))
}

private func paragraphs(_ lines: [String]) -> HTML {
  .trusted(lines.map { "<p>\(HTML.escaped($0).markup)</p>\n" }.joined())
}

/// Answers the fenced blocks of a text from one case file, for the wall: door and
/// amount where the matter demands them.
struct WallFacts {
  let file: CaseFile
  let meeting: Meeting?
  /// The notice whose body is read; nil in any other text.
  var notice: Notice? = nil
  let press: Press

  var facts: Facts {
    Facts { [self] block in
      switch block.name {
      case .tally:
        guard let poll = file.poll(referredToAs: block.reference), poll.isCounted(on: press.day)
        else { return .unknown }
        return .html(press.html(CountedVote(poll.tally, in: press.language)))
      case .shares:
        guard let bill = file.bill(referredToAs: block.reference) else { return .unknown }
        if let statement = try? bill.statement(among: file.premises) {
          return .html(press.html(statement.byDoor(bill.title, in: press.language)))
        }
        guard let table = try? bill.table(among: file.premises) else { return .unknown }
        let changes = notice.flatMap { file.changesInShares(of: $0, bill) }
        return .html(
          press.html(table.byDoor(bill.title, against: changes, in: press.language))
            + paragraphs(
              bill.terms.map { press.language.say($0, onWallUnder: table) }
                + [joined(bill, before: notice, in: press.language)].compactMap(\.self)
            )
        )
      case .changes:
        guard let changes = file.changes(referredToAs: block.reference, in: notice) else {
          return .unknown
        }
        return .html(press.html(ChangedList(byDoor: changes, in: press.language)))
      default: return file.commonFacts(block, at: meeting, press)
      }
    }
  }
}

extension CaseFile {
  /// What may be told alike on the web and on the wall.
  fileprivate func commonFacts(
    _ block: FencedBlock,
    at meeting: Meeting?,
    _ press: Press
  ) -> Facts.Answer {
    switch block.name {
    case .attendance:
      guard let meeting, let list = FactList(attendanceAt: meeting, in: press.language) else {
        return .unknown
      }
      return .html(press.html(list))
    case .progress:
      guard let agreement = agreement(referredToAs: block.reference) else { return .unknown }
      let signing = Signing(agreement, of: self)
      let drawing = signing.drawing(agreement.title, in: press.language)
      guard let grid = signing.bySection(in: press.language) else { return .html(drawing) }
      return .html(drawing + press.html(grid))
    case .table:
      guard let grid = Grid(csv: block.body, name: block.reference) else { return .code }
      return .html(press.html(grid))
    case .tally, .shares, .changes: return .unknown
    }
  }

  /// The poll of a key of the folder or a number such as `2020-014-1`; the only
  /// one where nothing is said.
  func poll(referredToAs reference: String) -> Poll? {
    only(polls, reference, key: \.key, item: \.number)
  }

  func bill(referredToAs reference: String) -> Bill? {
    only(bills, reference, key: \.key, item: \.number)
  }

  /// What the list of a notice changed: its own where nothing is said.
  func changes(referredToAs reference: String, in notice: Notice?) -> ListChanges? {
    let list =
      reference.isEmpty
      ? notice : only(notices, reference, key: \.key, item: \.number)
    return list.flatMap { try? changes(of: $0) }
  }

  func agreement(referredToAs reference: String) -> Agreement? {
    only(agreements, reference, key: \.key, item: \.number)
  }

  private func only<Item>(
    _ items: [Item],
    _ reference: String,
    key: (Item) -> String,
    item: (Item) -> Int?
  ) -> Item? {
    if reference.isEmpty { return items.count == 1 ? items.first : nil }
    return items.first { candidate in
      key(candidate) == reference
        || item(candidate).flatMap { running in number.map { $0.item(running) } } == reference
    }
  }
}
