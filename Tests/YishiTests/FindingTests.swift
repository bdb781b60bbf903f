import Foundation
import Testing

/// What is named on the command line is found, or answered with what there is.
struct FindingTests {
  private static func office() throws -> TrialOffice {
    try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", "fertiliser-plant-council")
  }

  @Test func `what is not found is answered with what there is`() throws {
    let office = try Self.office()
    let day = "2020-05-22"
    let list = "  2020-001-6  2单元加装电梯费用分摊（第一榜）"
    let table: [(words: String, zh: [String], en: [String])] = [
      // A number nothing has, and one that is something else.
      (
        "cost show 2020-001-99", ["没有费用单2020-001-99。现有：", list],
        ["there is no bill 2020-001-99. There is:"]
      ),
      (
        "cost show 2020-001-1", ["2020-001-1是", "不是费用单。现有：", list],
        ["2020-001-1 is the ", ", no bill. There is:"]
      ),
      // Several fit.
      ("cost show 宇华苑", ["2020-001有3份费用单，请写明是哪一份：", list], ["2020-001 has 3 bills; say which:"]),
      ("fund show 宇华苑", ["2020-001有2处资金，请写明是哪一处："], ["2020-001 has 2 funds; say which:"]),
      ("sign show 宇华苑", ["2020-001有2份协议，请写明是哪一份："], ["2020-001 has 2 agreements; say which:"]),
      ("fund show 宇华苑 --part 9单元", ["请写明是哪一处："], ["say which:"]),
      // None yet: what makes one.
      (
        "cost show 化肥厂", ["2019-001还没有费用单。请先输入：yishi cost record 2019-001 费用.yaml"],
        ["2019-001 has no bill yet. First: yishi cost record 2019-001 FILE"]
      ),
      (
        "vote show 化肥厂", ["2019-001还没有表决。请先输入：yishi vote open 2019-001 表决.yaml"],
        ["2019-001 has no vote yet. First: yishi vote open 2019-001 FILE"]
      ),
      (
        "notice post 2019-001-4", ["没有公示2019-001-4。请先输入：yishi new 公示 名称 --case 2019-001"],
        ["there is no notice 2019-001-4. First: yishi new notice NAME --case 2019-001"]
      ),
      ("meeting approve 99", ["没有会议“99”。会议编号如3；最近的会议："], ["there is no meeting “99”."]),
      ("print 2020-001-99", ["没有编号“2020-001-99”。现有：", list], ["There is:"]),
      // A door that is not there, one of another stairwell, and several.
      (
        "cost join 2020-001-10 999 --policy 原分摊额 --basis 协议",
        ["户册中没有“999”这一户。看有哪些：yishi cost show 2020-001-10"],
        ["the roster has no “999”. See yishi cost show 2020-001-10"]
      ),
      (
        "cost transfer 2020-001-10 3-301 --basis 协议", ["“3-301”不属于2单元。看有哪些："],
        ["“3-301” is not in 2单元. See yishi cost show"]
      ),
      ("fund transfer 2020-001-18 2单元 --why 转让", ["“2单元”有12户，请写明一户，如"], ["has 12 doors"]),
    ]
    for (words, zh, en) in table {
      let chinese = try office.answer(words, on: day)
      #expect(chinese.status == 1, "\(words): \(chinese.said)")
      for part in zh { #expect(chinese.said.contains(part), "\(words): \(chinese.said)") }
      let english = try office.answer(words, lang: "en", on: day)
      for part in en { #expect(english.said.contains(part), "\(words): \(english.said)") }
    }
  }

  @Test func `no sheet is written over the register it was made from`() throws {
    let office = try Self.office()
    for words in ["cost compare 2020-001-7 --rules area", "plan 2020", "print 2020-001-6"] {
      let said = try office.answer(words + " --to 台账/register.sqlite", on: "2020-12-31")
      #expect(said.status == 1 && said.said.contains("在台账文件夹里，那里只放台账"), "\(words): \(said.said)")
    }
    let kept = try office.answer("verify", on: "2020-12-31")
    #expect(kept.status == 0, "\(kept.said)")
  }

  @Test func `a case names its one thing that fits, and a stairwell its own doors`() throws {
    let office = try Self.office()
    // Both stairwells have a 301; the bill and the fund of one know which is meant.
    let transfer = try office.answer(
      "cost transfer 2020-001-10 301 --basis 不动产转移登记",
      on: "2023-03-01"
    )
    #expect(transfer.status == 0 && transfer.said.contains("已登记过户：示例2-301户"), "\(transfer.said)")
    // One bill of the case has this door.
    let other = try office.answer(
      "cost transfer 宇华苑 示例3-301 --basis 不动产转移登记",
      on: "2023-03-01"
    )
    #expect(other.status == 0 && other.said.contains("已登记过户：示例3-301户"), "\(other.said)")
    let several = try office.answer("vote show 宇华苑", on: "2020-06-30")
    #expect(
      several.status == 1 && several.said.contains("2020-001有2次表决，请写明是哪一次："),
      "\(several.said)"
    )
  }
}

extension TrialOffice {
  /// What the words of one line are answered with.
  fileprivate func answer(_ line: String, lang: String = "zh", on day: String) throws
    -> BuiltBinary.Outcome
  {
    try yishi(line.split(separator: " ").map(String.init) + ["--lang", lang], on: day)
  }
}
