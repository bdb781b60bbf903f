import Deliberation

// The names of places, premises and of what their figures rest on.

extension Language {
  package func name(_ kind: Place.Kind) -> String {
    switch kind {
    case .courtyard: pick("小区", "courtyard")
    case .building: pick("楼栋", "building")
    case .stairwell: pick("单元", "stairwell")
    case .street: pick("街道", "street")
    case .section: pick("路段", "section")
    }
  }

  package func name(_ kind: PremisesKind) -> String {
    switch kind {
    case .dwelling: pick("住宅", "dwelling")
    case .shop: pick("商铺", "shop")
    case .parking: pick("车位", "parking space")
    case .storage: pick("储藏室", "storage room")
    }
  }

  package func name(_ source: AreaSource) -> String {
    switch source {
    case .registry: pick("不动产登记", "property register")
    case .survey: pick("实测", "survey")
    case .contract: pick("买卖合同", "contract of sale")
    case .unverified: pick("面积来源待核", "source of the area to be checked")
    }
  }

  /// So many premises: `12户`, `127家商铺`; `12 dwellings`, `127 shops`.
  package func count(_ count: Int, of kind: PremisesKind) -> String {
    switch kind {
    case .dwelling: pick("\(number(count))户", counted(count, "dwelling", "dwellings"))
    case .shop: pick("\(number(count))家商铺", counted(count, "shop", "shops"))
    case .parking:
      pick("\(number(count))个车位", counted(count, "parking space", "parking spaces"))
    case .storage:
      pick("\(number(count))间储藏室", counted(count, "storage room", "storage rooms"))
    }
  }

  /// `402户`, `door 402`.
  package func door(_ door: Door) -> String { doors([door]) }

  /// `501、502、601、602户`, `doors 501, 502, 601 and 602`.
  package func doors(_ doors: [Door]) -> String {
    let listed = list(doors.map(\.text))
    // A number in a street says by itself what it counts: `12号`.
    let isNumbered = doors.allSatisfy { $0.text.hasSuffix("号") }
    return pick(
      isNumbered ? listed : "\(listed)户",
      doors.count == 1 ? "door \(listed)" : "doors \(listed)"
    )
  }

  package func name(_ standing: SharingRule.Standing) -> String {
    switch standing {
    case .law: pick("法定", "law")
    case .guidance: pick("主管部门指导意见", "official guidance")
    case .practice: pick("通行做法，待核", "common practice, to be checked")
    case .negotiated: pick("各户约定", "agreed among the households")
    }
  }

  package func name(_ measure: StoreyScale.Measure) -> String {
    switch measure {
    case .coefficient: pick("每户系数", "coefficient of each household")
    case .percentage: pick("每层百分比", "percentage of each storey")
    }
  }
}
