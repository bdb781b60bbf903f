// What a signature made binding: the amounts of the bill it was given for.

extension CaseFile {
  /// What each door bears by the bill it last signed for (签约时的承担额), by a day.
  ///
  /// Who signed nothing, whose signature has no day, and who bore nothing by the bill then in
  /// force, is not in it. Where somebody joined that bill or left it, it stands as that left it.
  package func amountsSigned(for part: String?, by day: Day) -> [Door: Fen] {
    let signatures = agreements.filter { $0.part == part || $0.part == nil }
      .flatMap { $0.binding(on: day) }
    let signedOn = Dictionary(
      signatures.compactMap { signature in signature.on.map { (signature.door, $0) } },
      uniquingKeysWith: max
    )
    var standings: [String: PayerStanding] = [:]
    var amounts: [Door: Fen] = [:]
    for (door, on) in signedOn {
      guard let bill = bill(inForceFor: part, on: on) else { continue }
      let standing = standings[bill.key] ?? (try? bill.standing(among: premises))
      standings[bill.key] = standing
      amounts[door] = standing?.doors[door]
    }
    return amounts
  }
}
