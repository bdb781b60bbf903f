import CaseRegister
import Deliberation
import Exchange
import Wording

extension New {
  /// The next meeting of a case: its members, and what earlier meetings left to do.
  func nextMeeting(of which: String) throws -> NewFiles {
    let language = house.language
    let register = try house.open("new")
    let head = try CaseFinder(register, language: language).find(which)
    guard let file = try register.caseFile(head.number) else {
      throw RegisterFailure.damaged("\(head.number)")
    }
    let held = file.meetings.count { $0.kind == .council }
    let title =
      file.council.map { $0.name + Language.chinese.meeting(numbered: held + 1) } ?? name
    return NewFiles(meeting: title, of: file, named: name, on: house.today)
  }
}
