import Deliberation

/// A heading of a column or the name of a fact, on pages, sheets and forms.
package enum Heading: String, CaseIterable, Sendable {
  case whole, share, required, measure, inFavour, storey, weight, prepaid, refund
  case borne, total, door, item, amount, what, who, until, done, section, trade, parties, signed
  case open, responsible, seat, since, number, area, remark, time, place, chair, recorder
  case attendance, excused, observers, office, opened, question, circle, window, rule, net, scheme
  case drawnUp, runningCosts, version, founded, adopted, presence, approval, noticeDays
  case represented, late, leftEarly, recused, called, presentByItem
  case contact, next, present, title, signature, signInTime, other, closes, meeting

  package var term: Term {
    switch self {
    case .whole: Term("全体", "All")
    case .share: Term("占全体", "Share of all")
    case .required: Term("法定比例", "Required by law")
    case .measure: Term("口径", "Measure")
    case .inFavour: Term("同意", "In favour")
    case .storey: Term("楼层", "Storey")
    case .weight: Term("系数", "Weight")
    case .prepaid: Term("预缴", "Prepaid")
    case .refund: Term("应退", "Refunded")
    case .borne: Term("实际承担", "Borne")
    case .total: Term("合计", "Total")
    case .door: Term("户号", "Door")
    case .item: Term("项目", "Item")
    case .amount: Term("金额（元）", "Amount (yuan)")
    case .what: Term("事项", "What")
    case .who: Term("负责", "Who")
    case .until: Term("期限", "By")
    case .done: Term("完成", "Done")
    case .section: Term("路段", "Section")
    case .trade: Term("业态", "Trade")
    case .parties: Term("应签", "Asked")
    case .signed: Term("已签", "Signed")
    case .open: Term("未签", "Open")
    case .responsible: Term("负责人", "Responsible")
    case .seat: Term("席位", "Seat")
    case .since: Term("任期起", "Since")
    case .number: Term("序号", "No.")
    case .area: Term("专有部分面积", "Exclusive floor area")
    case .remark: Term("备注", "Remarks")
    case .time: Term("时间", "Time")
    case .place: Term("地点", "Place")
    case .chair: Term("主持", "Chair")
    case .recorder: Term("记录", "Recorder")
    case .attendance: Term("出席", "Attendance")
    case .excused: Term("请假", "Excused")
    case .observers: Term("列席", "Observers")
    case .represented: Term("委托", "Represented")
    case .late: Term("迟到", "Came late")
    case .leftEarly: Term("早退", "Left early")
    case .recused: Term("回避", "Recused")
    case .called: Term("会议通知", "Notice given")
    case .presentByItem: Term("分项在场", "Present by item")
    case .office: Term("承办", "Carried by")
    case .opened: Term("开始", "Opened")
    case .question: Term("事项", "Question")
    case .circle: Term("表决范围", "Who votes")
    case .window: Term("表决时间", "Voting days")
    case .rule: Term("依据", "Rule")
    case .net: Term("分摊费用", "To be shared")
    case .scheme: Term("分摊办法", "Scheme")
    case .drawnUp: Term("编制日期", "Drawn up")
    case .runningCosts: Term("运行费用", "Running costs")
    case .version: Term("协议文本", "Text")
    case .founded: Term("成立", "Founded")
    case .adopted: Term("通过", "Adopted")
    case .presence: Term("到会", "Presence")
    case .approval: Term("通过条件", "To carry")
    case .noticeDays: Term("会前通知", "Notice given")
    case .contact: Term("咨询", "Ask")
    case .next: Term("下一步", "Next")
    case .present: Term("实到", "Present")
    case .title: Term("名称", "Title")
    case .signature: Term("签名", "Signature")
    case .signInTime: Term("签到时间", "Time")
    case .other: Term("其他", "Others")
    case .closes: Term("截止", "Closed")
    case .meeting: Term("会议名称", "Meeting")
    }
  }
}

extension Language {
  package func callAsFunction(_ heading: Heading) -> String { self(heading.term) }

  /// `每户预缴（元）`: the heading of an amount in a tariff.
  package func each(_ heading: Heading) -> String {
    pick("每户\(self(heading))（元）", "\(self(heading)), each (yuan)")
  }

  /// `预缴（元）`: what stands beside the sum of such amounts.
  package func all(_ heading: Heading) -> String {
    pick("\(self(heading))（元）", "\(self(heading)) (yuan)")
  }

  /// A caption with the unit of its amounts: `…（单位：元）`.
  package func inYuan(_ caption: String) -> String {
    pick("\(caption)（单位：元）", "\(caption) (yuan)")
  }
}
