/// An act (办理记录): what one command did to the register, as a past participle.
///
/// One command, one transaction, one entry of the journal, one undo. The raw
/// value is stored and hashed: a name, once given, is never changed.
package enum Act: String, CaseIterable, Hashable, Sendable, Codable {
  /// The register was founded with its first community.
  case registerCreated
  /// The tables were brought to the form a newer program needs.
  case schemaMigrated
  /// An earlier act was taken back.
  case undone
  /// A case folder was read in.
  case caseImported
  /// A meeting was entered with its minutes.
  case meetingRecorded
  /// Minutes were approved by the meeting they belong to.
  case minutesApproved
  /// Approved minutes were made public.
  case minutesPublished
  /// What approved minutes say was replaced, the old text kept.
  case minutesCorrected
  /// Minutes were put away: nothing in them is corrected any more.
  case minutesLocked
  /// What a meeting had left to do was done.
  case actionDone
  /// A task was written down.
  case taskAdded
  /// A task was done.
  case taskDone
  /// A site was visited.
  case siteVisited
  /// A partner of a case was named.
  case partnerNamed
  /// A bill, a notice or a skip was linked with the item of a meeting that decided it.
  case decisionLinked
  /// A document was put on file.
  case documentFiled
  /// A step was passed over by hand.
  case stepSkipped
  /// A round of door visits was begun.
  case canvassOpened
  /// Doors were visited.
  case doorsVisited
  /// An agreement was laid out for signing.
  case agreementOpened
  /// Doors signed an agreement.
  case agreementSigned
  /// The text of an agreement was changed.
  case agreementTextAdopted
  /// A door took its signature back.
  case signatureWithdrawn
  /// A bill was drawn up.
  case billDrawnUp
  /// A bill took the place of another, for a reason told.
  case billReplaced
  /// A door joined those who pay, later than the others.
  case payerJoined
  /// A door that joined later left again.
  case payerLeft
  /// A dwelling was sold: its rights and duties under a bill went to the buyer.
  case dwellingTransferred
  /// A vote was opened, its rule and its roll frozen.
  case pollOpened
  /// A ballot was made out or handed out.
  case ballotIssued
  /// A ballot came back.
  case ballotRecorded
  /// A ballot keyed wrongly was put right, what stood there kept.
  case ballotCorrected
  /// A second person keyed a paper.
  case ballotKeyedAgain
  /// A written authority was put on file.
  case proxyFiled
  /// A written authority was taken back.
  case proxyRevoked
  /// Co-owners named the one who votes.
  case voterNamed
  /// A vote was closed and counted: its outcome is declared.
  case resultDeclared
  /// A notice was drafted, or its draft replaced.
  case noticeDrafted
  /// A notice was put up on its boards.
  case noticePosted
  /// What happened at a board was noted: a photo, a torn copy, one put up again.
  case boardNoted
  /// A notice was given more days.
  case noticeExtended
  /// The wording of a posted notice was replaced, the old one kept.
  case noticeCorrected
  /// A notice was withdrawn; it stays at its address.
  case noticeWithdrawn
  /// An objection to a notice was received.
  case objectionReceived
  /// An objection was answered.
  case objectionAnswered
  /// The office stated that a notice ran its period with nothing open.
  case noticeFinalised
  /// Copies of a notice were taken down.
  case noticeTakenDown
  /// A fund was opened.
  case fundOpened
  /// Money came in.
  case moneyReceived
  /// Money went out.
  case moneyPaid
  /// An entry of a fund was taken back by a further one.
  case moneyCorrected
  /// A dwelling changed hands, and what stands to its account with it.
  case accountTakenOver
  /// A fund was closed, its closing account final.
  case fundClosed
  /// A closed fund takes money again.
  case fundReopened
  /// A person's name and telephone were struck out.
  case contactErased
}

extension Act {
  /// What taking an act back would mean.
  package enum Reversal: Hashable, Sendable {
    /// It stays inside the house: `undo` takes it back.
    case possible
    /// Others have read, heard or paid it; a further act corrects it.
    case leftTheHouse
    /// It is the form of the register, not something that happened in it.
    case schema
    /// What was struck out is nowhere left.
    case erasure
    /// It takes another act back, and is itself passed over.
    case undo
  }

  /// What taking this act back would mean.
  ///
  /// An import only records what was done elsewhere, whatever the folder tells,
  /// and so it is taken back whole.
  package var reversal: Reversal {
    switch self {
    case .pollOpened, .ballotIssued, .ballotRecorded, .ballotCorrected, .ballotKeyedAgain,
      .proxyFiled, .proxyRevoked, .voterNamed, .canvassOpened, .doorsVisited, .agreementOpened,
      .agreementSigned, .agreementTextAdopted, .signatureWithdrawn, .documentFiled, .stepSkipped,
      .billDrawnUp, .billReplaced, .payerJoined, .payerLeft, .dwellingTransferred,
      .fundOpened, .moneyCorrected, .accountTakenOver, .fundClosed, .fundReopened,
      .taskAdded, .taskDone, .siteVisited, .partnerNamed, .decisionLinked:
      .possible
    case .caseImported, .meetingRecorded, .actionDone, .noticeDrafted, .boardNoted,
      .objectionReceived,
      .objectionAnswered, .noticeFinalised, .noticeTakenDown:
      .possible
    case .minutesApproved, .minutesPublished, .minutesCorrected, .minutesLocked,
      .resultDeclared, .noticePosted, .noticeExtended, .noticeCorrected,
      .noticeWithdrawn, .moneyReceived, .moneyPaid:
      .leftTheHouse
    case .registerCreated, .schemaMigrated: .schema
    case .contactErased: .erasure
    case .undone: .undo
    }
  }

  /// Whether a copy of the register is made before this act.
  package var isPrecededByBackup: Bool {
    switch self {
    case .caseImported, .undone, .schemaMigrated: true
    case .registerCreated, .meetingRecorded, .minutesApproved, .minutesPublished,
      .minutesCorrected, .minutesLocked, .actionDone, .resultDeclared, .noticeDrafted,
      .noticePosted, .boardNoted, .noticeExtended, .noticeCorrected, .noticeWithdrawn,
      .objectionReceived, .objectionAnswered, .noticeFinalised, .noticeTakenDown, .moneyReceived,
      .contactErased, .pollOpened, .ballotIssued, .ballotRecorded, .ballotCorrected,
      .ballotKeyedAgain, .proxyFiled, .proxyRevoked, .voterNamed, .canvassOpened, .doorsVisited,
      .agreementOpened,
      .agreementSigned, .agreementTextAdopted, .signatureWithdrawn, .billDrawnUp, .billReplaced,
      .payerJoined, .payerLeft, .dwellingTransferred,
      .documentFiled, .stepSkipped, .fundOpened, .moneyPaid, .moneyCorrected,
      .accountTakenOver, .fundClosed, .fundReopened,
      .taskAdded, .taskDone, .siteVisited, .partnerNamed, .decisionLinked:
      false
    }
  }
}
