import Deliberation

/// Keeps the number of a door on one line (门号不拆行): `示例2-401户`.
///
/// A household looks for its own number on a sheet; cut in two at the end of a line it is
/// not found. The whole number stands in one element, so that a search of the raw text finds it
/// as well. A cell that holds nothing else keeps together by its style.
struct WholeDoors {
  private let doors: Set<ArraySlice<UInt8>>
  /// The longest first, so that `2-1401` is not read as `2-140`.
  private let lengths: [Int]
  private let first: Set<UInt8>

  private static let opening = Array("<span class=\"u\">".utf8)
  private static let closing = Array("</span>".utf8)
  /// What is read as one with a door.
  private static let joined = ["户", "业主"].map { Array($0.utf8) }

  init(_ doors: some Sequence<Door>) {
    let names = Set(
      doors.map { Array(HTML.escaped($0.text).markup.utf8)[...] }
        // Digits and letters alone are never broken.
        .filter { !$0.allSatisfy(Self.isWord) }
    )
    self.doors = names
    lengths = Set(names.map(\.count)).sorted(by: >)
    first = Set(names.compactMap(\.first))
  }

  func markup(_ html: HTML) -> HTML {
    guard !doors.isEmpty else { return html }
    let bytes = Array(html.markup.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count + bytes.count / 8)
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        let end = bytes.endOfTag(at: position)
        kept += bytes[position..<end]
        position = end
      } else if let end = endOfDoor(bytes, position) {
        kept += Self.opening + bytes[position..<end] + Self.closing
        position = end
      } else {
        kept.append(bytes[position])
        position += 1
      }
    }
    return .trusted(String(decoding: kept, as: UTF8.self))
  }

  /// Behind a door and the 户 or 业主 that follows it; nil where none begins or it stands alone.
  private func endOfDoor(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard first.contains(bytes[start]), !isInWord(bytes, before: start) else { return nil }
    for length in lengths where start + length <= bytes.count {
      var end = start + length
      guard doors.contains(bytes[start..<end]), !isInWord(bytes, behind: end) else { continue }
      if let word = Self.joined.first(where: { bytes.holds($0, at: end) }) { end += word.count }
      let isAlone =
        start > 0 && bytes[start - 1] == UInt8(ascii: ">")
        && end < bytes.count && bytes[end] == UInt8(ascii: "<")
      return isAlone ? nil : end
    }
    return nil
  }

  /// Whether the digits at a place go on before it, as in `24,301.00` and `12-301`.
  private func isInWord(_ bytes: [UInt8], before start: Int) -> Bool {
    start > 0 && Self.isWord(bytes[start]) && Self.isJoined(bytes[start - 1])
  }

  private func isInWord(_ bytes: [UInt8], behind end: Int) -> Bool {
    guard end < bytes.count, Self.isWord(bytes[end - 1]) else { return false }
    if Self.isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") { return true }
    // A point between digits is a decimal's; behind the number it is the sentence's.
    return Self.isJoined(bytes[end]) && end + 1 < bytes.count && Self.isWord(bytes[end + 1])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isJoined(_ byte: UInt8) -> Bool {
    isWord(byte) || "-.,/".utf8.contains(byte)
  }
}
