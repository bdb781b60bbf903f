import Foundation
import Testing
import Wording

@testable import Deliberation
@testable import NoticeBoard

struct PublicationTests {
  /// A folder of its own, taken away afterwards.
  static func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "publication-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private static func site(
    _ cases: [CaseFile] = SampleCases.all,
    day: Day = SampleCases.day,
    act: Int = 400
  ) -> Site {
    let seal = Seal(sequence: act, hash: String(repeating: "ab", count: 32))
    return Site(
      cases: cases,
      press: Press(language: .chinese, day: day),
      head: seal,
      seal: { _ in seal }
    )
  }

  /// Every file below the target by path, with its bytes.
  private static func files(in target: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let root = target.resolvingSymlinksInPath()
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where !path.contains(".yishi") {
      let file = root.appending(path: path)
      if let bytes = FileManager.default.contents(atPath: file.path), !bytes.isEmpty {
        files[path] = bytes
      }
    }
    return files
  }

  @Test func `the target shows every page, byte for byte`() throws {
    try Self.inFolder { folder in
      let target = folder.appending(path: "site")
      let site = Self.site()
      let done = try Publication(to: target).publish(site)
      let pages = site.pages + site.feeds
      #expect(done == .init(changed: pages.count, unchanged: 0))
      let files = try Self.files(in: target)
      #expect(files.count == pages.count)
      for page in pages { #expect(files[page.path] == Data(try page.html().utf8)) }
    }
  }

  @Test func `publishing again with no change writes no file and shows the same tree`() throws {
    try Self.inFolder { folder in
      let target = folder.appending(path: "site")
      let publication = Publication(to: target)
      _ = try publication.publish(Self.site())
      let tree = try FileManager.default.destinationOfSymbolicLink(atPath: target.path)
      let done = try publication.publish(Self.site())
      #expect(done.changed == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: target.path) == tree)
    }
  }

  @Test(arguments: [
    ("0.1.0", "https://example.org/", "议事", 0), ("0.2.0", "https://example.org/", "议事", 1),
    ("0.1.0", "https://example.com/", "议事", 1), ("0.1.0", nil, "议事", 1),
    ("0.1.0", "https://example.org/", "议事 甲", 1),
    ("0.1.0", "https://example.org/", "议事\n甲\t乙", 1),
  ])
  func `another program, address or name of the site makes every page anew`(
    program: String,
    base: String?,
    name: String,
    isAnew: Int
  ) throws {
    func site(_ base: String?, _ name: String) throws -> Site {
      let seal = Seal(sequence: 400, hash: String(repeating: "ab", count: 32))
      return Site(
        cases: [SampleCases.council],
        press: Press(
          language: .chinese,
          day: SampleCases.day,
          base: try base.map { written throws(BaseAddressRefusal) in try BaseAddress(written) }
        ),
        name: name,
        head: seal,
        seal: { _ in seal }
      )
    }
    try Self.inFolder { folder in
      let target = folder.appending(path: "site")
      _ = try Publication(to: target, by: "0.1.0")
        .publish(site("https://example.org/", "议事"))
      // A page that is not made again keeps the hash it is said to have.
      let state = target.appending(path: ".yishi-site")
      let page = "cases/2020-001/council.html\t"
      var lines = try String(contentsOf: state, encoding: .utf8).split(separator: "\n").map(
        String.init
      )
      let index = try #require(lines.firstIndex { $0.hasPrefix(page) })
      lines[index] =
        lines[index].prefix { $0 != "\t" } + "\t"
        + lines[index].dropFirst(page.count).prefix { $0 != "\t" } + "\tanother"
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: state)
      let publication = Publication(to: target, by: program)
      let second = try publication.publish(site(base, name))
      #expect((second.changed > 0) == (isAnew == 1))
      // And then it knows what it was made with.
      #expect(try publication.publish(site(base, name)).changed == 0)
      let tree = try FileManager.default.destinationOfSymbolicLink(atPath: target.path)
      #expect(try publication.publish(site(base, name)).changed == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: target.path) == tree)
    }
  }

  @Test func `where pages cannot be made all are told, and the site stays as it was`() throws {
    let deep = String(repeating: "> ", count: 500) + "深"
    let notices = ["甲", "乙"].map { name in
      SampleNotices.notice(
        name,
        wording: SampleNotices.wording("关于\(name)的公示", body: deep)
      )
    }
    var file = SampleNotices.lift(with: notices[0])
    #expect(file.enter([.notice(notices[1])]).isEmpty)
    _ = file.number(as: CaseNumber(year: 2020, running: 2), meetingsAfter: 20)
    try Self.inFolder { folder in
      let target = folder.appending(path: "site")
      let day = SampleCases.day("2020-06-20")
      _ = try Publication(to: target).publish(Self.site(day: day))
      let before = try Self.files(in: target)
      let error = #expect(throws: Publication.Refusal.self) {
        try Publication(to: target).publish(Self.site([file], day: day, act: 401))
      }
      guard case .unmade(let findings)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(findings.count { $0.page.contains("/notice-") } == 2, "\(findings)")
      #expect(try Self.files(in: target) == before)
    }
  }

  @Test func `after any number of changes the target is what one publication makes`() throws {
    try Self.inFolder { folder in
      let target = folder.appending(path: "site")
      let days = ["2020-05-20", "2020-06-08", "2020-06-08", "2020-06-20", "2020-07-20"]
      for (index, day) in days.enumerated() {
        let site = Self.site(day: SampleCases.day(day), act: 400 + index)
        _ = try Publication(to: target).publish(site)
        let fresh = folder.appending(path: "fresh-\(index)")
        _ = try Publication(to: fresh).publish(site)
        #expect(try Self.files(in: target) == Self.files(in: fresh), "\(day)")
      }
    }
  }

  @Test func `an address whose matter was taken back stays and says so`() throws {
    try Self.inFolder { folder in
      let target = folder.appending(path: "site")
      _ = try Publication(to: target).publish(Self.site())
      let before = try Self.files(in: target)
      _ = try Publication(to: target).publish(Self.site([SampleCases.council], act: 401))
      let after = try Self.files(in: target)
      #expect(Set(after.keys) == Set(before.keys))
      let page = try #require(after["cases/2020-002/index.html"])
      let text = String(decoding: page, as: UTF8.self)
      #expect(text.contains("本页已撤下") && !text.contains("宇华苑"))
      #expect(text.contains("href=\"../../index.html\""))
      let calendar = String(
        decoding: try #require(after["cases/2020-002/calendar.ics"]),
        as: UTF8.self
      )
      #expect(calendar.contains("这份日历已撤下") && !calendar.contains("BEGIN:VEVENT"))
    }
  }

  @Test func `what is no site of ours is refused and left alone`() throws {
    try Self.inFolder { folder in
      let target = folder.appending(path: "site")
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      try Data("theirs".utf8).write(to: target.appending(path: "index.html"))
      #expect(throws: Publication.Refusal.notOurs(path: target.path)) {
        try Publication(to: target).publish(Self.site())
      }
      #expect(try Self.files(in: target) == ["index.html": Data("theirs".utf8)])

      let link = folder.appending(path: "link")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
      #expect(throws: Publication.Refusal.notOurs(path: link.path)) {
        try Publication(to: link).publish(Self.site())
      }
    }
  }

  /// F-06: links put into the trees lead no write outside.
  @Test func `a link in the place of a folder or a page is not followed`() throws {
    try Self.inFolder { folder in
      let manager = FileManager.default
      let target = folder.appending(path: "site")
      _ = try Publication(to: target).publish(Self.site())
      _ = try Publication(to: target).publish(Self.site(day: SampleCases.day + 1, act: 401))
      let outside = folder.appending(path: "outside")
      try manager.createDirectory(at: outside, withIntermediateDirectories: true)
      let kept = outside.appending(path: "index.html")
      try Data("theirs".utf8).write(to: kept)
      for tree in [".site.1", ".site.2"].map({ folder.appending(path: $0) }) {
        try manager.removeItem(at: tree.appending(path: "cases/2020-002"))
        try manager.createSymbolicLink(
          at: tree.appending(path: "cases/2020-002"),
          withDestinationURL: outside
        )
        try manager.removeItem(at: tree.appending(path: "index.html"))
        try manager.createSymbolicLink(
          at: tree.appending(path: "index.html"),
          withDestinationURL: kept
        )
      }
      for act in 402...404 {
        let day = SampleCases.day + act - 398
        _ = try Publication(to: target).publish(Self.site(day: day, act: act))
      }
      #expect(try manager.contentsOfDirectory(atPath: outside.path) == ["index.html"])
      #expect(manager.contents(atPath: kept.path) == Data("theirs".utf8))
    }
  }

  @Test func `a page nobody changed is looked at again once its words are private`() throws {
    try Self.inFolder { folder in
      let target = folder.appending(path: "site")
      let digest = folder.appending(path: ".site.private")
      let publication = Publication(to: target)
      _ = try publication.publish(Self.site(), without: PrivateValues())
      let before = try Self.files(in: target)
      let word = "业主代表"
      let known = PrivateValues(words: [.init(text: word, kind: .name)])
      // Twice: what was refused is not taken for looked at.
      for _ in 1...2 {
        let error = #expect(throws: Publication.Refusal.self) {
          try publication.publish(Self.site(), without: known)
        }
        guard case .leaks(let findings)? = error else {
          Issue.record("\(String(describing: error))")
          return
        }
        let holding = before.filter { String(decoding: $0.value, as: UTF8.self).contains(word) }
        #expect(!holding.isEmpty && Set(findings.map(\.page)) == Set(holding.keys))
        #expect(try Self.files(in: target) == before)
      }
      // An ordinary word here; and what was allowed once is not allowed for ever.
      #expect(
        try publication.publish(Self.site(), without: known, allowing: [word]).changed == 0
      )
      #expect(throws: Publication.Refusal.self) {
        try publication.publish(Self.site(), without: known)
      }
      let attributes = try FileManager.default.attributesOfItem(atPath: digest.path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let kept = try String(contentsOf: digest, encoding: .utf8)
      #expect(kept.count == 64 && !kept.contains(word))
      #expect(!before.keys.contains { $0.contains("private") })
    }
  }

  @Test func `the digest of what is private tells values apart and not their order`() {
    let words = ["甲", "乙丙", "甲乙"].map { PrivateValues.Word(text: $0, kind: .name) }
    func digest(_ words: [PrivateValues.Word], _ allowed: [String] = []) -> String {
      PrivacyWatch.digest(of: PrivateValues(words: words), allowing: allowed)
    }
    #expect(digest(words) == digest(words.reversed()))
    let others = [
      digest([]), digest(Array(words.dropLast())), digest(words, ["甲"]),
      digest(words.map { .init(text: $0.text, kind: .telephone) }),
      digest([.init(text: "甲乙", kind: .name), .init(text: "丙甲乙", kind: .name)]),
    ]
    #expect(Set(others + [digest(words)]).count == others.count + 1)
  }

  @Test func `a tree whose writing was cut off is begun anew`() throws {
    try Self.inFolder { folder in
      let target = folder.appending(path: "site")
      _ = try Publication(to: target).publish(Self.site())
      let spare = folder.appending(path: ".site.2")
      try FileManager.default.createDirectory(
        at: spare.appending(path: "cases"),
        withIntermediateDirectories: true
      )
      try Data("half a page".utf8).write(to: spare.appending(path: "cases/leftover.html"))
      let site = Self.site(day: SampleCases.day + 1, act: 401)
      _ = try Publication(to: target).publish(site)
      let files = try Self.files(in: target)
      #expect(files["cases/leftover.html"] == nil)
      #expect(Set(files.keys) == Set((site.pages + site.feeds).map(\.path)))
    }
  }

  @Test func `addresses are numbers, relative to each other, and nothing of a title`() {
    let site = Self.site([HostileCase.file(saying: "../../etc/passwd\u{0}")])
    for page in site.pages + site.feeds {
      let isPlain = page.path.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || "/-.".utf8.contains($0)
      }
      #expect(isPlain && !page.path.contains(".."), "\(page.path)")
    }
    let number = CaseNumber(year: 2020, running: 1)
    let notice = Address.notice(3, of: number)
    #expect(notice.link(to: .front) == "../../index.html")
    #expect(notice.link(to: .caseFile(number)) == "index.html")
    #expect(notice.link(to: .meeting(3)) == "../../meetings/3.html")
    #expect(Address.front.link(to: notice) == "cases/2020-001/notice-3.html")
    #expect(Address.meeting(3).link(to: .meeting(4)) == "4.html")
  }
}
