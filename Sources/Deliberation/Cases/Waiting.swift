/// Something that waits (待办): what, in which case, for whom, until when.
package struct Waiting: Hashable, Sendable {
  package let number: CaseNumber?
  package let title: String
  /// Where it lies, by which staff know it: `宇华苑小区14号楼`.
  package let place: String
  package let matter: Matter
  /// Who owes it, by office.
  package let owes: Term
  /// The day it is due; nil where none is set.
  package let due: Day?

  package enum Matter: Hashable, Sendable {
    /// The current step wants this.
    case step(Term, missing: [GateAnswer])
    /// A notice runs until a day.
    case notice(NamedNotice, last: Day)
    /// A draft is to be posted.
    case post(NamedNotice)
    /// Some of its places do not have it yet.
    case putUp(NamedNotice, places: [String])
    /// A torn copy is to be put up again.
    case repost(NamedNotice, place: String)
    /// Copies hang that must come down.
    case takeDown(NamedNotice, places: [String])
    /// Its period ran and nothing is open: the office says so.
    case finalise(NamedNotice)
    case objection(number: Int?, Objection)
    /// What a meeting left to do: the meeting's number and which of its items, from 1.
    case action(meeting: Int?, item: Int, ActionItem)
    case vote(number: Int?, question: String, PollNeed)
    /// Doors that were told they would be visited again.
    case visits(round: Int, doors: [Door])
  }

  /// What names a notice in a list: its number, what it is for, which list and part.
  package struct NamedNotice: Hashable, Sendable {
    package let number: Int?
    package let kind: Notice.Kind
    package let purpose: Notice.Purpose
    package let list: Int?
    package let part: String?

    package init(_ notice: Notice) {
      number = notice.number
      kind = notice.kind
      purpose = notice.purpose
      list = notice.list
      part = notice.part
    }
  }
}

extension Waiting: Comparable {
  /// What is due first comes first; what has no day comes last.
  package static func < (lhs: Waiting, rhs: Waiting) -> Bool {
    switch (lhs.due, rhs.due) {
    case (let left?, let right?) where left != right: left < right
    case (_?, nil): true
    case (nil, _?): false
    default: (lhs.number ?? .none, lhs.title) < (rhs.number ?? .none, rhs.title)
    }
  }
}

extension CaseNumber {
  fileprivate static let none = CaseNumber(year: 0, running: 1)
}

extension CaseFile {
  /// Everything of the case that waits on a day.
  package func waiting(on day: Day) -> [Waiting] {
    func waits(_ matter: Waiting.Matter, for office: String, due: Day?) -> Waiting {
      waits(matter, owedBy: Term(office, office), due: due)
    }
    func waits(_ matter: Waiting.Matter, owedBy owes: Term, due: Day?) -> Waiting {
      Waiting(
        number: number,
        title: title,
        place: place.name,
        matter: matter,
        owes: owes,
        due: due
      )
    }
    guard openedOn <= day else { return [] }
    var waiting: [Waiting] = []
    for notice in notices where notice.isPosted(by: day) {
      let office = notice.issuers.first ?? office
      let named = Waiting.NamedNotice(notice)
      if let last = notice.period?.last, last >= day, !notice.isWithdrawn(by: day) {
        waiting.append(waits(.notice(named, last: last), for: office, due: last))
      }
      for objection in notice.openObjections(on: day) where !notice.isWithdrawn(by: day) {
        waiting.append(
          waits(
            .objection(number: notice.number, objection),
            for: objection.answerer,
            due: objection.due(within: notice.answerWithin)
          )
        )
      }
      let missing = notice.missingBoards(on: day).map(\.place)
      if !missing.isEmpty, !notice.isWithdrawn(by: day) {
        waiting.append(waits(.putUp(named, places: missing), for: office, due: nil))
      }
      for (board, damage) in notice.openDamages(on: day) {
        waiting.append(waits(.repost(named, place: board.place), for: office, due: damage.foundOn))
      }
      let overdue = notice.overdueBoards(on: day).map(\.place)
      if !overdue.isEmpty {
        waiting.append(
          waits(.takeDown(named, places: overdue), for: office, due: notice.comesDownOn)
        )
      }
      // Only what was posted on record here waits for its last word.
      if notice.finality == nil, notice.boards.contains(where: { $0.putUp != nil }),
        notice.isSettled(by: day)
      {
        waiting.append(waits(.finalise(named), for: office, due: notice.settledOn))
      }
    }
    for draft in notices where draft.isDraft && draft.drafted.map({ $0.on <= day }) ?? false {
      waiting.append(
        waits(
          .post(Waiting.NamedNotice(draft)),
          for: draft.issuers.first ?? office,
          due: draft.postedOn
        )
      )
    }
    for poll in polls {
      for (need, owes) in poll.needs(on: day) {
        waiting.append(
          waits(
            .vote(number: poll.number, question: poll.question, need),
            for: owes ?? office,
            due: poll.closesOn
          )
        )
      }
    }
    for (meeting, item, action) in openActions(on: day) {
      waiting.append(
        waits(
          .action(meeting: meeting.number, item: item, action),
          for: action.who,
          due: action.by
        )
      )
    }
    for (canvass, due, office, doors) in visitsAgreed(on: day) {
      waiting.append(waits(.visits(round: canvass.round, doors: doors), for: office, due: due))
    }
    if let standing = standing(on: day), let current = standing.current {
      let step = standing.steps[current]
      waiting.append(
        waits(
          .step(step.stage.title, missing: step.gates.filter { !$0.isMet }),
          owedBy: step.stage.owes,
          due: step.due
        )
      )
    }
    return waiting
  }
}
