// How choices between amounts, rates and parts stand in JSON: each by its own key.

private enum ChoiceKey: String, CodingKey {
  case fixed, rate, cap, part, weight, policy, days, factor, kind, joining
}

extension Subsidy: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: ChoiceKey.self)
    if let fixed = try container.decodeIfPresent(Fen.self, forKey: .fixed) {
      self = .fixed(fixed)
    } else if let rate = try container.decodeIfPresent(Ratio.self, forKey: .rate) {
      self = .rate(rate, cap: try container.decode(Fen.self, forKey: .cap))
    } else {
      self = .none
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: ChoiceKey.self)
    switch self {
    case .none: break
    case .fixed(let amount): try container.encode(amount, forKey: .fixed)
    case .rate(let rate, let cap):
      try container.encode(rate, forKey: .rate)
      try container.encode(cap, forKey: .cap)
    }
  }
}

extension DoorTerm.Kind: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: ChoiceKey.self)
    if let fixed = try container.decodeIfPresent(Fen.self, forKey: .fixed) {
      self = .fixed(fixed)
    } else if let weight = try container.decodeIfPresent(Weight.self, forKey: .weight) {
      self = .weight(weight)
    } else {
      self = .part(try container.decode(Ratio.self, forKey: .part))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: ChoiceKey.self)
    switch self {
    case .fixed(let amount): try container.encode(amount, forKey: .fixed)
    case .part(let part): try container.encode(part, forKey: .part)
    case .weight(let weight): try container.encode(weight, forKey: .weight)
    }
  }
}

extension LateJoining.Policy: Codable {
  private enum Name: String, Codable { case originalShare, withInterest, multiple, recomputed }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: ChoiceKey.self)
    switch try container.decode(Name.self, forKey: .policy) {
    case .originalShare: self = .originalShare
    case .recomputed: self = .recomputed
    case .withInterest:
      self = .withInterest(
        try container.decode(Ratio.self, forKey: .rate),
        days: try container.decode(Int.self, forKey: .days)
      )
    case .multiple: self = .multiple(try container.decode(Ratio.self, forKey: .factor))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: ChoiceKey.self)
    switch self {
    case .originalShare: try container.encode(Name.originalShare, forKey: .policy)
    case .recomputed: try container.encode(Name.recomputed, forKey: .policy)
    case .withInterest(let rate, let days):
      try container.encode(Name.withInterest, forKey: .policy)
      try container.encode(rate, forKey: .rate)
      try container.encode(days, forKey: .days)
    case .multiple(let factor):
      try container.encode(Name.multiple, forKey: .policy)
      try container.encode(factor, forKey: .factor)
    }
  }
}

extension PayerChange.Kind: Codable {
  private enum Name: String, Codable { case joined, left, transferred }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: ChoiceKey.self)
    switch try container.decode(Name.self, forKey: .kind) {
    case .joined: self = .joined(try container.decode(LateJoining.self, forKey: .joining))
    case .left: self = .left
    case .transferred: self = .transferred
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: ChoiceKey.self)
    switch self {
    case .joined(let joining):
      try container.encode(Name.joined, forKey: .kind)
      try container.encode(joining, forKey: .joining)
    case .left: try container.encode(Name.left, forKey: .kind)
    case .transferred: try container.encode(Name.transferred, forKey: .kind)
    }
  }
}
