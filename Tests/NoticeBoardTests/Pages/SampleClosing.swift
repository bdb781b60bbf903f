@testable import Deliberation

/// A house whose fund is closed, before anything is on its record: two storeys of two doors.
enum SampleClosing {
  static let start = SampleCases.day("2020-03-02")
  static let doors = ["7-301", "7-302", "7-401", "7-402"].compactMap { Door($0) }

  static var file: CaseFile {
    CaseFile(
      folder: "closing",
      title: "加装电梯",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: nil,
      openedOn: start,
      office: "居委会",
      premises: doors.enumerated().map {
        Premises(door: $1, kind: .dwelling, storey: 3 + $0 / 2)
      }
    )
  }
}
