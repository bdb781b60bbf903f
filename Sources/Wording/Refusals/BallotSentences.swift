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
    case .doorNotOwners(let door, let owner):
      pick(
        "\(written(door))不在业主“\(owner.key)”名下，请核对户号和业主。",
        "\(written(door)) does not belong to owner “\(owner.key)”; compare door and owner."
      )
    }
  }

  /// `009`: a ballot's number as papers carry it.
  package func ballotNumber(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// A door as a file has it, dwelling or shop: `户号“2-301”`, `door “2-301”`.
  func written(_ door: Door) -> String { pick("户号“\(door)”", "door “\(door)”") }
}
