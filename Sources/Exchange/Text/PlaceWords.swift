import Deliberation

extension Words where Value == PremisesKind {
  static let premisesKinds = Words([
    (.dwelling, Term("住宅", "dwelling")), (.shop, Term("商铺", "shop")),
    (.parking, Term("车位", "parking")), (.storage, Term("储藏室", "storage")),
  ])
}

extension Words where Value == Handover {
  static let handovers = Words([
    (.handedOver, Term("已交付", "handedOver")),
    (.unsold, Term("未售", "unsold")),
    (.undelivered, Term("未交付", "undelivered")),
  ])
}

extension Words where Value == AreaSource {
  static let areaSources = Words([
    (.registry, Term("登记", "registry")),
    (.survey, Term("实测", "survey")),
    (.contract, Term("合同", "contract")),
    (.unverified, Term("待核", "unverified")),
    (.registry, Term("不动产登记", "register")),
    (.contract, Term("买卖合同", "sale")),
  ])
}

extension Words where Value == Place.Kind {
  /// From the ground down, in the order a place is written.
  static let placeKinds = Words([
    (.courtyard, Term("小区", "courtyard")),
    (.street, Term("街道", "street")),
    (.building, Term("楼栋", "building")),
    (.stairwell, Term("单元", "stairwell")),
    (.section, Term("路段", "section")),
  ])
}

extension Words where Value == Visit.Outcome {
  static let outcomes = Words([
    (.inFavour, Term("同意", "for")),
    (.against, Term("不同意", "against")),
    (.undecided, Term("未表态", "undecided")),
    (.notHome, Term("家中无人", "notHome")),
    (.comeAgain, Term("再访", "comeAgain")),
    (.against, Term("反对", "no")),
  ])
}

extension Words where Value == EarlierSignatures {
  static let earlierSignatures = Words([
    (.stand, Term("继续有效", "stand")), (.signAgain, Term("重新签", "signAgain")),
  ])
}

extension Words where Value == Agreement.Signer {
  static let signers = Words([
    (.both, Term("双方", "both")), (.owner, Term("业主", "owner")),
    (.operator, Term("经营者", "operator")),
  ])
}
