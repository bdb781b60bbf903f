import Deliberation
import Wording

/// The feed of notices (公示公告订阅), as Atom (RFC 4287): the newest first.
struct NoticeFeed {
  let identity: FeedIdentity
  let name: String
  let entries: [Entry]
  let isSynthetic: Bool
  /// The day it says it was updated where it has no entry yet.
  let beginning: Day

  /// A longer feed is more than a telephone should read; the pages have them all.
  static let most = 50

  /// A notice as a reader shows it.
  struct Entry {
    let identity: FeedIdentity
    let address: Address
    let title: String
    let postedOn: Day
    let revisedOn: Day
    let authors: [String]
    let kind: (term: String, label: String)
    let summary: [String]
    let content: HTML
  }

  /// The file; without a `base`, the address of the site, its links are relative,
  /// as the pages' own are.
  func text(base: BaseAddress?, in language: Language) -> String {
    func link(_ address: Address) -> String {
      FeedText.xml(base?.url(of: address) ?? Address.feed.link(to: address))
    }
    let subtitle = (isSynthetic ? language.syntheticLines : []) + [language.feedPurpose]
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.tag)\""
        + (base.map { " xml:base=\"\(FeedText.xml($0.text))\"" } ?? "") + ">",
      "<id>\(identity.iri)</id>",
      "<title>\(FeedText.xml(language.feedTitle(of: name)))</title>",
      "<subtitle>\(FeedText.xml(subtitle.joined(separator: language.pick("", " "))))</subtitle>",
      "<updated>\(Self.moment(entries.map(\.revisedOn).max() ?? beginning))</updated>",
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(link(.feed))\"/>",
      "<link rel=\"alternate\" type=\"text/html\" href=\"\(link(.front))\"/>",
      "<author><name>\(FeedText.xml(name))</name></author>",
    ]
    for entry in entries {
      lines += entry.lines(at: link(entry.address), isWhole: base != nil)
    }
    return (lines + ["</feed>"]).joined(separator: "\n") + "\n"
  }

  /// `2020-06-01T00:00:00+08:00`: a day as it begins in China.
  static func moment(_ day: Day) -> String { "\(day)T00:00:00+08:00" }
}

extension NoticeFeed.Entry {
  /// The lines of one entry at `link`, the address of its page, escaped.
  ///
  /// Only from a whole address are links in the text seen: readers are confused by
  /// a base that is none by itself.
  fileprivate func lines(at link: String, isWhole: Bool) -> [String] {
    let base = isWhole ? " xml:base=\"\(link)\"" : ""
    return [
      "<entry>",
      "<id>\(identity.iri)</id>",
      "<title>\(FeedText.xml(title))</title>",
      "<published>\(NoticeFeed.moment(postedOn))</published>",
      "<updated>\(NoticeFeed.moment(revisedOn))</updated>",
      "<link rel=\"alternate\" type=\"text/html\" href=\"\(link)\"/>",
    ]
      + authors.map { "<author><name>\(FeedText.xml($0))</name></author>" }
      + [
        "<category term=\"\(kind.term)\" label=\"\(FeedText.xml(kind.label))\"/>",
        "<summary>\(FeedText.xml(summary.joined(separator: "\n")))</summary>",
        "<content type=\"html\"\(base)>\(FeedText.xml(content.markup))</content>",
        "</entry>",
      ]
  }

  /// Nil where residents do not read the notice.
  init?(
    _ notice: Notice,
    of file: CaseFile,
    _ number: CaseNumber,
    press: Press,
    founding: Seal?
  ) throws(MarkdownRefusal) {
    let language = press.language
    guard let item = notice.number, let revision = NoticeRevision(of: notice)
    else { return nil }
    identity = FeedIdentity(Subject(.notice, number.item(item)), in: founding)
    address = .notice(item, of: number)
    let heading = notice.heading(in: language)
    title = revision.withdrawal != nil ? language.withdrawnTitle(heading) : heading
    postedOn = notice.postedOn
    revisedOn = revision.day
    authors = notice.issuers
    kind = (notice.kind.rawValue, language.name(notice.kind))
    let synthetic = file.syntheticLines(in: language)
    let changes = revision.changes(in: language)
    summary =
      synthetic + changes + [language.feedSummary(of: notice, step: file.step(of: notice))]
    let web = WebFacts(file: file, meeting: nil, notice: notice, press: press)
    let text = NoticeText(
      notice,
      body: try press.prose(notice.body, facts: web.facts, below: 1),
      changes: file.untoldChanges(of: notice).map {
        press.html(ChangedList(byStorey: $0, in: press.language))
      } ?? .empty,
      in: language
    )
    content =
      (synthetic + changes).reduce(HTML.empty) { $0 + .paragraph($1) }
      + press.html(text).withoutDrawings
      + .paragraph(language.number(of: notice.kind, number.item(item)))
  }
}

/// The text of a notice by itself, as a feed carries it: made by the same hands as
/// on its page, and without the objections.
extension NoticeText: Page {
  static let template = "notice-text"
}

extension HTML {
  /// The markup without our drawings, of which readers keep only loose figures; the
  /// numbers stand in the text or a table beside each.
  fileprivate var withoutDrawings: HTML {
    var rest = markup[...]
    var kept = ""
    while let start = rest.firstRange(of: "<svg"),
      let end = rest[start.upperBound...].firstRange(of: "</svg>")
    {
      kept += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    return .trusted(kept + rest)
  }

  fileprivate static func paragraph(_ text: String) -> HTML {
    .trusted("<p>") + .escaped(text) + .trusted("</p>\n")
  }
}

extension CaseFile {
  /// The first step that waits for this notice; nil where none does.
  fileprivate func step(of notice: Notice) -> Stage? {
    procedure?.stages.first { $0.gates.contains(where: CaseEntry.notice(notice).serves) }
  }
}
