/// A door as somebody may have typed it into a text: `3-2-501`, `3号楼2单元501`, `501室`.
///
/// It is only read here; whether there is such a door is for `DoorForms` to say.
struct DoorToken {
  /// Where it stands, with what belongs to it: `501室`.
  let range: Range<Int>
  /// The numbers without leading zeros: `3`, `2`, `501`.
  let parts: [String]
  /// Whether a word such as 号楼 or 单元 says that it is a door.
  let isSpelledOut: Bool
  /// Whether 室, 户 or 业主 after it says so.
  let namesRoom: Bool
  /// Whether a unit follows that no door has: `3-5日`, `3-501元`.
  let isQuantity: Bool

  /// The written form by which doors are compared: `3-2-501`.
  var key: String { parts.joined(separator: "-") }
}

/// Reads every number of a text that may be a door, in one pass.
struct DoorReader {
  private let text: [UInt32]

  init(_ text: [UInt32]) { self.text = text }

  /// The next token at or after a position; nil where none is left.
  func next(from start: Int) -> DoorToken? {
    var position = start
    while position < text.count {
      let isAlphanumeric = SearchScalar.isAlphanumeric(text[position])
      if isAlphanumeric || HanNumber.isDigit(text[position]), let token = token(at: position) {
        return token
      }
      position += 1
      // Past the whole word that is none.
      while isAlphanumeric, position < text.count, SearchScalar.isAlphanumeric(text[position]) {
        position += 1
      }
    }
    return nil
  }

  private struct Part {
    let number: String
    let end: Int
    let isHan: Bool
  }

  private struct Joint {
    let end: Int
    let isSpelledOut: Bool
  }

  private func token(at start: Int) -> DoorToken? {
    guard isFree(before: start), let first = part(at: start) else { return nil }
    if first.isHan, !isSpelledOut(after: first) { return nil }
    var parts = [first.number]
    var end = first.end
    var isSpelledOut = false
    while let joint = joint(at: end), let following = part(at: joint.end) {
      // A Han number goes on only where a word of doors follows it in turn.
      if following.isHan, !self.isSpelledOut(after: following) { break }
      parts.append(following.number)
      isSpelledOut = isSpelledOut || joint.isSpelledOut
      end = following.end
    }
    if first.isHan, parts.count == 1 { return nil }
    let ending = ending(at: end, isSpelledOut: isSpelledOut)
    return DoorToken(
      range: start..<(ending ?? end),
      parts: parts,
      isSpelledOut: isSpelledOut,
      namesRoom: ending != nil,
      isQuantity: isQuantity(at: end)
    )
  }

  private func isSpelledOut(after part: Part) -> Bool {
    joint(at: part.end)?.isSpelledOut == true
  }

  /// A number, with letters or without; or a Han number up to 99.
  private func part(at start: Int) -> Part? {
    guard start < text.count else { return nil }
    var end = start
    if SearchScalar.isAlphanumeric(text[start]) {
      while end < text.count, SearchScalar.isAlphanumeric(text[end]) { end += 1 }
      guard end - start <= 12 else { return nil }
      var first = start
      while first < end - 1, text[first] == 0x30 { first += 1 }
      return Part(number: text.text(first..<end), end: end, isHan: false)
    }
    while end < text.count, HanNumber.isDigit(text[end]) { end += 1 }
    return HanNumber.value(of: text[start..<end]).map {
      Part(number: String($0), end: end, isHan: true)
    }
  }

  /// What joins two numbers of a door: a hyphen, or a word such as 号楼 and 单元.
  private func joint(at start: Int) -> Joint? {
    var end = skippingBlank(start)
    let word = Self.joints.first { text.holds($0, at: end) }
    end += word?.count ?? 0
    let hyphen = skippingBlank(end)
    if hyphen < text.count, text[hyphen] == SearchText.hyphen {
      end = hyphen + 1
    } else if word == nil {
      return nil
    }
    return Joint(end: skippingBlank(end), isSpelledOut: word != nil)
  }

  private func skippingBlank(_ position: Int) -> Int {
    position < text.count && text[position] == SearchText.blank ? position + 1 : position
  }

  /// Where the word ends that makes the number a room; nil where none does.
  private func ending(at end: Int, isSpelledOut: Bool) -> Int? {
    guard let word = Self.endings.first(where: { text.holds($0, at: end) }) else { return nil }
    let after = end + word.count
    guard word == Self.household, !isSpelledOut else { return after }
    // `12户`, `共501户`, `501户居民` count; `501户的异议` is a door.
    var before = end
    while before > 0, SearchScalar.isAlphanumeric(text[before - 1]) { before -= 1 }
    let isCounted =
      end - before < 3 || (before > 0 && Self.beforeCounts.contains(text[before - 1]))
      || Self.afterCounts.contains { text.holds($0, at: after) }
    return isCounted ? nil : after
  }

  /// No number goes on to the left: in `12.3-501` and `18:30-501` there is none.
  private func isFree(before start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = text[start - 1]
    if HanNumber.isDigit(text[start]) { return !HanNumber.isDigit(before) }
    if SearchScalar.isAlphanumeric(before) { return false }
    return
      !(start > 1 && Self.insideNumbers.contains(before)
      && SearchScalar.isDigit(text[start - 2]))
  }

  private func isQuantity(at end: Int) -> Bool {
    guard end < text.count else { return false }
    if Self.units.contains(text[end]) { return true }
    return end + 1 < text.count && Self.insideNumbers.contains(text[end])
      && SearchScalar.isDigit(text[end + 1])
  }

  private static let joints = SearchScalar.words([
    "号楼", "号院", "楼", "栋", "幢", "座", "单元", "门", "号", "#楼", "#",
  ])
  private static let endings = SearchScalar.words([
    "号房", "室", "户", "房", "业主", "住户", "的业主", "的住户",
  ])
  private static let household = "户".unicodeScalars.map(\.value)
  private static let beforeCounts = SearchScalar.all("共计约近达超逾满足余")
  private static let afterCounts = SearchScalar.words(["居民", "家庭", "人家"])
  private static let units = SearchScalar.all("元万亿%％㎡米天日月年时点分秒层次项款条页个岁度吨")
  /// Between digits these make one number or one hour: `1.5`, `1,000`, `18:30`.
  private static let insideNumbers = SearchScalar.all(".,:/")
}

/// Numbers as Han writes them in front of 号楼 and 单元: 三, 十四.
private enum HanNumber {
  private static let digits = Array("一二三四五六七八九".unicodeScalars.map(\.value))
  private static let ten: UInt32 = 0x5341

  static func isDigit(_ scalar: UInt32) -> Bool {
    scalar >= 0x4E00 && (scalar == ten || digits.contains(scalar))
  }

  static func value(of scalars: ArraySlice<UInt32>) -> Int? {
    func digit(_ scalar: UInt32) -> Int? { digits.firstIndex(of: scalar).map { $0 + 1 } }
    let parts = scalars.split(separator: ten, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      return scalars.count == 1 ? scalars.first.flatMap(digit) : nil
    }
    guard parts.allSatisfy({ $0.count <= 1 }) else { return nil }
    let tens = parts[0].first.map { digit($0) } ?? 1
    let ones = parts[1].first.map { digit($0) } ?? 0
    guard let tens, let ones else { return nil }
    return tens * 10 + ones
  }
}
