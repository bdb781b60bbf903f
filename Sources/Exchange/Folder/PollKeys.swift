import Deliberation

// The keys of a vote in `case.yaml`, in the order they are written.

enum PollKey {
  static let key = Term("编号", "key")
  static let question = Term("议题", "question")
  static let kind = Term("类别", "kind")
  static let part = Term("部位", "part")
  static let circle = Term("表决范围", "circle")
  static let opens = Term("开始", "opens")
  static let closes = Term("截止", "closes")
  static let rule = Term("规则", "rule")
  static let readings = Term("计票约定", "readings")
  static let laterReplaces = Term("换票", "laterReplaces")
  static let proxyLimit = Term("受托上限", "proxyLimit")
  static let accessories = Term("车位计入依据", "accessoriesBylaw")
  static let keysTwice = Term("双人录入", "keysTwice")
  static let closingHour = Term("截止时刻", "closingHour")
  static let receivingPlace = Term("收票地点", "receivingPlace")
  static let developer = Term("建设单位", "developer")
  static let roll = Term("名册", "roll")
  static let deliveries = Term("送达", "deliveries")
  static let ballots = Term("选票", "ballots")
  static let secondEntries = Term("复录", "secondEntries")
  static let proxies = Term("委托书", "proxies")
  static let voters = Term("推选", "voters")
  static let corrections = Term("更正", "corrections")
  static let closure = Term("计票", "closure")
  static let counter = Term("计票人", "counter")
  static let scrutineer = Term("监票人", "scrutineer")
  static let witness = Term("见证", "witness")
  static let all = [
    key, question, kind, part, circle, opens, closes, rule, readings, laterReplaces, proxyLimit,
    accessories, keysTwice, closingHour, receivingPlace, developer, roll, deliveries, ballots,
    secondEntries, proxies, voters,
    corrections, closure, counter, scrutineer, witness,
  ]
}

enum CircleKey {
  static let name = Term("范围", "name")
  static let source = Term("来源", "source")
  static let all = [name, source]
}

enum ReadingsKey {
  static let participation = Term("参与", "participation")
  static let voidBallots = Term("无效票", "voidBallots")
  static let silence = Term("未表态", "silence")
  static let all = [participation, voidBallots, silence]
}

/// One reading and the bylaw that agrees it.
enum ReadingKey {
  static let reading = Term("计法", "reading")
  static let bylaw = Term("依据", "bylaw")
  static let all = [reading, bylaw]
}

enum ProxyKey {
  static let key = Term("编号", "key")
  static let principal = Term("委托人", "principal")
  static let agent = Term("受托人", "agent")
  static let scope = Term("事项", "scope")
  static let from = Term("自", "from")
  static let to = Term("至", "to")
  static let scan = Term("扫描件", "scan")
  static let revoked = Term("撤回", "revoked")
  static let all = [key, principal, agent, scope, from, to, scan, revoked]
}

enum NamedVoterKey {
  static let owner = Term("业主", "owner")
  static let voter = Term("投票人", "voter")
  static let on = Term("日期", "day")
  static let document = Term("文件", "document")
  static let all = [owner, voter, on, document]
}

enum BallotCorrectionKey {
  static let number = Term("票号", "number")
  static let on = Term("日期", "day")
  static let by = Term("经办", "office")
  static let reason = Term("原因", "reason")
  static let earlier = Term("原录", "earlier")
  static let voidReason = Term("原无效原因", "earlierVoidReason")
  static let all = [number, on, by, reason, earlier, voidReason]
}
