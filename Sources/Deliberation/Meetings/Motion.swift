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
  /// Counts a motion by heads under a rule: the members due are entitled, those there
  /// for its item take part.
  ///
  /// Who stood aside is still one of those due, so that a quorum is never reached by
  /// standing aside.
  package func tally(of motion: Motion, under rule: MeetingRule, _ test: VotingRule) -> Tally {
    Tally(
      rule: test,
      members: attendance.due,
      present: presentCount(for: motion.item, under: rule),
      inFavour: motion.inFavour,
      against: motion.against,
      abstaining: motion.abstaining
    )
  }

  /// The same under the rule of the meeting; nil where it counts none.
  package func tally(of motion: Motion, under council: Council?) -> Tally? {
    let rule = rule(of: council)
    guard case .tally(let test) = rule.decision else { return nil }
    return tally(of: motion, under: rule, test)
  }

  /// How many were there for an item, as its rule counts them.
  package func presentCount(for item: Int, under rule: MeetingRule) -> Int {
    attendance.presentCount(for: item, countingRepresented: rule.countsRepresented)
  }

  /// Whether an item came up at the meeting itself.
  package func isAdded(_ item: Int) -> Bool { addedItems.contains(item) }
}
