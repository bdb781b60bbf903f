import Deliberation
import Wording

extension Site {
  /// What a case links to from one of its pages: each item with its state.
  struct Links {
    let file: CaseFile
    let number: CaseNumber
    let page: Address
    let press: Press

    init(of file: CaseFile, _ number: CaseNumber, from page: Address, _ press: Press) {
      self.file = file
      self.number = number
      self.page = page
      self.press = press
    }

    func link(to other: Address) -> String { page.link(to: other) }

    /// Notices, the newest first.
    var notices: [(entry: EntryList.Entry, isRunning: Bool)] {
      file.publicNotices.sorted { $0.postedOn > $1.postedOn }.compactMap { notice in
        guard let item = notice.number else { return nil }
        let isRunning = notice.isRunning(on: press.day)
        return (
          .init(
            notice.heading(in: press.language),
            at: link(to: .notice(item, of: number)),
            state: .init(
              press.language.state(of: notice, on: press.day),
              isRunning ? .now : .plain
            ),
            notes: [notice.until(in: press.language)]
          ),
          isRunning
        )
      }
    }

    /// Votes, each with its outcome once it has closed.
    var polls: [EntryList.Entry] {
      file.polls.compactMap { poll in
        guard let item = poll.number else { return nil }
        let language = press.language
        let isCounted = poll.isCounted(on: press.day)
        let tally = poll.tally
        return .init(
          poll.question,
          at: link(to: .poll(item, of: number)),
          state: isCounted
            ? .init(language.verdict(tally), tally.verdict.tone)
            : poll.awaitsCount(on: press.day)
              ? .init(language.pollAwaitsCount, .waiting) : .init(language.pollRuns, .now),
          notes: [
            language.closing(poll, on: press.day),
            isCounted && tally.mayBreakDown ? language.approvals(of: tally) : nil,
          ]
        )
      }
    }

    /// Closing accounts, of the funds that are closed.
    var closings: [EntryList.Entry] {
      file.closedFunds.compactMap { fund in
        guard let item = fund.number, let closure = fund.closure else { return nil }
        let language = press.language
        return .init(
          fund.title,
          at: link(to: .fund(item, of: number)),
          notes: [
            "\(language.closedOn)\(language(Label.colon.term))\(language.plainDay(closure.on))"
          ]
        )
      }
    }

    /// Meetings, the newest first.
    var meetings: [EntryList.Entry] {
      file.meetings.sorted { $0.day > $1.day }.compactMap { $0.entry(on: page, press) }
    }
  }
}

extension Notice {
  /// Whether its period has begun and not ended; an open last day still runs.
  func isRunning(on day: Day) -> Bool {
    guard withdrawal == nil, let period else { return false }
    return period.hasRun(by: day) != true
  }

  /// The title with the number of its list.
  func heading(in language: Language) -> String {
    guard let list, !title.contains(language.list(numbered: list)) else { return title }
    return title + language.pick("", " ") + language.subtitle(list: list)
  }

  /// How long it hangs, or the day it was posted.
  func until(in language: Language) -> String {
    guard let period, let last = period.last, let hour = term?.hour else {
      return language.plainDay(postedOn)
    }
    return language.openUntil(last, hour: hour)
  }
}
