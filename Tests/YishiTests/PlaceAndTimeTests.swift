import Foundation
import Testing

/// R-16 for everything that is written: wherever the office's computer thinks it is,
/// the bytes are the same.
@Suite struct PlaceAndTimeTests {
  /// The office's own; letters and figures of other habits, at the ends of the day.
  private static let computers = [
    ("zh_CN.UTF-8", "Asia/Shanghai"), ("tr_TR.UTF-8", "Pacific/Kiritimati"),
    ("ar_EG.UTF-8", "Pacific/Pago_Pago"),
  ]

  private static let commands: [[String]] = {
    let things =
      (1...8).map { ["print", "2020-001-\($0)"] } + (1...2).map { ["print", "meeting", "\($0)"] }
    let forms = [
      ["print", "2020-001-3", "--form", "征求意见表"], ["print", "meeting", "1", "--form", "签到表"],
      ["print", "meeting", "1", "--form", "会议记录"], ["print", "2020-001-7", "--form", "张贴记录"],
    ]
    let blank = [
      "council", "meeting", "vote", "notice", "cost", "lift", "gas", "hazard", "street",
    ].map { ["new", $0, "空白-\($0)"] }
    let drafts = ["solicitation", "pollOpening", "pollResult", "scheme", "costShares", "works"].map
    {
      ["new", "notice", "草稿-\($0)", "--case", "宇华苑", "--for", $0, "--part", "3单元"]
    }
    return things + forms + blank + drafts + [
      ["publish", "--to", "site"], ["export", "--to", "out"],
    ]
      + [
        ["status"], ["status", "2020-001"], ["journal"], ["verify"],
        ["publish", "--check", "--json"],
      ]
  }()

  /// What every command writes and answers, by its name.
  private static func traces(
    _ computer: (locale: String, zone: String),
    _ language: String,
    _ register: String,
    in folder: URL
  ) throws -> [String: Data] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var traces: [String: Data] = [:]
    for command in commands {
      let outcome = try BuiltBinary.run(
        command + ["--register", register, "--on", "2020-06-08", "--lang", language],
        lang: computer.locale,
        in: folder,
        environment: ["TZ": computer.zone, "LC_ALL": computer.locale]
      )
      let answer = "\(outcome.status)\n\(outcome.out)\n\(outcome.err)"
        .replacing(folder.path, with: "here")
      traces["$ " + command.joined(separator: " ")] = Data(answer.utf8)
    }
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let path = folder.path + "/" + name
      traces[name] = FileManager.default.contents(atPath: path) ?? Data()
    }
    return traces
  }

  @Test(arguments: ["zh", "en"])
  func `sheets, forms, drafts, pages, feeds and answers are the same to the byte`(
    language: String
  ) throws {
    let folder = try TrialFolder()
    let register = folder.path("register")
    _ = try BuiltBinary.run(["init", register, "--community", "杜甫路社区"])
    let imported = try BuiltBinary.run([
      "import", WorkedCases.path("yuhuayuan-lift"), "--register", register,
    ])
    #expect(imported.status == 0, "\(imported.err)")
    var first: [String: Data] = [:]
    let computers = language == "zh" ? Self.computers : Array(Self.computers.prefix(2))
    for (index, computer) in computers.enumerated() {
      let traces = try Self.traces(
        computer,
        language,
        register,
        in: folder.url.appendingPathComponent("\(index)")
      )
      if index == 0 {
        first = traces
        for kind in [".ics", "feed.xml", ".md", ".csv", ".yaml", ".html"] {
          #expect(traces.keys.contains { $0.hasSuffix(kind) }, "no \(kind) was written")
        }
        #expect(traces.count { !$0.key.hasPrefix("$") && $0.key.hasSuffix(".html") } > 30)
      } else {
        #expect(Set(traces.keys) == Set(first.keys), "\(computer)")
        for (name, bytes) in traces {
          #expect(first[name] == bytes, "\(name) in \(computer)")
        }
      }
    }
  }
}
