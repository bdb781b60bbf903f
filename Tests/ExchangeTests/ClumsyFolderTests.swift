import Deliberation
import Foundation
import Testing

@testable import Exchange

/// What a clumsy hand or a hostile one does to a folder, and what is said of it.
struct ClumsyFolderTests {
  private static let files = BadInputTests.files

  private static func changed(_ file: String, _ from: String, _ to: String) throws
    -> TemporaryFolder
  {
    let folder = try TemporaryFolder(files)
    let before = try #require(files[file])
    try #require(before.contains(from))
    try folder.write(before.replacing(from, with: to, maxReplacements: 1), to: file)
    return folder
  }

  @Test func `a folder without its roster is told so once`() throws {
    let folder = try TemporaryFolder(Self.files)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("premises.csv"))
    #expect(
      folder.read().findings == [
        Finding(.fileMissing("premises.csv"), at: SourcePlace("case.yaml", line: 1))
      ]
    )
  }

  @Test func `a roster that leads outside is told so once`() throws {
    let folder = try TemporaryFolder(Self.files)
    let roster = folder.url.appendingPathComponent("premises.csv")
    try FileManager.default.removeItem(at: roster)
    try FileManager.default.createSymbolicLink(
      at: roster,
      withDestinationURL: URL(fileURLWithPath: "/etc/hostname")
    )
    #expect(
      folder.read().findings == [
        Finding(.leadsOutside("premises.csv"), at: SourcePlace("premises.csv"))
      ]
    )
  }

  @Test func `a roster of headings alone is empty, and that is all`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write("户号,单元,楼层,专有面积,业主\n", to: "premises.csv")
    #expect(
      folder.read().findings == [
        Finding(.emptyFile, at: SourcePlace("premises.csv", line: 1))
      ]
    )
  }

  @Test func `what a quote without its pair swallows is not told row by row`() throws {
    let folder = try Self.changed("premises.csv", "示例201", "\"示例201")
    #expect(
      folder.read().findings == [
        Finding(.csvSyntax, at: SourcePlace("premises.csv", line: 3))
      ]
    )
  }

  @Test(arguments: [
    ("premises.csv", "1单元,2,76.40", "1单元,２,７６．４０"),
    ("ballots.csv", "2,乙,反对,2020-05-12", "２,乙,反对,２０２０－０５－１２"),
    ("visits.csv", "2020-04-03", "２０２０／４／３"),
    ("case.yaml", "轮: 1", "轮: １"),
    ("case.yaml", "截止: 2020-05-24", "截止: ２０２０-０５-２４"),
    ("meetings/talk.md", "应到: 3", "应到: ３"),
  ])
  func `digits of a Chinese keyboard count`(file: String, from: String, to: String) throws {
    let plain = try TemporaryFolder(Self.files).read().caseFile
    var read = try Self.changed(file, from, to).read()
    #expect(read.findings == [])
    read = CaseFolder(
      name: read.name,
      caseFile: read.caseFile,
      contacts: [],
      attachments: [],
      findings: []
    )
    #expect(read.caseFile?.premises == plain?.premises)
    #expect(read.caseFile?.polls == plain?.polls)
    #expect(read.caseFile?.meetings == plain?.meetings)
  }

  @Test(arguments: ["~", "null", "Null", "NULL"])
  func `YAML's nothing is nothing`(word: String) throws {
    let folder = try Self.changed("case.yaml", "承办: 示例社区居委会", "承办: \(word)")
    #expect(
      folder.read().findings == [Finding(.missingKey("承办"), at: SourcePlace("case.yaml", line: 8))]
    )
    let quoted = try Self.changed("case.yaml", "承办: 示例社区居委会", "承办: '\(word)'")
    #expect(quoted.read().caseFile?.office == word)
  }

  @Test func `an empty item of a list is found`() throws {
    let folder = try Self.changed("meetings/talk.md", "议程: [听取意见]", "议程:\n  - 听取意见\n  -")
    #expect(
      folder.read().findings == [
        Finding(.missingKey("议程"), at: SourcePlace("meetings/talk.md", line: 10))
      ]
    )
  }

  @Test func `the mark of a key that stands twice cannot be written by hand`() throws {
    let folder = try Self.changed("case.yaml", "社区: 示例社区", "社区\u{F8FF}: 示例社区")
    #expect(
      folder.read().findings == [
        Finding(.forbiddenCharacter("U+F8FF"), at: SourcePlace("case.yaml", line: 2))
      ]
    )
  }

  @Test func `a head of nothing is no empty file`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write("---\n---\n正文\n", to: "meetings/talk.md")
    #expect(
      folder.read().findings == [
        Finding(.headMissing, at: SourcePlace("meetings/talk.md", line: 1))
      ]
    )
  }

  @Test func `a heading of a megabyte is told at once, and briefly`() throws {
    let folder = try Self.changed("premises.csv", "楼层", String(repeating: "楼", count: 1_000_000))
    let start = ContinuousClock.now
    let findings = folder.read().findings
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(
      findings.contains {
        $0.problem == .unknownColumn(String(repeating: "楼", count: 40) + "…", near: nil)
      },
      "\(findings.count)"
    )
  }

  @Test func `a folder with more files than any case has is not passed over`() throws {
    let folder = try TemporaryFolder(Self.files)
    let heap = folder.url.appendingPathComponent("照片")
    try FileManager.default.createDirectory(at: heap, withIntermediateDirectories: false)
    for number in 1...FolderFiles.mostFiles {
      let file = heap.appendingPathComponent("\(number).jpg").path
      #expect(FileManager.default.createFile(atPath: file, contents: nil))
    }
    let told = Finding(.tooManyFiles(limit: FolderFiles.mostFiles), at: SourcePlace("."))
    #expect(folder.read().findings.contains(told))
    #expect(folder.read().findings.count < 10, "the rest is not listed file by file")
    #expect(folder.read().caseFile == nil)
    let head = folder.url.appendingPathComponent("case.yaml")
    try FileManager.default.removeItem(at: head)
    #expect(folder.read().findings == [told])
  }

  @Test(arguments: [
    ("case.yaml", "事项: 示例事项", "事项"), ("meetings/talk.md", "名称: 座谈会", "名称"),
    ("case.yaml", "议题: 加装电梯", "议题"),
  ])
  func `a title over two lines, or with a tab or a control, is refused at its line`(
    file: String,
    line: String,
    key: String
  ) throws {
    let text = try #require(Self.files[file])
    let number = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.drop { $0 == " " } == line
      }
    )
    let place = SourcePlace(file, line: number + 1)
    for (value, problem) in [
      ("\"甲\\n乙\"", Problem.severalLines(key)), ("\"甲\\r乙\"", .severalLines(key)),
      ("\"甲\\t乙\"", .forbiddenCharacter("U+0009")),
      ("\"甲\\u0007乙\"", .forbiddenCharacter("U+0007")),
      ("\"甲\\u2028乙\"", .forbiddenCharacter("U+2028")),
      ("\"甲\\e[2J乙\"", .forbiddenCharacter("U+001B")),
    ] {
      let folder = try Self.changed(file, line, "\(key): \(value)")
      #expect(folder.read().findings == [Finding(problem, at: place)], "\(value)")
    }
  }

  @Test func `a file name with a line break or a turn of direction is refused`() throws {
    for (name, code) in [("a\nb.csv", "U+000A"), ("a\u{202E}b.csv", "U+202E")] {
      let folder = try TemporaryFolder(Self.files)
      try folder.write("x", to: name)
      #expect(
        folder.read().findings == [
          Finding(.forbiddenCharacter(code), at: SourcePlace("a\u{FFFD}b.csv"))
        ]
      )
    }
  }

  @Test func `a folder without a head says that alone`() throws {
    let folder = try TemporaryFolder(["x.csv": "x", "meetings/a.md": "x"])
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("out"),
      withDestinationURL: URL(fileURLWithPath: "/etc")
    )
    #expect(folder.read().findings == [Finding(.notACaseFolder, at: nil)])
  }

  @Test func `the second name of a file that is there is not proposed for itself`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(BadInputTests.head, to: "事项.yaml")
    #expect(
      folder.read().findings == [Finding(.unexpectedFile(near: nil), at: SourcePlace("事项.yaml"))]
    )
  }

  @Test func `a folder that cannot be listed is not taken for empty`() throws {
    let folder = try TemporaryFolder(Self.files)
    let meetings = folder.url.appendingPathComponent("meetings")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: meetings.path)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o700],
        ofItemAtPath: meetings.path
      )
    }
    let isAllowedAll = FileManager.default.isReadableFile(atPath: meetings.path)
    let findings = folder.read().findings
    let found = findings.contains(Finding(.fileUnreadable, at: SourcePlace("meetings/")))
    #expect(found != isAllowedAll, "\(findings)")
  }

  @Test func `a meeting's file that is not there is missing, not closed`() throws {
    let folder = try TemporaryFolder(Self.files)
    let caseFile = try #require(folder.read().caseFile)
    let nowhere = folder.url.appendingPathComponent("无.md")
    #expect(
      MeetingFile.read(at: nowhere, for: caseFile).findings == [
        Finding(.fileMissing(nowhere.relativePath), at: nil)
      ]
    )
  }

  @Test func `who signs must have been asked`() throws {
    let asked = """
      协议:
        - {编号: a, 名称: 协议, 文本: 第一版, 应签户: [示例101], 签约: signatures.csv}

      """
    let folder = try TemporaryFolder(Self.files)
    try folder.write(BadInputTests.head + asked, to: "case.yaml")
    try folder.write("户号,日期\n示例201,2020-06-01\n示例999,2020-06-01\n", to: "signatures.csv")
    #expect(
      folder.read().findings == [
        Finding(
          .notAsked(BadInputTests.door("示例201")),
          at: SourcePlace("signatures.csv", line: 2)
        ),
        Finding(
          .unknownDoor(BadInputTests.door("示例999")),
          at: SourcePlace("signatures.csv", line: 3)
        ),
      ]
    )
  }

  @Test func `a text that nobody could show is found where it stands`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.write(BadInputTests.talk + "\n> > 深\n", to: "meetings/talk.md")
    let findings = CaseFolder.read(at: folder.url) { text, line in
      let before = text.prefix(while: { $0 != ">" })
      guard before.count < text.count else { return nil }
      return .nestedTooDeep(line: line + before.count { $0 == "\n" }, limit: 1)
    }.findings
    let line = BadInputTests.talk.count { $0 == "\n" } + 2
    #expect(
      findings == [
        Finding(
          .markdownRefused(.nestedTooDeep(line: line, limit: 1)),
          at: SourcePlace("meetings/talk.md", line: line)
        )
      ]
    )
  }
}
