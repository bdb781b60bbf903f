import Crypto
import Deliberation
import Foundation

/// A vote record (表决卷): everything a result follows from, so that somebody else can
/// count it again without our code.
///
/// For those entitled to see the records (法释〔2009〕7号 art. 13), never published:
/// doors and choices stand in it. No name does: owners, voters and agents are
/// numbers, and what people wrote in free text about a person is left out. What
/// was not noted has no key. `docs/vote-record.md` tells each key.
package struct VoteRecord: Encodable {
  package static let schema: String = "yishi-vote-record-1"

  let schema: String
  /// The number of the poll, such as `2020-014-1`; absent where it is in no register.
  let number: String?
  let title: String
  /// Whether its data are made up.
  let synthetic: Bool
  let poll: Question
  let rule: Rule
  let rulesBeside: [Rule]
  let readings: Readings
  let terms: Terms
  let roll: [RollRow]
  let leftOut: [RollRow]
  let namedVoters: [Voter]
  let issues: [Issue]
  let proxies: [Authority]
  let ballots: [Paper]
  let secondEntries: [Keyed]
  let corrections: [Keyed]
  let evidence: Evidence
  let result: Outcome
  let resultsBeside: [Outcome]
  let otherReadings: [Other]
  /// The seal of the register: the act that last changed the poll, with its hash.
  let seal: String?

  /// The record of a poll as it stands.
  package init(_ poll: Poll, of file: CaseFile, seal: Seal?) {
    let numbers = Numbers(poll)
    schema = Self.schema
    number = poll.number.flatMap { item in file.number.map { $0.item(item) } }
    title = file.title
    synthetic = file.isSynthetic
    self.poll = Question(poll)
    rule = Rule(poll.rule)
    rulesBeside = poll.rulesBeside.map(Rule.init)
    readings = Readings(poll.readings)
    terms = Terms(
      laterReplaces: poll.terms.laterReplaces,
      proxyLimit: poll.terms.proxyLimit,
      accessoriesBylaw: poll.terms.accessoriesBylaw,
      keysTwice: poll.terms.keysTwice,
      closingHour: poll.terms.closingHour,
      receivingPlace: poll.terms.receivingPlace
    )
    roll = poll.roll.entries.map { RollRow($0, numbers) }
    leftOut = poll.roll.leftOut.map { RollRow($0, numbers) }
    namedVoters = poll.voters.map {
      Voter(
        owner: numbers.owner($0.owner),
        voter: numbers.voter($0.voter, of: $0.owner),
        on: $0.on.description
      )
    }
    issues = poll.issues.map(Issue.init)
    proxies = poll.proxies.map { Authority($0, numbers) }
    let replaced = Set(poll.ballots.replaced)
    ballots = poll.ballots.enumerated().map { index, ballot in
      Paper(ballot, isReplaced: replaced.contains(index), numbers)
    }
    secondEntries = poll.secondEntries.map { Keyed(number: $0.number, $0.marking, on: $0.on) }
    corrections = poll.corrections.map { Keyed(number: $0.number, $0.earlier, on: $0.on) }
    evidence = Evidence(poll.evidence)
    result = Outcome(poll.tally)
    resultsBeside = poll.talliesBeside.map(Outcome.init)
    otherReadings = poll.otherReadings.map {
      Other(change: "\($0.change)", outcome: $0.tally.verdict.rawValue)
    }
    self.seal = seal?.whole
  }

  /// The file: keys in order, UTF-8, one value a line, so that one record has one digest.
  package func data() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }

  /// The SHA-256 of a file in 64 hexadecimal digits, to be told beside it.
  package static func digest(of data: Data) -> String {
    SHA256.hash(data: data).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension VoteRecord {
  /// What was asked, of whom and when.
  struct Question: Encodable {
    let question: String
    /// The matter of article 278, by name and by item.
    let matter: String
    let item: Int
    let part: String?
    let circle: Circle
    let opensOn: String
    let closesOn: String
    /// The day it was closed and counted by an act; absent where it ran out.
    let closedOn: String?
    let counter: String
    let scrutineer: String
    let witness: String?

    struct Circle: Encodable {
      let name: String
      let source: String
    }

    init(_ poll: Poll) {
      question = poll.question
      matter = poll.kind.rawValue
      item = poll.kind.itemOfCivilCode
      part = poll.part
      circle = Circle(name: poll.circle.name, source: poll.circle.source)
      opensOn = poll.opensOn.description
      closesOn = poll.closesOn.description
      closedOn = poll.closure?.on.description
      counter = poll.counter
      scrutineer = poll.scrutineer
      witness = poll.witness
    }
  }

  /// How the vote was held.
  struct Terms: Encodable {
    let laterReplaces: Bool
    let proxyLimit: Int?
    let accessoriesBylaw: String?
    let keysTwice: Bool
    /// The hour of the closing day; absent where the whole day is.
    let closingHour: String?
    let receivingPlace: String?
  }

  /// The voter whom co-owners named.
  struct Voter: Encodable {
    let owner: Int
    let voter: Int
    let on: String
  }

  /// Another reading of the law under which the outcome would be another.
  struct Other: Encodable {
    let change: String
    let outcome: String
  }
}

extension VoteRecord {
  /// The numbers that stand for owners, for the voters of an owner, and for agents.
  ///
  /// Owners are numbered in the order of the roll, voters of one owner as the
  /// co-owners are listed and then as their ballots came in, agents by their papers.
  struct Numbers {
    private var owners: [Owner: Int] = [:]
    private var voters: [Owner: [String: Int]] = [:]
    private var agents: [String: Int] = [:]
    private var proxies: [String: Int] = [:]

    init(_ poll: Poll) {
      let onRoll = (poll.roll.entries + poll.roll.leftOut).map(\.owner)
      for owner in onRoll + poll.ballots.map(\.owner) + poll.proxies.map(\.principal) {
        if owners[owner] == nil { owners[owner] = owners.count + 1 }
      }
      let named = poll.voters.map { ($0.owner, $0.voter) }
      let voting = poll.ballots.compactMap { ballot in ballot.voter.map { (ballot.owner, $0) } }
      for (owner, voter) in named + voting { note(voter, of: owner) }
      for proxy in poll.proxies {
        if agents[proxy.agent] == nil { agents[proxy.agent] = agents.count + 1 }
        if proxies[proxy.key] == nil { proxies[proxy.key] = proxies.count + 1 }
      }
    }

    private mutating func note(_ voter: String, of owner: Owner) {
      var known = voters[owner] ?? [:]
      if known.isEmpty {
        for coOwner in owner.coOwners where known[coOwner] == nil {
          known[coOwner] = known.count + 1
        }
      }
      if known[voter] == nil { known[voter] = known.count + 1 }
      voters[owner] = known
    }

    func owner(_ owner: Owner) -> Int { owners[owner] ?? 0 }
    func voter(_ voter: String, of owner: Owner) -> Int { voters[owner]?[voter] ?? 0 }
    func agent(_ agent: String) -> Int { agents[agent] ?? 0 }

    /// Nought where no such paper is on file.
    func proxy(_ key: String) -> Int { proxies[key] ?? 0 }
  }
}
