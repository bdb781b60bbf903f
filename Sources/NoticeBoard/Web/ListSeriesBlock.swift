import Deliberation
import Wording

/// The numbered lists of a matter (榜) on its page, each series as one: every list
/// with its period and what it changed, and no door.
struct ListSeriesBlock: Readable {
  let series: [Series]

  /// Nil where there is none of more than one list.
  init?(_ file: CaseFile, _ number: CaseNumber, press: Press) {
    series = file.listSeries(on: press.day).filter { $0.lists.count > 1 }.map { series in
      Series(
        title: press.language.title(of: series),
        lists: series.lists.map { List($0, of: file, number, press: press) }
      )
    }
    if series.isEmpty { return nil }
  }

  static let names: [String: ReadableName<ListSeriesBlock>] = ["series": .parts(\.series)]

  struct Series: Readable {
    let title: String
    let lists: [List]

    static let names: [String: ReadableName<Series>] = [
      "title": .title(\.title), "lists": .parts(\.lists),
    ]
  }

  struct List: Readable {
    let title: String
    /// Nil where the notice has no page.
    let address: String?
    let state: String
    let until: String
    let change: String?

    init(_ notice: Notice, of file: CaseFile, _ number: CaseNumber, press: Press) {
      let language = press.language
      title = language.leading(language.list(numbered: notice.list ?? 1))
      address = notice.number.map {
        Address.caseFile(number).link(to: .notice($0, of: number))
      }
      state = language.state(of: notice, on: press.day)
      until = notice.until(in: language)
      change = (try? file.changes(of: notice)).map { language.publicSummary(of: $0) }
    }

    static let names: [String: ReadableName<List>] = [
      "title": .title(\.title), "address": .text(\.address), "state": .text(\.state),
      "until": .text(\.until), "change": .text(\.change),
    ]
  }
}
