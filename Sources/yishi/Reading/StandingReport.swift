import Deliberation
import Wording

/// Where one case stands, as the terminal tells it.
struct StandingReport {
  let file: CaseFile
  let day: Day
  let language: Language
  let standing: Standing?

  init(_ file: CaseFile, on day: Day, language: Language) {
    self.file = file
    self.day = day
    self.language = language
    standing = file.standing(on: day)
  }

  var text: String {
    (head + synthetic + skipped + due + gates + outdated + awaited + running + decisions + nextStep
      + numbers)
      .joined(
        separator: "\n"
      )
  }

  /// One line: which case, and its current step.
  var head: [String] {
    let number = file.number.map { "\($0)  " } ?? ""
    return ["\(number)\(file.title)    \(now)"]
  }

  private var now: String {
    guard let standing else {
      return language.pick(
        "会议\(file.meetings.count)次",
        "\(file.meetings.count) meetings"
      )
    }
    let place = language.whereItStands(standing)
    return standing.current == nil ? place : language.pick("现在：", "now: ") + place
  }

  private var synthetic: [String] {
    file.isSynthetic ? ["  " + language.syntheticLine] : []
  }

  /// Steps passed over by hand, by whom and why.
  private var skipped: [String] {
    (standing?.steps ?? []).compactMap { step in
      guard case .skipped = step.state else { return nil }
      return "  – " + language(step.stage.title) + language.pick("：", ": ")
        + language.say(step.state)
    }
  }

  /// By when the step in hand is due, and from where that day comes.
  private var due: [String] {
    guard let standing, let current = standing.current, let procedure = file.procedure,
      let rule = language.due(of: standing.steps[current].stage, in: procedure)
    else { return [] }
    return [
      "  " + language.pick("期限：", "due: ") + rule
        + (standing.steps[current].due.map { language.due(on: $0, seenOn: day) }
          ?? file.latestPosting(for: standing.steps[current].stage, on: day).map(language.due(by:))
          ?? "")
    ]
  }

  /// The gates of the current step, met or not, each with what to do.
  private var gates: [String] {
    guard let standing, let current = standing.current else { return [] }
    return standing.steps[current].gates.flatMap { $0.lines(in: file, on: day, language) }
      .map { "  " + $0 }
  }

  /// Lists of steps that are done, to be posted anew since amounts changed.
  private var outdated: [String] {
    file.listsOutdated(on: day).flatMap(\.wanted)
      .flatMap { $0.lines(in: file, on: day, language) }.map { "  " + $0 }
  }

  /// Lists to post next since amounts changed after the last, or somebody joined whom none has.
  private var awaited: [String] {
    let told = gates + outdated
    let joined = file.bills.flatMap { file.listsWanted(for: $0, on: day) }
      .flatMap { $0.lines(in: file, on: day, language) }.map { "  " + $0 }
      .filter { !told.contains($0) }
    return joined
      + file.bills.compactMap { bill in
        guard let number = file.number, let item = bill.number,
          let next = file.nextList(for: bill, on: day)
        else { return nil }
        let part = bill.part.map { $0 + language(Label.colon.term) } ?? ""
        // How the list of the step in hand is posted stands with its gate.
        return "  " + part
          + (file.isInHand(list: next.number, on: day)
            ? language.changed(next, number.item(item))
            : language.post(next, of: bill, number.item(item), in: number))
      }
  }

  /// Votes that run, or wait for their count: who took part so far, nothing of what
  /// they said.
  private var running: [String] {
    file.polls.flatMap { poll -> [String] in
      let needs = poll.needs(on: day)
      guard !needs.isEmpty else { return [] }
      let closes = language.pick(
        "截止\(language.dayWithWeekday(poll.closesOn))\(poll.terms.closingHour ?? "")",
        "closes \(language.dayWithWeekday(poll.closesOn))"
          + (poll.terms.closingHour.map { ", \($0)" } ?? "")
      )
      return ["  \(label(poll.number, poll.question))  \(closes)"]
        + needs.map { need, owes in
          let who = owes ?? file.office
          return "      "
            + language.pick(
              "\(language.say(need))（责任：\(who)）",
              "\(language.say(need)) (owed by: \(who))"
            )
        }
    }
  }

