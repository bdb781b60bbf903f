import Deliberation
import Foundation
import Synchronization
import Testing

@testable import NoticeBoard

/// who reads while the office publishes never meets a broken site.
struct RepublicationTests {
  /// Three states of a small matter beside one that never changes: as it was, with
  /// a notice more, with that notice corrected; from the last back to the first it vanishes.
  private static func states() throws -> [Site] {
    let day = SampleCases.day("2020-03-02")
    let wording = { (body: String) in
      NoticeWording(
        title: "示例公示",
        addressee: "全体业主",
        body: body,
        effect: "期满办理。",
        reception: "居委会",
        issuers: ["示例居委会"],
        witnesses: ["示例街道办事处"]
      )
    }
    let notice = { (key: String) in
      Notice(
        key: key,
        kind: .publicReview,
        purpose: .other,
        wording: wording("现予公示。"),
        postedOn: day,
        term: PostingTerm(days: 5),
        boards: [Board("院门口", putUp: Handling(on: day, by: "网格员"))],
        answerWithin: 5
      )
    }
    func file(_ folder: String, _ running: Int, _ notices: [Notice]) throws -> CaseFile {
      var file = CaseFile(
        folder: folder,
        title: "示例事项\(running)",
        place: Place(community: "示例社区", steps: [.init(.courtyard, "示例楼院")]),
        procedure: nil,
        openedOn: day,
        office: "示例居委会"
      )
      let refusals = file.enter(notices.map(CaseEntry.notice))
      try #require(refusals.isEmpty, "\(refusals)")
      _ = file.number(as: CaseNumber(year: 2020, running: running), meetingsAfter: 0)
      return file
    }
    let still = try file("still", 1, [notice("list")])
    let more = try file("moving", 2, [notice("one"), notice("two")])
    var corrected = more
    try corrected.take(
      .corrected(wording("现予公示，电梯一台。"), reason: "漏字"),
      withNotice: 2,
      on: day + 1,
      by: "示例居委会"
    )
    let moving = [try file("moving", 2, [notice("one")]), more, corrected]
    return moving.enumerated().map { index, file in
      let old = Seal(sequence: 2, hash: String(repeating: "ab", count: 32))
      let new = Seal(sequence: 3 + index, hash: String(repeating: "0\(index)", count: 32))
      return Site(
        cases: [still, file],
        grounds: [still.place: 1],
        press: Press(language: .chinese, day: day + 2),
        head: new,
        seal: { $0.number.hasPrefix("2020-001") ? old : new }
      )
    }
  }

  private static func publish(_ site: Site, to target: URL) throws {
    _ = try Publication(to: target).publish(
      site,
      without: PrivateValues(of: [], contacts: [])
    )
  }

  /// What each state looks like once every address was there.
  private static func pictures(
    of states: [Site],
    at target: URL,
    _ memory: LinkMemory
  ) throws -> [[String: Data]] {
    for state in states { try publish(state, to: target) }
    return try states.map { state in
      try publish(state, to: target)
      return try SiteReader.everything(
        { try SiteReader.file($0, of: target) },
        links: memory.links
      )
    }
  }

  /// The states all of whose files these could be.
  private static func matching(_ seen: [String: Data], _ pictures: [[String: Data]]) -> [Int] {
    pictures.indices.filter { index in
      seen.allSatisfy { pictures[index][$0.key] == $0.value }
    }
  }

  /// What two readers and the office tell each other.
  private struct Course {
    var begun = 0
    var isOver = false
    var whole = 0
    var acrossPublications = 0
    var byLink = 0
    var staying = 0
    var faults: [String] = []
  }

