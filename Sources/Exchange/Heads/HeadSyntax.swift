import Deliberation
import Yams

/// The YAML of a head (文件头): one mapping, every value written out.
///
/// Numbers and days stay the text that was written: `01` is `01`, `18:00` no
/// number. Anchors and aliases are refused before anything is parsed, so that a
/// few lines cannot stand for a million.
enum HeadSyntax {
  /// More is no head that a person wrote.
  static let largest = 1_000_000

  /// Parses a head whose first line is line `offset + 1` of the file.
  ///
  /// - Returns: nil with findings where it is no mapping.
  static func compose(_ yaml: String, offset: Int, _ reading: inout FileReading) -> HeadNode? {
    guard yaml.utf8.count <= largest else {
      reading.find(.fileTooLarge(bytes: yaml.utf8.count, limit: largest), line: nil)
      return nil
    }
    var isClean = true
    if yaml.contains(twice) {
      let before = yaml.prefix { $0 != twice }
      let line = before.count { $0 == "\n" } + 1 + offset
      reading.find(.forbiddenCharacter("U+F8FF"), line: line)
      isClean = false
    }
    for (index, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let anchor = anchor(in: line) {
        reading.find(.yamlAlias(anchor), line: index + 1 + offset)
        isClean = false
      }
    }
    guard isClean else { return nil }
    guard let node = parse(yaml, offset: offset, &reading) else { return nil }
    guard case .mapping = node else {
      reading.find(.wrongShape(key: reading.file, expected: .mapping), line: offset + 1)
      return nil
    }
    return HeadNode(node: node, offset: offset)
  }

  /// Parses, and goes on where a key stands twice: what is a part of a number gets its
  /// quotes, and any other key that stands there later a mark, by which the mapping finds it
  /// again.
  private static func parse(_ yaml: String, offset: Int, _ reading: inout FileReading) -> Node? {
    var yaml = yaml
    for _ in 0..<100 {
      do {
        guard let node = try Yams.compose(yaml: yaml) else {
          // Behind a head's two lines the file goes on.
          reading.find(offset == 0 ? .emptyFile : .headMissing, line: 1)
          return nil
        }
        return node
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        if let whole = BrokenNumber.quoted(at: context.mark, in: yaml) {
          yaml = whole
          continue
        }
        guard let key = keys.first, let marked = mark(key, after: context.mark, in: yaml) else {
          reading.find(.keyTwice(keys.first ?? ""), line: context.mark.line + offset)
          return nil
        }
        yaml = marked
      } catch {
        let (problem, line) = describe(error)
        reading.find(problem, line: line.map { $0 + offset } ?? offset + 1)
        return nil
      }
    }
    reading.find(.yamlSyntax("duplicate keys"), line: offset + 1)
    return nil
  }

  /// Put behind a key that stands for the second time.
  static let twice: Character = "\u{F8FF}"

  /// Marks every later place of a key in the mapping that its first place is in;
  /// nil where there is none that can be told by its line.
  private static func mark(_ key: String, after first: Mark, in yaml: String) -> String? {
    var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let indent = first.column - 1
    var marks = ""
    for index in lines.indices.dropFirst(first.line) {
      let line = lines[index].unicodeScalars
      guard let start = line.index(line.startIndex, offsetBy: indent, limitedBy: line.endIndex),
        start < line.endIndex
      else { continue }
      let before = line[..<start]
      // A shallower line or a new item of a list ends the mapping.
      guard before.allSatisfy({ $0 == " " }) else {
        if lines[index].trimmed.hasPrefix("#") { continue }
        break
      }
      let rest = String(line[start...])
      for written in [key, "\"\(key)\"", "'\(key)'"]
      where rest.hasPrefix(written) && rest.dropFirst(written.count).trimmed.hasPrefix(":") {
        marks.append(twice)
        let inside = written == key ? key + marks : "\"\(key)\(marks)\""
        lines[index] = String(before) + inside + rest.dropFirst(written.count)
        break
      }
    }
    return marks.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private static func describe(_ error: any Error) -> (Problem, line: Int?) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _):
      (.yamlSyntax(problem), mark.line)
    case YamlError.composer(_, let problem, let mark, _):
      problem.contains("alias")
        ? (.yamlAlias("*"), mark.line) : (.yamlSyntax(problem), mark.line)
    case YamlError.reader(let problem, _, _, _): (.yamlSyntax(problem), nil)
    default: (.yamlSyntax("\(error)"), nil)
    }
  }

  /// The anchor a line defines; nil where it has none.
  ///
  /// An `&` counts where a value may begin: first in the line, or after `-`, `?`,
  /// `:`, `[`, `{`, `,` or a tag.
  private static func anchor(in line: Substring) -> String? {
    var before: Unicode.Scalar?
    var isTag = false
    var atBreak = true
    let scalars = line.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == " " || scalar == "\t" {
        atBreak = true
        continue
      }
      let next = scalars.index(after: index)
      if scalar == "&", next < scalars.endIndex, scalars[next] != " ",
        before.map({ "-?:[{,".unicodeScalars.contains($0) }) ?? true || (isTag && atBreak)
      {
        return String(line[index...].prefix { $0 != " " })
      }
      if atBreak { isTag = scalar == "!" }
      atBreak = false
      before = scalar
    }
    return nil
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}
