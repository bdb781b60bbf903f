import Deliberation
import Foundation
import Testing

@testable import Exchange

struct SiteFileTests {
  private static func read(
    _ text: String?,
    refusing refusal: BaseAddressRefusal? = nil
  ) throws -> (file: SiteFile, problems: [Int?: Problem]) {
    let folder = try TemporaryFolder(text.map { ["site.yaml": $0] } ?? [:])
    let (file, findings) = withExtendedLifetime(folder) {
      SiteFile.read(in: folder.url) { _ in refusal }
    }
    for finding in findings { #expect(finding.place?.file.hasSuffix("site.yaml") == true) }
    let problems = Dictionary(findings.map { ($0.place?.line, $0.problem) }) { first, _ in first }
    return (file, problems)
  }

  @Test(
    arguments: [
      (nil, nil, nil),
      ("网址: https://example.org/yishi/\n名称: 杜甫路社区议事\n", "https://example.org/yishi/", "杜甫路社区议事"),
      ("base-url: https://example.org\nname: Dufu Road\n", "https://example.org", "Dufu Road"),
      ("网址: 'https://example.org'\n", "https://example.org", nil),
      ("名称: 杜甫路社区\n", nil, "杜甫路社区"),
      ("网址:\n名称: \"\"\n", nil, nil),
    ] as [(String?, String?, String?)]
  )
  func `both keys may be there, in either language`(
    text: String?,
    address: String?,
    name: String?
  ) throws {
    let (file, problems) = try Self.read(text)
    #expect(problems.isEmpty)
    #expect(file.baseURL == address)
    #expect(file.name == name)
  }

  @Test func `every fault is found with its line`() throws {
    let text = "网止: https://example.org/\n名称:\n  - 甲\n网址: example.org\n"
    let (_, problems) = try Self.read(text, refusing: .notWeb("example.org"))
    #expect(
      problems == [
        1: .unknownKey("网止", near: nil),
        3: .wrongShape(key: "名称", expected: .text),
        4: .addressRefused(.notWeb("example.org")),
      ]
    )
  }

  @Test func `a misspelt key is told the one that was meant`() throws {
    #expect(
      try Self.read("base-ulr: x\n").problems == [1: .unknownKey("base-ulr", near: "base-url")]
    )
  }

  @Test(arguments: [
    ("名称: 甲\n名称: 乙\n", 2, Problem.keyTwice("名称")),
    ("名称: &a 甲\n", 1, .yamlAlias("&a")),
    ("- 甲\n", 1, .wrongShape(key: "site.yaml", expected: .mapping)),
    ("名称: \"甲\\u202E乙\"\n", 1, .forbiddenCharacter("U+202E")),
    ("名称: |\n  甲\n  乙\n", 1, .forbiddenCharacter("U+000A")),
    ("", 1, .emptyFile),
  ])
  func `a file that is no such file is refused`(text: String, line: Int, problem: Problem) throws {
    let found = try Self.read(text).problems[line]
    if case .wrongShape(_, let expected) = problem, case .wrongShape(_, let told)? = found {
      #expect(expected == told)
    } else {
      #expect(found == problem)
    }
  }

  @Test func `what lies there under that name and is no file is found`() throws {
    let folder = try TemporaryFolder(["site.yaml/a": "x"])
    let found = withExtendedLifetime(folder) {
      SiteFile.read(in: folder.url) { _ in nil }.findings.map(\.problem)
    }
    #expect(found == [.fileUnreadable])
  }
}
