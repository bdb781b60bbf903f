/// Keeps together on one line what is read as one (不拆行): a number and its unit
/// (991.80㎡, 12户, 24日), a span of hours (14:30—18:00), a weekday in brackets.
///
/// A browser may break Chinese text between any two characters. It reads finished
/// markup, and puts an element of ours around such words; tags, drawings and what
/// stands in a fixed width it leaves as they are.
enum Unbroken {
  private static let opening = Array("<span class=\"u\">".utf8)
  private static let closing = Array("</span>".utf8)

  /// Longer units before those they begin with.
  private static let units: [[UInt8]] = [
    "单元", "号楼", "小时", "万元", "亿元", "㎡", "元", "户", "人", "家", "件", "日", "月", "年", "号", "层",
    "次", "份", "席", "栋", "个", "米", "段", "时", "条", "项", "步", "页", "张", "处", "部", "套", "轮", "票",
  ].map { Array($0.utf8) }
  private static let dash = Array("—".utf8)
  private static let weekday = Array("（星期".utf8)
  private static let bracket = Array("）".utf8)

  /// Keeps a box to be ticked (□) with what it stands for; a line may end at the blank behind.
  static func boxes(_ text: String) -> HTML {
    var rest = text[...]
    var kept = HTML.empty
    while let box = rest.firstIndex(of: "□") {
      let words = rest[rest.index(after: box)...]
      let next = words.firstIndex { "□　，；。,;.".contains($0) } ?? rest.endIndex
      let end = rest[box..<next].lastIndex { $0 != " " }.map(rest.index(after:)) ?? next
      let whole = HTML.escaped(String(rest[box..<end])).markup
      kept = kept + .escaped(String(rest[..<box])) + .trusted("<span class=\"u\">\(whole)</span>")
      rest = rest[end...]
    }
    return kept + .escaped(String(rest))
  }

  static func markup(_ html: HTML) -> HTML {
    let bytes = Array(html.markup.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count + bytes.count / 8)
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let end: Int
      if bytes.holds(opening, at: position) {
        // What is together already stays as it is.
        end = bytes.end(of: closing, from: position)
      } else if byte == UInt8(ascii: "<") {
        end = bytes.endOfTag(at: position)
      } else if isDigit(byte) {
        let word = endOfNumber(bytes, position)
        if word.isWhole {
          kept += opening + bytes[position..<word.end] + closing
          position = word.end
          continue
        }
        end = word.end
      } else if byte == weekday[0], let last = endOfWeekday(bytes, position) {
        kept += opening + bytes[position..<last] + closing
        position = last
        continue
      } else {
        kept.append(byte)
        position += 1
        continue
      }
      kept += bytes[position..<end]
      position = end
    }
    return .trusted(String(decoding: kept, as: UTF8.self))
  }

  /// Behind digits with their points, a span and a unit; whether that is more than a number.
  private static func endOfNumber(_ bytes: [UInt8], _ start: Int) -> (end: Int, isWhole: Bool) {
    var end = endOfDigits(bytes, start)
    var isWhole = false
    if bytes.holds(dash, at: end), end + dash.count < bytes.count, isDigit(bytes[end + dash.count])
    {
      end = endOfDigits(bytes, end + dash.count)
      isWhole = true
    }
    if let unit = units.first(where: { bytes.holds($0, at: end) }) {
      end += unit.count
      isWhole = true
    }
    // The room of a door (3-2-501户) and what follows a letter are parts of one word.
    return (end, isWhole && !(start > 0 && isJoining(bytes[start - 1])))
  }

  private static func endOfDigits(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, isDigit(bytes[end]) || isPoint(bytes[end]) { end += 1 }
    // A point at the end is the sentence's.
    while end > start, isPoint(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func endOfWeekday(_ bytes: [UInt8], _ start: Int) -> Int? {
    let end = start + weekday.count + 3
    guard bytes.holds(weekday, at: start), bytes.holds(bracket, at: end) else { return nil }
    return end + bracket.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isJoining(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isPoint(_ byte: UInt8) -> Bool {
    ".,:".utf8.contains(byte)
  }
}

extension [UInt8] {
  private static let drawn = ["<svg", "<pre"].map { Array($0.utf8) }
  private static let drawnEnds = ["</svg>", "</pre>"].map { Array($0.utf8) }

  /// Behind a tag; of a drawing, or of text in a fixed width, behind it whole.
  func endOfTag(at start: Int) -> Int {
    if let index = Self.drawn.firstIndex(where: { holds($0, at: start) }) {
      return end(of: Self.drawnEnds[index], from: start)
    }
    return (self[start...].firstIndex(of: UInt8(ascii: ">")) ?? count - 1) + 1
  }

  func holds(_ sought: [UInt8], at position: Int) -> Bool {
    guard position >= 0, position + sought.count <= count, self[position] == sought[0] else {
      return false
    }
    return self[position..<(position + sought.count)].elementsEqual(sought)
  }

  /// Behind the next occurrence; the end where there is none.
  fileprivate func end(of sought: [UInt8], from start: Int) -> Int {
    var position = start
    while position < count {
      if holds(sought, at: position) { return position + sought.count }
      position += 1
    }
    return count
  }
}
