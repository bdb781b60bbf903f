import Deliberation

/// The entries of a folder on their way into its case (记入), in order of date, each by the
/// verb a command would use.
struct FolderEntering {
  let name: String
  let head: CaseHead
  let roster: PremisesTable.Contents
  /// No money moved on a later day; nil where it is not known.
  let today: Day?
  /// What was found in the files, and then what the case refuses.
  var findings: [Finding]

  /// Enters everything in order of date and puts each refusal at its place.
  mutating func enter(_ entries: [FolderEntry]) -> CaseFile {
    let base = CaseFile(
      folder: name,
      title: head.title,
      place: head.place,
      parts: head.parts,
      procedure: head.procedure,
      openedOn: head.openedOn ?? Day(number: 0),
      office: head.office,
      isSynthetic: head.isSynthetic,
      summary: head.summary,
      sources: head.sources,
      counts: head.counts,
      council: head.council,
      sections: head.sections,
      premisesTold: head.premisesTold,
      premises: roster.premises
    )
    findings += base.sectionFaults.map {
      Finding(.refused(.sectionsDoNotAddUp($0)), at: head.sectionsPlace)
    }
    var caseFile = base
    let readable = entries.filter { $0.entry != nil }
    let refusals = caseFile.enter(readable.compactMap(\.entry), by: today)
    findOutOfOrder(readable, refusals: refusals, all: entries)
    let faulty = entries.filter(\.isTroubled) + refusals.map { readable[$0.index] }
    // What rests on a bill that is found fault with means nothing.
    let wanting = Set(faulty.compactMap(\.key).compactMap(\.bill))
    for (index, refusal) in refusals {
      if case .stageNotProven = refusal { continue }
      if refusal.follows(fromBillsWanting: wanting) { continue }
      // What of a bill or a fund cannot be read is left out, so that its sum means nothing.
      if case .costRefused = refusal, readable[index].isTroubled { continue }
      if case .fundRefused = refusal, readable[index].isTroubled { continue }
      if case .rollIsEmpty = refusal, readable[index].isTroubled { continue }
      if case .beforeOpening = refusal, head.openedOn == nil { continue }
      let finding = readable[index].finding(refusal, parts: roster.parts(after: head.parts))
      if !findings.contains(finding) { findings.append(finding) }
    }
    enterHead(&caseFile)
    let refused = Set(refusals.map(\.index))
    for (index, entry) in readable.enumerated() where !refused.contains(index) {
      findings += entry.remarks(under: head.council)
      findings += entry.leadRemarks(in: caseFile) + entry.fundRemarks(in: caseFile)
      findings += entry.billRemarks(in: caseFile)
    }
    return caseFile
  }

  /// Partners and decisions have no day of their own: they come once the rest is in.
  private mutating func enterHead(_ caseFile: inout CaseFile) {
    let file = head.sectionsPlace.file
    for (partner, line) in head.partners {
      do throws(CaseRefusal) {
        try caseFile.add(partner)
      } catch {
        findings.append(Finding(.refused(error), at: SourcePlace(file, line: line)))
      }
    }
    // What of the record cannot be read may be what was decided, or who decided it.
    guard !findings.contains(where: { $0.severity == .error }) else { return }
    for (decision, line) in head.decisions {
      do throws(CaseRefusal) {
        try caseFile.link(decision)
      } catch {
        findings.append(Finding(.refused(error), at: SourcePlace(file, line: line)))
      }
    }
  }

  /// A stage that is not proven is told once, at the first entry that needs it.
  ///
  /// What cannot be read before that day may be what would prove it, so that
  /// nothing is said then.
  private mutating func findOutOfOrder(
    _ readable: [FolderEntry],
    refusals: [(index: Int, refusal: CaseRefusal)],
    all: [FolderEntry]
  ) {
    guard head.openedOn != nil, !roster.isTroubled else { return }
    var troubles = all.filter { $0.isTroubled || $0.entry == nil }.map { $0.entry?.day }
    for (index, refusal) in refusals {
      if case .stageNotProven = refusal { continue }
      troubles.append(readable[index].entry?.day)
    }
    var told: Set<Term> = []
    let ordered = refusals.sorted {
      (readable[$0.index].entry?.day ?? Day(number: 0), $0.index)
        < (readable[$1.index].entry?.day ?? Day(number: 0), $1.index)
    }
    for (index, refusal) in ordered {
      guard case .stageNotProven(_, let missing, let day) = refusal,
        !troubles.contains(where: { $0.map { $0 <= day } ?? true }),
        told.insert(missing).inserted
      else { continue }
      findings.append(readable[index].finding(refusal, parts: []))
    }
  }
}

extension PremisesTable.Contents {
  /// The buildings, stairwells and sections of the roster.
  var parts: [String] {
    var seen: Set<String> = []
    return premises.flatMap { [$0.building, $0.stairwell, $0.section].compactMap(\.self) }
      .filter { seen.insert($0).inserted }
  }

  func parts(after first: [String]) -> [String] { first + parts.filter { !first.contains($0) } }
}

extension CaseRefusal {
  /// Whether something is refused only since bills are wanting: who owes nothing by them is said
  /// to have signed nothing, and what names one names none.
  fileprivate func follows(fromBillsWanting wanting: Set<String>) -> Bool {
    switch self {
    case .fundRefused: !wanting.isEmpty
    case .unknownBill(let key), .costRefused(.replacesUnknown(let key)): wanting.contains(key)
    default: false
    }
  }
}
