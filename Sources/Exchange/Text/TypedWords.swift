import Deliberation
import Wording

/// The words that files write, for somebody who types them on a command line.
package struct TypedWords<Value: Hashable & Sendable>: Sendable {
  private let words: Words<Value>

  init(_ words: Words<Value>) { self.words = words }

  /// The value of a word in either language; nil where nobody knows it.
  package func value(of text: String) -> Value? { words.value(of: text) }

  /// What may be typed, each value once.
  package func allowed(in language: Language) -> [String] {
    words.allowed(in: language == .chinese ? .chinese : .english)
  }
}

extension TypedWords where Value == Choice? {
  /// 同意, 反对, 弃权; nil is 作废.
  package static let choices = TypedWords(.choices)
}

extension TypedWords where Value == Visit.Outcome {
  package static let outcomes = TypedWords(.outcomes)
}

extension TypedWords where Value == Partner.Role {
  package static let partnerRoles = TypedWords(.partnerRoles)
}

extension TypedWords where Value == Document.Outcome {
  package static let outcomesOfDocuments = TypedWords(.outcomesOfDocuments)
}

extension TypedWords where Value == Agreement.Signer {
  package static let signers = TypedWords(.signers)
}

extension TypedWords where Value == FundEntry.Kind {
  package static let fundKinds = TypedWords(.fundKinds)
}

extension TypedWords where Value == EarlierSignatures {
  package static let earlierSignatures = TypedWords(.earlierSignatures)
}

extension TypedWords where Value == VoidReason {
  package static let voidReasons = TypedWords(.voidReasons)
}

extension TypedWords where Value == Ballot.Channel {
  package static let channels = TypedWords(.channels)
}

extension TypedWords where Value == Delivery.Recipient {
  package static let recipients = TypedWords(.recipients)
}

extension TypedWords where Value == Delivery.Way {
  package static let ways = TypedWords(.ways)
}

/// Which way of joining later somebody types, without its figures.
package enum JoiningWord: Hashable, Sendable {
  case originalShare
  case withInterest
  case multiple
  case recomputed
}

extension TypedWords where Value == CostKind {
  package static let costKinds = TypedWords(.costKinds)
}

extension TypedWords where Value == JoiningWord {
  package static let joiningPolicies = TypedWords(.joiningPolicies)
}

extension TypedWords where Value == LateJoining.Proceeds {
  package static let proceeds = TypedWords(.proceeds)
}
