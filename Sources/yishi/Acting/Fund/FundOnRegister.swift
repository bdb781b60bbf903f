import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// A fund of a case in the register that keeps it.
typealias FundOnRegister = ItemOnRegister<Fund>

extension ItemOnRegister<Fund> {
  var fund: Fund { value }

  /// Finds the fund by its number, `2020-014-9`; by its case where it has one, or by case
  /// and part.
  init(_ which: String, part: String?, _ house: HouseOptions, for command: String) throws {
    try self.init(
      which,
      .fund,
      house,
      for: "fund \(command)",
      where: { fund in part.map { $0 == fund.part } ?? true }
    )
  }

  /// The door that was typed, by its number or as the roster writes it.
  func door(named text: String) throws -> Door {
    try door(named: text, in: fund.part, listedBy: "fund show")
  }

  /// An entry that the register will number.
  func entry(
    _ kind: FundEntry.Kind,
    _ amount: Fen,
    door: Door? = nil,
    receipt: Int? = nil,
    counterparty: String? = nil,
    line: String? = nil,
    invoice: String? = nil,
    corrects: Int? = nil,
    _ details: FundDetails = .none
  ) -> FundEntry {
    FundEntry(
      number: 0,
      on: house.today,
      kind,
      amount,
      door: door,
      receipt: receipt,
      counterparty: counterparty,
      line: line,
      invoice: invoice,
      document: details.document,
      corrects: corrects,
      reason: details.why,
      cover: details.cover,
      by: house.actor
    )
  }

  /// Takes one step, and says in one line what was done and its journal number, then how
  /// the fund stands.
  @discardableResult
  func take(_ step: FundStep, saying sentence: (Fund) -> String) throws -> Fund {
    let done = try wording {
      try register.take(step, withFund: item, of: number, on: house.today, by: house.actor)
    }
    Terminal.say(sentence(done.value) + language.entry(of: done.seal))
    return done.value
  }

  /// Enters sums with what is said of them, and tells it as ``take(_:saying:)`` does.
  ///
  /// Their paper is kept only once the fund would take them: what is refused leaves nothing
  /// behind.
  @discardableResult
  func enter(
    _ about: FundDetailOptions,
    _ entries: (FundDetails) -> [FundEntry],
    saying sentence: (Fund) -> String
  ) throws -> Fund {
    var details = try about.details(in: language)
    if let scan = about.scan {
      try check(.entered(entries(details)))
      details.document = try register.attach(scan)
    }
    return try take(.entered(entries(details)), saying: sentence)
  }

  /// Refuses a step as taking it would, and changes nothing.
  private func check(_ step: FundStep) throws {
    var trial = file
    _ = try wording { try trial.take(fund.trial(of: step), withFund: item, on: house.today) }
  }

  /// Says why a fund refuses with its number.
  private func wording<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
    do {
      return try body()
    } catch CaseRefusal.fundRefused(_, let refusal, _) {
      throw refused([refusal])
    }
  }

  /// The number of the notice that last told how the fund was closed; nil where none did.
  var closingNotice: String? {
    file.closingNotices(of: fund, by: house.today).max { $0.postedOn < $1.postedOn }
      .map { $0.number.map(number.item) ?? $0.key }
  }

  /// Why the fund refuses, with its number.
  func refused(_ refusals: [FundRefusal]) -> Refused {
    Refused(
      lines: refusals.map {
        language.pick("资金\(id)：", "fund \(id): ") + language.say($0)
      }
    )
  }

  /// What the fund comes to, in a line for the terminal.
  func sayStanding(of fund: Fund) {
    // Bills and signatures are those the step was taken under.
    let standing = file.standing(of: fund, on: house.today)
    for line in language.lines(of: standing, on: house.today) { Terminal.say("  " + line) }
    let later = fund.entries.count { $0.on > house.today }
    if later > 0 { Terminal.say("  " + language.asOf(house.today, later: later, id)) }
  }
}

extension Language {
  /// How a fund stands, for the staff: its sums, who covers a gap, what doors and others owe.
  func lines(of standing: FundStanding, on day: Day) -> [String] {
    [
      sums(of: standing.totals), covered(by: standing.fund.covers(on: day)), dues(of: standing),
      takenUp(in: standing),
    ].compactMap(\.self) + othersDue(of: standing)
  }
}

/// What may be said of any sum (说明): why, who covers a gap, and its paper.
struct FundDetails {
  var why: String?
  var cover: String?
  var document: AttachmentName?

  static let none = FundDetails()
}

/// The options of a command that enters a sum.
struct FundOptions: ParsableArguments {
  @Argument(help: "The fund's number, such as 2020-014-9, or its case.")
  var which: String

  @Option(help: ArgumentHelp("Of several funds of a case, that of a part.", valueName: "part"))
  var part: String?

  @OptionGroup var house: HouseOptions

  /// The fund to be read.
  func fund(for command: String) throws -> FundOnRegister {
    try FundOnRegister(which, part: part, house, for: command)
  }

  /// The fund to enter something in: money moved on a day that has been, so that a slip of
  /// the keys hides none.
  func fund(toEnterBy command: String) throws -> FundOnRegister {
    let now = Surroundings.now.day()
    guard house.today <= now else {
      throw Refused(house.language.say(FundRefusal.notYet(house.today, today: now)))
    }
    return try fund(for: command)
  }
}

/// What may be said of any sum: why, who covers a gap, and its paper.
struct FundDetailOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Why, where it needs a reason.", valueName: "reason"))
  var why: String?

  @Option(help: ArgumentHelp("Who covers what this leaves below zero.", valueName: "who"))
  var cover: String?

  @Option(help: ArgumentHelp("The paper, scanned; kept by its hash.", valueName: "file"))
  var scan: String?

  /// Refuses what is said of one sum beside a table, whose rows say it each for itself; `others`
  /// are the further options of one sum, nil where they were not typed.
  func checkAlone(beside table: String?, _ others: [String: Any?] = [:]) throws {
    guard table != nil else { return }
    let all = others.merging(["--why": why, "--cover": cover, "--scan": scan]) { $1 }
    let typed = all.compactMap { $0.value == nil ? nil : $0.key }.sorted()
    guard !typed.isEmpty else { return }
    throw ValidationError(
      "用 --from 读入表格时不写\(typed.joined(separator: "、"))，请逐笔写在表里。",
      "beside --from no \(typed.joined(separator: ", ")): the table says it of each sum"
    )
  }

  /// What was typed, held to what a page can show; the paper is not kept yet.
  func details(in language: Language) throws -> FundDetails {
    for case (let text?, let option) in [(why, "--why"), (cover, "--cover")] {
      try ShownText.check(text, of: option, isPublic: true, in: language)
    }
    return FundDetails(why: why, cover: cover)
  }
}
