import Deliberation

extension Language {
  /// Why a fund does not take a step, and what to do: an option to type, or `inTable` the
  /// column to write in.
  package func say(_ refusal: FundRefusal, inTable: Bool = false) -> String {
    let why = telling("--why", Term("原因", "reason"), inTable)
    let cover = telling("--cover", Term("由谁垫付", "cover"), inTable)
    let invoiceNumber = telling("--invoice", Term("发票号", "invoice"), inTable)
    return switch refusal {
    case .closed(let day):
      pick(
        "这笔资金已于\(day)结清，不再记收支；有户后加入、还要收付的，先重新启用：yishi fund reopen 编号 --why 原因。",
        "the fund was closed on \(day) and takes no more; where somebody joined later it is opened "
          + "again first: yishi fund reopen ID --why REASON."
      )
    case .notYet(let day, let today):
      pick(
        "日期\(day)还没有到，今天是\(today)，请核对。",
        "\(day) is still to come, today is \(today); check the date."
      )
    case .beforeFund(let day, let opened):
      pick(
        "日期\(day)早于资金开始登记的\(opened)，请核对。",
        "\(day) is before the fund was opened on \(opened); check the day."
      )
    case .amountNotAboveZero:
      pick("金额要大于0，请核对；退回的钱另记一笔。", "an amount is above 0; what goes back is an entry of its own.")
    case .amountOfReopening:
      pick("重新启用不是收支，金额要写0。", "opening a fund again moves no money; its amount is 0.")
    case .entryNumberTaken(let number):
      pick(
        "第\(number)笔已经有了，序号不能重复。",
        "there is an entry \(number) already; numbers are given once."
      )
    case .receiptTaken(let number):
      pick(
        "\(receipt(number))已经开过，收据号不能重复，请核对。",
        "\(receipt(number)) was given already; check the number."
      )
    case .receiptMissing(let number):
      pick("第\(number)笔收款没有收据号，请补写。", "entry \(number) has no receipt number; add it.")
    case .doorMissing(let kind):
      pick("\(name(kind))要写明户号。", "“\(name(kind))” needs its door; name it.")
    case .unknownDoor(let door):
      pick(
        "\(self.door(door))不在这笔资金涉及的范围内，请核对户号。",
        "\(self.door(door)) is none of this fund's; check the door."
      )
    case .counterpartyMissing(let kind):
      pick("\(name(kind))要写明对方单位。", "“\(name(kind))” needs the other side; say who it is.")
    case .reasonMissing(let kind):
      pick("\(name(kind))要\(why)写明原因。", "“\(name(kind))” needs a reason; give it \(why).")
    case .invoiceMissing:
      pick(
        "付款要\(invoiceNumber)写明发票号；暂无发票的，\(why)写明原因。",
        "a payment has an invoice, given \(invoiceNumber); without one say why \(why)."
      )
    case .invoicePaid(let invoice, let entry):
      pick(
        "发票\(invoice)在第\(entry)笔已经付过；分次付款的，\(why)写明是第几次。",
        "invoice \(invoice) was paid by entry \(entry); where it is paid in parts, say so \(why)."
      )
    case .unknownLine(let line, let known):
      pick(
        "费用单中没有“\(line)”这一项，现有：\(list(known))。",
        "the bill has no line “\(line)”; there are \(list(known))."
      )
    case .notSigned(let door):
      pick(
        "\(self.door(door))没有签约，不欠款；先登记签约，或者\(why)写明为什么先收。",
        "\(self.door(door)) has not signed and owes nothing; enter its signature first, or say why "
          + "\(why)."
      )
    case .moreThanDue(let door, let due, let held):
      pick(
        "\(self.door(door))应缴\(amount(due))，已缴\(amount(held))，这笔会多缴；请核对，确要多收的\(why)写明原因。",
        "\(self.door(door)) owes \(amount(due)) and has paid \(amount(held)), this is more; check it, "
          + "or say why \(why)."
      )
    case .refundNotDue(let door, let due):
      pick(
        "\(self.door(door))目前应退\(amount(due))，这笔超出了；工程结余\(inTable ? "写类别“结余退还”" : "另用 --surplus 退还")。",
        "\(self.door(door)) is to get back \(amount(due)) now, this is more; what is left over in the "
          + "end goes back \(inTable ? "as 结余退还" : "with --surplus")."
      )
    case .subsidyAbovePlan(let planned, let received):
      pick(
        "费用单写明补贴\(amount(planned))，到账合计会是\(amount(received))；请核对，属实的\(why)写明原因。",
        "the bill has a subsidy of \(amount(planned)), and this makes \(amount(received)); check it, or "
          + "say why \(why)."
      )
    case .aboveLine(let line, let planned, let paid):
      pick(
        "“\(line)”列支\(amount(planned))，付款合计会是\(amount(paid))；请核对，属实的\(why)写明原因。",
        "“\(line)” stands at \(amount(planned)), and this makes \(amount(paid)); check it, or say why "
          + "\(why)."
      )
    case .repaidAboveAdvance(let creditor, let open):
      pick(
        "\(creditor)垫付未还的是\(amount(open))，这笔超出了，请核对。",
        "\(creditor) has \(amount(open)) outstanding, this is more; check it."
      )
    case .balanceBelowZero(let day, let balance):
      pick(
        "记了这笔，\(day)的余额会是\(amount(balance))；由谁垫付请\(cover)写明。",
        "this leaves \(amount(balance)) on \(day); name who covers it \(cover)."
      )
    case .doorBelowZero(let door, let held):
      pick(
        "记了这笔，\(self.door(door))名下会是\(amount(held))；由谁垫付请\(cover)写明。",
        "this leaves \(amount(held)) for \(self.door(door)); name who covers it \(cover)."
      )
    case .unknownEntry(let number):
      pick(
        "那一天还没有第\(number)笔，请核对；用 yishi fund show --all 逐笔查看。",
        "there is no entry \(number) by that day; yishi fund show --all lists them."
      )
    case .alreadyReversed(let number, let by):
      pick(
        "第\(number)笔已由第\(by)笔冲正。",
        "entry \(number) was taken back by entry \(by)."
      )
    case .reversalReversed(let number):
      pick(
        "第\(number)笔本身是冲正，不能再冲正；请按实际重新记一笔。",
        "entry \(number) is itself a reversal; enter what is right anew."
      )
    case .reversedAmount(let number, let sum):
      pick(
        "第\(number)笔是\(amount(sum))，冲正要整笔冲。",
        "entry \(number) is \(amount(sum)), and is taken back whole."
      )
    case .notClosed:
      pick("这处资金没有结清，不用重新启用。", "the fund is not closed, and need not be opened again.")
    case .reopenedBeforeClosing(let day, let closed):
      pick(
        "资金\(closed)才结清，重新启用的日期\(day)不能更早。",
        "the fund was closed on \(closed) and cannot be opened again on \(day)."
      )
    case .beforeReopening(let day, let again):
      pick(
        "这处资金\(again)重新启用，之前的账已经结清，不能再记\(day)的收支，请核对日期。",
        "the fund was opened again on \(again), and the account before is closed: nothing of \(day) is "
          + "entered; check the date."
      )
    case .reopeningReversed(let number):
      pick(
        "第\(number)笔是重新启用，不能冲正；收付完毕后用 yishi fund close 再结清。",
        "entry \(number) opened the fund again and is not taken back; close it with yishi fund close."
      )
    case .closedBeforeEntry(let day, let last):
      pick(
        "最后一笔收支是\(last)，结清日期\(day)不能更早。",
        "the last entry is of \(last); the fund cannot be closed on \(day)."
      )
    case .duesOpen(let doors, let open):
      pick(
        "还有\(number(doors))户未缴清，共\(amount(open))；收齐后再结清，或者用 --cover 写明由谁承担。",
        "\(counted(doors, "door owes", "doors owe")) \(amount(open)); collect it first, or name who bears "
          + "it with --cover."
      )
    case .othersOpen(let bearers, let open):
      pick(
        "按费用单由\(list(bearers))承担的还差\(amount(open))；到账后用 yishi fund other 编号 其他收入 登记，"
          + "或者结清时用 --cover 写明由谁承担。",
        "\(amount(open)) that the bill has \(list(bearers)) bear is outstanding; enter it with "
          + "yishi fund other ID income once it came, or name who bears it with --cover."
      )
    case .surplusOwed(let owed, let left):
      pick(
        "余额中有\(amount(owed))是应退各户、应归还的垫付或者应退他方的款，不是结余；可以按结余退还的是\(amount(left))。"
          + "应退各户的用 yishi fund refund 编号 --due，垫付和他方的用 yishi fund other 编号 归还垫付、其他支出。",
        "\(amount(owed)) of the balance is to go back to doors, to who advanced it or to others that "
          + "paid too much, and is no surplus; \(amount(left)) is. Doors get theirs by yishi fund refund ID --due, the others by yishi fund other ID repaid or outgo."
      )
    case .linesUnpaid(let lines):
      pick(
        "\(list(lines.map { "“\($0)”" }))还没有付过款，余额不能算结余；没有发生的项目，先用 yishi cost change --line 项目=0 变更费用单。",
        "nothing was paid yet for \(list(lines.map { "“\($0)”" })), so that the balance is no surplus; what is not "
          + "needed is taken off the bill first, by yishi cost change --line LINE=0."
      )
    case .othersToGetBack(let bearers, let open):
      pick(
        "\(list(bearers))多缴\(amount(open))；先退还并登记：yishi fund other 编号 其他支出 金额 --who 单位 --why 退还。",
        "\(list(bearers)) paid \(amount(open)) too much; give it back and enter it: yishi fund other ID outgo "
          + "AMOUNT --who WHO --why refund."
      )
    case .refundsOpen(let doors, let open):
      pick(
        "还有\(number(doors))户应退未退，共\(amount(open))；请先用 yishi fund refund 编号 --due 退还。",
        "\(counted(doors, "door is", "doors are")) to get back \(amount(open)); pay it first with "
          + "yishi fund refund ID --due."
      )
    case .riseUnsigned(let doors, let sum):
      pick(
        "有\(number(doors))户没有为变更后多出的\(amount(sum))补签，不能算它们承担；补签以后再结清，或者退还："
          + "yishi fund refund 编号 户号 金额 --why 没有补签。",
        "\(counted(doors, "door has", "doors have")) not signed for the \(amount(sum)) that a change added, and "
          + "cannot bear it; have it signed before closing, or give it back: yishi fund refund ID DOOR AMOUNT --why REASON."
      )
    case .advancesOpen(let open):
      pick(
        "垫付还有\(amount(open))没有归还；归还后再结清，或者用 --cover 写明由谁承担。",
        "\(amount(open)) of what was advanced is outstanding; give it back, or name who bears it "
          + "with --cover."
      )
    case .stillBelowZero(let balance):
      pick(
        "余额\(amount(balance))，不能结清；先补足：yishi fund other 编号 垫付 金额 --who 单位。",
        "the balance is \(amount(balance)); make it good before closing: yishi fund other ID advanced AMOUNT "
          + "--who OFFICE."
      )
    case .balanceLeft(let balance):
      pick(
        "还有余额\(amount(balance))；请用 yishi fund refund 编号 --surplus 按户退还，或者用 --keeper 写明由谁保管、作什么用。",
        "\(amount(balance)) is left; give it back with yishi fund refund ID --surplus, or say who keeps "
          + "it and what for with --keeper."
      )
    case .differenceUnexplained(let line, let planned, let paid):
      pick(
        "“\(line)”列支\(amount(planned))，实付\(amount(paid))，差异要用 --line \(line)=原因 写明。",
        "“\(line)” stands at \(amount(planned)) and cost \(amount(paid)); say why with --line \(line)=REASON."
      )
    case .subsidyUnexplained(let planned, let received):
      pick(
        "费用单列补贴\(amount(planned))，到账\(amount(received))，差异要用 --subsidy 原因 写明。",
        "the bill has a subsidy of \(amount(planned)), and \(amount(received)) came; say why with "
          + "--subsidy REASON."
      )
    case .partTaken(let part, let key):
      pick(
        "\(part ?? "本事项")已有资金“\(key)”，一个部位只登记一处。",
        "\(part ?? "the matter") has the fund “\(key)” already; each part has one."
      )
    }
  }

  /// `用 --why `, or `在“原因”栏`: where something is to be told.
  private func telling(_ option: String, _ column: Term, _ inTable: Bool) -> String {
    inTable
      ? pick("在“\(column.chinese)”栏", "in the column “\(column.english)”")
      : pick("用 \(option) ", "with \(option)")
  }
}
