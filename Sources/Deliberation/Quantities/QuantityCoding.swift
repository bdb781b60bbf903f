// How quantities stand in JSON: as the strings an office would write, so that
// a stored rule or roll can be read without this program.

extension Fen: Codable {
  package init(from decoder: any Decoder) throws {
    self = try decoder.single("an amount such as 375000.00") { text in
      text.hasPrefix("-")
        ? Fen(yuan: text.dropFirst()).map { Fen(-$0.count) } : Fen(yuan: text)
    }
  }
  package func encode(to encoder: any Encoder) throws { try encoder.single(yuan) }
}

extension FloorArea: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.single("an area such as 85.20") {
      $0 == "0.00" ? .zero : FloorArea(squareMetres: $0)
    }
  }
  public func encode(to encoder: any Encoder) throws { try encoder.single(squareMetres) }
}

extension Day: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.single("a day such as 2020-05-24") { Day($0) }
  }
  public func encode(to encoder: any Encoder) throws { try encoder.single(description) }
}

extension EventTime: Codable {
  package init(from decoder: any Decoder) throws {
    self = try decoder.single("a day and an hour such as 2020-07-23 09:00") { EventTime($0) }
  }
  package func encode(to encoder: any Encoder) throws { try encoder.single(description) }
}

extension Ratio: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.single("a ratio such as 2/3") { text in
      let parts = text.split(separator: "/")
      guard parts.count == 2, let numerator = Int(parts[0]), let denominator = Int(parts[1]),
        denominator > 0
      else { return nil }
      return Ratio(numerator, over: denominator)
    }
  }
  public func encode(to encoder: any Encoder) throws {
    try encoder.single("\(numerator)/\(denominator)")
  }
}

extension Door: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.single("a door such as 2-301") { Door($0) }
  }
  public func encode(to encoder: any Encoder) throws { try encoder.single(text) }
}

extension Owner: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.single("an owner's key") { $0.isEmpty ? nil : Owner($0) }
  }
  public func encode(to encoder: any Encoder) throws { try encoder.single(key) }
}

extension Threshold: Codable {
  private enum CodingKeys: String, CodingKey { case atLeast, moreThan }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let ratio = try container.decodeIfPresent(Ratio.self, forKey: .atLeast) {
      self = .atLeast(ratio)
    } else {
      self = .moreThan(try container.decode(Ratio.self, forKey: .moreThan))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .atLeast(let ratio): try container.encode(ratio, forKey: .atLeast)
    case .moreThan(let ratio): try container.encode(ratio, forKey: .moreThan)
    }
  }
}

extension Decoder {
  fileprivate func single<Value>(
    _ expected: String,
    _ read: (String) -> Value?
  ) throws -> Value {
    let text = try singleValueContainer().decode(String.self)
    guard let value = read(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath, debugDescription: "expected \(expected), found \(text)")
      )
    }
    return value
  }
}

extension Encoder {
  fileprivate func single(_ text: String) throws {
    var container = singleValueContainer()
    try container.encode(text)
  }
}
