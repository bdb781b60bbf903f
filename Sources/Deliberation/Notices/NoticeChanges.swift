// What may happen to a notice that hangs, other than time and objections.

extension Notice {
  /// An extension (延长): more days, by whom and why.
  package struct Extension: Hashable, Sendable, Codable {
    package let on: Day
    package let by: String
    /// How many days or working days are added, in the unit of the term.
    package let days: Int
    package let reason: String

    package init(on: Day, by: String, days: Int, reason: String) {
      self.on = on
      self.by = by
      self.days = days
      self.reason = reason
    }
  }

  /// A correction (更正): the wording that was replaced, by whom, when and why.
  package struct Correction: Hashable, Sendable, Codable {
    package let on: Day
    package let by: String
    package let reason: String
    /// What was printed until then.
    package let earlier: NoticeWording

    package init(on: Day, by: String, reason: String, earlier: NoticeWording) {
      self.on = on
      self.by = by
      self.reason = reason
      self.earlier = earlier
    }
  }

  /// A withdrawal (撤回): the notice stays at its address and counts for nothing.
  package struct Withdrawal: Hashable, Sendable, Codable {
    package let on: Day
    package let by: String
    package let reason: String

    package init(on: Day, by: String, reason: String) {
      self.on = on
      self.by = by
      self.reason = reason
    }
  }

  /// What a correction changed, in the order of the text.
  package func changes(by index: Int) -> [WordingChange] {
    guard corrections.indices.contains(index) else { return [] }
    let later = corrections.indices.contains(index + 1) ? corrections[index + 1].earlier : wording
    return later.changes(since: corrections[index].earlier)
  }
}

/// One place where two wordings differ.
package struct WordingChange: Hashable, Sendable {
  package let field: Field
  /// Nil where something was added.
  package let before: String?
  /// Nil where something was left out.
  package let after: String?

  package enum Field: String, Hashable, Sendable, CaseIterable {
    case title, addressee, paragraph, effect, reception, issuer, witness, enclosure
  }

  package init(_ field: Field, before: String?, after: String?) {
    self.field = field
    self.before = before
    self.after = after
  }
}

extension NoticeWording {
  /// What differs from an earlier wording, paragraph by paragraph.
  package func changes(since earlier: NoticeWording) -> [WordingChange] {
    Self.changes(.title, [earlier.title], [title])
      + Self.changes(.addressee, [earlier.addressee], [addressee])
      + Self.changes(.paragraph, earlier.paragraphs, paragraphs)
      + Self.changes(.effect, [earlier.effect].compactMap(\.self), [effect].compactMap(\.self))
      + Self.changes(
        .reception,
        [earlier.reception].compactMap(\.self),
        [reception].compactMap(\.self)
      )
      + Self.changes(.issuer, earlier.issuers, issuers)
      + Self.changes(.witness, earlier.witnesses, witnesses)
      + Self.changes(.enclosure, earlier.enclosures, enclosures)
  }

  /// Lines left out beside those put in their place; the rest is equal.
  private static func changes(
    _ field: WordingChange.Field,
    _ before: [String],
    _ after: [String]
  ) -> [WordingChange] {
    after.replaced(since: before).map {
      WordingChange(field, before: $0.before, after: $0.after)
    }
  }

  private var paragraphs: [String] { Self.paragraphs(of: body) }

  /// The blocks of the body between blank lines; a fenced block is one.
  static func paragraphs(of body: String) -> [String] {
    var blocks: [[Substring]] = [[]]
    var isFenced = false
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      let isFence = line.hasPrefix("```")
      if !isFenced, line.allSatisfy({ $0 == " " || $0 == "\t" || $0 == "\r" }) {
        blocks.append([])
        continue
      }
      blocks[blocks.count - 1].append(line)
      if isFence { isFenced.toggle() }
    }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }
}

extension Array where Element: Hashable {
  /// The pieces left out since another list, each beside the one put in its place.
  func replaced(since before: [Element]) -> [(before: Element?, after: Element?)] {
    var removed: [Int: Element] = [:]
    var inserted: [Int: Element] = [:]
    for change in difference(from: before) {
      switch change {
      case .remove(let offset, let piece, _): removed[offset] = piece
      case .insert(let offset, let piece, _): inserted[offset] = piece
      }
    }
    var changes: [(before: Element?, after: Element?)] = []
    var (old, new) = (0, 0)
    while old < before.count || new < count {
      let gone = removed[old]
      let come = inserted[new]
      if gone != nil || come != nil { changes.append((gone, come)) }
      if gone != nil { old += 1 }
      if come != nil { new += 1 }
      if gone == nil, come == nil { (old, new) = (old + 1, new + 1) }
    }
    return changes
  }
}

/// What a correction leaves as it was posted (不在更正之列).
package enum FixedField: String, Hashable, Sendable, CaseIterable {
  case kind, purpose, list, part, bill, event, period, places, answerWithin
}

extension Notice {
  /// What another text of the notice would change beside its wording.
  package func fixedFields(changedBy other: Notice) -> [FixedField] {
    FixedField.allCases.filter { field in
      switch field {
      case .kind: kind != other.kind
      case .purpose: purpose != other.purpose
      case .list: list != other.list
      case .part: part != other.part
      case .bill: bill != other.bill
      case .event: event != other.event
      case .period: term != other.term
      case .places: places != other.places
      case .answerWithin: answerWithin != other.answerWithin
      }
    }
  }

  /// The same notice as a draft of an office and a day.
  package func asDraft(_ drafted: Handling) -> Notice {
    Notice(
      key: key,
      kind: kind,
      purpose: purpose,
      list: list,
      part: part,
      bill: bill,
      event: event,
      wording: wording,
      postedOn: postedOn,
      term: term,
      boards: boards.map { Board($0.place, copies: $0.copies) },
      answerWithin: answerWithin,
      drafted: drafted
    )
  }
}
