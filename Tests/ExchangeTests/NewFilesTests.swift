import Deliberation
import Foundation
import Testing

@testable import Exchange

/// What `yishi new` writes is read as it stands.
struct NewFilesTests {
  private static let day = BadInputTests.day("2026-03-02")

  @Test(
    arguments: [
      NewKind.council, .lift, .gas, .hazard, .emergency, .street, .facility, .renewal, .request,
      .mediation, .activity, .star,
    ]
  )
  func `a fresh folder is read without a finding`(kind: NewKind) throws {
    for name in ["示例小区加装电梯", "引号\"与冒号: 反斜线\\", "# 井号"] {
      let folder = try TemporaryFolder()
      let paths = try NewFiles(kind, named: name, on: Self.day).write(below: folder.url)
      #expect(paths.first == "\(name)/事项.yaml")
      let read = CaseFolder.read(at: folder.url.appendingPathComponent(name))
      #expect(read.findings == [])
      #expect(read.caseFile?.title == name)
      #expect((read.caseFile?.procedure == nil) == (kind == .council))
      #expect(read.caseFile?.procedure == kind.procedure)
      #expect(try folder.contents().count == paths.count)
    }
  }

  /// Without their “# ” the lines of a fresh head are documents the steps ask for.
  @Test(arguments: Procedure.shipped)
  func `the lines for documents are understood once they are taken in`(procedure: Procedure) throws
  {
    let kind = try #require(NewKind(rawValue: procedure.key))
    let folder = try TemporaryFolder()
    _ = try NewFiles(kind, named: "示例", on: Self.day).write(below: folder.url)
    let head = folder.url.appendingPathComponent("示例/事项.yaml")
    let text = try String(contentsOf: head, encoding: .utf8)
    let asked = procedure.stages.flatMap(\.gates).filter {
      if case .documentOnFile = $0 { true } else { false }
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("# 文件") || line.hasPrefix("#   - {类别")
        ? String(line.dropFirst(2)) : String(line)
    }
    #expect(lines.count { $0.hasPrefix("  - {类别") } == asked.count)
    try Data(lines.joined(separator: "\n").utf8).write(to: head)
    // Steps between them are not proven: that is all that may be said.
    for finding in CaseFolder.read(at: folder.url.appendingPathComponent("示例")).findings {
      guard case .refused(.stageNotProven) = finding.problem else {
        Issue.record("\(finding)")
        continue
      }
    }
  }

  @Test func `a meeting and a notice fit a fresh folder`() throws {
    let folder = try TemporaryFolder()
    _ = try NewFiles(.council, named: "议事会", on: Self.day).write(below: folder.url)
    let place = folder.url.appendingPathComponent("议事会")
    _ = try NewFiles(.meeting, named: "第二次会议", on: Self.day)
      .write(below: place.appendingPathComponent("会议"))
    _ = try NewFiles(.notice, named: "关于停水的公示", on: Self.day)
      .write(below: place.appendingPathComponent("公示"))
    let read = CaseFolder.read(at: place)
    #expect(read.findings == [])
    #expect(read.caseFile?.meetings.map(\.key).sorted() == ["2026-03-02-第一次会议", "第二次会议"])
    #expect(read.caseFile?.notices.first?.term?.days == 10)
  }

