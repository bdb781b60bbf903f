extension CaseFile {
  /// The visits that were agreed and not made yet (约好再访), of the latest round, by day
  /// and by who agreed them.
  func visitsAgreed(on day: Day) -> [(canvass: Canvass, due: Day, office: String, doors: [Door])] {
    guard let canvass = canvasses.last else { return [] }
    var latest: [Door: Visit] = [:]
    for visit in canvass.visits where visit.day <= day {
      if let other = latest[visit.door], other.day > visit.day { continue }
      latest[visit.door] = visit
    }
    struct Agreed: Hashable {
      let due: Day
      let office: String
    }
    var doors: [Agreed: [Door]] = [:]
    for visit in latest.values {
      guard let due = visit.nextOn else { continue }
      doors[Agreed(due: due, office: visit.by), default: []].append(visit.door)
    }
    return doors.sorted { ($0.key.due, $0.key.office) < ($1.key.due, $1.key.office) }
      .map { (canvass, $0.key.due, $0.key.office, $0.value.sorted()) }
  }
}
