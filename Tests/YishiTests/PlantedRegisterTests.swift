import Deliberation
import Foundation
import GRDB
import Testing

/// F-13 by the schema itself: whatever column the register has, what is private in it
/// leaves the office by no door.
@Suite struct PlantedRegisterTests {
  private static func columns(of register: String) throws -> Set<String> {
    try read(register) { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          """
      )
      return try Set(
        tables.flatMap { table in
          try Row.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
            .map { "\(table).\($0["name"] as String)" }
        }
      )
    }
  }

  /// Whether a column of the register holds a text.
  private static func holds(_ text: String, _ column: String, _ register: String) throws -> Bool {
    let names = column.split(separator: ".")
    return try read(register) { db in
      try Bool.fetchOne(
        db,
        sql: "SELECT EXISTS (SELECT 1 FROM \"\(names[0])\" WHERE instr(\"\(names[1])\", ?) > 0)",
        arguments: [text]
      ) ?? false
    }
  }

  private static func read<Value>(
    _ register: String,
    _ body: (Database) throws -> Value
  ) throws -> Value {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: register + "/register.sqlite", configuration: configuration)
      .read(body)
  }

  /// Every file below a folder, the names before the bytes.
  private static func files(below path: String) throws -> [(name: String, text: String)] {
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted().map { name in
      let bytes = FileManager.default.contents(atPath: root.path + "/" + name) ?? Data()
      // A folded line of a calendar hides no value.
      let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
      return (name, text)
    }
  }

  /// The columns whose private value stands in a text.
  private static func found(in text: String) -> Set<String> {
    var columns = Set(PlantedColumns.kept.filter { text.contains($0.value) }.keys)
    if text.contains("种下的照片名") { columns.insert("the name of a photo") }
    return columns
  }

  @Test func `every column of the register has its fate decided`() throws {
    let office = try PlantedOffice(telephones: false)
    #expect(try Self.columns(of: office.register) == Set(PlantedColumns.fates.keys))
  }

  @Test func `every private column holds what is planted in it`() throws {
    let office = try PlantedOffice(telephones: false)
    for (column, value) in PlantedColumns.kept {
      #expect(try Self.holds(value, column, office.register), "\(column) holds no \(value)")
    }
    #expect(Set(PlantedColumns.kept.values).count == PlantedColumns.kept.count)
  }

  @Test func `nothing planted is in the site, its feeds, its file names`() throws {
    let office = try PlantedOffice(telephones: false)
    for lang in ["zh", "en"] {
      let site = office.folder.path("site-\(lang)")
      let outcome = try office.yishi(["publish", "--to", site, "--lang", lang])
      #expect(outcome.status == 0, "\(outcome.err)")
      let files = try Self.files(below: site)
      for name in ["feed.xml", "calendar.ics", "cases/2020-001/calendar.ics"] {
        #expect(files.contains { $0.name == name && $0.text.count > 100 }, "\(name)")
      }
      for (name, text) in files {
        #expect(Self.found(in: name + text) == [], "\(name)")
      }
    }
  }

  /// What a paper is made by, and the private columns it is there to tell.
  private static let papers: [(arguments: [String], tells: Set<String>)] = [
    (["2020-001-1"], []), (["2020-001-2"], ["billDoor.door", "bill.terms", "payerChange.door"]),
    (["2020-001-3"], []),
    (["meeting", "1"], []), (["meeting", "1", "--form", "签到表"], []),
    (["meeting", "1", "--form", "会议记录"], []), (["2020-001-3", "--form", "张贴记录"], []),
    (["2020-001-1", "--form", "征求意见表"], ["rollEntry.door", "ballot.door", "ballotIssue.door"]),
  ]

  @Test func `papers tell the doors they are for and no more, and no name of a file tells any`()
    throws
  {
    let office = try PlantedOffice(telephones: false)
    for lang in ["zh", "en"] {
      for (arguments, tells) in Self.papers {
        let folder = office.folder.path("papers")
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(
          atPath: folder,
          withIntermediateDirectories: false
        )
        let outcome = try BuiltBinary.run(
          ["print"] + arguments + ["--register", office.register, "--on", "2020-06-30"]
            + ["--lang", lang],
          in: URL(fileURLWithPath: folder)
        )
        #expect(outcome.status == 0, "\(arguments): \(outcome.err)")
        #expect(Self.found(in: outcome.out + outcome.err) == [], "\(arguments)")
        let paper = try #require(try Self.files(below: folder).first, "\(arguments)")
        #expect(Self.found(in: paper.name) == [], "\(arguments)")
        #expect(Self.found(in: paper.text) == tells, "\(arguments)")
      }
    }
  }

  @Test func `no answer of a command, no entry of the journal tells what is planted`() throws {
    let office = try PlantedOffice(telephones: false)
    let bad = office.folder.path("nowhere/x.html")
    for (arguments, status) in [
      ([], 0), (["status"], 0), (["status", "2020-001"], 0), (["status", "--json"], 0),
      (["journal"], 0), (["journal", "--json"], 0), (["verify"], 0), (["verify", "--json"], 0),
      (["publish", "--check"], 0), (["publish", "--check", "--json"], 0),
      (["print", "2020-001-3", "--to", bad], 1), (["print", "2020-001-9"], 1),
      (["print", "2020-001-4"], 1), (["notice", "final", "2020-001-3"], 1),
      (["notice", "photo", "2020-001-3", "甲board.place乙", PlantedOffice.picture], 1),
      (["export", "--to", office.folder.path("out")], 0), (["undo"], 0),
    ] {
      let outcome = try office.yishi(arguments)
      #expect((outcome.status == 0) == (status == 0), "\(arguments): \(outcome.out)\(outcome.err)")
      let found = Self.found(in: outcome.out + outcome.err)
      // Whom to visit again is told to the office that agreed it.
      let told: Set<String> = arguments.isEmpty ? ["visit.door"] : ["the name of a photo"]
      #expect(found.subtracting(told) == [], "\(arguments)")
    }
    let journal = try Self.read(office.register) {
      try String.fetchAll($0, sql: "SELECT actor || act || subjects || facts FROM journal")
    }
    #expect(journal.count >= 3)
    for entry in journal { #expect(Self.found(in: entry) == [], "\(entry)") }
    let lock = try String(contentsOfFile: office.register + "/register.lock", encoding: .utf8)
    #expect(Self.found(in: lock) == [])
    let names = try FileManager.default.subpathsOfDirectory(atPath: office.register)
    #expect(names.contains { $0.hasPrefix("attachments/") })
    for name in names { #expect(Self.found(in: name) == [], "\(name)") }
  }

  private struct Report: Decodable {
    struct Finding: Decodable {
      let page: String
      let text: String
    }
    let findings: [Finding]
  }

  @Test func `a telephone typed into any text that residents read stops the publication`() throws {
    let office = try PlantedOffice(telephones: true)
    let typed = PlantedColumns.typed
    for column in typed {
      let telephone = PlantedColumns.telephone(in: column)
      #expect(try Self.holds(telephone, column, office.register), "\(column) was not typed into")
    }
    var seen: Set<String> = []
    for lang in ["zh", "en"] {
      let checked = try office.yishi(["publish", "--check", "--json", "--lang", lang])
      #expect(checked.status == 1)
      let site = office.folder.path("site-\(lang)")
      let refused = try office.yishi(["publish", "--to", site, "--lang", lang])
      #expect(refused.status == 1)
      #expect(!FileManager.default.fileExists(atPath: site))
      let allowed = try office.yishi(
        ["publish", "--to", site, "--lang", lang]
          + typed.flatMap { ["--allow", PlantedColumns.telephone(in: $0)] }
      )
      #expect(allowed.status == 0, "\(allowed.err)")
      let told = try JSONDecoder().decode(Report.self, from: Data(checked.out.utf8)).findings
      // On every page, calendar and feed by itself: what stands there is told of it.
      for (name, text) in try Self.files(below: site) where name != ".yishi-site" {
        let standing = typed.filter { text.contains(PlantedColumns.telephone(in: $0)) }
        seen.formUnion(standing)
        for column in standing {
          #expect(
            told.contains {
              $0.page == name && $0.text.contains(PlantedColumns.masked(in: column))
            },
            "\(column) on \(name)"
          )
        }
      }
      // Of the office's own names of files, a finding has to tell the whole.
      for said in [checked.out, checked.err, refused.out, refused.err] {
        for column in PlantedColumns.shown {
          #expect(!said.contains(PlantedColumns.telephone(in: column)), "\(column) is told whole")
        }
      }
    }
    #expect(
      seen == PlantedColumns.shown,
      "more: \(seen.subtracting(PlantedColumns.shown)), less: \(PlantedColumns.shown.subtracting(seen))"
    )
  }
}
