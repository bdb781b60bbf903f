/// What is wrong with a YAML text (YAML写法), in Chinese.
///
/// libyaml speaks English only; what it says seldom is left out.
enum YAMLFault {
  static func chinese(_ detail: String) -> String? {
    sentences.first { detail.contains($0.english) }?.chinese
  }

  private static let sentences: [(english: String, chinese: String)] = [
    ("mapping values are not allowed", "多了一个冒号，或者缩进不对"),
    ("cannot start any token", "这里不能用这个字符，如制表符、@"),
    ("tab character", "用了制表符缩进，请改用空格"),
    ("could not find expected ':'", "缺少冒号"),
    ("did not find expected key", "与上下各行没有对齐，或者引号没有配对"),
    ("did not find expected '-' indicator", "列表各项的“- ”没有对齐"),
    ("block sequence entries are not allowed", "“- ”用错了地方"),
    ("did not find expected ',' or ']'", "方括号没有配对，或者缺少逗号"),
    ("did not find expected ',' or '}'", "花括号没有配对，或者缺少逗号"),
    ("unexpected end of stream", "引号没有配对"),
    ("escape character", "双引号里的反斜杠用错了"),
    ("another document", "多了一行“---”"),
    ("Maximum nesting level", "套得太深"),
  ]
}
