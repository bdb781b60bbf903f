import Deliberation
import Wording

/// The ballots of a vote (表决票), a page each: one an owner, numbered in the order of
/// the roll, with the strip that stays with the office (存根).
///
/// A door and its area stand on it, and no name: it is for the owner's hand and
/// never for the web. What must not be cast is marked as a specimen (样张).
package struct BallotForm: Page {
  package static let template = "ballot-form"

  let title: String
  let papers: [Paper]
  private let file: CaseFile

  package static let names: [String: ReadableName<BallotForm>] = ["papers": .parts(\.papers)]

  /// Makes the papers of a vote, or one specimen without a door.
  ///
  /// Without an hour, told here or by the vote, a line is left for it; without a place
  /// they are handed in where the notice that called the vote says.
  package init(
    _ poll: Poll?,
    of file: CaseFile,
    isSpecimen: Bool = false,
    until hour: String? = nil,
    at place: String? = nil,
    press: Press
  ) {
    let language = press.language
    title = language.ballotTitle
    self.file = file
    let call = poll.flatMap(file.notice(calling:))
    let common = Common(
      poll: poll,
      number: poll.flatMap { file.number(ofItem: $0.number) },
      issuers: call.map(\.issuers).flatMap { $0.isEmpty ? nil : $0 } ?? [file.office],
      stamp: isSpecimen ? language.sampleStamp : Self.stamp(of: poll, on: press.day, in: language),
      handIn: language.handIn(
        until: poll?.closesOn,
        hour: hour ?? poll?.terms.closingHour,
        at: place ?? poll?.terms.receivingPlace ?? call?.reception
      ),
      synthetic: file.isSynthetic ? language.syntheticLines : []
    )
    let papers = isSpecimen ? [] : poll?.papers ?? []
    self.papers =
      papers.isEmpty
      ? [Paper(nil, common, in: language)]
      : papers.map { Paper($0, common, in: language) }
  }

  /// Nil while its papers may be handed out: before the vote opens and while it runs.
  private static func stamp(of poll: Poll?, on day: Day, in language: Language) -> String? {
    guard let poll else { return language.sampleStamp }
    return poll.isClosed(on: day) ? language.sampleStamp(closedOn: poll.closesOn) : nil
  }

  /// What all papers of a vote have in common.
  struct Common {
    let poll: Poll?
    let number: String?
    let issuers: [String]
    let stamp: String?
    let handIn: String
    let synthetic: [String]
  }

  struct Paper: Readable {
    let paper: BallotPaper?
    let common: Common
    let language: Language
    let numbers: String
    let counterfoil: Counterfoil?

    init(_ paper: BallotPaper?, _ common: Common, in language: Language) {
      self.paper = paper
      self.common = common
      self.language = language
      numbers = language.ballotNumbers(paper?.number, poll: common.number)
      counterfoil = common.stamp == nil ? paper.map { Counterfoil(of: $0, in: language) } : nil
    }

    private var blank: String { language(Label.blank.term) }
    private var doors: String? { paper.map { language.list($0.doors.map(\.text)) } }

    static let names: [String: ReadableName<Paper>] = [
      "synthetic": .texts(\.common.synthetic),
      "stamp": .text(\.common.stamp),
      "title": .text(\.language.ballotTitle),
      "numbers": .text(\.numbers),
      "matterName": .text(\.language.ballotMatter),
      "question": .text { $0.common.poll?.question ?? $0.blank },
      "circleName": .text { $0.language(.circle) },
      "circle": .text { $0.common.poll?.circle.name ?? $0.blank },
      "doors": .text { $0.doors ?? $0.blank },
      "weightName": .text(\.language.ballotWeight),
      "weight": .text { paper in paper.paper.map(paper.language.votingWeight) ?? paper.blank },
      "ownerName": .text(\.language.ballotOwner),
      "ownerHint": .text(\.language.ballotOwnerHint),
      "choiceName": .text(\.language.ballotChoice),
      "boxes": .texts(\.language.ballotBoxes),
      "signatureName": .text(\.language.ballotSignature),
      "dateName": .text(\.language.ballotDate),
      "dateBlanks": .text(\.language.dateBlanks),
      "proxyName": .text(\.language.ballotProxy),
      "authorityName": .text(\.language.ballotAuthority),
      "attached": .text(\.language.ballotAttached),
      "handIn": .text(\.common.handIn),
      "rules": .texts { $0.language.ballotRules($0.paper, of: $0.common.poll) },
      "offices": .texts { $0.language.ballotOffices($0.common.issuers, of: $0.common.poll) },
      "counterfoil": .part(\.counterfoil),
    ]
  }

  /// The strip below the line of the scissors: to whom the ballot was handed, how
  /// and when, which proves its delivery.
  struct Counterfoil: Readable {
    let cut: String
    let strip: FormStrip

    init(of paper: BallotPaper, in language: Language) {
      cut = language.cutHere
      strip = FormStrip(
        title: language.counterfoilTitle,
        rows: [
          .init(
            language(Label.door.term),
            language.list(paper.doors.map(\.text)),
            beside: .init(language.ballotNumberName, language.ballotNumber(paper.number))
          ),
          .init(language.deliveredHow, language.ballotDeliveries),
          .init(
            language.receivedBy,
            beside: .init(language.deliveredOn, language.hourBlanks)
          ),
          .init(language.relation, language.relations),
          .init(language.deliverers),
        ]
      )
    }

    static let names: [String: ReadableName<Counterfoil>] = [
      "cut": .text(\.cut), "strip": .part(\.strip),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(
      self,
      titled: title,
      of: file,
      marksItself: true,
      size: .compact,
      press: press
    )
  }
}
