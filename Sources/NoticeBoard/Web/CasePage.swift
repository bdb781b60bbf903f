import Deliberation
import Wording

/// The page of a matter (事项页): what it is, where it stands, until when, whom to
/// ask; then its steps and everything on record, without a door.
struct CasePage: Page {
  static let template = "case"

  let kicker: String
  let title: String
  let standing: StandingBlock?
  let running: EntryList?
  let facts: FactList?
  let summary: HTML
  let steps: StepList?
  let polls: EntryList?
  let bills: BillDigests?
  let agreements: AgreementDigests?
  let closings: EntryList?
  let canvasses: Rounds?
  let notices: EntryList?
  let lists: ListSeriesBlock?
  let meetings: EntryList?
  let documents: EntryList?
  let siteVisits: EntryList?
  let tasks: EntryList?
  let partners: EntryList?
  let counts: FactList?
  let sources: String?

  static let names: [String: ReadableName<CasePage>] = [
    "kicker": .text(\.kicker),
    "title": .title(\.title),
    "standing": .part(\.standing),
    "running": .part(\.running),
    "facts": .part(\.facts),
    "summary": .markup(\.summary),
    "steps": .part(\.steps),
    "polls": .part(\.polls),
    "bills": .part(\.bills),
    "agreements": .part(\.agreements),
    "closings": .part(\.closings),
    "canvasses": .part(\.canvasses),
    "notices": .part(\.notices),
    "lists": .part(\.lists),
    "meetings": .part(\.meetings),
    "documents": .part(\.documents),
    "siteVisits": .part(\.siteVisits),
    "tasks": .part(\.tasks),
    "partners": .part(\.partners),
    "counts": .part(\.counts),
    "sources": .text(\.sources),
  ]

  /// - Precondition: the case has its number.
  init(_ file: CaseFile, _ number: CaseNumber, press: Press) throws(MarkdownRefusal) {
    let language = press.language
    let standing = file.standing(on: press.day)
    let web = Site.Links(of: file, number, from: .caseFile(number), press)
    kicker = [number.description, file.place.community, file.place.name]
      .joined(separator: " · ")
    title = file.title
    let contact = file.contact
    self.standing = standing.map { StandingBlock($0, asking: contact, in: language) }
    running = EntryList(web.notices.filter(\.isRunning).map(\.entry))
    facts = FactList([
      .init(language(.contact), standing == nil ? contact : nil),
      .init(language(.opened), language.plainDay(file.openedOn)),
      .init(language(Label.council.term), file.council?.name),
    ])
    summary = try press.prose(
      file.summary,
      facts: WebFacts(file: file, meeting: nil, press: press).facts,
      below: 2
    )
    steps = standing.map { StepList($0, of: file, number, on: press.day, in: language) }
    polls = EntryList(web.polls)
    bills = BillDigests(file, number, press)
    agreements = AgreementDigests(
      [Matter(file: file, number: number)],
      on: .caseFile(number),
      press
    )
    closings = EntryList(web.closings)
    canvasses = Rounds(file, in: language)
    notices = EntryList(web.notices.map(\.entry))
    lists = ListSeriesBlock(file, number, press: press)
    meetings = EntryList(
      web.meetings
        + (file.council.map { [.init($0.name, at: web.link(to: .council(of: number)))] } ?? [])
    )
    documents = EntryList(
      file.documents.map { document in
        .init(
          document.title,
          notes: [
            [language.plainDay(document.day), document.issuer, document.reference]
              .compactMap(\.self).joined(separator: " · "),
            document.outcome.map { language.pick("结论：", "outcome: ") + language.name($0) },
            document.validUntil.map {
              language.pick("有效期至", "valid until ") + language.plainDay($0)
            },
          ]
        )
      }
    )
    siteVisits = EntryList(
      file.siteVisits.map { visit in
        .init(visit.found, notes: [language.plainDay(visit.day), language.list(visit.by)])
      }
    )
    tasks = EntryList(file.tasks(on: press.day).map { $0.entry(of: file, number, in: language) })
    partners = EntryList(
      file.partners.map { .init($0.name, notes: [language.name($0.role), $0.work]) }
    )
    counts = FactList(file.counts.byWhat, in: language)
    sources = file.sources.isEmpty ? nil : language.list(file.sources)
  }
}

