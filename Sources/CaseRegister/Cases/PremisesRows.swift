import Deliberation
import GRDB

extension CaseFile {
  func insertPremises(_ writer: CaseWriter) throws {
    for (position, premises) in premises.enumerated() {
      try writer.insert(
        "premises",
        """
        caseFile, position, door, kind, building, stairwell, section, storey, area, areaSource, \
        owner, handover, trade
        """,
        [
          writer.caseFile, position, premises.door, premises.kind, premises.building,
          premises.stairwell, premises.section, premises.storey, premises.area,
          premises.areaSource, try premises.owner.map(writer.party(of:)),
          premises.handover, premises.trade,
        ]
      )
      for (order, ownership) in premises.tellingOwnerships.enumerated() {
        try writer.insert(
          "ownership",
          "caseFile, premises, position, owner, since",
          [
            writer.caseFile, position, order, try writer.party(of: ownership.owner),
            ownership.since,
          ]
        )
      }
    }
  }
}

extension CaseReader {
  func premises() throws -> [Premises] {
    var dated: [Int: [Ownership]] = [:]
    _ = try rows("ownership", order: "premises, position") { row in
      dated[try row.value("premises"), default: []].append(
        Ownership(try owner(row.value("owner")), since: try row.valueIfPresent("since"))
      )
    }
    return try rows("premises") { row in
      Premises(
        door: try row.value("door"),
        kind: try row.value("kind"),
        building: try row.valueIfPresent("building"),
        stairwell: try row.valueIfPresent("stairwell"),
        section: try row.valueIfPresent("section"),
        storey: try row.valueIfPresent("storey"),
        area: try row.valueIfPresent("area"),
        areaSource: try row.valueIfPresent("areaSource"),
        owner: try row.valueIfPresent("owner", as: Int64.self).map(owner),
        ownerships: dated[try row.value("position")],
        handover: try row.value("handover"),
        trade: try row.valueIfPresent("trade")
      )
    }
  }
}

extension Premises {
  /// The ownerships that the one column of an owner cannot tell: with a day, or several.
  fileprivate var tellingOwnerships: [Ownership] {
    ownerships.count > 1 || ownerships.contains { $0.since != nil } ? ownerships : []
  }
}
