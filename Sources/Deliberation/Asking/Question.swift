/// A question (提问): what somebody is asked at the numbered menu, one at a time.
///
/// It says what is asked for and of whom; the words are made in `Wording`, and the
/// order stands with whatever is asked for.
package enum Question: Hashable, Sendable {
  /// What is to be done.
  case task
  case caseFile
  // A meeting, in the order of its file.
  case kind, title, day, hours, room, part, noticeOn
  /// An item of the agenda, from 1.
  case agendaItem(Int)
  case addedItems
  case chair, recorder
  case due, present, away
  /// Why a seat did not come, and its reason or the one who stood in.
  case whyAway(String)
  case excuse(String)
  case standIn(String)
  case late
  case lateFrom(String)
  case leftEarly
  case leftAfter(String)
  case recused
  case recusedItems(String)
  case recusal(String)
  case observers
  /// Whether an action item of an earlier meeting was done, and when.
  case carried(CarriedItem)
  /// A motion, from 1, and its counts.
  case motion(Int)
  case motionItem(Int)
  case inFavour(Int)
  case against(Int)
  case abstaining(Int)
  /// An action item, from 1.
  case action(Int)
  case actionWho(Int)
  case actionBy(Int)
  case signatories
  /// A file that is enclosed, from 1, and what it is.
  case attachment(Int)
  case attachmentTitle(Int)
  /// A paragraph of the minutes, from 1.
  case paragraph(Int)
  case fileName
  /// Whether it is right as it was written.
  case review
  /// What of it is to be said again.
  case section
  // A ballot.
  case poll, door, choice, voidReason, channel, isSigned
  // A visit, and a signature.
  case visitedDoor, outcome, visitReason, nextVisit, signedDoors, agreement, signer
  // An objection.
  case notice, category, wording, objectionChannel
  // Money a door paid in, what a bill shows, and a task that was done.
  case fund, payingDoor, payment, paymentReason, bill, openTask, taskNote
  // What leaves the office.
  case sheet, form, siteFolder
}

/// A part of a meeting's record that is asked for and put right as a whole (问项).
package enum MeetingSection: String, Hashable, Sendable, CaseIterable {
  case kind, title, day, hours, room, part, noticeOn, agenda, chair, recorder, attendance
  case carried, motions, actions, signatories, attachments, minutes, fileName
}

extension Question {
  /// The part of a meeting's record it asks for; nil where it asks for something else.
  package var section: MeetingSection? {
    switch self {
    case .kind: .kind
    case .title: .title
    case .day: .day
    case .hours: .hours
    case .room: .room
    case .part: .part
    case .noticeOn: .noticeOn
    case .agendaItem, .addedItems: .agenda
    case .chair: .chair
    case .recorder: .recorder
    case .due, .present, .away, .whyAway, .excuse, .standIn, .late, .lateFrom, .leftEarly,
      .leftAfter, .recused, .recusedItems, .recusal, .observers:
      .attendance
    case .carried: .carried
    case .motion, .motionItem, .inFavour, .against, .abstaining: .motions
    case .action, .actionWho, .actionBy: .actions
    case .signatories: .signatories
    case .attachment, .attachmentTitle: .attachments
    case .paragraph: .minutes
    case .fileName: .fileName
    case .task, .caseFile, .review, .section, .poll, .door, .choice, .voidReason, .channel,
      .isSigned, .visitedDoor, .outcome, .visitReason, .nextVisit, .signedDoors, .agreement,
      .signer, .notice,
      .category, .wording, .objectionChannel, .fund, .payingDoor, .payment, .paymentReason, .bill,
      .openTask, .taskNote, .sheet, .form, .siteFolder:
      nil
    }
  }
}
