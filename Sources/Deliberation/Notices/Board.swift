/// A board (张贴处): one place a notice hangs at, and what happened to it there.
package struct Board: Hashable, Sendable, Codable {
  package let place: String
  /// How many copies hang there.
  package internal(set) var copies: Int
  /// Who put it up and when; nil where that is not on record.
  package internal(set) var putUp: Handling?
  /// Who witnessed it, by office.
  package internal(set) var witnesses: [String]
  package internal(set) var photos: [Photo]
  package internal(set) var damages: [Damage]
  package internal(set) var takenDown: Handling?

  package init(
    _ place: String,
    copies: Int = 1,
    putUp: Handling? = nil,
    witnesses: [String] = [],
    photos: [Photo] = [],
    damages: [Damage] = [],
    takenDown: Handling? = nil
  ) {
    self.place = place
    self.copies = copies
    self.putUp = putUp
    self.witnesses = witnesses
    self.photos = photos
    self.damages = damages
    self.takenDown = takenDown
  }

  /// A photo (照片) that proves the posting, known by its hash.
  ///
  /// The picture itself lies among the register's attachments and leaves the
  /// office only as its hash: people may be on it.
  package struct Photo: Hashable, Sendable, Codable {
    package let moment: Moment
    package let takenOn: Day
    /// SHA-256 of the file as 64 hex digits in lower case.
    package let hash: String
    /// The ending of the file's name: `jpg`.
    package let format: String

    package init(moment: Moment, takenOn: Day, hash: String, format: String) {
      self.moment = moment
      self.takenOn = takenOn
      self.hash = hash
      self.format = format
    }
  }

  /// When in the period a photo was taken.
  package enum Moment: String, Hashable, Sendable, Codable, CaseIterable {
    /// 张贴时.
    case start
    /// 公示期中.
    case middle
    /// 期满时.
    case end
  }

  /// A copy found torn or gone (破损), and put up again.
  package struct Damage: Hashable, Sendable, Codable {
    package let foundOn: Day
    /// What was found: `被雨水打湿脱落`.
    package let what: String
    /// Who put it up again and when; nil until then.
    package internal(set) var reposted: Handling?

    package init(foundOn: Day, what: String, reposted: Handling? = nil) {
      self.foundOn = foundOn
      self.what = what
      self.reposted = reposted
    }
  }

  /// Whether a copy of a posting on record hangs there on a day.
  package func hangs(on day: Day) -> Bool {
    guard let putUp, putUp.on <= day else { return false }
    return takenDown.map { $0.on > day } ?? true
  }
}
