/// A seal (核验码): one entry of the journal and its hash, to be printed.
///
/// Paper that carries a seal is a witness: whoever changes the history of the
/// register afterwards changes this hash.
package struct Seal: Hashable, Sendable {
  package let sequence: Int
  /// SHA-256 as 64 hex digits in lower case.
  package let hash: String

  package init(sequence: Int, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }

  /// `412-` and the whole hash, for the QR code.
  package var whole: String { "\(sequence)-\(hash)" }
}

extension Seal: CustomStringConvertible {
  /// `412-9f3a c07b 1d22 885e e04b`: the sequence and 20 digits, in fours.
  package var description: String {
    let digits = Array(hash.prefix(20))
    let groups = stride(from: 0, to: digits.count, by: 4).map {
      String(digits[$0..<min($0 + 4, digits.count)])
    }
    return "\(sequence)-\(groups.joined(separator: " "))"
  }
}

/// A seal as somebody reads it off paper: a sequence and the first digits.
package struct PrintedSeal: Hashable, Sendable {
  package let sequence: Int
  /// Between 8 and 64 hex digits in lower case.
  package let digits: String

  /// How many bits these digits check; 32 bits are forged in minutes, 80 are not.
  package var bits: Int { digits.utf8.count * 4 }

  /// Reads `412-9f3ac07b…` with or without spaces.
  ///
  /// Capitals and the full-width forms of a Chinese keyboard are read alike.
  ///
  /// - Throws: ``SealMisreading`` where the text is none, or too short to check anything.
  package init(_ text: some StringProtocol) throws(SealMisreading) {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.compactMap(Self.plain)))
    let halves = plain.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, let sequence = Int(halves[0]), sequence > 0,
      halves[0].utf8.allSatisfy({ (48...57).contains($0) }),
      halves[1].utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }),
      halves[1].utf8.count <= 64
    else { throw .unreadable(String(text)) }
    guard halves[1].utf8.count >= 8 else { throw .tooShort(digits: halves[1].utf8.count) }
    self.sequence = sequence
    self.digits = String(halves[1])
  }

  /// The plain form of a character of a seal; nil for a space.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20, 0xA0, 0x3000: return nil
    case 0x2010...0x2015, 0x2212, 0xFF0D: return "-"
    case 0xFF10...0xFF19, 0xFF21...0xFF26, 0xFF41...0xFF46:
      return plain(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x41...0x46: return Unicode.Scalar(scalar.value + 32)
    default: return scalar
    }
  }
}

/// Why a text is no seal.
package enum SealMisreading: Error, Hashable, Sendable {
  case unreadable(String)
  /// Fewer than eight digits check too little to be worth an answer.
  case tooShort(digits: Int)
}

/// What the register answers to a seal on paper.
package enum SealAnswer: Hashable, Sendable {
  /// The history up to that entry stands as it was when the paper was printed.
  case stands(JournalEntry, bits: Int)
  /// The entry of that sequence has another hash than the paper.
  case differs(JournalEntry, bits: Int)
  /// The digits agree, but the chain before the entry no longer gives its hash.
  case chainBroken(JournalEntry, at: Int)
  /// The journal ends before that entry.
  case unknown(newest: Int)
}
