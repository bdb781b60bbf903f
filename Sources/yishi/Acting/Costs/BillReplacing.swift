import CaseRegister
import Deliberation
import Wording

// What a bill in the place of another means for everybody, and what is to be done next.

extension BillOnRegister {
  /// Draws up a bill in the place of this one, and tells what changes for whom.
  func replace(by other: Bill) throws {
    var trial = file
    try trial.enter(.bill(other))
    let done = try register.drawUp(other, in: number, on: house.today, by: house.actor)
    let new = number.item(done.value.number ?? 0)
    Terminal.say(
      language.pick(
        "已变更：\(other.title)，编号\(new)，替代\(id)",
        "changed: \(other.title), number \(new), in the place of \(id)"
      ) + language.entry(of: done.seal)
    )
    for line in try differences(to: done.value) { Terminal.say("  " + line) }
    let intoFund = try bill.standing(among: file.premises).toFund
    if intoFund > .zero {
      Terminal.say(
        "  "
          + language.pick(
            "先前补缴并归入维护资金的\(language.amount(intoFund))，自本单起抵作加入户的分摊额。",
            "The \(language.amount(intoFund)) that joiners paid into the maintenance fund counts "
              + "towards their shares from this bill on."
          )
      )
    }
    for note in try notes(on: other) { Terminal.say("  " + note) }
    for line in try whatFollows(done.value, new) { Terminal.say("  " + line) }
  }

  /// What else of the new bill is other than in the old one, and may not have been meant.
  private func notes(on new: Bill) throws -> [String] {
    let lines = Set(bill.lines.map(\.what))
    let kinds = new.lines.filter { line in
      bill.lines.contains { $0.what == line.what && $0.kind != line.kind }
    }.map {
      language.pick("类别改为：\(language.say($0))。", "the kind is now: \(language.say($0)).")
    }
    let added = new.lines.filter { !lines.contains($0.what) }.map {
      language.pick("新增项目：\(language.say($0))。", "a new line: \(language.say($0)).")
    }
    let tranches = bill.subsidies.filter { !$0.tranches.isEmpty && !new.subsidies.contains($0) }.map
    {
      language.pick(
        "\(language.name(of: $0))原来的分期拨付不再列出。",
        "the tranches of \(language.name(of: $0)) are listed no longer."
      )
    }
    let rates = bill.subsidies.filter { old in
      guard case .rate = old.rule else { return false }
      return !new.subsidies.contains { $0.name == old.name && $0.rule == old.rule }
    }.map {
      language.pick(
        "注意：\(language.name(of: $0))不再按比例计算，以后费用变动时不随之增减。",
        "Note: \(language.name(of: $0)) goes by its rate no longer, and stays as it is when the cost changes."
      )
    }
    guard bill.period == nil else { return added + kinds + rates }
    let (old, table) = (
      try bill.table(among: file.premises), try new.table(among: file.premises)
    )
    let prepaid =
      old.prepayable == table.prepayable
      ? []
      : [
        language.pick(
          "预缴合计由\(language.amount(old.prepayable))改为\(language.amount(table.prepayable))，各户预缴见新单。",
          "prepaid in all: \(language.amount(table.prepayable)) instead of \(language.amount(old.prepayable)); the "
            + "new bill tells each."
        )
      ]
    let known = Set(bill.payers)
    let nothing = table.lines.filter {
      !known.contains($0.door) && $0.prepaid == .zero && $0.borne == .zero
    }.map {
      language.pick(
        "注意：\(language.door($0.door))按这个办法承担0.00元。",
        "Note: under this scheme \(language.door($0.door)) bears 0.00 yuan."
      )
    }
    let joined = bill.laterPayers().filter {
      $0.terms.policy != .recomputed && new.participants.contains($0.door)
    }.map {
      language.pick(
        "注意：\(language.door($0.door))加入时约定了利息、倍数或者原分摊额，新单里与其他户一样计算；仍按约定的，请用 yishi undo 撤销本单。",
        "Note: \(language.door($0.door)) joined on terms of its own, and in the new bill is reckoned like the "
          + "others; where those terms hold, take this bill back by yishi undo."
      )
    }
    return added + kinds + tranches + rates + prepaid + nothing + joined
      + boundAnew(table.lines.map(\.door).filter { !known.contains($0) })
      + bill.weightsLeftOut(by: new).map(language.leftOut)
  }

  /// Of doors that are put into the bill, those that an agreement binds: who left was set free of
  /// nothing it signed.
  private func boundAnew(_ doors: [Door]) -> [String] {
    let agreements = file.agreements(of: bill.part)
    return doors.compactMap { door in
      let papers = agreements.filter { $0.signedDoors(by: house.today).contains(door) }
      guard !papers.isEmpty else { return nil }
      let commands = papers.map {
        "yishi sign withdraw \(paper(of: $0)) \(door.text) --why " + language.pick("原因", "REASON")
      }
      return language.pick(
        "注意：\(language.door(door))以前签过约，那次签约仍然有效；已经作罢的，请登记撤回：",
        "Note: \(language.door(door)) signed before and is still bound by it; where that no longer holds, say so: "
      ) + commands.joined(separator: language.pick("；", "; "))
    }
  }

  /// What an agreement is called by in a command.
  private func paper(of agreement: Agreement) -> String {
    agreement.number.map(number.item) ?? "\(number)"
  }

