import Foundation
import Testing

/// The built command over the worked cases, as a newcomer runs it.
@Suite struct CommandTests {
  private func register(in folder: borrowing TrialFolder) throws -> String {
    let path = folder.path("register")
    let made = try BuiltBinary.run(["init", path, "--community", "杜甫路社区"])
    #expect(made.status == 0, "\(made.err)")
    return path
  }

  @Test func `all seven cases go in, verify, and come out as a site`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let imported = try BuiltBinary.run(
      ["import"] + WorkedCases.names.map(WorkedCases.path) + ["--register", register]
    )
    #expect(imported.status == 0, "\(imported.err)")
    #expect(imported.out.contains("台账新增社区：桐本南路社区"))
    #expect(try BuiltBinary.run(["verify", "--register", register]).status == 0)
    let status = try BuiltBinary.run(["status", "--register", register])
    for name in ["化肥厂楼院", "宇华苑小区", "南苑小区", "司法局家属楼", "园丁街", "楼道灯", "森海玉波苑"] {
      #expect(status.out.contains(name))
    }
    let site = folder.path("site")
    let published = try BuiltBinary.run(["publish", "--to", site, "--register", register])
    #expect(published.status == 0, "\(published.err)")
    let again = try BuiltBinary.run(["publish", "--to", site, "--register", register])
    #expect(again.out.contains("更新0页"))
    let tree = URL(fileURLWithPath: site).resolvingSymlinksInPath().path
    let pages = try #require(FileManager.default.enumerator(atPath: tree))
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".html") }
    #expect(pages.count > 40)
    for page in pages {
      let text = try String(contentsOfFile: tree + "/" + page, encoding: .utf8)
      #expect(text.contains("演示数据：门号、面积、表决、异议、金额均为虚构，与实际住户无关。"), "\(page)")
      #expect(!text.contains("示例2-"), "\(page) names a door")
      #expect(!text.contains("示例3-"), "\(page) names a door")
    }
  }

  @Test func `every sheet of the lift says that its data are made up, and prints by number`() throws
  {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    _ = try BuiltBinary.run(["import", WorkedCases.path("yuhuayuan-lift"), "--register", register])
    // Of its fifteen numbers two are agreements, which have no wall copy.
    var printed = 0
    for item in 1...15 {
      let file = folder.path("\(item).html")
      let outcome = try BuiltBinary.run([
        "print", "2020-001-\(item)", "--to", file, "--register", register,
      ])
      guard outcome.status == 0 else {
        #expect(outcome.err.contains("没有张贴件"), "\(outcome.err)")
        continue
      }
      printed += 1
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains("演示数据：门号、面积、表决、异议、金额均为虚构，与实际住户无关。"))
      #expect(text.contains("2020-001-\(item)"), "its number stands at the foot")
      #expect(!text.contains("<script"))
    }
    #expect(printed == 13)
    for form in ["签到表", "征求意见表", "会议记录"] {
      let file = folder.path("\(form).html")
      let outcome = try BuiltBinary.run([
        "print", "2020-001", "--form", form, "--to", file, "--register", register,
      ])
      #expect(outcome.status == 0, "\(outcome.err)")
      #expect(try String(contentsOfFile: file, encoding: .utf8).contains("演示数据"))
    }
    let unknown = try BuiltBinary.run(["print", "2020-001-99", "--register", register])
    #expect(unknown.status == 1)
  }

  @Test
  func `the same folder twice is already imported, changed it is refused with the difference`()
    throws
  {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let path = folder.path("yuhuayuan-lift")
    try FileManager.default.copyItem(atPath: WorkedCases.path("yuhuayuan-lift"), toPath: path)
    #expect(try BuiltBinary.run(["import", path, "--register", register]).status == 0)
    let again = try BuiltBinary.run(["import", path, "--register", register])
    #expect(again.status == 0)
    #expect(again.out.contains("已经导入过"))
    let yaml = path + "/case.yaml"
    let text = try String(contentsOfFile: yaml, encoding: .utf8)
    try text.replacing("金额: 168000.00", with: "金额: 168000.01", maxReplacements: 1)
      .write(toFile: yaml, atomically: true, encoding: .utf8)
    let changed = try BuiltBinary.run(["import", path, "--register", register])
    #expect(changed.status == 1)
    #expect(changed.err.contains("168000.01"), "\(changed.err)")
  }

  /// Each fault of a folder, and the place its message must name.
  private static let faults: [(file: String, old: String, new: String, place: String)] = [
    ("premises.csv", "专有面积", "专有面识", "premises.csv:1"),
    ("premises.csv", "85.20", "-3", "premises.csv:2"),
    ("premises.csv", "85.20", "八十", "premises.csv:2"),
    ("case.yaml", "截止: 2020-05-24", "截止: 2026-02-30", "case.yaml:"),
    ("case.yaml", "承办:", "乘办:", "case.yaml:"),
    ("ballots-2.csv", "示例2-101业主", "示例9-999业主", "ballots-2.csv:"),
    ("case.yaml", "选票: ballots-2.csv", "选票: ballots-9.csv", "case.yaml:"),
  ]

  @Test(arguments: faults)
  func `a fault is told with file and line, and the register stays as it was`(
    file: String,
    old: String,
    new: String,
    place: String
  ) throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let path = folder.path("yuhuayuan-lift")
    try FileManager.default.copyItem(atPath: WorkedCases.path("yuhuayuan-lift"), toPath: path)
    let name = path + "/" + file
    let text = try String(contentsOfFile: name, encoding: .utf8)
    try #require(text.contains(old), "\(file) holds no \(old)")
    try text.replacing(old, with: new, maxReplacements: 1)
      .write(toFile: name, atomically: true, encoding: .utf8)
    let before = try BuiltBinary.run(["journal", "--register", register, "--json"]).out
    let outcome = try BuiltBinary.run(["import", path, "--register", register])
    #expect(outcome.status == 1)
    #expect(outcome.err.contains(place), "\(outcome.err)")
    #expect(try BuiltBinary.run(["journal", "--register", register, "--json"]).out == before)
    let checked = try BuiltBinary.run(["check", path])
    #expect(checked.status == 1)
    #expect(checked.out.contains(place), "\(checked.out)")
  }

  @Test func `a file in the wrong encoding is named, GB18030 is read`() throws {
    let folder = try TrialFolder()
    let path = folder.path("yuhuayuan-lift")
    try FileManager.default.copyItem(atPath: WorkedCases.path("yuhuayuan-lift"), toPath: path)
    let roster = URL(fileURLWithPath: path + "/premises.csv")
    let good = try Data(contentsOf: roster)
    try good.prefix(good.count / 2).appending(0xFF).write(to: roster)
    let broken = try BuiltBinary.run(["check", path])
    #expect(broken.status == 1)
    #expect(broken.out.contains("premises.csv"))
    let iconv = Process()
    iconv.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    iconv.arguments = [
      "-f", "UTF-8", "-t", "GB18030", WorkedCases.path("yuhuayuan-lift/premises.csv"),
    ]
    let pipe = Pipe()
    iconv.standardOutput = pipe
    try iconv.run()
    try pipe.fileHandleForReading.readDataToEndOfFile().write(to: roster)
    iconv.waitUntilExit()
    let converted = try BuiltBinary.run(["check", path])
    #expect(converted.status == 0, "\(converted.out)")
  }

  @Test func `undo takes an import back, and a number is never given twice`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let path = WorkedCases.path("nanyuan-gas")
    #expect(try BuiltBinary.run(["import", path, "--register", register]).out.contains("2020-001"))
    #expect(try BuiltBinary.run(["undo", "--register", register]).status == 0)
    let status = try BuiltBinary.run(["status", "--register", register])
    #expect(!status.out.contains("2020-001"))
    #expect(try BuiltBinary.run(["import", path, "--register", register]).out.contains("2020-002"))
    #expect(try BuiltBinary.run(["verify", "--register", register]).status == 0)
    let backups = try FileManager.default.contentsOfDirectory(atPath: register + "/backups")
    #expect(backups.count == 3)
  }

  @Test func `what goes in comes out equal`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    for name in WorkedCases.names {
      _ = try BuiltBinary.run(["import", WorkedCases.path(name), "--register", register])
    }
    let out = folder.path("out")
    let exported = try BuiltBinary.run(["export", "--to", out, "--register", register])
    #expect(exported.status == 0, "\(exported.err)")
    for name in WorkedCases.names {
      let again = try BuiltBinary.run(["import", out + "/" + name, "--register", register])
      #expect(again.status == 0, "\(again.err)")
      #expect(again.out.contains("已经导入过"))
    }
  }

  @Test func `a meeting is entered from its file, once`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    _ = try BuiltBinary.run([
      "import", WorkedCases.path("fertiliser-plant-council"), "--register", register,
    ])
    let made = try BuiltBinary.run(["new", "会议", "第三次会议", "--on", "2019-08-01"], in: folder.url)
    #expect(made.status == 0)
    let file = folder.path("第三次会议.md")
    let arguments = [
      "meeting", "record", file, "--case", "化肥厂", "--register", register, "--on", "2019-08-02",
    ]
    let recorded = try BuiltBinary.run(arguments)
    #expect(recorded.status == 0, "\(recorded.err)")
    #expect(recorded.out.contains("第3次会议"))
    #expect(try BuiltBinary.run(arguments).out.contains("已经记过"))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("应到: 3", with: "应到: 2")
      .write(toFile: folder.path("第四次会议.md"), atomically: true, encoding: .utf8)
    let faulty = try BuiltBinary.run([
      "meeting", "record", folder.path("第四次会议.md"), "--case", "化肥厂", "--register", register,
    ])
    #expect(faulty.status == 1)
    #expect(faulty.err.contains("第四次会议.md"), "\(faulty.err)")
    #expect(try BuiltBinary.run(["verify", "--register", register]).status == 0)
  }

  @Test(arguments: ["议事会", "电梯", "燃气", "除险", "街道"])
  func `a new folder is ready to import as it stands`(kind: String) throws {
    let folder = try TrialFolder()
    let made = try BuiltBinary.run(["new", kind, "示例事项"], in: folder.url)
    #expect(made.status == 0, "\(made.err)")
    #expect(made.out.contains("先打开"))
    let checked = try BuiltBinary.run(["check", folder.path("示例事项")])
    #expect(checked.status == 0, "\(checked.out)")
    #expect(checked.out.contains("可以导入"))
    let again = try BuiltBinary.run(["new", kind, "示例事项"], in: folder.url)
    #expect(again.status == 1)
  }

  @Test func `the options every command takes may stand before it`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let before = try BuiltBinary.run(["--register", register, "--lang=en", "status"])
    #expect(before.status == 0, "\(before.err)")
    let after = try BuiltBinary.run(["status", "--register", register, "--lang", "en"])
    #expect(before.out == after.out)
    #expect(try BuiltBinary.run(["--register", register, "calc", "no-such"]).status == 64)
    #expect(try BuiltBinary.run(["--register", register]).status == 0, "today")
  }

  @Test func `answers are in one language`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    _ = try BuiltBinary.run(["import", WorkedCases.path("yuanding-street"), "--register", register])
    let english = try BuiltBinary.run(["status", "--lang", "en", "--register", register])
    #expect(english.out.contains("step 3 of 5"))
    let missing = try BuiltBinary.run(["status", "没有这件事", "--register", register])
    #expect(missing.status == 1)
    #expect(missing.err.hasPrefix("错误："))
    let told = try BuiltBinary.run(["status", "--lang", "en", "x", "--register", register])
    #expect(told.err.hasPrefix("Error: "))
  }

  @Test func `the everyday words have a page each, in the language of the terminal`() throws {
    for word in ["new", "check", "import", "status", "meeting", "print", "publish", "undo"] {
      let page = try BuiltBinary.run(["help", word])
      #expect(page.status == 0)
      #expect(page.out.contains("例：") || word == "undo", "\(word)")
      #expect(try BuiltBinary.run([word, "--help"]).out == page.out)
    }
    #expect(try BuiltBinary.run(["help"], lang: "en_GB.UTF-8").out.contains("case register"))
    #expect(try BuiltBinary.run(["help", "all"]).out.contains("SUBCOMMANDS"))
    #expect(try BuiltBinary.run(["no-such-word"]).status == 64)
  }
}

extension Data {
  fileprivate func appending(_ byte: UInt8) -> Data { self + Data([byte]) }
}
