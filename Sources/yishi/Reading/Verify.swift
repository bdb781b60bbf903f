import ArgumentParser
import CaseRegister
import Deliberation
import Wording

/// `yishi verify`: replays the journal and compares.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Replay the journal and compare it with the register (核验).",
    discussion: "With --seal: tell whether this register still has the history of a paper.",
    aliases: ["核验"]
  )

  @Option(help: ArgumentHelp("A seal (核验码) from paper; eight digits or more.", valueName: "seal"))
  var seal: String?

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    let register = try house.open("verify")
    if let seal { try check(PrintedSeal(seal), in: register) } else { try replay(register) }
  }

  private func replay(_ register: Register) throws {
    let language = house.language
    var line = ProgressLine()
    let found = try register.verify { part, done, of in
      line.show(language.say(part) + " \(done)/\(of)")
    }
    line.end()
    if json {
      Terminal.say(
        try JSONText.of(
          VerificationJSON(
            whole: found.isWhole,
            entries: found.entries,
            rows: found.rows,
            attachments: found.attachments,
            head: found.head?.whole,
            findings: found.findings.map(language.say),
            remarks: found.strays.isEmpty ? [] : [language.remark(on: found.strays)]
          )
        )
      )
    } else {
      Terminal.say(language.say(found).joined(separator: "\n"))
    }
    if !found.isWhole { throw ExitCode.failure }
  }

  private func check(_ seal: PrintedSeal, in register: Register) throws {
    let answer = try register.check(seal)
    let text = house.language.say(answer)
    var stands = false
    if case .stands = answer { stands = true }
    Terminal.say(
      json ? try JSONText.of(SealJSON(stands: stands, bits: seal.bits, text: text)) : text
    )
    if !stands { throw ExitCode.failure }
  }

  private struct VerificationJSON: Encodable {
    let whole: Bool
    let entries: Int
    let rows: Int
    let attachments: Int
    let head: String?
    let findings: [String]
    let remarks: [String]
  }

  private struct SealJSON: Encodable {
    let stands: Bool
    let bits: Int
    let text: String
  }
}
