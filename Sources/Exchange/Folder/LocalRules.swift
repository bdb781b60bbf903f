import Deliberation
import Foundation

/// The local rules of a register (地方规则): the files of its folder `rules`, one rule each,
/// of voting or of sharing costs.
package struct LocalRules: Sendable {
  /// Rules of voting by file name, in natural order.
  package let rules: [(file: String, rule: VotingRule)]
  /// Rules of sharing (自定分摊办法) by file name, in natural order.
  package let schemes: [(file: String, rule: SharingRule)]
  /// Every fault of every file; a file with one gives no rule.
  package let findings: [Finding]

  /// No rule of a register's own.
  package static let none = LocalRules(rules: [], schemes: [], findings: [])

  private init(
    rules: [(file: String, rule: VotingRule)],
    schemes: [(file: String, rule: SharingRule)],
    findings: [Finding]
  ) {
    self.rules = rules
    self.schemes = schemes
    self.findings = findings
  }

  /// More is no rule that a person wrote.
  private static let largest = 50_000

  private static let endings = [".yaml", ".yml", ".csv"]

  /// Reads `rules/*.yaml` and `rules/*.csv` of a register's folder; none where there is no
  /// such folder.
  package static func read(in register: URL) -> LocalRules {
    let folder = register.appendingPathComponent("rules")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var rules: [(file: String, rule: VotingRule)] = []
    var schemes: [(file: String, rule: SharingRule)] = []
    var findings: [Finding] = []
    var files: [String: String] = [:]
    for name in names.sorted(by: NaturalOrder.precedes)
    where !name.hasPrefix(".") && endings.contains(where: name.hasSuffix) {
      var reading = FileReading("rules/\(name)")
      if let found = rule(in: folder.appendingPathComponent(name), &reading) {
        if found.isShipped || files[found.name] != nil {
          reading.find(.ruleNameTaken(found.name, file: files[found.name]), line: found.line)
        } else {
          files[found.name] = reading.file
          switch found.kind {
          case .voting(let rule): rules.append((reading.file, rule))
          case .sharing(let rule): schemes.append((reading.file, rule))
          }
        }
      }
      findings += reading.findings
    }
    return LocalRules(rules: rules, schemes: schemes, findings: findings.sortedByPlace)
  }

  /// Whether a text names a file, and so no scheme of a list.
  package static func isFile(_ text: String) -> Bool {
    endings.contains { text.lowercased().hasSuffix($0) }
  }

  /// Reads a rule of sharing from one file, wherever it lies, as those of `rules` are read.
  ///
  /// - Returns: the rule, or nil with every finding at its line.
  package static func scheme(
    in file: URL
  ) -> (rule: SharingRule?, findings: [Finding]) {
    guard FileManager.default.fileExists(atPath: file.path) else {
      return (nil, [Finding(.fileMissing(file.relativePath), at: nil)])
    }
    var reading = FileReading(file.relativePath)
    let found = rule(in: file, isScheme: true, &reading)
    if let found, found.isShipped {
      reading.find(.ruleNameTaken(found.name, file: nil), line: found.line)
    }
    guard case .sharing(let rule)? = found?.kind, !reading.hasErrors else {
      return (nil, reading.findings.sortedByPlace)
    }
    return (rule, reading.findings.sortedByPlace)
  }

  /// A rule of one file, and the line of its name.
  private struct Found {
    enum Kind {
      case voting(VotingRule)
      case sharing(SharingRule)
    }
    let kind: Kind
    let line: Int?

    var name: String {
      switch kind {
      case .voting(let rule): rule.name
      case .sharing(let rule): rule.name
      }
    }

    var isShipped: Bool {
      RulePacks.named(name) != nil || SharingRule.preset(named: name) != nil
    }
  }

  private static func rule(
    in url: URL,
    isScheme isKnown: Bool = false,
    _ reading: inout FileReading
  ) -> Found? {
    guard let text = FileText.read(url, limit: largest, &reading) else { return nil }
    if url.pathExtension.lowercased() == "csv" {
      let name = url.deletingPathExtension().lastPathComponent
      return SchemeTable.read(text, name: name, &reading).map {
        Found(kind: .sharing($0), line: 1)
      }
    }
    guard let node = HeadSyntax.compose(text.string, offset: 0, &reading) else { return nil }
    let isScheme =
      isKnown
      || node.keys.contains { key in SchemeKey.marks.contains { $0.isWritten(key) } }
    guard
      let head = HeadMapping(
        node,
        named: reading.file,
        knows: isScheme ? SchemeKey.all : RuleKey.all,
        &reading
      )
    else { return nil }
    if isScheme {
      return head.sharingRule(&reading).map {
        Found(kind: .sharing($0), line: head.line(of: SchemeKey.name))
      }
    }
    return head.votingRule(&reading).map {
      Found(kind: .voting($0), line: head.line(of: RuleKey.name))
    }
  }

  /// The rule of a name; nil where no file has it.
  package func named(_ name: String) -> VotingRule? { rules.first { $0.rule.name == name }?.rule }

  /// The rule of sharing of a name or a description; nil where neither the program nor a file
  /// has it.
  package func scheme(named name: String) -> SharingRule? {
    let all = SharingRule.presets + schemes.map(\.rule)
    return all.first { $0.name == name }
      ?? all.first { $0.title.chinese == name || $0.title.english == name }
  }

  /// The names a bill may write as its scheme.
  package var schemeNames: [String] { SharingRule.presets.map(\.name) + schemes.map(\.rule.name) }
}
