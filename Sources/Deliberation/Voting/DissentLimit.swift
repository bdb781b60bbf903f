/// How many may object before a motion falls (异议的上限).
///
/// The law uses two different words: 「不超过」 and 「以下」 include the number itself,
/// 「少于」 does not (Civil Code art. 1259). The two cases keep that difference.
public enum DissentLimit: Hashable, Sendable {
  /// 「不超过…」: the motion stands while those who object are at most the ratio of all.
  case atMost(Ratio)
  /// 「少于…」: it stands only while they are fewer.
  case fewerThan(Ratio)

  /// The fraction, without the word that says whether it is included.
  public var ratio: Ratio {
    switch self {
    case .atMost(let ratio), .fewerThan(let ratio): ratio
    }
  }

  /// The same test of those who do not object: at most one third against is at least
  /// two thirds not against.
  public var ofThoseWhoDoNotObject: Threshold {
    let rest = Ratio(ratio.denominator - ratio.numerator, over: ratio.denominator)
    return switch self {
    case .atMost: .atLeast(rest)
    case .fewerThan: .moreThan(rest)
    }
  }
}

extension DissentLimit: Codable {
  private enum CodingKeys: String, CodingKey { case atMost, fewerThan }

  /// Reads `{"atMost":"1/3"}` or `{"fewerThan":"1/3"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let ratio = try container.decodeIfPresent(Ratio.self, forKey: .atMost) {
      self = .atMost(ratio)
    } else {
      self = .fewerThan(try container.decode(Ratio.self, forKey: .fewerThan))
    }
  }

  /// Writes `{"atMost":"1/3"}` or `{"fewerThan":"1/3"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .atMost(let ratio): try container.encode(ratio, forKey: .atMost)
    case .fewerThan(let ratio): try container.encode(ratio, forKey: .fewerThan)
    }
  }
}

extension DissentLimit {
  /// The limit that leaves so many who do not object: what a margin of dissent prints.
  package init(leaving threshold: Threshold) {
    let ratio = threshold.ratio
    let rest = Ratio(ratio.denominator - ratio.numerator, over: ratio.denominator)
    self = threshold.excludesItself ? .fewerThan(rest) : .atMost(rest)
  }
}
