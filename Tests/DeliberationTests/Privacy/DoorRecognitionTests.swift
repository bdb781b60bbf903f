import Testing

@testable import Deliberation

/// Which texts name a door of a dwelling, and which only look like one.
struct DoorRecognitionTests {
  private static let lift = CaseNumber(year: 2020, running: 14)
  private static let other = CaseNumber(year: 2021, running: 2)

  /// `3-2-501` of no named building; `示例3-501` and `示例3-502` of 14号楼, 3单元;
  /// `402` of 2单元; the yard's `5-12`; the shop `示例6号`.
  private static func scan() throws -> PrivacyScan {
    func door(
      _ text: String,
      _ building: String? = nil,
      _ stairwell: String? = nil,
      isShop: Bool = false
    ) throws -> PrivateDoor {
      PrivateDoor(
        door: try #require(Door(text)),
        isShop: isShop,
        building: building,
        stairwell: stairwell,
        number: lift
      )
    }
    let doors = [
      try door("3-2-501"), try door("示例3-501", "14号楼", "3单元"),
      try door("示例3-502", "14号楼", "3单元"), try door("402", "14号楼", "2单元"),
      try door("5-12"), try door("示例7"), try door("东户"), try door("A座1203"),
      try door("示例6号", isShop: true),
    ]
    return PrivacyScan(PrivateValues(doors: doors))
  }

  @Test(arguments: ["3单元3-501", "14号楼3单元3-501", "3单元3-501户", "住在3单元3-501的"])
  func `a stairwell that is told twice hides no door`(text: String) throws {
    #expect(try Self.doors(in: text, of: Self.other).count == 1, "\(text)")
  }

  @Test(arguments: ["3-3-501", "2单元3-501", "33单元3-501"])
  func `numbers that only look alike are no stairwell told twice`(text: String) throws {
    #expect(try Self.doors(in: text, of: Self.other).isEmpty, "\(text)")
  }

  private static func doors(in text: String, of number: CaseNumber?) throws -> [String] {
    try scan().leaks(in: SearchText(text), of: number).flatMap { leak, count in
      Array(repeating: leak.masked, count: count)
    }
  }

  @Test(arguments: [
    ("业主（3-2-501）提出异议", 1), ("3-2-501、3-2-501", 2), ("３－２－５０１", 1), ("3—2—501", 1),
    ("3 - 2 - 501", 1), ("3号楼2单元501", 1), ("3号楼2单元501室的住户", 1), ("３号楼２单元５０１户", 1),
    ("3 号楼 2 单元 501 室", 1), ("3栋2单元501", 1), ("3幢2单元501", 1), ("3#楼2单元501", 1),
    ("3#2-501", 1), ("三号楼二单元501", 1), ("03-02-0501", 1), ("住3-2-501。", 1),
    ("3-2-\u{200B}501", 1), ("示例3-501", 1), ("示例3单元501", 1), ("示例３－５０１", 1),
    ("14号楼3单元501", 1), ("十四号楼三单元501", 1), ("14-3-501", 1), ("3单元501", 1),
    ("3-501", 1), ("3-501、502", 2), ("3-501和3-502", 2), ("3-501—502", 1), ("14号楼402", 1),
    ("2单元402户", 1), ("5号楼12", 1), ("5-12室", 1), ("示例7的业主", 1), ("东户", 1), ("a座1203", 1),
    ("A座1203室", 1),
  ])
  func `a door is found however it is written`(text: String, count: Int) throws {
    #expect(try Self.doors(in: text, of: Self.lift).count == count, "\(text)")
  }

  @Test(arguments: [
    "501室", "501户的异议", "５０１室", "501业主不同意", "502 室", "5楼501室", "501、502室",
    "402户提出", "0501室",
  ])
  func `a room alone is a door on the pages of its own case`(text: String) throws {
    #expect(try !Self.doors(in: text, of: Self.lift).isEmpty, "\(text)")
    #expect(try Self.doors(in: text, of: Self.other).isEmpty, "\(text)")
    #expect(try Self.doors(in: text, of: nil).isEmpty, "\(text)")
  }

  @Test(arguments: [
    "2020-06-01", "2020-3-501", "2020-014-3", "2020年3月2日", "3月2日501元", "501元", "3,501.00元",
    "12.3-501", "3-501.50", "1-501", "3-5010", "13-501", "共501户", "501户居民", "约402户", "12户",
    "本单元12户", "501", "402", "501、502", "5-12", "5-12日", "5-12层", "第5-12条", "18:30-501",
    "0371-64353-2-501", "64353-501", "412-9f3a c07b 1d22 885e e04b", "3-2-501-9f3a",
    "notice-3.html",
    "3-501元", "3-501日", "X3-501", "第七次", "示例71", "501号文件", "路501号", "3号楼", "3单元",
    "14号楼3单元加装电梯", "示例6号", "一二三501", "十5单元", "东西两户", "2单元403户",
  ])
  func `what only looks like a door is none`(text: String) throws {
    #expect(try Self.doors(in: text, of: Self.lift).isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("示例6号店已签约", true), ("示例6号不同意改造", true), ("示例6号门前停水", false),
    ("示例6号门前停水。已有100家签约", false), ("示例16号已签约", false), ("示例6号楼已签约", false),
  ])
  func `a shop's door is private only beside its signing`(text: String, isLeak: Bool) throws {
    #expect(try Self.doors(in: text, of: Self.lift).isEmpty != isLeak, "\(text)")
  }
}
