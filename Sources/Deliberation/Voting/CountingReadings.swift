/// How a vote reads what the law leaves open (计票约定).
///
/// Courts are split on all three, so that each departure from the plain reading
/// names the bylaw that agrees it. A result tells where another reading would
/// change it.
public struct CountingReadings: Hashable, Sendable, Codable {
  /// Who takes part.
  public let participation: Participation
  /// What becomes of void ballots.
  public let voidBallots: VoidBallots
  /// What becomes of silence.
  public let silence: Silence

  /// Readings; the plain one of each where nothing is said.
  public init(
    participation: Participation = .returned,
    voidBallots: VoidBallots = .setApart,
    silence: Silence = .ignored
  ) {
    self.participation = participation
    self.voidBallots = voidBallots
    self.silence = silence
  }

  /// Returned ballots take part, void ones are set apart, silence says nothing.
  public static let plain: CountingReadings = CountingReadings()

  /// Who takes part in a vote (参与表决).
  public enum Participation: Hashable, Sendable, Codable {
    /// Whoever returned a ballot that counts.
    case returned
    /// Whoever was delivered one, with proof, as well.
    case delivered(bylaw: String)
  }

  /// What becomes of a void ballot (无效票).
  public enum VoidBallots: Hashable, Sendable, Codable {
    /// It does not take part, unless the rule itself says that it does.
    case setApart
    /// It takes part, and is not in favour.
    case takePart(bylaw: String)
  }

  /// What becomes of an owner who was delivered a ballot, with proof, and returned
  /// none (未表态).
  public enum Silence: Hashable, Sendable, Codable {
    /// Nothing.
    case ignored
    /// It joins whichever of for and against leads by every measure of the rule (从多).
    ///
    /// Where neither leads by every measure, or an unknown area leaves it open,
    /// silence joins nobody.
    case withMajority(bylaw: String)
    /// It is in favour (视为同意).
    case asConsent(bylaw: String)
  }

  /// The bylaws relied on, in the order of the readings.
  public var bylaws: [String] {
    var bylaws: [String] = []
    if case .delivered(let bylaw) = participation { bylaws.append(bylaw) }
    if case .takePart(let bylaw) = voidBallots { bylaws.append(bylaw) }
    switch silence {
    case .ignored: break
    case .withMajority(let bylaw), .asConsent(let bylaw): bylaws.append(bylaw)
    }
    return bylaws
  }
}
