/// Premises (房屋与商铺): a dwelling or a shop, with its area and owner.
package struct Premises: Hashable, Sendable, Codable {
  package let door: Door
  package let kind: PremisesKind
  /// The building (楼栋) where the place holds several.
  package let building: String?
  /// The stairwell (单元), such as `2单元`.
  package let stairwell: String?
  /// The section of a street (路段), such as `一段`.
  package let section: String?
  package let storey: Int?
  /// The exclusive area (专有部分面积); nil where it is unknown.
  package let area: FloorArea?
  package let areaSource: AreaSource?
  /// Who holds the title; nil where the roster need not say.
  package let owner: Owner?
  /// Whether it was sold and handed over (交付状态).
  package let handover: Handover
  /// What a shop trades in (业态).
  package let trade: String?

  package init(
    door: Door,
    kind: PremisesKind,
    building: String? = nil,
    stairwell: String? = nil,
    section: String? = nil,
    storey: Int? = nil,
    area: FloorArea? = nil,
    areaSource: AreaSource? = nil,
    owner: Owner? = nil,
    handover: Handover = .handedOver,
    trade: String? = nil
  ) {
    self.door = door
    self.kind = kind
    self.building = building
    self.stairwell = stairwell
    self.section = section
    self.storey = storey
    self.area = area
    self.areaSource = areaSource
    self.owner = owner
    self.handover = handover
    self.trade = trade
  }

  /// Tells whether the premises belong to a part (部位) of a place: a
  /// building, a stairwell or a section of that name.
  package func belongs(to part: String) -> Bool {
    part == stairwell || part == building || part == section
  }
}
