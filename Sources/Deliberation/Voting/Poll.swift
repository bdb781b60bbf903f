/// A poll (表决): one question put to the owners of one roll.
///
/// The rule, the roll and the circle of voters are frozen into it when it opens.
package struct Poll: Hashable, Sendable, Codable {
  /// What the folder calls it.
  package let key: String
  /// The running number within its case (`2020-014-1`); nil until it is entered.
  package var number: Int?
  package let question: String
  package let kind: DecisionKind
  /// The part (部位) it concerns: a stairwell, a building; nil where all.
  package let part: String?
  package let circle: Circle
  package let opensOn: Day
  /// The closing day (截止), by which the rule is chosen.
  package let closesOn: Day
  package let rule: VotingRule
  /// Local rules named beside the owners' rule.
  package let rulesBeside: [VotingRule]
  /// Whether a later ballot of an owner replaces the earlier.
  package let laterReplaces: Bool
  package let roll: VotingRoll
  package internal(set) var ballots: [Ballot]
  /// Who counted (计票人), by office.
  package let counter: String
  /// Who watched the count (监票人), by office.
  package let scrutineer: String
  /// Who witnessed it (见证), by office.
  package let witness: String?

  package init(
    key: String,
    number: Int? = nil,
    question: String,
    kind: DecisionKind,
    part: String? = nil,
    circle: Circle,
    opensOn: Day,
    closesOn: Day,
    rule: VotingRule,
    rulesBeside: [VotingRule] = [],
    laterReplaces: Bool = false,
    roll: VotingRoll,
    ballots: [Ballot],
    counter: String,
    scrutineer: String,
    witness: String? = nil
  ) {
    self.key = key
    self.number = number
    self.question = question
    self.kind = kind
    self.part = part
    self.circle = circle
    self.opensOn = opensOn
    self.closesOn = closesOn
    self.rule = rule
    self.rulesBeside = rulesBeside
    self.laterReplaces = laterReplaces
    self.roll = roll
    self.ballots = ballots
    self.counter = counter
    self.scrutineer = scrutineer
    self.witness = witness
  }

  /// The circle of voters (表决范围) and where it comes from.
  package struct Circle: Hashable, Sendable, Codable {
    /// `本单元12户`, in the words of the folder.
    package let name: String
    /// The rule or practice that makes it so.
    package let source: String

    package init(name: String, source: String) {
      self.name = name
      self.source = source
    }
  }

  /// The result under its own rule.
  package var tally: Tally { Tally(rule: rule, roll: roll, ballots: ballots) }

  /// The results under the local rules beside it.
  package var talliesBeside: [Tally] {
    rulesBeside.map { Tally(rule: $0, roll: roll, ballots: ballots) }
  }

  /// Whether a ballot may be cast on a day: the first and the last are open.
  package func isOpen(on day: Day) -> Bool { opensOn <= day && day <= closesOn }

  /// Whether it has closed: the closing day is still open.
  package func isClosed(on day: Day) -> Bool { day > closesOn }
}
