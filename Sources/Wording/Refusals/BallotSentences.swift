import Deliberation

extension Language {
  /// Why a ballot is not taken, and what to do.
  package func say(_ refusal: BallotRefusal) -> String {
    switch refusal {
    case .notOnRoll(let owner):
      pick(
        "表决权名册上没有业主“\(owner.key)”，请核对户册中的“业主”。",
        "owner “\(owner.key)” is not on the voting roll; compare the owners of the roster."
      )
    case .alreadyVoted(let owner, let number):
      pick(
        "业主“\(owner.key)”已投票（票号\(ballotNumber(number))），一名业主只计一票；请删去其中一张。",
        "owner “\(owner.key)” has voted already (ballot \(ballotNumber(number))); "
          + "an owner has one ballot: remove one of them."
      )
    case .numberTaken(let number):
      pick(
        "票号\(ballotNumber(number))重复，请逐张核对票号。",
        "ballot number \(ballotNumber(number)) is used twice; compare the papers."
      )
    case .outsideWindow(let day, let opens, let closes):
      pick(
        "投票日期\(day)不在表决期间（\(opens)至\(closes)）内；逾期的票，“表决”写“作废”，“无效原因”写“逾期”。",
        "cast on \(day), outside the vote (\(opens) to \(closes)); "
          + "a late ballot is written as void, with the reason late."
      )
    case .notLate(let day, let closes):
      pick(
        "\(day)收到的票没有逾期（\(closes)截止）；请记票上写的意见，无效的写明真正的原因。",
        "a paper of \(day) is not late (the vote closes on \(closes)); enter what it says, or why it is void."
      )
    case .doorNotOwners(let door, let owner):
      pick(
        "\(written(door))不在业主“\(owner.key)”名下，请核对户号和业主。",
        "\(written(door)) does not belong to owner “\(owner.key)”; compare door and owner."
      )
    case .issuedElsewhere(let number, let door):
      pick(
        "票号\(ballotNumber(number))发给\(written(door))，请核对票号和户号。",
        "ballot \(ballotNumber(number)) was issued to \(written(door)); compare number and door."
      )
    case .beforeDelivery(let day, let delivered):
      pick(
        "票于\(delivered)才送达，不能在\(day)就收回；请核对收票和送达的日期。",
        "it was delivered on \(delivered), and cannot have come back on \(day); compare the two days."
      )
    case .voterOfSoleOwner(let owner):
      pick(
        "业主“\(owner.key)”不是共有，“投票人”一格留空；由他人代投的，方式写“委托”并写明委托书。",
        "owner “\(owner.key)” does not own together with others: leave the voter empty; "
          + "who votes for somebody is a proxy, with a written authority."
      )
    case .unsigned:
      pick(
        "没有签名的书面票不能计入；请补签名，或者记为作废，原因写“未签名”。",
        "a paper without a signature does not count; have it signed, or enter it as void, "
          + "with the reason unsigned."
      )
    case .authorityMissing:
      pick(
        "委托投票须有书面授权委托书；请写明委托书编号，没有委托书的记为作废，原因写“无授权”。",
        "a proxy needs a written authority; name it, or enter the ballot as void, "
          + "with the reason noAuthority."
      )
    case .unknownAuthority(let key):
      pick(
        "没有登记委托书“\(key)”，请先登记委托人、受托人、事项和期限。",
        "no written authority “\(key)” is on file; first enter its principal, agent, scope and days."
      )
    case .authorityOfAnother(let key, let owner):
      pick(
        "委托书“\(key)”的委托人是“\(owner.key)”，不是本票业主，请核对。",
        "the authority “\(key)” was given by “\(owner.key)”, not by this owner; compare them."
      )
    case .authorityDoesNotCover(let key, let day):
      pick(
        "委托书“\(key)”在\(day)不在期限内或者已撤回；记为作废，原因写“无授权”，或者请业主本人投票。",
        "the authority “\(key)” does not cover \(day), or was taken back; enter the ballot as void, "
          + "with the reason noAuthority, or ask the owner to vote."
      )
    case .agentOverLimit(let agent, let limit):
      pick(
        "“\(agent)”已代\(limit)名业主投票，议事规则规定一人最多受\(limit)名业主委托；请业主本人投票或者另行委托。",
        "“\(agent)” already stands for \(counted(limit, "owner", "owners")), as many as the rules "
          + "allow; ask the owner to vote, or to name somebody else."
      )
    }
  }

  /// Why a door cannot be put on a roll.
  package func say(_ refusal: RollRefusal) -> String {
    switch refusal {
    case .ownerMissing(let door):
      pick(
        "\(written(door))没有业主，请在户册“业主”一列填写。",
        "\(written(door)) has no owner; fill in the owner in the roster."
      )
    case .developerMissing(let door):
      pick(
        "\(written(door))未售或者未交付，由建设单位表决，请在表决中写明“建设单位”。",
        "\(written(door)) is unsold or not handed over, and the developer votes for it; "
          + "name the developer in the vote."
      )
    }
  }

  /// `009`: a ballot's number as papers carry it.
  package func ballotNumber(_ number: Int) -> String { threeDigits(number) }

  /// A door as a file has it, dwelling or shop: `户号“2-301”`, `door “2-301”`.
  func written(_ door: Door) -> String { pick("户号“\(door)”", "door “\(door)”") }
}
