import Deliberation

// What stands on a printed ballot and on the strip that stays with the office.

extension Language {
  package var ballotTitle: String { pick("业主表决票", "Owner's ballot") }

  /// Over a ballot that must not be cast.
  package var sampleStamp: String { pick("样张，不作表决使用", "Specimen: not to be cast") }

  package func sampleStamp(closedOn day: Day) -> String {
    pick(
      "样张：表决已于\(plainDay(day))截止，本票不作表决使用",
      "Specimen: the vote closed on \(plainDay(day)); this is not to be cast"
    )
  }

  /// `票号：003　　表决编号：2020-014-1`; blank on a specimen.
  package func ballotNumbers(_ number: Int?, poll: String?) -> String {
    let own =
      number.map(ballotNumber) ?? pick("＿＿＿＿", "______")
    return [
      ballotNumberName + colon + own,
      poll.map { self(Label.pollNumber.term) + colon + $0 },
    ].compactMap(\.self).joined(separator: pick("　　", "   "))
  }

  package var ballotNumberName: String { pick("票号", "Ballot no.") }

  private var colon: String { self(Label.colon.term) }

  /// The area of all the doors a ballot stands for, and that its owner is one head.
  package func votingWeight(_ paper: BallotPaper) -> String {
    let only = paper.entries.count == 1 ? paper.entries.first : nil
    let area =
      only.map { areaOnForm($0.area, $0.areaSource) }
      ?? paper.area.map { pick("合计", "together ") + self.area($0) }
      ?? pick("待核", "to be checked")
    return area + pick("；人数按1人计算", "; one owner")
  }

  package var ballotOwner: String { pick("业主姓名", "Name of the owner") }
  package var ballotOwnerHint: String { pick("（业主本人填写）", "(written by the owner)") }
  package var ballotMatter: String { pick("表决事项", "Question") }
  package var ballotWeight: String { pick("面积和人数", "Area and heads") }
  package var ballotChoice: String { pick("表决意见", "Vote") }

  /// `□ 同意`: every motion offers all three, in the order of the law.
  package var ballotBoxes: [String] { Choice.allCases.map { "□ " + name($0) } }

  package var ballotSignature: String { pick("业主签名", "Signature of the owner") }
  package var ballotDate: String { pick("签名日期", "Date signed") }
  package var ballotProxy: String { pick("受托人签名", "Signature of the proxy") }
  package var ballotAuthority: String { pick("授权委托书", "Written authority") }
  package var ballotAttached: String { pick("□ 已附上", "□ attached") }
  package var dateBlanks: String { pick("　　年　　月　　日", "____-__-__") }

  /// What must be known to cast a ballot that counts, point by point.
  ///
  /// `paper` is nil on a specimen.
  package func ballotRules(_ paper: BallotPaper?, of poll: Poll?) -> [String] {
    let doors = paper?.entries.count ?? 1
    return [
      pick(
        "请在一个方格内画“√”，由业主本人签名，写明日期。",
        "Mark one box, sign, and write the date."
      ),
      doors > 1
        ? pick(
          "本票代表您名下的\(doors)套房屋，面积相加，人数按1人计算，只填一张。",
          "This ballot stands for your \(doors) doors: areas added, one owner, one ballot."
        ) : nil,
      paper?.owner.isCoOwned == true
        ? pick(
          "本户由几人共有，请共有人商定一人投票、签名，按1人计算。",
          "Several own this door: they agree on one who votes and signs, and count as one."
        ) : nil,
      pick(
        "不能亲自投票的，可以书面委托他人。授权委托书写明受托人、事项、权限和期限，由业主签名，与本票一并交回。",
        "By proxy only in writing, with proxy, matter, authority and term, signed by the owner and "
          + "handed in with the ballot."
      ),
      pick(
        "有下列情形之一的，为无效票：没有签名的；签名人不是业主，又没有授权委托书的；没有选任何一项的；选两项以上的；涂改的；逾期交回的。",
        "Void are ballots without a signature, signed by another without written authority, with no "
          + "box marked or two, altered, or late."
      ),
      poll.map(silence),
      poll.map { poll in
        poll.terms.laterReplaces
          ? pick(
            "截止前可以重新投票，以最后交回的一张为准。",
            "Until the close another may be handed in; the last one counts."
          ) : pick("交回以后不再更换。", "Once handed in it is not exchanged.")
      },
      poll.map {
        pick(
          "\(conditions(of: $0.rule))。依据：\(self($0.rule.citation))。",
          "Needed: \(conditions(of: $0.rule)). Rule: \(self($0.rule.citation))."
        )
      },
    ].compactMap(\.self)
  }

