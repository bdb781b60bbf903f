import Testing

@testable import Deliberation
@testable import NoticeBoard

/// What a list changes against the one before, by storey and door by door.
struct ChangedListTests {
  @Test func `a storey of different shares that one door left is not told on the web`() throws {
    func change(_ door: String, _ before: Int64?, _ after: Int64?) throws
      -> ListChanges.DoorChange
    {
      .init(
        door: try #require(Door(door)),
        storey: 3,
        before: before.map(Fen.init),
        after: after.map(Fen.init)
      )
    }
    let changes = ListChanges(
      earlier: 1,
      later: 2,
      doors: [try change("301", 100_00, 300_00), try change("302", 200_00, nil)],
      sums: (Fen(300_00), Fen(300_00)),
      prepaidSums: (Fen(300_00), Fen(300_00))
    )
    let grid = ChangedList(byStorey: changes, in: .chinese).grid
    #expect(grid.rows.map(\.header) == ["三层"])
    #expect(grid.rows[0].cells.map(\.text) == ["见张贴件", "见张贴件", "有变动"])
  }

  /// Storey 3 prepays more and bears the same; storey 4 stays as it was.
  private static func prepaidAlone() throws -> ListChanges {
    func change(_ door: String, _ storey: Int, _ borne: Int64, _ prepaid: [Int64]) throws
      -> ListChanges.DoorChange
    {
      .init(
        door: try #require(Door(door)),
        storey: storey,
        before: Fen(borne),
        after: Fen(borne),
        prepaidBefore: Fen(prepaid[0]),
        prepaidAfter: Fen(prepaid[1])
      )
    }
    return ListChanges(
      earlier: 1,
      later: 2,
      doors: [
        try change("301", 3, 200_00, [250_00, 300_00]),
        try change("302", 3, 200_00, [250_00, 300_01]),
        try change("401", 4, 220_00, [275_00, 275_00]),
      ],
      sums: (Fen(620_00), Fen(620_00)),
      prepaidSums: (Fen(775_00), Fen(875_01))
    )
  }

  @Test func `a prepayment alone that changed is marked on the web as on the wall`() throws {
    let changes = try Self.prepaidAlone()
    #expect(changes.storeys.map(\.isChanged) == [true, false])
    let web = ChangedList(byStorey: changes, in: .chinese)
    #expect(
      web.grid.headings.map(\.text) == [
        "楼层", "第一榜每户实际承担（元）", "本榜每户实际承担（元）", "第一榜每户预缴（元）", "本榜每户预缴（元）", "变动",
      ]
    )
    #expect(
      web.grid.rows.map { $0.cells.map(\.text) } == [
        ["200.00", "200.00", "250.00", "300.00或300.01", "有变动"],
        ["220.00", "220.00", "275.00", "275.00", "不变"],
      ]
    )
    #expect(
      web.summary == "与第一榜比较，金额有变动；实际承担合计620.00元，没有变化；预缴合计由775.00元改为875.01元。"
    )
    let wall = ChangedList(byDoor: changes, in: .chinese)
    #expect(wall.grid.rows.map { $0.cells.last?.text } == ["+50.00", "+50.01", "不变"])
    #expect(wall.grid.total?.cells.last?.text == "+100.01")
    #expect(wall.summary.contains("2户金额有增减"))
    #expect(wall.summary.hasSuffix("预缴合计由775.00元改为875.01元。"))
    // The same rule for both: a storey is marked where a door of it is.
    let marked = Set(changes.changed.map(\.storey))
    #expect(marked == [3])
  }

  @Test func `a door with an amount of its own stands in no row by storey, and in the sum`() throws
  {
    func change(_ door: String, _ storey: Int, _ after: Int64, isSingle: Bool) throws
      -> ListChanges.DoorChange
    {
      .init(
        door: try #require(Door(door)),
        storey: storey,
        before: Fen(100_00),
        after: Fen(after),
        isSingle: isSingle
      )
    }
    let changes = ListChanges(
      earlier: 1,
      later: 2,
      doors: [
        try change("301", 3, 100_00, isSingle: false), try change("302", 3, 50_00, isSingle: true),
        try change("401", 4, 70_00, isSingle: true),
      ],
      sums: (Fen(300_00), Fen(220_00)),
      prepaidSums: (Fen(300_00), Fen(300_00))
    )
    let web = ChangedList(byStorey: changes, in: .chinese)
    #expect(
      web.grid.rows.map { $0.cells.map(\.text) } == [
        ["100.00", "100.00", "不变"], ["—", "—", "见张贴件"],
      ]
    )
    #expect(web.grid.total?.cells.map(\.text).prefix(2) == ["300.00", "220.00"])
    #expect(web.summary.contains("合计由300.00元改为220.00元。另有2户有单户约定"))
    #expect(web.summary.contains("不列入各层，计入合计"))
    let wall = ChangedList(byDoor: changes, in: .chinese)
    #expect(wall.grid.rows.count == 3)
  }

  @Test func `a list that left all as it was marks nothing`() throws {
    let file = SampleNotices.twoLists
    let table = try #require(file.bills.first).table(among: file.premises)
    let changes = ListChanges(
      earlier: 1,
      later: 2,
      doors: table.lines.map {
        .init(
          door: $0.door,
          storey: $0.storey,
          before: $0.borne,
          after: $0.borne,
          prepaidBefore: $0.prepaid,
          prepaidAfter: $0.prepaid
        )
      },
      sums: (table.net, table.net),
      prepaidSums: (table.prepayable, table.prepayable)
    )
    let web = ChangedList(byStorey: changes, in: .chinese)
    #expect(web.grid.rows.allSatisfy { $0.cells.last?.text == "不变" })
    #expect(web.grid.headings.count == 4)
    // The sentence says it, and no table repeats the list.
    for told in [web, ChangedList(byDoor: changes, in: .chinese)] {
      #expect(told.summary == "与第一榜比较，各户金额没有变化。" && !told.hasTable)
    }
  }
}
