/// Numbers, days and hours typed on a Chinese keyboard (全角数字).
package enum TypedNumbers {
  /// An argument that is nothing but digits and their signs as ASCII writes them, also
  /// behind `--option=`; every other text as it is.
  package static func halfWidth(_ argument: String) -> String {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, argument.hasPrefix("--") else { return number(argument) }
    return parts[0] + "=" + number(String(parts[1]))
  }

  private static func number(_ text: String) -> String {
    let plain = text.halfWidth
    let isNumber = plain.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || "-.:/".unicodeScalars.contains($0)
    }
    return isNumber ? plain : text
  }
}
