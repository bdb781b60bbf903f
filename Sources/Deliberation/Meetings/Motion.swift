/// A motion (议案) put to the vote of a meeting, with its counts.
package struct Motion: Hashable, Sendable, Codable {
  /// The text that was put.
  package let text: String
  /// Which item of the agenda it belongs to, from 1.
  package let item: Int
  package let inFavour: Int
  package let against: Int
  package let abstaining: Int

  package init(text: String, item: Int, inFavour: Int, against: Int, abstaining: Int) {
    self.text = text
    self.item = item
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
  }
}

extension Meeting {
  /// Counts a motion by heads under a rule: the members due are entitled, those
  /// present take part.
  package func tally(of motion: Motion, under rule: VotingRule) -> Tally {
    Tally(
      rule: rule,
      members: attendance.due,
      present: attendance.presentCount,
      inFavour: motion.inFavour,
      against: motion.against,
      abstaining: motion.abstaining
    )
  }

  /// The rule its motions fall under: the council's charter, the law for
  /// residents on its day, or none where the meeting only consults.
  package func rule(under charter: Charter?) -> VotingRule? {
    switch kind {
    case .council: charter.map(VotingRule.init(charter:))
    case .residents, .representatives: RulePacks.residentsAssembly(on: day)
    case .owners, .consultation, .site, .jointReview: nil
    }
  }
}
