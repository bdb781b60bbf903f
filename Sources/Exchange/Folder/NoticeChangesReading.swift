import Deliberation

// What happened to a notice after its posting, as its head tells it.

extension NoticeFile {
  static func extensions(
    of head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> [Notice.Extension] {
    entry.lines[NoticeLine.extensions] = head.line(of: Key.extensions)
    return head.mappings(Key.extensions, knows: HandlingKey.extension, &reading).compactMap {
      more in
      let handled = more.handling(&reading)
      let days =
        more.needed(HandlingKey.days, &reading) == nil ? nil : periodDays(more, &reading)
      let reason = more.neededText(HandlingKey.reason, &reading)
      guard let handled, let days, let reason else { return nil }
      return .init(on: handled.on, by: handled.by, days: days, reason: reason)
    }
  }

  static func withdrawal(
    of head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> Notice.Withdrawal? {
    entry.lines[NoticeLine.withdrawal] = head.line(of: Key.withdrawal)
    return head.mapping(Key.withdrawal, knows: HandlingKey.withdrawal, &reading).flatMap { head in
      let handled = head.handling(&reading)
      let reason = head.neededText(HandlingKey.reason, &reading)
      guard let handled, let reason else { return nil }
      return .init(on: handled.on, by: handled.by, reason: reason)
    }
  }

  /// The corrections, each with the whole wording it replaced.
  ///
  /// A correction writes only what it changed; the rest is what stands after it,
  /// so that they are read from the last to the first.
  static func corrections(
    of head: HeadMapping,
    to wording: NoticeWording,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> [Notice.Correction] {
    entry.lines[NoticeLine.corrections] = head.line(of: Key.corrections)
    var later = wording
    var corrections: [Notice.Correction] = []
    for change in head.mappings(Key.corrections, knows: HandlingKey.correction, &reading).reversed()
    {
      let handled = change.handling(&reading)
      let reason = change.neededText(HandlingKey.reason, &reading)
      _ = change.needed(HandlingKey.earlier, &reading)
      guard
        let written = change.mapping(HandlingKey.earlier, knows: WordingKey.all, &reading)
      else { continue }
      later = earlier(written, than: later, &entry, &reading)
      guard let handled, let reason else { continue }
      corrections.append(.init(on: handled.on, by: handled.by, reason: reason, earlier: later))
    }
    return corrections.reversed()
  }

  /// The later wording with what is written put in its place; a key with nothing
  /// behind it says that there was none.
  private static func earlier(
    _ head: HeadMapping,
    than later: NoticeWording,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> NoticeWording {
    func texts(_ key: Term, _ unchanged: [String], _ reading: inout FileReading) -> [String] {
      head.isWritten(key) ? head.texts(key, oneLine: true, &reading).map(\.text) : unchanged
    }
    var body = later.body
    if head.isWritten(WordingKey.body) {
      body = MarkdownFile.trimmed(head.text(WordingKey.body, &reading) ?? "")
      let line = head[WordingKey.body]?.firstLineOfText ?? head.line
      if !body.isEmpty { entry.bodies.append((body, line)) }
    }
    let title =
      head.isWritten(Key.title) ? head.neededText(Key.title, oneLine: true, &reading) : nil
    let addressee =
      head.isWritten(Key.addressee)
      ? head.neededText(Key.addressee, oneLine: true, &reading) : nil
    return NoticeWording(
      title: title ?? later.title,
      addressee: addressee ?? later.addressee,
      body: body,
      effect: head.isWritten(Key.effect) ? head.text(Key.effect, &reading) : later.effect,
      reception: head.isWritten(Key.reception)
        ? head.text(Key.reception, &reading) : later.reception,
      issuers: texts(Key.issuers, later.issuers, &reading),
      witnesses: texts(Key.witnesses, later.witnesses, &reading),
      enclosures: texts(Key.enclosures, later.enclosures, &reading)
    )
  }
}
