import Deliberation
import Wording

/// The board of an agreement (签约进度): counts by section and trade, never the
/// state of one shop or door.
struct AgreementPage: Page {
  static let template = "agreement"

  let kicker: String
  let title: String
  let sum: String
  let facts: FactList?
  let drawing: HTML
  let sections: Grid?
  let trades: Grid?

  static let names: [String: ReadableName<AgreementPage>] = [
    "kicker": .text(\.kicker),
    "title": .title(\.title),
    "sum": .text(\.sum),
    "facts": .part(\.facts),
    "drawing": .markup(\.drawing),
    "hasSquares": .flag { !$0.drawing.isEmpty },
    "sections": .part(\.sections),
    "trades": .part(\.trades),
  ]

  init(
    _ agreement: Agreement,
    _ item: Int,
    of file: CaseFile,
    _ number: CaseNumber,
    press: Press
  ) {
    let language = press.language
    let signing = Signing(agreement, of: file, on: press.day)
    kicker = language.kicker(ofAgreement: item, number)
    title = agreement.title
    sum = language.sentence(
      SmallTotal.mayBreakDown(signing.progress.of)
        ? signing.sentence(in: language) + language.pick("，", ", ")
          + language.unsigned(signing.progress, kind: signing.kind) : signing.sentence(in: language)
    )
    let version = agreement.text(on: press.day).version
    facts = FactList([.init(language(.version), version), file.contactFact(in: language)])
    drawing = signing.drawing(file.place.ground.name, in: language)
    sections = signing.bySection(in: language)
    trades = signing.byTrade(in: language)
  }
}
