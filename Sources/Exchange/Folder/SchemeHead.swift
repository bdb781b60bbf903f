import Deliberation

/// The keys of a sharing rule (分摊办法), in the order they are written.
enum SchemeKey {
  static let name = Term("名称", "name")
  static let title = Term("说明", "title")
  static let standing = Term("性质", "standing")
  static let source = Term("依据", "source")
  static let coefficients = Term("系数", "coefficients")
  static let percentages = Term("比例", "percentages")
  static let step = Term("每层递增", "step")
  static let basement = Term("地下", "basement")
  static let countsArea = Term("乘面积", "countsArea")
  static let doors = Term("逐户", "doors")
  static let flatPart = Term("均摊部分", "flatPart")
  static let range = Term("指导区间", "range")
  static let all = [
    name, title, standing, source, coefficients, percentages, step, basement, countsArea, doors,
    flatPart, range,
  ]
  /// By these a file of `rules/` is one, and no rule of voting.
  static let marks = [
    title, standing, coefficients, percentages, countsArea, doors, flatPart, range,
  ]
}

/// The keys of one door's weight.
enum SchemeDoorKey {
  static let door = Term("户号", "door")
  static let weight = Term("系数", "weight")
  static let all = [door, weight]
}

/// The keys of a range of percentages.
enum SchemeRangeKey {
  static let source = Term("依据", "source")
  static let lowest = Term("下限", "lowest")
  static let highest = Term("上限", "highest")
  static let all = [source, lowest, highest]
}

extension HeadMapping {
  /// A sharing rule whole; every fault at its line.
  func sharingRule(_ reading: inout FileReading) -> SharingRule? {
    let before = reading.findings.count
    let name = neededText(SchemeKey.name, oneLine: true, &reading)
    let title = self[SchemeKey.title] == nil ? nil : term(SchemeKey.title, &reading)
    let standing = word(SchemeKey.standing, .schemeStandings, &reading)
    let source = term(SchemeKey.source, &reading)
    if self[SchemeKey.coefficients] != nil, self[SchemeKey.percentages] != nil {
      reading.find(
        .notTogether(self.name(SchemeKey.coefficients), self.name(SchemeKey.percentages)),
        line: line(of: SchemeKey.percentages)
      )
    }
    let storeys = storeys(&reading)
    let doors = self[SchemeKey.doors] == nil ? nil : schemeDoors(&reading)
    let countsArea = word(SchemeKey.countsArea, .yesOrNo, &reading)
    let flatPart = value(
      SchemeKey.flatPart,
      &reading,
      else: { .badRate(of: self.name(SchemeKey.flatPart), $0, example: "50%") },
      read: { Ratio(written: $0) }
    )
    let range = range(&reading)
    if self[SchemeKey.range] != nil, self[SchemeKey.percentages] == nil {
      // A range binds percentages, and nothing else would be held to it.
      reading.find(
        .missingKey(self.name(SchemeKey.percentages)),
        line: line(of: SchemeKey.range)
      )
    }
    guard let name, let source, reading.findings.count == before else { return nil }
    let rule = SharingRule(
      name: name,
      title: title ?? Term(name, name),
      standing: standing ?? .negotiated,
      source: source,
      storeys: storeys,
      countsArea: countsArea ?? false,
      doors: doors,
      flatPart: flatPart,
      range: range
    )
    do throws(CostSharingRefusal) {
      try rule.check()
    } catch {
      reading.find(.costRefused(error), line: line(ofFault: error))
      return nil
    }
    return rule
  }

  /// The line of what a check of the rule finds.
  private func line(ofFault refusal: CostSharingRefusal) -> Int {
    switch refusal {
    case .percentTotal: line(of: SchemeKey.percentages)
    case .percentOutsideRange(_, let storey, _, _, _):
      self[SchemeKey.percentages]?.items.flatMap { items in
        items.indices.contains(storey - 1) ? items[storey - 1].line : nil
      } ?? line(of: SchemeKey.percentages)
    case .flatPartOutsideWhole: line(of: SchemeKey.flatPart)
    default: line
    }
  }

  private func storeys(_ reading: inout FileReading) -> StoreyScale? {
    let measure: StoreyScale.Measure =
      self[SchemeKey.percentages] == nil ? .coefficient : .percentage
    let key = measure == .percentage ? SchemeKey.percentages : SchemeKey.coefficients
    let step = weight(SchemeKey.step, &reading)
    let basement = weight(SchemeKey.basement, &reading)
    guard self[key] != nil else {
      for key in [SchemeKey.step, SchemeKey.basement] where self[key] != nil {
        reading.find(.missingKey(name(SchemeKey.coefficients)), line: line(of: key))
      }
      return nil
    }
    if measure == .percentage {
      for key in [SchemeKey.step, SchemeKey.basement] where self[key] != nil {
        reading.find(
          .notTogether(name(SchemeKey.percentages), name(key)),
          line: line(of: key)
        )
      }
    }
    let weights = weights(key, &reading)
    if weights.isEmpty { reading.find(.missingKey(name(key)), line: line(of: key)) }
    return StoreyScale(measure, weights, step: step, basement: basement)
  }

