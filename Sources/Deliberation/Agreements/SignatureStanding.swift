/// Whether a signature holds (签约效力) by what is on record.
package enum SignatureStanding: Hashable, Sendable {
  case stands
  /// The text was changed since, and the office said that all sign again.
  case signAgain(since: String)
  /// The text was changed since, and nobody said what becomes of it.
  case undeclared(since: String)
  case withdrawn(on: Day)
}

extension Agreement {
  /// The texts adopted by a day; the first always.
  func texts(by day: Day?) -> [AgreementText] {
    texts.enumerated().filter { index, text in
      index == 0 || day.map { day in text.adoptedOn.map { $0 <= day } ?? true } ?? true
    }.map(\.element)
  }

  /// The text in force on a day (现行文本); the newest where no day is given.
  package func text(on day: Day? = nil) -> AgreementText {
    let known = texts(by: day)
    return known[known.count - 1]
  }

  /// Whether a signature holds on a day; now where none is given.
  package func standing(of signature: Signature, on day: Day? = nil) -> SignatureStanding {
    if let withdrawal = signature.withdrawal, day.map({ withdrawal.on <= $0 }) ?? true {
      return .withdrawn(on: withdrawal.on)
    }
    let known = texts(by: day)
    let signed = known.firstIndex { $0.version == signature.version } ?? 0
    let later = known[(signed + 1)...]
    if let changed = later.last(where: { $0.earlier == .signAgain }) {
      return .signAgain(since: changed.version)
    }
    if let changed = later.first(where: { $0.earlier == nil }) {
      return .undeclared(since: changed.version)
    }
    return .stands
  }

  /// Whether it was signed by a day; a signature without a day stands on every day.
  private func isSigned(_ signature: Signature, by day: Day?) -> Bool {
    guard let day, let on = signature.on else { return true }
    return on <= day
  }

  /// The signatures that hold on a day and bind the owner.
  package func binding(on day: Day? = nil) -> [Signature] {
    signatures.filter {
      $0.by.bindsOwner && isSigned($0, by: day) && standing(of: $0, on: day) == .stands
    }
  }

  /// The doors that have signed by a day; all where no day is given.
  ///
  /// A door has signed when its owner has, and the signature holds. Where the shop's
  /// operator is another, a signature of the operator alone does not do (待业主同意); a
  /// file that names only the owner is believed.
  package func signedDoors(by day: Day? = nil) -> Set<Door> {
    Set(binding(on: day).map(\.door))
  }

  /// The signatures made by a day of a door, the latest last; those without a day first.
  func signatures(of door: Door, by day: Day) -> [Signature] {
    signatures.filter { $0.door == door && isSigned($0, by: day) }
      .enumerated().sorted {
        ($0.element.on?.number ?? .min, $0.offset) < ($1.element.on?.number ?? .min, $1.offset)
      }.map(\.element)
  }
}
