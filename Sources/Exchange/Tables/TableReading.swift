import Deliberation

/// The heading of a table (表头): which column stands where.
struct TableHeading {
  let language: FileLanguage
  let columns: Int
  /// By the English name; a few short texts are compared faster than hashed.
  private let places: [(name: String, index: Int)]

  subscript(column: Term) -> Int? {
    for place in places where place.name == column.english { return place.index }
    return nil
  }

  func name(_ column: Term) -> String { column.written(in: language) }

  /// Reads the first row; nil where a column that is needed is not there.
  init?(_ row: CSVRow, columns known: [Term], needed: [Term], in reading: inout FileReading) {
    var places: [Term: Int] = [:]
    var english = 0
    var isWhole = true
    let titles = (0..<row.count).map { row[$0].trimmed }
    for title in titles
    where known.contains(where: { title.lowercased() == $0.english.lowercased() }) {
      english += 1
    }
    language = english > 0 ? .english : .chinese
    // What stands there already is not what somebody misspelt.
    let absent = known.filter { column in !titles.contains(where: column.isWritten) }
    for (index, title) in titles.enumerated() {
      if let column = known.first(where: { $0.isWritten(title) }) {
        if places.updateValue(index, forKey: column) != nil {
          reading.find(.columnTwice(title), line: row.line)
          isWhole = false
        }
      } else if !title.isEmpty {
        let near = NearestName.of(title, among: absent.flatMap { [$0.chinese, $0.english] })
        reading.find(.unknownColumn(title.clipped, near: near), line: row.line)
      }
    }
    for column in needed where places[column] == nil {
      reading.find(.columnMissing(column.written(in: language)), line: row.line)
      isWhole = false
    }
    self.columns = titles.count
    self.places = places.map { (name: $0.key.english, index: $0.value) }
      .sorted { $0.index < $1.index }
    guard isWhole else { return nil }
  }
}

/// One row under its heading, read cell by cell with a finding for each that cannot be.
struct TableRow {
  let cells: CSVRow
  let heading: TableHeading

  var line: Int { cells.line }

  /// The cell of a column; nil where the column or the cell is empty.
  func text(_ column: Term) -> String? {
    guard let place = heading[column], place < cells.count else { return nil }
    let text = FormulaGuard.takeOff(cells[place])
    return text.isEmpty ? nil : text
  }

  func needed(_ column: Term, _ reading: inout FileReading) -> String? {
    let text = text(column)
    if text == nil { reading.find(.emptyCell(column: heading.name(column)), line: line) }
    return text
  }

  /// A value; a cell that holds none is found, an empty one is nil.
  func value<Value>(
    _ column: Term,
    _ reading: inout FileReading,
    else problem: (String) -> Problem,
    read: (String) -> Value?
  ) -> Value? {
    guard let text = text(column)?.trimmed, !text.isEmpty else { return nil }
    if let value = read(text) { return value }
    reading.find(problem(text.clipped), line: line)
    return nil
  }

  func day(_ column: Term, _ reading: inout FileReading) -> Day? {
    value(column, &reading, else: Problem.badDay, read: Day.init(written:))
  }

  func area(_ column: Term, _ reading: inout FileReading) -> FloorArea? {
    value(column, &reading, else: Problem.badArea) { FloorArea(squareMetres: $0) }
  }

  func storey(_ column: Term, _ reading: inout FileReading) -> Int? {
    value(column, &reading, else: Problem.badStorey) { text in
      Int(text.halfWidth).flatMap { $0 != 0 && (-20...200).contains($0) ? $0 : nil }
    }
  }

  /// A whole number from 1 on.
  func number(_ column: Term, digits: Int = 9, _ reading: inout FileReading) -> Int? {
    value(column, &reading, else: Problem.badNumber) { written in
      let text = written.halfWidth
      return text.utf8.count <= digits ? Int(text).flatMap { $0 > 0 ? $0 : nil } : nil
    }
  }

  /// A text that is made public; found where a private number stands in it.
  func publicText(_ column: Term, _ reading: inout FileReading) -> String? {
    let text = text(column)
    if let leak = text.flatMap({ Leak.number(in: $0) }) {
      reading.find(.privateNumber(key: heading.name(column), leak), line: line)
    }
    return text
  }

  func door(_ column: Term, _ reading: inout FileReading) -> Door? {
    value(column, &reading, else: Problem.badDoor) { Door($0) }
  }

  func neededDoor(_ column: Term, _ reading: inout FileReading) -> Door? {
    needed(column, &reading) == nil ? nil : door(column, &reading)
  }

  func word<Value>(_ column: Term, _ words: Words<Value>, _ reading: inout FileReading) -> Value? {
    value(
      column,
      &reading,
      else: {
        .unknownValue(
          of: heading.name(column),
          $0,
          allowed: words.allowed(in: heading.language)
        )
      },
      read: words.value(of:)
    )
  }
}

/// Reads a table with a heading.
enum TableReading {
  /// Passes each row that is not blank on, and finds what is wrong with the others.
  ///
  /// A row with more cells than columns is found and passed over; missing cells at
  /// its end are empty.
  static func read(
    _ text: SourceText,
    columns: [Term],
    needed: [Term],
    _ reading: inout FileReading,
    row take: (TableRow, inout FileReading) -> Void
  ) {
    var heading: TableHeading?
    var isFirst = true
    var rows = FileReading(reading.file)
    let faults = CSVReader.read(text.utf8) { row in
      if row.isBlank { return }
      if isFirst {
        isFirst = false
        heading = TableHeading(row, columns: columns, needed: needed, in: &rows)
        return
      }
      guard let heading else { return }
      let cells = (0..<row.count).last { !row[$0].isEmpty }.map { $0 + 1 } ?? 0
      guard cells <= heading.columns else {
        rows.find(.tooManyCells(have: cells, columns: heading.columns), line: row.line)
        return
      }
      take(TableRow(cells: row, heading: heading), &rows)
    }
    reading.findings += rows.findings
    for line in faults { reading.find(.csvSyntax, line: line) }
    if isFirst, faults.isEmpty { reading.find(.emptyFile, line: 1) }
  }
}

extension String {
  /// Without spaces at its ends, full-width ones included.
  var trimmed: String {
    // Nearly every text has nothing to take off: it starts and ends with no space.
    if let first = utf8.first, let last = utf8.last, first > 0x20, first != 0xE3, last > 0x20,
      last != 0x80
    {
      return self
    }
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }
    guard let first = unicodeScalars.firstIndex(where: { !isSpace($0) }),
      let last = unicodeScalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(unicodeScalars[first...last])
  }
}
