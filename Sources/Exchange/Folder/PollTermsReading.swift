import Deliberation

// How a vote is held and read, as its head tells it.

/// Until when and where papers are handed in (收票), as told when a vote is opened.
package struct HandingIn: Sendable {
  /// The hour of the closing day, such as `17:00`; nil where the file may say.
  package let hour: String?
  /// The place; nil where the file may say.
  package let place: String?

  package init(hour: String?, place: String?) {
    self.hour = hour
    self.place = place
  }
}

extension HeadMapping {
  /// What was told when the vote was opened comes before what its file says.
  func pollTerms(handingIn: HandingIn?, _ reading: inout FileReading) -> PollTerms {
    PollTerms(
      laterReplaces: word(PollKey.laterReplaces, .allowed, &reading) ?? false,
      proxyLimit: number(PollKey.proxyLimit, from: 1, &reading),
      accessoriesBylaw: text(PollKey.accessories, oneLine: true, &reading),
      keysTwice: word(PollKey.keysTwice, .yesOrNo, &reading) ?? false,
      closingHour: handingIn?.hour
        ?? value(PollKey.closingHour, &reading, else: Problem.badHour) {
          WrittenHour.isValid($0.halfWidth) ? $0.halfWidth : nil
        },
      receivingPlace: handingIn?.place ?? text(PollKey.receivingPlace, oneLine: true, &reading)
    )
  }

  /// The readings under 计票约定; a departure from the plain one names its bylaw.
  func countingReadings(_ reading: inout FileReading) -> CountingReadings {
    guard let head = mapping(PollKey.readings, knows: ReadingsKey.all, &reading) else {
      return .plain
    }
    let participation = head.reading(ReadingsKey.participation, .participations, &reading)
    let void = head.reading(ReadingsKey.voidBallots, .voidBallots, &reading)
    let silence = head.reading(ReadingsKey.silence, .silences, &reading)
    return CountingReadings(
      participation: participation?.0 == .delivered
        ? .delivered(bylaw: participation?.bylaw ?? "") : .returned,
      voidBallots: void?.0 == .takePart ? .takePart(bylaw: void?.bylaw ?? "") : .setApart,
      silence: Self.silence(silence)
    )
  }

  private static func silence(
    _ read: (WrittenReading, bylaw: String)?
  ) -> CountingReadings.Silence {
    switch read {
    case (.withMajority, let bylaw)?: .withMajority(bylaw: bylaw)
    case (.asConsent, let bylaw)?: .asConsent(bylaw: bylaw)
    default: .ignored
    }
  }

  private func reading(
    _ key: Term,
    _ words: Words<WrittenReading>,
    _ reading: inout FileReading
  ) -> (WrittenReading, bylaw: String)? {
    guard let head = mapping(key, knows: ReadingKey.all, &reading),
      let read = head.neededWord(ReadingKey.reading, words, &reading)
    else { return nil }
    switch read {
    case .returned, .setApart, .ignored: return (read, "")
    case .delivered, .takePart, .withMajority, .asConsent:
      return head.neededText(ReadingKey.bylaw, oneLine: true, &reading).map { (read, $0) }
    }
  }
}

// What happened to a vote once it was open.

extension HeadMapping {
  func proxies(_ reading: inout FileReading) -> [Proxy] {
    mappings(PollKey.proxies, knows: ProxyKey.all, &reading).compactMap { head in
      let key = head.neededText(ProxyKey.key, oneLine: true, &reading)
      let principal = head.neededText(ProxyKey.principal, oneLine: true, &reading)
      let agent = head.neededText(ProxyKey.agent, oneLine: true, &reading)
      let scope = head.neededText(ProxyKey.scope, oneLine: true, &reading)
      let from = head.neededDay(ProxyKey.from, &reading)
      let to = head.day(ProxyKey.to, &reading)
      let scan = head.attachmentName(ProxyKey.scan, &reading)
      let revoked = head.day(ProxyKey.revoked, &reading)
      guard let key, let principal, let agent, let scope, let from else { return nil }
      return Proxy(
        key: key,
        principal: Owner(principal),
        agent: agent,
        scope: scope,
        from: from,
        to: to,
        scan: scan,
        revokedOn: revoked
      )
    }
  }

  func namedVoters(_ reading: inout FileReading) -> [NamedVoter] {
    mappings(PollKey.voters, knows: NamedVoterKey.all, &reading).compactMap { head in
      let owner = head.neededText(NamedVoterKey.owner, oneLine: true, &reading)
      let voter = head.neededText(NamedVoterKey.voter, oneLine: true, &reading)
      let day = head.neededDay(NamedVoterKey.on, &reading)
      let document = head.text(NamedVoterKey.document, oneLine: true, &reading)
      guard let owner, let voter, let day else { return nil }
      return NamedVoter(owner: Owner(owner), voter: voter, on: day, document: document)
    }
  }

  func ballotCorrections(_ reading: inout FileReading) -> [BallotCorrection] {
    mappings(PollKey.corrections, knows: BallotCorrectionKey.all, &reading).compactMap { head in
      let number = head.neededNumber(BallotCorrectionKey.number, from: 1, &reading)
      let day = head.neededDay(BallotCorrectionKey.on, &reading)
      let by = head.neededText(BallotCorrectionKey.by, oneLine: true, &reading)
      let reason = head.neededText(BallotCorrectionKey.reason, oneLine: true, &reading)
      let choice = head.neededWord(BallotCorrectionKey.earlier, .choices, &reading)
      let void = head.word(BallotCorrectionKey.voidReason, .voidReasons, &reading)
      guard let number, let day, let by, let reason, let choice else { return nil }
      return BallotCorrection(
        number: number,
        on: day,
        by: by,
        reason: reason,
        earlier: choice.map(Ballot.Marking.choice) ?? .void(void ?? .unstated)
      )
    }
  }
}
