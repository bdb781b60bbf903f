import Deliberation

/// The next meeting of a case as a file to edit (下一次会议): its members, what earlier
/// meetings left to do, and lines to uncomment for everything else.
package enum NextMeeting {
  /// The file; `title` is the meeting's, `day` the day the agenda is posted.
  package static func file(_ title: String, of file: CaseFile, on day: Day) -> String {
    let council = file.council
    let kind: Meeting.Kind = council == nil ? .consultation : .council
    let last = file.meetings.last { $0.kind == kind } ?? file.meetings.last
    let rule = MeetingRule(for: kind, on: day, under: council?.charter)
    let seats = council?.seats.map(\.title) ?? []
    let held = rule.advance.map { $0.earliest(after: day) } ?? day
    let open = file.openActions(on: day)
    let text = NewTemplates.yamlText
    var lines = [
      "---",
      "# 填写说明：冒号后面改成您的内容，“#”后面是提示，不用删；用得上的行，去掉行首的“# ”再改。",
      "类别: \(Words.meetingKinds.chinese(kind))   # 议事会、居民代表会议、居民会议、业主会议、座谈会、现场会、联合审查会",
      "名称: \(text(title))",
      "日期: \(held)",
      "时间: 19:30—21:00",
      "地点: \(text(last?.room ?? "活动室"))",
      "主持: \(text(last?.chair ?? seats.first ?? "主任"))",
      "记录: \(text(last?.recorder ?? "记录员"))",
      "通知日: \(day)\(rule.advance.map { "   # \($0.source.chinese)：提前\($0.days)日通知并张贴议程" } ?? "")",
      "议程:",
    ]
    if !open.isEmpty { lines.append("  - 上次会议待办事项的办理情况") }
    lines += [
      "  - 写明议什么",
      "# 临时动议: [\(open.isEmpty ? 2 : 3)]   # 会上临时加的是第几项；章程不允许的，不能表决",
      "应到: \(seats.isEmpty ? 1 : seats.count)",
    ]
    lines += seats.isEmpty ? ["实到: 1   # 写人数，或者逐个列出"] : ["实到:   # 没有到会的移到“请假”或者“缺席”"]
    lines += seats.map { "  - \(text($0))" }
    lines += [
      "# 请假: [{席位: 副主任, 原因: 写明原因}]", "# 缺席: [副主任]",
      "# 委托: [{席位: 副主任, 受托人: 主任}]",
      "# 迟到: [{席位: 副主任, 从: 2}]   # 从第2项议程起到会",
      "# 早退: [{席位: 副主任, 至: 1}]   # 议完第1项离会",
      "# 回避: [{席位: 副主任, 议程: 2, 原因: 写明原因}]   # 不参加这一项的表决",
      "# 议案: [{议程: 2, 内容: 写明要表决的一句话, 同意: 0, 反对: 0, 弃权: 0}]",
    ]
    if !open.isEmpty { lines.append("上次待办:   # 已经办完的，在“完成:”后面写日期；没有办完的不动") }
    for (meeting, item, action) in open {
      let until = action.by.map { "，期限\($0)" } ?? ""
      lines += [
        "  - 会议: \(text(meeting.key))   # 负责：\(oneLine(action.who))\(until)",
        "    项: \(item)",
        "    事项: \(text(action.what).replacing("\n", with: "\\n"))",
        "    完成:",
      ]
    }
    lines += [
      "# 待办: [{事项: 写明要办的事, 负责: 记录员, 期限: \(held + 14)}]",
      "# 签名: [主任, 记录员]",
      "# 审定: {人: 主任, 日期: \(held + 1)}   # 也可以以后办：yishi meeting approve 编号 --by 主任",
      "---", "", "## 会议纪要", "", "```attendance", "```", "",
      "写明议定了什么、谁负责、什么时候办完。", "",
    ]
    return lines.joined(separator: "\n")
  }

  private static func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }
}

extension NewFiles {
  /// The next meeting of a case, as `NAME.md`.
  package init(meeting title: String, of file: CaseFile, named name: String, on day: Day) {
    files = [("\(name).md", NextMeeting.file(title, of: file, on: day))]
    lines = nil
  }
}
