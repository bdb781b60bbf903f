import Deliberation
import Wording

/// How a notice stands for whoever subscribed to it (订阅): the one place that says
/// which notices are told, when one last changed, and whether it still holds.
struct NoticeRevision {
  let kind: Notice.Kind
  let postedOn: Day
  let corrections: [Notice.Correction]
  let extensions: [Notice.Extension]
  /// Where it was taken back: shown as cancelled, never left out.
  let withdrawal: Notice.Withdrawal?

  /// Nil where residents do not read it: a letter to one person.
  init?(of notice: Notice) {
    guard notice.isPublic else { return nil }
    kind = notice.kind
    postedOn = notice.postedOn
    corrections = notice.corrections
    extensions = notice.extensions
    withdrawal = notice.withdrawal
  }

  /// The days on which its words, its period or its standing changed.
  private var changes: [Day] {
    corrections.map(\.on) + extensions.map(\.on) + [withdrawal?.on].compactMap(\.self)
  }

  /// The day of its last change that a reader should be told of.
  var day: Day { changes.max() ?? postedOn }

  /// How many there were since it was posted.
  var count: Int { changes.count }

  /// What changed, the newest standing first.
  func changes(in language: Language) -> [String] {
    [withdrawal.map { language.withdrawn($0, kind) }].compactMap(\.self)
      + extensions.map { language.extended($0, kind) }
      + corrections.map { language.corrected($0, kind) }
  }
}