  private func schemeDoors(_ reading: inout FileReading) -> [SharingRule.DoorWeight] {
    var seen: [Door: Int] = [:]
    return mappings(SchemeKey.doors, knows: SchemeDoorKey.all, &reading).compactMap { head in
      let door =
        head.needed(SchemeDoorKey.door, &reading) == nil
        ? nil : head.door(SchemeDoorKey.door, &reading)
      let weight =
        head.needed(SchemeDoorKey.weight, &reading) == nil
        ? nil : head.weight(SchemeDoorKey.weight, &reading)
      guard let door, let weight else { return nil }
      if let first = seen.updateValue(head.line, forKey: door) {
        reading.find(.doorTwice(door, firstLine: first), line: head.line)
        return nil
      }
      return SharingRule.DoorWeight(door, weight)
    }
  }

  /// A range of a shipped rule by its name, or one written out.
  private func range(_ reading: inout FileReading) -> StoreyRange? {
    guard let node = self[SchemeKey.range] else { return nil }
    if node.scalar != nil {
      let known = SharingRule.presets.filter { $0.range != nil }
      return value(
        SchemeKey.range,
        &reading,
        else: { .unknownValue(of: name(SchemeKey.range), $0, allowed: known.map(\.name)) },
        read: { name in known.first { $0.name == name }?.range }
      )
    }
    guard let head = mapping(SchemeKey.range, knows: SchemeRangeKey.all, &reading) else {
      return nil
    }
    let source = head.term(SchemeRangeKey.source, &reading)
    _ = head.needed(SchemeRangeKey.lowest, &reading)
    _ = head.needed(SchemeRangeKey.highest, &reading)
    let lowest = head.weights(SchemeRangeKey.lowest, &reading)
    let highest = head.weights(SchemeRangeKey.highest, &reading)
    guard let source, !lowest.isEmpty, !highest.isEmpty else { return nil }
    guard lowest.count == highest.count else {
      reading.find(
        .badNumber("\(highest.count)"),
        line: head.line(of: SchemeRangeKey.highest)
      )
      return nil
    }
    return StoreyRange(source: source, lowest: lowest, highest: highest)
  }

  /// A list of weights or percentages, each at its line.
  private func weights(_ key: Term, _ reading: inout FileReading) -> [Weight] {
    texts(key, &reading).compactMap { text, line in
      if let weight = Weight(written: text) { return weight }
      reading.find(.badWeight(text.clipped), line: line)
      return nil
    }
  }

  func weight(_ key: Term, _ reading: inout FileReading) -> Weight? {
    value(key, &reading, else: Problem.badWeight) { Weight(written: $0) }
  }
}

extension Weight {
  /// Reads `1.1`, `5%` or `５％`: a percentage is its number.
  init?(written text: String) {
    let text = text.trimmed
    self.init(text.hasSuffix("%") || text.hasSuffix("％") ? String(text.dropLast()).trimmed : text)
  }
}

extension HeadWriter {
  /// A sharing rule whole, as a folder carries one that no program ships.
  init(_ rule: SharingRule) {
    self.init()
    add(SchemeKey.name, rule.name)
    add(SchemeKey.title, HeadWriter(rule.title))
    add(SchemeKey.standing, plain: Words.schemeStandings.chinese(rule.standing))
    add(SchemeKey.source, HeadWriter(rule.source))
    if let storeys = rule.storeys {
      let key =
        storeys.measure == .percentage ? SchemeKey.percentages : SchemeKey.coefficients
      add(key, inline: storeys.weights.map(\.description))
      add(SchemeKey.step, plain: storeys.step)
      add(SchemeKey.basement, plain: storeys.basement)
    }
    if rule.countsArea { add(SchemeKey.countsArea, plain: Words.yesOrNo.chinese(true)) }
    if let doors = rule.doors {
      add(
        SchemeKey.doors,
        doors.map { entry in
          var head = HeadWriter()
          head.add(SchemeDoorKey.door, entry.door.text)
          head.add(SchemeDoorKey.weight, plain: entry.weight)
          return head
        }
      )
    }
    add(SchemeKey.flatPart, plain: rule.flatPart?.written)
    if let range = rule.range {
      var head = HeadWriter()
      head.add(SchemeRangeKey.source, HeadWriter(range.source))
      head.add(SchemeRangeKey.lowest, inline: range.lowest.map(\.description))
      head.add(SchemeRangeKey.highest, inline: range.highest.map(\.description))
      add(SchemeKey.range, head)
    }
  }

  /// A sharing rule by its name where the program ships it, else whole.
  mutating func add(_ key: Term, scheme rule: SharingRule) {
    if SharingRule.preset(named: rule.name) == rule {
      add(key, rule.name)
    } else {
      add(key, HeadWriter(rule))
    }
  }
}
