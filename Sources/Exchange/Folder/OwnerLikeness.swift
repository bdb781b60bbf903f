import Deliberation
import Foundation

/// Owners whose keys look like one person's (疑似同一业主).
///
/// Two that differ only by width, case, spaces or the order of co-owners are
/// two heads as written, and more likely one. They are named, never merged.
enum OwnerLikeness {
  static func find(among owners: [(Owner, line: Int)], _ reading: inout FileReading) {
    var seen: [String: Owner] = [:]
    for (owner, line) in owners {
      let form = form(of: owner.key)
      if let other = seen[form] {
        reading.find(.ownersLookAlike(other, owner), line: line, severity: .warning)
      } else {
        seen[form] = owner
      }
    }
  }

  private static func form(of key: String) -> String {
    key.precomposedStringWithCompatibilityMapping.lowercased()
      .split { "、,;/\\&与和".contains($0) }
      .map { String($0.filter { !$0.isWhitespace }) }
      .sorted()
      .joined(separator: "、")
  }
}
