import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Wording

/// A vote of a case in the register that keeps it.
typealias PollOnRegister = ItemOnRegister<Poll>

extension ItemOnRegister<Poll> {
  var poll: Poll { value }

  /// Finds the vote by its number, `2020-014-1`; of a case the one that is open.
  init(_ which: String, _ house: HouseOptions, for command: String) throws {
    try self.init(
      which,
      .vote,
      house,
      for: "vote \(command)",
      preferring: [{ poll, _ in poll.isOpen(on: house.today) }]
    )
  }

  /// Takes one step, and says in one line what was done and its journal number.
  @discardableResult
  func take(_ step: PollStep, saying sentence: (Poll) -> String) throws -> Poll {
    try take([step], saying: sentence)
  }

  /// Takes steps as one act, and says in one line what was done and its journal number.
  @discardableResult
  func take(_ steps: [PollStep], saying sentence: (Poll) -> String) throws -> Poll {
    let done = try wording(steps) {
      try register.take(steps, withPoll: item, of: number, on: house.today, by: house.actor)
    }
    Terminal.say(sentence(done.value) + language.entry(of: done.seal))
    return done.value
  }

  /// Refuses a step as taking it would, and changes nothing.
  func check(_ step: PollStep) throws {
    var trial = file
    try wording([step]) {
      try trial.take(
        poll.trial(of: step),
        withPoll: item,
        on: house.today,
        by: house.actor,
        entered: Surroundings.now.day()
      )
    }
  }

  /// Says why a vote refuses steps, with the command that sets it right.
  private func wording<Outcome>(_ steps: [PollStep], _ body: () throws -> Outcome) throws
    -> Outcome
  {
    do {
      return try body()
    } catch CaseRefusal.pollRefused(_, let refusal) {
      throw Refused(lines: [self.sentence(of: refusal)] + remedy(for: refusal, of: steps))
    }
  }

  /// The refusal; of an owner who has voted, with the ballot that stands.
  private func sentence(of refusal: PollRefusal) -> String {
    guard case .ballotRefused(_, .alreadyVoted(_, let number)) = refusal,
      let standing = poll.ballots.first(where: { $0.number == number })
    else { return language.say(refusal) }
    let doors = poll.roll.entries.filter { $0.owner == standing.owner }.map(\.door)
    let day = standing.castOn.map { language.pick("，\($0)收", ", \($0)") } ?? ""
    return language.pick(
      "\(language.doors(doors))已投票（\(language.name(standing.marking))，"
        + "票号\(language.ballotNumber(number))\(day)）。",
      "\(language.doors(doors)) voted already (\(language.name(standing.marking)), "
        + "ballot \(language.ballotNumber(number))\(day))."
    )
  }

  /// The command that sets right what a refusal found.
  private func remedy(for refusal: PollRefusal, of steps: [PollStep]) -> [String] {
    let why = language.pick("“录入看错”", "“misread”")
    var said = language.pick("同意", "for")
    if case .returned(let ballot)? = steps.first, let choice = ballot.marking.choice {
      let words = TypedWords<Choice?>.choices
      said = words.allowed(in: language).first { words.value(of: $0) == choice } ?? said
    }
    func correct(_ number: Int) -> String {
      let number = language.ballotNumber(number)
      return language.pick(
        "更正：yishi vote correct \(id) \(number) \(said) --why \(why)",
        "to correct it: yishi vote correct \(id) \(number) \(said) --why \(why)"
      )
    }
    func keyAgain(_ number: Int) -> String {
      let number = language.ballotNumber(number)
      return language.pick(
        "复录：yishi vote rekey \(id) \(number) 同意 --as 另一人",
        "key it again: yishi vote rekey \(id) \(number) for --as OFFICE"
      )
    }
    switch refusal {
    case .ballotRefused(_, .alreadyVoted(_, let number)):
      let standing = poll.ballots.first { $0.number == number }
      guard case .void(let reason)? = standing?.marking else { return [correct(number)] }
      // The owner's paper is void; what it said is not to be made into a vote.
      return [
        language.pick(
          "已交的票作废（\(language.name(reason))）。业主另交一张，须议事规则允许改投、表决文件写明“换票: 允许”，本次没有。",
          "that paper is void (\(language.name(reason))). Another one is taken only where the rules allow it "
            + "and the vote's file says so (laterReplaces); this one does not."
        ),
        language.pick("原票看错的，才可以", "only where the paper was misread, ") + correct(number),
      ]
    case .ballotRefused(_, .outsideWindow(let day, _, let closes)) where day > closes:
      guard case .returned(let ballot)? = steps.first,
        let door = poll.roll.entries.first(where: { $0.owner == ballot.owner })?.door
      else { return [] }
      return [
        language.pick(
          "逾期的票：yishi vote ballot \(id) \(door) 作废 --void 逾期",
          "a late ballot: yishi vote ballot \(id) \(door) void --void late"
        )
      ]
    // Either of the two may have misread it.
    case .entriesDiffer(let numbers):
      return numbers.prefix(1).flatMap { [correct($0), keyAgain($0)] }
    case .notKeyedTwice(let numbers): return numbers.prefix(1).map(keyAgain)
    case .ballotRefused(_, .unknownAuthority(let key)):
      return [
        language.pick(
          "登记：yishi vote proxy \(id) \(key) --door 户号 --agent 受托人",
          "to enter it: yishi vote proxy \(id) \(key) --door DOOR --agent AGENT"
        )
      ]
    default: return []
    }
  }

