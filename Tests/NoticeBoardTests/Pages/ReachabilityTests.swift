import Deliberation
import Testing
import Wording

@testable import NoticeBoard

/// Every page is found by going from link to link, and stands where it always stood.
struct ReachabilityTests {
  private static func site(_ cases: [CaseFile] = SampleCases.all, on day: Day) -> Site {
    Site(
      cases: cases,
      grounds: SampleCases.grounds,
      press: Press(language: .chinese, day: day),
      head: nil,
      seal: SampleCases.seal
    )
  }

  /// The paths a page links to, from the root of the site.
  private static func links(of page: SitePage) throws -> Set<String> {
    let folder = page.path.split(separator: "/").dropLast().map(String.init)
    var found: Set<String> = []
    for part in try page.html().split(separator: "href=\"").dropFirst() {
      let link = part.prefix { $0 != "\"" && $0 != "#" }
      guard !link.isEmpty else { continue }
      var steps = folder
      for step in link.split(separator: "/") {
        if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
      }
      found.insert(steps.joined(separator: "/"))
    }
    return found
  }

  @Test(arguments: ["2019-06-01", "2020-05-20", "2020-06-08", "2026-11-21"])
  func `every page is linked from another, and no link leads nowhere`(day: String) throws {
    let pages = Self.site(on: SampleCases.day(day)).pages
    let paths = Set(pages.map(\.path))
    var linked: Set<String> = []
    for page in pages {
      let links = try Self.links(of: page).filter { $0.hasSuffix(".html") }
      #expect(links.subtracting(paths).isEmpty, "\(page.path) on \(day)")
      linked.formUnion(links.subtracting([page.path]))
    }
    #expect(paths.subtracting(linked) == ["404.html"], "\(day)")
  }

  @Test func `a place keeps its address when other matters come and go`() {
    let day = SampleCases.day("2026-11-21")
    let all = Set(Self.site(on: day).pages.map(\.path))
    for file in SampleCases.all {
      let alone = Set(Self.site([file], on: day).pages.map(\.path))
      #expect(alone.isSubset(of: all), "\(file.title)")
      #expect(alone.count { $0.hasPrefix("places/") } == 1, "\(file.title)")
    }
  }
}
