import Foundation
import Testing

/// One vote from its file to the count, by the built command.
struct VoteLifeTests {
  private static let id = "2024-001-1"

  @Test func `a vote is opened, issued, returned, corrected and counted`() throws {
    let office = try VoteOffice()
    let id = Self.id
    let opened = try office.done("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02")
    #expect(opened.contains("编号2024-001-1"))
    #expect(opened.contains("名册4户、4人、320.00㎡"))
    #expect(opened.contains("《民法典》第二百七十八条"))
    #expect(try office.done("vote", "issue", id).contains("4张，票号001—004"))
    try office.done("vote", "issue", id, "示例1-101", "--receipt", "--as", "（演示）网格员")
    let tenant = try office.yishi("vote", "issue", id, "102", "--to", "承租人", "--receipt")
    #expect(tenant.err.contains("不算送达业主"))
    try office.done("vote", "ballot", id, "示例1-101", "反对", "--signed")
    let second = try office.yishi("vote", "ballot", id, "示例1-101", "同意")
    #expect(second.status == 1)
    #expect(second.err.contains("示例1-101户已投票（反对，票号001，2024-03-05收）。"))
    #expect(second.err.contains("yishi vote correct 2024-001-1 001 同意 --why"))
    try office.done("vote", "correct", id, "001", "同意", "--why", "录入看错")
    try office.done("vote", "ballot", id, "示例1-102", "作废", "--void", "签名不符")
    let several = try office.yishi("vote", "ballot", id, "1单元", "同意")
    #expect(several.err.contains("“1单元”有4户，请写明一户，如 示例1-101"), "\(several.err)")
    try office.done("vote", "ballot", id, "1-201", "同意", "--signed")
    let shown = try office.done("vote", "show", id, "--heads", "--missing")
    #expect(shown.contains("截止前不得对外公布"))
    #expect(shown.contains("示例1-202：1人，80.00㎡（共有，按一人计）"))
    #expect(shown.contains("还有1人未投票：示例1-202"))
    try office.done("vote", "ballot", id, "示例1-202", "同意", "--voter", "示例1-202甲", "--signed")
    let early = try office.yishi("vote", "close", id, on: "2024-03-15")
    #expect(early.status == 1)
    #expect(early.err.contains("表决到2024-03-16截止"))
    let closed = try office.done("vote", "close", id, on: "2024-03-16")
    #expect(closed.contains("通过"))
    #expect(closed.contains("参与人数3 / 4 = 3/4"))
    #expect(closed.contains("发出4张，收回4张，有效3张；无效：签名人与产权人不符1张。"))
    #expect(closed.contains("书面票3张，均有签名；送达证明1份，缺3份（其中交给承租人1份）。"))
    let json = try office.done("vote", "show", id, "--json", on: "2024-03-17")
    let shownJSON = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(shownJSON?["state"] as? String == "counted")
    #expect((shownJSON?["tally"] as? [String: Any])?["outcome"] as? String == "carried")
    #expect(!json.contains("示例1-"))
    let undone = try office.yishi("undo", on: "2024-03-17")
    #expect(undone.status == 1)
    #expect(undone.err.contains("另开一次表决"))
    #expect(try office.yishi("verify", on: "2024-03-17").status == 0)
  }

