import Deliberation
import Foundation
import Testing

@testable import Wording

struct ErrorCatalogueTests {
  @Test func `every case has an example and a place in docs errors`() throws {
    for section in try ErrorCatalogue().sections {
      let declared = try SourceText.cases(of: section.type, in: section.file)
      #expect(declared.count > 1, "no cases found for \(section.type)")
      #expect(
        Set(declared) == Set(section.entries.map(\.name)),
        "\(section.type) and its examples differ"
      )
    }
  }

  @Test func `the document says what the program says`() throws {
    let file = SourceText.root.appending(path: "docs/errors.md")
    let document = try ErrorCatalogue().document
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try document.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == document)
  }

  @Test func `each text is a whole sentence of its language`() throws {
    for section in try ErrorCatalogue().sections {
      for entry in section.entries {
        #expect(
          entry.chinese.hasSuffix("。") || entry.chinese.hasSuffix("？")
            || entry.chinese.endsWithCommand,
          "\(section.type).\(entry.name): \(entry.chinese)"
        )
        #expect(entry.chinese.hasChinese)
        #expect(!entry.english.hasChinese, "\(section.type).\(entry.name): \(entry.english)")
        #expect(!entry.english.isEmpty && !entry.english.contains("!"))
        #expect(!entry.chinese.contains("！"))
      }
    }
  }

  @Test func `a finding stands after its file and line`() {
    let place = SourcePlace("premises.csv", line: 1)
    let misspelt = Finding(.unknownColumn("专有面识", near: "专有面积"), at: place)
    #expect(Language.chinese.say(misspelt) == "premises.csv:1: 没有“专有面识”这一列，是不是“专有面积”？")
    #expect(
      Language.english.say(misspelt)
        == "premises.csv:1: there is no column “专有面识”; did you mean “专有面积”?"
    )
    let alike = Finding(
      .ownersLookAlike(Owner("A1"), Owner("a1")),
      at: SourcePlace("premises.csv"),
      severity: .warning
    )
    #expect(Language.chinese.say(alike).hasPrefix("premises.csv: 提示：业主“A1”"))
    #expect(Language.english.say(alike).hasPrefix("premises.csv: note: owners “A1”"))
    #expect(Language.chinese.outcome(of: [misspelt, alike]) == "有1处要改，另有1处提示")
    #expect(Language.chinese.outcome(of: []) == "可以导入")
    #expect(Language.english.outcome(of: [misspelt]) == "1 thing to correct")
  }

  @Test func `a verification is told with its figures`() {
    let whole = Verification(entries: 412, rows: 1234, head: nil, findings: [])
    #expect(Language.chinese.say(whole) == ["台账完整：重放412条办理记录，逐行核对1,234行，全部一致。"])
    let hurt = Verification(entries: 412, rows: 1234, head: nil, findings: [.gap(before: 3)])
    #expect(
      Language.chinese.say(hurt) == ["台账有1处问题（办理记录412条，核对1,234行）：", "第3号办理记录之前缺号。"]
    )
  }
}

/// The project's own sources, read by tests that hold documents to them.
enum SourceText {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The names of an enum's own cases, as declared in a file of `Deliberation`.
  static func cases(of type: String, in file: String) throws -> [String] {
    let url = root.appending(path: "Sources/Deliberation").appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    var names: [String] = []
    var depth: Int?
    for line in text.split(separator: "\n") {
      let code = line.prefix { $0 != "/" }.drop { $0 == " " }
      if depth == nil, code.contains("enum \(type):") { depth = 0 }
      guard let level = depth else { continue }
      if level == 1, code.hasPrefix("case ") {
        names.append(String(code.dropFirst(5).prefix { $0.isLetter || $0.isNumber }))
      }
      let next = level + code.count { $0 == "{" } - code.count { $0 == "}" }
      if next == 0, level > 0 { break }
      depth = next
    }
    return names
  }
}

extension String {
  /// Whether the last thing it says is a command to paste.
  fileprivate var endsWithCommand: Bool {
    split(separator: "：").last.map { $0.hasPrefix("yishi ") } ?? false
  }
}
