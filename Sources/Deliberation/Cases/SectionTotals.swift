/// Where the sections of a street do not add up to it (分段合计不符).
package enum SectionFault: Hashable, Sendable {
  /// A section is told to have another number of shops than the roster lists.
  case section(name: String, told: Int, listed: Int)
  /// The sections together are told to have another number than the street.
  case sum(told: Int, sections: Int)
  /// The street is told to have another number than the roster lists.
  case total(told: Int, listed: Int)
  /// Shops of the roster are in no section that is listed.
  case withoutSection(doors: [Door])
}

extension CaseFile {
  /// Every place where sections, street and roster do not agree; empty where the
  /// street adds up, or where nobody tells a number.
  package var sectionFaults: [SectionFault] {
    var faults: [SectionFault] = []
    for section in sections {
      let listed = visited.count { $0.section == section.name }
      if let told = section.told, told != listed {
        faults.append(.section(name: section.name, told: told, listed: listed))
      }
    }
    let told = sections.compactMap(\.told)
    if let premisesTold {
      if told.count == sections.count, !told.isEmpty, told.reduce(0, +) != premisesTold {
        faults.append(.sum(told: premisesTold, sections: told.reduce(0, +)))
      }
      if premisesTold != visited.count {
        faults.append(.total(told: premisesTold, listed: visited.count))
      }
    }
    if !told.isEmpty || premisesTold != nil, !sections.isEmpty {
      let names = Set(sections.map(\.name))
      let homeless = visited.filter { $0.section.map { !names.contains($0) } ?? true }
      if !homeless.isEmpty { faults.append(.withoutSection(doors: homeless.map(\.door))) }
    }
    return faults
  }
}
