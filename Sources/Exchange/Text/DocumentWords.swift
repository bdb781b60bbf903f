import Deliberation

extension Words where Value == Document.Outcome {
  static let outcomesOfDocuments = Words([
    (.passed, Term("通过", "passed")),
    (.passedAfterChanges, Term("整改后通过", "passed after changes")),
    (.notPassed, Term("不通过", "not passed")),
  ])
}

extension Words where Value == Partner.Role {
  static let partnerRoles = Words([
    (.gasCompany, Term("燃气公司", "gas company")),
    (.housingCentre, Term("房管部门", "housing office")),
    (.contractor, Term("施工单位", "contractor")), (.designer, Term("设计单位", "designer")),
    (.inspector, Term("检验检测机构", "inspection body")), (.expert, Term("专家", "expert")),
    (.authority, Term("主管部门", "authority")),
    (.neighbour, Term("共建单位", "neighbouring organisation")), (.other, Term("其他", "other")),
  ])
}
