import Foundation
import Testing

/// Costs by the built command: entered, changed, compared, and joined later.
struct CostLifeTests {
  /// The worked lift as it stands once its second list is posted.
  private static func office() throws -> TrialOffice {
    try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2020-12-01")
  }

  @Test func `the lift's table stands as it is printed`() throws {
    let office = try Self.office()
    let shown = try office.run("cost", "show", office.bill())
      .split(separator: " ").joined(separator: " ")
    for row in [
      "40,760.87 16,304.35 24,456.52", "44,836.96 17,934.79 26,902.17",
      "48,913.04 19,565.21 29,347.83", "52,989.13 21,195.65 31,793.48",
      "375,000.00 150,000.00 225,000.00", "×1.1÷9.2＝26,902.1739…元，计26,902.17元。",
    ] {
      #expect(shown.contains(row), "\(row): \(shown)")
    }
  }

  @Test func `a drop-out is a new bill with the difference of every household`() throws {
    let office = try Self.office()
    let id = try office.bill()
    let said = try office.leave("302", id, on: "2022-12-02")
    #expect(said.contains("替代\(id)"))
    #expect(said.contains("27,439.02") && said.contains("+2,982.50") && said.contains("+12.20%"))
    #expect(said.oneSpaced.contains("示例3-302 24,456.52") && said.contains("不再参加"))
    #expect(said.contains("须重新公示") && said.contains("--list 2"))
    #expect(said.contains("补签以前不用缴") && said.contains("yishi sign open"))
    let old = try office.run("cost", "show", id)
    #expect(old.contains("已由") && old.contains("不再执行"))
    // It takes no second replacement, says which bill to go on with, and undo brings it back.
    let refused = try office.leave("301", id, why: "甲", on: "2022-12-03", fails: true)
    #expect(
      refused.contains("不再执行") && refused.contains("yishi cost leave 2020-001-"),
      "\(refused)"
    )
    try office.run("undo", "--on", "2022-12-03")
    #expect(try !office.run("cost", "show", id).contains("不再执行"))
    #expect(try office.run("verify").contains("未发现") || office.run("verify").contains("一致"))
  }

  @Test func `an amount typed twice or not to be read, and a private number, are refused`() throws {
    let office = try Self.office()
    let id = try office.bill()
    let twice = ["--line", "基础和管线改移=42,000", "--line", "基础和管线改移=43,000"]
    #expect(try office.change(id, twice, why: "甲", on: nil, fails: true).contains("写了两次"))
    for wrong in ["基础=1.234", "=5", "基础"] {
      #expect(
        try office.change(id, ["--line", wrong], why: "甲", on: nil, fails: true)
          .contains("看不懂")
      )
    }
    #expect(
      try office.change(id, ["--line", "基础=1"], why: "电话13800138000", on: nil, fails: true)
        .contains("138")
    )
  }

  @Test func `a changed amount is told door by door`() throws {
    let office = try Self.office()
    let id = try office.bill()
    let said = try office.change(id, ["--line", "基础和管线改移=42,000"], why: "管线改移增加工程量")
    // 4,000.00 more by 9.2.
    #expect(said.contains("24,891.30") && said.contains("+434.78"))
  }

  @Test func `who signed for as much before is not asked to sign again`() throws {
    let office = try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2021-04-01")
    func change(_ bill: String, _ amount: String) throws -> String {
      try office.change(bill, ["--line", "设计、检验和其他=\(amount)"], why: "核价", on: "2021-04-02")
    }
    let more = "多出的金额，补签以前不用缴"
    #expect(try change("2020-001-7", "28000").contains(more))
    // Less than the last bill, and still more than was signed for.
    #expect(try change("2020-001-20", "27500").contains(more))
    #expect(try !change("2020-001-21", "27000").contains(more))
  }

  @Test func `what is signed while no list shows the changed amounts is to be posted first`() throws
  {
    let office = try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2021-04-01")
    let text = ["sign", "text", "2020-001-14", "--earlier", "重新签", "--why", "费用变更"]
    #expect(try !office.run(text + ["第二稿", "--on", "2021-04-01"]).contains("先公示"))
    try office.change("2020-001-7", ["--line", "设计、检验和其他=28000"], why: "增加检测", on: "2021-04-02")
    let said = try office.run(text + ["第三稿", "--on", "2021-04-03"])
    #expect(said.contains("应先公示、再签字") && said.contains("须重新公示第二榜"), "\(said)")
    let signed = try office.run("sign", "2020-001-14", "示例3-301", "--on", "2021-04-03")
    #expect(signed.contains("应先公示、再签字"), "\(signed)")
  }

  @Test func `who pays less is not asked to sign since others pay anew`() throws {
    let office = try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2021-04-01")
    let others = ["101", "102", "201", "202"].flatMap { ["--with", "示例3-\($0)"] }
    let said = try office.change(
      "2020-001-7",
      ["--scheme", "equal"] + others,
      why: "全楼均摊",
      on: "2021-04-02"
    )
    #expect(said.contains("新出资的户签约以前不用缴。") && said.contains("yishi sign open"), "\(said)")
    #expect(!said.contains("多出的金额"), "\(said)")
  }

  @Test
  func
    `what changes after a drop-out is signed in a new agreement, since the old one asks who left`()
    throws
  {
    let office = try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2021-04-01")
    try office.leave("示例3-301", "2020-001-7", on: "2021-04-02")
    func change(_ bill: String, _ amount: String) throws -> String {
      try office.change(bill, ["--line", "设计、检验和其他=\(amount)"], why: "核价", on: "2021-04-02")
    }
    let said = try change("2020-001-20", "28000")
    // Of eight that signed one has left.
    #expect(said.contains("协议已有7户签约：") && said.contains("补签另立协议"), "\(said)")
    #expect(!said.contains("yishi sign text"), "\(said)")
    let open = try #require(said.split(separator: "\n").last { $0.contains("yishi sign open") })
    #expect(!open.contains("示例3-301") && open.contains("示例3-302"), "\(open)")
  }

  @Test func `who joined while another was in is told to owe no more once that one leaves`() throws
  {
    let office = try Self.office()
    let id = try office.bill()
    for door in ["201", "202"] {
      try office.join(door, id, by: "重新计算", terms: ["--weight", "0.5"])
    }
    let said = try office.leave("201", id, on: "2022-12-02")
    #expect(said.contains("202户在有户退出以前已签约：多出的金额，补签以前不用缴。"), "\(said)")
  }

  @Test func `who left and is put back is told to be bound by what it signed`() throws {
    let office = try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2021-04-01")
    func putBack(_ bill: String) throws -> String {
      // 201 has never signed.
      let doors = ["--with", "示例3-301", "--with", "示例3-201"]
      return try office.change(bill, doors, why: "核对出资户", on: "2021-04-02")
    }
    try office.leave("示例3-301", "2020-001-7", on: "2021-04-02")
    let said = try putBack("2020-001-20")
    #expect(said.contains("注意：示例3-301户以前签过约，那次签约仍然有效"), "\(said)")
    #expect(said.contains("yishi sign withdraw 2020-001-14 示例3-301 --why 原因"))
    #expect(!said.contains("示例3-201户以前签过约"))
    // Once that is done as it is told, nothing binds it any more.
    let withdrawal = ["sign", "withdraw", "2020-001-14", "示例3-301", "--why", "协商后退出"]
    try office.run("undo", "--on", "2021-04-02")
    try office.run(withdrawal, on: "2021-04-02")
    #expect(try !putBack("2020-001-20").contains("以前签过约"))
  }

  @Test func `a new agreement on changed amounts is told what to post first`() throws {
    let office = try TrialOffice(of: "杜甫路社区", cases: "yuhuayuan-lift", on: "2021-04-01")
    let open = ["sign", "open", "2020-001", "补签", "--part", "3单元", "--text"]
    #expect(try !office.run(open + ["补签稿一"], on: "2021-04-01").contains("先公示"))
    try office.change("2020-001-7", ["--line", "设计、检验和其他=28000"], why: "增加检测", on: "2021-04-02")
    let said = try office.run(open + ["补签稿二"], on: "2021-04-03")
    #expect(said.contains("应先公示、再签字") && said.contains("须重新公示第二榜"), "\(said)")
  }

  @Test func `a late joiner pays, and every earlier payer is told what comes back`() throws {
    let office = try Self.office()
    let id = try office.bill()
    let said = try office.join(
      "201",
      id,
      by: "加单利",
      terms: ["--rate", "3.45%", "--days", "730", "--weight", "0.5"]
    )
    #expect(said.contains("225,000.00元×0.5÷9.7＝11,597.9381…元，按余数大小多计0.01元，为11,597.94元"))
    #expect(said.contains("加单利800.26元（×3.45%×730÷365），应补缴12,398.20元"))
    #expect(said.contains("合计12,398.20"))
    // The sheet a household takes home tells the same, and so do days counted by themselves.
    try office.run("print", id, "--to", "加入.html")
    let paper = try office.text("加入.html").withoutBreaks
    #expect(paper.contains("加单利800.26元（×3.45%×730÷365），应补缴12,398.20元"), "\(paper)")
    // What each door bears now stands before what it bore as the bill was drawn up.
    let now = try #require(paper.range(of: "各户现承担金额"))
    let drawn = try #require(paper.range(of: "编制时的各户分摊表"))
    #expect(now.lowerBound < drawn.lowerBound && paper.contains("起由9户承担"))
    #expect(
      paper.contains(
        "示例3-201</th><td>二层</td><td class=\"n\">—</td><td class=\"n\">12,398.20</td>"
          + "<td class=\"n\">+12,398.20</td>"
      )
    )
    #expect(paper.contains("225,000.00</td><td class=\"n\">225,000.00</td><td class=\"n\">不变"))
    #expect(
      try office.run("cost", "show", id).oneSpaced.contains("示例3-201 二层 — 12,398.20 +12,398.20")
    )
    try office.run("publish", "--to", "网站", "--on", "2022-12-02")
    let page = try office.text("网站/cases/2020-001/bill-\(id.split(separator: "-")[2]).html")
      .withoutBreaks
    #expect(page.contains("出资户已有变动") && !page.contains("示例3-") && !page.contains("12,398.20"))
    try office.run("undo", "--on", "2022-12-02")
    let counted = try office.join(
      "201",
      id,
      by: "加单利",
      terms: ["--rate", "3.45%", "--since", "2020-12-02", "--weight", "0.5"]
    )
    #expect(counted.contains("×730÷365），应补缴12,398.20元"))
    try office.run("undo", "--on", "2022-12-02")
    #expect(
      try office.join(
        "201",
        id,
        by: "加单利",
        terms: ["--rate", "3.45%", "--since", "2022-12-03", "--weight", "0.5"],
        fails: true
      ).contains("--since")
    )
    let recomputed = try office.join("201", id, by: "重新计算", terms: ["--weight", "0.5"])
    for back in ["1,260.64", "1,386.71", "1,512.78", "1,638.84", "合计11,597.94"] {
      #expect(recomputed.contains(back), "\(recomputed)")
    }
    let left = try office.leave("201", id, why: "协商退出", on: "2022-12-05")
    #expect(left.contains("退还11,597.94元") && left.contains("须重新公示"))
    #expect(
      try office.run("cost", "transfer", id, "301", "--basis", "不动产转移登记", "--on", "2023-01-05")
        .contains("买受人承受")
    )
    let journal = try office.run("journal")
    for act in ["登记后加入", "登记退出", "登记过户"] { #expect(journal.contains(act)) }
    #expect(
      try office.join("302", id, by: "重新计算", basis: "甲", on: "2023-02-01", fails: true).contains(
        "已经参加出资"
      )
    )
    let sheet = try office.run("print", id, "--to", "费用.html")
    #expect(sheet.contains("费用.html"))
    #expect(try office.text("费用.html").withoutBreaks.contains("出资户变动"))
  }

  @Test func `a first payer who leaves after a late joiner is taken, with the new list`() throws {
    let office = try Self.office()
    let id = try office.bill()
    try office.join(
      "201",
      id,
      by: "加单利",
      terms: ["--rate", "3.45%", "--days", "730", "--weight", "0.5"]
    )
    // Not before somebody joined: that would turn the order of things round.
    #expect(
      try office.leave("302", id, on: "2022-12-01", fails: true).contains("早于2022-12-02")
    )
    let said = try office.leave("302", id, on: "2022-12-20")
    // 225,000.00 by 8.7: 201 paid 12,398.20 with interest, and is a payer like the others.
    for told in [
      "替代\(id)", "示例3-201 12,398.20 12,931.03 +532.83", "25,862.07", "示例3-302 23,108.89 不再参加",
      "合计 225,000.00 225,000.00 不变", "须重新公示", "--list 2", "协议已有",
    ] {
      #expect(said.oneSpaced.contains(told), "\(told): \(said)")
    }
    let new = try office.bill("变更1")
    let shown = try office.run("cost", "show", new)
    #expect(shown.contains("约定系数0.5（补签协议）"), "\(shown)")
    #expect(shown.contains("按单户约定系数为0.5；（375,000.00元－150,000.00元）×0.5÷8.7"), "\(shown)")
    try office.run("print", new, "--to", "费用.html")
    #expect(try office.text("费用.html").withoutBreaks.contains("示例3-201"))
    // Typed again it is told, and joined again on the new bill it stands on no other list.
    #expect(
      try office.leave("302", new, why: "甲", on: "2022-12-21", fails: true)
        .contains("没有参加出资")
    )
    try office.join("302", new, by: "重新计算", basis: "重新签约", on: "2022-12-22")
    let gone = try office.leave("302", new, why: "甲", on: "2022-12-23")
    #expect(gone.contains("按该户从未加入重新计算") && gone.contains("--list 2"), "\(gone)")
    let folder = "out/yuhuayuan-lift"
    try office.run("export", "--to", "out")
    #expect(try office.text("\(folder)/case.yaml").contains("系数: 0.5"))
    try office.run("check", folder)
    #expect(try office.run("verify").contains("一致"))
    for _ in 1...3 { try office.run("undo", "--on", "2022-12-23") }
    #expect(try !office.run("cost", "show", id).contains("不再执行"))
  }

  @Test func `a changed amount keeps who joined later`() throws {
    let office = try Self.office()
    let id = try office.bill()
    try office.join("201", id, by: "重新计算", terms: ["--weight", "0.5"])
    let said = try office.change(id, ["--line", "基础和管线改移=42,000"], why: "增加工程量", on: "2022-12-03")
    // 229,000.00 × 0.5 ÷ 9.7.
    #expect(said.oneSpaced.contains("示例3-201 11,597.94 11,804.12 +206.18"), "\(said)")
  }

  @Test func `rules stand side by side on the terminal, on one sheet and without a register`()
    throws
  {
    let office = try Self.office()
    let id = try office.bill()
    let said = try office.run("cost", "compare", id, "--rules", "area、linear,equal")
    #expect(said.contains("甲（现行）：一、二层不分摊"))
    #expect(said.contains("《民法典》第二百八十三条"))
    #expect(said.contains("225,000.00  225,000.00"))
    try office.run("cost", "compare", id, "--rules", "area,linear", "--to", "比较.html")
    let sheet = try office.text("比较.html").withoutBreaks
    #expect(sheet.contains("分摊办法比较") && sheet.contains("<svg") && sheet.contains("不是缴费通知"))
    try office.write(
      "door,storey,area\n301,3,80\n302,3,80\n401,4,80\n402,4,80\n",
      to: "p.csv"
    )
    let alone = try BuiltBinary.run(
      [
        "cost", "compare", "--premises", "p.csv", "--total", "１０,０００.00", "--rules",
        "zz-0-0-1,equal",
        "--json",
      ],
      in: office.url
    )
    #expect(alone.status == 0 && alone.out.contains("\"-119.05\""), "\(alone.out)\(alone.err)")
    // Without a register nothing is in force.
    let told = try BuiltBinary.run(
      ["cost", "compare", "--premises", "p.csv", "--total", "10000", "--rules", "zz-0-0-1,equal"],
      in: office.url
    )
    #expect(told.out.hasPrefix("甲：") && told.out.contains("较甲"), "\(told.out)")
    let nothing = try BuiltBinary.run(
      ["cost", "compare", "--premises", "p.csv", "--total", "0", "--rules", "zz-0-0-1,equal"],
      in: office.url
    )
    #expect(nothing.status == 1 && nothing.out.isEmpty && nothing.err.contains("--total"))
    let written = try BuiltBinary.run(
      [
        "cost", "compare", "--premises", "p.csv", "--total", "10000", "--rules", "zz-0-0-1,equal",
        "--to", "试算.html",
      ],
      in: office.url
    )
    #expect(written.status == 0, "\(written.err)")
    let trial = try office.text("试算.html").withoutBreaks
    #expect(trial.contains("<h1>分摊办法比较</h1>") && trial.contains("按户册“p.csv”试算，4户"))
    #expect(trial.contains("与甲相比") && !trial.contains("现行"))
    #expect(
      try office.run("cost", "compare", id, "--rules", "bj-2022", fails: true)
        .contains("没有分摊办法")
    )
    #expect(
      try office.run("cost", "compare", id, "--rules", "equal,linear,equal", fails: true)
        .contains("“equal”重复了")
    )
  }

  @Test func `a community's own table is used and a faulty one is told`() throws {
    let office = try Self.office()
    try office.write("楼层,比例\n1,0\n2,0\n3,20\n4,23\n5,27\n6,30\n", to: "台账/rules/三单元约定.csv")
    #expect(try office.run("cost", "rules").contains("rules/三单元约定.csv"))
    let id = try office.bill()
    // Dated before money that moved, it would make that money wrong.
    #expect(
      try office.change(id, ["--scheme", "三单元约定"], why: "各户重新约定", on: "2020-12-02", fails: true)
        .contains("超出")
    )
    let said = try office.change(id, ["--scheme", "三单元约定"], why: "各户重新约定")
    #expect(said.contains("22,500.00"), "\(said)")
    try office.write("楼层,比例\n1,0\n2,0\n3,20\n4,23\n5,27\n6,29.9\n", to: "台账/rules/三单元约定.csv")
    #expect(try office.run("cost", "rules").contains("99.9%"))
    // The scheme went with its bill: the file no longer matters.
    #expect(try office.run("verify").contains("99.9") == false)
    try office.run("export", "--to", "out")
    let yaml = try office.text("out/yuhuayuan-lift/case.yaml")
    #expect(yaml.contains("三单元约定") && yaml.contains("替代"))
    try office.run("check", "out/yuhuayuan-lift")
  }

  @Test func `who joins by percentages is told what its weight means`() throws {
    let office = try Self.office()
    let id = try office.bill()
    try office.write("楼层,比例\n1,0\n2,0\n3,20\n4,23\n5,27\n6,30\n", to: "台账/rules/约定.csv")
    try office.change(id, ["--scheme", "约定"], why: "重新约定", on: "2022-12-02")
    let said = try office.join(
      "示例3-201",
      try office.bill("变更1"),
      by: "原分摊额",
      on: "2022-12-03",
      terms: ["--weight", "2.5"]
    )
    #expect(said.contains("约定系数2.5，即2.5个百分点，"), "\(said)")
  }

  /// Its own paper binds it, and the list that another change asks for shows the bill as it was.
  @Test func `a list posted after a household joined says where its amounts stand`() throws {
    let office = try Self.office()
    let id = try office.bill()
    try office.change(id, ["--line", "设计、检验和其他=28000"], why: "增加检测")
    let bill = try office.bill("变更1")
    try office.join(
      "示例3-201",
      bill,
      by: "原分摊额",
      on: "2022-12-03",
      terms: ["--weight", "0.5"]
    )
    let list = ["--case", "宇华苑", "--for", "费用分摊", "--list", "2", "--part", "3单元"]
    try office.run(["new", "公示", "二榜"] + list + ["--on", "2022-12-04"])
    let draft = try office.text("二榜.md").replacing(/〔请填写[^〕]*〕/, with: "略")
    try office.write(draft, to: "二榜.md")
    let said = try office.run("notice", "draft", "宇华苑", "二榜.md", "--on", "2022-12-04")
    let number = try #require(said.firstMatch(of: /2020-001-[0-9]+/)).output
    try office.run(["print", String(number), "--to", "榜.html", "--on", "2022-12-04"])
    let page = try office.text("榜.html").replacing(#/<[^>]*>|\s/#, with: "")
    #expect(page.contains("2022年12月3日起另有户加入出资，各户现承担的金额以楼道张贴的费用单为准。"))
  }

  @Test func `more rules than stand on a sheet are refused, and nothing is written`() throws {
    let office = try Self.office()
    let rules = "equal,area,linear,linear-6f,area-floor-0.7,step-10-30,gz-0-0.5-1"
    let words = ["cost", "compare", try office.bill(), "--rules", rules, "--everybody"]
    let said = try office.run(words + ["--to", "比较.html"], fails: true)
    #expect(said.contains("8种办法并排，一张A4放不下"), "\(said)")
    #expect(!FileManager.default.fileExists(atPath: office.folder.path("比较.html")))
    #expect(try office.run(words).contains("22,058.82"))
  }

  @Test func `percentages of a taller house are told to be others than they say`() throws {
    let office = try Self.office()
    let id = try office.bill()
    let shown = try office.run("cost", "compare", id, "--rules", "sh-7f-flat,step-10-30")
    let told = "没有户参加的楼层（二层5%、七层29%）由其他各层按比例分担"
    #expect(shown.contains(told), "\(shown)")
    // The list says so too, beside amounts that are no such percentages.
    try office.change(id, ["--scheme", "sh-7f-flat"], why: "另议")
    let list = ["--case", "宇华苑", "--for", "费用分摊", "--list", "2", "--part", "3单元"]
    try office.run(["new", "公示", "二榜"] + list + ["--on", "2022-12-03"])
    #expect(try office.text("二榜.md").contains("出资业主按此分摊。" + told))
    #expect(try office.run("cost", "rules").contains("北京（2022年）"))
    #expect(try office.run("cost", "show", id).contains("  电梯设备和安装：168,000.00元"))
  }

  @Test func `a day to come and a change of nothing are refused, and nothing is stored`() throws {
    let office = try Self.office()
    try office.write(StatementLifeTests.bill, to: "运行.yaml")
    let before = try office.run("journal")
    #expect(
      try office.run("cost", "record", "宇华苑", "运行.yaml", "--on", "2021-07-04", fails: true)
        .contains("日期2021-07-05还没有到")
    )
    let id = try office.bill()
    for change in [
      ["--with", "示例3-301"], ["--line", "基础和管线改移=38,000.00"], ["--scheme", "zz-0-0-1"],
    ] {
      let said = try office.change(id, change, why: "没有变", on: nil, fails: true)
      #expect(said.contains("没有要变更的"), "\(said)")
    }
    #expect(try office.run("journal") == before)
  }

  @Test(
    arguments: [
      ("重新计算", ["--to", "维护资金"], "须退还各户"), ("原分摊额", ["--rate", "3%"], "用不到--rate"),
      ("倍数", ["--times", "2", "--days", "30"], "用不到--days"),
      ("加单利", ["--rate", "3%", "--days", "30", "--times", "2"], "用不到--times"),
    ]
  )
  func `what a way of joining has no use for is refused, not passed over`(
    policy: String,
    terms: [String],
    told: String
  ) throws {
    let office = try Self.office()
    let said = try office.join(
      "示例3-201",
      try office.bill(),
      by: policy,
      terms: ["--weight", "0.5"] + terms,
      fails: true
    )
    #expect(said.contains(told), "\(said)")
  }

  @Test(arguments: [true, false])
  func `who joins before everybody has signed is told the way of a new list`(isSigned: Bool) throws
  {
    let office = try Self.office()
    if !isSigned {
      try office.run(
        "sign",
        "withdraw",
        "宇华苑",
        "示例3-301",
        "--why",
        "再商量",
        "--on",
        "2022-01-03"
      )
    }
    let said = try office.join(
      "示例3-201",
      try office.bill(),
      by: "原分摊额",
      on: "2022-01-04",
      terms: ["--weight", "0.5"]
    )
    #expect(said.contains("cost change") != isSigned, "\(said)")
  }
}
