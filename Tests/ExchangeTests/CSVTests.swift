import Deliberation
import Testing

@testable import Exchange

struct CSVTests {
  private func rows(_ text: String) -> (rows: [[String]], lines: [Int], faults: [Int]) {
    var rows: [[String]] = []
    var lines: [Int] = []
    let faults = CSVReader.read(Array(text.utf8)) { row in
      rows.append((0..<row.count).map { row[$0] })
      lines.append(row.line)
    }
    return (rows, lines, faults)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]], [1, 2]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]], [1, 2]),
    ("a\n\n\nb\n", [["a"], ["b"]], [1, 4]),
    ("a\r\n\r\nb\r\n", [["a"], ["b"]], [1, 3]),
    ("a\rb\rc", [["a"], ["b"], ["c"]], [1, 2, 3]),
    ("\"x\ny\",2\nz,3\n", [["x\ny", "2"], ["z", "3"]], [1, 3]),
    ("\"x\r\ny\",2\r\nz,3\r\n", [["x\r\ny", "2"], ["z", "3"]], [1, 3]),
    (" a , b\n", [[" a ", " b"]], [1]),
    ("\"a\"\"b\",\"\"\n", [["a\"b", ""]], [1]),
    (",\n", [["", ""]], [1]),
    ("", [], []),
  ])
  func `rows keep their cells and lines`(text: String, expected: [[String]], at: [Int]) {
    let read = rows(text)
    #expect(read.rows == expected)
    #expect(read.lines == at)
    #expect(read.faults == [])
  }

  @Test(arguments: [
    ("a,b\n\"x\"y\",1\nc,d\n", [2], [1, 3]),
    ("a\nb\"c\nd\n", [2], [1, 3]),
    ("a\n\"never ends\nb\nc\n", [2], [1]),
    ("\"a\nb\"c\nd\n", [1], [3]),
    ("a\n\"x\" ,1\nb\n\"y\"z\n", [2, 4], [1, 3]),
  ])
  func `a row that is no CSV is found, and reading goes on`(
    text: String,
    faults: [Int],
    lines: [Int]
  ) {
    let read = rows(text)
    #expect(read.faults == faults)
    #expect(read.lines == lines)
  }

  @Test(arguments: [
    "=1+1", "+8613", "-3", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠a", "\n=1", "'=1", "''=1",
  ])
  func `no cell that goes out is one a spreadsheet computes`(text: String) {
    var table = CSVWriter(heading: ["备注"])
    table.add([.text(text)])
    let cell = rows(table.text.unicodeScalars.dropFirst().map(String.init).joined()).rows[1][0]
    #expect(cell.hasPrefix("'"))
    #expect(FormulaGuard.takeOff(cell) == text)
  }

  @Test(arguments: ["'", "''", "'a", "a=1", "", "1", "’=1"])
  func `an apostrophe somebody typed stays`(text: String) {
    #expect(FormulaGuard.takeOff(FormulaGuard.put(on: text)) == text)
    #expect(FormulaGuard.put(on: text) == text)
  }

  @Test func `random tables come back with their cells and lines`() {
    for seed in UInt64(1)...300 {
      var random = SeededGenerator(seed: seed)
      let pieces = ["甲", ",", "\"", "\n", "\r\n", " ", "=", "'", "1", "𠮷", "\t", "、"]
      let cells = (0..<12).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined()
      }
      var table = CSVWriter(heading: ["a", "b", "c"])
      for row in 0..<4 { table.add(cells[row * 3..<row * 3 + 3].map { .text($0) }) }
      let read = rows(String(table.text.unicodeScalars.dropFirst()))
      #expect(read.faults == [], "seed \(seed)")
      let back = read.rows.dropFirst().flatMap { $0 }.map(FormulaGuard.takeOff)
      #expect(back == cells, "seed \(seed)")
    }
  }
}
