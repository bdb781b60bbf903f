import Deliberation

/// Who did something and when, with more where it needs a reason.
enum HandlingKey {
  static let day = Term("日期", "day")
  static let office = Term("经办", "office")
  static let days = Term("天数", "days")
  static let reason = Term("原因", "reason")
  static let earlier = Term("原文", "earlier")
  static let handling = [day, office]
  static let withdrawal = [day, office, reason]
  static let `extension` = [day, office, days, reason]
  static let correction = [day, office, reason, earlier]
}

extension HeadMapping {
  /// The office and the day under a key.
  func handling(_ key: Term, _ reading: inout FileReading) -> Handling? {
    mapping(key, knows: HandlingKey.handling, &reading).flatMap { $0.handling(&reading) }
  }

  /// The office and the day that this mapping tells.
  func handling(_ reading: inout FileReading) -> Handling? {
    let day = neededDay(HandlingKey.day, &reading)
    let office = neededText(HandlingKey.office, oneLine: true, &reading)
    guard let day, let office else { return nil }
    return Handling(on: day, by: office)
  }
}

extension HeadWriter {
  /// The office and the day, as ``HeadMapping/handling(_:)`` reads them.
  init(_ handling: Handling) {
    self.init()
    add(HandlingKey.day, plain: handling.on)
    add(HandlingKey.office, handling.by)
  }
}
