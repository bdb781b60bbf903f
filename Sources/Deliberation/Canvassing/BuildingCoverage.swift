/// How far a round got in one building (楼栋进度): so many of so many doors.
package struct BuildingCoverage: Hashable, Sendable {
  /// Nil where the roster names none.
  package let name: String?
  package let doors: Int
  /// The doors nobody was met at; never on the web.
  package let missing: [Door]

  package var reached: Int { doors - missing.count }
  /// Whether every door was reached (走完).
  package var isDone: Bool { missing.isEmpty }
}

extension CanvassBoard {
  /// More entrances than a person reads floor by floor.
  private static let mostStairwells = 12

  /// Whether there are too many entrances for one sheet, so that buildings come first.
  package var isLarge: Bool { stairwells.count > Self.mostStairwells }

  /// Building by building, in the order they are walked.
  package var buildings: [BuildingCoverage] {
    var groups: [(name: String?, stairwells: [Stairwell])] = []
    for stairwell in stairwells {
      if let last = groups.last, last.name == stairwell.building {
        groups[groups.count - 1].stairwells.append(stairwell)
      } else {
        groups.append((stairwell.building, [stairwell]))
      }
    }
    return groups.map { group in
      BuildingCoverage(
        name: group.name,
        doors: group.stairwells.reduce(0) { $0 + $1.coverage.doors },
        missing: group.stairwells.flatMap(\.coverage.missing)
      )
    }
  }
}

extension CaseFile {
  /// How many households sources tell the place has (估计户数), one for each day and
  /// source, the newest first; those of later days are left out.
  ///
  /// The roster lists the doors that are known, and need agree with none of them.
  package func toldHouseholds(on day: Day) -> [DatedCount] {
    counts.filter { $0.unit == "户" && day.reaches($0.asOf) }
      .sorted { ($1.asOf, $1.source, $0.what) < ($0.asOf, $0.source, $1.what) }
  }
}
