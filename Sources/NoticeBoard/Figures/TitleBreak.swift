/// Where a title breaks into lines (标题回行).
///
/// GB/T 9704 wants a long title to break where a phrase ends: 关于…14号楼3单元 /
/// 加装电梯费用分摊方案的公示, never 费用分 / 摊方案.
enum TitleBreak {
  /// What fits one line of a wall copy, in full-width characters.
  private static let oneLine = 18.0

  /// Words with which the second line may begin: what is done, and what is told of it.
  private static let openings = [
    "加装", "增设", "安装", "改造", "燃气", "除险", "加固", "费用", "表决", "业主表决", "业主大会",
    "征求意见", "方案", "施工", "临时", "停水", "停电", "停气", "受理", "签约", "竣工", "验收", "决算",
    "补贴",
  ]

  /// Words that may begin a line of a list besides, and are never parted themselves.
  private static let listOpenings =
    (openings + [
      "加装电梯", "费用分摊", "燃气管道", "表决结果", "业主代表", "隐患整治", "楼院", "小区", "社区", "居民委员会",
      "居民议事会", "居民代表会议", "议事会", "座谈会", "协调会", "说明会", "现场会", "第一次", "第二次", "第三次",
      "全体业主", "全体住户", "商户", "协议书", "决算公示",
    ]).sorted { $0.count > $1.count }

  /// What stands before a number and belongs to it: 第3次, 共12户, 2020年6月.
  private static let bound: Set<Character> = ["第", "共", "年", "月", "近", "约", "满", "前", "后"]

  /// The title with one place to break at, for the head of a sheet; as it is where it
  /// is short, or where no phrase ends near its middle.
  static func markup(_ title: String) -> HTML {
    guard width(title[...]) > oneLine, let index = index(in: title) else { return .escaped(title) }
    return .escaped(String(title[..<index])) + .trusted("<wbr>") + .escaped(String(title[index...]))
  }

  /// The title with a place to break at wherever a phrase ends, for pages of any width.
  static func phrases(_ title: String) -> HTML {
    var markup = HTML.empty
    var start = title.startIndex
    // Behind a word that is whole, the next may begin.
    var free = start
    var index = start
    while index < title.endIndex {
      if index >= free, let end = endOfPhrase(in: title, from: index) {
        free = end
        if index > start, breaks(title, at: index) {
          markup = markup + .escaped(String(title[start..<index])) + .trusted("<wbr>")
          start = index
        }
      }
      index = title.index(after: index)
    }
    return markup + .escaped(String(title[start...]))
  }

  /// Behind a word that may begin a line; of a number, behind its first digit.
  private static func endOfPhrase(in title: String, from index: String.Index) -> String.Index? {
    let rest = title[index...]
    if let word = listOpenings.first(where: { rest.hasPrefix($0) }) {
      return title.index(index, offsetBy: word.count)
    }
    let isNumber = title[index].isASCII && (title[index].isNumber || title[index].isLetter)
    return isNumber ? title.index(after: index) : nil
  }

  /// Whether a line may begin there: behind a Han character to which a number that
  /// follows does not belong, and never with one character left alone before it.
  private static func breaks(_ title: String, at index: String.Index) -> Bool {
    let last = title[title.index(before: index)]
    guard isHan(last), title[..<index].count > 1 else { return false }
    return !(title[index].isASCII && bound.contains(last))
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
  }

  /// The end of a phrase that parts the title into the halves most alike.
  private static func index(in title: String) -> String.Index? {
    let whole = width(title[...])
    return title.indices.dropFirst()
      .filter { index in
        title[title.index(before: index)] == "、"
          || openings.contains { title[index...].hasPrefix($0) }
      }
      .map { (index: $0, first: width(title[..<$0])) }
      .filter { min($0.first, whole - $0.first) >= whole / 4 }
      .min { abs(whole - 2 * $0.first) < abs(whole - 2 * $1.first) }?.index
  }

  /// Letters and digits of ASCII are half as wide as a Han character.
  private static func width(_ text: Substring) -> Double {
    text.reduce(0) { $0 + ($1.isASCII ? 0.5 : 1) }
  }
}