extension CasePage {
  /// Where the case stands, with what is met and what is missing.
  struct StandingBlock: Readable {
    let tone: Tone
    let line: String
    let position: String
    let gates: [GateLine]
    let owes: String?
    let ask: String

    init(_ standing: Standing, asking contact: String, in language: Language) {
      let current = standing.current.map { standing.steps[$0] }
      tone = current == nil ? .met : .now
      line = language.standingLine(standing)
      position = language.position(in: standing)
      gates = (current?.gates ?? []).map { GateLine($0, in: language) }
      owes = current.map { language($0.stage.owes) }
      ask = language.ask(contact)
    }

    static let names: [String: ReadableName<StandingBlock>] = [
      "tone": .text(\.tone.rawValue), "line": .text(\.line), "position": .text(\.position),
      "gates": .parts(\.gates), "owes": .text(\.owes), "ask": .text(\.ask),
    ]
  }

  struct GateLine: Readable {
    let tone: Tone
    let word: String
    let sentence: String

    init(_ answer: GateAnswer, in language: Language) {
      tone = answer.isMet ? .met : .waiting
      word = language.word(isMet: answer.isMet)
      sentence = language.sentence(language.publicly(answer))
    }

    static let names: [String: ReadableName<GateLine>] = [
      "tone": .text(\.tone.rawValue), "mark": .text(\.tone.mark), "word": .text(\.word),
      "sentence": .text(\.sentence),
    ]
  }

  /// The steps as a line from top to bottom, each with its day.
  struct StepList: Readable {
    let steps: [Step]

    init(
      _ standing: Standing,
      of file: CaseFile,
      _ number: CaseNumber,
      on day: Day,
      in language: Language
    ) {
      let outdated = file.listsOutdated(on: day)
      steps = standing.steps.map { step in
        let wanted = outdated.first { $0.stage == step.stage }?.wanted ?? []
        return Step(step, outdatedBy: wanted, of: file, number, in: language)
      }
    }

    static let names: [String: ReadableName<StepList>] = ["steps": .parts(\.steps)]
  }

  struct Step: Readable {
    let title: String
    let tone: Tone
    let word: String
    let day: DayMark?
    /// What proves it, or what of it is proven already.
    let proofs: [StepProof]
    let notes: [String]

    /// `wanted`: what a step that is done has to do again, since amounts changed after it.
    init(
      _ step: Standing.Step,
      outdatedBy wanted: [GateAnswer],
      of file: CaseFile,
      _ number: CaseNumber,
      in language: Language
    ) {
      title = language(step.stage.title)
      word = language.word(step.state)
      let reasons = step.gates.map { StepProof($0, of: number, in: language) }
      switch step.state {
      case .done(let day):
        tone = .met
        self.day = DayMark(day, in: language)
        proofs = reasons
        notes = wanted.map { language.sentence(language.publicly($0)) }
      case .skipped(let skip):
        tone = .waiting
        day = DayMark(skip.on, in: language)
        proofs =
          file.decidedBy(.skip(skip.stage), on: .caseFile(number), in: language)
          .map { [StepProof($0)] } ?? []
        notes = [language.sentence(language.skipped(skip))]
      case .current:
        tone = .now
        day = nil
        proofs = reasons
        notes = step.due.map { [language.sentence(language.due(by: $0))] } ?? []
      case .ahead:
        tone = .plain
        day = nil
        proofs = []
        notes = []
      }
    }

    static let names: [String: ReadableName<Step>] = [
      "title": .text(\.title), "tone": .text(\.tone.rawValue), "mark": .text(\.tone.mark),
      "word": .text(\.word), "day": .part(\.day), "proofs": .parts(\.proofs),
      "notes": .texts(\.notes),
      "isCurrent": .flag { $0.tone == .now },
    ]
  }

  struct DayMark: Readable {
    let iso: String
    let text: String

    init(_ day: Day, in language: Language) {
      iso = day.description
      text = language.plainDay(day)
    }

    static let names: [String: ReadableName<DayMark>] = [
      "iso": .text(\.iso), "text": .text(\.text),
    ]
  }
}
