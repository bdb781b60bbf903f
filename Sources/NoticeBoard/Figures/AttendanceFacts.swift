import Deliberation
import Wording

extension FactList {
  /// Who came to a meeting: counts, the seats of a council, and observers by office.
  ///
  /// Reasons for absence stay in the office; a meeting of anybody but a council
  /// is told by its counts, since its people are named by their doors.
  init?(attendanceAt meeting: Meeting, in language: Language) {
    let attendance = meeting.attendance
    let hasSeats = meeting.kind == .council
    self.init([
      Fact(
        language(.attendance),
        language.attendance(attendance),
        detail: hasSeats && !attendance.present.isEmpty
          ? language(.present) + language(Label.colon.term) + language.list(attendance.present)
          : nil
      ),
      Fact(
        language(.excused),
        hasSeats && !attendance.excused.isEmpty
          ? language.list(attendance.excused.map(\.seat)) : nil
      ),
      Fact(
        language(.represented),
        hasSeats ? language.list(attendance.represented.map(\.seat)) : nil
      ),
      Fact(language(.late), hasSeats ? language.list(language.late(attendance)) : nil),
      Fact(language(.leftEarly), hasSeats ? language.list(language.leftEarly(attendance)) : nil),
      Fact(language(.recused), hasSeats ? language.list(language.recused(attendance)) : nil),
      Fact(
        language(.observers),
        attendance.observers.isEmpty ? nil : language.list(attendance.observers)
      ),
    ])
  }
}

extension FactList {
  /// The same for the web, where a meeting of fewer than five is told as a whole.
  init?(publicAttendanceAt meeting: Meeting, in language: Language) {
    guard !SmallTotal.mayBreakDown(meeting.attendance.due) else {
      self.init(attendanceAt: meeting, in: language)
      return
    }
    self.init([
      Fact(language(.attendance), language.attendancePublicly(meeting.attendance))
    ])
  }
}

extension FactList: Page {
  static let template = "facts"
}
