import Deliberation
import Foundation

/// A community's own table of shares (自定分摊表): one CSV file, by storey or by door.
enum SchemeTable {
  enum Column {
    static let storey = Term("楼层", "storey")
    static let door = Term("户号", "door")
    static let coefficient = Term("系数", "weight")
    static let percentage = Term("比例", "percent")
    static let all = [storey, door, coefficient, percentage]
  }

  /// Reads the rule of a table; its name is the file's.
  static func read(_ text: SourceText, name: String, _ reading: inout FileReading) -> SharingRule? {
    var storeys: [Int: (weight: Weight, line: Int)] = [:]
    var doors: [(door: Door, weight: Weight)] = []
    var lines: [Door: Int] = [:]
    var measures: Set<StoreyScale.Measure> = []
    var last = 1
    TableReading.read(text, columns: Column.all, needed: [], &reading) { row, reading in
      last = row.line
      let measure: StoreyScale.Measure =
        row.text(Column.percentage) == nil ? .coefficient : .percentage
      let column = measure == .coefficient ? Column.coefficient : Column.percentage
      measures.insert(measure)
      // A coefficient and a percentage cannot be added up, in one row or in two.
      guard measures.count == 1,
        measure == .coefficient || row.text(Column.coefficient) == nil
      else {
        reading.find(
          .notTogether(
            row.heading.name(Column.coefficient),
            row.heading.name(Column.percentage)
          ),
          line: row.line
        )
        return
      }
      let weight =
        row.needed(column, &reading) == nil
        ? nil
        : row.value(column, &reading, else: Problem.badWeight) { Weight(written: $0) }
      if row.text(Column.door) != nil {
        guard let door = row.door(Column.door, &reading), let weight else { return }
        if let first = lines.updateValue(row.line, forKey: door) {
          reading.find(.doorTwice(door, firstLine: first), line: row.line)
        } else {
          doors.append((door, weight))
        }
        return
      }
      guard row.needed(Column.storey, &reading) != nil,
        let storey = row.storey(Column.storey, &reading), let weight
      else { return }
      guard storeys[storey] == nil else {
        reading.find(.storeyTwice(storey, firstLine: storeys[storey]?.line), line: row.line)
        return
      }
      storeys[storey] = (weight, row.line)
    }
    guard !reading.hasErrors else { return nil }
    if !storeys.isEmpty, !doors.isEmpty {
      reading.find(.notTogether("楼层", "户号"), line: last)
      return nil
    }
    let isPercent = measures == [.percentage]
    let scale = scale(storeys, isPercent: isPercent, &reading)
    if storeys.isEmpty, doors.isEmpty, !reading.hasErrors { reading.find(.emptyFile, line: last) }
    guard !reading.hasErrors else { return nil }
    let rule = SharingRule(
      name: name,
      title: Term(name, name),
      standing: .negotiated,
      source: Term("本社区约定（\(reading.file)）", "agreed here (\(reading.file))"),
      storeys: scale,
      doors: doors.isEmpty ? nil : doors.map { SharingRule.DoorWeight($0.door, $0.weight) }
    )
    do throws(CostSharingRefusal) {
      try rule.check()
      if isPercent { try checkPercentages(of: doors.map(\.weight), scheme: name) }
    } catch {
      reading.find(.costRefused(error), line: last)
      return nil
    }
    return rule
  }

  /// Percentages door by door make a hundred, as those by storey do.
  private static func checkPercentages(
    of weights: [Weight],
    scheme: String
  ) throws(CostSharingRefusal) {
    guard !weights.isEmpty else { return }
    let rule = SharingRule(
      name: scheme,
      title: Term(scheme, scheme),
      standing: .negotiated,
      source: Term(scheme, scheme),
      storeys: StoreyScale(.percentage, weights)
    )
    try rule.check()
  }

  /// From the first storey up; one that is left out between others is found.
  private static func scale(
    _ storeys: [Int: (weight: Weight, line: Int)],
    isPercent: Bool,
    _ reading: inout FileReading
  ) -> StoreyScale? {
    guard let top = storeys.keys.max() else { return nil }
    var weights: [Weight] = []
    for storey in 1...max(1, top) {
      guard let entry = storeys[storey] else {
        reading.find(.storeyMissing(storey), line: storeys[top]?.line)
        return nil
      }
      weights.append(entry.weight)
    }
    let below = storeys.filter { $0.key < 0 }.sorted { $0.key > $1.key }
    if let first = below.first, isPercent {
      reading.find(.notTogether("\(first.key)", Column.percentage.chinese), line: first.value.line)
    }
    // A rule knows one landing below ground.
    for other in below.dropFirst() where other.value.weight != below[0].value.weight {
      reading.find(.notTogether("\(below[0].key)", "\(other.key)"), line: other.value.line)
    }
    let basement = below.first?.value.weight
    return StoreyScale(isPercent ? .percentage : .coefficient, weights, basement: basement)
  }
}
