import Deliberation
import Wording

/// A matter as the site lists it (事项): its case file and the number it is found by.
struct Matter: Sendable {
  let file: CaseFile
  let number: CaseNumber

  /// How lists part matters from each other.
  enum State: Hashable, CaseIterable {
    case inHand, closed
    /// A council's own file, which has no steps and is never closed.
    case council
  }

  func state(on day: Day) -> State {
    guard let standing = file.standing(on: day) else {
      return file.council == nil ? .inHand : .council
    }
    return standing.current == nil ? .closed : .inHand
  }

  /// The day its last step was done; nil while one is not.
  func closedOn(by day: Day) -> Day? {
    guard let standing = file.standing(on: day), standing.current == nil else { return nil }
    return standing.steps.compactMap { step in
      switch step.state {
      case .done(let day): day
      case .skipped(let skip): skip.on
      case .current, .ahead: nil
      }
    }.max()
  }

  /// The matter in a list: its step, or the day it was closed.
  func entry(on page: Address, _ press: Press, tellingPlace: Bool) -> EntryList.Entry {
    let language = press.language
    let standing = file.standing(on: press.day)
    let stands =
      closedOn(by: press.day).map(language.closedOn)
      ?? standing.map {
        language.standingLine($0) + language.pick("", " ") + language.position(in: $0)
      }
    let whose = tellingPlace ? "\(number) · \(file.place.name)" : number.description
    return .init(
      file.title,
      at: page.link(to: .caseFile(number)),
      notes: [stands, state(on: press.day) == .council ? file.place.name : whose]
    )
  }
}

extension CaseFile {
  /// What was posted for everybody.
  ///
  /// A letter (告知书) is the business of whom it was handed to. What was posted later
  /// a site does not know (``known(on:)``).
  var publicNotices: [Notice] { notices.filter(\.isPublic) }
}

extension [Matter] {
  /// The communities in the order of their first case.
  var communities: [String] {
    var seen: Set<String> = []
    return map(\.file.place.community).filter { seen.insert($0).inserted }
  }

  /// Open notices, the one that ends first on top.
  func runningNotices(on page: Address, _ press: Press) -> EntryList? {
    let running = flatMap { matter in
      matter.file.publicNotices.filter { $0.isRunning(on: press.day) }
        .compactMap { notice in
          notice.number.map { (notice: notice, address: Address.notice($0, of: matter.number)) }
        }
    }
    .sorted { lhs, rhs in
      let left = lhs.notice.period?.last ?? lhs.notice.postedOn + 3650
      let right = rhs.notice.period?.last ?? rhs.notice.postedOn + 3650
      return left == right ? lhs.address < rhs.address : left < right
    }
    return EntryList(
      running.map { notice, address in
        .init(
          notice.heading(in: press.language),
          at: page.link(to: address),
          state: .init(press.language.state(of: notice, on: press.day), .now),
          notes: [notice.until(in: press.language)]
        )
      }
    )
  }

  /// The notice whose period ended last, to be named where none is open.
  func lastNotice(_ press: Press) -> (title: String, on: Day)? {
    flatMap { matter in
      matter.file.publicNotices.compactMap {
        notice -> (title: String, on: Day)? in
        guard let last = notice.period?.last, last < press.day else { return nil }
        return (notice.heading(in: press.language), last)
      }
    }
    .max { $0.on < $1.on }
  }

  /// The meetings of today and later, the next one on top.
  func meetingsToCome(on page: Address, _ press: Press) -> EntryList? {
    EntryList(
      meetings.filter { $0.day >= press.day }
        .sorted { ($0.day, $0.number ?? 0) < ($1.day, $1.number ?? 0) }
        .compactMap { $0.entry(on: page, press) }
    )
  }

  /// The meetings before today, the newest on top.
  func meetingsHeld(on page: Address, _ press: Press) -> [EntryList.Entry] {
    meetings.filter { $0.day < press.day }
      .sorted { ($0.day, $0.number ?? 0) > ($1.day, $1.number ?? 0) }
      .compactMap { $0.entry(on: page, press) }
  }

  private var meetings: [Meeting] { flatMap(\.file.meetings) }
}

extension Meeting {
  /// The meeting in a list, with its day, hours and room; nil without its number.
  func entry(on page: Address, _ press: Press) -> EntryList.Entry? {
    number.map { number in
      .init(
        title,
        at: page.link(to: .meeting(number)),
        notes: [press.language.time(of: self), room]
      )
    }
  }
}

/// Matters of one state under its heading.
struct MatterGroup: Readable {
  let title: String
  let matters: EntryList
  /// That older ones stand in the archive.
  let older: String?

  static let names: [String: ReadableName<MatterGroup>] = [
    "title": .text(\.title), "entries": .parts(\.matters.entries), "older": .text(\.older),
  ]

  /// How many closed matters a page lists one by one, the newest first.
  static let longest = 12

  static func groups(
    of matters: [Matter],
    on page: Address,
    _ press: Press,
    tellingPlace: Bool
  ) -> [MatterGroup] {
    let states = matters.map { (matter: $0, state: $0.state(on: press.day)) }
    return Matter.State.allCases.compactMap { state in
      var group = states.filter { $0.state == state }.map(\.matter)
      if state == .closed {
        group.sort {
          let (left, right) = ($0.closedOn(by: press.day), $1.closedOn(by: press.day))
          return left == right ? $0.number < $1.number : (left ?? press.day) > (right ?? press.day)
        }
      }
      let shown = state == .closed ? Array(group.prefix(longest)) : group
      guard
        let entries = EntryList(
          shown.map { $0.entry(on: page, press, tellingPlace: tellingPlace) }
        )
      else { return nil }
      return MatterGroup(
        title: press.language(state.label.term),
        matters: entries,
        older: press.language.older(group.count - shown.count)
      )
    }
  }
}

extension Matter.State {
  var label: Label {
    switch self {
    case .inHand: .inHand
    case .closed: .closed
    case .council: .councils
    }
  }
}
