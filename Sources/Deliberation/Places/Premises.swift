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
  /// Who held the title from when, the newest last; empty where the roster need not
  /// say.
  package let ownerships: [Ownership]
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
    ownerships: [Ownership]? = nil,
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
    self.ownerships =
      ownerships.map { $0.sorted { ($0.since?.number ?? .min) < ($1.since?.number ?? .min) } }
      ?? (owner.map { [Ownership($0)] } ?? [])
    self.handover = handover
    self.trade = trade
  }

  /// Who holds the title by the newest entry; nil where the roster need not say.
  package var owner: Owner? { ownerships.last?.owner }

  /// Who held the title on a day; nil where nobody is named for it.
  package func owner(on day: Day) -> Owner? { ownerships.last { $0.holds(on: day) }?.owner }

  /// Tells whether the premises belong to a part (部位) of a place: a
  /// building, a stairwell or a section of that name.
  package func belongs(to part: String) -> Bool {
    part == stairwell || part == building || part == section
  }
}
