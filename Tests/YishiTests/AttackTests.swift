import Foundation
import Testing

/// The built command in the hands of somebody hostile, or in a hurry.
@Suite struct AttackTests {
  private func register(in folder: borrowing TrialFolder, importing cases: [String] = []) throws
    -> String
  {
    let path = folder.path("register")
    let made = try BuiltBinary.run(["init", path, "--community", "杜甫路社区"])
    #expect(made.status == 0, "\(made.err)")
    if !cases.isEmpty {
      let done = try BuiltBinary.run(["import"] + cases + ["--register", path])
      #expect(done.status == 0, "\(done.err)")
    }
    return path
  }

  private func copy(_ name: String, to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true
    )
    try FileManager.default.copyItem(atPath: WorkedCases.path(name), toPath: path)
  }

  private func shell(_ line: String, in folder: borrowing TrialFolder) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder.url
    process.environment = [
      "YISHI": BuiltBinary.url.path, "LANG": "zh_CN.UTF-8", "PATH": "/usr/bin:/bin",
      "HOME": folder.path("home"), "SOURCE_DATE_EPOCH": "1672794000",
    ]
    let out = Pipe()
    process.standardOutput = out
    process.standardError = out
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  @Test func `nothing is written into the register's folder, by links neither`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder, importing: [WorkedCases.path("yuhuayuan-lift")])
    let link = folder.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: register)
    let before = try FileManager.default.contentsOfDirectory(atPath: register).sorted()
    for house in [register, link, register + "/../register"] {
      for command in [
        ["print", "2020-001-1", "--to", house + "/register.sqlite"],
        ["print", "2020-001-1", "--to", house + "/sheet.html"],
        ["publish", "--to", house + "/site"], ["publish", "--to", house],
        ["export", "--to", house], ["export", "--to", house + "/out"],
      ] {
        let outcome = try BuiltBinary.run(command + ["--register", register])
        #expect(outcome.status == 1, "\(command)")
        #expect(outcome.err.contains("在台账文件夹里"), "\(outcome.err)")
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: register).sorted() == before)
    #expect(try BuiltBinary.run(["verify", "--register", register]).status == 0)
  }

  @Test func `a reader that goes away does not end an import halfway`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let cases = WorkedCases.names.map { "'\(WorkedCases.path($0))'" }.joined(separator: " ")
    let (_, told) = try shell(
      "set -o pipefail; \"$YISHI\" import \(cases) --register '\(register)' | true; echo $?",
      in: folder
    )
    #expect(told == "0\n")
    let status = try BuiltBinary.run(["status", "--register", register])
    #expect(
      status.out.split(separator: "\n").count == WorkedCases.names.count,
      "\(status.out)"
    )
  }

  @Test func `results that cannot be written are a failure`() throws {
    let folder = try TrialFolder()
    let (_, told) = try shell(
      "\"$YISHI\" calc period --posted 2020-09-25 --days 7 --json > /dev/full; echo $?",
      in: folder
    )
    #expect(told.hasSuffix("\n1\n"), "\(told)")
    #expect(told.contains("写不出去"))
  }

  @Test func `closed streams get into no file`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let lift = WorkedCases.path("yuhuayuan-lift")
    let (_, told) = try shell(
      "\"$YISHI\" import '\(lift)' --register '\(register)' <&- >&- 2>&-; echo $?",
      in: folder
    )
    #expect(told == "0\n")
    #expect(try BuiltBinary.run(["verify", "--register", register]).status == 0)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a working folder that is gone is said, not searched for ever`() throws {
    let folder = try TrialFolder()
    let (_, told) = try shell(
      "mkdir gone; cd gone; rmdir ../gone; \"$YISHI\" status; echo $?",
      in: folder
    )
    #expect(told.hasSuffix("1\n"), "\(told)")
    #expect(told.contains("找不到台账"), "\(told)")
  }

  @Test(arguments: ["9223372036854775807", "253402300800", "-1", "abc", ""])
  func `a clock out of range is not believed`(epoch: String) throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let outcome = try BuiltBinary.run(
      ["import", WorkedCases.path("fertiliser-plant-council"), "--register", register],
      environment: ["SOURCE_DATE_EPOCH": epoch]
    )
    #expect(outcome.status == 0, "\(outcome.err)")
    #expect(try BuiltBinary.run(["verify", "--register", register]).status == 0)
  }

  @Test func `one folder named twice in one command is one case`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let lift = WorkedCases.path("yuhuayuan-lift")
    let outcome = try BuiltBinary.run(["import", lift, lift, "--register", register])
    #expect(outcome.status == 0, "\(outcome.err)")
    #expect(outcome.out.contains("已经导入过"))
    let journal = try BuiltBinary.run(["journal", "--register", register])
    #expect(journal.out.split(separator: "\n").count == 2)
  }

  @Test func `two folders of one name in one command are told apart`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let one = folder.path("a/matter")
    let other = folder.path("b/matter")
    try copy("yuhuayuan-lift", to: one)
    try copy("nanyuan-gas", to: other)
    let outcome = try BuiltBinary.run(["import", one, other, "--register", register])
    #expect(outcome.status == 1)
    #expect(outcome.err.contains(other), "\(outcome.err)")
    let journal = try BuiltBinary.run(["journal", "--register", register])
    #expect(journal.out.split(separator: "\n").count == 1)
  }

  @Test func `the same content under another name is entered, and said`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder, importing: [WorkedCases.path("yuhuayuan-lift")])
    let renamed = folder.path("lift copy")
    try copy("yuhuayuan-lift", to: renamed)
    let outcome = try BuiltBinary.run(["import", renamed, "--register", register])
    #expect(outcome.status == 0, "\(outcome.err)")
    #expect(outcome.err.contains("与2020-001（文件夹“yuhuayuan-lift”）完全相同"), "\(outcome.err)")
  }

  private static let unshowable = [
    String(repeating: "*", count: 20_000), String(repeating: "> ", count: 200) + "x", "&#x202e;",
  ]

  @Test(arguments: unshowable)
  func `minutes that no page could show do not get in`(text: String) throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let path = folder.path("yuhuayuan-lift")
    try copy("yuhuayuan-lift", to: path)
    let file = path + "/meetings/2020-04-22-talk-3.md"
    let minutes = try String(contentsOfFile: file, encoding: .utf8) + "\n" + text + "\n"
    try minutes.write(toFile: file, atomically: true, encoding: .utf8)
    let line = minutes.count { $0 == "\n" }
    for command in [["check", path], ["import", path, "--register", register]] {
      let outcome = try BuiltBinary.run(command)
      #expect(outcome.status == 1)
      let told = outcome.out + outcome.err
      #expect(told.contains("meetings/2020-04-22-talk-3.md:\(line): "), "\(told)")
    }
  }

  @Test func `a name that hides characters founds no register and acts for nobody`() throws {
    let folder = try TrialFolder()
    for name in ["甲\u{202E}社区", "甲\n社区"] {
      let made = try BuiltBinary.run(["init", folder.path("r"), "--community", name])
      #expect(made.status == 64)
      let acted = try BuiltBinary.run([
        "init", folder.path("r"), "--community", "甲社区", "--as", name,
      ])
      #expect(acted.status == 64)
    }
    let twice = try BuiltBinary.run([
      "init", folder.path("r"), "--community", "甲社区", "--community", "甲社区",
    ])
    #expect(twice.status == 0)
    #expect(!twice.out.contains("甲社区、甲社区"), "\(twice.out)")
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is closed to root"))
  func `a register in a closed folder is not said to be missing`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: register)
    let outcome = try BuiltBinary.run(["status", "--register", register])
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: register)
    #expect(outcome.status == 1)
    #expect(outcome.err.contains("不能写入"), "\(outcome.err)")
  }

  @Test func `an empty folder made for the site takes it`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder, importing: [WorkedCases.path("yuhuayuan-lift")])
    let site = folder.path("site")
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: false)
    let outcome = try BuiltBinary.run(["publish", "--to", site, "--register", register])
    #expect(outcome.status == 0, "\(outcome.err)")
    #expect(FileManager.default.fileExists(atPath: site + "/index.html"))
  }
}
