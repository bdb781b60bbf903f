import Deliberation
import Foundation
import Testing

@testable import Exchange

/// Vote records and the verifier that counts them again in another language.
struct VoteRecordTests {
  private static let polls = 500

  @Test(.enabled(if: Verifier.isThere))
  func `the verifier agrees with every vote made by chance`() throws {
    let folder = try TemporaryFolder()
    var files: [URL] = []
    var outcomes: [String: Int] = [:]
    for seed in 0..<UInt64(Self.polls) {
      let record = try Self.record(seed: seed)
      files.append(try folder.put(record, "seed-\(seed).json"))
      outcomes[Falsification.outcome(of: try Falsification.json(record)), default: 0] += 1
    }
    let report = try Verifier.verify(files)
    #expect(report.refused == [], "\(report.text.prefix(4000))")
    #expect(report.agreed.count == Self.polls)
    #expect(report.status == 0)
    // Every kind of outcome came up often enough to mean something.
    #expect(outcomes.count == 4 && outcomes.values.allSatisfy { $0 > 20 }, "\(outcomes)")
  }

  @Test(.enabled(if: Verifier.isThere))
  func `every falsified record is found`() throws {
    let folder = try TemporaryFolder()
    var files: [URL] = []
    var tried: [String: Int] = [:]
    for seed in 0..<UInt64(Self.polls) {
      var generator = SeededGenerator(seed: seed &+ 7_000_000)
      var json = try Falsification.json(try Self.record(seed: seed))
      let order = Falsification.allCases.shuffled(using: &generator)
      guard let falsification = order.first(where: { $0.apply(to: &json, &generator) }) else {
        continue
      }
      tried[falsification.rawValue, default: 0] += 1
      let data = try JSONSerialization.data(withJSONObject: json)
      files.append(try folder.put(data, "\(falsification)-\(seed).json"))
    }
    let report = try Verifier.verify(files)
    #expect(report.agreed == [], "\(report.agreed.sorted().prefix(10))")
    #expect(report.refused.count == files.count)
    #expect(report.status == 1)
    #expect(tried.count == Falsification.allCases.count, "\(tried)")
  }

  @Test(.enabled(if: Verifier.isThere))
  func `the votes of the worked cases are counted again`() throws {
    let folder = try TemporaryFolder()
    var files: [URL] = []
    for name in WorkedCasesTests.names {
      let read = CaseFolder.read(at: WorkedCasesTests.cases.appendingPathComponent(name))
      let file = try #require(read.caseFile)
      for (place, poll) in file.polls.enumerated() {
        let data = try VoteRecord(poll, of: file, seal: nil).data()
        files.append(try folder.put(data, "\(name)-\(place).json"))
      }
    }
    #expect(files.count >= 2)
    let report = try Verifier.verify(files)
    #expect(report.agreed.count == files.count, "\(report.text)")
  }

  @Test(.enabled(if: Verifier.isThere))
  func `a file that is not the one told of is found`() throws {
    let folder = try TemporaryFolder()
    let data = try Self.record(seed: 1)
    let file = try folder.put(data, "record.json")
    let digest = VoteRecord.digest(of: data)
    #expect(try Verifier.verify([file], ["--sha256", digest]).status == 0)
    #expect(try Verifier.verify([file], ["--sha256", String(digest.reversed())]).status == 1)
    let broken = try folder.put(data.dropLast(40), "broken.json")
    let missing = folder.url.appendingPathComponent("missing.json")
    let report = try Verifier.verify([broken, missing])
    #expect(report.status == 1)
    #expect(report.refused == ["broken.json", "missing.json"])
    #expect(!report.text.contains("Traceback"))
  }

  @Test func `a record keeps to its schema`() throws {
    let schema = try SchemaCheck(
      at: Verifier.root.appendingPathComponent("docs/vote-record.schema.json")
    )
    for seed in 0..<UInt64(Self.polls) {
      let json = try Falsification.json(try Self.record(seed: seed))
      let faults = schema.faults(of: json)
      #expect(faults == [], "seed \(seed): \(faults)")
    }
  }

  @Test func `the schema refuses what is no record`() throws {
    let schema = try SchemaCheck(
      at: Verifier.root.appendingPathComponent("docs/vote-record.schema.json")
    )
    var json = try Falsification.json(try Self.record(seed: 3))
    json["names"] = ["甲"]
    #expect(schema.faults(of: json) == ["names: not in the schema"])
    json["names"] = nil
    json["roll"] = [["door": "101", "owner": "甲", "kind": "dwelling", "handover": "handedOver"]]
    #expect(schema.faults(of: json) == ["roll.0.owner: not of type integer"])
    json["roll"] = []
    json["schema"] = "other"
    #expect(schema.faults(of: json) == ["schema: not a value of the schema"])
  }

  @Test func `no name leaves in a record`() throws {
    let text = String(decoding: try Self.record(seed: 5), as: UTF8.self)
    #expect(!text.contains("业主"))
    #expect(!text.contains("受托人"))
    #expect(!text.contains("见证人"))
  }

  @Test func `one vote has one record, byte for byte`() throws {
    #expect(try Self.record(seed: 9) == Self.record(seed: 9))
  }

  private static func record(seed: UInt64) throws -> Data {
    var generator = SeededGenerator(seed: seed)
    let poll = try ChancePoll.poll(&generator)
    let file = CaseFile(
      folder: "example",
      number: CaseNumber(year: 2020, running: 1),
      title: "示例事项",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: nil,
      openedOn: poll.opensOn,
      office: "示例社区居委会"
    )
    return try VoteRecord(poll, of: file, seal: nil).data()
  }
}

extension TemporaryFolder {
  fileprivate func put(_ data: Data, _ name: String) throws -> URL {
    let file = url.appendingPathComponent(name)
    try data.write(to: file)
    return file
  }
}
