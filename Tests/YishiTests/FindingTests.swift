import Foundation
import Testing

/// What is named on the command line is found, or answered with what there is.
struct FindingTests {
  private struct Office {
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("finding-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for words in [
        ["init", "台账", "--community", "杜甫路社区"],
        ["import", WorkedCases.path("yuhuayuan-lift"), "--register", "台账"],
        ["import", WorkedCases.path("fertiliser-plant-council"), "--register", "台账"],
      ] {
        let said = try BuiltBinary.run(words, in: folder)
        #expect(said.status == 0, "\(words): \(said.out)\(said.err)")
      }
    }

    func run(_ words: String, lang: String = "zh", on day: String) throws -> (Int32, String) {
      let said = try BuiltBinary.run(
        words.split(separator: " ").map(String.init)
          + ["--register", "台账", "--lang", lang, "--on", day],
        in: folder
      )
      return (said.status, said.out + said.err)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  @Test func `what is not found is answered with what there is`() throws {
    let office = try Office()
    defer { office.remove() }
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
        "cost join 2020-001-6 999 --policy 原分摊额 --basis 协议",
        ["户册中没有“999”这一户。看有哪些：yishi cost show 2020-001-6"],
        ["the roster has no “999”. See yishi cost show 2020-001-6"]
      ),
      (
        "cost transfer 2020-001-6 3-301 --basis 协议", ["“3-301”不属于2单元。看有哪些："],
        ["“3-301” is not in 2单元. See yishi cost show"]
      ),
      ("fund transfer 2020-001-18 2单元 --why 转让", ["“2单元”有12户，请写明一户，如"], ["has 12 doors"]),
    ]
    for (words, zh, en) in table {
      let chinese = try office.run(words, on: day)
      #expect(chinese.0 == 1, "\(words): \(chinese)")
      for part in zh { #expect(chinese.1.contains(part), "\(words): \(chinese.1)") }
      let english = try office.run(words, lang: "en", on: day)
      for part in en { #expect(english.1.contains(part), "\(words): \(english.1)") }
    }
  }

  @Test func `no sheet is written over the register it was made from`() throws {
    let office = try Office()
    defer { office.remove() }
    for words in ["cost compare 2020-001-6 --rules area", "plan 2020", "print 2020-001-6"] {
      let said = try office.run(words + " --to 台账/register.sqlite", on: "2020-12-31")
      #expect(said.0 == 1 && said.1.contains("在台账文件夹里，那里只放台账"), "\(words): \(said.1)")
    }
    let kept = try office.run("verify", on: "2020-12-31")
    #expect(kept.0 == 0, "\(kept.1)")
  }

  @Test func `a case names its one thing that fits, and a stairwell its own doors`() throws {
    let office = try Office()
    defer { office.remove() }
    // Both stairwells have a 301; the bill and the fund of one know which is meant.
    let transfer = try office.run(
      "cost transfer 2020-001-10 301 --basis 不动产转移登记",
      on: "2023-03-01"
    )
    #expect(transfer.0 == 0 && transfer.1.contains("已登记过户：示例2-301户"), "\(transfer.1)")
    // One bill of the case has this door.
    let other = try office.run(
      "cost transfer 宇华苑 示例3-301 --basis 不动产转移登记",
      on: "2023-03-01"
    )
    #expect(other.0 == 0 && other.1.contains("已登记过户：示例3-301户"), "\(other.1)")
    let several = try office.run("vote show 宇华苑", on: "2020-06-30")
    #expect(several.0 == 1 && several.1.contains("2020-001有2次表决，请写明是哪一次："), "\(several.1)")
  }
}
