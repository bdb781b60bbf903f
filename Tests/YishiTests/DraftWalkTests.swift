import Deliberation
import Exchange
import Foundation
import Testing
import Wording

/// Every step of every procedure that asks for a notice, drafted from a worked case.
struct DraftWalkTests {
  private static let cases = [
    "lift": "yuhuayuan-lift", "gas": "nanyuan-gas", "hazard": "justice-bureau-balconies",
    "street": "yuanding-street", "facility": "senhai-fitness", "request": "datong-request",
  ]
  private static let day = Day("2023-01-04")

  private static func file(_ procedure: Procedure) throws -> CaseFile {
    let name = cases[procedure.key] ?? "justice-bureau-balconies"
    let folder = CaseFolder.read(at: URL(fileURLWithPath: WorkedCases.path(name)))
    let file = try #require(folder.caseFile)
    guard cases[procedure.key] == nil else { return file }
    // Without a worked case: the place and its doors, and nothing done yet.
    return CaseFile(
      folder: procedure.key,
      title: procedure.title.chinese,
      place: file.place,
      procedure: procedure,
      openedOn: file.openedOn,
      office: file.office,
      premises: file.premises
    )
  }

  /// What the steps of a procedure ask for, and what is posted around them.
  private static func asked(by procedure: Procedure) -> [(purpose: Notice.Purpose, list: Int?)] {
    let gates = procedure.stages.flatMap(\.gates).compactMap {
      gate -> (purpose: Notice.Purpose, list: Int?)? in
      switch gate {
      case .noticeRan(let purpose, let list): (purpose, list)
      case .noticePosted(let purpose): (purpose, nil)
      default: nil
      }
    }
    let around: [Notice.Purpose] = [.solicitation, .pollOpening, .works, .acceptance, .meeting]
    return gates + around.map { (purpose: $0, list: nil) }
  }

  private static func notice(
    _ draft: NoticeDraft,
    of file: CaseFile,
    _ language: Language,
    filled: Bool
  ) -> Notice {
    func fill(_ text: String) -> String {
      filled
        ? text.replacing(/〔请填写：[^〕]*〕|\[fill in: [^\]]*\]/, with: "某某") : text
    }
    let wording = language.wording(of: draft, in: file)
    return Notice(
      key: "draft",
      kind: draft.kind,
      purpose: draft.purpose,
      list: draft.list,
      part: draft.part,
      wording: NoticeWording(
        title: fill(wording.title),
        addressee: fill(wording.addressee),
        body: fill(wording.body),
        effect: wording.effect.map(fill),
        reception: wording.reception.map(fill),
        issuers: wording.issuers.map(fill),
        witnesses: wording.witnesses.map(fill),
        enclosures: wording.enclosures
      ),
      postedOn: draft.plannedOn,
      term: draft.length?.term,
      boards: language.boards(of: draft, in: file).map { Board(fill($0.place)) },
      answerWithin: draft.kind == .publicReview ? 5 : nil,
      drafted: Handling(on: draft.plannedOn, by: file.office)
    )
  }

  private static func post(_ notice: Notice) throws(NoticeRefusal) -> Notice {
    var posted = notice
    try posted.take(
      .posted(places: [], copies: 1, witnesses: []),
      on: notice.postedOn,
      by: "社区居委会"
    )
    return posted
  }

  @Test(arguments: Procedure.shipped, Language.allCases)
  func `each is refused while a blank stands, and posted once it is filled`(
    procedure: Procedure,
    language: Language
  ) throws {
    let file = try Self.file(procedure)
    let day = try #require(Self.day)
    let asked = Self.asked(by: procedure)
    #expect(asked.count >= 5)
    for (purpose, list) in asked {
      let draft = try file.noticeDraft(
        for: purpose,
        list: list,
        part: file.parts.first,
        plannedOn: day
      )
      let open = Self.notice(draft, of: file, language, filled: false)
      #expect(open.missingFields.isEmpty, "\(procedure.key) \(purpose)")
      let blanks = open.unfilledBlanks
      if blanks.isEmpty {
        _ = try Self.post(open)
      } else {
        #expect(throws: NoticeRefusal.unfilled(blanks), "\(procedure.key) \(purpose)") {
          try Self.post(open)
        }
      }
      let posted = try Self.post(Self.notice(draft, of: file, language, filled: true))
      #expect(!posted.isDraft && posted.unfilledBlanks.isEmpty)
      // Somebody signs, somewhere questions are taken, and silence has its meaning.
      #expect(!posted.issuers.isEmpty && posted.reception?.isEmpty == false)
      if posted.kind == .publicReview {
        #expect(posted.effect?.isEmpty == false && !posted.witnesses.isEmpty)
        #expect(posted.term?.hour == "18:00")
      }
    }
  }

  @Test func `no draft says what follows where nothing does`() throws {
    for procedure in Procedure.shipped {
      let file = try Self.file(procedure)
      for (purpose, list) in Self.asked(by: procedure) {
        let draft = try file.noticeDraft(
          for: purpose,
          list: list,
          part: file.parts.first,
          plannedOn: try #require(Self.day)
        )
        let body = Language.chinese.wording(of: draft, in: file).body
        #expect(!body.contains("见下表") || body.contains("```shares"), "\(purpose)")
        #expect(!body.contains("。。") && !body.contains("；。") && !body.contains("：。"))
        #expect(!body.contains("！"))
      }
    }
  }
}
