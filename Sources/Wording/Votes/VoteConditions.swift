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

  /// The effect of silence: what becomes of a ballot that does not come back.
  package func silence(under rule: VotingRule) -> String {
    switch rule.base {
    case .entitled:
      pick(
        "没有交回表决票的，不视为同意，计算时仍在全体业主之内；弃权和无效票也是这样。",
        "A ballot that does not come back is no consent, and its owner is still one of all; so with "
          + "an abstention and a void ballot."
      )
    case .participating, .deciding:
      pick(
        "没有交回表决票的，不视为同意，也不计入参与表决；弃权的计入参与表决，不计入同意；无效票不计入参与表决。",
        "A ballot that does not come back is no consent and takes no part; an abstention takes part "
          + "and is not in favour; a void ballot takes no part."
      )
    }
  }
}
