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
    package let file: AttachmentName

    package init(moment: Moment, takenOn: Day, file: AttachmentName) {
      self.moment = moment
      self.takenOn = takenOn
      self.file = file
    }

    private enum CodingKeys: CodingKey { case moment, takenOn }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      moment = try values.decode(Moment.self, forKey: .moment)
      takenOn = try values.decode(Day.self, forKey: .takenOn)
      file = try AttachmentName(partsFrom: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(moment, forKey: .moment)
      try values.encode(takenOn, forKey: .takenOn)
      try file.encodeParts(to: encoder)
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
