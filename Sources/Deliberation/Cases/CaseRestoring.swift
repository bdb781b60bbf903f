extension CaseFile {
  /// The case with its record put back as a register kept it.
  ///
  /// Nothing is checked again: each entry was when it came in.
  package func restored(
    canvasses: [Canvass],
    meetings: [Meeting],
    polls: [Poll],
    bills: [Bill],
    agreements: [Agreement],
    funds: [Fund],
    notices: [Notice],
    documents: [Document],
    skips: [Skip],
    siteVisits: [SiteVisit] = [],
    tasks: [CaseTask] = [],
    decisions: [Decision] = []
  ) -> CaseFile {
    var file = self
    file.canvasses = canvasses
    file.meetings = meetings
    file.polls = polls
    file.bills = bills
    file.agreements = agreements
    file.funds = funds
    file.notices = notices
    file.documents = documents
    file.skips = skips
    file.siteVisits = siteVisits
    file.tasks = tasks
    file.decisions = decisions
    return file
  }
}
