/// Another reading of the law under which a result would be different (另一种读法).
public struct OtherReading: Hashable, Sendable {
  /// What is read otherwise.
  public let change: Change
  /// What the same ballots come to under it.
  public let tally: Tally

  /// The one reading that is changed.
  public enum Change: Hashable, Sendable, CaseIterable {
    /// Void ballots take part.
    case voidTakesPart
    /// Void ballots are set apart.
    case voidSetApart
    /// Those who were delivered a ballot take part.
    case deliveredTakesPart
    /// Only those who returned a ballot take part.
    case onlyReturnedTakesPart
    /// Silence joins the majority.
    case silenceWithMajority
    /// Silence is in favour.
    case silenceAsConsent
    /// Silence says nothing.
    case silenceIgnored
  }
}

extension Poll {
  /// The readings, one changed at a time, under which the outcome would be another.
  ///
  /// Empty where every court would come to the same result.
  public var otherReadings: [OtherReading] {
    let own = tally
    return OtherReading.Change.allCases.compactMap { change in
      guard let readings = readings.changed(change) else { return nil }
      let other = tally(under: rule, reading: readings)
      return other.verdict == own.verdict ? nil : OtherReading(change: change, tally: other)
    }
  }
}

extension CountingReadings {
  /// These readings but for one; nil where they read so already.
  fileprivate func changed(_ change: OtherReading.Change) -> CountingReadings? {
    // No bylaw stands behind a reading that is only tried.
    let none = ""
    let changed =
      switch change {
      case .voidTakesPart: with(voidBallots: .takePart(bylaw: none))
      case .voidSetApart: with(voidBallots: .setApart)
      case .deliveredTakesPart: with(participation: .delivered(bylaw: none))
      case .onlyReturnedTakesPart: with(participation: .returned)
      case .silenceWithMajority: with(silence: .withMajority(bylaw: none))
      case .silenceAsConsent: with(silence: .asConsent(bylaw: none))
      case .silenceIgnored: with(silence: .ignored)
      }
    return changed.isSame(as: self) ? nil : changed
  }

  private func with(
    participation: Participation? = nil,
    voidBallots: VoidBallots? = nil,
    silence: Silence? = nil
  ) -> CountingReadings {
    CountingReadings(
      participation: participation ?? self.participation,
      voidBallots: voidBallots ?? self.voidBallots,
      silence: silence ?? self.silence
    )
  }

  /// Whether both read alike, whatever bylaws they name.
  private func isSame(as other: CountingReadings) -> Bool {
    switch (participation, other.participation) {
    case (.returned, .returned), (.delivered, .delivered): break
    default: return false
    }
    switch (voidBallots, other.voidBallots) {
    case (.setApart, .setApart), (.takePart, .takePart): break
    default: return false
    }
    switch (silence, other.silence) {
    case (.ignored, .ignored), (.withMajority, .withMajority), (.asConsent, .asConsent):
      return true
    default: return false
    }
  }
}
