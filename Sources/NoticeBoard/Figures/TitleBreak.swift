/// Where the title of a notice breaks into two lines (标题回行).
///
/// GB/T 9704 wants a long title to break where a phrase ends, into lines of like
/// length: 关于…14号楼3单元 / 加装电梯费用分摊方案的公示, never 费用分 / 摊方案.
enum TitleBreak {
  /// What fits one line of a wall copy, in full-width characters.
  private static let oneLine = 18.0

  /// Words with which the second line may begin: what is done, and what is told of it.
  private static let openings = [
    "加装", "增设", "安装", "改造", "燃气", "除险", "加固", "费用", "表决", "业主表决", "业主大会",
    "征求意见", "方案", "施工", "临时", "停水", "停电", "停气", "受理", "签约", "竣工", "验收", "决算",
    "补贴",
  ]

  /// The title with one place to break at; as it is where it is short, or where no
  /// phrase ends near its middle.
  static func markup(_ title: String) -> HTML {
    guard width(title[...]) > oneLine, let index = index(in: title) else { return .escaped(title) }
    return .escaped(String(title[..<index])) + .trusted("<wbr>") + .escaped(String(title[index...]))
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