  @Test func `two hundred republications break nothing for who reads meanwhile`() throws {
    try PublicationTests.inFolder { folder in
      let target = folder.appending(path: "site")
      let states = try Self.states()
      let memory = LinkMemory()
      let pictures = try Self.pictures(of: states, at: target, memory)
      #expect(Set(pictures).count == 3)
      #expect(pictures[1].keys.contains("cases/2020-002/notice-2.html"))
      #expect(!pictures[0].keys.contains("cases/2020-002/notice-2.html"))
      let course = Mutex(Course())
      let readers = [
        // One opens the tree once, as a server does that follows the link for each visit.
        Reader { try Self.readTree(of: target, pictures, memory, course) },
        // One stays in a tree while it is written again and again: no file is cut or missing.
        Reader {
          let reader = try SiteReader(opening: target)
          defer { reader.leave() }
          let before = course.withLock { $0.begun }
          while course.withLock({ $0.begun < before + 6 && !$0.isOver }) {
            _ = try SiteReader.everything(reader.file, links: memory.links)
            course.withLock { $0.staying += 1 }
          }
        },
        // One follows the link for each page.
        Reader {
          let seen = try SiteReader.everything(
            { try SiteReader.file($0, of: target) },
            links: memory.links,
            pause: { usleep(500) }
          )
          // Each page is whole and of one of the states, if not all of the same.
          for (path, bytes) in seen where !pictures.contains(where: { $0[path] == bytes }) {
            let isTakenDown = path == "cases/2020-002/notice-2.html"
            if !isTakenDown { throw SiteReader.Broken(description: "\(path) is of no state") }
          }
          course.withLock { $0.byLink += 1 }
        },
      ]
      for reader in readers { reader.start(until: { course.withLock { $0.isOver } }) }
      for number in 1...200 {
        course.withLock { $0.begun += 1 }
        try Self.publish(states[number % 3], to: target)
      }
      course.withLock { $0.isOver = true }
      let faults = readers.flatMap { $0.wait() }
      #expect(faults.isEmpty, "\(faults.prefix(5))")
      let told = course.withLock { $0 }
      #expect(told.whole > 20 && told.byLink > 20 && told.staying > 100, "\(told)")
    }
  }

  /// Reads the tree the target leads to now; of one state, as long as the office has
  /// not begun to write that tree again.
  private static func readTree(
    of target: URL,
    _ pictures: [[String: Data]],
    _ memory: LinkMemory,
    _ course: borrowing Mutex<Course>
  ) throws {
    let before = course.withLock { $0.begun }
    let reader = try SiteReader(opening: target)
    defer { reader.leave() }
    let seen = try SiteReader.everything(reader.file, links: memory.links) { usleep(500) }
    let after = course.withLock { $0.begun }
    // The publication under way writes the other tree; only the one after it, this.
    guard after <= before else {
      course.withLock { $0.acrossPublications += 1 }
      return
    }
    guard !matching(seen, pictures).isEmpty else {
      throw SiteReader.Broken(description: "files of two states in one tree")
    }
    course.withLock { $0.whole += 1 }
  }

  @Test func `a slow reader finishes in the state it began with, and never meets a gap`() throws {
    try PublicationTests.inFolder { folder in
      let target = folder.appending(path: "site")
      let states = try Self.states()
      let memory = LinkMemory()
      let pictures = try Self.pictures(of: states, at: target, memory)
      for first in 0..<3 {
        try Self.publish(states[first], to: target)
        let reader = try SiteReader(opening: target)
        defer { reader.leave() }
        var files = 0
        let seen = try SiteReader.everything(reader.file, links: memory.links) {
          files += 1
          if files == 3 { try Self.publish(states[(first + 1) % 3], to: target) }
        }
        #expect(Self.matching(seen, pictures) == [first])
        // Two publications on, its tree is in use again: whole pages, none missing.
        try Self.publish(states[(first + 2) % 3], to: target)
        _ = try SiteReader.everything(reader.file, links: memory.links)
        for path in seen.keys { _ = try reader.file(path) }
      }
    }
  }

  @Test func `a page that was lost from the tree on show is put back`() throws {
    try PublicationTests.inFolder { folder in
      let target = folder.appending(path: "site")
      let states = try Self.states()
      let memory = LinkMemory()
      let pictures = try Self.pictures(of: states, at: target, memory)
      let page = "cases/2020-001/notice-1.html"
      for path in [page, "index.html", "404.html"] {
        try FileManager.default.removeItem(at: target.appending(path: path))
        try Self.publish(states[2], to: target)
        let seen = try SiteReader.everything(
          { try SiteReader.file($0, of: target) },
          links: memory.links
        )
        #expect(seen == pictures[2], "\(path)")
      }
      // What somebody wrote into it is not carried into the next.
      try Data("theirs".utf8).write(to: target.appending(path: page))
      try Self.publish(states[0], to: target)
      #expect(try SiteReader.file(page, of: target) == pictures[0][page])
    }
  }
}

/// A thread that reads again and again (一位读者).
private final class Reader: Sendable {
  private let read: @Sendable () throws -> Void
  private let faults = Mutex<[String]>([])
  private let done = DispatchSemaphore(value: 0)

  init(_ read: @escaping @Sendable () throws -> Void) { self.read = read }

  func start(until isOver: @escaping @Sendable () -> Bool) {
    Thread.detachNewThread { [self] in
      while !isOver(), faults.withLock({ $0.isEmpty }) {
        do { try read() } catch { faults.withLock { $0.append("\(error)") } }
      }
      done.signal()
    }
  }

  func wait() -> [String] {
    done.wait()
    return faults.withLock { $0 }
  }
}