  /// What the new amounts ask for: a list posted anew, papers in the place of the old ones,
  /// and signatures.
  private func whatFollows(_ new: Bill, _ id: String) throws -> [String] {
    let before = try bill.standing(among: file.premises)
    let after = try new.standing(among: file.premises)
    let changed = before.differs(from: after)
    guard bill.period == nil else {
      return changed
        ? [
          language.pick(
            "收支表已经张贴或者发给各户的，请换成本单：yishi print \(id)",
            "Where the old statement was posted or handed out, put this one in its place: "
              + "yishi print \(id)"
          )
        ] : []
    }
    let lists = try listsToPost(of: new, id, changed) + (changed ? closedFunds : [])
    let agreements = file.agreements(of: bill.part)
    let paying = after.doors.filter { $0.value > .zero }.map(\.key).sorted()
    let concerned = Set(paying + new.participants + new.changes.map(\.door))
    // Who left signed for nothing that stands in this bill.
    let signed = Set(agreements.flatMap { $0.signedDoors(by: house.today) })
      .intersection(concerned)
    let isNew = paying.contains { before.doors[$0] ?? .zero == .zero && !signed.contains($0) }
    // Who signed for as much before, or for more, need not sign again.
    let isDearer = !file.signedForLess(than: new, on: house.today).isEmpty
    guard !signed.isEmpty, isNew || isDearer else { return lists }
    let told =
      isDearer
      ? language.pick(
        "协议已有\(signed.count)户签约：多出的金额，补签以前不用缴。",
        "\(language.counted(signed.count, "door has", "doors have")) signed: nobody owes more before signing "
          + "for it."
      )
      : language.pick("新出资的户签约以前不用缴。", "Who pays anew owes nothing before signing.")
    // Who joined or left, by this bill or one before, makes other parties, and with them
    // another agreement.
    let agreement = agreements.last { agreement in
      let parties = Set(agreement.parties(among: file.premises).map(\.door))
      return parties.isSuperset(of: paying) && parties.isSubset(of: concerned)
    }
    guard let agreement else {
      return lists + [
        told
          + language.pick(
            "出资的户有变动，补签另立协议：",
            " Those who pay are no longer the same, and sign a new agreement: "
          )
          + language.newAgreement(among: paying, part: bill.part, of: number)
      ]
    }
    return lists + [
      told
        + language.pick(
          "补签先换文本：yishi sign text \(paper(of: agreement)) 文本名 --earlier 重新签 --why 原因",
          " For that the text is replaced first: yishi sign text \(paper(of: agreement)) NAME "
            + "--earlier signAgain --why REASON"
        )
    ]
  }

  /// What everybody bore last and bears now, who joined since included, with the sums.
  func differences(to new: Bill) throws -> [String] {
    let before = try bill.standing(among: file.premises)
    let after = try new.standing(among: file.premises)
    var columns = Columns([.left, .right, .right, .right, .right])
    func add(_ name: String, _ was: Fen?, _ now: Fen?) {
      let difference = (now ?? .zero) - (was ?? .zero)
      columns.add([
        name, was.map(language.bare) ?? "—",
        now.map(language.bare) ?? language.leftList, language.signed(difference),
        now == nil ? "" : was.map { language.change(difference, of: $0) } ?? "",
      ])
    }
    columns.add([
      language(Heading.door), language.borneBefore, language.borneNow, language.difference,
      language.changeInPercent,
    ])
    let ordered = file.premises.map(\.door)
    for door in ordered where after.doors[door] != nil {
      add(door.text, before.doors[door], after.doors[door])
    }
    for door in ordered where after.doors[door] == nil && before.doors[door] != nil {
      add(door.text, before.doors[door], nil)
    }
    var named: Set<String> = []
    for other in after.others + before.others where named.insert(other.bearer).inserted {
      add(
        language.borneBy(other.bearer),
        before.borne(by: other.bearer),
        after.borne(by: other.bearer)
      )
    }
    add(language(Heading.total), before.sum, after.sum)
    return columns.lines
  }

  /// The lists that a bill as it now stands asks for: those its procedure wants, else the next
  /// after what was posted, and where nothing was the first.
  func listsToPost(of bill: Bill, _ id: String, _ changed: Bool) throws -> [String] {
    let now = try register.caseFile(number) ?? file
    let wanted = now.listsToPost(of: bill, on: house.today, in: language)
    guard wanted.isEmpty else { return wanted }
    let isFirst = !now.notices.contains {
      $0.purpose == .costShares && $0.list != nil && !$0.isDraft
        && ($0.part == bill.part || $0.part == nil)
    }
    guard changed, isFirst else { return [] }
    return [
      language.pick(
        "各户金额有变动；第一榜按\(id)公示。",
        "Amounts changed; the first list shows \(id)."
      )
    ]
  }
}

extension Bill {
  /// The same bill with what a change gives it, in the place of this one.
  func replaced(
    on day: Day,
    because reason: String,
    among others: [Bill],
    lines: [CostLine]? = nil,
    subsidies: [SubsidyGrant]? = nil,
    rule: SharingRule? = nil,
    participants: [Door]? = nil
  ) -> Bill {
    // `2单元变更1`, `2单元变更2`: however often it changes.
    let stem = key.components(separatedBy: "-变更")[0]
    let plain = title.components(separatedBy: "（变更")[0]
    let count = others.count { $0.key.hasPrefix(stem + "-变更") } + 1
    return successor(
      key: "\(stem)-变更\(count)",
      title: "\(plain)（变更\(count)）",
      on: day,
      because: reason,
      lines: lines,
      subsidies: subsidies,
      rule: rule,
      participants: participants
    )
  }
}
