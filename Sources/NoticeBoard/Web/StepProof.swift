import Deliberation
import Wording

/// What a gate's answer rests on (办理依据), as a sentence that leads to it: the notice,
/// the vote, the cost, the agreement, or where the page itself lists it.
struct StepProof: Readable {
  let sentence: String
  /// Nil where there is nothing to show but the figures of the sentence.
  let address: String?

  init(_ answer: GateAnswer, of number: CaseNumber, in language: Language) {
    sentence = language.sentence(language.publicly(answer))
    address = Self.proof(answer.reason, of: number)
  }

  /// The minutes that decided it.
  init(_ decision: DecisionLink) {
    sentence = decision.title
    address = decision.address
  }

  static let names: [String: ReadableName<StepProof>] = [
    "sentence": .text(\.sentence), "address": .text(\.address),
  ]

  private static func proof(_ reason: GateReason, of number: CaseNumber) -> String? {
    func link(_ item: Int?, _ address: (Int, CaseNumber) -> Address) -> String? {
      item.map { Address.caseFile(number).link(to: address($0, number)) }
    }
    return switch reason {
    case .noticeRunning(let item, _, _, _), .noticeLastDayUnknown(let item, _),
      .objectionsOpen(let item, _), .noticeRan(let item, _, _), .noticePosted(let item, _),
      .noticeNotEverywhere(let item, _), .noticePostedAhead(let item, _, _),
      .listOutdated(let item, _, _):
      link(item) { .notice($0, of: $1) }
    case .pollRunning(let item, _), .pollAwaitsCount(let item, _), .pollClosed(let item, _, _):
      link(item) { .poll($0, of: $1) }
    case .billAddsUp(let item, _, _), .billRefused(let item, _),
      .joinedUnlisted(_, _, let item, _, _):
      link(item) { .bill($0, of: $1) }
    case .partiesDiffer(let item, _, _, _, _), .signed(let item, _, _),
      .signaturesUndeclared(let item, _, _):
      link(item) { .agreement($0, of: $1) }
    case .meetingsApproved(_, let have, _, _) where have > 0: "#meetings"
    case .documentOnFile, .documentNotPassed: "#documents"
    case .siteVisited: "#site-visits"
    case .doorsReached: "#visits"
    case .premisesListed, .noRound, .meetingsApproved, .documentMissing, .noPoll,
      .noticeMissing, .noBill, .noAgreement, .noFund, .fundsShort, .fundsRaised:
      nil
    }
  }
}