  /// Tells until when and where: `请于2020年5月24日（星期日）18:00前，交到…。`.
  ///
  /// Hour and place are lines to fill in by hand where nobody told them.
  package func handIn(until day: Day?, hour: String?, at place: String?) -> String {
    let stop = pick("。", ".")
    let bare = place.map { $0.hasSuffix(stop) ? String($0.dropLast()) : $0 }
    let till = day.map(longDay) ?? pick("　　　年　　月　　日", "________")
    return pick(
      "请于\(till)\(hour ?? "　　时　　分")前，交到\(bare ?? "＿＿＿＿＿＿＿＿＿＿＿＿")。逾期交回的，不计票。",
      "Hand it in by \(till), \(hour ?? "__:__"), at \(bare ?? "____________"). Later it does not count."
    )
  }

  /// Who hands it out, who counts and who watches.
  package func ballotOffices(_ issuers: [String], of poll: Poll?) -> [String] {
    let blank = self(Label.blank.term)
    return [
      pick("组织单位（盖章）：", "Issued by (seal): ") + (issuers.isEmpty ? blank : list(issuers)),
      [
        self(Label.counter.term) + colon + (poll?.counter ?? blank),
        self(Label.scrutineer.term) + colon + (poll?.scrutineer ?? blank),
      ].joined(separator: pick("　　", "   ")),
      poll?.witness.map { self(Label.witness.term) + colon + $0 },
    ].compactMap(\.self)
  }

  // The strip that stays with the office

  package var cutHere: String { pick("沿虚线裁开，骑缝处盖章", "cut here, seal across the line") }
  package var counterfoilTitle: String { pick("存根（送票人收回存档）", "Counterfoil, kept on file") }
  package var deliveredHow: String { pick("送达方式", "How delivered") }
  package var ballotDeliveries: String {
    pick(
      "□ 当面　□ 邮寄　□ 留置　□ 无法送达，已张贴公告",
      "□ in person   □ by post   □ left   □ undeliverable, announced"
    )
  }
  package var deliveredOn: String { pick("送达时间", "Delivered at") }
  package var hourBlanks: String { pick("　　年　月　日　时", "____-__-__ __:__") }
  package var receivedBy: String { pick("签收人签名", "Received by") }
  package var relation: String { pick("与业主关系", "Relation to the owner") }
  package var relations: String {

    pick(
      "□ 本人　□ 共有人　□ 同住成年家属　□ 受托人　□ 承租人",
      "□ self □ co-owner □ family □ proxy □ tenant"
    )

  }
  package var deliverers: String { pick("送票人（两人）", "Delivered by (two)") }

  /// Said on the terminal where nothing that is printed may be cast.
  package func votedAlready(_ poll: Poll) -> String {
    pick(
      "提示：表决已于\(plainDay(poll.closesOn))截止，印出的都是样张。",
      "note: the vote closed on \(plainDay(poll.closesOn)); these are specimens"
    )
  }

  /// Why ballots of another hour or place than the vote's are not printed.
  package func handInOtherwise(_ poll: Poll, hour: String?, place: String?) -> String? {
    if let hour, let set = poll.terms.closingHour, set != hour {
      return pick(
        "这次表决的截止时刻是\(set)，表决票上不能另印\(hour)；删去 --until 再打印。",
        "this vote closes at \(set), and its ballots do not say \(hour): leave --until out."
      )
    }
    if let place, let set = poll.terms.receivingPlace, set != place {
      return pick(
        "这次表决的收票地点是“\(set)”，表决票上不能另印；删去 --at 再打印。",
        "the ballots of this vote are handed in at “\(set)”: leave --at out."
      )
    }
    return nil
  }

  package var specimenOnly: String {
    pick(
      "提示：这是一张空白样张。要按名册逐户编号印发，请写表决的编号，如 2020-014-1。",
      "note: this is one blank specimen; for numbered ballots give the number of the vote, such as "
        + "2020-014-1"
    )
  }

  /// Said on the terminal where the paper has a line for the hour.
  package var hourByHand: String {
    pick(
      "提示：收票截止的钟点留了空，要印上请加 --until 18:00。",
      "note: the hour is left to fill in by hand; print it with --until 18:00"
    )
  }
}
