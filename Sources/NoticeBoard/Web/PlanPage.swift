import Deliberation
import Wording

/// The plan of a year (民生实事计划), on the web and on paper: the road of each matter, what
/// each quarter brings, and who owes what next; nothing of it names a door.
package struct PlanPage: Page {
  package static let template = "plan"

  let title: String
  let lead: String
  let roadmap: String
  let matters: [Matter]
  let timetable: String
  let quarters: [Quarter]
  let taskList: String
  let tasks: Grid?
  let noTasks: String?
  private let isSynthetic: Bool

  package static let names: [String: ReadableName<PlanPage>] = [
    "title": .text(\.title), "lead": .text(\.lead), "roadmap": .text(\.roadmap),
    "matters": .parts(\.matters), "timetable": .text(\.timetable),
    "quarters": .parts(\.quarters), "taskList": .text(\.taskList), "tasks": .part(\.tasks),
    "noTasks": .text(\.noTasks),
  ]

  /// Makes the page; on paper, where `page` is nil, nothing leads anywhere.
  init(_ plan: YearPlan, isSynthetic: Bool, on page: Address?, press: Press) {
    let language = press.language
    title = language.planTitle(plan.year)
    lead = language.planLead(plan)
    roadmap = language.roadmap
    matters = plan.matters.map { matter in
      Matter(
        title: matter.title,
        address: page.flatMap { page in matter.number.map { page.link(to: .caseFile($0)) } },
        note: [matter.number?.description, matter.place.name, matter.office]
          .compactMap(\.self).joined(separator: " · "),
        road: language.road(of: matter)
      )
    }
    timetable = language.timetable
    quarters = plan.quarters.map { quarter in
      Quarter(
        title: language.quarter(quarter.number),
        lines: quarter.entries.map {
          language.line(of: $0)
        },
        quiet: quarter.entries.isEmpty ? language.quietQuarter : nil
      )
    }
    taskList = language.taskList
    let open = plan.matters.compactMap { matter in matter.current.map { (matter, $0) } }
    tasks =
      open.isEmpty
      ? nil
      : Grid(
        language.taskList,
        hasCaption: false,
        headings: language.taskHeadings.map(Grid.Cell.text),
        rows: open.map { matter, step in
          Grid.Row(
            matter.title,
            [
              .text(language.task(step)), .text(language(step.stage.owes)),
              .text(language.due(of: step)),
            ]
          )
        }
      )
    noTasks = open.isEmpty ? language.noTasks : nil
    self.isSynthetic = isSynthetic
  }

  /// Makes the sheet of the cases of a register.
  package init(_ plan: YearPlan, of files: [CaseFile], press: Press) {
    let planned = Set(plan.matters.map(\.title))
    self.init(
      plan,
      isSynthetic: files.contains { $0.isSynthetic && planned.contains($0.title) },
      on: nil,
      press: press
    )
  }

  struct Matter: Readable {
    let title: String
    let address: String?
    let note: String
    let road: String

    static let names: [String: ReadableName<Matter>] = [
      "title": .title(\.title), "address": .text(\.address), "note": .text(\.note),
      "road": .text(\.road),
    ]
  }

  struct Quarter: Readable {
    let title: String
    let lines: [String]
    let quiet: String?

    static let names: [String: ReadableName<Quarter>] = [
      "title": .text(\.title), "lines": .texts(\.lines), "quiet": .text(\.quiet),
      "isBusy": .flag { !$0.lines.isEmpty },
    ]
  }

  /// The whole document on A4.
  package func document(press: Press) -> String {
    Sheet.document(self, titled: title, isSynthetic: isSynthetic, size: .compact, press: press)
  }
}
