import Deliberation
import Wording

/// The questions of attendance (出席): who was there, and for which items.
///
/// Of a council only those are asked for who did not come; elsewhere how many were
/// due and who or how many came.
struct AttendanceQuestions {
  /// The council's seats; empty where there is none.
  let seats: [String]
  let agenda: [String]
  let language: Language

  private enum Away: CaseIterable {
    case excused, absent, represented
  }

  func ask(_ ask: inout Asking) throws -> Attendance {
    let came: (due: Int, names: [String], count: Int?) =
      seats.isEmpty ? try counted(&ask) : (seats.count, seats, nil)
    var excused: [Attendance.Excuse] = []
    var absent: [String] = []
    var represented: [Attendance.Representation] = []
    let away = try ask.several(.away, of: seats, takesOther: seats.isEmpty)
    for seat in away {
      switch try ask.choice(
        .whyAway(seat),
        of: Away.allCases.map { ($0, name($0)) },
        suggesting: name(.excused)
      ) {
      case .excused:
        excused.append(.init(seat: seat, reason: try ask.text(.excuse(seat))))
      case .absent: absent.append(seat)
      case .represented:
        let others = seats.filter { !away.contains($0) }
        represented.append(.init(seat: seat, by: try ask.name(.standIn(seat), of: others)))
      }
    }
    let present = seats.isEmpty ? came.names : seats.filter { !away.contains($0) }
    let late = try people(.late, among: present, &ask).map { seat in
      Attendance.Late(seat: seat, from: try item(.lateFrom(seat), &ask))
    }
    let leftEarly = try people(.leftEarly, among: present, &ask).map { seat in
      Attendance.Departure(seat: seat, after: try item(.leftAfter(seat), &ask))
    }
    let recused = try recusals(among: present + represented.map(\.seat), &ask)
    let observers = try ask.several(.observers, of: [], takesOther: true)
    return Attendance(
      due: came.due,
      present: came.count == nil ? present : [],
      presentCount: came.count,
      excused: excused,
      absent: absent,
      represented: represented,
      late: late,
      leftEarly: leftEarly,
      recused: recused,
      observers: observers
    )
  }

  /// How many were due, and who or how many came.
  private func counted(_ ask: inout Asking) throws -> (due: Int, names: [String], count: Int?) {
    let due = try ask.number(.due, in: 1...999_999)
    let told = try ask.text(.present) { text in
      let count = Int(plainDigits: text) ?? text.pieces(of: []).count
      return count > due ? .outside(0...due) : nil
    }
    if let count = Int(plainDigits: told) { return (due, [], count) }
    return (due, told.pieces(of: []), nil)
  }

  private func name(_ away: Away) -> String {
    switch away {
    case .excused: language.excused
    case .absent: language.absent
    case .represented: language.represented
    }
  }

  private func item(_ question: Question, _ ask: inout Asking) throws -> Int {
    try ask.choice(
      question,
      of: agenda.enumerated().map { ($0 + 1, $1) },
      suggesting: agenda.count == 1 ? agenda[0] : nil
    )
  }

  private func recusals(
    among people: [String],
    _ ask: inout Asking
  ) throws -> [Attendance.Recusal] {
    try self.people(.recused, among: people, &ask).flatMap { seat in
      let chosen = try ask.several(
        .recusedItems(seat),
        of: agenda,
        isOptional: false,
        suggesting: agenda.count == 1 ? agenda[0] : nil
      )
      let reason = try ask.optionalText(.recusal(seat))
      return chosen.compactMap { agenda.firstIndex(of: $0) }.map {
        Attendance.Recusal(seat: seat, item: $0 + 1, reason: reason)
      }
    }
  }

  /// Some of those who came; anybody where only the count is kept.
  private func people(
    _ question: Question,
    among names: [String],
    _ ask: inout Asking
  ) throws -> [String] {
    try ask.several(question, of: names, takesOther: names.isEmpty)
  }
}
