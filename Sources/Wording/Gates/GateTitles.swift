import Deliberation

extension Language {
  /// What a gate (条件) asks for, as a heading.
  package func title(of gate: Gate) -> String {
    switch gate {
    case .premisesListed: pick("逐店登记、分段包户", "every shop listed with its section")
    case .everyDoorVisited(let round):
      pick("第\(round)轮走访到户", "round \(round) of visits reached every door")
    case .meetingsHeld(let kind, let least):
      pick(
        least == 1 ? "召开\(name(kind))" : "召开\(name(kind))至少\(least)次",
        least == 1 ? "\(name(kind)) held" : "at least \(least) times: \(name(kind))"
      )
    case .documentOnFile(let term): pick("\(term.chinese)归档", "\(term.english) on file")
    case .pollCarried: pick("表决通过", "vote carried")
    case .noticeRan(let purpose, let list):
      pick("\(name(purpose, list))期满", "period of the \(name(purpose, list)) has run")
    case .noticePosted(let purpose):
      pick("张贴\(name(purpose))公告", "posted: \(name(purpose))")
    case .billAddsUp: pick("费用分摊核算无误", "cost shares add up")
    case .everyPartySigned: pick("应签的全部签约", "every party has signed")
    case .fundsInPlace: pick("资金到位", "money in the fund")
    }
  }

  /// `费用分摊（第一榜）`, `notice of cost shares, list 1`.
  package func name(_ purpose: Notice.Purpose, _ list: Int?) -> String {
    pick(
      name(purpose) + (list.map { self.list(numbered: $0) } ?? "") + "公示",
      "notice (\(name(purpose))" + (list.map { ", \(self.list(numbered: $0))" } ?? "") + ")"
    )
  }
}
