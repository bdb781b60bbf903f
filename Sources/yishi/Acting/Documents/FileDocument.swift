import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi document CASE KIND --title …`: a paper is put on file.
struct FileDocument: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Put a document on file, with its scan by hash (文件).",
    discussion: """
      Example: yishi document 2020-014 联合审查意见 --title 联合审查会议意见 --by 房管中心 --on 2020-08-12
      The kind is the word a step asks for; yishi status names it.
      """,
    aliases: ["文件"]
  )

  @Argument(help: "The case.")
  var which: String

  @Argument(help: "What it is, in the word a step asks for: 联合审查意见.")
  var kind: String

  @Option(help: ArgumentHelp("Its title; else its kind.", valueName: "title"))
  var title: String?

  @Option(name: .customLong("by"), help: ArgumentHelp("Who issued it.", valueName: "office"))
  var issuer: String

  @Option(help: ArgumentHelp("Its number (文号).", valueName: "number"))
  var number: String?

  @Option(help: ArgumentHelp("What it comes to (结论): 通过, 整改后通过, 不通过.", valueName: "word"))
  var outcome: String?

  @Option(
    name: .customLong("valid-until"),
    help: ArgumentHelp("The last day it holds (有效期至).", valueName: "day")
  )
  var validUntil: Day?

  @Option(help: ArgumentHelp("Where it is known from.", valueName: "source"))
  var source: String?

  @Option(help: ArgumentHelp("Its scan, kept by its hash.", valueName: "file"))
  var scan: String?

  @OptionGroup var house: HouseOptions

  func validate() throws {
    let words = TypedWords<Document.Outcome>.outcomesOfDocuments
    guard let outcome, words.value(of: outcome) == nil else { return }
    throw ValidationError(
      "--outcome 写\(words.allowed(in: .chinese).joined(separator: "、"))。",
      "--outcome is one of: \(words.allowed(in: .english).joined(separator: ", "))"
    )
  }

  func run() throws {
    let language = house.language
    let texts = [
      (kind, language.pick("文件类别", "the kind")), (title, "--title"), (issuer, "--by"),
      (number, "--number"), (source, "--source"),
    ]
    for case (let text?, let option) in texts {
      try ShownText.check(text, of: option, in: language)
    }
    let known = try CaseOnRegister(which, house, for: "document")
    func document(scan: AttachmentName?) -> Document {
      Document(
        kind: kind,
        title: title ?? kind,
        day: house.today,
        issuer: issuer,
        reference: number,
        source: source,
        scan: scan,
        outcome: outcome.flatMap(TypedWords.outcomesOfDocuments.value),
        validUntil: validUntil
      )
    }
    // Before the scan is kept: what the case refuses leaves nothing behind.
    var trial = known.file
    try trial.enter(.document(document(scan: nil)))
    let kept = try scan.map(known.register.attach)
    let done = try known.register.file(
      document(scan: kept),
      in: known.number,
      on: house.today,
      by: house.actor
    )
    Terminal.say(
      language.pick(
        "已归档：\(done.value.title)，\(issuer)出具",
        "on file: \(done.value.title), issued by \(issuer)"
      ) + language.entry(of: done.seal)
    )
    let asked = known.file.documentsAsked
    if !asked.isEmpty, !asked.contains(where: done.value.isA) {
      Terminal.say(
        "  "
          + language.pick(
            "提示：“\(kind)”不是办理步骤要的文件，步骤要的是：\(language.list(asked.map { language($0) }))。",
            "note: no step asks for “\(kind)”; they ask for \(language.list(asked.map { language($0) }))."
          )
      )
    }
  }
}