  /// What was decided: votes, motions, signatures.
  private var decisions: [String] {
    let polls = file.polls.filter { $0.isCounted(on: day) }.flatMap { poll in
      ["  \(label(poll.number, poll.question))"]
        + language.explanation(of: poll.tally).map { "      \($0)" }
        + (underLaterLaw(poll).map { ["      \($0)"] } ?? [])
    }
    let motions = file.meetings.filter { $0.day <= day }.flatMap { meeting in
      meeting.motions.compactMap { motion -> String? in
        guard let tally = meeting.tally(of: motion, under: file.council) else { return nil }
        return "  \(meeting.title) \(motion.text)  \(language.verdict(tally))"
          + language.pick(
            "：应到\(tally.entitled.heads)人，实到\(tally.participating.heads)人，同意\(tally.approving.heads)人",
            ": due \(tally.entitled.heads), present \(tally.participating.heads), "
              + "in favour \(tally.approving.heads)"
          )
      }
    }
    return polls + motions + ownersVoteReserved
  }

  /// That what a council or the residents decided is no decision of the owners, where
  /// the matter needs one.
  private var ownersVoteReserved: [String] {
    guard let procedure = file.procedure,
      procedure.stages.contains(where: { $0.gates.contains(.pollCarried) })
    else { return [] }
    let kinds = file.meetings.filter { $0.day <= day && $0.mayBeTakenForOwnersVote }.map(\.kind)
    return kinds.first.map { ["      " + language.noOwnersVote($0)] } ?? []
  }

  /// What a law not yet in force would have said: staff are asked about it, and
  /// no sheet or page prints it.
  private func underLaterLaw(_ poll: Poll) -> String? {
    guard let rule = RulePacks.laterRule(for: poll.kind, closingOn: poll.closesOn) else {
      return nil
    }
    let tally = poll.tally(under: rule, reading: poll.readings)
    return language.pick(
      "仅供工作参考：如按后来施行的\(language(rule.citation))，结果为\(language.verdict(tally))。",
      "For staff only: under the later \(language(rule.citation)) it would be "
        + "\(language.verdict(tally).lowercased())."
    )
  }

  private func label(_ item: Int?, _ title: String) -> String {
    guard let number = file.number, let item else { return title }
    return "\(number.item(item))  \(title)"
  }

  /// What prints by number (打印编号): notices, bills, closing accounts and meetings; votes stand above.
  private var numbers: [String] {
    guard let number = file.number else { return [] }
    func row(_ item: Int?, _ title: String) -> [String]? { item.map { [number.item($0), title] } }
    let items =
      file.notices.filter { $0.isPosted(by: day) }
      .map { row($0.number, $0.title + ($0.list.map { language.subtitle(list: $0) } ?? "")) }
      + file.bills.filter { $0.drawnUpOn <= day }.map { row($0.number, $0.title) }
      + file.funds.filter { $0.isClosed(on: day) }
      .map { row($0.number, language.closingTitle($0)) }
    let meetings = file.meetings.filter { $0.day <= day }
      .compactMap { meeting in meeting.number.map { ["meeting \($0)", meeting.title] } }
    let rows = items.compactMap(\.self).sorted { NaturalOrder.precedes($0[0], $1[0]) } + meetings
    guard !rows.isEmpty else { return [] }
    return [language.pick("可以打印（yishi print 编号）：", "To print (yishi print NUMBER):")]
      + Columns(rows).lines.map { "  " + $0 }
  }

  private var nextStep: [String] {
    guard let standing, let current = standing.current,
      standing.steps.indices.contains(current + 1)
    else { return [] }
    let title = language(standing.steps[current + 1].stage.title)
    return [language.pick("下一步：\(title)", "Next: \(title)")]
  }
}

/// Where one case stands, as JSON.
struct StandingJSON: Encodable {
  let number: String?
  let title: String
  let folder: String
  let steps: Int?
  let current: Int?
  let step: String?
  let due: String?
  let gates: [GateJSON]
  let polls: [PollJSON]

  struct GateJSON: Encodable {
    let met: Bool
    let part: String?
    let text: String
  }

  struct PollJSON: Encodable {
    let number: String?
    let question: String
    let rule: String
    let outcome: String
  }

  init(_ file: CaseFile, on day: Day, language: Language) {
    let standing = file.standing(on: day)
    number = file.number?.description
    title = file.title
    folder = file.folder
    steps = standing?.steps.count
    current = standing?.current.map { $0 + 1 }
    let now = standing.flatMap { standing in standing.current.map { standing.steps[$0] } }
    step = now?.stage.key
    due = now?.due?.description
    gates = (now?.gates ?? []).map {
      GateJSON(met: $0.isMet, part: $0.part, text: language.say($0, naming: true))
    }
    polls = file.polls.filter { $0.isCounted(on: day) }.map { poll in
      PollJSON(
        number: file.number.flatMap { number in poll.number.map(number.item) },
        question: poll.question,
        rule: poll.rule.name,
        outcome: poll.tally.verdict.rawValue
      )
    }
  }
}
