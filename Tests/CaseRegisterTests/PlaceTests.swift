import Foundation
import Testing

@testable import CaseRegister
@testable import Deliberation

/// The numbers of courtyards and streets, by which their pages are addressed.
@Suite struct `Places of a register` {
  private func enter(
    _ folder: String,
    _ place: Place,
    _ trial: TrialRegister
  ) throws -> Int {
    let file = CaseFile(
      folder: folder,
      title: "示例事项",
      place: place,
      procedure: nil,
      openedOn: TrialRegister.day,
      office: TrialRegister.office
    )
    let done = try trial.register.enter(
      file,
      contacts: [],
      on: TrialRegister.day,
      by: TrialRegister.office
    )
    return try #require(done.value.number).running
  }

  private static func place(_ community: String, _ steps: Place.Step...) -> Place {
    Place(community: community, steps: steps)
  }

  private static let yard = Place.Step(.courtyard, "示例楼院")
  private static let street = Place.Step(.street, "示例街")

  @Test func `every courtyard and street has one number, whatever lies in it`() throws {
    let trial = try TrialRegister(schema: .current)
    #expect(try trial.register.grounds() == [:])
    let building = Self.place("甲社区", Self.yard, .init(.building, "3号楼"), .init(.stairwell, "2单元"))
    _ = try enter("one", building, trial)
    let first = try trial.register.grounds()
    #expect(Set(first.keys) == [building.groundPlace])
    // Another building of it, the courtyard itself, and a street beside it.
    _ = try enter("two", Self.place("甲社区", Self.yard, .init(.building, "4号楼")), trial)
    _ = try enter("three", Self.place("甲社区", Self.yard), trial)
    #expect(try trial.register.grounds() == first)
    _ = try enter("four", Self.place("甲社区", Self.street, .init(.section, "东段")), trial)
    // The same name in another community is another courtyard.
    _ = try enter("five", Self.place("乙社区", Self.yard), trial)
    let all = try trial.register.grounds()
    #expect(
      Set(all.keys) == [
        Self.place("甲社区", Self.yard), Self.place("甲社区", Self.street),
        Self.place("乙社区", Self.yard),
      ]
    )
    #expect(Set(all.values).count == 3)
    #expect(all[building.groundPlace] == first[building.groundPlace])
    #expect(all.values.allSatisfy { $0 > 0 })
  }

  @Test func `a number is not given again after the only matter of its place was taken back`()
    throws
  {
    let trial = try TrialRegister(schema: .current)
    let yard = Self.place("甲社区", Self.yard)
    let street = Self.place("甲社区", Self.street)
    _ = try enter("one", yard, trial)
    let first = try #require(try trial.register.grounds()[yard])
    _ = try trial.register.undo(on: TrialRegister.day, by: TrialRegister.office)
    #expect(try trial.register.grounds() == [:])
    _ = try enter("two", street, trial)
    #expect(try #require(try trial.register.grounds()[street]) > first)
    #expect(try trial.register.verify().findings == [])
  }
}
