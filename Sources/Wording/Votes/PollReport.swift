import Deliberation

// What the office sees of a vote: while it runs, and once it is counted.

extension Language {
  /// `同意`, `作废（签名人与产权人不符）`: what a paper says.
  package func name(_ marking: Ballot.Marking) -> String {
    switch marking {
    case .choice(let choice): name(choice)
    case .void(let reason): pick("作废（\(name(reason))）", "void (\(name(reason)))")
    }
  }

  /// How many have voted so far, by heads and by area.
  package func progress(of poll: Poll) -> [String] {
    [progress(poll.tally.returned, of: poll.tally.entitled)]
  }

  /// A vote that runs, for the staff: every test as it would come out today.
  package func running(_ poll: Poll) -> [String] {
    let tally = poll.tally
    guard !poll.ballots.isEmpty else { return progress(of: poll) }
    return progress(of: poll)
      + [
        pick(
          "以下只供工作人员掌握，截止前不得对外公布。如现在截止：",
          "For the staff only, until the vote has closed. Were it to close now:"
        )
      ]
      + explanation(of: tally) + disputed(tally) + evidence(of: poll)
  }

  /// A vote that ran out and was not counted, for the staff, with the command that
  /// counts it.
  package func awaitingCount(_ poll: Poll, id: String) -> [String] {
    [
      pick(
        "表决已于\(plainDay(poll.closesOn))截止，尚未计票。限期内收到的票登记完后：yishi vote close \(id)",
        "Closed on \(plainDay(poll.closesOn)) and not counted yet. "
          + "Once every paper received in time is entered: yishi vote close \(id)"
      )
    ] + progress(of: poll)
      + (poll.ballots.isEmpty
        ? []
        : [
          pick(
            "以下只供工作人员掌握，计票前不得对外公布。如现在计票：",
            "For the staff only, until it is counted. Were it counted now:"
          )
        ] + result(of: poll))
  }

  /// Why nothing is printed or taken away as a result before the count: until when it
  /// runs, or how it is counted.
  package func noResultYet(_ poll: Poll, on day: Day, id: String) -> String {
    poll.awaitsCount(on: day)
      ? pick(
        "表决已于\(plainDay(poll.closesOn))截止，尚未计票，还没有结果；"
          + "\(progress(poll.tally.returned, of: poll.tally.entitled))。先计票：yishi vote close \(id)",
        "the vote closed on \(poll.closesOn) and is not counted yet, so there is no result; "
          + "\(progress(poll.tally.returned, of: poll.tally.entitled)). Count it: yishi vote close \(id)"
      )
      : pick(
        "表决到\(plainDay(poll.closesOn))截止，截止后才有结果。"
          + "可以先打印表决票：yishi print \(id) --form 表决票",
        "the vote closes on \(poll.closesOn); there is a result only afterwards. "
          + "Print the ballots: yishi print \(id) --form ballot"
      )
  }

  /// A counted vote with what stands behind it.
  package func result(of poll: Poll) -> [String] {
    let tally = poll.tally
    return explanation(of: tally) + deemed(tally, in: poll) + disputed(tally)
      + otherReadings(of: poll) + evidence(of: poll)
  }

  /// Every head with its doors and the reason: `示例3-301、示例3-302：1人（一人多套）`.
  package func heads(of roll: VotingRoll) -> [String] {
    let heads = roll.explainedHeads.map { head in
      let area =
        head.holding.isUnknown
        ? pick("面积待核", "area to be checked") : self.area(head.holding.known)
      return pick(
        "\(list(head.doors.map(\.text)))：1人，\(area)（\(name(head.reason))）",
        "\(list(head.doors.map(\.text))): 1 owner, \(area) (\(name(head.reason)))"
      )
    }
    let leftOut = roll.leftOut.map {
      pick(
        "\($0.door)：不计入（\(name($0.kind))）",
        "\($0.door): left out (\(name($0.kind)))"
      )
    }
    return heads + leftOut
      + [
        pick(
          "合计\(roll.heads)人、\(roll.entries.count)户。",
          "\(counted(roll.heads, "owner", "owners")), \(counted(roll.entries.count, "door", "doors"))."
        )
      ]
  }

  package func name(_ reason: Head.Reason) -> String {
    switch reason {
    case .oneDoor: pick("一户一人", "one door")
    case .coOwned: pick("共有，按一人计", "owned together")
    case .severalDoors: pick("一人多套，按一人计", "one owner of several")
    case .developer: pick("建设单位，按一人计", "the developer")
    }
  }

  /// The doors that have not voted, for whoever goes from door to door.
  package func missing(from poll: Poll) -> [String] {
    let voted = Set(poll.ballots.map(\.owner))
    let heads = poll.roll.explainedHeads.filter { !voted.contains($0.owner) }
    guard !heads.isEmpty else { return [pick("全部已投票。", "Everybody has voted.")] }
    return [
      pick(
        "还有\(heads.count)人未投票：\(list(heads.compactMap(\.doors.first?.text)))",
        "\(counted(heads.count, "owner has", "owners have")) not voted: "
          + list(heads.compactMap(\.doors.first?.text))
      )
    ]
  }
}
