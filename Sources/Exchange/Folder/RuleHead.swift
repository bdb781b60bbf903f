import Deliberation

/// The keys of a voting rule, in the order they are written.
enum RuleKey {
  static let name = Term("名称", "name")
  static let citation = Term("依据", "citation")
  static let inclusion = Term("本数", "inclusion")
  static let measures = Term("口径", "measures")
  static let participation = Term("参与", "participation")
  static let approval = Term("同意", "approval")
  static let base = Term("基数", "base")
  static let dissent = Term("异议", "dissent")
  static let voidTakesPart = Term("无效票到会", "voidTakesPart")
  static let from = Term("施行", "inForceFrom")
  static let to = Term("失效", "inForceTo")
  static let checked = Term("核对", "checkedOn")
  static let all = [
    name, citation, inclusion, measures, participation, approval, base, dissent, voidTakesPart,
    from, to, checked,
  ]
}

/// The keys of a text in both languages.
enum TermKey {
  static let chinese = Term("中文", "zh")
  static let english = Term("英文", "en")
  static let all = [chinese, english]
}

extension HeadMapping {
  /// A voting rule with its thresholds in the law's words; every fault at its line.
  func votingRule(_ reading: inout FileReading) -> VotingRule? {
    let before = reading.findings.count
    let name = neededText(RuleKey.name, oneLine: true, &reading)
    let citation =
      needed(RuleKey.citation, &reading) == nil ? nil : bilingual(RuleKey.citation, &reading)
    let inclusion = bilingual(RuleKey.inclusion, &reading)
    let measures = needed(RuleKey.measures, &reading) == nil ? nil : readMeasures(&reading)
    let participation = threshold(RuleKey.participation, &reading)
    let approval = threshold(RuleKey.approval, &reading)
    let base = word(RuleKey.base, .basesOfRule, &reading)
    let dissent = dissentLimit(&reading)
    let voidTakesPart = word(RuleKey.voidTakesPart, .yesOrNo, &reading)
    let from = day(RuleKey.from, &reading)
    let to = day(RuleKey.to, &reading)
    let checked = day(RuleKey.checked, &reading)
    if let from, let to, to < from {
      reading.find(.ruleEndsEarly(from: from, to: to), line: line(of: RuleKey.to))
    }
    if self[RuleKey.dissent] != nil {
      // Dissent is counted of all, whoever took part.
      let others = [RuleKey.participation, RuleKey.approval, RuleKey.base, RuleKey.voidTakesPart]
      for key in others where self[key] != nil {
        reading.find(
          .notTogether(self.name(RuleKey.dissent), self.name(key)),
          line: line(of: key)
        )
      }
    } else {
      _ = needed(RuleKey.approval, &reading)
      _ = needed(RuleKey.base, &reading)
    }
    guard let name, let citation, let measures, reading.findings.count == before else {
      return nil
    }
    if let dissent {
      return VotingRule(
        name: name,
        citation: citation,
        inclusion: inclusion,
        measures: measures,
        dissent: dissent,
        inForceFrom: from,
        inForceTo: to,
        checkedOn: checked
      )
    }
    guard let approval, let base else { return nil }
    return VotingRule(
      name: name,
      citation: citation,
      inclusion: inclusion,
      measures: measures,
      participation: participation,
      approval: approval,
      base: base,
      voidTakesPart: voidTakesPart ?? false,
      inForceFrom: from,
      inForceTo: to,
      checkedOn: checked
    )
  }

  /// A threshold in the law's words.
  func threshold(_ key: Term, _ reading: inout FileReading) -> Threshold? {
    value(
      key,
      &reading,
      else: { .unknownValue(of: name(key), $0, allowed: ["三分之二以上", "过半数", "四分之三以上"]) },
      read: Threshold.init(written:)
    )
  }

  private func dissentLimit(_ reading: inout FileReading) -> DissentLimit? {
    value(
      RuleKey.dissent,
      &reading,
      else: {
        .unknownValue(of: name(RuleKey.dissent), $0, allowed: ["不超过三分之一", "少于三分之一"])
      },
      read: DissentLimit.init(written:)
    )
  }

  /// A text in both languages under a key.
  private func bilingual(_ key: Term, _ reading: inout FileReading) -> Term? {
    guard let mapping = mapping(key, knows: TermKey.all, &reading) else { return nil }
    let chinese = mapping.neededText(TermKey.chinese, oneLine: true, &reading)
    let english = mapping.neededText(TermKey.english, oneLine: true, &reading)
    guard let chinese, let english else { return nil }
    return Term(chinese, english)
  }

  /// By which measures it counts, each once.
  private func readMeasures(_ reading: inout FileReading) -> [Measure] {
    var measures: [Measure] = []
    for (text, line) in texts(RuleKey.measures, &reading) {
      guard let measure = Words<Measure>.measures.value(of: text) else {
        let allowed = Words<Measure>.measures.allowed(in: language)
        reading.find(
          .unknownValue(of: name(RuleKey.measures), text.clipped, allowed: allowed),
          line: line
        )
        continue
      }
      if !measures.contains(measure) { measures.append(measure) }
    }
    if measures.isEmpty {
      reading.find(.missingKey(name(RuleKey.measures)), line: line(of: RuleKey.measures))
    }
    return measures
  }
}

extension HeadWriter {
  /// A voting rule whole, as a folder carries one that no program ships.
  init(_ rule: VotingRule) {
    func bilingual(_ term: Term) -> HeadWriter {
      var head = HeadWriter()
      head.add(TermKey.chinese, term.chinese)
      head.add(TermKey.english, term.english)
      return head
    }
    self.init()
    add(RuleKey.name, rule.name)
    add(RuleKey.citation, bilingual(rule.citation))
    add(RuleKey.inclusion, rule.inclusion.map(bilingual))
    add(RuleKey.measures, inline: rule.measures.map { Words<Measure>.measures.chinese($0) })
    if let dissent = rule.dissent {
      add(RuleKey.dissent, plain: dissent.written)
    } else {
      add(RuleKey.participation, plain: rule.participation?.written)
      add(RuleKey.approval, plain: rule.approval.written)
      add(RuleKey.base, plain: Words<VotingRule.Base>.basesOfRule.chinese(rule.base))
      if rule.voidTakesPart {
        add(RuleKey.voidTakesPart, plain: Words<Bool>.yesOrNo.chinese(true))
      }
    }
    add(RuleKey.from, plain: rule.inForceFrom)
    add(RuleKey.to, plain: rule.inForceTo)
    add(RuleKey.checked, plain: rule.checkedOn)
  }
}
