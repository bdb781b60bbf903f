import Deliberation

// What stands below a result: disputes, silence, other readings, evidence. Counts
// only, never a door.

extension Language {
  /// Co-owners who disagree, and what either answer would make of the result.
  package func disputed(_ tally: Tally) -> [String] {
    guard let settled = tally.settled else { return [] }
    let heads = tally.disputed.heads
    guard settled.best != tally.verdict || settled.worst != tally.verdict else {
      return [
        pick(
          "有\(heads)户共有人意见不一、未推选投票人，不计入参与表决；无论推选谁，结果都是\(verdict(tally))。",
          "The co-owners of \(counted(heads, "door", "doors")) disagree and named no voter; they take no "
            + "part, and whomever they name, the outcome is the same."
        )
      ]
    }
    guard settled.best != settled.worst else {
      return [
        pick(
          "有\(heads)户共有人意见不一、未推选投票人，不计入参与表决；推选后无论按哪种意见计，结果都是\(name(settled.best))。",
          "The co-owners of \(counted(heads, "door", "doors")) disagree and named no voter; they take no "
            + "part. Whomever they name, the outcome would then be \(name(settled.best).lowercased())."
        )
      ]
    }
    return [
      pick(
        "有\(heads)户共有人意见不一、未推选投票人，不计入参与表决；如推选后都按有利意见计，结果为\(name(settled.best))，"
          + "都按不利意见计，结果为\(name(settled.worst))。",
        "The co-owners of \(counted(heads, "door", "doors")) disagree and named no voter; they take no "
          + "part. At best the outcome would be \(name(settled.best).lowercased()), at worst "
          + "\(name(settled.worst).lowercased())."
      )
    ]
  }

  /// Silence that counted, by which bylaw, and of how many.
  package func deemed(_ tally: Tally, in poll: Poll) -> [String] {
    deemed(tally, under: poll.readings)
  }

  /// The same of a count without a register.
  package func deemed(_ tally: Tally, under readings: CountingReadings) -> [String] {
    guard let deemed = tally.deemed else { return [] }
    let area = deemed.count.area.map { pick("、", ", ") + self.area($0) } ?? ""
    let bylaws = list(readings.bylaws)
    let taken =
      switch deemed.choice {
      case .inFavour?: pick("计入同意", "count as in favour")
      case .against?: pick("计入反对", "count as against")
      case .abstaining?, nil: pick("计入参与表决", "take part")
      }
    return [
      pick(
        "已送达未表态\(deemed.count.heads)人\(area)，按\(bylaws)\(taken)；法院对此看法不一，每户须有送达证明。",
        "\(counted(deemed.count.heads, "owner", "owners"))\(area) were delivered a ballot and said nothing; "
          + "under \(bylaws) they \(taken). Courts are divided on this, and each delivery must be proven."
      )
    ]
  }

  /// The readings under which the outcome would be another, one line each.
  package func otherReadings(of poll: Poll) -> [String] {
    let own = poll.tally
    return poll.otherReadings.map { other in
      let what = condition(other.change, own, in: poll)
      return pick(
        "\(what)，结果为：\(verdict(other.tally))。",
        "\(what), the outcome would be \(verdict(other.tally).lowercased())."
      )
    }
  }

  private func condition(_ change: OtherReading.Change, _ own: Tally, in poll: Poll) -> String {
    let void = own.void.heads
    // Only those whom the bylaws count: whoever was delivered none stays out either way.
    let silent = own.deemed?.count.heads ?? own.notVoting.heads
    return switch change {
    case .voidTakesPart:
      pick(
        "如将\(void)张无效票计入参与表决",
        "Were \(counted(void, "void ballot", "void ballots")) to take part"
      )
    case .voidSetApart:
      pick(
        "如\(void)张无效票不计入参与表决",
        "Were \(counted(void, "void ballot", "void ballots")) to take no part"
      )
    case .deliveredTakesPart:
      pick("如将已送达未表态的业主计入参与表决", "Were owners who were delivered a ballot to take part")
    case .onlyReturnedTakesPart:
      pick("如只将交回表决票的业主计入参与表决", "Were only owners who returned a ballot to take part")
    case .silenceWithMajority:
      pick("如将已送达未表态的业主计入多数意见", "Were silence to join the majority")
    case .silenceAsConsent:
      pick("如将已送达未表态的业主视为同意", "Were silence taken for consent")
    case .silenceIgnored:
      pick("如未表态的\(silent)人不计入", "Were silence to count for nothing")
    }
  }

