import Deliberation

// What is told of a voting rule in a list of rules.

extension Language {
  /// How a rule stands: `施行中，2026-11-21核对`, `待核：没有人与原文核对过`.
  package func standing(of rule: VotingRule, on day: Day) -> String {
    switch rule.standing(on: day) {
    case .inForce:
      let checked = rule.checkedOn.map { pick("，\($0)核对", ", checked on \($0)") }
      return pick("施行中\(checked ?? "")", "in force\(checked ?? "")")
    case .notYet: return pick("尚未施行", "not yet in force")
    case .replaced: return pick("已失效", "no longer in force")
    case .changedSince:
      return pick(
        "已失效；此后的规定没有核对过（待核）",
        "no longer in force; what came after it was not read (to be checked)"
      )
    case .unchecked:
      return pick("待核：没有与原文核对过", "to be checked: nobody has compared it with its source")
    case .adopted: return pick("自订规则，依章程", "adopted by those it binds")
    }
  }

  /// Said beside a result whose rule is not known to be in force on the closing day.
  package func warning(of rule: VotingRule, closingOn day: Day) -> String? {
    switch rule.standing(on: day) {
    case .inForce, .adopted, .unchecked: nil
    case .notYet, .replaced, .changedSince:
      pick(
        "截止日\(plainDay(day))，本规则\(standing(of: rule, on: day))，是否适用须另行说明。",
        "On the closing day, \(plainDay(day)), this rule is \(standing(of: rule, on: day)); why it "
          + "applies must be told."
      )
    }
  }

  /// The days a rule is in force: `2021-01-01起`, `2007-10-01至2020-12-31`.
  package func inForce(_ rule: VotingRule) -> String {
    switch (rule.inForceFrom, rule.inForceTo) {
    case (let from?, let to?): pick("\(from)至\(to)", "\(from) to \(to)")
    case (let from?, nil): pick("\(from)起", "from \(from)")
    case (nil, let to?): pick("至\(to)", "to \(to)")
    case (nil, nil): pick("施行日期未载明", "days not told")
    }
  }

  /// Said where a rule asks nothing of how many take part.
  package func withoutParticipation(_ rule: VotingRule) -> String {
    rule.participation == nil && rule.dissent == nil
      ? pick("；对参与表决的多少没有另外要求", "; it asks nothing of how many take part") : ""
  }

  /// 一般事项, 特别事项.
  package func name(isSpecial: Bool) -> String {
    isSpecial ? pick("特别事项", "special") : pick("一般事项", "ordinary")
  }

  /// The nine matters with their class, under the Code and under the law before it.
  ///
  /// `5  使用建筑物及其附属设施的维修资金  一般事项（《物权法》：特别事项）`
  package var matters: [[String]] {
    DecisionKind.allCases.map { kind in
      let now = kind.isSpecialUnderCivilCode
      let before = kind.isSpecialUnderPropertyLaw
      let changed =
        now == before
        ? ""
        : pick(
          "（2021年以前：\(name(isSpecial: before))）",
          " (before 2021: \(name(isSpecial: before)))"
        )
      return ["\(kind.itemOfCivilCode)", name(kind), name(isSpecial: now) + changed]
    }
  }

  package var mattersTitle: String {
    pick("《民法典》第二百七十八条的九类事项：", "The nine matters of Civil Code art. 278:")
  }

  /// The traps of the nine matters.
  package var mattersTraps: [String] {
    [
      pick(
        "注意：“使用”维修资金是一般事项，“筹集”维修资金是特别事项；2021年以前两项都是特别事项。",
        "Mind: using the maintenance fund is ordinary, raising it is special; before 2021 both were special."
      ),
      pick(
        "注意：改变共有部分用途或者用于经营，2021年以前是一般事项，现在是特别事项。",
        "Mind: changed or commercial use of common parts was ordinary before 2021 and is special now."
      ),
      pick(
        "加装电梯属于第七项“改建、重建建筑物及其附属设施”，是特别事项。",
        "A lift falls under item 7, rebuilding, and is special."
      ),
    ]
  }
}
