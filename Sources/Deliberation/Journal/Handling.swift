/// Who did something, and when (经办): an office and a day.
public struct Handling: Hashable, Sendable, Codable {
  /// The day it was done.
  public let on: Day
  /// The office, never a person's name.
  public let by: String

  /// An office and the day it did something.
  public init(on: Day, by: String) {
    self.on = on
    self.by = by
  }
}