  @Test func `a vote comes out of the register as it went in, with all that happened`() throws {
    let office = try VoteOffice(terms: "双人录入: 是\n换票: 允许\n受托上限: 1")
    let id = Self.id
    try office.done("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02")
    try office.done("vote", "issue", id)
    try office.done("vote", "issue", id, "示例1-101", "--how", "留置", "--to", "无人", "--witness", "居委会")
    try office.done(
      "vote",
      "proxy",
      id,
      "委1",
      "--door",
      "示例1-102",
      "--agent",
      "示例1-101业主",
      "--until",
      "2024-03-10"
    )
    try office.done(
      "vote",
      "ballot",
      id,
      "示例1-102",
      "同意",
      "--proxy",
      "委1",
      "--signed",
      "--as",
      "甲"
    )
    try office.done("vote", "ballot", id, "示例1-201", "反对", "--signed", "--as", "甲")
    try office.done("vote", "rekey", id, "2", "同意", "--as", "乙")
    let differs = try office.yishi("vote", "rekey", id, "3", "同意", "--as", "乙")
    #expect(differs.err.contains("两次录入不一致"))
    let refused = try office.yishi("vote", "close", id, on: "2024-03-16")
    #expect(refused.err.contains("票号003两次录入不一致"), "\(refused.err)")
    #expect(
      refused.err.contains("vote correct \(id) 003") && refused.err.contains("vote rekey \(id) 003")
    )
    try office.done("vote", "correct", id, "3", "同意", "--why", "看错")
    try office.done("vote", "voter", id, "示例1-202", "示例1-202甲", "--document", "推选书")
    try office.done("vote", "close", id, on: "2024-03-16")
    let there = office.folder.path("导出")
    try office.done("export", "--to", there, on: "2024-03-17")
    let other = office.folder.path("另册")
    _ = try BuiltBinary.run(["init", other, "--community", "杜甫路社区"])
    let folders = try FileManager.default.contentsOfDirectory(atPath: there).map {
      there + "/" + $0
    }
    let again = try BuiltBinary.run(["import"] + folders + ["--register", other])
    #expect(again.status == 0, "\(again.err)")
    let back = office.folder.path("再导出")
    _ = try BuiltBinary.run(["export", "--to", back, "--register", other])
    for folder in folders {
      let name = String(folder.dropFirst(there.count + 1))
      for file in try FileManager.default.subpathsOfDirectory(atPath: folder)
      where file.hasSuffix(".csv") || file.hasSuffix(".yaml") {
        let first = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)"))
        let second = try Data(contentsOf: URL(fileURLWithPath: "\(back)/\(name)/\(file)"))
        #expect(first == second, "\(name)/\(file)")
      }
    }
  }

  @Test(
    arguments: [
      (["ballot", id, "示例1-301", "同意"], "示例1-301不在表决权名册上"),
      (["ballot", id, "示例1-101", "赞同"], "可以写：同意、反对、弃权、作废"),
      (["ballot", id, "示例1-101", "作废"], "作废的票要写明原因"),
      (["ballot", id, "示例1-101", "同意", "--void", "涂改"], "应写“作废”"),
      (["ballot", id, "示例1-101", "同意", "--no-signed"], "没有签名的书面票不能计入"),
      (["ballot", id, "示例1-101", "同意", "--how", "委托"], "委托投票须有书面授权委托书"),
      (["ballot", id, "示例1-101", "同意", "--proxy", "委9"], "没有登记委托书“委9”"),
      (["ballot", id, "示例1-101", "同意", "--voter", "某人"], "不是共有"),
      (["ballot", "2024-001-9", "示例1-101", "同意"], "没有表决2024-001-9"),
      (["ballot", "第一次", "示例1-101", "同意"], "没有事项与“第一次”相符"),
      (["correct", id, "7", "同意", "--why", "看错"], "没有收到票号007的票"),
      (["rekey", id, "7", "同意"], "没有收到票号007的票"),
      (["proxy", id, "委1"], "请写明委托人和受托人"),
      (["proxy", id, "委1", "--revoke"], "没有登记委托书“委1”"),
      (["voter", id, "示例1-101", "某人"], "不是共有"),
      (["voter", id, "示例1-202", "某人"], "共有人有：示例1-202甲、示例1-202乙"),
      (["issue", id, "示例9-901"], "不在表决权名册上"),
    ]
  )
  func `what cannot be is refused, and changes nothing`(
    arguments: [String],
    sentence: String
  ) throws {
    let office = try VoteOffice()
    try office.done("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02")
    let before = try office.done("vote", "show", Self.id)
    let outcome = try BuiltBinary.run(
      ["vote"] + arguments + ["--register", office.register, "--on", "2024-03-05"]
    )
    #expect(outcome.status == 1, "\(outcome.out)\(outcome.err)")
    #expect(outcome.err.contains(sentence), "\(outcome.err)")
    #expect(try office.done("vote", "show", Self.id) == before)
  }

  @Test func `a table of ballots is entered whole, as one act, and keyed again by another`() throws
  {
    let office = try VoteOffice(terms: "双人录入: 是")
    let id = Self.id
    try office.done("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02")
    try office.done("vote", "issue", id)
    _ = try office.folder.write(
      "户号,表决,无效原因,签名\n示例1-101,同意,,有\n示例1-301,同意,,有\n示例1-102,反对,,无\n示例1-101,反对,,有\n",
      to: "错.csv"
    )
    let refused = try office.yishi("vote", "ballot", id, "--from", "错.csv", "--as", "甲")
    #expect(refused.status == 1)
    for line in [3, 4, 5] { #expect(refused.err.contains("错.csv:\(line): "), "\(refused.err)") }
    #expect(try office.done("vote", "show", id).contains("已投票0人"))
    _ = try office.folder.write(
      "户号,表决,无效原因,签名\n示例1-101,同意,,有\n示例1-102,作废,选两项,\n示例1-201,同意,,有\n",
      to: "票.csv"
    )
    let entered = try office.done("vote", "ballot", id, "--from", "票.csv", "--as", "甲")
    #expect(entered.contains("已登记3张表决票"))
    #expect(entered.contains("已投票3人 / 4人"))
    _ = try office.folder.write("票号,表决,无效原因\n1,同意,\n2,作废,选两项\n3,反对,\n", to: "复录.csv")
    let same = try office.yishi("vote", "rekey", id, "--from", "复录.csv", "--as", "甲")
    #expect(same.err.contains("复录须由另一人"), "\(same.err)")
    let rekeyed = try office.yishi("vote", "rekey", id, "--from", "复录.csv", "--as", "乙")
    #expect(rekeyed.out.contains("已复录：票号001、002、003"), "\(rekeyed.out)\(rekeyed.err)")
    #expect(rekeyed.err.contains("票号003两次录入不一致"))
    try office.done("vote", "correct", id, "3", "反对", "--why", "看错")
    try office.done("vote", "close", id, on: "2024-03-16")
    _ = try office.folder.write("票号,表决\n", to: "空.csv")
    #expect(try office.yishi("vote", "rekey", id, "--from", "空.csv").err.contains("没有一张表决票"))
  }

  @Test func `an authority for the question itself does not keep the page from the web`() throws {
    let office = try VoteOffice()
    try office.done("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02")
    try office.done(
      "vote",
      "proxy",
      Self.id,
      "委1",
      "--door",
      "示例1-101",
      "--agent",
      "示例1-102业主"
    )
    let reversed = try office.yishi(
      "vote",
      "proxy",
      Self.id,
      "委2",
      "--door",
      "示例1-102",
      "--agent",
      "示例1-101业主",
      "--until",
      "2024-03-04"
    )
    #expect(reversed.status == 1)
    #expect(reversed.err.contains("起止日期颠倒"))
    try office.done("publish", "--to", office.folder.path("site"), on: "2024-03-06")
  }

  @Test func `past its closing day a vote has no result before somebody closes it`() throws {
    let office = try VoteOffice()
    let id = Self.id
    try office.done("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02")
    for door in ["示例1-101", "示例1-102", "示例1-201"] {
      try office.done("vote", "ballot", id, door, "同意", "--signed")
    }
    let after = "2024-03-20"
    let sheet = office.folder.path("r.html")
    let printed = try office.yishi("print", id, "--to", sheet, on: after)
    #expect(printed.status == 1)
    #expect(printed.err.contains("尚未计票，还没有结果"), "\(printed.err)")
    #expect(printed.err.contains("已投票3人 / 4人"), "\(printed.err)")
    #expect(printed.err.contains("yishi vote close \(id)"))
    let record = office.folder.path("r.json")
    let taken = try office.yishi("export", "--poll", id, "--to", record, on: after)
    #expect(taken.status == 1)
    #expect(taken.err.contains("尚未计票"), "\(taken.err)")
    let site = office.folder.path("site")
    try office.done("publish", "--to", site, on: after)
    func page() throws -> String {
      try String(contentsOfFile: site + "/cases/2024-001/poll-1.html", encoding: .utf8)
        .withoutBreaks
    }
    #expect(try page().contains("表决已于2024年3月16日（星期六）截止，尚未计票；计票后公布结果"))
    for word in ["反对", "通过", "表决结果"] { #expect(try !page().contains(word), "\(word)") }
    #expect(try office.done("vote", "show", id, on: after).contains("计票前不得对外公布"))
    // A paper that came in time, keyed late, is still taken: nothing was declared yet.
    try office.done("vote", "ballot", id, "示例1-202", "反对", "--signed", on: "2024-03-16")
    try office.done("vote", "close", id, on: after)
    try office.done("print", id, "--to", sheet, on: after)
    try office.done("publish", "--to", site, on: after)
    #expect(try page().contains("表决结果：通过"))
    let late = try office.yishi("vote", "ballot", id, "示例1-202", "同意", on: "2024-03-16")
    #expect(late.err.contains("已于2024-03-20截止计票，不再改动"), "\(late.err)")
  }

  @Test func `hour and place of handing in stand on everything that tells of the vote`() throws {
    let office = try VoteOffice()
    let id = Self.id
    let wrong = try office.yishi("vote", "open", "6号楼", "表决.yaml", "--until", "25:00")
    #expect(wrong.status == 64)
    let opened = try office.done(
      "vote",
      "open",
      "6号楼",
      "表决.yaml",
      "--until",
      "17:00",
      "--at",
      "社区服务中心一楼",
      on: "2024-03-02"
    )
    #expect(opened.contains("2024年3月16日17:00截止"), "\(opened)")
    let sheet = office.folder.path("r.html")
    func printed(_ arguments: String...) throws -> String {
      let outcome = try BuiltBinary.run(
        ["print"] + arguments + [
          "--to", sheet, "--register", office.register, "--on", "2024-03-20",
        ]
      )
      #expect(outcome.status == 0, "\(outcome.err)")
      return try String(contentsOfFile: sheet, encoding: .utf8)
    }
    let ballots = try printed(id, "--form", "表决票")
    #expect(ballots.contains("17:00前，交到社区服务中心一楼"), "\(ballots)")
    let other = try office.yishi("print", id, "--form", "表决票", "--until", "18:00", "--to", sheet)
    #expect(other.err.contains("截止时刻是17:00"), "\(other.err)")
    let draft = try office.yishi(
      "new",
      "公告",
      "开始表决",
      "--case",
      "6号楼",
      "--for",
      "表决安排",
      "--part",
      "1单元"
    )
    #expect(draft.status == 0, "\(draft.err)")
    let notice = try String(contentsOfFile: office.folder.path("开始表决.md"), encoding: .utf8)
    #expect(notice.contains("最后一日17:00截止"), "\(notice)")
    #expect(notice.contains("票箱设在社区服务中心一楼"), "\(notice)")
    for door in ["示例1-101", "示例1-102", "示例1-201"] {
      try office.done("vote", "ballot", id, door, "同意", "--signed")
    }
    try office.done("vote", "ballot", id, "示例1-202", "作废", "--void", "逾期", on: "2024-03-16")
    try office.done("vote", "close", id, on: "2024-03-18")
    let result = try printed(id)
    #expect(result.contains("截止：2024年3月16日17:00"), "\(result)")
    #expect(result.contains("收票地点：社区服务中心一楼"), "\(result)")
    let record = office.folder.path("r.json")
    try office.done("export", "--poll", id, "--to", record, on: "2024-03-18")
    let told = try String(contentsOfFile: record, encoding: .utf8)
    #expect(told.contains(#""closingHour" : "17:00""#))
    #expect(told.contains(#""receivingPlace" : "社区服务中心一楼""#))
    try office.done("publish", "--to", office.folder.path("site"), on: "2024-03-20")
    let page = try String(
      contentsOfFile: office.folder.path("site/cases/2024-001/poll-1.html"),
      encoding: .utf8
    )
    #expect(page.contains("最后一日17:00截止；收票地点：社区服务中心一楼"))
    #expect(try office.yishi("verify").status == 0)
  }

  @Test func `a rule that is not in force on the closing day opens no vote`() throws {
    let office = try VoteOffice(terms: "规则: property-law-76-special")
    let refused = try office.yishi("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02")
    #expect(refused.status == 1)
    #expect(refused.err.contains("表决.yaml"), "\(refused.err)")
    #expect(refused.err.contains("（2007-10-01至2020-12-31）在截止日2024-03-16不在施行期内"))
    #expect(refused.err.contains("自动适用“civil-code-278-special”"))
    #expect(refused.err.contains("yishi rules --on 2024-03-16"))
  }

  @Test func `a delivery after the closing day calls nobody to the vote`() throws {
    let office = try VoteOffice(terms: "计票约定: {未表态: {计法: 从多, 依据: 管理规约第五条}}")
    let id = Self.id
    let opened = try office.yishi("vote", "open", "6号楼", "表决.yaml", on: "2024-03-20")
    #expect(opened.status == 0)
    #expect(opened.err.contains("截止日2024-03-16已过"))
    for (door, day) in [("示例1-101", "2024-03-16"), ("示例1-102", "2024-03-17")] {
      let told = try office.yishi("vote", "issue", id, door, "--receipt", on: day)
      #expect(told.status == 0)
      #expect(told.err.contains("不算送达业主") == (day == "2024-03-17"), "\(told.err)")
    }
    for door in ["示例1-201", "示例1-202"] {
      try office.done("vote", "ballot", id, door, "同意", "--signed", on: "2024-03-16")
    }
    let shown = try office.done("vote", "show", id, on: "2024-03-18")
    #expect(shown.contains("已送达未表态1人"), "\(shown)")
    // Three of four take part; the fourth was called too late and counts nowhere.
    #expect(shown.contains("如未表态的1人不计入"), "\(shown)")
  }

  @Test(
    arguments: [
      (["ballot", id, "示例1-101", "同意", "--number", "0"], "票号写1到999999999"),
      (["ballot", id, "示例1-101"], "请写明户号和表决意见"),
      (["rekey", id, "1"], "请写明票号和票上的意见"),
      (["ballot", id, "示例1-101", "同意", "--as", " "], "经办单位不能为空"),
    ]
  )
  func `a faulty option is told in the language of the terminal`(
    arguments: [String],
    sentence: String
  ) throws {
    let outcome = try BuiltBinary.run(["vote"] + arguments + ["--lang", "zh"])
    #expect(outcome.status == 64)
    #expect(outcome.err.contains(sentence), "\(outcome.err)")
  }

  @Test func `a late ballot is refused with the command that enters it as void`() throws {
    let office = try VoteOffice()
    try office.done("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02")
    let late = try office.yishi("vote", "ballot", Self.id, "示例1-101", "同意", on: "2024-03-17")
    let command = "yishi vote ballot \(Self.id) 示例1-101 作废 --void 逾期"
    #expect(late.err.contains(command), "\(late.err)")
    try office.done("vote", "ballot", Self.id, "示例1-101", "作废", "--void", "逾期", on: "2024-03-17")
  }

  @Test func `an act of a vote is undone, and its number is not given again`() throws {
    let office = try VoteOffice()
    let id = Self.id
    try office.done("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02")
    #expect(try office.done("vote", "ballot", id, "示例1-101", "同意").contains("票号001"))
    try office.done("undo")
    #expect(try office.done("vote", "ballot", id, "示例1-101", "反对").contains("票号002"))
    #expect(try office.yishi("verify").status == 0)
  }

  @Test func `while it runs the page tells who took part and not how`() throws {
    let office = try VoteOffice()
    let id = Self.id
    try office.done("vote", "open", "6号楼", "表决.yaml", on: "2024-03-02")
    for door in ["示例1-101", "示例1-102", "示例1-201"] {
      try office.done("vote", "ballot", id, door, "反对", "--signed")
    }
    let site = office.folder.path("site")
    try office.done("publish", "--to", site, on: "2024-03-06")
    let page = try String(contentsOfFile: site + "/cases/2024-001/poll-1.html", encoding: .utf8)
    #expect(!page.contains("反对"))
    #expect(!page.contains("示例1-"))
    let sheet = try office.yishi(
      "print",
      id,
      "--to",
      office.folder.path("r.html"),
      on: "2024-03-06"
    )
    #expect(sheet.status == 1)
    #expect(sheet.err.contains("截止后才有结果"))
  }
}
