import Deliberation

/// Compares a case with what its folder said before (与已导入内容比较).
package enum CaseComparison {
  /// The first differences: where, what stood there and what stands there now.
  ///
  /// Nothing where the two say the same; numbers, the wording of rules and the order in
  /// which things of different days were entered do not count. A path reads
  /// `premises[示例2-301].area`. What is private is told masked: a message may be kept where
  /// the register is not.
  package static func differences(
    between before: CaseFile,
    and now: CaseFile,
    limit: Int = 5
  ) -> [Problem] {
    let (before, now) = (before.inOrderOfDay, now.inOrderOfDay)
    if before.withoutNumbers == now.withoutNumbers { return [] }
    guard let left = try? CanonicalTree(before), let right = try? CanonicalTree(now) else {
      return [.changedSinceImport(path: "", before: before.title, now: now.title)]
    }
    var found: [Problem] = []
    compare(left, right, at: "", as: PrivateField(), limit: limit, into: &found)
    return found
  }

  /// The same as findings of an import, which they refuse.
  package static func findings(from before: CaseFile, to now: CaseFile) -> [Finding] {
    differences(between: before, and: now).map { Finding($0, at: nil) }
  }

  private static func compare(
    _ before: CanonicalTree?,
    _ now: CanonicalTree?,
    at path: String,
    as field: PrivateField,
    limit: Int,
    into found: inout [Problem]
  ) {
    guard found.count < limit, before != now else { return }
    switch (before, now) {
    case (.object(let left)?, .object(let right)?):
      for key in Set(left.keys).union(right.keys).sorted() where !(path.isEmpty && key == "folder")
      {
        let inner = path.isEmpty ? key : "\(path).\(key)"
        compare(
          left[key],
          right[key],
          at: inner,
          as: field.property(key),
          limit: limit,
          into: &found
        )
      }
    case (.list(let left)?, .list(let right)?):
      for pair in paired(left, right) {
        let inner = "\(path)[\(pair.name)]"
        compare(
          pair.before,
          pair.now,
          at: inner,
          as: field.item,
          limit: limit,
          into: &found
        )
      }
    default:
      found.append(
        .changedSinceImport(
          path: path,
          before: brief(before, as: field),
          now: brief(now, as: field)
        )
      )
    }
  }

  private struct Pair {
    let name: String
    let before: CanonicalTree?
    let now: CanonicalTree?

    init(_ name: String, _ before: CanonicalTree?, _ now: CanonicalTree?) {
      self.name = name
      self.before = before
      self.now = now
    }
  }

  /// The items of two lists side by side: by their key where each has one of its
  /// own, else by their place.
  private static func paired(
    _ before: [CanonicalTree],
    _ now: [CanonicalTree]
  ) -> [Pair] {
    guard let left = keys(of: before), let right = keys(of: now) else {
      return (0..<max(before.count, now.count)).map { index in
        Pair(String(index + 1), before.item(index), now.item(index))
      }
    }
    let old = Dictionary(uniqueKeysWithValues: zip(left, before))
    let new = Dictionary(uniqueKeysWithValues: zip(right, now))
    let both = left + right.filter { old[$0] == nil }
    let pairs = both.map { Pair($0, old[$0], new[$0]) }
    // The same items in another order differ by their place alone.
    guard pairs.contains(where: { $0.before != $0.now }) else {
      return before.indices.map { Pair(String($0 + 1), before[$0], now.item($0)) }
    }
    return pairs
  }

  private static let identities = ["key", "round", "number", "door", "title", "name", "stage"]

  private static func keys(of items: [CanonicalTree]) -> [String]? {
    for identity in identities {
      let keys = items.compactMap { item -> String? in
        guard case .object(let object) = item, case .leaf(let key)? = object[identity] else {
          return nil
        }
        return key
      }
      if keys.count == items.count, Set(keys).count == keys.count { return keys }
    }
    return nil
  }

  private static func brief(_ tree: CanonicalTree?, as field: PrivateField) -> String {
    guard let text = tree?.masked(as: field).text, !text.isEmpty else { return "—" }
    return text.count > 60 ? "\(text.prefix(60))…" : text
  }
}

extension [CanonicalTree] {
  fileprivate func item(_ index: Int) -> CanonicalTree? {
    indices.contains(index) ? self[index] : nil
  }
}
