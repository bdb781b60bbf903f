import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi rules [WHICH]`: the voting rules, with what they ask and how they stand.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the voting rules and how they stand on a day (规则).",
    discussion: """
      Example: yishi rules --on 2020-12-31
               yishi rules civil-code-278-special
      With a register its own rules are listed too, from its folder 'rules'.
      """,
    aliases: ["规则"]
  )

  @Argument(help: "The name of one rule.")
  var which: String?

  @Flag(help: "The answer as JSON.")
  var json: Bool = false

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let local = try house.localRules()
    for finding in local.findings { Terminal.tell(language.say(finding)) }
    let all = RulePacks.all.map { ListedRule($0) } + local.rules.map { ListedRule($1, file: $0) }
    let chosen = which.map { name in all.filter { $0.rule.name == name } } ?? all
    guard !chosen.isEmpty else {
      let names = language.list(all.map(\.rule.name))
      throw Refused(
        language.pick(
          "没有规则“\(which ?? "")”，现有：\(names)",
          "there is no rule “\(which ?? "")”; there are \(names)"
        )
      )
    }
    if json {
      Terminal.say(
        try JSONText.of(RulesJSON(chosen, on: house.today, withMatters: which == nil, language))
      )
      return
    }
    var lines = chosen.flatMap { $0.lines(on: house.today, in: language) }
    if which == nil {
      lines += [language.mattersTitle] + Columns(language.matters).lines.map { "  " + $0 }
      lines += language.mattersTraps
    }
    Terminal.say(lines.joined(separator: "\n"))
  }
}

/// A rule in the list, with the file it comes from.
struct ListedRule {
  let rule: VotingRule
  let file: String?

  init(_ rule: VotingRule, file: String? = nil) {
    self.rule = rule
    self.file = file
  }

  func lines(on day: Day, in language: Language) -> [String] {
    let days = rule.inForceFrom ?? rule.inForceTo
    return [
      rule.name + (file.map { "  \($0)" } ?? ""),
      "  " + language(rule.citation),
      "  " + language.conditions(of: rule) + language.withoutParticipation(rule)
        + language.pick("。", "."),
      "  " + (days == nil ? "" : language.inForce(rule) + language.pick("；", "; "))
        + language.standing(of: rule, on: day),
    ]
  }
}

/// The rules as JSON.
struct RulesJSON: Encodable {
  let day: String
  let rules: [RuleJSON]
  let matters: [MatterJSON]?

  struct RuleJSON: Encodable {
    let name: String
    let citation: String
    let measures: [String]
    let participation: Threshold?
    let approval: Threshold?
    let base: String
    let dissent: DissentLimit?
    let inForceFrom: Day?
    let inForceTo: Day?
    let checkedOn: Day?
    let isChecked: Bool
    let standing: String
    let file: String?
  }

  struct MatterJSON: Encodable {
    let item: Int
    let name: String
    let isSpecial: Bool
    let wasSpecialBefore2021: Bool
  }

  init(_ listed: [ListedRule], on day: Day, withMatters: Bool, _ language: Language) {
    self.day = day.description
    rules = listed.map { listed in
      let rule = listed.rule
      let standing = rule.standing(on: day)
      return RuleJSON(
        name: rule.name,
        citation: language(rule.citation),
        measures: rule.measures.map(\.rawValue),
        participation: rule.participation,
        approval: rule.dissent == nil ? rule.approval : nil,
        base: rule.base.rawValue,
        dissent: rule.dissent,
        inForceFrom: rule.inForceFrom,
        inForceTo: rule.inForceTo,
        checkedOn: rule.checkedOn,
        isChecked: rule.checkedOn != nil && standing != .changedSince,
        standing: "\(standing)",
        file: listed.file
      )
    }
    matters =
      withMatters
      ? DecisionKind.allCases.map {
        MatterJSON(
          item: $0.itemOfCivilCode,
          name: language.name($0),
          isSpecial: $0.isSpecialUnderCivilCode,
          wasSpecialBefore2021: $0.isSpecialUnderPropertyLaw
        )
      } : nil
  }
}
