import Deliberation
import Foundation
import Testing

@testable import Exchange

/// A damaged file never ends in a trap: it is read or it has a finding.
struct MutatedFilesTests {
  private static let pieces: [[UInt8]] = [
    [0], [0xFF], [0x80], [0x0A], [0x0D], Array("\"".utf8), Array(",".utf8), Array(":".utf8),
    Array("- ".utf8), Array("---\n".utf8), Array("```".utf8), Array("999999999999999999999".utf8),
    Array("-".utf8), Array("{".utf8), Array("[".utf8), Array("|\n".utf8), Array("\u{202E}".utf8),
    Array("九".utf8), Array("&a ".utf8), Array("*a".utf8), [0x95, 0x32, 0x82],
  ]

  private static let files = BadInputTests.files.merging([
    "notices/方案.md": NoticeRecordTests.notice
  ]) { $1 }

  @Test func `folders with bytes changed, left out or put in are read or refused`() throws {
    for seed in UInt64(1)...150 {
      var random = SeededGenerator(seed: seed)
      let folder = try TemporaryFolder(Self.files)
      try folder.write(Data([1, 2, 3]), to: "照片/a.PNG")
      for (name, text) in Self.files.sorted(by: { $0.key < $1.key }) {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 0...2, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0...2, using: &random) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
          case 1:
            let end = min(bytes.count, place + Int.random(in: 1...9, using: &random))
            if bytes.count > end - place { bytes.removeSubrange(place..<end) }
          default:
            let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
            bytes.insert(contentsOf: piece, at: place)
          }
        }
        try folder.write(Data(bytes), to: name)
      }
      let read = folder.read()
      #expect(
        read.caseFile != nil || read.findings.contains { $0.severity == .error },
        "seed \(seed)"
      )
    }
  }
}
