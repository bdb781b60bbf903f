import ArgumentParser
import Deliberation
import Exchange
import Wording

/// `yishi cost rules`: the sharing rules, with what they rest on.
struct CostRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the sharing rules and what they rest on (分摊办法).",
    discussion: """
      Example: yishi cost rules
      With a register its own are listed too, from its folder 'rules'.
      """,
    aliases: ["办法"]
  )

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let local = try house.localRules()
    for finding in local.findings { Terminal.tell(language.say(finding)) }
    let all =
      SharingRule.presets.map { (file: String?.none, rule: $0) }
      + local.schemes.map { (file: Optional($0.file), rule: $0.rule) }
    if json {
      let rules = all.map { SchemeJSON($0.rule, file: $0.file, language) }
      Terminal.say(try JSONText.of(rules))
      return
    }
    for (file, rule) in all {
      Terminal.say(rule.name + (file.map { "  \($0)" } ?? ""))
      Terminal.say("  " + language(rule.title))
      Terminal.say(
        "  " + language.name(rule.standing) + language.pick("；", "; ") + language(rule.source)
      )
      if let range = rule.range { Terminal.say("  " + language.say(range)) }
    }
    Terminal.say(language.schemesNotEstablished)
  }
}

/// A sharing rule as `cost rules --json` prints it.
struct SchemeJSON: Encodable {
  let name: String
  let title: String
  let standing: String
  let source: String
  /// Whether what it rests on is still to be checked (待核).
  let isToBeChecked: Bool
  /// The guidance range storey by storey; none where the rule has none.
  let range: [RangeJSON]?
  let file: String?

  struct RangeJSON: Encodable {
    let storey: Int
    let low: String
    let high: String
  }

  init(_ rule: SharingRule, file: String?, _ language: Language) {
    name = rule.name
    title = language(rule.title)
    standing = rule.standing.rawValue
    source = language(rule.source)
    isToBeChecked = rule.standing == .practice
    range = rule.range.map { range in
      (rule.storeys?.weights ?? []).indices.map { index in
        let (low, high) = range.ends(ofStorey: index + 1)
        return RangeJSON(storey: index + 1, low: low.description, high: high.description)
      }
    }
    self.file = file
  }
}
