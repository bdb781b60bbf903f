import Deliberation
import Testing

@testable import Wording

struct ShareTests {
  let chinese = Language.chinese
  let english = Language.english

  private func line(_ door: String, in table: CostTable) throws -> CostTable.Line {
    let door = try Samples.door(door)
    return try #require(table.lines.first { $0.door == door })
  }

  @Test func `one sentence of arithmetic`() throws {
    let table = try Samples.lift()
    #expect(
      chinese.arithmetic(of: try line("402", in: table), in: table)
        == "402户：（375,000.00元－150,000.00元）×1.1÷9.2＝26,902.1739…元，计26,902.17元。"
        + "9.2为8户系数之和。各户舍去的零头合计0.04元，由余数最大的501、502、601、602户各承担0.01元。"
    )
    #expect(
      english.arithmetic(of: try line("402", in: table), in: table)
        == "door 402: (375,000.00 yuan − 150,000.00 yuan) × 1.1 ÷ 9.2 = 26,902.1739… yuan, that is "
        + "26,902.17 yuan. 9.2 is the sum of the weights of 8 households. What rounding down cut "
        + "off adds up to 0.04 yuan; doors 501, 502, 601 and 602 with the largest remainders bear "
        + "0.01 yuan each."
    )
  }

  @Test func `doors of one share have one sentence, and a household still finds its own`() throws {
    let table = try Samples.lift()
    #expect(
      chinese.arithmetic(of: table) == [
        "301、302户，每户：（375,000.00元－150,000.00元）×1÷9.2＝24,456.5217…元，计24,456.52元。",
        "401、402户，每户：（375,000.00元－150,000.00元）×1.1÷9.2＝26,902.1739…元，计26,902.17元。",
        "501、502户，每户：（375,000.00元－150,000.00元）×1.2÷9.2＝29,347.8260…元，"
          + "舍去零头为29,347.82元，另承担0.01元，计29,347.83元。",
        "601、602户，每户：（375,000.00元－150,000.00元）×1.3÷9.2＝31,793.4782…元，"
          + "舍去零头为31,793.47元，另承担0.01元，计31,793.48元。",
        "9.2为8户系数之和。各户舍去的零头合计0.04元，由余数最大的501、502、601、602户各承担0.01元。",
      ]
    )
    #expect(
      english.arithmetic(of: table)[1]
        == "doors 401 and 402, each: (375,000.00 yuan − 150,000.00 yuan) × 1.1 ÷ 9.2 = "
        + "26,902.1739… yuan, that is 26,902.17 yuan."
    )
  }

  @Test func `a weight agreed under percentages is so many points of them`() throws {
    let agreed = try #require(Weight("2.5"))
    let table = try CostTable(
      gross: Fen(1_000_00),
      subsidy: .zero,
      upfront: .zero,
      rule: #require(SharingRule.preset(named: "step-10-30")),
      participants: ["101", "201", "301", "401", "501", "601"].enumerated().map {
        Premises(door: try Samples.door($1), kind: .dwelling, storey: $0 + 1)
      },
      terms: [DoorTerm(Samples.door("401"), .weight(agreed), reason: "约定")],
      rounding: nil
    )
    let line = try line("401", in: table)
    #expect(
      chinese.arithmetic(of: line, in: table).contains("按单户约定系数为2.5，即2.5个百分点；")
    )
    #expect(
      english.arithmetic(of: line, in: table).contains("its weight is 2.5 percentage points; ")
    )
  }

  @Test func `who bears a fen left over is told so`() throws {
    let table = try Samples.lift()
    #expect(
      chinese.arithmetic(of: try line("501", in: table), in: table).hasPrefix(
        "501户：（375,000.00元－150,000.00元）×1.2÷9.2＝29,347.8260…元，"
          + "舍去零头为29,347.82元，另承担0.01元，计29,347.83元。"
      )
    )
  }

  @Test func `of one door alone nobody says each`() throws {
    let thirds = try CostTable(
      gross: Fen(10_000),
      weights: try ["101", "102", "103"].map { (try Samples.door($0), .one) }
    )
    let told = chinese.arithmetic(of: try line("102", in: thirds), in: thirds)
    #expect(told.hasSuffix("各户舍去的零头合计0.01元，由余数最大的101户承担0.01元。"), "\(told)")
  }

  @Test func `a storey that pays nothing is told so`() throws {
    let table = try Samples.lift(payingFrom: 1)
    #expect(
      chinese.arithmetic(of: try line("101", in: table), in: table) == "101户：系数为0，不分摊。"
    )
    #expect(chinese.arithmetic(ofStorey: 1, in: table) == "一层：系数为0，不分摊。")
  }

  @Test func `the web says it by storey and names no door`() throws {
    let table = try Samples.lift()
    let told = try #require(chinese.arithmetic(ofStorey: 4, in: table))
    #expect(
      told
        == "四层，每户：（375,000.00元－150,000.00元）×1.1÷9.2＝26,902.1739…元，计26,902.17元。"
        + "9.2为8户系数之和。各户舍去的零头合计0.04元，由余数最大的4户各承担0.01元。"
    )
    #expect(chinese.arithmetic(ofStorey: 2, in: table) == nil)
  }

  @Test func `without a subsidy no bracket stands`() throws {
    let table = try Samples.lift(subsidy: 0)
    #expect(
      chinese.arithmetic(of: try line("301", in: table), in: table)
        .hasPrefix("301户：375,000.00元×1÷9.2＝40,760.8695…元，计40,760.87元。") == false
    )
    #expect(
      chinese.arithmetic(of: try line("301", in: table), in: table)
        .hasPrefix("301户：375,000.00元×1÷9.2＝40,760.8695…元，")
    )
  }

  @Test func `an exact share needs no rounding`() throws {
    let doors = try ["101", "102"].map { try Samples.door($0) }
    let table = try CostTable(gross: Fen(100), weights: doors.map { ($0, Weight.one) })
    #expect(
      chinese.arithmetic(of: try line("101", in: table), in: table)
        == "101户：1.00元×1÷2＝0.50元。2为2户系数之和。"
    )
  }

  @Test func `where the rest goes and what it rests on is told under the table`() throws {
    let lines = chinese.readingGuideForShares(try Samples.lift())
    #expect(
      lines[0]
        == "分摊办法：一、二层不分摊，三层系数1.0，每增高一层加0.1（通行做法，待核；郑州加装电梯的通行做法，非正式文件）。"
    )
    #expect(lines[3].contains("零头合计0.04元"))
  }
}
