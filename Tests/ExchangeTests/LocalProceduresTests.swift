import Deliberation
import Foundation
import Testing

@testable import Exchange

/// The procedures a register keeps of its own, in its folder `procedures`.
struct LocalProceduresTests {
  private static let bench = """
    代号: bench
    名称: {中文: 楼院添置座椅, 英文: Benches for a courtyard}
    步骤:
      - 代号: ask
        名称: 征求意见
        条件:
          - 走访: 1
          - {会议: 议事会, 次数: 2}
        责任: 社区居委会
        依据: 实施惯例
      - 代号: post
        名称: 方案公示
        条件:
          - 公示: 方案
          - 费用相符
        责任: 居民议事会
        依据: 本社区办法
        期限: {天数: 5, 单位: 工作日, 自: ask}
      - 名称: 安装
        条件:
          - 文件: {中文: 安装记录, 英文: fitting record}
          - 张贴: 施工
        责任: {中文: 施工单位, 英文: Contractor}
        依据: 施工合同
        期限: {小时: 24, 之前: 占用通道}

    """

  private func read(_ files: [String: String]) throws -> LocalProcedures {
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: files.map { ("procedures/\($0)", $1) })
    )
    return withExtendedLifetime(folder) { LocalProcedures.read(in: folder.url) }
  }

  @Test func `a procedure is read with its steps`() throws {
    let local = try read(["a.yaml": Self.bench, "c.txt": "x"])
    #expect(local.findings == [])
    let procedure = try #require(local.named("bench"))
    #expect(local.named("楼院添置座椅") == procedure)
    #expect(local.procedures.map(\.file) == ["procedures/a.yaml"])
    let office = Term("社区居委会", "社区居委会")
    #expect(
      procedure
        == Procedure(
          key: "bench",
          title: Term("楼院添置座椅", "Benches for a courtyard"),
          stages: [
            Stage(
              "ask",
              Term("征求意见", "征求意见"),
              gates: [.everyDoorVisited(round: 1), .meetingsHeld(.council, atLeast: 2)],
              owes: office,
              basis: Term("实施惯例", "实施惯例")
            ),
            Stage(
              "post",
              Term("方案公示", "方案公示"),
              gates: [.noticeRan(.scheme, list: nil), .billAddsUp],
              owes: Term("居民议事会", "居民议事会"),
              basis: Term("本社区办法", "本社区办法"),
              due: .after(step: "ask", days: 5, unit: .working)
            ),
            Stage(
              "安装",
              Term("安装", "安装"),
              gates: [.documentOnFile(Term("安装记录", "fitting record")), .noticePosted(.works)],
              owes: Term("施工单位", "Contractor"),
              basis: Term("施工合同", "施工合同"),
              due: .ahead(hours: 24, of: Term("占用通道", "占用通道"))
            ),
          ]
        )
    )
  }

  @Test func `keys and words may be English`() throws {
    let local = try read([
      "a.yaml": """
      key: bench
      title: {zh: 座椅, en: Benches}
      steps:
        - title: Ask
          gates: [{visits: 1}, {meeting: council}, pollCarried, {notice: costShares, list: 1}]
          owes: Committee
          basis: Practice
          due: {days: 3, unit: natural}
        - title: Sign
          gates: [everyPartySigned, {posted: works}, {document: record}]
          owes: Committee
          basis: Practice
      """
    ])
    #expect(local.findings == [])
    let gates = try #require(local.named("Benches")).stages.map(\.gates)
    #expect(
      gates == [
        [
          .everyDoorVisited(round: 1), .meetingsHeld(.council, atLeast: 1), .pollCarried,
          .noticeRan(.costShares, list: 1),
        ],
        [.everyPartySigned, .noticePosted(.works), .documentOnFile(Term("record", "record"))],
      ]
    )
  }

  @Test func `a folder without procedures has none, and no fault`() throws {
    let local = try read([:])
    #expect(local.procedures.isEmpty)
    #expect(local.findings.isEmpty)
  }

  /// One fault a line, each told at its line, all of them in one run.
  private static let faulty = """
    代号: lift
    步骤:
      - 代号: ask
        名称: 征求意见
        颜色: 红
        条件: [{走访: 0}]
        责任: 社区居委会
        依据: 实施惯例
      - 代号: ask
        名称: 商议
        条件:
          - {会议: 茶话会}
          - 敲钟
          - 表决通过
        责任: 社区居委会
        依据: 实施惯例
        期限: {天数: 5}
      - 名称: 公示
        条件:
          - {公示: 通知}
          - 表决通过
        责任: 社区居委会
        依据: 实施惯例
        期限: {天数: 5, 单位: 工作日, 自: 完工}
      - 名称: 完工
        条件: []
        责任: [社区居委会]
        依据: 实施惯例

    """

  @Test func `a file with thirteen faults is refused with thirteen, each at its line`() throws {
    let local = try read(["a.yaml": Self.faulty])
    #expect(local.procedures.isEmpty)
    let told = local.findings.map { "\($0.place?.line ?? 0) \($0.problem)" }
    let expected: [(line: Int, problem: Problem)] = [
      (1, .missingKey("名称")), (1, .procedureNameTaken("lift", file: nil)),
      (5, .unknownKey("颜色", near: nil)), (6, .badNumber("0")), (9, .keyTakenBy("ask")),
      (17, .missingKey("单位")), (24, .dueBeginsLater("完工")), (26, .missingKey("条件")),
      (27, .wrongShape(key: "责任", expected: .mapping)),
    ]
    for (line, problem) in expected {
      #expect(told.contains("\(line) \(problem)"), "\(line) \(problem) in \(told)")
    }
    let lines = local.findings.compactMap { $0.place?.line }
    #expect(lines == [1, 1, 5, 6, 9, 12, 13, 17, 19, 20, 24, 26, 27], "\(told)")
    #expect(local.findings.allSatisfy { $0.severity == .error && $0.place?.file != nil })
  }

  @Test func `no procedure takes the key of another`() throws {
    let local = try read([
      "a.yaml": Self.bench, "b.yaml": Self.bench,
      "c.yaml": Self.bench.replacing("代号: bench", with: "代号: 电梯"),
    ])
    #expect(local.procedures.map(\.file) == ["procedures/a.yaml"])
    #expect(
      local.findings.map(\.problem) == [
        .procedureNameTaken("bench", file: "procedures/a.yaml"),
        .procedureNameTaken("电梯", file: nil),
      ]
    )
  }

  @Test func `a private number in what residents read is refused`() throws {
    let local = try read([
      "a.yaml": Self.bench.replacing("责任: 居民议事会", with: "责任: 议事会13812345678")
    ])
    #expect(local.procedures.isEmpty)
    #expect(local.findings.map { $0.place?.line } == [16])
  }

  @Test(arguments: Procedure.shipped)
  func `a procedure written out reads back`(procedure: Procedure) throws {
    let own = Procedure(
      key: "own-\(procedure.key)",
      title: procedure.title,
      stages: procedure.stages
    )
    let local = try read(["a.yaml": try HeadWriter(own).yaml()])
    #expect(local.findings == [])
    #expect(local.procedures.map(\.procedure) == [own])
  }

  private static let head = """
    事项: 示例小区添置座椅
    社区: 示例社区
    地点: {小区: 示例小区}
    程序: bench
    开始: 2026-03-02
    承办: 示例社区居委会

    """

  @Test func `a case follows it, keeps it whole, and carries it when written out`() throws {
    let local = try read(["a.yaml": Self.bench])
    let folder = try TemporaryFolder(["case.yaml": Self.head])
    let unknown = CaseFolder.read(at: folder.url)
    #expect(unknown.caseFile == nil)
    #expect(unknown.findings.contains { $0.place?.line == 4 })
    let read = CaseFolder.read(at: folder.url, along: local)
    #expect(read.findings == [])
    let file = try #require(read.caseFile)
    #expect(file.procedure == local.named("bench"))
    let out = try TemporaryFolder()
    let place = out.url.appendingPathComponent("written")
    #expect(try CaseFolder.write(file, to: place) == [])
    let again = CaseFolder.read(at: place)
    #expect(again.findings == [])
    #expect(again.caseFile?.procedure == file.procedure)
  }
}
