import Foundation
import Testing

/// A register with a matter that has no steps to prove before a vote.
struct VoteOffice: ~Copyable {
  let folder: TrialFolder
  let register: String

  init(terms: String = "") throws {
    let folder = try TrialFolder()
    let register = folder.path("register")
    try Self.open(register, in: folder.url, terms)
    self.register = register
    self.folder = folder
  }

  private static func open(_ register: String, in folder: URL, _ terms: String) throws {
    let place = folder.appendingPathComponent("6号楼")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Data(
      """
      事项: 6号楼1单元加装电梯
      社区: 杜甫路社区
      地点: {小区: 示例小区, 楼栋: 6号楼}
      部位: [1单元]
      开始: 2024-03-01
      承办: （演示）社区居民委员会
      演示数据: 是
      """.utf8
    ).write(to: place.appendingPathComponent("case.yaml"))
    try Data(
      """
      户号,单元,楼层,专有面积,面积来源,业主,取得日期
      示例1-101,1单元,1,80.00,登记,示例1-101业主,
      示例1-102,1单元,1,80.00,登记,示例1-102业主,
      示例1-201,1单元,2,80.00,登记,示例1-201前业主,
      示例1-201,1单元,2,80.00,登记,示例1-201业主,2024-02-01
      示例1-202,1单元,2,80.00,登记,示例1-202甲、示例1-202乙,
      """.utf8
    ).write(to: place.appendingPathComponent("premises.csv"))
    try Data(
      """
      编号: 1单元
      议题: 6号楼1单元加装电梯
      类别: 改建重建
      部位: 1单元
      表决范围: {范围: 1单元全体业主, 来源: 只占用本单元外墙}
      开始: 2024-03-02
      截止: 2024-03-16
      计票人: 社区居委会
      监票人: 业主代表
      \(terms)
      """.utf8
    ).write(to: folder.appendingPathComponent("表决.yaml"))
    _ = try BuiltBinary.run(["init", register, "--community", "杜甫路社区"])
    let imported = try BuiltBinary.run(["import", place.path, "--register", register])
    #expect(imported.status == 0, "\(imported.err)")
  }

  func yishi(_ arguments: String..., on day: String = "2024-03-05") throws
    -> BuiltBinary.Outcome
  {
    try BuiltBinary.run(arguments + ["--register", register, "--on", day], in: folder.url)
  }

  /// The command that must succeed, with what it said.
  @discardableResult
  func done(_ arguments: String..., on day: String = "2024-03-05") throws -> String {
    let outcome = try BuiltBinary.run(
      arguments + ["--register", register, "--on", day],
      in: folder.url
    )
    #expect(outcome.status == 0, "\(arguments): \(outcome.err)")
    return outcome.out
  }

  /// The number of its one vote.
  static let id = "2024-001-1"

  /// Opens the vote on its first day.
  func open() throws { try done("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02") }
}
