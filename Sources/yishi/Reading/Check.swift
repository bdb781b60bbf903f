import ArgumentParser
import Deliberation
import Exchange
import Wording

/// `yishi check PATH`: what import would read, and every finding.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a case folder and say every finding (检查).",
    discussion: "Changes nothing; needs no register.",
    aliases: ["检查"]
  )

  @Argument(help: "A case folder.")
  var path: String

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let language = speech.language
    let folder = try ReadFolder(path, in: language)
    let isGood = folder.file != nil
    if json {
      let findings = folder.findings.map { FindingJSON($0, in: language) }
      Terminal.say(try JSONText.of(CheckJSON(importable: isGood, findings: findings)))
    } else {
      for finding in folder.findings { Terminal.say(language.say(finding)) }
      for line in folder.contents(in: language) { Terminal.say(line) }
      Terminal.say(language.outcome(of: folder.findings))
    }
    if !isGood { throw ExitCode.failure }
  }

  private struct CheckJSON: Encodable {
    let importable: Bool
    let findings: [FindingJSON]
  }

  private struct FindingJSON: Encodable {
    let file: String?
    let line: Int?
    let severity: String
    let text: String

    init(_ finding: Finding, in language: Language) {
      file = finding.place?.file
      line = finding.place?.line
      severity = finding.severity.rawValue
      text = language.say(finding.problem)
    }
  }
}
