import ArgumentParser

/// A form (表格) filled with the doors or members of a place.
enum PaperForm: String, CaseIterable, ExpressibleByArgument {
  case signIn = "签到表"
  case opinion = "征求意见表"
  case ballot = "表决票"
  case minutes = "会议记录"
  case posting = "张贴记录"
  case walk = "走访表"
  case canvassBoard = "走访进度表"
  case issueRegister = "发票登记"
  case counting = "计票表"
  case annex = "表决附件"
  case receipt = "收据"
  case agreement = "协议书"
  case contactCards = "联系卡"

  init?(argument: String) {
    switch argument {
    case "签到表", "sign-in": self = .signIn
    case "征求意见表", "opinion": self = .opinion
    case "表决票", "ballot": self = .ballot
    case "会议记录", "minutes": self = .minutes
    case "张贴记录", "posting": self = .posting
    case "走访表", "walk": self = .walk
    case "走访进度表", "visits": self = .canvassBoard
    case "发票登记", "发放回收登记表", "register": self = .issueRegister
    case "计票表", "counting": self = .counting
    case "表决附件", "表决结果附件", "annex": self = .annex
    case "协议书", "协议", "agreement": self = .agreement
    case "收据", "receipt": self = .receipt
    case "联系卡", "爱心联系卡", "cards": self = .contactCards
    default: return nil
    }
  }
}
