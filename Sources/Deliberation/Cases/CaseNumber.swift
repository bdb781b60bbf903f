/// A case number (事项编号): the year of opening and a running number, `2020-014`.
package struct CaseNumber: Hashable, Sendable {
  package let year: Int
  package let running: Int

  package init(year: Int, running: Int) {
    self.year = year
    self.running = running
  }

  /// Reads `2020-014`; nil for any other form.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count >= 3, let year = Int(parts[0]),
      let running = Int(parts[1]), running > 0,
      text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) })
    else { return nil }
    self.init(year: year, running: running)
    // One number, one form: `2020-0014` is none.
    guard description.utf8.count == text.utf8.count else { return nil }
  }

  /// The number of a poll, notice, bill or agreement of the case: `2020-014-3`.
  package func item(_ number: Int) -> String { "\(self)-\(number)" }
}

extension CaseNumber: CustomStringConvertible {
  package var description: String {
    let digits = String(running)
    return "\(year)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}

extension CaseNumber: Comparable {
  package static func < (lhs: CaseNumber, rhs: CaseNumber) -> Bool {
    (lhs.year, lhs.running) < (rhs.year, rhs.running)
  }
}

extension CaseNumber: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let number = CaseNumber(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "expected a case number")
      )
    }
    self = number
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
