import Deliberation
import Foundation

/// A case as plain data (规范化内容), for comparing what two folders say.
///
/// Rules and procedures stand by their names: a later version of the program
/// that states a rule more exactly does not make a folder another one. Numbers
/// the register gave are left out.
indirect enum CanonicalTree: Hashable {
  case object([String: CanonicalTree])
  case list([CanonicalTree])
  case leaf(String)

  init(_ caseFile: CaseFile) throws {
    let data = try JSONEncoder().encode(caseFile.withoutNumbers)
    self = try JSONDecoder().decode(Decoded.self, from: data).tree.withRulesNamed
  }

  private struct Decoded: Decodable {
    let tree: CanonicalTree

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let object = try? value.decode([String: Decoded].self) {
        tree = .object(object.mapValues(\.tree))
      } else if let list = try? value.decode([Decoded].self) {
        tree = .list(list.map(\.tree))
      } else if let text = try? value.decode(String.self) {
        tree = .leaf(text)
      } else if let flag = try? value.decode(Bool.self) {
        tree = .leaf(flag ? "true" : "false")
      } else if let number = try? value.decode(Int.self) {
        tree = .leaf(String(number))
      } else {
        tree = .leaf("")
      }
    }
  }

  /// The properties whose value is a rule or a procedure, kept whole in a case.
  private static let ruled: Set<String> = ["rule", "rulesBeside", "procedure"]

  private var withRulesNamed: CanonicalTree {
    switch self {
    case .leaf: self
    case .list(let items): .list(items.map(\.withRulesNamed))
    case .object(let object):
      .object(
        Dictionary(
          uniqueKeysWithValues: object.map { key, value in
            (key, Self.ruled.contains(key) ? value.named : value.withRulesNamed)
          }
        )
      )
    }
  }

  /// Of a rule only its name.
  private var named: CanonicalTree {
    switch self {
    case .leaf: self
    case .list(let items): .list(items.map(\.named))
    case .object(let object): object["name"] ?? object["key"] ?? self
    }
  }

  /// As short text, for a finding: of a whole thing its name, where it has one.
  var text: String {
    switch self {
    case .leaf(let text): text
    case .list(let items): items.map(\.text).joined(separator: "、")
    case .object(let object):
      (object["title"] ?? object["question"] ?? object["text"])?.text
        ?? object.sorted { $0.key < $1.key }.map(\.value.text).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }
}
