import Deliberation

/// What happened to a vote once it was open, as its head and tables tell it.
private struct PollRecord {
  let issues: [BallotIssue]
  let proxies: [Proxy]
  let voters: [NamedVoter]
  let secondEntries: [SecondEntry]
  let corrections: [BallotCorrection]
  let closure: Handling?
}

extension CaseEntryHeads {
  /// A vote with its roll frozen: the premises of its part, as the roster has them.
  ///
  /// The rule is the one the closing day chooses, unless `规则` names another or
  /// writes one out.
  mutating func poll(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> CaseEntry? {
    let key = head.neededText(PollKey.key, oneLine: true, &reading)
    entry.key = key.map(FolderEntry.Key.poll)
    let question = head.neededText(PollKey.question, oneLine: true, &reading)
    let kind = head.neededWord(PollKey.kind, .decisionKinds, &reading)
    let part = part(PollKey.part, of: head, &entry, &reading)
    let circle = circle(head, &reading)
    let opens = head.neededDay(PollKey.opens, &reading)
    let closes = head.neededDay(PollKey.closes, &reading)
    let terms = head.pollTerms(handingIn: handingIn, &reading)
    let readings = head.countingReadings(&reading)
    let counter = head.neededText(PollKey.counter, oneLine: true, &reading)
    let scrutineer = head.neededText(PollKey.scrutineer, oneLine: true, &reading)
    let witness = head.text(PollKey.witness, oneLine: true, &reading)
    let rule = rule(head, kind: kind, closes: closes, &reading)
    let roll = roll(head, part: part, asOf: opens, terms: terms, &entry, &reading)
    let doors = Set(roll.entries.map(\.door))
    let issues = table(PollKey.deliveries, of: head, &entry, &reading) {
      DeliveriesTable.read($0, doors: doors, &$1)
    }
    let owners = Dictionary(roll.entries.map { ($0.door, $0.owner) }) { first, _ in first }
    let ballots = self.table(PollKey.ballots, of: head, &entry, &reading) {
      BallotsTable.read($0, owners: owners, &$1)
    }
    let secondEntries = table(PollKey.secondEntries, of: head, &entry, &reading) {
      SecondEntriesTable.read($0, &$1)
    }
    let record = PollRecord(
      issues: issues ?? [],
      proxies: head.proxies(&reading),
      voters: head.namedVoters(&reading),
      secondEntries: secondEntries ?? [],
      corrections: head.ballotCorrections(&reading),
      closure: head.handling(PollKey.closure, &reading)
    )
    // With stand-ins for what cannot be read, so that ballots are checked all the same.
    func poll(_ ballots: [Ballot]) -> Poll {
      Poll(
        key: key ?? "",
        question: question ?? "",
        kind: kind ?? .otherMajor,
        part: part,
        circle: circle ?? .init(name: "", source: ""),
        opensOn: opens ?? Day(number: .min),
        closesOn: closes ?? Day(number: .max),
        rule: rule ?? RulePacks.civilCodeOrdinary,
        rulesBeside: closes.map { closes in
          RulePacks.rulesBeside(
            lift: procedure?.key == Procedure.lift.key && kind == .rebuilding,
            closingOn: closes
          )
        } ?? [],
        readings: readings,
        terms: terms,
        roll: roll,
        issues: record.issues,
        ballots: ballots,
        proxies: record.proxies,
        voters: record.voters,
        secondEntries: record.secondEntries,
        corrections: record.corrections,
        closure: record.closure,
        counter: counter ?? "",
        scrutineer: scrutineer ?? "",
        witness: witness
      )
    }
    let whole = poll(ballots?.ballots ?? [])
    // Nobody is on an empty roll; that is said once, not at every ballot.
    let faults = roll.entries.isEmpty ? [] : whole.faults
    if let ballots, let file = head.text(PollKey.ballots, &reading), !faults.isEmpty {
      entry.isTroubled = true
      find(faults, in: whole, lines: ballots.lines, file: file)
    }
    guard key != nil, question != nil, kind != nil, circle != nil, opens != nil, closes != nil,
      counter != nil, scrutineer != nil, rule != nil
    else { return nil }
    guard !faults.isEmpty else { return .poll(whole) }
    let faulty = Set(faults.map(\.index))
    let good = whole.ballots.indices.filter { !faulty.contains($0) }
    return .poll(poll(good.map { whole.ballots[$0] }))
  }

  private func circle(_ head: HeadMapping, _ reading: inout FileReading) -> Poll.Circle? {
    guard head.needed(PollKey.circle, &reading) != nil,
      let mapping = head.mapping(PollKey.circle, knows: CircleKey.all, &reading)
    else { return nil }
    let name = mapping.neededText(CircleKey.name, oneLine: true, &reading)
    let source = mapping.neededText(CircleKey.source, oneLine: true, &reading)
    guard let name, let source else { return nil }
    return .init(name: name, source: source)
  }

  private func rule(
    _ head: HeadMapping,
    kind: DecisionKind?,
    closes: Day?,
    _ reading: inout FileReading
  ) -> VotingRule? {
    let chosen = kind.flatMap { kind in
      closes.flatMap { RulePacks.ownersRule(for: kind, closingOn: $0) }
    }
    if let node = head[PollKey.rule], node.scalar == nil {
      return head.mapping(PollKey.rule, knows: RuleKey.all, &reading)?.votingRule(&reading)
    }
    if head[PollKey.rule] != nil {
      let local = localRules.rules.map(\.rule.name)
      return head.value(
        PollKey.rule,
        &reading,
        else: {
          .unknownValue(of: head.name(PollKey.rule), $0, allowed: RulePacks.all.map(\.name) + local)
        },
        read: { $0 == chosen?.name ? chosen : RulePacks.named($0) ?? localRules.named($0) }
      )
    }
    if chosen == nil, kind != nil, let closes {
      reading.find(.refused(.noRuleInForce(closing: closes)), line: head.line(of: PollKey.closes))
    }
    return chosen
  }

  /// The roll: a table of its own where `名册` names one, else the roster's part.
  private mutating func roll(
    _ head: HeadMapping,
    part: String?,
    asOf day: Day?,
    terms: PollTerms,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> VotingRoll {
    let developer = head.text(PollKey.developer, oneLine: true, &reading).map { Owner($0) }
    let countsAccessories = terms.accessoriesBylaw != nil
    if head[PollKey.roll] != nil {
      return table(PollKey.roll, of: head, &entry, &reading) {
        let contents = PremisesTable.read($0, &$1)
        return contents.roll(
          of: contents.premises,
          asOf: day,
          developer,
          countsAccessories: countsAccessories,
          &$1
        )
      } ?? VotingRoll([])
    }
    let premises = roster.premises.filter { row in part.map(row.belongs(to:)) ?? true }
    var rosterReading = FileReading(rosterFile)
    let roll = roster.roll(
      of: premises,
      asOf: day,
      developer,
      countsAccessories: countsAccessories,
      &rosterReading
    )
    for finding in rosterReading.findings where !tableFindings.contains(finding) {
      tableFindings.append(finding)
      entry.isTroubled = true
    }
    return roll
  }

  /// Puts every ballot that is not taken at its line.
  private mutating func find(
    _ faults: [(index: Int, refusal: BallotRefusal)],
    in poll: Poll,
    lines: [Int],
    file: String
  ) {
    for (index, refusal) in faults {
      let ballot = poll.ballots[index]
      let problem: Problem
      switch refusal {
      case .notOnRoll(let owner): problem = .unknownOwner(owner)
      case .alreadyVoted(let owner, _):
        let first = poll.ballots.firstIndex { $0.owner == owner }
        problem = .secondBallot(owner, firstLine: first.map { lines[$0] })
      case .numberTaken(let number): problem = .ballotNumberTwice(number)
      default:
        problem = .refused(.ballotRefused(number: ballot.number, refusal))
      }
      tableFindings.append(Finding(problem, at: SourcePlace(file, line: lines[index])))
    }
  }
}
