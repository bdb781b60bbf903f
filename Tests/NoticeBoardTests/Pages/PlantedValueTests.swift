import Deliberation
import Foundation
import Testing
import Wording

@testable import NoticeBoard

/// F-13: what is planted in every private column leaves the office on no page, and
/// typed by hand into a text it is caught.
struct PlantedValueTests {
  private static func site(_ file: CaseFile, _ language: Language = .chinese) -> Site {
    Site(
      cases: [file],
      press: Press(language: language, day: SampleCases.day("2020-12-01")),
      head: nil,
      seal: { _ in nil }
    )
  }

  @Test func `nothing planted is in the site, its feeds, its addresses`() throws {
    let file = try PlantedValues.file()
    for language in Language.allCases {
      let site = Self.site(file, language)
      for page in site.pages + site.feeds {
        let text = try page.path + page.html()
        for (column, value) in PlantedValues.columns {
          #expect(!text.contains(value), "\(column) on \(page.path)")
        }
      }
      let report = try site.check(
        against: PrivateValues(of: [file], contacts: PlantedValues.contacts)
      )
      #expect(report.findings.isEmpty, "\(report.findings)")
    }
  }

  @Test func `on the wall only the doors of a cost list and of a form are told`() throws {
    let file = try PlantedValues.file()
    let press = Press(language: .chinese, day: SampleCases.day("2020-12-01"))
    var sheets = try file.notices.map {
      try NoticeSheet($0, of: file, seal: nil, press: press).document(press: press)
    }
    for poll in file.polls {
      sheets.append(
        try #require(ResultSheet(poll, of: file, seal: nil, press: press)).document(press: press)
      )
    }
    for meeting in file.meetings {
      sheets += [
        try MinutesSheet(meeting, of: file, seal: nil, press: press).document(press: press),
        SignInSheet(meeting, of: file, press: press).document(press: press),
        MinutesForm(meeting, of: file, press: press).document(press: press),
      ]
    }
    for sheet in sheets {
      for (column, value) in PlantedValues.columns {
        #expect(!sheet.contains(value), "\(column)")
      }
    }
    let bill = try BillSheet(file.bills[0], of: file, seal: nil, press: press)
      .document(press: press)
    for (column, value) in PlantedValues.columns {
      #expect(bill.contains(value) == (column == "bill.participants"), "\(column)")
    }
  }

  @Test(arguments: PlantedValues.columns.map(\.value))
  func `a planted value typed into minutes is caught, and not printed whole`(value: String) throws {
    for typed in [value, "据了解，\(value)，会上作了说明。", "| 一 | \(value) |\n|---|---|\n| 二 | 三 |"] {
      let file = try PlantedValues.file(minutes: typed)
      let report = try Self.site(file).check(
        against: PrivateValues(of: [file], contacts: PlantedValues.contacts)
      )
      let leaks = report.findings.filter { $0.problem.kind == "leak" }
      #expect(leaks.map(\.page) == ["meetings/1.html"], "\(typed): \(report.findings)")
      #expect(leaks.first?.source == SourcePlace("planted/meetings/meeting.md"))
      for language in Language.allCases {
        for line in language.refusal(of: leaks) { #expect(!line.contains(value), "\(line)") }
      }
    }
  }

  @Test func `a publication with a leak is refused whole, and its message masks the value`()
    throws
  {
    let file = try PlantedValues.file(minutes: "请联系13800001234。")
    try PublicationTests.inFolder { folder in
      let target = folder.appending(path: "site")
      let error = #expect(throws: Publication.Refusal.self) {
        try Publication(to: target).publish(
          Self.site(file),
          without: PrivateValues(of: [file], contacts: [])
        )
      }
      guard case .leaks(let leaks)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(leaks.count == 1)
      #expect(!FileManager.default.fileExists(atPath: target.path))
      let done = try Publication(to: target).publish(
        Self.site(file),
        without: PrivateValues(of: [file], contacts: []),
        allowing: ["13800001234"]
      )
      #expect(done.changed > 5)
    }
  }
}
