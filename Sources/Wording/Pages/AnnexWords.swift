import Deliberation

// What stands below a result, and on its annex.

extension Language {
  /// What follows a vote, whatever it came to; `stage` is the one after the vote's own,
  /// once it has carried.
  package func step(after tally: Tally, _ stage: Term?) -> String {
    switch tally.verdict {
    case .carried: stage.map { self($0) } ?? pick("公布本结果", "make this result public")
    case .lost, .noQuorum:
      pick(
        "公布本结果；再次表决的，另行组织，本结果保留",
        "make this result public; a new vote is a new vote, and this result is kept"
      )
    case .indeterminate:
      pick("查明待核的面积后再作认定", "find out the unknown areas, then decide")
    }
  }

  /// Where the lists behind a result are.
  package var annexesOfResult: String {
    pick(
      "附件（存经办单位，不张贴）：1. 表决权名册；2. 表决票清单。",
      "Annexes, kept by the office and never posted: 1. the voting roll; 2. the list of ballots."
    )
  }

  package var annexTitle: String { pick("表决结果附件", "Annex of a result") }

  /// Who keeps it and who may see it.
  package var annexKept: String {
    pick(
      "本附件载有各户的表决意见，由经办单位与表决票一并存档；业主只能查对自己的票，不张贴、不公布、不上网。",
      "What each door chose stands on this: kept by the office with the ballots. An owner may see the "
        + "owner's own; never posted, never on the web."
    )
  }

  package var annexRollTitle: String { pick("附件1　表决权名册", "Annex 1. The voting roll") }
  package var annexPapersTitle: String { pick("附件2　表决票清单", "Annex 2. The ballots") }

  package var annexRollHeadings: [String] {
    [
      pick("序号", "No."), self(Label.door.term), pick("专有部分面积", "Exclusive area"),
      pick("面积来源", "Source"), pick("按一人计的理由", "Why one head"),
    ]
  }

  package var annexPapersHeadings: [String] {
    [
      ballotNumberName, self(Label.door.term), pick("送达", "Delivered"), pick("收回", "Returned"),
      pick("签名", "Signed"), ballotChoice,
    ]
  }

  /// The sums of the roll: `合计12人、12户，960.00㎡`.
  package func annexHeads(_ roll: VotingRoll) -> String {
    let area = roll.entries.compactMap(\.area).reduce(FloorArea.zero) { $0 + $1 }
    let unknown = unknownBeside(roll.entries.count { $0.area == nil })
    return pick(
      "合计\(number(roll.heads))人、\(number(roll.entries.count))户，\(self.area(area))\(unknown)。",
      "Together \(counted(roll.heads, "owner", "owners")), "
        + "\(counted(roll.entries.count, "door", "doors")), \(self.area(area))\(unknown)."
    )
  }

  /// Parking and storage that do not count; nil where there is none.
  package func leftOut(_ doors: [Door]) -> String? {
    guard !doors.isEmpty else { return nil }
    return pick(
      "不计入本次表决：\(list(doors.map(\.text)))（车位、储藏室）。",
      "Left out of this vote: \(list(doors.map(\.text))) (parking, storage)."
    )
  }

  package var areaToCheck: String { pick("待核", "to be checked") }
  package var notOnRoll: String { pick("不在名册", "not on the roll") }
  package var notReturned: String { pick("未收回", "not returned") }

  /// How a paper got there: `2020-05-11 业主本人 当面，有证明`.
  package func delivery(of issue: BallotIssue?) -> String {
    guard let issue else { return pick("没有登记", "not on record") }
    guard let delivery = issue.delivery else { return pick("未送达", "not delivered") }
    let proof = delivery.isProven ? pick("有证明", "proven") : pick("无证明", "not proven")
    return pick(
      "\(delivery.on) \(name(delivery.recipient)) \(name(delivery.way))，\(proof)",
      "\(delivery.on), \(name(delivery.recipient)), \(name(delivery.way)), \(proof)"
    )
  }

  /// `2020-05-14 书面`.
  package func returned(_ ballot: Ballot) -> String {
    [ballot.castOn?.description, name(ballot.channel)].compactMap(\.self).joined(separator: " ")
  }

  /// `有`, `无`; `未注明` where nobody noted it.
  package func signature(of ballot: Ballot) -> String {
    guard ballot.channel.isOnPaper else { return "—" }
    return switch ballot.signature {
    case .signed?: pick("有", "yes")
    case .unsigned?: pick("无", "no")
    case nil: pick("未注明", "not noted")
    }
  }

  /// What a paper says, and what became of it.
  package func saying(of ballot: Ballot, isReplaced: Bool) -> String {
    let authority = ballot.proxy.map { pick("，委托：\($0)", ", by authority \($0)") } ?? ""
    let replaced = isReplaced ? pick("，已被后票替代", ", superseded") : ""
    return name(ballot.marking) + authority + replaced
  }
}
