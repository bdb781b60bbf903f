import Deliberation
import Foundation
import GRDB

/// Follows the journal from its first entry and checks that each stands on the one before.
struct JournalChain {
  private var sequence = 0
  private var hash = ""
  private var instant: Instant?

  /// Checks the next entry, given the SHA-256 of each of its parts.
  mutating func follow(_ entry: StoredEntry, parts: [String]) -> [JournalFinding] {
    var findings: [JournalFinding] = []
    if entry.sequence != sequence + 1 { findings.append(.gap(before: entry.sequence)) }
    // From the stored hash of the entry before, so that one fault is told once.
    if entry.expectedHash(after: hash, parts: parts) != entry.hash {
      findings.append(.hashDiffers(sequence: entry.sequence))
    }
    if let read = entry.entry {
      if let instant, read.instant < instant {
        findings.append(.clockRanBack(sequence: entry.sequence))
      }
      instant = read.instant
    } else {
      findings.append(.unreadableEntry(sequence: entry.sequence))
    }
    sequence = entry.sequence
    hash = entry.hash
    return findings
  }

  /// Calls `body` with each part of an entry in order, one in memory at a time.
  static func parts<Value>(
    of sequence: Int,
    in db: Database,
    _ body: (Changeset) throws -> Value
  ) throws -> [Value] {
    let rows = try Data.fetchCursor(
      db.cachedStatement(
        sql: "SELECT changeset FROM journalPart WHERE sequence = ? ORDER BY part"
      ),
      arguments: [sequence]
    )
    var values: [Value] = []
    while let bytes = try rows.next() { values.append(try body(Changeset(bytes: bytes))) }
    return values
  }
}

extension JournalFinding {
  /// The entry a finding is about, where it is one's.
  var sequence: Int? {
    switch self {
    case .hashDiffers(let sequence), .gap(let sequence), .clockRanBack(let sequence),
      .unreadableEntry(let sequence), .strayChanges(let sequence), .subjectsDiffer(let sequence),
      .unknownTable(_, let sequence), .cannotReplay(let sequence, _, _):
      sequence
    case .valueDiffers(_, _, _, let act), .rowMissing(_, _, let act),
      .rowUnexplained(_, _, let act):
      act
    case .damaged, .orphan, .schemaDiffers, .attachmentMissing, .attachmentChanged,
      .attachmentUnreadable:
      nil
    }
  }
}
