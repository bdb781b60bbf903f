import Deliberation

/// Writes a vote as its entry in `case.yaml`, and the tables it names.
struct PollHeadWriter {
  let poll: Poll
  /// Its place among the votes of the case, from 1: its tables are named by it.
  let number: Int
  let caseFile: CaseFile

  private var developer: Owner? {
    poll.roll.entries.first { $0.handover.isDevelopers }?.owner
  }

  /// Whether the roster gives the roll that was frozen.
  private var hasRosterRoll: Bool {
    poll.roll
      == VotingRoll.freeze(
        caseFile.premises(of: poll.part),
        asOf: poll.opensOn,
        developer: developer,
        countingAccessories: poll.terms.accessoriesBylaw != nil
      ).roll
  }

  private enum Table: String {
    case roll, deliveries, ballots, second
  }

  private func name(_ table: Table) -> String { "\(table.rawValue)-\(number).csv" }

  /// The tables by file name, in the order the head names them.
  var tables: [(path: String, text: String)] {
    var tables: [(path: String, text: String)] = []
    if !hasRosterRoll {
      let rows = (poll.roll.entries + poll.roll.leftOut).map {
        Premises(
          door: $0.door,
          kind: $0.kind,
          storey: $0.storey,
          area: $0.area,
          areaSource: $0.areaSource,
          owner: $0.owner,
          handover: $0.handover
        )
      }
      tables.append((name(.roll), PremisesTable.write(rows, contacts: [])))
    }
    if !poll.issues.isEmpty {
      tables.append((name(.deliveries), DeliveriesTable.write(poll.issues)))
    }
    if !poll.ballots.isEmpty {
      tables.append((name(.ballots), BallotsTable.write(poll.ballots)))
    }
    if !poll.secondEntries.isEmpty {
      tables.append((name(.second), SecondEntriesTable.write(poll.secondEntries)))
    }
    return tables
  }

  var head: HeadWriter {
    var circle = HeadWriter()
    circle.add(CircleKey.name, poll.circle.name)
    circle.add(CircleKey.source, poll.circle.source)
    var head = HeadWriter()
    head.add(PollKey.key, poll.key)
    head.add(PollKey.question, poll.question)
    head.add(PollKey.kind, plain: Words.decisionKinds.chinese(poll.kind))
    head.add(PollKey.part, poll.part)
    head.add(PollKey.circle, circle)
    head.add(PollKey.opens, plain: poll.opensOn)
    head.add(PollKey.closes, plain: poll.closesOn)
    let chosen = RulePacks.ownersRule(for: poll.kind, closingOn: poll.closesOn)
    if poll.rule != chosen {
      // A rule of the register's own goes with the folder, whole.
      if poll.rule.name == chosen?.name || RulePacks.named(poll.rule.name) != nil {
        if poll.rule.name != chosen?.name { head.add(PollKey.rule, poll.rule.name) }
      } else {
        head.add(PollKey.rule, HeadWriter(poll.rule))
      }
    }
    let readings = write(poll.readings)
    if !readings.isEmpty { head.add(PollKey.readings, readings) }
    add(poll.terms, to: &head)
    head.add(PollKey.developer, developer?.key)
    if !hasRosterRoll { head.add(PollKey.roll, name(.roll)) }
    if !poll.issues.isEmpty { head.add(PollKey.deliveries, name(.deliveries)) }
    if !poll.ballots.isEmpty { head.add(PollKey.ballots, name(.ballots)) }
    if !poll.secondEntries.isEmpty { head.add(PollKey.secondEntries, name(.second)) }
    head.add(PollKey.proxies, poll.proxies.map(write))
    head.add(PollKey.voters, poll.voters.map(write))
    head.add(PollKey.corrections, poll.corrections.map(write))
    head.add(PollKey.closure, poll.closure.map { HeadWriter($0) })
    head.add(PollKey.counter, poll.counter)
    head.add(PollKey.scrutineer, poll.scrutineer)
    head.add(PollKey.witness, poll.witness)
    return head
  }

  private func add(_ terms: PollTerms, to head: inout HeadWriter) {
    if terms.laterReplaces { head.add(PollKey.laterReplaces, plain: Words.allowed.chinese(true)) }
    head.add(PollKey.proxyLimit, plain: terms.proxyLimit)
    head.add(PollKey.accessories, terms.accessoriesBylaw)
    if terms.keysTwice { head.add(PollKey.keysTwice, plain: Words.yesOrNo.chinese(true)) }
    head.add(PollKey.closingHour, terms.closingHour)
    head.add(PollKey.receivingPlace, terms.receivingPlace)
  }

  private func write(_ readings: CountingReadings) -> HeadWriter {
    func reading(_ words: String, _ bylaw: String) -> HeadWriter {
      var head = HeadWriter()
      head.add(ReadingKey.reading, plain: words)
      head.add(ReadingKey.bylaw, bylaw)
      return head
    }
    var head = HeadWriter()
    if case .delivered(let bylaw) = readings.participation {
      let words = Words<WrittenReading>.participations.chinese(.delivered)
      head.add(ReadingsKey.participation, reading(words, bylaw))
    }
    if case .takePart(let bylaw) = readings.voidBallots {
      let words = Words<WrittenReading>.voidBallots.chinese(.takePart)
      head.add(ReadingsKey.voidBallots, reading(words, bylaw))
    }
    switch readings.silence {
    case .ignored: break
    case .withMajority(let bylaw):
      let words = Words<WrittenReading>.silences.chinese(.withMajority)
      head.add(ReadingsKey.silence, reading(words, bylaw))
    case .asConsent(let bylaw):
      let words = Words<WrittenReading>.silences.chinese(.asConsent)
      head.add(ReadingsKey.silence, reading(words, bylaw))
    }
    return head
  }

  private func write(_ proxy: Proxy) -> HeadWriter {
    var head = HeadWriter()
    head.add(ProxyKey.key, proxy.key)
    head.add(ProxyKey.principal, proxy.principal.key)
    head.add(ProxyKey.agent, proxy.agent)
    head.add(ProxyKey.scope, proxy.scope)
    head.add(ProxyKey.from, plain: proxy.from)
    head.add(ProxyKey.to, plain: proxy.to)
    head.add(ProxyKey.scan, proxy.scan?.description)
    head.add(ProxyKey.revoked, plain: proxy.revokedOn)
    return head
  }

  private func write(_ named: NamedVoter) -> HeadWriter {
    var head = HeadWriter()
    head.add(NamedVoterKey.owner, named.owner.key)
    head.add(NamedVoterKey.voter, named.voter)
    head.add(NamedVoterKey.on, plain: named.on)
    head.add(NamedVoterKey.document, named.document)
    return head
  }

  private func write(_ correction: BallotCorrection) -> HeadWriter {
    let (choice, void) = BallotsTable.words(of: correction.earlier)
    var head = HeadWriter()
    head.add(BallotCorrectionKey.number, plain: correction.number)
    head.add(BallotCorrectionKey.on, plain: correction.on)
    head.add(BallotCorrectionKey.by, correction.by)
    head.add(BallotCorrectionKey.reason, correction.reason)
    head.add(BallotCorrectionKey.earlier, plain: choice)
    head.add(BallotCorrectionKey.voidReason, plain: void)
    return head
  }
}
