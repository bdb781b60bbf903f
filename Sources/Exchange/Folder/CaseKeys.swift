import Deliberation

/// The keys of `case.yaml` (事项.yaml), in the order they are written.
enum CaseKey {
  static let title = Term("事项", "title")
  static let community = Term("社区", "community")
  static let place = Term("地点", "place")
  static let parts = Term("部位", "parts")
  static let procedure = Term("程序", "procedure")
  static let opened = Term("开始", "opened")
  static let office = Term("承办", "office")
  static let synthetic = Term("演示数据", "synthetic")
  static let summary = Term("简介", "summary")
  static let sources = Term("来源", "sources")
  static let counts = Term("数字", "counts")
  static let sections = Term("路段", "sections")
  static let premisesTold = Term("总数", "premisesTold")
  static let council = Term("议事会", "council")
  static let rounds = Term("走访", "rounds")
  static let polls = Term("表决", "polls")
  static let bills = Term("费用", "bills")
  static let agreements = Term("协议", "agreements")
  static let funds = Term("资金", "funds")
  static let documents = Term("文件", "documents")
  static let skips = Term("跳过", "skips")
  static let siteVisits = Term("踏勘", "siteVisits")
  static let tasks = Term("任务", "tasks")
  static let decisions = Term("议定", "decisions")
  static let partners = Term("合作单位", "partners")
  static let all = [
    title, community, place, parts, procedure, opened, office, synthetic, summary, sources, counts,
    sections, premisesTold, council, rounds, polls, bills, agreements, funds, documents,
    skips, siteVisits, tasks, decisions, partners,
  ]
}

enum CountKey {
  static let what = Term("项目", "what")
  static let count = Term("数值", "count")
  static let unit = Term("单位", "unit")
  static let asOf = Term("时间", "asOf")
  static let source = Term("来源", "source")
  static let ofCommunity = Term("全社区", "ofCommunity")
  static let all = [what, count, unit, asOf, source, ofCommunity]
}

enum SectionKey {
  static let name = Term("名称", "name")
  static let responsible = Term("负责人", "responsible")
  static let told = Term("家数", "told")
  static let all = [name, responsible, told]
}

enum CouncilKey {
  static let name = Term("名称", "name")
  static let founded = Term("成立", "founded")
  static let charter = Term("章程", "charter")
  static let seats = Term("席位", "seats")
  static let all = [name, founded, charter, seats]
}

enum CharterKey {
  static let title = Term("名称", "title")
  static let adopted = Term("通过日", "adopted")
  static let presence = Term("到会", "presence")
  static let approval = Term("同意", "approval")
  static let base = Term("基数", "base")
  static let noticeDays = Term("通知天数", "noticeDays")
  static let addsItems = Term("临时动议", "mayAddItems")
  static let countsRepresented = Term("委托表决", "countsRepresented")
  static let all = [
    title, adopted, presence, approval, base, noticeDays, addsItems, countsRepresented,
  ]
}

enum SeatKey {
  static let title = Term("职务", "title")
  static let door = Term("户号", "door")
  static let since = Term("任期起", "since")
  static let all = [title, door, since]
}

enum RoundKey {
  static let round = Term("轮", "round")
  static let question = Term("问题", "question")
  static let furtherQuestions = Term("另问", "furtherQuestions")
  static let openedOn = Term("开始", "openedOn")
  static let file = Term("登记", "file")
  static let all = [round, question, furtherQuestions, openedOn, file]
}

enum AgreementKey {
  static let key = Term("编号", "key")
  static let title = Term("名称", "title")
  static let part = Term("部位", "part")
  static let version = Term("文本", "version")
  static let asked = Term("应签户", "asked")
  static let adoptedOn = Term("启用", "adoptedOn")
  static let document = Term("文本文件", "document")
  static let laterTexts = Term("后续文本", "laterTexts")
  static let signatures = Term("签约", "signatures")
  static let all = [key, title, part, version, adoptedOn, document, laterTexts, asked, signatures]
}

enum AgreementTextKey {
  static let version = Term("文本", "version")
  static let adoptedOn = Term("启用", "adoptedOn")
  static let document = Term("文本文件", "document")
  static let earlier = Term("旧签约", "earlier")
  static let reason = Term("原因", "reason")
  static let all = [version, adoptedOn, document, earlier, reason]
}

enum DocumentKey {
  static let kind = Term("类别", "kind")
  static let title = Term("名称", "title")
  static let day = Term("日期", "day")
  static let issuer = Term("出具", "issuer")
  static let reference = Term("文号", "reference")
  static let source = Term("来源", "source")
  static let scan = Term("扫描件", "scan")
  static let outcome = Term("结论", "outcome")
  static let validUntil = Term("有效期至", "validUntil")
  static let all = [
    kind, title, day, issuer, reference, outcome, validUntil, source, scan,
  ]
}

enum SkipKey {
  static let stage = Term("步骤", "stage")
  static let office = Term("经办", "office")
  static let reason = Term("原因", "reason")
  static let on = Term("日期", "day")
  static let all = [stage, office, reason, on]
}

enum SiteVisitKey {
  static let day = Term("日期", "day")
  static let by = Term("参加", "by")
  static let found = Term("情况", "found")
  static let scan = Term("扫描件", "scan")
  static let all = [day, by, found, scan]
}

enum TaskKey {
  static let what = Term("事项", "what")
  static let who = Term("负责", "who")
  static let by = Term("期限", "by")
  static let added = Term("提出", "added")
  static let decision = Term("议定", "decision")
  static let done = Term("办结", "done")
  static let note = Term("备注", "note")
  static let all = [what, who, by, added, decision, done, note]
}

enum DecisionKey {
  static let meeting = Term("会议", "meeting")
  static let item = Term("项", "item")
  static let notice = Term("公示", "notice")
  static let bill = Term("费用", "bill")
  static let skip = Term("跳过", "skip")
  static let decided = [meeting, item]
  static let all = [meeting, item, notice, bill, skip]
}

enum PartnerKey {
  static let name = Term("名称", "name")
  static let role = Term("类别", "role")
  static let work = Term("负责内容", "work")
  static let contact = Term("联系人", "contact")
  static let telephone = Term("电话", "telephone")
  static let all = [name, role, work, contact, telephone]
}
