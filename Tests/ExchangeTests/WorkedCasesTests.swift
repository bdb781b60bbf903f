import Deliberation
import Foundation
import Testing

@testable import Exchange

/// The seven folders of `cases/`.
struct WorkedCasesTests {
  static let cases = URL(fileURLWithPath: #filePath)
    .resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("cases")

  static let names = [
    "fertiliser-plant-council", "yuhuayuan-lift", "nanyuan-gas", "justice-bureau-balconies",
    "yuanding-street", "datong-request", "senhai-fitness",
  ]

  @Test(arguments: names)
  func `a worked case is read without a finding`(name: String) throws {
    let folder = CaseFolder.read(at: Self.cases.appendingPathComponent(name))
    #expect(folder.findings == [])
    let file = try #require(folder.caseFile)
    #expect(file.isSynthetic)
    #expect(file.folder == name)
  }
}
