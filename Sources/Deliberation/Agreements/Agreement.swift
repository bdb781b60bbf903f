/// An agreement (协议) that each owner or operator signs for himself.
///
/// A vote permits; only a signature obliges. There is no legal threshold: so
/// many of so many have signed, and the rest have not.
package struct Agreement: Hashable, Sendable, Codable {
  /// What the folder calls it.
  package let key: String
  /// The running number within its case; nil until it is entered.
  package var number: Int?
  package let title: String
  /// The part (部位) it concerns; nil where all.
  package let part: String?
  /// The versions of its text (协议文本), the oldest first; never empty.
  package internal(set) var texts: [AgreementText]
  /// The doors that are asked to sign, where not all of the part are: of a lift
  /// those that pay.
  package let asked: [Door]?
  package internal(set) var signatures: [Signature]

  /// - Precondition: `texts` is not empty.
  package init(
    key: String,
    number: Int? = nil,
    title: String,
    part: String? = nil,
    texts: [AgreementText],
    asked: [Door]? = nil,
    signatures: [Signature] = []
  ) {
    precondition(!texts.isEmpty, "an agreement has a text")
    self.key = key
    self.number = number
    self.title = title
    self.part = part
    self.texts = texts
    self.asked = asked
    self.signatures = signatures
  }

  /// An agreement of one text.
  package init(
    key: String,
    number: Int? = nil,
    title: String,
    part: String? = nil,
    version: String,
    asked: [Door]? = nil,
    signatures: [Signature] = []
  ) {
    self.init(
      key: key,
      number: number,
      title: title,
      part: part,
      texts: [AgreementText(version)],
      asked: asked,
      signatures: signatures
    )
  }

  /// The day it entered its case: with its first text, else with its first signature;
  /// nil where neither day is told.
  package var beganOn: Day? {
    texts[0].adoptedOn ?? signatures.compactMap(\.on).min()
  }

  /// Who signed for a door, which text, and when (签约).
  package struct Signature: Hashable, Sendable, Codable {
    package let door: Door
    /// Nil where the source tells that it was signed and not when.
    package let on: Day?
    package let by: Signer
    /// The version that was signed; nil is the first.
    package let version: String?
    /// The office that brought it in (经办).
    package let collectedBy: String?
    /// The scan of the signed paper.
    package let scan: AttachmentName?
    package internal(set) var withdrawal: Withdrawal?

    package init(
      door: Door,
      on: Day?,
      by: Signer,
      version: String? = nil,
      collectedBy: String? = nil,
      scan: AttachmentName? = nil,
      withdrawal: Withdrawal? = nil
    ) {
      self.door = door
      self.on = on
      self.by = by
      self.version = version
      self.collectedBy = collectedBy
      self.scan = scan
      self.withdrawal = withdrawal
    }

    /// A signature taken back (撤回签约); the paper stays on file.
    package struct Withdrawal: Hashable, Sendable, Codable {
      package let on: Day
      package let reason: String

      package init(on: Day, reason: String) {
        self.on = on
        self.reason = reason
      }
    }
  }

  package enum Signer: String, Hashable, Sendable, Codable, CaseIterable {
    /// 业主.
    case owner
    /// 经营者: the owner's consent is still wanting.
    case `operator`
    /// 双方.
    case both

    /// Whether the owner signed, without whom nothing is agreed.
    package var bindsOwner: Bool { self != .operator }
  }
}

/// One version of an agreement's text (协议文本).
package struct AgreementText: Hashable, Sendable, Codable {
  /// What it is called: `2022年4月文本`.
  package let version: String
  /// The day it took the place of the earlier one; nil of a first whose day is not told.
  package let adoptedOn: Day?
  /// The text as it was printed.
  package let document: AttachmentName?
  /// What becomes of signatures under earlier versions; nil of the first, and where
  /// nobody has said.
  package let earlier: EarlierSignatures?
  /// Why it was changed.
  package let reason: String?

  package init(
    _ version: String,
    adoptedOn: Day? = nil,
    document: AttachmentName? = nil,
    earlier: EarlierSignatures? = nil,
    reason: String? = nil
  ) {
    self.version = version
    self.adoptedOn = adoptedOn
    self.document = document
    self.earlier = earlier
    self.reason = reason
  }
}

/// What becomes of signatures under an earlier text (旧签约的效力): said by the office with
/// its reason, never guessed.
package enum EarlierSignatures: String, Hashable, Sendable, Codable, CaseIterable {
  /// 继续有效.
  case stand
  /// 须重新签.
  case signAgain
}
