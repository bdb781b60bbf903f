import ArgumentParser
import CaseRegister
import Deliberation
import NoticeBoard
import Wording

/// `yishi plan YEAR`: the matters of a year by quarter, with road and tasks.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The plan of a year by quarters, read from the cases (计划).",
    discussion: """
      Example: yishi plan 2020
               yishi plan 2020 --to plan.html
      As of today, or of the year's last day where it is over. On the web it stands in the archive.
      """,
    aliases: ["计划"]
  )

  @Argument(help: "The year.")
  var year: Int

  @Option(name: .customLong("to"), help: ArgumentHelp("A sheet to print.", valueName: "file"))
  var to: String?

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func validate() throws {
    guard !json || to == nil else {
      throw ValidationError("--json 和 --to 不能一起写。", "--json and --to do not go together")
    }
    guard (1949...2999).contains(year) else {
      throw ValidationError("年份写四位数，如 2020。", "give a year of four digits, such as 2020")
    }
  }

  func run() throws {
    let language = house.language
    let register = try house.open("plan")
    let heads = try CaseFinder(register, language: language).heads
    // Only what was known by the day, as a page made on it would show.
    let files = try heads.compactMap { try register.caseFile($0.number)?.known(on: house.today) }
    let plan = YearPlan(files, year: year, on: house.today)
    if json { return Terminal.say(try JSONText.of(PlanJSON(plan))) }
    guard let to else {
      return Terminal.say(PlanReport(plan, language: language).lines.joined(separator: "\n"))
    }
    let press = Press(language: house.speech.lang ?? .chinese, day: house.today, base: nil)
    let sheet = PlanPage(plan, of: files, press: press).document(press: press)
    try WrittenFile.write(sheet: sheet, to: to, from: register, in: language)
  }
}

/// A year's plan as the terminal shows it.
struct PlanReport {
  let plan: YearPlan
  let language: Language

  init(_ plan: YearPlan, language: Language) {
    self.plan = plan
    self.language = language
  }

  var lines: [String] {
    var lines = [
      language.planTitle(plan.year), "  " + language.planLead(plan), language.timetable,
    ]
    for quarter in plan.quarters {
      lines.append("  " + language.quarter(quarter.number))
      if quarter.entries.isEmpty { lines.append("    " + language.quietQuarter) }
      lines += quarter.entries.map { "    \(name($0.matter))　\(language.line($0))" }
    }
    lines.append(language.roadmap)
    lines += plan.matters.map { "  \(name($0))　\(language.road(of: $0))" }
    lines.append(language.taskList)
    return lines + tasks
  }

  private var tasks: [String] {
    let open = plan.matters.compactMap { matter in matter.current.map { (matter, $0) } }
    guard !open.isEmpty else { return ["  " + language.noTasks] }
    return open.flatMap { matter, step in
      let headings = language.taskHeadings
      let due = step.due.map { _ in "　\(headings[3])：\(language.due(of: step))" } ?? ""
      return [
        "  " + name(matter),
        "    \(language.task(step))　\(headings[2])：\(language(step.stage.owes))\(due)",
      ]
    }
  }

  private func name(_ matter: YearPlan.Matter) -> String {
    [matter.number?.description, matter.title].compactMap(\.self).joined(separator: "  ")
  }
}

/// A year's plan as JSON; the keys are fixed, steps are told by their keys.
struct PlanJSON: Encodable {
  let year: Int
  let asOf: String
  let matters: [MatterJSON]
  let quarters: [QuarterJSON]

  struct MatterJSON: Encodable {
    let number: String?
    let title: String
    let place: String
    let office: String
    let openedOn: String
    let closedOn: String?
    let steps: [StepJSON]
  }

  struct StepJSON: Encodable {
    let step: String
    let title: String
    let owes: String
    let state: String
    let endedOn: String?
    let due: String?

    init(_ step: Standing.Step) {
      self.step = step.stage.key
      title = step.stage.title.chinese
      owes = step.stage.owes.chinese
      state =
        switch step.state {
        case .done: "done"
        case .skipped: "skipped"
        case .current: "current"
        case .ahead: "ahead"
        }
      endedOn = step.endedOn?.description
      due = step.due?.description
    }
  }

  struct QuarterJSON: Encodable {
    let quarter: Int
    let entries: [EntryJSON]
  }

  struct EntryJSON: Encodable {
    let number: String?
    let title: String
    let begins: Bool
    let reached: [String]
    let ahead: String?
    let closes: Bool
  }

  init(_ plan: YearPlan) {
    year = plan.year
    asOf = plan.asOf.description
    matters = plan.matters.map { matter in
      MatterJSON(
        number: matter.number?.description,
        title: matter.title,
        place: matter.place.name,
        office: matter.office,
        openedOn: matter.openedOn.description,
        closedOn: matter.closedOn?.description,
        steps: matter.standing.steps.map(StepJSON.init)
      )
    }
    quarters = plan.quarters.map { quarter in
      QuarterJSON(
        quarter: quarter.number,
        entries: quarter.entries.map { entry in
          EntryJSON(
            number: entry.matter.number?.description,
            title: entry.matter.title,
            begins: entry.begins,
            reached: entry.reached.map(\.stage.key),
            ahead: entry.ahead?.stage.key,
            closes: entry.closes
          )
        }
      )
    }
  }
}
