// What a case does with its votes, beyond taking them in.

extension CaseFile {
  /// Takes a step with one of its votes, or refuses it with the facts.
  package mutating func take(
    _ step: PollStep,
    withPoll number: Int,
    on day: Day,
    by office: String,
    entered: Day? = nil
  ) throws(CaseRefusal) {
    guard let index = polls.firstIndex(where: { $0.number == number }) else {
      throw .unknownPoll(number)
    }
    do throws(PollRefusal) {
      try polls[index].take(step, on: day, by: office, entered: entered)
    } catch {
      throw .pollRefused(key: polls[index].key, error)
    }
  }
}
