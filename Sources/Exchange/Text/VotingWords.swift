import Deliberation

extension Words where Value == Choice? {
  /// What a ballot says; nil is void.
  static let choices = Words([
    (.inFavour, Term("同意", "for")),
    (.against, Term("反对", "against")),
    (.abstaining, Term("弃权", "abstain")),
    (nil, Term("作废", "void")),
    (.against, Term("不同意", "no")),
    (.inFavour, Term("赞成", "yes")),
    (nil, Term("无效", "invalid")),
  ])
}

extension Words where Value == VoidReason {
  static let voidReasons = Words([
    (.unsigned, Term("未签名", "unsigned")),
    (.wrongSigner, Term("签名不符", "wrongSigner")),
    (.twoBoxes, Term("选两项", "twoBoxes")),
    (.late, Term("逾期", "late")),
    (.noAuthority, Term("无授权", "noAuthority")),
    (.blank, Term("未填写", "blank")),
    (.altered, Term("涂改", "altered")),
    (.duplicate, Term("重复", "duplicate")),
    (.unstated, Term("未注明", "unstated")),
  ])
}

extension Words where Value == Ballot.Channel {
  static let channels = Words([
    (.paper, Term("书面", "paper")),
    (.visit, Term("入户", "visit")),
    (.meeting, Term("会议", "meeting")),
    (.telephone, Term("电话", "telephone")),
    (.message, Term("信息", "message")),
    (.post, Term("邮寄", "post")),
    (.proxy, Term("委托", "proxy")),
  ])
}

extension Words where Value == DecisionKind {
  static let decisionKinds = Words([
    (.rulesOfProcedure, Term("议事规则", "rulesOfProcedure")),
    (.managementBylaws, Term("管理规约", "managementBylaws")),
    (.ownersCommittee, Term("业委会选举", "ownersCommittee")),
    (.propertyManager, Term("物业选聘", "propertyManager")),
    (.usingFund, Term("使用维修资金", "usingFund")),
    (.raisingFund, Term("筹集维修资金", "raisingFund")),
    (.rebuilding, Term("改建重建", "rebuilding")),
    (.changingUse, Term("改变用途", "changingUse")),
    (.otherMajor, Term("其他重大事项", "otherMajor")),
  ])
}

extension Words where Value == VotingRule.Base {
  static let bases = Words([
    (.entitled, Term("全体成员", "entitled")),
    (.participating, Term("到会成员", "participating")),
    (.deciding, Term("表态成员", "deciding")),
  ])
}

extension Words where Value == Measure {
  static let measures = Words([
    (.floorArea, Term("面积", "floorArea")), (.headcount, Term("人数", "headcount")),
  ])
}

/// Of whom the approval is a share, as a rule of owners says it.
extension Words where Value == VotingRule.Base {
  static let basesOfRule = Words([
    (.entitled, Term("全体", "entitled")),
    (.participating, Term("参与表决的", "participating")),
    (.deciding, Term("同意和反对的", "deciding")),
  ])
}

extension Words where Value == Bool {
  static let yesOrNo = Words([
    (true, Term("是", "yes")), (false, Term("否", "no")), (true, Term("是", "true")),
    (false, Term("否", "false")),
  ])
  static let allowed = Words([(true, Term("允许", "yes")), (false, Term("不允许", "no"))])
}

extension Words where Value == Ballot.Signature {
  static let signatures = Words([
    (.signed, Term("有", "signed")), (.unsigned, Term("无", "unsigned")),
    (.signed, Term("是", "yes")), (.unsigned, Term("否", "no")),
  ])
}

extension Words where Value == Delivery.Recipient {
  static let recipients = Words([
    (.owner, Term("业主", "owner")),
    (.family, Term("家属", "family")),
    (.tenant, Term("承租人", "tenant")),
    (.nobody, Term("无人", "nobody")),
  ])
}

extension Words where Value == Delivery.Way {
  static let ways = Words([
    (.handed, Term("当面", "handed")),
    (.post, Term("邮寄", "post")),
    (.message, Term("信息", "message")),
    (.left, Term("留置", "left")),
    (.announced, Term("公告", "announced")),
  ])
}

/// What stands under 计票约定, without its bylaw.
enum WrittenReading: Hashable {
  case returned
  case delivered
  case setApart
  case takePart
  case ignored
  case withMajority
  case asConsent
}

extension Words where Value == WrittenReading {
  static let participations = Words([
    (.returned, Term("收回的", "returned")), (.delivered, Term("送达的", "delivered")),
  ])
  static let voidBallots = Words([
    (.setApart, Term("不计入参与", "setApart")), (.takePart, Term("计入参与", "takePart")),
  ])
  static let silences = Words([
    (.ignored, Term("不计", "ignored")),
    (.withMajority, Term("从多", "withMajority")),
    (.asConsent, Term("视为同意", "asConsent")),
  ])
}
