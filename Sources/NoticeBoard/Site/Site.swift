import Deliberation
import Wording

/// The web site of a register (网站): every page by its address, made when asked for.
///
/// It is deterministic: the same cases, seals, day and language make the same
/// bytes. Nothing on it names a door of a dwelling, an owner, or who did what.
package struct Site: Sendable {
  let matters: [Matter]
  private let grounds: [Ground]
  let name: String
  let press: Press
  private let head: Seal?
  private let founding: Seal?
  let seal: @Sendable (Subject) -> Seal?

  /// - Parameters:
  ///   - cases: The case files, of which the site shows what was known on the
  ///     press's day; one without a number is left out.
  ///   - grounds: The register's number of each courtyard and street; one without
  ///     a number has no page.
  ///   - press: The language, the day the pages are true on, and the templates.
  ///   - name: What the site is called; nil for the names of its communities.
  ///   - head: The newest entry of the journal, for the front page.
  ///   - founding: Its first entry, by which calendars and feed tell this register
  ///     from every other.
  ///   - seal: The newest entry that names a subject.
  package init(
    cases: [CaseFile],
    grounds: [Place: Int] = [:],
    press: Press,
    name: String? = nil,
    head: Seal?,
    founding: Seal? = nil,
    seal: @escaping @Sendable (Subject) -> Seal?
  ) {
    matters = cases.compactMap { $0.known(on: press.day) }
      .compactMap { file in file.number.map { Matter(file: file, number: $0) } }
      .sorted { $0.number < $1.number }
    self.grounds = Ground.all(of: matters, numbered: grounds)
    self.name = name ?? press.language.siteName(of: matters.communities)
    self.press = press
    self.head = head
    self.founding = founding
    self.seal = seal
  }

  /// Every page, in the order of the addresses.
  package var pages: [SitePage] {
    (commonPages + archivePages + grounds.map(page(of:))
      + matters.flatMap { pages(of: $0.file, $0.number) })
      .sorted { $0.address < $1.address }
  }

  /// The calendars and the feed of notices, published beside the pages.
  package var feeds: [SitePage] { subscriptions.all { newest(of: $0.subjects) } }

  private var subscriptions: SiteFeeds {
    SiteFeeds(
      files: matters.map { ($0.file, $0.number) },
      name: name,
      press: press,
      founding: founding,
      head: head
    )
  }

  /// What stands where a matter was taken back.
  func takenDown(at address: Address) -> SitePage {
    address.isCalendar
      ? subscriptions.takenDown(at: address)
      : page(.takenDown(at: address, in: press.language), at: address)
  }

  private var isSynthetic: Bool { matters.contains { $0.file.isSynthetic } }

  private var commonPages: [SitePage] {
    [
      page(
        at: .front,
        titled: name,
        seal: head,
        basis: head,
        isSynthetic: isSynthetic,
        trail: [],
        calendar: .calendar
      ) {
        [matters, grounds, name, press] in
        press.html(FrontPage(matters, grounds, name: name, press: press))
      },
      page(
        at: .guide,
        titled: press.language(Label.guide.term),
        seal: nil,
        isSynthetic: isSynthetic
      ) { [press] in press.html(GuidePage(in: press.language)) },
      page(.notFound(in: press.language), at: .notFound),
    ]
  }

  private var archivePages: [SitePage] {
    func part(
      _ address: Address,
      _ title: String,
      trail: [(String, Address)],
      _ make: @escaping @Sendable () -> HTML
    ) -> SitePage {
      page(
        at: address,
        titled: title,
        seal: head,
        basis: head,
        isSynthetic: isSynthetic,
        trail: trail,
        make
      )
    }
    let title = press.language(Label.archive.term)
    let archive = Archive(matters, press)
    let plans = archive.years.map { YearPlan(matters.map(\.file), year: $0, on: press.day) }
      .filter(\.hasHappened)
    let planned = Set(plans.map(\.year))
    return [
      part(.archive, title, trail: []) { [matters, grounds, press] in
        press.html(ArchivePage(matters, grounds, press: press))
      }
    ]
      + archive.years.map { year in
        part(
          .archive(of: year),
          press.language.archive(of: year),
          trail: [(title, .archive)]
        ) { [press] in
          press.html(
            ArchiveYearPage(year, of: archive, hasPlan: planned.contains(year), press: press)
          )
        }
      }
      + plans.map { plan in
        part(
          .plan(of: plan.year),
          press.language.planTitle(plan.year),
          trail: [
            (title, .archive), (press.language.archive(of: plan.year), .archive(of: plan.year)),
          ]
        ) { [isSynthetic, press] in
          press.html(
            PlanPage(plan, isSynthetic: isSynthetic, on: .plan(of: plan.year), press: press)
          )
        }
      }
  }

  private func page(of ground: Ground) -> SitePage {
    let newest = newest(of: ground.matters.flatMap(\.file.subjects))
    return page(
      at: ground.address,
      titled: ground.name,
      seal: newest,
      basis: newest,
      isSynthetic: ground.matters.contains { $0.file.isSynthetic },
      trail: communityTrail(of: ground.place)
    ) { [press] in press.html(PlacePage(ground, press: press)) }
  }

  /// The way to a community, which stands on the front page.
  private func communityTrail(of place: Place) -> [(String, Address)] {
    [(place.community, .community(matters.communities.firstIndex(of: place.community) ?? 0))]
  }

  /// The way to the courtyard or street of a matter.
  func trail(to place: Place) -> [(String, Address)] {
    let ground = grounds.first { $0.place == place.groundPlace }
    return communityTrail(of: place) + (ground.map { [($0.name, $0.address)] } ?? [])
  }

  private func page(_ plain: PlainPage, at address: Address) -> SitePage {
    page(at: address, titled: plain.title, seal: nil, isSynthetic: isSynthetic) {
      [press] in press.html(plain)
    }
  }

  func newest(of subjects: [Subject]) -> Seal? {
    subjects.compactMap(seal).max { $0.sequence < $1.sequence }
  }

  func page(
    at address: Address,
    titled title: String,
    seal: Seal?,
    basis: Seal? = nil,
    isSynthetic: Bool,
    trail: [(String, Address)]? = nil,
    calendar: Address? = nil,
    _ content: @escaping @Sendable () throws -> HTML
  ) -> SitePage {
    // Only the front page has no way back; every other begins with it.
    let isFront = address == .front
    let crumbs =
      isFront
      ? []
      : ([(press.language.home, .front)] + (trail ?? [])).map {
        Frame.Crumb(name: $0.0, address: address.link(to: $0.1))
      }
    let ways =
      [(press.language.home, Address.front), (press.language(Label.archive.term), .archive)]
      .filter { $0.1 != address } + [(press.language(Label.guide.term), .guide)]
    return SitePage(address: address, seal: seal, basis: basis) { [name, press] in
      press.html(
        Frame(
          lang: press.language.tag,
          title: isFront ? title : "\(title) · \(name)",
          synthetic: isSynthetic ? press.language.syntheticLines : [],
          trail: crumbs,
          ways: ways.map { Frame.Crumb(name: $0.0, address: address.link(to: $0.1)) },
          subscription: calendar.map {
            Subscription(of: name, to: $0, from: address, in: press.language)
          },
          seal: seal?.description,
          content: try content()
        )
      ).markup
    }
  }
}
