import Deliberation
import Foundation
import Testing

@testable import Exchange

/// What a meeting's file says of enclosures, and the files beside it.
struct MeetingAttachmentFileTests {
  // SHA-256 of "abc", from FIPS 180-2.
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private static func meeting(_ attachments: String) -> String {
    """
    ---
    类别: 座谈会
    日期: 2019-07-11
    名称: 雨棚座谈会
    地点: 活动室
    主持: 社区居委会
    记录: 网格员
    议程: [雨棚]
    应到: 9
    实到: 7
    附件:
    \(attachments)
    ---

    谈了雨棚。

    """
  }

  private static func read(
    _ attachments: String,
    beside files: [String: String],
    named name: String = "雨棚.md"
  ) throws -> (meeting: Meeting?, kept: [CaseFolder.Attachment], findings: [Finding]) {
    let folder = try TemporaryFolder(files)
    try folder.write(meeting(attachments), to: name)
    let file = try #require(
      CaseFolder.read(
        at: WorkedCasesTests.cases.appendingPathComponent("fertiliser-plant-council")
      ).caseFile
    )
    let url = folder.url.appendingPathComponent(name)
    let read = MeetingFile.read(at: url, for: file)
    return (read.meeting, read.attachments, read.findings)
  }

  @Test func `a scan beside the file is kept by its hash`() throws {
    let read = try Self.read(
      "  - {名称: 签到表, 文件: 签到表.PDF}\n  - {名称: 照片, 摘要: \(Self.abc).jpg}",
      beside: ["签到表.PDF": "abc"]
    )
    #expect(read.findings == [])
    #expect(read.meeting?.attachments.map(\.title) == ["签到表", "照片"])
    #expect(
      read.meeting?.attachments.map(\.file.description) == ["\(Self.abc).pdf", "\(Self.abc).jpg"]
    )
    #expect(read.kept.map(\.name.hash) == [Self.abc])
  }

  @Test func `among the meetings of a case folder, files are named from the folder down`() throws {
    let read = try Self.read(
      "  - {名称: 签到表, 文件: 附件/签到表.jpg}",
      beside: ["附件/签到表.jpg": "abc"],
      named: "会议/雨棚.md"
    )
    #expect(read.findings == [])
    #expect(read.kept.count == 1)
  }

  @Test func `what is missing, changed or elsewhere is told at its line`() throws {
    let other = String(repeating: "9f3a", count: 16)
    let table: [(line: String, problem: Problem)] = [
      ("  - {名称: 签到表, 文件: 没有.jpg}", .fileMissing("没有.jpg")),
      ("  - {名称: 签到表, 文件: 签到表.jpg, 摘要: \(other).jpg}", .pictureDiffers("签到表.jpg")),
      ("  - {名称: 签到表, 文件: ../签到表.jpg}", .leadsOutside("../签到表.jpg")),
      ("  - {名称: 签到表, 文件: /etc/passwd}", .leadsOutside("/etc/passwd")),
      ("  - {名称: 签到表, 摘要: 9f3a.jpg}", .badHash("9f3a.jpg")),
      ("  - {名称: 签到表}", .missingKey("文件")), ("  - {文件: 签到表.jpg}", .missingKey("名称")),
    ]
    for (line, problem) in table {
      let read = try Self.read(line, beside: ["签到表.jpg": "abc"])
      #expect(read.meeting == nil)
      #expect(read.findings.map(\.problem) == [problem])
      #expect(read.findings.first?.place?.line == 12, "\(line)")
    }
  }

  @Test func `a folder that is written back brings its scans along`() throws {
    let folder = try TemporaryFolder(BadInputTests.files)
    let name = "meetings/talk.md"
    let text = try #require(BadInputTests.files[name])
    let end = try #require(text.range(of: "\n---"))
    try folder.write(
      text.replacingCharacters(in: end, with: "\n附件: [{名称: 签到表, 文件: 签到表.pdf}]\n---"),
      to: name
    )
    try folder.write("abc", to: "签到表.pdf")
    let read = folder.read()
    #expect(read.findings == [])
    let file = try #require(read.caseFile)
    #expect(file.meetings.flatMap(\.attachments).map(\.title) == ["签到表"])
    let again = folder.url.deletingLastPathComponent().appendingPathComponent("again")
    let source = try #require(read.attachments.first).url
    let findings = try CaseFolder.write(file, to: again) { name in
      name.hash == Self.abc ? source : nil
    }
    #expect(findings == [])
    #expect(
      try Data(contentsOf: again.appendingPathComponent("照片/\(Self.abc).pdf")) == Data("abc".utf8)
    )
  }
}
