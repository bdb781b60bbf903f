import Foundation
import Testing

/// `yishi export --poll`: one vote record, for those entitled to see it.
@Suite struct VoteRecordCommandTests {
  private static func yishi(
    _ arguments: [String],
    _ folder: borrowing TrialFolder
  ) throws -> BuiltBinary.Outcome {
    try BuiltBinary.run(arguments + ["--register", folder.path("register")])
  }

  /// A register of the worked case with two votes, 2020-001-2 and 2020-001-3.
  private static func register() throws -> TrialFolder {
    let folder = try TrialFolder()
    let made = try BuiltBinary.run([
      "init", folder.path("register"), "--community", "示例社区", "--as", "示例社区居委会",
    ])
    #expect(made.status == 0, "\(made.err)")
    let entered = try yishi(["import", WorkedCases.path("yuhuayuan-lift")], folder)
    #expect(entered.status == 0, "\(entered.err)")
    return folder
  }

  @Test func `a record is written once, for its owner's eyes`() throws {
    let folder = try Self.register()
    let path = folder.path("record.json")
    let done = try Self.yishi(["export", "--poll", "2020-001-3", "--to", path], folder)
    #expect(done.status == 0, "\(done.err)")
    #expect(done.out.contains("不得公布"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(json["number"] as? String == "2020-001-3")
    #expect((json["seal"] as? String)?.hasPrefix("2-") == true)
    #expect((json["ballots"] as? [Any])?.count == 12)

    let again = try Self.yishi(["export", "--poll", "2020-001-3", "--to", path], folder)
    #expect(again.status == 1)
    #expect(again.err.contains("已经有了"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == data)
  }

  @Test func `no record of what is no vote or still runs, and none in the register`() throws {
    let folder = try Self.register()
    let path = folder.path("record.json")
    let open = try Self.yishi(
      ["export", "--poll", "2020-001-3", "--to", path, "--on", "2020-05-20"],
      folder
    )
    #expect(open.status == 1)
    #expect(open.err.contains("截止后才能导出"))
    let bill = try Self.yishi(["export", "--poll", "2020-001-4", "--to", path], folder)
    #expect(bill.status == 1)
    let inside = try Self.yishi(
      ["export", "--poll", "2020-001-3", "--to", folder.path("register/record.json")],
      folder
    )
    #expect(inside.status == 1)
    let both = try Self.yishi(
      ["export", "宇华苑", "--poll", "2020-001-3", "--to", path],
      folder
    )
    #expect(both.status == 64)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
