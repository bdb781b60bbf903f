/// A fund (资金): the money of one matter, what came in, what went out, and for whom.
///
/// The council keeps no money, and this is no bookkeeping: the money lies in the joint
/// account (共管账户) its account names, and stands here so that each household can follow
/// it. That a door has signed and that it has paid are two things, and both are told.
package struct Fund: Hashable, Sendable, Codable {
  /// What the folder calls it.
  package let key: String
  /// The running number within its case; nil until it is entered.
  package var number: Int?
  package let title: String
  /// The part (部位) it concerns; nil where all.
  package let part: String?
  package let openedOn: Day
  /// Where the money lies and who disposes of it together (共管账户); never a number of it.
  package let account: String
  /// By when every door prepays (缴款期限); nil where none is set.
  package let payBy: Day?
  /// In the order they were entered, whatever their days.
  package internal(set) var entries: [FundEntry]
  package internal(set) var closure: Closure?

  package init(
    key: String,
    number: Int? = nil,
    title: String,
    part: String? = nil,
    openedOn: Day,
    account: String,
    payBy: Day? = nil,
    entries: [FundEntry] = [],
    closure: Closure? = nil
  ) {
    self.key = key
    self.number = number
    self.title = title
    self.part = part
    self.openedOn = openedOn
    self.account = account
    self.payBy = payBy
    self.entries = entries
    self.closure = closure
  }

  /// The end of a fund (结清): from then on its closing account is public.
  package struct Closure: Hashable, Sendable, Codable {
    package let on: Day
    package let by: String
    /// Who keeps what is left and what for (结余去向); nil where nothing is.
    package let keeper: String?
    /// Who bears what doors never paid (未缴部分的承担); nil where all have paid.
    package let cover: String?
    /// Why a line came out other than the bill has it.
    package let reasons: [LineReason]
    /// Why another subsidy came than the bill has (补贴差异原因).
    package let subsidyReason: String?

    package init(
      on: Day,
      by: String,
      keeper: String? = nil,
      cover: String? = nil,
      reasons: [LineReason] = [],
      subsidyReason: String? = nil
    ) {
      self.on = on
      self.by = by
      self.keeper = keeper
      self.cover = cover
      self.reasons = reasons
      self.subsidyReason = subsidyReason
    }
  }

  /// Why one line of a bill came out otherwise (差异原因).
  package struct LineReason: Hashable, Sendable, Codable {
    package let line: String
    package let reason: String

    package init(line: String, reason: String) {
      self.line = line
      self.reason = reason
    }
  }
}

extension Fund {
  /// Whether it is closed on a day.
  package func isClosed(on day: Day) -> Bool { closure.map { $0.on <= day } ?? false }

  package func entry(numbered number: Int) -> FundEntry? { entries.first { $0.number == number } }

  /// The reversal that takes an entry back; nil where it stands.
  package func reversal(of number: Int) -> FundEntry? {
    entries.first { $0.kind == .reversal && $0.corrects == number }
  }

  /// How often a door changed hands by what was entered (转户).
  package func transfers(of door: Door) -> Int {
    entries.count {
      $0.kind == .takenOver && $0.door == door && reversal(of: $0.number) == nil
    }
  }

  /// The receipt numbers that were given (收据号), each once.
  package var receipts: [Int] { entries.compactMap(\.receipt) }

  /// The entries by a day, in order of date; those of one day as they were entered.
  package func inOrder(by day: Day? = nil) -> [FundEntry] {
    entries.enumerated().filter { _, entry in day.map { entry.on <= $0 } ?? true }
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  /// What an entry did: itself, or for a reversal the entry it takes back.
  ///
  /// - Returns: the entry whose effect it is, and whether it counts or is taken back.
  package func effect(of entry: FundEntry) -> (of: FundEntry, isTakenBack: Bool) {
    guard entry.kind == .reversal, let corrects = entry.corrects,
      let earlier = self.entry(numbered: corrects)
    else { return (entry, false) }
    return (earlier, true)
  }
}
