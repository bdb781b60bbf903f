import ArgumentParser
import Deliberation
import Exchange
import Wording

/// `yishi procedures [WHICH]`: the procedures, or the steps of one.
struct Procedures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "procedures",
    abstract: "List the procedures, or the steps of one (程序).",
    discussion: """
      Example: yishi procedures
               yishi procedures lift
      With a register its own are listed too, from its folder 'procedures', and every fault in them.
      """,
    aliases: ["程序"]
  )

  @Argument(help: "The key or the title of one procedure.")
  var which: String?

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let local = try house.localProcedures()
    for finding in local.findings { Terminal.tell(language.say(finding)) }
    let all: [(file: String?, procedure: Procedure)] =
      Procedure.shipped.map { (nil, $0) } + local.procedures.map { ($0, $1) }
    let named = which.flatMap { Procedure.named($0) ?? local.named($0) }
    let chosen = which == nil ? all : all.filter { $0.procedure == named }
    guard !chosen.isEmpty else {
      let names = language.list(all.map(\.procedure.key))
      throw Refused(
        language.pick(
          "没有程序“\(which ?? "")”，现有：\(names)",
          "there is no procedure “\(which ?? "")”; there are \(names)"
        )
      )
    }
    if json {
      Terminal.say(
        try JSONText.of(chosen.map { ProcedureJSON($0.procedure, file: $0.file, language) })
      )
    } else if let one = chosen.first, which != nil {
      Terminal.say(ProcedureReport(one.procedure, file: one.file, language: language).text)
    } else {
      let rows = chosen.map { file, procedure in
        let steps = procedure.stages.count
        return [
          procedure.key, language(procedure.title),
          language.pick("\(steps)步", language.counted(steps, "step", "steps")), file ?? "",
        ]
      }
      Terminal.say(Columns(rows).lines.joined(separator: "\n"))
    }
    if which == nil, !local.findings.isEmpty { throw ExitCode.failure }
  }
}

/// One procedure, as the terminal tells it: each step with its conditions, who owes it,
/// by when, and what it rests on.
struct ProcedureReport {
  let text: String

  init(_ procedure: Procedure, file: String?, language: Language) {
    let head =
      "\(procedure.key)  \(language(procedure.title))" + (file.map { "  \($0)" } ?? "")
    let steps = procedure.stages.enumerated().flatMap { index, stage -> [String] in
      let gates = stage.gates.map(language.title(of:)).joined(separator: language.pick("；", "; "))
      let due = language.due(of: stage, in: procedure).map {
        "     " + language.pick("期限：", "due: ") + $0
      }
      return [
        "\(index + 1 < 10 ? " " : "")\(index + 1)  \(language(stage.title))",
        "     " + language.pick("条件：", "asks for: ") + gates,
        "     " + language.pick("责任：", "owed by: ") + language(stage.owes),
      ] + (due.map { [$0] } ?? []) + [
        "     " + language.pick("依据：", "rests on: ") + language(stage.basis)
      ]
    }
    text = ([head] + steps).joined(separator: "\n")
  }
}

/// One procedure as JSON.
struct ProcedureJSON: Encodable {
  let key: String
  let title: String
  let file: String?
  let steps: [StepJSON]

  struct StepJSON: Encodable {
    let key: String
    let title: String
    let asksFor: [String]
    let owes: String
    let due: String?
    let basis: String
  }

  init(_ procedure: Procedure, file: String?, _ language: Language) {
    key = procedure.key
    title = language(procedure.title)
    self.file = file
    steps = procedure.stages.map { stage in
      StepJSON(
        key: stage.key,
        title: language(stage.title),
        asksFor: stage.gates.map(language.title(of:)),
        owes: language(stage.owes),
        due: language.due(of: stage, in: procedure),
        basis: language(stage.basis)
      )
    }
  }
}
