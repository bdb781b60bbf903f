import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi calc share`: shares a cost among doors to the fen.
struct CalcShareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Share a cost to the fen (分摊).",
    discussion: """
      Example: yishi calc share --premises p.csv --total 375000.00 --subsidy 150000.00 \
      --scheme zz-0-0-1
               yishi calc share --premises p.csv --total 375000.00 --scheme 三单元约定.csv
      p.csv holds door,storey,area; or --weights w.csv with door,weight.
      """,
    aliases: ["分摊"]
  )

  @Option(help: ArgumentHelp("The doors: door, storey, area.", valueName: "file"))
  var premises: String?

  @Option(help: ArgumentHelp("The doors with their weights: door, weight.", valueName: "file"))
  var weights: String?

  @Option(help: ArgumentHelp("The cost in yuan.", valueName: "yuan"))
  var total: Fen

  @Option(help: ArgumentHelp("The subsidy in yuan, taken off before sharing.", valueName: "yuan"))
  var subsidy: Fen = .zero

  @Option(
    help: ArgumentHelp(
      "A sharing rule by its name, or a table of your own by its file.",
      valueName: "name"
    )
  )
  var scheme: String?

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    guard (premises == nil) != (weights == nil) else {
      throw ValidationError(
        "请写 --premises 和 --scheme，或者只写 --weights。",
        "give either --premises with --scheme, or --weights"
      )
    }
    guard (premises == nil) == (scheme == nil) else {
      throw ValidationError("--scheme 要和 --premises 一起写。", "--scheme goes with --premises")
    }
    if let scheme, SharingRule.preset(named: scheme) == nil, !LocalRules.isFile(scheme) {
      let names = SharingRule.presets.map(\.name).joined(separator: ", ")
      throw ValidationError(
        "没有分摊办法“\(scheme)”，现有：\(names)；自定的办法写文件名，如 约定.csv、约定.yaml。",
        "there is no scheme “\(scheme)”; there are \(names), or write the file of your own"
      )
    }
  }

  func run() throws {
    let language = speech.language
    let (table, findings) = try reckon()
    guard let table else { throw Refused(findings, in: language) }
    guard !json else {
      Terminal.say(try JSONText.of(CalcShareJSON(table)))
      return
    }
    let rows = table.lines.map { line in
      [line.door.text, line.weight.description, language.amount(line.borne)]
    }
    let sum = table.lines.reduce(Fen.zero) { $0 + $1.borne }
    var columns = Columns([.left, .right, .right])
    for row in rows { columns.add(row) }
    let lines =
      columns.lines
      + [language.pick("合计：\(language.amount(sum))", "sum: \(language.amount(sum))")]
    Terminal.say(lines.joined(separator: "\n"))
  }

  private func reckon() throws -> (CostTable?, [Finding]) {
    if let weights {
      return try CalcShare.read(
        weights: URL(fileURLWithPath: weights),
        total: total,
        subsidy: subsidy
      )
    }
    guard let premises, let scheme else { return (nil, []) }
    let (rule, findings) =
      SharingRule.preset(named: scheme).map { ($0, []) }
      ?? LocalRules.scheme(in: URL(fileURLWithPath: scheme))
    guard let rule else { return (nil, findings) }
    return try CalcShare.read(
      premises: URL(fileURLWithPath: premises),
      rule: rule,
      total: total,
      subsidy: subsidy
    )
  }
}
