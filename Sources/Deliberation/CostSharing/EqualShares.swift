extension CostTable {
  /// The doors of equal shares (同额各户) together, in the order of their first door.
  ///
  /// Equal is what comes of the same reckoning and the same agreement, so that one sentence
  /// of arithmetic holds for all of them; a door that bears a fen left over stands apart.
  package var equalShares: [[Line]] {
    var order: [EqualShare] = []
    var groups: [EqualShare: [Line]] = [:]
    for line in lines {
      let share = EqualShare(line)
      if groups[share] == nil { order.append(share) }
      groups[share, default: []].append(line)
    }
    return order.map { groups[$0] ?? [] }
  }

  /// What two doors have in common that one sentence can tell.
  private struct EqualShare: Hashable {
    let reckoning: ShareReckoning
    let borne: Fen
    let kind: DoorTerm.Kind?
    let bearer: String?

    init(_ line: Line) {
      reckoning = line.share.reckoning
      borne = line.borne
      kind = line.term?.kind
      bearer = line.term?.bearer
    }
  }
}
