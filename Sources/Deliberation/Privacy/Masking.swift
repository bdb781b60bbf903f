/// The maskers (遮盖): how much of a private value may be printed, on internal lists
/// and in what a check says of it.
package enum Masking {
  /// `李*`, `欧阳**`: the surname and a star for each further character.
  package static func name(_ name: String) -> String {
    let surname = compoundSurnames.first { name.hasPrefix($0) && name.count > $0.count }
    let kept = surname?.count ?? 1
    return String(name.prefix(kept)) + String(repeating: "*", count: max(1, name.count - kept))
  }

  /// `138****1234`; of a shorter number the last two digits.
  package static func telephone(_ number: String) -> String {
    let digits = number.filter { $0.isASCII && $0.isNumber }
    return digits.count < 10
      ? "****\(digits.suffix(2))" : "\(digits.prefix(3))****\(digits.suffix(4))"
  }

  /// `410***********1234`.
  package static func identity(_ number: String) -> String {
    let digits = number.filter { $0.isASCII && ($0.isNumber || $0.isLetter) }
    return "\(digits.prefix(3))***********\(digits.suffix(4).uppercased())"
  }

  /// `****5678`.
  package static func card(_ number: String) -> String {
    "****\(number.filter { $0.isASCII && $0.isNumber }.suffix(4))"
  }

  /// `3-2-***`: the building and the stairwell, and not the room.
  package static func door(_ door: String) -> String {
    let room = door.reversed().prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
    guard !room.isEmpty, room.count < door.count else { return "***" }
    return String(door.dropLast(room.count)) + "***"
  }

  /// `住…（共9字）` is for words to say; here its first character alone.
  package static func text(_ text: String) -> String {
    "\(text.prefix(1))***"
  }

  private static let compoundSurnames = [
    "欧阳", "司马", "上官", "诸葛", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "长孙", "宇文",
    "司徒", "令狐", "轩辕", "端木", "百里", "呼延", "南宫", "独孤", "闻人", "澹台", "公冶", "宗政",
    "濮阳", "淳于", "单于", "太叔", "申屠", "钟离", "司空", "鲜于", "闾丘", "亓官", "赫连",
  ]
}
