import Testing

@testable import Deliberation

/// A house whose fund is closed: two storeys of two doors that have all signed.
enum SampleClosing {
  static let start = SampleCases.day("2020-03-02")
  static let doors = ["7-301", "7-302", "7-401", "7-402"].compactMap { Door($0) }

  /// The house with a bill of 400.00 and an agreement that everybody signed.
  static func file(
    subsidy: Fen = .zero,
    rule: String = "equal",
    areas: [String] = []
  ) throws -> CaseFile {
    var file = CaseFile(
      folder: "closing",
      title: "加装电梯",
      place: Place(community: "示例社区", steps: [.init(.courtyard, "示例小区")]),
      procedure: nil,
      openedOn: start,
      office: "居委会",
      premises: doors.enumerated().map {
        Premises(
          door: $1,
          kind: .dwelling,
          storey: 3 + $0 / 2,
          area: areas.isEmpty ? nil : FloorArea(squareMetres: areas[$0])
        )
      }
    )
    try file.enter(
      .bill(
        Bill(
          key: "费用",
          title: "费用",
          drawnUpOn: start,
          lines: [CostLine(what: "设备", amount: Fen(40_000))],
          subsidy: subsidy,
          rule: try #require(SharingRule.preset(named: rule)),
          participants: doors
        )
      )
    )
    try file.enter(
      .agreement(
        Agreement(
          key: "协议",
          title: "协议",
          version: "一",
          signatures: doors.map { .init(door: $0, on: start, by: .owner) }
        )
      )
    )
    return file
  }

  /// The house with what moved in its fund, and how it was closed, under a case number.
  static func closed(
    _ house: CaseFile,
    after entries: [FundEntry],
    by closure: Fund.Closure,
    as number: CaseNumber
  ) throws -> CaseFile {
    var file = house
    let fund = Fund(
      key: "资金",
      title: "加装电梯资金",
      openedOn: start,
      account: "业主代表和居委会共管",
      entries: entries,
      closure: closure
    )
    let refusals = file.enter([.fund(fund)])
    try #require(refusals.isEmpty, "\(refusals)")
    _ = file.number(as: number, meetingsAfter: 0)
    return file
  }
}