  /// What proves the ballots.
  ///
  /// `收回9张，均有签名；送达证明8份。`
  package func evidence(of poll: Poll) -> [String] {
    let evidence = poll.evidence
    guard evidence.returned > 0 else { return [] }
    var parts: [String] = []
    if evidence.issued > 0 {
      parts.append(
        pick("发出\(evidence.issued)张", "\(counted(evidence.issued, "ballot", "ballots")) issued")
      )
    }
    parts.append(pick("收回\(evidence.returned)张", "\(evidence.returned) returned"))
    if evidence.superseded > 0 {
      parts.append(
        pick("其中\(evidence.superseded)张已被后票替代", "\(evidence.superseded) of them superseded")
      )
    }
    parts.append(pick("有效\(evidence.valid)张", "\(evidence.valid) valid"))
    let counts = parts.joined(separator: pick("，", ", "))
    let void = evidence.void.map {
      pick("\(name($0.reason))\($0.count)张", "\(name($0.reason)) \($0.count)")
    }
    let voids = void.isEmpty ? "" : pick("；无效：\(list(void))", "; void: \(list(void))")
    return [sentence(counts + voids)] + [sentence(proofs(evidence))]
  }

  /// How many deliveries of the ballots handed out are proven, and how many are not:
  /// of those that came back a signature speaks too, of the others nothing else does.
  private func deliveries(_ evidence: BallotEvidence) -> String {
    guard evidence.issued > 0 else {
      return pick("发放和送达没有登记", "no record of what was issued and delivered")
    }
    let proven = evidence.deliveriesProven + evidence.unreturnedProven
    let apart =
      evidence.unreturnedProven == 0
      ? ""
      : pick(
        "（收回的票\(evidence.deliveriesProven)份，未收回的\(evidence.unreturnedProven)份）",
        " (\(evidence.deliveriesProven) of ballots returned, \(evidence.unreturnedProven) of others)"
      )
    let missing = evidence.issued - proven
    let tenants =
      evidence.deliveredToTenant == 0
      ? ""
      : pick(
        "（其中交给承租人\(evidence.deliveredToTenant)份）",
        " (\(evidence.deliveredToTenant) given to a tenant)"
      )
    let lacking = missing == 0 ? "" : pick("，缺\(missing)份\(tenants)", ", \(missing) not\(tenants)")
    return pick(
      "送达证明\(proven)份\(apart)\(lacking)",
      "\(counted(proven, "delivery", "deliveries")) proven\(apart)\(lacking)"
    )
  }

  private func proofs(_ evidence: BallotEvidence) -> String {
    let signed =
      evidence.onPaper == 0
      ? pick("没有书面票", "no paper ballots")
      : evidence.signed == evidence.onPaper
        ? pick("书面票\(evidence.onPaper)张，均有签名", "\(evidence.onPaper) on paper, all signed")
        : evidence.signed == 0
          ? pick(
            "书面票\(evidence.onPaper)张，均未记明签名",
            "\(evidence.onPaper) on paper, none noted as signed"
          )
          : pick(
            "书面票\(evidence.onPaper)张，其中\(evidence.signed)张记明有签名",
            "\(evidence.onPaper) on paper, \(evidence.signed) of them noted as signed"
          )
    var parts = [signed, deliveries(evidence)]
    if evidence.byProxy > 0 {
      parts.append(
        pick(
          "委托投票\(evidence.byProxy)张，委托书均在案",
          "\(evidence.byProxy) by proxy, each with its authority on file"
        )
      )
    }
    if evidence.keyedTwice > 0 {
      parts.append(
        pick("双人录入\(evidence.keyedTwice)张", "\(evidence.keyedTwice) keyed by two people")
      )
    }
    return parts.joined(separator: pick("；", "; "))
  }
}
