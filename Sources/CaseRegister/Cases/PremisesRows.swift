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
    }
  }
}

extension CaseReader {
  func premises() throws -> [Premises] {
    try rows("premises") { row in
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
        handover: try row.value("handover"),
        trade: try row.valueIfPresent("trade")
      )
    }
  }
}
