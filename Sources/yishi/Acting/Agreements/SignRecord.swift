import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi sign CASE DOOR…`: doors signed.
struct SignRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Enter who signed (登记签约).",
    discussion: """
      Example: yishi sign 园丁街 12 15 18 --on 2022-07-03 --as 二段负责人
               yishi sign 园丁街 19 --by 经营者
               yishi sign 园丁街 --from 签约.csv
      """,
    aliases: ["登记"]
  )

  @Argument(help: "The case, or the agreement's number.")
  var which: String

  @Argument(help: "The doors that signed.")
  var doors: [String] = []

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("A table of signatures, entered whole or not at all.", valueName: "csv")
  )
  var table: String?

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp("业主, 经营者, 双方 (owner, operator, both).", valueName: "who")
  )
  var signer: String?

  @Option(
    name: .customLong("text"),
    help: ArgumentHelp("The text that was signed; else the newest.", valueName: "version")
  )
  var version: String?

  @Option(help: ArgumentHelp("The signed paper, scanned; of one door.", valueName: "file"))
  var scan: String?

  @Option(
    name: .customLong("agreement"),
    help: ArgumentHelp("Which agreement of the case.", valueName: "number")
  )
  var item: Int?

  @OptionGroup var house: HouseOptions

  func validate() throws {
    if doors.isEmpty == (table == nil) {
      throw ValidationError(
        "请写签约的户号，或者用 --from 读入签约表。",
        "give the doors that signed, or a table with --from"
      )
    }
    if scan != nil, doors.count != 1 {
      throw ValidationError("--scan 一次只能配一户。", "--scan goes with one door")
    }
  }

  func run() throws {
    let language = house.language
    if let table { return try enter(table) }
    let by = try signer.map { try house.word($0, .signers) } ?? .both
    let known = try AgreementOnRegister(which, item: item, doors: doors, house, for: "record")
    let named = try known.doors(named: doors)
    func signed(scan: AttachmentName?) -> AgreementStep {
      .signed(
        named.map {
          Agreement.Signature(
            door: $0,
            on: house.today,
            by: by,
            version: version ?? known.agreement.text(on: house.today).version,
            collectedBy: house.actor,
            scan: scan
          )
        }
      )
    }
    try known.check(signed(scan: nil))
    let kept = try scan.map(known.register.attach)
    let agreement = try known.take(signed(scan: kept)) { _ in
      language.pick(
        "已登记签约：\(language.doors(named))（\(language.name(by))）",
        "signed: \(language.doors(named)) (\(language.name(by)))"
      )
    }
    for line in [known.progress(of: agreement)] + known.listsFirst { Terminal.say("  " + line) }
    if by == .operator {
      Terminal.say(
        "  "
          + language.pick(
            "只有经营者签，待业主同意，不算已签；业主签后：yishi sign \(known.id) \(doors.joined(separator: " ")) --by 业主",
            "the operator alone does not count until the owner signs: "
              + "yishi sign \(known.id) \(doors.joined(separator: " ")) --by owner"
          )
      )
    }
  }

  /// A whole table: all of it is entered, as one act, or nothing.
  private func enter(_ table: String) throws {
    let language = house.language
    let known = try AgreementOnRegister(which, item: item, house, for: "record")
    let (signatures, findings) = SignaturesFile.read(
      at: URL(fileURLWithPath: table),
      for: known.agreement,
      in: known.file,
      on: house.today,
      by: house.actor
    )
    guard !signatures.isEmpty else {
      throw findings.isEmpty
        ? Refused(language.pick("\(table) 里没有一份签约。", "there is no signature in \(table)."))
        : Refused(findings, in: language)
    }
    for finding in findings { Terminal.tell(language.say(finding)) }
    let agreement = try known.take(.signed(signatures)) { _ in
      language.pick(
        "已登记\(signatures.count)份签约",
        "\(language.counted(signatures.count, "signature", "signatures")) entered"
      )
    }
    for line in [known.progress(of: agreement)] + known.listsFirst { Terminal.say("  " + line) }
  }
}
