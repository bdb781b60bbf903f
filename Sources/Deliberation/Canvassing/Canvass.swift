/// A round (轮) of door visits that asks every door the same, every visit kept.
package struct Canvass: Hashable, Sendable, Codable {
  /// The number of the round, from 1.
  package let round: Int
  /// What a household is for or against: `是否同意加装电梯`.
  package let question: String
  /// What else every door is asked (另问), each answered in words.
  package let furtherQuestions: [String]
  /// The day the round was opened; nil where its source tells its visits only.
  package let openedOn: Day?
  package internal(set) var visits: [Visit]

  package init(
    round: Int,
    question: String,
    furtherQuestions: [String] = [],
    openedOn: Day? = nil,
    visits: [Visit] = []
  ) {
    self.round = round
    self.question = question
    self.furtherQuestions = furtherQuestions
    self.openedOn = openedOn
    self.visits = visits
  }

  /// The day it began: when it was opened, else its first visit; nil before both.
  package var beganOn: Day? { openedOn ?? visits.map(\.day).min() }
}
