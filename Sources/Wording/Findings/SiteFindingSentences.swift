import Deliberation

extension Language {
  /// One line a finding: the page, the file its text comes from, what is wrong.
  package func say(_ finding: SiteFinding) -> String {
    let source = finding.source.map { pick("（\(name($0))）", " (\(name($0)))") } ?? ""
    return finding.page + source + pick("：", ": ") + say(finding.problem)
  }

  /// What is wrong with a page, and what to do.
  package func say(_ problem: SiteProblem) -> String {
    switch problem {
    case .leak(let leak, let times):
      pick(
        "\(name(leak.kind))“\(leak.masked)”不得上网（\(times)处），\(remedy(for: leak.kind))",
        "\(name(leak.kind)) “\(leak.masked)” may not be on the web "
          + "(\(counted(times, "place", "places"))); \(remedy(for: leak.kind))"
      )
    case .deadLink(let address):
      pick(
        "链接“\(address)”没有对应的网页，请改正或者删去。",
        "the link “\(address)” leads to no page; correct or remove it."
      )
    case .missingAnchor(let address):
      pick(
        "链接“\(address)”所指的网页里没有这个位置，请改正或者删去“#”以后的部分。",
        "the page of the link “\(address)” has no such place; correct what follows “#”, or remove it."
      )
    case .absoluteLink(let address):
      pick(
        "链接“\(address)”从网站根目录算起，存到U盘打不开，请改为相对链接。",
        "the link “\(address)” starts at the root of a server and does not open from a disk; "
          + "make it relative."
      )
    case .tooHeavy(let bytes, let limit):
      pick(
        "网页压缩后\(number(bytes))字节，多于\(number(limit))字节；请缩短正文或者移为附件。",
        "the page is \(number(bytes)) bytes as gzip sends it, more than \(number(limit)); "
          + "shorten its text, or make part of it an enclosure."
      )
    case .notMarkedSynthetic:
      pick(
        "内容是演示数据，页首却没有“演示数据：……”一行，请检查网页模板。",
        "the data are made up, and the page does not say so at its top; check its template."
      )
    case .textRefused(let refusal):
      pick("正文排不出网页：\(say(refusal))", "the page cannot be made from its text: \(say(refusal))")
    case .costRefused(let refusal):
      pick("费用算不出网页：\(say(refusal))", "the page cannot be made from its cost: \(say(refusal))")
    }
  }

  /// What a check of the whole site comes to, in one line.
  package func outcome(of report: SiteReport) -> String {
    let external =
      report.externalLinks == 0
      ? ""
      : pick(
        "，另有外部链接\(number(report.externalLinks))个未查",
        "; \(counted(report.externalLinks, "external link", "external links")) not followed"
      )
    let pages = pick("\(number(report.pages))页", counted(report.pages, "page", "pages"))
    guard !report.findings.isEmpty else {
      return pick(
        "没有发现问题：\(pages)，个人信息、链接、大小、演示标记均已检查\(external)",
        "nothing found: \(pages) checked for private values, links, size and the demonstration line"
          + external
      )
    }
    let count = report.findings.count
    return pick(
      "有\(count)处要改（共\(pages)）",
      "\(counted(count, "thing", "things")) to correct (\(pages))"
    )
      + external
  }

  /// Why nothing was published, every leak a line, and what else may be done.
  package func refusal(of leaks: [SiteFinding]) -> [String] {
    [
      pick(
        "网页上有不得公开的内容，没有发布，原网站未变：",
        "private values stand on the pages; nothing was published, and the site is as before:"
      )
    ] + leaks.map { say($0) } + [
      pick(
        "如果确是平常用词，不是个人信息，可以写：yishi publish --allow 该词（可写多次）。"
          + "全部检查一遍：yishi publish --check",
        "If it is a word of ordinary use and nobody's: yishi publish --allow WORD (may be repeated). "
          + "To check everything: yishi publish --check"
      )
    ]
  }

  /// Why nothing was published where pages cannot be made: every finding a line.
  package func refusal(ofUnmade findings: [SiteFinding]) -> [String] {
    [
      pick(
        "有网页做不出来，没有发布，原网站未变：",
        "pages cannot be made; nothing was published, and the site is as before:"
      )
    ] + findings.map { say($0) } + [
      pick(
        "改好后先检查一遍：yishi publish --check",
        "Once mended, look at everything: yishi publish --check"
      )
    ]
  }

  /// A number that is private by its form, in a text that is made public.
  package func say(_ leak: Leak, in field: String?) -> String {
    let field = field ?? pick("正文", "the text")
    return pick(
      "“\(field)”是公开的文字，里面有\(name(leak.kind))（\(leak.masked)），\(remedy(for: leak.kind))",
      "“\(field)” is made public and holds \(name(leak.kind)) (\(leak.masked)); "
        + remedy(for: leak.kind)
    )
  }

  package func name(_ kind: Leak.Kind) -> String {
    switch kind {
    case .name: pick("姓名", "the name")
    case .telephone: pick("业主电话", "the owner's telephone")
    case .ownerKey: pick("业主写法", "the owner's key")
    case .door: pick("住户门号", "the door")
    case .shopSigning: pick("商铺签约情况", "the signing of shop")
    case .visitNote: pick("走访备注", "the note of a visit")
    case .absence: pick("请假原因", "the reason for absence")
    case .authority: pick("委托书内容", "the proxy's authority")
    case .objection: pick("异议原文", "the original of an objection")
    case .mobile: pick("手机号码", "the mobile number")
    case .identity: pick("身份证号码", "the identity number")
    case .card: pick("银行卡号", "the bank card")
    }
  }

  private func remedy(for kind: Leak.Kind) -> String {
    switch kind {
    case .name, .ownerKey:
      pick("请删去，改写职务或者部位。", "remove it; name an office or a part of the place.")
    case .telephone, .mobile:
      pick("请删去，改写办公电话。", "remove it; give the telephone of an office.")
    case .door: pick("请删去，改写楼层或者单元。", "remove it; name the storey or the stairwell.")
    case .shopSigning: pick("请删去，只写签约家数。", "remove it; tell only how many have signed.")
    case .objection: pick("请改用公开表述。", "use the public wording.")
    case .visitNote, .absence, .authority, .identity, .card: pick("请删去。", "remove it.")
    }
  }
}
