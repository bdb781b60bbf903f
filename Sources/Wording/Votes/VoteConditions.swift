import Deliberation

// What a vote needs and what silence means, told before anybody votes.

extension Language {
  /// What must be met, with the article: for a ballot and for what calls a vote.
  ///
  /// `参与表决的，面积和人数均须占全体的三分之二以上；同意的，面积和人数均须占参与表决的四分之三以上，方为通过`
  package func conditions(of rule: VotingRule) -> String {
    let what =
      rule.measures.count > 1
      ? pick("面积和人数均", "by area and by owners ")
      : rule.measures == [.floorArea] ? pick("面积", "by area ") : pick("人数", "by head ")
    if let dissent = rule.dissent {
      return pick(
        "反对的，\(what)\(limit(dissent, of: "全体的"))，即为通过；没有反对的，不论是否交回表决票，都不计入反对",
        "carried while objections \(what)are \(limit(dissent)) of all; whoever does not object, with "
          + "or without a ballot, counts for it"
      )
    }
    let whole =
      switch rule.base {
      case .entitled: pick("全体", "all")
      case .participating:
        rule.isOfMeeting ? pick("到会", "those present") : pick("参与表决", "those taking part")
      case .deciding: pick("同意、反对合计", "those for and against")
      }
    let participation = rule.participation.map { needed in
      pick(
        "\(rule.isOfMeeting ? "到会" : "参与表决")的，\(what)须\(met(needed, of: "全体"))；",
        "\(rule.isOfMeeting ? "present" : "taking part") \(what)\(threshold(needed)) of all; "
      )
    }
    return (participation ?? "")
      + pick(
        "同意的，\(what)须\(met(rule.approval, of: whole))，方为通过",
        "in favour \(what)\(threshold(rule.approval)) of \(whole)"
      )
  }

  /// `占全体的三分之二以上`, `超过全体的半数`.
  private func met(_ threshold: Threshold, of whole: String) -> String {
    switch threshold {
    case .atLeast(let ratio): "占\(whole)的\(proportion(ratio))以上"
    case .moreThan(let ratio): "超过\(whole)的\(proportion(ratio))"
    }
  }

  /// The effect of silence: what becomes of a ballot that does not come back, under
  /// the rule of the vote and the bylaws it names.
  package func silence(of poll: Poll) -> String {
    guard poll.rule.dissent == nil else {
      return pick(
        "没有交回表决票的、弃权的、无效的，都视为没有反对。",
        "Who returns no ballot, abstains or casts a void one does not object."
      )
    }
    let told: String? =
      switch poll.readings.silence {
      case .ignored: nil
      case .withMajority(let bylaw):
        pick(
          "已经送达、没有交回表决票的，按\(bylaw)计入多数一方。",
          "Who was delivered a ballot and returns none joins the majority, by \(bylaw)."
        )
      case .asConsent(let bylaw):
        pick(
          "已经送达、没有交回表决票的，按\(bylaw)视为同意。",
          "Who was delivered a ballot and returns none is taken to consent, by \(bylaw)."
        )
      }
    return (told ?? ignored(poll)) + pick("", " ") + setApart(poll)
  }

  /// Silence that says nothing.
  private func ignored(_ poll: Poll) -> String {
    switch (poll.rule.base, poll.readings.participation) {
    case (.entitled, _):
      pick(
        "没有交回表决票的，不视为同意，计算时仍在全体业主之内。",
        "A ballot that does not come back is no consent, and its owner is still one of all."
      )
    case (_, .returned):
      pick(
        "没有交回表决票的，不视为同意，也不计入参与表决。",
        "A ballot that does not come back is no consent and takes no part."
      )
    case (_, .delivered(let bylaw)):
      pick(
        "没有交回表决票的，不视为同意；已经送达的，按\(bylaw)计入参与表决。",
        "A ballot that does not come back is no consent; who was delivered one takes part, by \(bylaw)."
      )
    }
  }

  /// What becomes of abstentions and of void ballots.
  private func setApart(_ poll: Poll) -> String {
    guard poll.rule.base != .entitled else {
      return pick(
        "弃权的、无效的，不计入同意，仍在全体业主之内。",
        "So with an abstention and a void ballot."
      )
    }
    let void =
      switch poll.readings.voidBallots {
      case .takePart(let bylaw):
        pick("无效票按\(bylaw)计入参与表决", "a void ballot takes part, by \(bylaw)")
      case .setApart where poll.rule.voidTakesPart:
        pick("无效票计入到会", "a void ballot was present")
      case .setApart: pick("无效票不计入参与表决", "a void ballot takes no part")
      }
    return pick(
      "弃权的计入参与表决，不计入同意；\(void)。",
      "An abstention takes part and is not in favour; \(void)."
    )
  }
}
