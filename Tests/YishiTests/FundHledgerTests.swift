import Deliberation
import Exchange
import Foundation
import Testing

/// The funds of the worked lift added up by hledger, to the fen.
@Suite struct FundHledgerTests {
  private struct Report: Error { let text: String }

  private func hledger(_ arguments: [String], on journal: URL) throws -> String {
    // Nothing passes in silence: without the package this is a failure.
    let program = URL(fileURLWithPath: "/usr/bin/hledger")
    try #require(
      FileManager.default.isExecutableFile(atPath: program.path),
      "hledger is missing: scripts/prepare hledger"
    )
    let said = try BuiltBinary.run(
      ["-f", journal.path] + arguments,
      lang: "C.UTF-8",
      environment: ["LC_ALL": "C.UTF-8"],
      by: program
    )
    guard said.status == 0 else { throw Report(text: said.out + said.err) }
    return said.out
  }

  /// What hledger makes of each account, in fen.
  private func balances(of journal: URL) throws -> [String: Int64] {
    let table = try hledger(["balance", "--flat", "--empty", "-N", "-O", "csv"], on: journal)
    var balances: [String: Int64] = [:]
    for line in table.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\",\"").map { $0.trimmingPrefix("\"") }
      guard cells.count == 2 else { continue }
      let text = cells[1].replacing("\"", with: "").replacing("CNY", with: "")
        .replacing(" ", with: "").replacing(",", with: "")
      let isNegative = text.hasPrefix("-")
      let amount = try #require(Fen(yuan: isNegative ? String(text.dropFirst()) : String(text)))
      balances[String(cells[0])] = isNegative ? -amount.count : amount.count
    }
    return balances
  }

  @Test(arguments: ["zh", "en"])
  func `hledger finds every fund whole and comes to the same balances`(lang: String) throws {
    let folder = try TrialFolder()
    let house = ["--register", folder.path("register")]
    let journal = folder.url.appendingPathComponent("fund.journal")
    for words in [
      ["init", folder.path("register"), "--community", "杜甫路社区"],
      ["import", WorkedCases.path("yuhuayuan-lift")] + house,
      ["export", "--hledger", "--to", journal.path, "--lang", lang] + house,
    ] {
      let said = try BuiltBinary.run(words)
      #expect(said.status == 0, "\(said.out)\(said.err)")
    }
    let permissions = try FileManager.default.attributesOfItem(atPath: journal.path)
    #expect(permissions[.posixPermissions] as? Int == 0o600)
    _ = try hledger(["check"], on: journal)
    _ = try hledger(["check", "--strict"], on: journal)
    let found = try balances(of: journal)
    #expect(found.values.reduce(0, +) == 0)
    let file = try #require(
      CaseFolder.read(at: URL(fileURLWithPath: WorkedCases.path("yuhuayuan-lift"))).caseFile
    )
    var accounts = 0
    for fund in file.funds {
      let totals = fund.totals()
      let day = try #require(Day("2023-01-04"))
      let standing = file.standing(of: fund, on: day)
      func sum(_ parts: [String]) -> Int64 {
        found.filter { name, _ in parts.allSatisfy(name.contains) }.values.reduce(0, +)
      }
      // Both funds come in one file; the part of a name tells which.
      let id = try #require(
        found.keys.first { name in
          standing.doors.contains { name.hasSuffix(":\($0.door)") }
        }
      ).split(separator: ":")[2]
      accounts += 1
      let joint = lang == "zh" ? "共管账户" : "joint account"
      let works = lang == "zh" ? "工程" : "works"
      let subsidy = lang == "zh" ? "补贴" : "subsidy"
      #expect(sum([joint, ":\(id)"]) == totals.balance.count)
      #expect(sum([":\(works):\(id)"]) == totals[.payment].count)
      #expect(sum([":\(subsidy):\(id)"]) == -totals[.subsidy].count)
      for account in standing.doors {
        let own = found.first { $0.key.hasSuffix(":\(id):\(account.door)") }
        #expect((own?.value ?? 0) == -account.borne.count, "\(account.door)")
      }
      for line in standing.bill?.lines ?? [] {
        #expect(
          found.first { $0.key.hasSuffix(":\(works):\(id):\(line.what)") }?.value
            == fund.paid(forLine: line.what).count
        )
      }
    }
    #expect(accounts == 2)
    // A file in which a fen was moved is refused.
    let text = try String(contentsOf: journal, encoding: .utf8)
    let wrong = text.replacing("CNY 52989.13 =", with: "CNY 52989.12 =")
    #expect(wrong != text)
    try Data(wrong.utf8).write(to: journal)
    #expect(throws: Report.self) { try hledger(["check"], on: journal) }
  }
}
