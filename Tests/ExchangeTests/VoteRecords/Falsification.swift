import Foundation

/// One thing changed in a vote record by somebody who wants another result.
enum Falsification: String, CaseIterable {
  typealias JSON = [String: Any]

  case choiceTurned, ballotTakenOut, ballotPutIn, voidMadeValid, replacedDenied
  case areaEnlarged, doorTakenOut, doorTwice
  case countRaised, outcomeTurned, testTurned, boundTurned
  case thresholdLowered, thresholdLoosened, baseChanged, ruleOfAnotherDay, matterChanged
  case silenceRead, deliveryInvented, evidenceRaised, otherReadingHidden, schemaUnknown

  static func json(_ data: Data) throws -> JSON {
    try JSONSerialization.jsonObject(with: data) as? JSON ?? [:]
  }

  static func outcome(of json: JSON) -> String {
    (json["result"] as? JSON)?["outcome"] as? String ?? ""
  }

  /// Changes the record; false where it holds nothing of the kind.
  func apply(to json: inout JSON, _ generator: inout SeededGenerator) -> Bool {
    let rule = json["rule"] as? JSON ?? [:]
    let isStatute = (rule["name"] as? String)?.contains("-") ?? false
    let countsArea = (rule["measures"] as? [String])?.contains("area") ?? false
    switch self {
    case .choiceTurned:
      let named = Self.ownersWithVoters(in: json)
      func decides(_ row: JSON) -> Bool {
        Self.counts(row) && !named.contains(row["owner"] as? Int ?? 0)
      }
      return Self.row("ballots", of: &json, &generator, where: decides) {
        $0["choice"] = $0["choice"] as? String == "for" ? "against" : "for"
      }
    case .ballotTakenOut:
      return Self.rows("ballots", of: &json) { $0.isEmpty ? false : $0.popLast() != nil }
    case .ballotPutIn:
      return Self.rows("ballots", of: &json) { rows in
        guard var copy = rows.first else { return false }
        copy["number"] = 9999
        rows.append(copy)
        return true
      }
    case .voidMadeValid:
      return Self.row("ballots", of: &json, &generator, where: Self.isStandingVoid) {
        $0["void"] = nil
        $0["choice"] = "for"
      }
    case .replacedDenied:
      return Self.row("ballots", of: &json, &generator, where: Self.isAny) {
        $0["replaced"] = !($0["replaced"] as? Bool ?? false)
      }
    case .areaEnlarged:
      return countsArea
        && Self.row("roll", of: &json, &generator, where: Self.hasArea) {
          $0["area"] = "987.65"
        }
    case .doorTakenOut:
      return countsArea && Self.rows("roll", of: &json) { $0.count > 1 && $0.popLast() != nil }
    case .doorTwice:
      return Self.rows("roll", of: &json) { rows in
        rows.first.map { rows.append($0) } != nil
      }
    case .countRaised:
      let name = ["approving", "participating", "entitled", "against"].randomElement(
        using: &generator
      )
      return Self.part(["result", name ?? "approving"], of: &json) {
        $0["heads"] = ($0["heads"] as? Int ?? 0) + 1
      }
    case .outcomeTurned:
      return Self.part(["result"], of: &json) {
        $0["outcome"] = $0["outcome"] as? String == "carried" ? "lost" : "carried"
      }
    case .testTurned:
      return Self.part(["result", "approval"], of: &json) {
        $0["heads"] = !($0["heads"] as? Bool ?? false)
      }
    case .boundTurned:
      return Self.part(["result"], of: &json) {
        $0["worst"] = $0["worst"] as? String == "carried" ? "lost" : "carried"
      }
    case .thresholdLowered:
      return isStatute && Self.part(["rule", "approval"], of: &json) { $0["share"] = "1/3" }
    case .thresholdLoosened:
      return isStatute
        && Self.part(["rule", "approval"], of: &json) {
          $0["includesItself"] = !($0["includesItself"] as? Bool ?? false)
        }
    case .baseChanged:
      return isStatute && Self.part(["rule"], of: &json) { $0["base"] = "deciding" }
    case .ruleOfAnotherDay:
      return isStatute
        && Self.part(["poll"], of: &json) {
          $0["closesOn"] = "1999-05-20"
          $0["opensOn"] = "1999-05-01"
        }
    case .matterChanged:
      return isStatute
        && Self.part(["poll"], of: &json) {
          let isSpecial = (rule["name"] as? String)?.hasSuffix("special") ?? false
          $0["matter"] = isSpecial ? "ownersCommittee" : "rebuilding"
          $0["item"] = isSpecial ? 3 : 7
        }
    case .silenceRead:
      return Self.part(["readings"], of: &json) {
        $0["silence"] = ["reads": "asConsent"]
      }
    case .deliveryInvented:
      return Self.rows("issues", of: &json) { rows in
        guard let door = rows.first?["door"] else { return false }
        rows.append(["number": 8888, "door": door])
        return true
      }
    case .evidenceRaised:
      return Self.part(["evidence"], of: &json) { $0["signed"] = ($0["signed"] as? Int ?? 0) + 1 }
    case .otherReadingHidden:
      return Self.rows("otherReadings", of: &json) { !$0.isEmpty && $0.popLast() != nil }
    case .schemaUnknown:
      json["schema"] = "yishi-vote-record-0"
      return true
    }
  }

  private static func isAny(_ row: JSON) -> Bool { true }

  private static func hasArea(_ row: JSON) -> Bool { row["area"] != nil }

  private static func counts(_ row: JSON) -> Bool {
    row["choice"] != nil && row["replaced"] as? Bool == false
  }

  private static func isStandingVoid(_ row: JSON) -> Bool {
    row["void"] != nil && row["replaced"] as? Bool == false
  }

  /// Owners one of whose ballots names a voter: another of theirs may say nothing.
  private static func ownersWithVoters(in json: JSON) -> Set<Int> {
    Set(
      (json["ballots"] as? [JSON] ?? []).filter { $0["voter"] != nil }
        .compactMap { $0["owner"] as? Int }
    )
  }

  private static func rows(
    _ key: String,
    of json: inout JSON,
    _ change: (inout [JSON]) -> Bool
  ) -> Bool {
    guard var rows = json[key] as? [JSON] else { return false }
    guard change(&rows) else { return false }
    json[key] = rows
    return true
  }

  private static func row(
    _ key: String,
    of json: inout JSON,
    _ generator: inout SeededGenerator,
    where isMeant: (JSON) -> Bool,
    _ change: (inout JSON) -> Void
  ) -> Bool {
    guard var rows = json[key] as? [JSON] else { return false }
    guard let index = rows.indices.filter({ isMeant(rows[$0]) }).randomElement(using: &generator)
    else { return false }
    change(&rows[index])
    json[key] = rows
    return true
  }

  private static func part(
    _ path: [String],
    of json: inout JSON,
    _ change: (inout JSON) -> Void
  ) -> Bool {
    guard let key = path.first, var inner = json[key] as? JSON else { return false }
    if path.count == 1 {
      change(&inner)
    } else {
      guard part(Array(path.dropFirst()), of: &inner, change) else { return false }
    }
    json[key] = inner
    return true
  }
}
