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
    /// A notice runs, or has run and must come down.
    case notice(Notice.Purpose, list: Int?, part: String?, last: Day)
    case objection(number: Int?, Objection)
    case action(ActionItem)
    case vote(number: Int?, question: String)
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
    for notice in notices where notice.postedOn <= day {
      if let last = notice.period?.last, last >= day {
        waiting.append(
          waits(
            .notice(notice.purpose, list: notice.list, part: notice.part, last: last),
            for: notice.issuers.first ?? office,
            due: last
          )
        )
      }
      for objection in notice.objections
      where objection.receivedOn <= day && (objection.reply.map { $0.on > day } ?? true) {
        let due = notice.answerWithin.flatMap { days in
          NoticePeriod.allowedDays.contains(days)
            ? NoticePeriod(posted: objection.receivedOn, days: days, unit: .working).last : nil
        }
        waiting.append(
          waits(
            .objection(number: notice.number, objection),
            for: objection.answerer,
            due: due
          )
        )
      }
    }
    for poll in polls where poll.opensOn <= day && !poll.isClosed(on: day) {
      waiting.append(
        waits(.vote(number: poll.number, question: poll.question), for: office, due: poll.closesOn)
      )
    }
    for meeting in meetings where meeting.day <= day {
      for action in meeting.actions where action.doneOn.map({ $0 > day }) ?? true {
        waiting.append(waits(.action(action), for: action.who, due: action.by))
      }
    }
    if let standing = standing(on: day), let current = standing.current {
      let step = standing.steps[current]
      waiting.append(
        waits(
          .step(step.stage.title, missing: step.gates.filter { !$0.isMet }),
          owedBy: step.stage.owes,
          due: nil
        )
      )
    }
    return waiting
  }
}
