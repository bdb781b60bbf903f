/// A site visit (现场踏勘): the day, who went, and what was found.
package struct SiteVisit: Hashable, Sendable, Codable {
  package let day: Day
  /// Who went, by office.
  package let by: [String]
  /// What was found, as residents may read it.
  package let found: String
  /// The scan of the signed record.
  package let scan: AttachmentName?

  package init(day: Day, by: [String], found: String, scan: AttachmentName? = nil) {
    self.day = day
    self.by = by
    self.found = found
    self.scan = scan
  }

  /// The word by which a step asks for it; a document of that kind serves as well.
  package static let kind = Term("现场踏勘记录", "site survey")
}

extension CaseFile {
  /// Takes a site visit in; what is on record word for word is not taken twice.
  mutating func record(_ visit: SiteVisit) throws(CaseRefusal) {
    guard !siteVisits.contains(visit) else {
      throw .alreadyOnFile(SiteVisit.kind.chinese, visit.day)
    }
    siteVisits.append(visit)
  }
}
