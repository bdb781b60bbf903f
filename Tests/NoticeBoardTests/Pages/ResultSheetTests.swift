import Foundation
import Testing
import Wording

@testable import Deliberation
@testable import NoticeBoard

/// The result of a vote on one sheet of A4, whatever it came to.
struct ResultSheetTests {
  /// What a vote came to.
  enum Ending: String, CaseIterable {
    case carried, lost, noQuorum, indeterminate, disputed
  }

  private static let chromium: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// All of them in one document, a sheet each: as many pages as sheets is one page each.
  @Test(.enabled(if: chromium != nil)) func `a result fits one page`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sheets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var sheets: [String] = []
    for heads in [28, 400] {
      for (ending, closing, kind) in Self.votes {
        sheets.append(
          try Self.sheet(try Self.poll(heads, ending, closing: closing, kind: kind))
        )
      }
      sheets.append(try Self.sheet(try Self.crowded(heads), base: "https://example.org/"))
    }
    let file = folder.appendingPathComponent("sheets.html")
    try Data(try Self.together(sheets).utf8).write(to: file)
    let pdf = folder.appendingPathComponent("sheets.pdf")
    try Self.print(file, to: pdf)
    #expect(try Self.pages(of: pdf) == sheets.count)
    // Somebody who wants to look at them names a folder.
    if let kept = ProcessInfo.processInfo.environment["KEEP_SHEETS"] {
      let target = URL(fileURLWithPath: kept).appendingPathComponent(pdf.lastPathComponent)
      try? FileManager.default.removeItem(at: target)
      try FileManager.default.copyItem(at: pdf, to: target)
    }
  }

  @Test(arguments: [28, 400])
  func `a vote in dispute and read in several ways says so, each in its line`(heads: Int) throws {
    let poll = try Self.crowded(heads)
    #expect(poll.tally.verdict == .carried)
    #expect(poll.tally.settled == .init(best: .carried, worst: .lost))
    #expect(poll.otherReadings.count == 2)
    let sheet = try Self.sheet(poll)
    #expect(sheet.contains("推选后") || sheet.contains("都按不利意见计，结果为未通过"))
    #expect(sheet.contains("张无效票计入参与表决，结果为：未通过"))
    #expect(sheet.contains("如将已送达未表态的业主计入参与表决，结果为：未通过"))
    #expect(sheet.contains("其中1张已被后票替代"))
    #expect(sheet.contains("（其中交给承租人"))
    for reason in VoidReason.allCases { #expect(sheet.contains(Language.chinese.name(reason))) }
  }

  @Test(arguments: [28, 400])
  func `the sheet tells the outcome, the evidence and what it does not replace`(
    heads: Int
  ) throws {
    for (ending, closing, kind) in Self.votes {
      let poll = try Self.poll(heads, ending, closing: closing, kind: kind)
      let told: Tally.Verdict =
        switch ending {
        case .carried, .disputed: .carried
        case .lost: .lost
        case .noQuorum: poll.rule.participation == nil ? .lost : .noQuorum
        case .indeterminate: .indeterminate
        }
      #expect(poll.tally.verdict == told, "\(ending) \(closing) \(kind): \(poll.tally)")
      #expect((poll.tally.settled != nil) == (ending == .disputed))
      let sheet = try Self.sheet(poll)
      #expect(sheet.contains(Language.chinese.outcome(poll.tally)))
      #expect(sheet.contains("送达证明"))
      #expect(sheet.contains("均有签名"))
      #expect(sheet.contains("本结果不代替"))
      #expect(sheet.contains("class=\"bars\""))
      #expect(sheet.contains("计票人"))
      #expect(sheet.contains("412-9f3a"))
      #expect(sheet.contains("下一步："))
      #expect(sheet.contains("对参与表决的多少没有另外要求") == (poll.rule.participation == nil))
      #expect(sheet.contains("有面积待核，暂不能认定") == (ending == .indeterminate))
      #expect(!sheet.contains("示例1-"))
    }
  }

  @Test func `the annex has a line a head and a line a paper, and stays in the office`() throws {
    for poll in [
      try Self.crowded(28),
      try Self.poll(28, .disputed, closing: "2021-05-20", kind: .rebuilding),
    ] {
      let press = Press(language: .chinese, day: poll.closesOn + 3)
      let annex = try #require(
        ResultAnnex(poll, of: SampleCases.lift, seal: nil, press: press)
      ).document(press: press)
      for entry in poll.roll.entries { #expect(annex.contains(entry.door.text)) }
      let papers = Set(poll.ballots.map(\.number)).union(poll.issues.map(\.number))
      let lines = annex.components(separatedBy: "<tr><th scope=\"row\">").count - 1
      #expect(lines == poll.roll.heads + papers.count)
      #expect(annex.contains("不张贴、不公布、不上网"))
      #expect(!annex.contains("业主键") && !annex.contains("业主0"))
    }
    let open = try Self.crowded(28)
    let before = Press(language: .chinese, day: open.closesOn)
    #expect(ResultAnnex(open, of: SampleCases.lift, seal: nil, press: before) == nil)
  }

  @Test func `a rule nobody checked for the day says so on the sheet`() throws {
    let poll = try Self.poll(28, .carried, closing: "2021-05-20", kind: .rebuilding)
    #expect(!(try Self.sheet(poll)).contains("此后待核"))
    let later = try Self.poll(28, .carried, closing: "2031-05-20", kind: .rebuilding)
    #expect(try Self.sheet(later).contains("核对，此后待核）"))
  }

  private static let votes: [(Ending, String, DecisionKind)] = Ending.allCases.flatMap { ending in
    ["2020-05-20", "2021-05-20"].flatMap { closing in
      [DecisionKind.rebuilding, .ownersCommittee].map { (ending, closing, $0) }
    }
  }

  /// Sheets one after the other in one document.
  private static func together(_ sheets: [String]) throws -> String {
    let first = try #require(sheets.first)
    let mains = try sheets.map { sheet in
      let start = try #require(sheet.range(of: "<main"))
      let end = try #require(sheet.range(of: "</main>"))
      return String(sheet[start.lowerBound..<end.upperBound])
    }
    let start = try #require(first.range(of: "<main"))
    // The policy allows no style but the sheet's own.
    let head = first[..<start.lowerBound].split(separator: "\n")
      .filter { !$0.contains("Content-Security-Policy") }.joined(separator: "\n")
    return head + "<style>main{break-after:page}main:last-of-type{break-after:auto}</style>"
      + mains.joined(separator: "\n") + "</body></html>"
  }

  private static func sheet(_ poll: Poll, base: String? = nil) throws -> String {
    let press = Press(
      language: .chinese,
      day: poll.closesOn + 3,
      base: try base.map { try BaseAddress($0) }
    )
    let seal = Seal(
      sequence: 412,
      hash: "9f3ac07b1d22885ee04b" + String(repeating: "0", count: 44)
    )
    return try #require(ResultSheet(poll, of: SampleCases.lift, seal: seal, press: press))
      .document(press: press)
  }

  /// A vote of so many owners that ends as asked, with every kind of paper in it.
  private static func poll(
    _ heads: Int,
    _ ending: Ending,
    closing: String,
    kind: DecisionKind
  ) throws -> Poll {
    let day = SampleCases.day(closing)
    let rule = try #require(RulePacks.ownersRule(for: kind, closingOn: day))
    let inFavour =
      switch ending {
      case .carried, .disputed: heads * 86 / 100
      case .lost: heads * 40 / 100
      case .noQuorum: heads * 30 / 100
      case .indeterminate: heads * 80 / 100
      }
    let against = ending == .lost ? heads * 45 / 100 : 1
    var entries: [VotingRoll.Entry] = []
    var ballots: [Ballot] = []
    var issues: [BallotIssue] = []
    for place in 0..<heads {
      let isDisputed = ending == .disputed && place == heads - 1
      let owner = Owner(isDisputed ? "甲、乙" : "业主\(place)")
      let door = try #require(Door("示例\(place / 12 + 1)-\(place % 12 + 101)"))
      // One unknown area among the absent, or among those in favour, decides.
      entries.append(
        VotingRoll.Entry(
          door: door,
          owner: owner,
          area: ending == .indeterminate && place >= heads - 2
            ? nil : FloorArea(hundredths: Int64(8137 + place % 7 * 1111)),
          areaSource: place == 3 ? .unverified : .registry
        )
      )
      issues.append(
        BallotIssue(
          number: place + 1,
          door: door,
          delivery: place % 9 == 0
            ? nil : Delivery(on: day - 12, by: "网格员", isReceipted: true)
        )
      )
      func add(_ marking: Ballot.Marking, voter: String? = nil) {
        ballots.append(
          Ballot(
            number: voter == "乙" ? 9000 : place + 1,
            owner: owner,
            marking: marking,
            castOn: day - 3,
            signature: marking.choice == nil ? nil : .signed,
            voter: voter
          )
        )
      }
      if isDisputed {
        add(.choice(.inFavour), voter: "甲")
        add(.choice(.against), voter: "乙")
      } else if place < inFavour {
        add(.choice(.inFavour))
      } else if place < inFavour + against {
        add(.choice(.against))
      } else if place == inFavour + against {
        add(.choice(.abstaining))
      } else if place == inFavour + against + 1 {
        add(.void(.unsigned))
      }
    }
    return Poll(
      key: "k",
      number: 1,
      question: "14号楼3单元加装电梯",
      kind: kind,
      circle: .init(name: "本单元\(heads)户", source: "《河南省物业管理条例》（2017年）第五十九条"),
      opensOn: day - 13,
      closesOn: day,
      rule: rule,
      rulesBeside: RulePacks.rulesBeside(lift: kind == .rebuilding, closingOn: day),
      roll: VotingRoll(entries),
      issues: issues,
      ballots: ballots,
      counter: "（演示）业主代表",
      scrutineer: "（演示）社区居务监督委员会",
      witness: "（演示）社区居民委员会"
    )
  }

  /// A vote with everything in it that a sheet may have to tell: exactly three quarters,
  /// one head in dispute, every reason for a void paper, papers replaced, a tenant, two
  /// readings under which it is lost.
  private static func crowded(_ heads: Int) throws -> Poll {
    let day = SampleCases.day("2021-05-20")
    let (inFavour, against) = (heads * 15 / 28, heads * 5 / 28)
    var entries: [VotingRoll.Entry] = []
    var ballots: [Ballot] = []
    var issues: [BallotIssue] = []
    let voids = VoidReason.allCases
    func paper(_ number: Int, _ owner: Owner, _ marking: Ballot.Marking, voter: String? = nil) {
      ballots.append(
        Ballot(
          number: number,
          owner: owner,
          marking: marking,
          castOn: number > 2000 ? day - 4 : day - 3,
          signature: .signed,
          voter: voter
        )
      )
    }
    for place in 0..<heads {
      let owner = Owner(place == heads - 1 ? "甲、乙" : "业主\(place)")
      let door = try #require(Door("示例\(place / 12 + 1)-\(place % 12 + 101)"))
      entries.append(
        VotingRoll.Entry(
          door: door,
          owner: owner,
          area: FloorArea(hundredths: 10_000),
          areaSource: place == 3 ? .unverified : .registry
        )
      )
      issues.append(
        BallotIssue(
          number: place + 1,
          door: door,
          delivery: place % 9 == 0
            ? nil
            : Delivery(
              on: day - 12,
              by: "网格员",
              recipient: place % 9 == 1 ? .tenant : .owner,
              isReceipted: true
            )
        )
      )
      if place == 0 { paper(2001, owner, .choice(.against)) }
      if place < inFavour {
        paper(place + 1, owner, .choice(.inFavour))
      } else if place < inFavour + against {
        paper(place + 1, owner, .choice(.against))
      } else if place < inFavour + against + 5 {
        paper(
          place + 1,
          owner,
          .void([.unsigned, .twoBoxes, .blank, .altered, .unstated][place % 5])
        )
      } else if place == heads - 1 {
        paper(place + 1, owner, .choice(.inFavour), voter: "甲")
        paper(9000, owner, .choice(.against), voter: "乙")
      }
    }
    for (place, reason) in voids.filter(\.isSurplus).enumerated() {
      paper(3000 + place, Owner("业主\(place)"), .void(reason))
    }
    return Poll(
      key: "k",
      number: 1,
      question: "化肥厂家属院14号楼3单元加装电梯并使用住宅专项维修资金先行垫付井道基础和管线改移费用",
      kind: .rebuilding,
      circle: .init(
        name: "本单元\(heads)户",
        source: "《河南省物业管理条例》（2017年）第五十九条；井道和连廊只占用本单元外墙和墙脚用地"
      ),
      opensOn: day - 13,
      closesOn: day,
      rule: RulePacks.civilCodeSpecial,
      terms: PollTerms(laterReplaces: true, keysTwice: true),
      roll: VotingRoll(entries),
      issues: issues,
      ballots: ballots,
      secondEntries: ballots.map {
        SecondEntry(number: $0.number, marking: $0.marking, on: day - 1, by: "（演示）复录人")
      },
      counter: "（演示）业主代表",
      scrutineer: "（演示）社区居务监督委员会",
      witness: "（演示）社区居民委员会"
    )
  }

  private static func print(_ file: URL, to pdf: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: chromium ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--no-pdf-header-footer", "--user-data-dir=\(file.path).profile",
      "--print-to-pdf=\(pdf.path)", file.absoluteString,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  private static func pages(of pdf: URL) throws -> Int {
    let text = String(decoding: try Data(contentsOf: pdf), as: UTF8.self)
    return text.matches(of: /\/Type\s*\/Page\b(?!s)/).count
  }
}
