import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi check PATH`: what import would read, and every finding.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a case folder and say every finding (检查).",
    discussion: "Changes nothing; needs no register, and knows the rules of one that is near.",
    aliases: ["检查"]
  )

  @Argument(help: "A case folder.")
  var path: String

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let localRules = try house.localRules()
    let procedures = try house.localProcedures()
    let folder = CaseFolder.read(
      at: URL(fileURLWithPath: path),
      checking: ShownText.refusal,
      under: localRules,
      along: procedures,
      on: Surroundings.now.day()
    )
    let isGood = folder.caseFile != nil
    // A faulty file gives no rule or procedure, and may be why the folder knows none.
    if !isGood {
      for finding in localRules.findings + procedures.findings {
        Terminal.tell(language.say(finding))
      }
    }
    if json {
      let findings = folder.findings.map { FindingJSON($0, in: language) }
      Terminal.say(try JSONText.of(CheckJSON(importable: isGood, findings: findings)))
    } else {
      for finding in folder.findings { Terminal.say(language.say(finding)) }
      if let file = folder.caseFile { Terminal.say(language.contents(of: file)) }
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

extension Language {
  /// What a folder holds, in one line.
  fileprivate func contents(of file: CaseFile) -> String {
    let parts = [
      (file.premises.count, "户", "door", "doors"),
      (file.meetings.count, "次会议", "meeting", "meetings"),
      (file.polls.count, "次表决", "vote", "votes"),
      (file.bills.count, "份费用单", "bill", "bills"),
      (file.agreements.count, "份协议", "agreement", "agreements"),
      (file.funds.count, "处资金", "fund", "funds"),
      (file.notices.count, "份公示", "notice", "notices"),
      (file.documents.count, "份文件", "document", "documents"),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return file.title }
    return file.title + pick("：", ": ")
      + list(parts.map { pick("\($0.0)\($0.1)", "\($0.0) \($0.0 == 1 ? $0.2 : $0.3)") })
  }
}
