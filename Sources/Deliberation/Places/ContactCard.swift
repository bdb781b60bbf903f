/// A contact card (联系卡): whom to call for what, for those who use no smartphone.
///
/// It names offices and their lines on duty, never a person or a private telephone.
package struct ContactCard: Hashable, Sendable {
  package let title: String
  package let lines: [Line]
  /// The office that gives it out (发放); nil where the card does not say.
  package let issuer: String?

  package init(title: String, lines: [Line], issuer: String? = nil) {
    self.title = title
    self.lines = lines
    self.issuer = issuer
  }

  /// One office to call.
  package struct Line: Hashable, Sendable {
    /// What one calls it for: `停水停气`.
    package let matter: String
    package let office: String
    /// The office's line, as it is dialled.
    package let telephone: String
    /// When somebody answers; nil where always.
    package let hours: String?

    package init(matter: String, office: String, telephone: String, hours: String? = nil) {
      self.matter = matter
      self.office = office
      self.telephone = telephone
      self.hours = hours
    }
  }
}

extension CaseFile {
  /// Where a card is put up: each building or section's shop of the doors, in the order
  /// they are walked; the whole place where the roster names no building.
  package func cardPlaces(among doors: [Premises]? = nil) -> [String] {
    var seen: Set<String> = []
    var places: [String] = []
    for door in doors ?? visited {
      let own = door.kind == .shop ? door.door.text : door.building ?? door.stairwell ?? ""
      let name = place.name.hasSuffix(own) ? place.name : place.name + own
      if seen.insert(name).inserted { places.append(name) }
    }
    return places.isEmpty ? [place.name] : places.sorted(by: NaturalOrder.precedes)
  }
}
