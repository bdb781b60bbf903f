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
    // A key of Han characters, digits and small letters is its own form.
    if key.unicodeScalars.allSatisfy(isPlain) { return key }
    return key.precomposedStringWithCompatibilityMapping.lowercased()
      .split { "、,;/\\&与和".contains($0) }
      .map { String($0.filter { !$0.isWhitespace }) }
      .sorted()
      .joined(separator: "、")
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "a"..."z", "-": true
    case "\u{4E00}"..."\u{9FFF}": scalar != "与" && scalar != "和"
    default: false
    }
  }
}
