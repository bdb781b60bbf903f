import Deliberation
import Foundation
import Testing

@testable import CaseRegister

/// What proves a delivery and an authority, kept by hash.
@Suite struct `Papers of a vote` {
  private static let office = TrialRegister.office
  private static let number = CaseNumber(year: 2019, running: 1)
  private static let item = 1
  private static let day = TrialRegister.day

  private static func door() throws -> Door { try #require(Door("1-101")) }

  private static func poll(_ proxies: [Proxy] = [], key: String = "表决") throws -> Poll {
    Poll(
      key: key,
      question: "是否装灯",
      kind: .otherMajor,
      circle: .init(name: "全体业主", source: "惯例"),
      opensOn: day,
      closesOn: day + 10,
      rule: RulePacks.council,
      roll: VotingRoll([VotingRoll.Entry(door: try door(), owner: Owner("甲"), area: nil)]),
      proxies: proxies,
      counter: "网格员",
      scrutineer: "楼长"
    )
  }

  private static func file(_ poll: Poll) throws -> CaseFile {
    var file = CaseFile(
      folder: "sample",
      title: "示例事项",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: nil,
      openedOn: day,
      office: office,
      premises: [Premises(door: try door(), kind: .dwelling, owner: Owner("甲"))]
    )
    try file.enter(.poll(poll))
    return file
  }

  private static func trial(_ poll: Poll? = nil) throws -> TrialRegister {
    let trial = try TrialRegister(schema: .current)
    let file = try file(poll ?? Self.poll())
    _ = try trial.register.enter(file, contacts: [], on: day, by: office)
    return trial
  }

  private static func kept(_ name: String, _ trial: TrialRegister) throws -> AttachmentName {
    let file = trial.folder.deletingLastPathComponent().appendingPathComponent(name)
    try Data(name.utf8).write(to: file)
    return try trial.register.attach(file.path)
  }

  private static func delivered(_ photo: AttachmentName) throws -> PollStep {
    let delivery = Delivery(on: day, by: office, photo: photo)
    return .issued([BallotIssue(number: 0, door: try door(), delivery: delivery)])
  }

  private static func proxy(_ scan: AttachmentName) -> Proxy {
    Proxy(key: "委托书1", principal: Owner("甲"), agent: "乙", scope: "本次", from: day, scan: scan)
  }

  private static func take(_ step: PollStep, _ trial: TrialRegister) throws -> Poll {
    try trial.register.take([step], withPoll: item, of: number, on: day, by: office).value
  }

  @Test func `they read back as they were kept, and verify reads every file`() throws {
    let trial = try Self.trial()
    let photo = try Self.kept("送达.jpg", trial)
    let scan = try Self.kept("委托书.pdf", trial)
    _ = try Self.take(try Self.delivered(photo), trial)
    let taken = try Self.take(.proxyFiled(Self.proxy(scan)), trial)
    #expect(taken.issues.map(\.delivery?.photo) == [photo])
    #expect(taken.proxies.map(\.scan) == [scan])
    #expect(try trial.register.caseFile(Self.number)?.polls == [taken])
    let whole = try trial.register.verify()
    #expect(whole.isWhole && whole.attachments == 2 && whole.strays == [])
    for (name, title) in [(photo, "是否装灯 1-101"), (scan, "是否装灯 委托书1")] {
      let file = try #require(trial.register.attachment(name))
      let bytes = try Data(contentsOf: file)
      try FileManager.default.removeItem(at: file)
      let named = NamedAttachment.scan(of: title, in: Self.number, name)
      #expect(try trial.register.verify().findings == [.attachmentMissing(named)])
      try bytes.write(to: file)
    }
    #expect(try trial.register.verify().isWhole)
  }

  @Test func `one that is not in place is refused, and nothing is recorded`() throws {
    let trial = try Self.trial()
    let head = try trial.register.head()
    let strange = AttachmentName.yetToCome
    for step in [try Self.delivered(strange), .proxyFiled(Self.proxy(strange))] {
      #expect(throws: AttachmentRefusal.notInPlace(hash: strange.hash)) {
        try Self.take(step, trial)
      }
    }
    let poll = try Self.poll([Self.proxy(strange)], key: "再次表决")
    #expect(throws: AttachmentRefusal.notInPlace(hash: strange.hash)) {
      try trial.register.open(poll, in: Self.number, on: Self.day, by: Self.office)
    }
    #expect(try trial.register.head() == head)
    #expect(try trial.register.caseFile(Self.number)?.polls.count == 1)
  }

  @Test func `a folder may name one that is elsewhere, and verify says which is not here`() throws {
    let elsewhere = AttachmentName.yetToCome
    let trial = try Self.trial(try Self.poll([Self.proxy(elsewhere)]))
    let named = NamedAttachment.scan(of: "是否装灯 委托书1", in: Self.number, elsewhere)
    #expect(try trial.register.verify().findings == [.attachmentMissing(named)])
  }

  @Test(arguments: [
    ("ballotIssue", "photo", "9f3a"), ("ballotIssue", "photo", "送达.jpg"), ("proxy", "scan", "../x"),
  ])
  func `what is no name of a file is told by verify, as no command can read the case`(
    table: String,
    column: String,
    written: String
  ) throws {
    let trial = try Self.trial()
    _ = try Self.take(try Self.delivered(try Self.kept("送达.jpg", trial)), trial)
    _ = try Self.take(.proxyFiled(Self.proxy(try Self.kept("委托书.pdf", trial))), trial)
    try trial.tamper("UPDATE \(table) SET \(column) = ?", arguments: [written])
    #expect(throws: RegisterFailure.self) { try trial.register.caseFile(Self.number) }
    let found = try trial.register.verify()
    // The row beside the journal, and the name that nobody can look up.
    #expect(found.findings.count == 2, "\(found.findings)")
    #expect(
      found.findings.contains {
        if case .damaged(let words) = $0 { words.contains(written) } else { false }
      }
    )
    #expect(found.strays == [])
  }
}