  @Test(arguments: [NewKind.receipts, .payments])
  func `a table of money fits the fund of a folder as it is made`(kind: NewKind) throws {
    let folder = try TemporaryFolder()
    _ = try NewFiles(.lift, named: "电梯", on: Self.day).write(below: folder.url)
    let place = folder.url.appendingPathComponent("电梯")
    _ = try NewFiles(kind, named: "收支", on: Self.day).write(below: place)
    let head = place.appendingPathComponent("事项.yaml")
    let fund = """
      资金:
        - {编号: 一, 名称: 加装电梯资金, 部位: 1单元, 开始: 2026-03-02, 共管账户: 某银行共管账户, 收支: 收支.csv}

      """
    let text = try String(contentsOf: head, encoding: .utf8)
    try Data((text + fund).utf8).write(to: head)
    let table = place.appendingPathComponent("收支.csv")
    let rows = try String(contentsOf: table, encoding: .utf8)
    // What is filled in: that nobody signed yet, and who covers what is not there yet.
    let filled =
      rows.replacing("原因\n", with: "原因,由谁垫付\n")
      .replacing(",\n2026", with: ",预收,建设单位\n2026").dropLast(2) + ",预收,建设单位\n"
    try Data(filled.utf8).write(to: table)
    let read = CaseFolder.read(at: place)
    #expect(read.findings == [])
    let entries = try #require(read.caseFile?.funds.first?.entries)
    #expect(
      entries.map(\.kind) == Array(repeating: kind == .receipts ? .received : .payment, count: 2)
    )
    #expect(entries.compactMap(\.receipt) == (kind == .receipts ? [1, 2] : []))
  }

  @Test func `a contact card is read as it is made`() throws {
    let folder = try TemporaryFolder()
    #expect(
      try NewFiles(.cards, named: "便民联系卡", on: Self.day).write(below: folder.url) == ["联系卡.yaml"]
    )
    let (card, findings) = ContactCardFile.read(in: folder.url)
    #expect(findings == [])
    #expect(card?.title == "便民联系卡" && card?.lines.count == 3 && card?.issuer != nil)
    #expect(throws: NewFiles.Refusal.exists("联系卡.yaml")) {
      try NewFiles(.cards, named: "另一张", on: Self.day).write(below: folder.url)
    }
  }

  @Test(arguments: [NewKind.notice, .announcement, .notification, .circular, .delivery])
  func `a notice of every kind fits a fresh folder`(kind: NewKind) throws {
    let folder = try TemporaryFolder()
    _ = try NewFiles(.council, named: "议事会", on: Self.day).write(below: folder.url)
    let place = folder.url.appendingPathComponent("议事会")
    _ = try NewFiles(kind, named: "一件", on: Self.day)
      .write(below: place.appendingPathComponent("公示"))
    let read = CaseFolder.read(at: place)
    #expect(read.findings == [])
    let notice = try #require(read.caseFile?.notices.first)
    #expect(notice.kind == kind.noticeKind)
    #expect((notice.term != nil) == (kind == .notice))
    #expect(notice.missingFields.isEmpty)
  }

  @Test func `a bill's file is taken as it is made, and with everything in it uncommented`() throws
  {
    let folder = try TemporaryFolder()
    _ = try NewFiles(.lift, named: "电梯", on: Self.day).write(below: folder.url)
    _ = try NewFiles(.cost, named: "1单元加装电梯", on: Self.day).write(below: folder.url)
    let read = CaseFolder.read(at: folder.url.appendingPathComponent("电梯")).caseFile
    let file = try #require(read)
    let url = folder.url.appendingPathComponent("1单元加装电梯.yaml")
    let plain = BillFile.read(at: url, for: file)
    #expect(plain.findings == [])
    #expect(plain.bill?.subsidies == [] && plain.bill?.lines.count == 2)
    let text = try String(contentsOf: url, encoding: .utf8)
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map {
      line in
      line.hasPrefix("# 期间") || !line.hasPrefix("# ") ? String(line) : String(line.dropFirst(2))
    }.map { $0.replacing("示例1-302]", with: "示例1-302, 示例1-202]") }
    try Data(all.joined(separator: "\n").utf8).write(to: url)
    try Data("合同".utf8).write(to: folder.url.appendingPathComponent("合同.pdf"))
    let whole = BillFile.read(at: url, for: file)
    #expect(whole.findings == [])
    let bill = try #require(whole.bill)
    #expect(bill.terms.count == 3 && bill.rounding?.unit == .yuan && bill.papers.count == 1)
    #expect(whole.papers.map(\.url.lastPathComponent) == ["合同.pdf"])
    #expect(bill.papers.first?.document?.format == "pdf")
    _ = try #require(try? bill.table(among: file.premises))
  }

  @Test func `a vote's file opens a vote on the roll of its case`() throws {
    let folder = try TemporaryFolder()
    _ = try NewFiles(.lift, named: "电梯", on: Self.day).write(below: folder.url)
    _ = try NewFiles(.vote, named: "1单元加装电梯", on: Self.day).write(below: folder.url)
    let read = CaseFolder.read(at: folder.url.appendingPathComponent("电梯")).caseFile
    let file = try #require(read)
    let url = folder.url.appendingPathComponent("1单元加装电梯.yaml")
    let (refused, findings) = PollFile.read(at: url, for: file)
    // A vote comes after the steps before it: that is all that may be said.
    #expect(refused == nil)
    #expect(findings.count == 1)
    guard case .refused(.stageNotProven)? = findings.first?.problem else {
      Issue.record("\(findings)")
      return
    }
    let free = CaseFile(
      folder: file.folder,
      title: file.title,
      place: file.place,
      parts: file.parts,
      procedure: nil,
      openedOn: file.openedOn,
      office: file.office,
      premises: file.premises
    )
    let poll = try #require(PollFile.read(at: url, for: free).poll)
    #expect(poll.roll.heads == 6)
    #expect(poll.rule.name == "civil-code-278-special")
    #expect(poll.closesOn == Self.day + 14)
  }

  @Test func `nothing is written over`() throws {
    let folder = try TemporaryFolder(["议事会/事项.yaml": "手写"])
    let before = try folder.contents()
    #expect(throws: NewFiles.Refusal.exists("议事会/事项.yaml")) {
      try NewFiles(.council, named: "议事会", on: Self.day).write(below: folder.url)
    }
    #expect(try folder.contents() == before)
  }

  @Test(arguments: [
    "", "../x", "a/b", ".hidden", "a\u{0}b", "a\u{202E}b", String(repeating: "长", count: 60),
  ])
  func `a name that can be no file's is refused`(name: String) {
    #expect(!NewFiles.isFileName(name))
  }
}
