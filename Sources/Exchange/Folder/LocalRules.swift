import Deliberation
import Foundation

/// The local rules of a register (地方规则): the files of its folder `rules`, one rule each.
package struct LocalRules: Sendable {
  /// By file name, in natural order.
  package let rules: [(file: String, rule: VotingRule)]
  /// Every fault of every file; a file with one gives no rule.
  package let findings: [Finding]

  /// No rule of a register's own.
  package static let none = LocalRules(rules: [], findings: [])

  private init(rules: [(file: String, rule: VotingRule)], findings: [Finding]) {
    self.rules = rules
    self.findings = findings
  }

  /// More is no rule that a person wrote.
  private static let largest = 50_000

  /// Reads `rules/*.yaml` of a register's folder; none where there is no such folder.
  package static func read(in register: URL) -> LocalRules {
    let folder = register.appendingPathComponent("rules")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var rules: [(file: String, rule: VotingRule)] = []
    var findings: [Finding] = []
    var files: [String: String] = [:]
    for name in names.sorted(by: NaturalOrder.precedes)
    where !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) {
      var reading = FileReading("rules/\(name)")
      if let head = head(of: folder.appendingPathComponent(name), &reading),
        let rule = head.votingRule(&reading)
      {
        let isShipped = RulePacks.named(rule.name) != nil
        if isShipped || files[rule.name] != nil {
          reading.find(
            .ruleNameTaken(rule.name, file: files[rule.name]),
            line: head.line(of: RuleKey.name)
          )
        } else {
          files[rule.name] = reading.file
          rules.append((reading.file, rule))
        }
      }
      findings += reading.findings
    }
    return LocalRules(rules: rules, findings: findings.sortedByPlace)
  }

  private static func head(of url: URL, _ reading: inout FileReading) -> HeadMapping? {
    guard let text = FileText.read(url, limit: largest, &reading),
      let node = HeadSyntax.compose(text.string, offset: 0, &reading)
    else { return nil }
    return HeadMapping(node, named: reading.file, knows: RuleKey.all, &reading)
  }

  /// The rule of a name; nil where no file has it.
  package func named(_ name: String) -> VotingRule? { rules.first { $0.rule.name == name }?.rule }
}
