import Deliberation
import Wording

/// The front page (首页): what is open for objections now, which meetings come,
/// and every matter by community with the step it stands at.
struct FrontPage: Page {
  static let template = "front"

  let title: String
  let asOf: String
  let current: EntryList?
  let nothingCurrent: String?
  let meetings: EntryList?
  let communities: [Matters]

  static let names: [String: ReadableName<FrontPage>] = [
    "title": .text(\.title),
    "asOf": .text(\.asOf),
    "current": .part(\.current),
    "nothingCurrent": .text(\.nothingCurrent),
    "meetings": .part(\.meetings),
    "communities": .parts(\.communities),
  ]

  init(_ files: [(file: CaseFile, number: CaseNumber)], name: String, press: Press) {
    let language = press.language
    title = name
    asOf = language.asOf(press.day)
    current = EntryList(Self.runningNotices(of: files, press))
    nothingCurrent =
      current == nil ? language.noNotice(last: Self.lastNotice(of: files, press)) : nil
    meetings = EntryList(Self.meetingsToCome(of: files, press))
    communities = files.communities.enumerated().map { index, community in
      Matters(
        id: "community-\(index + 1)",
        name: community,
        matters: EntryList(
          files.filter { $0.file.place.community == community }.map { Self.matter($0, press) }
        )
      )
    }
  }

  /// A community with its matters.
  struct Matters: Readable {
    let id: String
    let name: String
    let matters: EntryList?

    static let names: [String: ReadableName<Matters>] = [
      "id": .text(\.id), "name": .text(\.name), "matters": .part(\.matters),
    ]
  }

  private static func matter(
    _ entry: (file: CaseFile, number: CaseNumber),
    _ press: Press
  ) -> EntryList.Entry {
    let language = press.language
    let standing = entry.file.standing(on: press.day)
    return .init(
      entry.file.title,
      at: Address.front.link(to: .caseFile(entry.number)),
      notes: [
        standing.map { language.standingLine($0) + language.position(in: $0) },
        "\(entry.number) · \(entry.file.place.name)",
      ]
    )
  }

  /// Open notices, the one that ends first on top.
  private static func runningNotices(
    of files: [(file: CaseFile, number: CaseNumber)],
    _ press: Press
  ) -> [EntryList.Entry] {
    files.flatMap { file, number in
      file.notices.filter { $0.isRunning(on: press.day) }.compactMap { notice in
        notice.number.map { (notice: notice, address: Address.notice($0, of: number)) }
      }
    }
    .sorted { lhs, rhs in
      let left = lhs.notice.period?.last ?? lhs.notice.postedOn + 3650
      let right = rhs.notice.period?.last ?? rhs.notice.postedOn + 3650
      return left == right ? lhs.address < rhs.address : left < right
    }
    .map { notice, address in
      .init(
        notice.heading(in: press.language),
        at: Address.front.link(to: address),
        state: .init(press.language.state(of: notice, on: press.day), .now),
        notes: [notice.until(in: press.language)]
      )
    }
  }

  private static func lastNotice(
    of files: [(file: CaseFile, number: CaseNumber)],
    _ press: Press
  ) -> (title: String, on: Day)? {
    files.flatMap { file, _ in
      file.notices.compactMap { notice -> (title: String, on: Day)? in
        guard let last = notice.period?.last, last < press.day else { return nil }
        return (notice.heading(in: press.language), last)
      }
    }
    .max { $0.on < $1.on }
  }

  private static func meetingsToCome(
    of files: [(file: CaseFile, number: CaseNumber)],
    _ press: Press
  ) -> [EntryList.Entry] {
    files.flatMap { file, _ in file.meetings.filter { $0.day >= press.day } }
      .sorted { ($0.day, $0.number ?? 0) < ($1.day, $1.number ?? 0) }
      .compactMap { meeting in
        guard let number = meeting.number else { return nil }
        return .init(
          meeting.title,
          at: Address.front.link(to: .meeting(number)),
          notes: [
            [press.language.longDay(meeting.day), meeting.hours, meeting.room]
              .compactMap(\.self).joined(separator: " · ")
          ]
        )
      }
  }
}

extension [(file: CaseFile, number: CaseNumber)] {
  /// The communities in the order of their first case.
  var communities: [String] {
    var seen: Set<String> = []
    return map(\.file.place.community).filter { seen.insert($0).inserted }
  }
}
