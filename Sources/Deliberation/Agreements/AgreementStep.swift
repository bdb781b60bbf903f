/// What is done with an agreement (协议办理): one command.
package enum AgreementStep: Hashable, Sendable {
  /// Doors signed.
  case signed([Agreement.Signature])
  /// The text was changed.
  case adopted(AgreementText)
  /// A door took its signature back.
  case withdrew(Door, reason: String)
}

/// Why an agreement refuses a step.
package enum AgreementRefusal: Error, Hashable, Sendable {
  case notAsked(Door)
  case alreadySigned(Door, on: Day?)
  case notSigned(Door)
  case alreadyWithdrawn(Door, on: Day)
  case withdrawnBeforeSigned(Door, signed: Day)
  case unknownText(String, known: [String])
  /// A text that another took the place of before.
  case replacedText(String, by: String, since: Day)
  case beforeText(Day, version: String, adopted: Day)
  case textTaken(String)
  /// Some signed the earlier text, and nobody said what becomes of that.
  case earlierUnsaid(signed: Int)
  case earlierWithoutReason
  /// A text of a day before the newest one.
  case textBeforeNewest(Day, newest: Day)
  case notYet(Day, today: Day)
}

extension Agreement {
  /// Takes one step, or refuses it with the facts; then nothing has changed.
  ///
  /// A signature that is on record word for word is not entered a second time.
  package mutating func take(
    _ step: AgreementStep,
    among premises: [Premises],
    on day: Day
  ) throws(AgreementRefusal) {
    var trial = self
    switch step {
    case .signed(let signatures):
      let asked = Set(parties(among: premises).map(\.door))
      for signature in signatures where !trial.signatures.contains(signature) {
        guard asked.contains(signature.door) else { throw .notAsked(signature.door) }
        try trial.sign(signature, on: day)
      }
    case .adopted(let text): try trial.adopt(text, on: day)
    case .withdrew(let door, let reason): try trial.withdraw(door, reason, on: day)
    }
    self = trial
  }

  /// Owner and operator may sign on two lines; nobody signs one text twice.
  private mutating func sign(_ signature: Signature, on day: Day) throws(AgreementRefusal) {
    if let on = signature.on, on > day { throw .notYet(on, today: day) }
    let index = try index(ofText: signature.version)
    let text = texts[index]
    if let on = signature.on, let adopted = text.adoptedOn, on < adopted {
      throw .beforeText(on, version: text.version, adopted: adopted)
    }
    if index + 1 < texts.count {
      let next = texts[index + 1]
      if let since = next.adoptedOn, signature.on.map({ $0 >= since }) ?? true {
        throw .replacedText(text.version, by: next.version, since: since)
      }
    }
    for other in signatures where other.door == signature.door && other.withdrawal == nil {
      guard try self.index(ofText: other.version) == index else { continue }
      if other.by == signature.by || other.by == .both || signature.by == .both {
        throw .alreadySigned(signature.door, on: other.on)
      }
    }
    signatures.append(signature)
  }

  private mutating func adopt(_ text: AgreementText, on day: Day) throws(AgreementRefusal) {
    if let known = texts.firstIndex(where: { $0.version == text.version }) {
      return try declare(text, ofTextAt: known)
    }
    if let adopted = text.adoptedOn, adopted > day { throw .notYet(adopted, today: day) }
    if let adopted = text.adoptedOn, let newest = texts.compactMap(\.adoptedOn).max(),
      adopted < newest
    {
      throw .textBeforeNewest(adopted, newest: newest)
    }
    let signed = signatures.count { $0.withdrawal == nil }
    if signed > 0, text.earlier == nil { throw .earlierUnsaid(signed: signed) }
    if signed > 0, text.reason == nil { throw .earlierWithoutReason }
    texts.append(text)
  }

  /// Says of a text that is in force already what becomes of earlier signatures.
  private mutating func declare(
    _ text: AgreementText,
    ofTextAt index: Int
  ) throws(AgreementRefusal) {
    guard index > 0, texts[index].earlier == nil, let earlier = text.earlier else {
      throw .textTaken(text.version)
    }
    guard let reason = text.reason else { throw .earlierWithoutReason }
    texts[index] = AgreementText(
      texts[index].version,
      adoptedOn: texts[index].adoptedOn,
      document: texts[index].document,
      earlier: earlier,
      reason: reason
    )
  }

  private mutating func withdraw(
    _ door: Door,
    _ reason: String,
    on day: Day
  ) throws(AgreementRefusal) {
    let own = signatures.indices.filter { signatures[$0].door == door }
    guard !own.isEmpty else { throw .notSigned(door) }
    let open = own.filter { signatures[$0].withdrawal == nil }
    guard !open.isEmpty else {
      let last = own.compactMap { signatures[$0].withdrawal?.on }.max()
      throw .alreadyWithdrawn(door, on: last ?? day)
    }
    for index in open {
      if let on = signatures[index].on, on > day {
        throw .withdrawnBeforeSigned(door, signed: on)
      }
      signatures[index].withdrawal = .init(on: day, reason: reason)
    }
  }

  /// Where a text stands among the versions; nil is the first.
  private func index(ofText version: String?) throws(AgreementRefusal) -> Int {
    guard let version else { return 0 }
    guard let index = texts.firstIndex(where: { $0.version == version }) else {
      throw .unknownText(version, known: texts.map(\.version))
    }
    return index
  }

  /// What is wrong with its texts and signatures taken together; nil where nothing is.
  ///
  /// Its source tells them as they stood, so that days may be missing.
  func fault(among premises: [Premises]) -> AgreementRefusal? {
    var replayed = self
    replayed.texts = [texts[0]]
    replayed.signatures = []
    do throws(AgreementRefusal) {
      for text in texts.dropFirst() {
        guard !replayed.texts.contains(where: { $0.version == text.version }) else {
          return .textTaken(text.version)
        }
        if let adopted = text.adoptedOn, let newest = replayed.texts.compactMap(\.adoptedOn).max(),
          adopted < newest
        {
          return .textBeforeNewest(adopted, newest: newest)
        }
        replayed.texts.append(text)
      }
      let asked = Set(parties(among: premises).map(\.door))
      let last = signatures.compactMap(\.on).max() ?? Day(number: 0)
      for signature in signatures {
        guard asked.contains(signature.door) else { return .notAsked(signature.door) }
        try replayed.sign(signature, on: last)
      }
    } catch {
      return error
    }
    for signature in signatures {
      if let withdrawal = signature.withdrawal, let on = signature.on, withdrawal.on < on {
        return .withdrawnBeforeSigned(signature.door, signed: on)
      }
    }
    return nil
  }
}

extension CaseFile {
  /// Takes a step with one of its agreements, or refuses it with the facts.
  ///
  /// - Returns: the agreement after the step.
  @discardableResult
  package mutating func take(
    _ step: AgreementStep,
    withAgreement number: Int,
    on day: Day
  ) throws(CaseRefusal) -> Agreement {
    guard let index = agreements.firstIndex(where: { $0.number == number }) else {
      throw .unknownAgreement(number)
    }
    guard day >= openedOn else { throw .beforeOpening(day, opened: openedOn) }
    do throws(AgreementRefusal) {
      try agreements[index].take(step, among: premises, on: day)
    } catch {
      throw .agreementRefused(key: agreements[index].key, error)
    }
    return agreements[index]
  }
}
