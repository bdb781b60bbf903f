/// An office (责任单位) as it stands at the head of what it owes.
///
/// One office is written in several ways, by the step of a procedure (`社区居委会`), by a
/// meeting (`（演示）社区居民委员会`), by a notice. What only says that data are made up,
/// and how long the name is written, make no other office; and a community's own offices
/// are told with the name of their community, since a register may hold several.
package struct Office: Hashable, Sendable {
  /// The name by which it is compared: `杜甫路社区居委会`.
  package let name: String
  /// The community whose office it is; nil where the name says no such thing.
  package let community: String?
  /// As it stands in English text; the name as it was typed where nobody translated it.
  package let english: String

  /// Every office a term names: `业主代表、社区居委会` are two.
  package static func offices(in owes: Term, of community: String) -> [Office] {
    let chinese = owes.chinese.split(separator: "、").map(String.init)
    let english = owes.english.split(separator: ", ").map(String.init)
    if owes.chinese == owes.english {
      return chinese.map { Office(written: $0, english: nil, of: community) }
    }
    guard chinese.count == english.count, !chinese.isEmpty else {
      return [Office(written: owes.chinese, english: owes.english, of: community)]
    }
    return zip(chinese, english).map { Office(written: $0, english: $1, of: community) }
  }

  private init(written: String, english: String?, of community: String) {
    var name = Self.plain(written)
    let isItsOwn = name.hasPrefix("社区") && community.hasSuffix("社区")
    if isItsOwn { name = community + name.dropFirst("社区".count) }
    self.name = name
    self.community = isItsOwn ? community : nil
    self.english = english.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? name
  }

  /// A name without what makes no difference.
  private static func plain(_ written: String) -> String {
    var name = written
    for mark in ["（演示）", "(演示)"] where name.hasPrefix(mark) {
      name = String(name.dropFirst(mark.count))
    }
    let (long, short) = ("居民委员会", "居委会")
    if name.hasSuffix(long) { name = name.dropLast(long.count) + short }
    return name.isEmpty ? written : name
  }

  /// Whether somebody who types a part of its name, in either language, means it.
  package func isMeant(by text: String) -> Bool {
    let asked = Self.plain(text)
    return name.contains(asked) || english.lowercased().contains(text.lowercased())
  }

  /// One office, whatever English stands beside it.
  package static func == (lhs: Office, rhs: Office) -> Bool { lhs.name == rhs.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
