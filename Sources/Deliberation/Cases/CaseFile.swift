/// A case file (事项): one matter at one place, carried under a procedure.
///
///     CaseFile
///     ├─ place, premises, sections   where it lies, every door with its owner
///     ├─ council                     the council of the courtyard, where there is one
///     ├─ procedure                   the steps and what each must prove
///     ├─ canvasses                   rounds of door visits
///     ├─ meetings                    with attendance, motions and minutes
///     ├─ polls                       with rule, roll and ballots frozen
///     ├─ bills, agreements           who pays what, who signed
///     ├─ funds                       money in and out, what each door owes and has paid
///     ├─ notices                     with periods and objections
///     ├─ documents, siteVisits       certificates and reports on file, what was found on site
///     ├─ tasks, decisions            what is to be done, and which minutes decided what
///     ├─ partners                    the offices that take part
///     └─ skips                       steps passed over by hand, by whom and why
///
/// Where it stands is never stored: `standing(on:)` reads it from the record.
package struct CaseFile: Hashable, Sendable, Codable {
  /// The name of its folder, by which it is found again.
  package let folder: String
  /// Given by the register; nil until it is entered.
  package var number: CaseNumber?
  package let title: String
  package let place: Place
  /// The parts (部位) of the place it concerns, such as two stairwells.
  package let parts: [String]
  /// Nil for a council's own file, which has no steps.
  package let procedure: Procedure?
  package let openedOn: Day
  /// The office that carries it (承办).
  package let office: String
  /// Whether doors, areas, votes and amounts are made up (演示数据).
  package let isSynthetic: Bool
  /// What it is about, in Markdown.
  package let summary: String
  /// Where its true facts come from: `一篇新闻报道`.
  package let sources: [String]
  package internal(set) var counts: [DatedCount]
  package internal(set) var council: Council?
  package let sections: [Section]
  /// How many shops or households its source tells in all (总数); nil where nobody tells.
  package let premisesTold: Int?
  package let premises: [Premises]
  package internal(set) var canvasses: [Canvass] = []
  package internal(set) var meetings: [Meeting] = []
  package internal(set) var polls: [Poll] = []
  package internal(set) var bills: [Bill] = []
  package internal(set) var agreements: [Agreement] = []
  package internal(set) var funds: [Fund] = []
  package internal(set) var notices: [Notice] = []
  package internal(set) var documents: [Document] = []
  package internal(set) var skips: [Skip] = []
  package internal(set) var siteVisits: [SiteVisit] = []
  package internal(set) var tasks: [CaseTask] = []
  package internal(set) var decisions: [Decision] = []
  package internal(set) var partners: [Partner]

  package init(
    folder: String,
    number: CaseNumber? = nil,
    title: String,
    place: Place,
    parts: [String] = [],
    procedure: Procedure?,
    openedOn: Day,
    office: String,
    isSynthetic: Bool = false,
    summary: String = "",
    sources: [String] = [],
    counts: [DatedCount] = [],
    council: Council? = nil,
    sections: [Section] = [],
    premisesTold: Int? = nil,
    premises: [Premises] = [],
    partners: [Partner] = []
  ) {
    self.folder = folder
    self.number = number
    self.title = title
    self.place = place
    self.parts = parts
    self.procedure = procedure
    self.openedOn = openedOn
    self.office = office
    self.isSynthetic = isSynthetic
    self.summary = summary
    self.sources = sources
    self.counts = counts
    self.council = council
    self.sections = sections
    self.premisesTold = premisesTold
    self.partners = partners
    self.premises = premises.sorted {
      ($0.building ?? "", $0.storey ?? 0, $0.door) < ($1.building ?? "", $1.storey ?? 0, $1.door)
    }
  }

  /// A section (路段) of a street and the office responsible for it.
  package struct Section: Hashable, Sendable, Codable {
    package let name: String
    package let responsible: String
    /// How many shops it is told to have (家数); nil where nobody tells.
    package let told: Int?

    package init(name: String, responsible: String, told: Int? = nil) {
      self.name = name
      self.responsible = responsible
      self.told = told
    }
  }

  /// What a vote leads to (下一步): the stage after its own, once it has carried.
  package func stage(after poll: Poll) -> Stage? {
    poll.tally.verdict == .carried ? procedure?.stage(after: .pollCarried) : nil
  }

  /// The bill that took the place of another; nil where none did.
  package func replacement(of bill: Bill) -> Bill? {
    bills.first { $0.replaces?.key == bill.key }
  }

  /// The premises of one part, or all where `part` is nil.
  package func premises(of part: String?) -> [Premises] {
    part.map { part in premises.filter { $0.belongs(to: part) } } ?? premises
  }
}

/// A skip (跳过): a step passed over by hand, with office and reason.
package struct Skip: Hashable, Sendable, Codable {
  /// The key of the stage.
  package let stage: String
  package let office: String
  package let reason: String
  package let on: Day

  package init(stage: String, office: String, reason: String, on: Day) {
    self.stage = stage
    self.office = office
    self.reason = reason
    self.on = on
  }
}
