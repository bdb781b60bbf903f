import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// A meeting named by its number in the register that keeps it.
struct MeetingOnRegister {
  let register: Register
  let meeting: Meeting
  let number: Int
  let file: CaseFile
  let house: HouseOptions

  private var language: Language { house.language }

  init(_ id: String, _ house: HouseOptions, for command: String) throws {
    let language = house.language
    register = try house.open("meeting \(command)")
    let told =
      Int(id) ?? ThingNumber([id]).flatMap { if case .meeting(let n) = $0 { n } else { nil } }
    guard let number = told,
      let file = try register.caseFile(ofMeeting: number),
      let meeting = file.meetings.first(where: { $0.number == number })
    else {
      throw Refused(
        lines: [
          language.pick("没有会议“\(id)”。", "there is no meeting “\(id)”.")
            + language.pick("会议编号如3；最近的会议：", " Its number is like 3; the latest:")
        ] + (try register.latestMeetings(10, in: language))
      )
    }
    self.number = number
    self.meeting = meeting
    self.file = file
    self.house = house
  }

  /// Takes one step, and says in one line what was done and its journal number.
  ///
  /// What was done before is told, and ends the command without a fault.
  @discardableResult
  func take(
    _ step: MeetingStep,
    by office: String? = nil,
    saying sentence: (Meeting) -> String
  ) throws -> Meeting {
    guard let caseNumber = file.number else { throw RegisterFailure.damaged("meeting \(number)") }
    let done = try wording(step) {
      try register.take(
        step,
        withMeeting: number,
        of: caseNumber,
        on: house.today,
        by: office ?? house.actor,
        enteredBy: house.actor
      )
    }
    Terminal.say(sentence(done.value) + language.entry(of: done.seal))
    return done.value
  }

  /// Refuses a step as taking it would, and changes nothing.
  func check(_ step: MeetingStep) throws {
    var trial = file
    try wording(step) {
      try trial.take(step, withMeeting: number, on: house.today, by: house.actor)
    }
  }

  /// Says why a meeting refuses with its number; what was done before ends the command.
  private func wording<Outcome>(_ step: MeetingStep, _ body: () throws -> Outcome) throws
    -> Outcome
  {
    do {
      return try body()
    } catch CaseRefusal.meetingRefused(_, let refusal) {
      let text =
        language.pick("会议\(number)：", "meeting \(number): ")
        + language.say(refusal, of: "\(number)")
      guard refusal.tellsDone(step) else { throw Refused(text) }
      Terminal.say(text)
      throw ExitCode.success
    }
  }
}

extension Register {
  /// The meetings that were entered last, as a refusal lists them.
  fileprivate func latestMeetings(_ count: Int, in language: Language) throws -> [String] {
    let all = try caseHeads().flatMap { head in
      try caseFile(head.number)?.meetings.compactMap { meeting in
        meeting.number.map { (number: $0, line: "  \($0)  \(meeting.title)") }
      } ?? []
    }
    return all.sorted { $0.number < $1.number }.suffix(count).map(\.line)
  }
}

extension MeetingRefusal {
  /// Whether it says that a step was taken before, to the same effect.
  fileprivate func tellsDone(_ step: MeetingStep) -> Bool {
    switch (self, step) {
    case (.alreadyApproved, .approved), (.alreadyPublished, .published), (.locked, .locked),
      (.nothingCorrected, .corrected), (.alreadyDone, .actionDone):
      true
    default: false
    }
  }
}

/// The options of a command that names a meeting and the office that acts.
struct MeetingOptions: ParsableArguments {
  @Argument(help: "The meeting's number, such as 3.")
  var id: String

  @Option(
    help: ArgumentHelp("The office that does it; else the one that keys.", valueName: "office")
  )
  var by: String?

  @OptionGroup var house: HouseOptions

  /// The office, once it can be shown.
  func office() throws -> String? {
    if let by { try ShownText.check(by, of: "--by", in: house.language) }
    return by
  }
}
