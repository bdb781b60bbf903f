import Deliberation
import Wording

/// Readings of what the law leaves open (计票约定), as somebody types them on a command line.
package struct TypedReadings: Sendable {
  /// Which of the readings a word is of.
  package enum Kind: Sendable, CaseIterable {
    case participation, voidBallots, silence

    fileprivate var words: Words<WrittenReading> {
      switch self {
      case .participation: .participations
      case .voidBallots: .voidBallots
      case .silence: .silences
      }
    }

    /// What may be typed.
    package func allowed(in language: Language) -> [String] {
      TypedWords(words).allowed(in: language)
    }
  }

  /// Why they cannot be read.
  package enum Fault: Error, Hashable, Sendable {
    case unknownWord(String, Kind)
    /// A departure from the plain reading names the bylaw that agrees it (依据).
    case bylawMissing
  }

  /// The readings that the words name; the plain one of each where nothing is typed.
  package static func read(
    participation: String?,
    voidBallots: String?,
    silence: String?,
    bylaw: String?
  ) throws(Fault) -> CountingReadings {
    let participation = try value(participation, .participation)
    let voidBallots = try value(voidBallots, .voidBallots)
    let silence = try value(silence, .silence)
    let departs = [participation, voidBallots, silence].contains { reading in
      switch reading {
      case .delivered, .takePart, .withMajority, .asConsent: true
      case .returned, .setApart, .ignored, nil: false
      }
    }
    guard departs else { return .plain }
    guard let bylaw else { throw .bylawMissing }
    return CountingReadings(
      participation: participation == .delivered ? .delivered(bylaw: bylaw) : .returned,
      voidBallots: voidBallots == .takePart ? .takePart(bylaw: bylaw) : .setApart,
      silence: silence == .withMajority
        ? .withMajority(bylaw: bylaw) : silence == .asConsent ? .asConsent(bylaw: bylaw) : .ignored
    )
  }

  private static func value(_ text: String?, _ kind: Kind) throws(Fault) -> WrittenReading? {
    guard let text else { return nil }
    guard let value = kind.words.value(of: text) else { throw .unknownWord(text, kind) }
    return value
  }
}
