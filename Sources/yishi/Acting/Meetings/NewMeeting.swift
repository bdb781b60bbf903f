import CaseRegister
import Deliberation
import Exchange
import Wording

extension New {
  /// The next meeting of a case: its members, and what earlier meetings left to do.
  ///
  /// Which kind it took, and why, is said below it.
  func nextMeeting(of which: String) throws -> (files: NewFiles, note: String) {
    let language = house.language
    let known = try CaseOnRegister(which, house, for: "new")
    let told = try meetingKind()
    let expected = known.file.expectedMeeting(on: house.today)
    let kind = told ?? expected.kind
    let meeting = NextMeeting(
      kind,
      titled: NextMeeting.title(kind, of: known.file, in: language),
      of: known.file,
      on: house.today,
      in: language
    )
    return (
      NewFiles(meeting, named: name), language.kind(kind, told == nil ? expected.reason : nil)
    )
  }

  /// The kind named on the command line; nil where none is.
  func meetingKind() throws -> Meeting.Kind? {
    try options.meetingKind.map { word in
      guard let kind = Meeting.Kind(named: word) else {
        let words = Meeting.Kind.words(in: house.language)
        throw Refused(
          house.language.pick(
            "没有“\(word)”这类会议，可以写：\(house.language.list(words))",
            "there is no kind of meeting “\(word)”; write \(house.language.list(words))"
          )
        )
      }
      return kind
    }
  }
}

extension Language {
  /// Which kind of meeting it is, and where that comes from unless it was named.
  fileprivate func kind(_ kind: Meeting.Kind, _ reason: ExpectedMeeting.Reason?) -> String {
    let why: String? = reason.map { reason in
      switch reason {
      case .awaited(let stage):
        pick("“\(self(stage))”这一步要开", "the step “\(self(stage))” asks for it")
      case .council: pick("本事项属于议事会", "the case is a council's")
      case .held: pick("与上一次相同", "as the last one")
      case .nothingKnown: pick("台账里看不出是哪一类", "the record does not tell")
      }
    }
    return pick("会议类别：\(name(kind))", "kind of meeting: \(name(kind))")
      + (why.map { pick("（\($0)；不对的，加 --kind 写明）", " (\($0); else name it with --kind)") } ?? "")
  }
}
