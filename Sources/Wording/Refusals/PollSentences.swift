import Deliberation

extension Language {
  /// Why a vote does not take a step, and what to do.
  package func say(_ refusal: PollRefusal) -> String {
    switch refusal {
    case .closed(let day):
      pick(
        "已于\(day)截止计票，不再改动；要重新表决，请另开一次表决，原结果保留。",
        "closed and counted on \(day), and changed no more; to vote again, open a new vote. "
          + "This result is kept."
      )
    case .notYetOpen(let opens):
      pick("\(opens)才开始表决。", "the vote opens on \(opens).")
    case .countedElsewhere(let closes):
      pick(
        "这次表决连同选票由文件夹导入，已于\(closes)截止、在别处计票，不再登记；录错的票可以更正，漏录的请改好文件夹重新导入。",
        "this vote came in from a folder with its ballots, closed on \(closes) and was counted elsewhere: "
          + "correct a ballot that was misread; what is missing goes into the folder, imported anew."
      )
    case .runsUntil(let closes):
      pick("表决到\(closes)截止，不能提前计票。", "the vote runs until \(closes), and is not counted before.")
    case .ballotRefused(let number, let refusal):
      pick("票号\(ballotNumber(number))：", "ballot \(ballotNumber(number)): ") + say(refusal)
    case .unknownNumber(let number):
      pick(
        "没有收到票号\(ballotNumber(number))的票。",
        "no ballot \(ballotNumber(number)) was returned."
      )
    case .unknownDoor(let door):
      pick(
        "\(written(door))不在表决权名册上。",
        "\(written(door)) is not on the voting roll."
      )
    case .issueNumberTaken(let number, let door):
      pick(
        "票号\(ballotNumber(number))已发给\(written(door))，请另用一个票号。",
        "ballot \(ballotNumber(number)) was issued to \(written(door)); use another number."
      )
    case .delivered(let number, let day):
      pick(
        "票号\(ballotNumber(number))已于\(day)送达。",
        "ballot \(ballotNumber(number)) was delivered on \(day)."
      )
    case .deliveredBeforeOpening(let day, let opens):
      pick(
        "送达日期\(day)早于表决开始日\(opens)，名册那时还没有确定；请核对日期。",
        "delivered on \(day), before the vote opens on \(opens) and its roll is frozen; check the day."
      )
    case .returnedBefore(let number, let cast, let delivered):
      pick(
        "票号\(ballotNumber(number))已于\(cast)收回，送达日期不能是以后的\(delivered)；请核对 --on。",
        "ballot \(ballotNumber(number)) came back on \(cast), and was not delivered after that, "
          + "on \(delivered). Check --on."
      )
    case .nothingCorrected(let number):
      pick(
        "票号\(ballotNumber(number))原来就是这样记的，没有改动。",
        "ballot \(ballotNumber(number)) says so already; nothing was changed."
      )
    case .beforeReturned(let number, let day):
      pick(
        "票号\(ballotNumber(number))于\(day)才收到，更正、复录的日期不能更早；请核对 --on。",
        "ballot \(ballotNumber(number)) came back on \(day), and is not corrected or keyed again before; "
          + "check --on."
      )
    case .proxyKeyTaken(let key):
      pick("委托书“\(key)”已经登记，请换一个编号。", "the authority “\(key)” is on file; use another key.")
    case .unknownProxy(let key):
      pick("没有登记委托书“\(key)”。", "no authority “\(key)” is on file.")
    case .proxyRevoked(let key, let day):
      pick("委托书“\(key)”已于\(day)撤回。", "the authority “\(key)” was taken back on \(day).")
    case .principalNotOnRoll(let owner):
      pick(
        "表决权名册上没有业主“\(owner.key)”。",
        "owner “\(owner.key)” is not on the voting roll."
      )
    case .notCoOwned(let owner):
      pick(
        "业主“\(owner.key)”不是共有，不用推选投票人。",
        "owner “\(owner.key)” does not own together with others, and names no voter."
      )
    case .notAmongCoOwners(let voter, let owner):
      pick(
        "“\(voter)”不是共有人；共有人有：\(list(owner.coOwners))。",
        "“\(voter)” is no co-owner; they are \(list(owner.coOwners))."
      )
    case .namedAfterClosing(let day, let closes):
      pick(
        "表决已于\(closes)截止，\(day)推选的投票人不算；共有人须在截止前推选。",
        "the vote closed on \(closes); a voter named on \(day) does not count. Co-owners name one before."
      )
    case .sameTypist(let office):
      pick(
        "“\(office)”录入或者更正过这张票，复录须由另一人：--as 另一人。",
        "“\(office)” keyed or corrected it; the second time somebody else does: --as OFFICE."
      )
    case .keyedAgainAlready(let number):
      pick(
        "票号\(ballotNumber(number))已经复录，两次一致。",
        "ballot \(ballotNumber(number)) was keyed again, and both agree."
      )
    case .entriesDiffer(let numbers):
      pick(
        "\(ballotNumbers(numbers))两次录入不一致，请对照原票更正后再计票。",
        "\(ballotNumbers(numbers)) \(numbers.count == 1 ? "was" : "were") keyed differently; "
          + "look at the paper and correct it before counting."
      )
    case .notKeyedTwice(let numbers):
      pick(
        "\(ballotNumbers(numbers))还没有复录，复录后再计票。",
        "\(ballotNumbers(numbers)) \(numbers.count == 1 ? "was" : "were") keyed only once; "
          + "key again before counting."
      )
    }
  }

  /// `票号003、007`, `ballots 003 and 007`.
  package func ballotNumbers(_ numbers: [Int]) -> String {
    let listed = list(numbers.map(ballotNumber))
    return pick("票号\(listed)", numbers.count == 1 ? "ballot \(listed)" : "ballots \(listed)")
  }
}
