import Testing

@testable import Deliberation

/// How long ahead a notice must be out.
struct LeadTimeTests {
  @Test func `fifteen days before the twentieth is the fifth`() throws {
    let leads = LeadTime.known(for: .meeting, of: .owners, under: nil)
    let first = try #require(leads.first)
    #expect(first.amount == .days(15) && first.source.chinese.contains("第十四条"))
    #expect(first.latestDay(before: try Day("2020-09-20").asked) == Day("2020-09-05"))
  }

  @Test func `an outage of gas is known in hours, and other works have none`() {
    let gas = LeadTime.known(for: .works, of: nil, under: .gas)
    #expect(gas.map(\.amount) == [.hours(48), .hours(24)])
    #expect(gas.allSatisfy { $0.latestDay(before: Day(number: 0)) == nil })
    #expect(LeadTime.known(for: .works, of: nil, under: .lift).isEmpty)
  }

  @Test func `each names its source, and only a meeting has what holds for meetings`() {
    for lead in LeadTime.known {
      #expect(!lead.source.chinese.isEmpty && !lead.source.english.isEmpty)
      #expect(lead.meetings.isEmpty || lead.purpose == .meeting)
    }
    #expect(LeadTime.known(for: .meeting, of: .site, under: nil).isEmpty)
    #expect(LeadTime.known(for: .costShares, of: nil, under: .lift).isEmpty)
  }

  @Test func `a council goes by its charter first`() throws {
    let council = Council(
      name: "议事会",
      founded: "2019",
      charter: Charter(title: "章程", noticeDays: 5),
      seats: []
    )
    let file = CaseFile(
      folder: "c",
      title: "议事会",
      place: Place(community: "社区", steps: [.init(.courtyard, "小区")]),
      procedure: nil,
      openedOn: try Day("2020-01-01").asked,
      office: "居委会",
      council: council
    )
    let draft = try file.noticeDraft(for: .meeting, plannedOn: try Day("2020-02-01").asked)
    #expect(draft.kind == .notification && draft.meetingKind == .council)
    #expect(draft.leadTimes.map(\.amount) == [.days(5), .days(3)])
  }
}
