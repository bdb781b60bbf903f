import Wording

/// What a command asks for, by the names its help page gives it (参数): ArgumentParser's
/// `--why <reason>` is `--why 原因`.
struct AskedArgument {
  /// The page of the command; nil for one that has none.
  private let page: CommandPage?
  /// What its usage line names in Chinese, where it has no page of its own.
  private let places: [String]
  /// What was typed in its places, in order.
  private let typed: [String]

  /// Options that may stand with every command and take a value.
  private static let everywhere = ["--register", "--on", "--as", "--lang"]

  init(_ arguments: [String], words: [String]) {
    page = words.count > 1 ? CommandPage.named(words[0], words[1]) : nil
    let usage = words.first.flatMap(EverydayWord.init(named:))?.usage(in: .chinese) ?? ""
    places =
      page == nil && !usage.contains("·")
      ? usage.split(separator: " ").dropFirst(2).map { place in
        String(place.filter { !"[]…".contains($0) })
      } : []
    let rows = page?.rows ?? []
    let named = Set(
      rows.compactMap { row in row.value == nil ? nil : row.option } + Self.everywhere
    )
    var typed: [String] = []
    var isValue = false
    for argument in arguments.dropFirst(page == nil ? 1 : 2) {
      if isValue {
        isValue = false
      } else if argument.hasPrefix("--") {
        isValue = named.contains(argument)
      } else {
        typed.append(argument)
      }
    }
    self.typed = typed
  }

  /// The Chinese of `--why <reason>` or `<which>`: for a place, that which comes next, or
  /// which holds a value.
  func chinese(_ asked: String, holding value: String? = nil) -> String {
    guard asked.hasPrefix("<") else {
      // Of several spellings the long one is in the page.
      let option =
        asked.split(separator: " ").map(String.init).last { $0.hasPrefix("--") } ?? asked
      return page?.rows.first { $0.option == option }?.written(in: .chinese) ?? option
    }
    let place = value.flatMap(typed.firstIndex(of:)) ?? typed.count
    let names =
      page?.rows.filter { $0.option == nil }.compactMap { $0.value?.chinese } ?? places
    return names.indices.contains(place) ? names[place] : Self.word(asked)
  }

  /// What a place is called that no help page names.
  private static func word(_ asked: String) -> String {
    switch asked.filter({ $0.isLetter || $0 == "-" }) {
    case "which", "id", "item", "key": "编号"
    case "file", "path", "paths": "文件"
    case "folder": "文件夹"
    case "name", "title": "名称"
    case "door", "doors": "户号"
    case "number", "n", "version": "第几号"
    case "year": "年份"
    case "office": "单位"
    case "kind": "种类"
    case "part": "部位"
    case "step": "步骤"
    case "amount": "金额"
    case "question": "问题"
    case "choice": "意见"
    case "voter": "表决代表"
    default: asked
    }
  }
}
