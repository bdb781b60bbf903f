import Deliberation

// What the office reads of an agreement: every shop and door, never for the web.

extension Language {
  package func name(_ state: PartyState) -> String {
    switch state {
    case .signed: pick("已签", "signed")
    case .ownerPending: pick("待业主同意", "owner pending")
    case .signAgain: pick("须重签", "to sign again")
    case .undeclared: pick("旧文本待定", "earlier text, undecided")
    case .promised: pick("答应签", "promised")
    case .hesitating: pick("有顾虑", "hesitating")
    case .told: pick("已告知", "told")
    case .refused: pick("拒签", "refused")
    case .withdrawn: pick("已撤回", "taken back")
    case .notReached: pick("未接触", "not reached")
    }
  }

  package func name(_ grouping: AgreementBoard.Grouping) -> String {
    switch grouping {
    case .section: pick("路段", "section")
    case .trade: pick("业态", "trade")
    case .responsible: pick("责任人", "responsible")
    }
  }

  package func name(_ earlier: EarlierSignatures) -> String {
    switch earlier {
    case .stand: pick("旧签约继续有效", "earlier signatures stand")
    case .signAgain: pick("须重新签", "all sign again")
    }
  }

  /// `127家商铺中已有100家签约（78.74%），还有27家未签`.
  package func signed(_ board: AgreementBoard, kind: PremisesKind) -> String {
    let all = board.rows.count
    let share = percentage(Int64(board.signed), of: Int64(all), carriedUp: false)
    let rest =
      board.open == 0
      ? pick("，全部签完", ", all of them")
      : pick("，还有\(count(board.open, of: kind))未签", ", \(number(board.open)) have not")
    return pick(
      "\(count(all, of: kind))中已签\(number(board.signed))份（\(share)）\(rest)",
      "\(number(board.signed)) of \(count(all, of: kind)) have signed (\(share))\(rest)"
    )
  }

  /// `已签100　答应签3　有顾虑10`: every state that anybody is in.
  package func states(_ counts: [PartyState: Int]) -> String {
    PartyState.allCases.compactMap { state in
      counts[state].map { pick("\(name(state))\(number($0))", "\(name(state)) \(number($0))") }
    }.joined(separator: pick("　", "  "))
  }

  /// What happened to the text: `现行文本：2022年5月文本（2022-05-01启用，旧签约继续有效：只改错字）`.
  package func textLine(_ agreement: Agreement, on day: Day) -> String {
    let text = agreement.text(on: day)
    let facts = [
      text.adoptedOn.map { pick("\($0)启用", "since \($0)") },
      text.earlier.map { name($0) + (text.reason.map { pick("：\($0)", ": \($0)") } ?? "") },
      text.document.map { $0.hash.prefix(16) }.map { pick("文件摘要\($0)", "document \($0)") },
    ].compactMap(\.self)
    let told = facts.isEmpty ? "" : pick("（\(facts.joined(separator: "，"))）", " (\(list(facts)))")
    return pick("现行文本：\(text.version)\(told)", "text in force: \(text.version)\(told)")
  }

  /// `2022-07-03签`, `2022-07-03签的旧文本2022年4月文本`, `3次走访，最近2022-06-20`.
  package func evidence(of row: AgreementBoard.Row, under agreement: Agreement, on day: Day)
    -> String
  {
    if let signature = row.signature {
      let made =
        signature.on.map { pick("\($0)签", "signed \($0)") } ?? pick("签约日期不详", "day not told")
      let version = signature.version ?? agreement.texts[0].version
      let old =
        version == agreement.text(on: day).version
        ? "" : pick("，文本：\(version)", ", text \(version)")
      let back =
        signature.withdrawal.map {
          pick("，\($0.on)撤回：\($0.reason)", ", taken back \($0.on): \($0.reason)")
        }
        ?? ""
      return made + old + back
    }
    guard row.visits > 0 else { return "" }
    let last = row.visit.map { pick("，最近\($0.day)", ", last \($0.day)") } ?? ""
    return pick("走访\(row.visits)次\(last)", "\(counted(row.visits, "visit", "visits"))\(last)")
  }
}