  /// The door that was typed, by its number or as the roster writes it.
  func door(named written: String) throws -> Door {
    let named = poll.doors(named: written, among: file.premises)
    if let door = named.first, named.count == 1 { return door }
    if named.count > 1 { throw Refused(language.severalDoors(written, named)) }
    if let door = Door(written) { return door }
    throw Refused(
      language.pick(
        "“\(written)”不是户号，户号像 3-2-501。",
        "“\(written)” is no door, which looks like 3-2-501."
      )
    )
  }

  /// Who votes for a door of the roll.
  func owner(of door: Door) throws -> Owner {
    if let entry = poll.roll.entries.first(where: { $0.door == door }) { return entry.owner }
    let isLeftOut = poll.roll.leftOut.contains { $0.door == door }
    throw Refused(
      isLeftOut
        ? language.pick(
          "\(door)是车位或者储藏室，本次表决不计入。",
          "\(door) is a parking space or a storage room, and does not count in this vote."
        )
        : language.pick(
          "\(door)不在表决权名册上。查看名册：yishi vote show \(id) --heads",
          "\(door) is not on the voting roll. See the roll: yishi vote show \(id) --heads"
        )
    )
  }
}

/// The options of a command that acts on one vote.
struct VoteOptions: ParsableArguments {
  @Argument(help: "The vote's number, such as 2020-014-1, or its case.")
  var id: String

  @OptionGroup var house: HouseOptions
}

extension HouseOptions {
  /// The value of a word that was typed, or a refusal that names what may be typed.
  func word<Value>(_ text: String, _ words: TypedWords<Value>) throws -> Value {
    if let value = words.value(of: text) { return value }
    let allowed = language.list(words.allowed(in: language))
    throw Refused(
      language.pick("“\(text)”看不懂，可以写：\(allowed)。", "“\(text)” is not known; write \(allowed).")
    )
  }

  /// Why nothing of a table is entered: its findings, or that no paper stands in it.
  func nothing(in table: String, _ findings: [Finding]) -> Refused {
    guard findings.isEmpty else { return Refused(findings, in: language) }
    return Refused(
      language.pick("\(table) 里没有一张表决票。", "there is no ballot in \(table).")
    )
  }

  /// What a ballot says, with the reason where it is void.
  ///
  /// A paper that can only be late needs no reason written: `isOver` says that it came
  /// after the closing day.
  func marking(
    _ choice: String,
    void reason: String?,
    isOver: Bool = false
  ) throws -> Ballot.Marking {
    let choice = try word(choice, .choices)
    let reason = try reason.map { try word($0, .voidReasons) }
    if let choice {
      guard reason == nil else {
        throw Refused(
          language.pick(
            "写了无效原因，表决一栏应写“作废”。",
            "a reason makes a ballot void: write void instead of the choice."
          )
        )
      }
      return .choice(choice)
    }
    guard let reason = reason ?? (isOver ? .late : nil) else {
      let allowed = language.list(TypedWords<VoidReason>.voidReasons.allowed(in: language))
      throw Refused(
        language.pick(
          "作废的票要写明原因：--void 原因，可以写：\(allowed)。",
          "a void ballot needs its reason: --void REASON, one of \(allowed)."
        )
      )
    }
    return .void(reason)
  }
}
