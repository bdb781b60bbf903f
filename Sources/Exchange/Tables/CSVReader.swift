import CCSV

/// A row of a table (表格行) and the line it begins at.
struct CSVRow {
  /// From 1, counting the heading and every line inside quotes.
  fileprivate(set) var line = 1
  fileprivate var bytes: [UInt8] = []
  fileprivate var ends: [Int] = []

  var count: Int { ends.count }
  /// Whether nothing at all stands in it, as in the last rows of many spreadsheets.
  var isBlank: Bool { bytes.isEmpty }

  /// The cell at a place, as it stands in the file.
  subscript(index: Int) -> String {
    String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }
}

/// Reads comma-separated values (CSV) row by row, strictly.
///
/// A quote inside an unquoted cell, or one that never ends, is a fault of its
/// line. Spaces are kept. Left to itself libcsv trims them, drops blank lines
/// and takes `"x"y"`; and it counts no lines, so that we do.
enum CSVReader {
  /// Passes each row on.
  ///
  /// - Returns: the lines that are no CSV; reading goes on with the line after.
  static func read(_ utf8: [UInt8], row: (CSVRow) -> Void) -> [Int] {
    withoutActuallyEscaping(row) { row in
      var faults: [Int] = []
      var state = State(take: row)
      var start = 0
      while start < utf8.count {
        guard let stop = parse(utf8[start...], into: &state) else { break }
        faults.append(state.nextLine)
        guard stop < utf8.count, let end = utf8[stop...].firstIndex(of: 0x0A) else { break }
        let skipped = Array(utf8[state.segmentStart...end])
        start = end + 1
        state.begin(atLine: state.segmentLine + skipped.lineBreaks, byte: start)
      }
      return faults
    }
  }

  /// Parses until the end or the first fault, whose place it returns.
  private static func parse(_ bytes: ArraySlice<UInt8>, into state: inout State) -> Int? {
    var parser = csv_parser()
    guard csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL)) == 0 else {
      return bytes.startIndex
    }
    defer { csv_free(&parser) }
    csv_set_space_func(&parser) { _ in 0 }
    return withUnsafeMutablePointer(to: &state) { state in
      let cell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        $2?.assumingMemoryBound(to: State.self).pointee.take(cell: $0, count: $1)
      }
      let end: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
        $1?.assumingMemoryBound(to: State.self).pointee.endRow(by: $0)
      }
      let read = bytes.withUnsafeBytes {
        csv_parse(&parser, $0.baseAddress, $0.count, cell, end, state)
      }
      guard read == bytes.count else { return bytes.startIndex + read }
      return csv_fini(&parser, cell, end, state) == 0 ? nil : bytes.endIndex
    }
  }

  /// The row being read and the lines counted so far.
  private struct State {
    let take: (CSVRow) -> Void
    var row = CSVRow()
    var nextLine = 1
    var segmentLine = 1
    var segmentStart = 0
    /// A `\n` right after a `\r` ends nothing more.
    var afterReturn = false

    init(take: @escaping (CSVRow) -> Void) { self.take = take }

    mutating func begin(atLine line: Int, byte: Int) {
      segmentLine = line
      segmentStart = byte
      nextLine = line
      clear()
      afterReturn = false
    }

    mutating func clear() {
      row.bytes.removeAll(keepingCapacity: true)
      row.ends.removeAll(keepingCapacity: true)
      row.line = nextLine
    }

    mutating func take(cell: UnsafeMutableRawPointer?, count: Int) {
      afterReturn = false
      if let cell {
        let bytes = UnsafeRawBufferPointer(start: cell, count: count)
        row.bytes.append(contentsOf: bytes)
      }
      row.ends.append(row.bytes.count)
    }

    mutating func endRow(by terminator: Int32) {
      if terminator == 0x0A, afterReturn, row.count == 0 {
        afterReturn = false
        return
      }
      let lines = 1 + row.bytes.lineBreaks
      if row.count > 0 { take(row) }
      nextLine += lines
      afterReturn = terminator == 0x0D
      clear()
    }
  }
}

extension [UInt8] {
  /// Line ends within quotes: `\n`, `\r\n` or `\r`.
  fileprivate var lineBreaks: Int {
    var breaks = 0
    for (index, byte) in enumerated() {
      if byte == 0x0A {
        if index == 0 || self[index - 1] != 0x0D { breaks += 1 }
      } else if byte == 0x0D {
        breaks += 1
      }
    }
    return breaks
  }
}
