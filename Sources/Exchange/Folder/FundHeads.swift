import Deliberation

enum FundKey {
  static let key = Term("编号", "key")
  static let title = Term("名称", "title")
  static let part = Term("部位", "part")
  static let openedOn = Term("开始", "openedOn")
  static let account = Term("共管账户", "account")
  static let payBy = Term("缴款期限", "payBy")
  static let entries = Term("收支", "entries")
  static let closure = Term("结清", "closure")
  static let all = [key, title, part, openedOn, account, payBy, entries, closure]
}

enum FundClosureKey {
  static let day = Term("日期", "day")
  static let office = Term("经办", "office")
  static let keeper = Term("结余去向", "keeper")
  static let cover = Term("未缴承担", "cover")
  static let reasons = Term("差异原因", "reasons")
  static let subsidyReason = Term("补贴差异原因", "subsidyReason")
  static let all = [day, office, keeper, cover, reasons, subsidyReason]
}

enum LineReasonKey {
  static let line = Term("项目", "line")
  static let reason = Term("原因", "reason")
  static let all = [line, reason]
}

/// What of a fund a refusal is about, by which its line is found again.
enum FundLine {
  static let closure = "fund.closure"
}

extension CaseEntryHeads {
  /// A fund of `case.yaml`, with its table of what came in and went out.
  mutating func fund(
    _ head: HeadMapping,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> CaseEntry? {
    let key = head.neededText(FundKey.key, oneLine: true, &reading)
    entry.key = key.map(FolderEntry.Key.fund)
    let title = head.neededPublicText(FundKey.title, oneLine: true, &reading)
    let part = part(FundKey.part, of: head, &entry, &reading)
    let openedOn = head.neededDay(FundKey.openedOn, &reading)
    // Who holds it together, and in which bank: the number stands nowhere here.
    let account = head.neededPublicText(FundKey.account, oneLine: true, &reading)
    let payBy = head.day(FundKey.payBy, &reading)
    let known = Set(roster.lines.keys)
    let entries = table(FundKey.entries, of: head, &entry, &reading) { text, table in
      FundTable.read(text, doors: known, .init(numbersRows: true), &table).map {
        (entry: $0.entry, place: SourcePlace(table.file, line: $0.line))
      }
    }
    for (row, place) in entries ?? [] { entry.rows[row.number] = place }
    entry.lines[FundLine.closure] = head.line(of: FundKey.closure)
    let closure = head.mapping(FundKey.closure, knows: FundClosureKey.all, &reading)
      .flatMap { Self.closure($0, &reading) }
    guard let key, let title, let openedOn, let account else { return nil }
    return .fund(
      Fund(
        key: key,
        title: title,
        part: part,
        openedOn: openedOn,
        account: account,
        payBy: payBy,
        entries: entries?.map(\.entry) ?? [],
        closure: closure
      )
    )
  }

  private static func closure(
    _ head: HeadMapping,
    _ reading: inout FileReading
  ) -> Fund.Closure? {
    let on = head.neededDay(FundClosureKey.day, &reading)
    // All of it stands on the closing account.
    let by = head.neededPublicText(FundClosureKey.office, oneLine: true, &reading)
    let keeper = head.publicText(FundClosureKey.keeper, oneLine: true, &reading)
    let cover = head.publicText(FundClosureKey.cover, oneLine: true, &reading)
    let reasons = head.mappings(FundClosureKey.reasons, knows: LineReasonKey.all, &reading)
      .compactMap { item -> Fund.LineReason? in
        let line = item.neededPublicText(LineReasonKey.line, oneLine: true, &reading)
        let reason = item.neededPublicText(LineReasonKey.reason, oneLine: true, &reading)
        guard let line, let reason else { return nil }
        return .init(line: line, reason: reason)
      }
    let subsidyReason = head.publicText(FundClosureKey.subsidyReason, oneLine: true, &reading)
    guard let on, let by else { return nil }
    return Fund.Closure(
      on: on,
      by: by,
      keeper: keeper,
      cover: cover,
      reasons: reasons,
      subsidyReason: subsidyReason
    )
  }
}

extension HeadWriter {
  /// A fund, as ``CaseEntryHeads`` reads it; its entries stand in `table`.
  init(_ fund: Fund, table: String) {
    self.init()
    add(FundKey.key, fund.key)
    add(FundKey.title, fund.title)
    add(FundKey.part, fund.part)
    add(FundKey.openedOn, plain: fund.openedOn)
    add(FundKey.account, fund.account)
    add(FundKey.payBy, plain: fund.payBy)
    if !fund.entries.isEmpty { add(FundKey.entries, table) }
    add(FundKey.closure, fund.closure.map { HeadWriter($0) })
  }

  private init(_ closure: Fund.Closure) {
    self.init()
    add(FundClosureKey.day, plain: closure.on)
    add(FundClosureKey.office, closure.by)
    add(FundClosureKey.keeper, closure.keeper)
    add(FundClosureKey.cover, closure.cover)
    add(
      FundClosureKey.reasons,
      closure.reasons.map { reason in
        var head = HeadWriter()
        head.add(LineReasonKey.line, reason.line)
        head.add(LineReasonKey.reason, reason.reason)
        return head
      }
    )
    add(FundClosureKey.subsidyReason, closure.subsidyReason)
  }
}
