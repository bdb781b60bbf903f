import Deliberation

/// A small case with one text in every field that people write.
///
/// `HostileTextTests` holds it to that: a new field of any value of a case must be
/// filled here.
enum HostileCase {
  private static func procedure(_ text: String) -> Procedure {
    let term = Term(text, text)
    return Procedure(
      key: "street",
      title: term,
      stages: [
        Stage(
          "one",
          term,
          gates: [.noticeRan(.other, list: 1)],
          owes: term,
          basis: term,
          due: .ahead(hours: 48, of: term)
        ),
        Stage(
          "two",
          term,
          gates: [.documentOnFile(Term(text + "二", text + "二"))],
          owes: term,
          basis: term
        ),
      ]
    )
  }

  /// With `markdown` where Markdown is written.
  static func file(saying text: String, markdown: String = "") -> CaseFile {
    let day = SampleCases.day("2020-03-02")
    var file = CaseFile(
      folder: text,
      title: text,
      place: Place(community: text, steps: [.init(.courtyard, text)]),
      parts: [text],
      procedure: procedure(text),
      openedOn: day,
      office: text,
      summary: markdown,
      sources: [text],
      counts: [DatedCount(what: text, count: 1, unit: text, asOf: text, source: text)],
      council: Council(
        name: text,
        founded: text,
        charter: Charter(title: text),
        seats: ["", "二", "三", "四"].map { .init(title: text + $0) }
      ),
      sections: [.init(name: text, responsible: text), .init(name: text + "二", responsible: text)],
      premises: premises(text),
      partners: [Partner(name: text, role: .other, work: text)]
    )
    let refusals = file.enter(entries(text, markdown, on: day))
    precondition(refusals.isEmpty, "\(refusals)")
    let item = DecidedItem(meeting: text, item: 1)
    for thing in [Decision.Thing.bill(text), .notice(text), .skip("two")] {
      precondition((try? file.link(Decision(item, of: thing))) != nil, "\(thing)")
    }
    _ = file.number(as: CaseNumber(year: 2020, running: 1), meetingsAfter: 0)
    return file
  }

  private static func premises(_ text: String) -> [Premises] {
    (1...12).compactMap { index in
      Door("\(index)").map { door in
        Premises(
          door: door,
          kind: .shop,
          building: text,
          stairwell: text,
          section: index > 6 ? text + "二" : text,
          storey: 1,
          area: FloorArea(hundredths: 1000),
          owner: Owner(index == 1 ? "1、二" : "\(index)"),
          trade: index > 6 ? text + "二" : text
        )
      }
    }
  }

  private static func attendance(_ text: String) -> Attendance {
    Attendance(
      due: 4,
      present: [text],
      excused: [.init(seat: text + "二", reason: text)],
      absent: [text + "三"],
      represented: [.init(seat: text + "四", by: text)],
      late: [.init(seat: text, from: 1)],
      leftEarly: [.init(seat: text, after: 1)],
      recused: [.init(seat: text + "四", item: 1, reason: text)],
      observers: [text]
    )
  }

  private static func minutesText(_ text: String) -> MinutesText {
    MinutesText(
      title: text,
      hours: text + "二",
      room: text + "二",
      chair: text + "二",
      recorder: text + "二",
      noticeOn: nil,
      agenda: [text + "二"],
      addedItems: [],
      attendance: attendance(text),
      motions: [Motion(text: text + "二", item: 1, inFavour: 1, against: 0, abstaining: 0)],
      actions: [ActionItem(what: text + "二", who: text)],
      signatories: [text + "二"],
      attachments: [.init(title: text + "二", file: .yetToCome)],
      minutes: "旧文"
    )
  }

  private static func entries(
    _ text: String,
    _ markdown: String,
    on day: Day
  ) -> [CaseEntry] {
    let doors = premises(text)
    return [
      .canvass(
        Canvass(
          round: 1,
          question: text,
          furtherQuestions: [text],
          openedOn: day,
          visits: [
            Visit(
              door: doors[0].door,
              day: day,
              by: text,
              outcome: .against,
              reason: text,
              answers: [text],
              promise: text,
              nextOn: day + 1,
              note: text
            )
          ]
        )
      ),
      .skip(Skip(stage: "two", office: text, reason: text, on: day + 30)),
      .meeting(
        Meeting(
          key: text,
          kind: .council,
          title: text,
          day: day,
          hours: text,
          room: text,
          part: text,
          chair: text,
          recorder: text,
          agenda: [text],
          attendance: attendance(text),
          motions: [Motion(text: text, item: 1, inFavour: 1, against: 0, abstaining: 0)],
          actions: [
            ActionItem(what: text, who: text, doneOn: day, doneBy: text, note: text)
          ],
          minutes: markdown,
          signatories: [text],
          attachments: [.init(title: text, file: .yetToCome)],
          approval: .init(by: text, on: day),
          published: Handling(on: day, by: text),
          locked: Handling(on: day, by: text),
          corrections: [.init(on: day, by: text, reason: text, earlier: minutesText(text))]
        )
      ),
      .poll(poll(text, doors, on: day)),
      .bill(
        Bill(
          key: text,
          title: text,
          drawnUpOn: day,
          part: text,
          lines: [CostLine(what: text, amount: Fen(10_000), kind: .works)],
          subsidies: [
            SubsidyGrant(
              name: text,
              rule: .fixed(Fen(100)),
              kinds: [.works],
              conditions: [text],
              tranches: [.init(text, Fen(100))]
            )
          ],
          rule: SharingRule(
            name: "equal",
            title: Term(text, text),
            standing: .negotiated,
            source: Term(text, text)
          ),
          participants: doors.map(\.door),
          terms: [DoorTerm(doors[0].door, .part(Ratio(1, over: 2)), reason: text, bearer: text)],
          rounding: CostRounding(to: .yuan, bearer: text),
          papers: [
            CostPaper(
              .contract,
              issuer: text,
              day: day,
              amount: Fen(9_000),
              line: text,
              document: .yetToCome
            )
          ],
          runningCosts: text,
          changes: [PayerChange(.transferred, doors[0].door, on: day, basis: text)]
        )
      ),
      .bill(
        Bill(
          key: text + "二",
          title: text,
          drawnUpOn: day,
          part: text,
          lines: [CostLine(what: text, amount: Fen(10_001))],
          subsidies: [],
          rule: SharingRule.preset(named: "equal") ?? SharingRule.presets[0],
          participants: doors.map(\.door),
          replaces: .init(text, reason: text)
        )
      ),
      .bill(
        Bill(
          key: text + "三",
          title: text,
          drawnUpOn: day,
          part: text,
          period: BillPeriod(from: day - 30, to: day),
          lines: [
            CostLine(
              what: text,
              amount: Fen(10_000),
              rule: SharingRule(
                name: "equal",
                title: Term(text, text),
                standing: .negotiated,
                source: Term(text, text)
              )
            )
          ],
          subsidies: [SubsidyGrant(name: text, rule: .fixed(Fen(5)), isPaidUpfront: true)],
          rule: SharingRule.preset(named: "equal") ?? SharingRule.presets[0],
          participants: doors.map(\.door)
        )
      ),
      .agreement(
        Agreement(
          key: text,
          title: text,
          part: text,
          texts: [
            AgreementText(text, adoptedOn: day, document: .yetToCome),
            AgreementText(
              text + "二",
              adoptedOn: day + 2,
              document: .yetToCome,
              earlier: .stand,
              reason: text
            ),
          ],
          signatures: [
            .init(
              door: doors[0].door,
              on: day,
              by: .both,
              version: text,
              collectedBy: text,
              scan: .yetToCome,
              withdrawal: .init(on: day + 1, reason: text)
            )
          ]
        )
      ),
      .fund(
        Fund(
          key: text,
          title: text,
          part: text,
          openedOn: day,
          account: text,
          entries: [
            FundEntry(
              number: 1,
              on: day,
              .received,
              Fen(100),
              door: doors[0].door,
              receipt: 1,
              reason: text,
              by: text
            ), FundEntry(number: 2, on: day + 1, .refunded, Fen(100), door: doors[0].door),
            FundEntry(
              number: 3,
              on: day,
              .income,
              Fen(100),
              counterparty: text,
              line: text,
              invoice: text,
              document: .yetToCome,
              reason: text,
              cover: text,
              by: text
            ),
          ],
          closure: .init(
            on: day + 3,
            by: text,
            keeper: text,
            cover: text,
            reasons: [.init(line: text, reason: text)],
            subsidyReason: text
          )
        )
      ),
      .siteVisit(SiteVisit(day: day + 1, by: [text], found: text, scan: .yetToCome)),
      .task(
        CaseTask(
          what: text,
          who: text,
          by: day + 2,
          added: Handling(on: day, by: text),
          decision: DecidedItem(meeting: text, item: 1),
          done: .init(on: day + 1, by: text, note: text)
        )
      ),
      .notice(notice(text, on: day)),
      .notice(course(text, markdown, on: day)),
      .document(
        Document(
          kind: text,
          title: text,
          day: day + 20,
          issuer: text,
          reference: text,
          source: text,
          scan: .yetToCome,
          outcome: .passed,
          validUntil: day + 400
        )
      ),
    ]
  }

  private static func poll(_ text: String, _ doors: [Premises], on day: Day) -> Poll {
    let roll = VotingRoll(
      doors.compactMap { shop in
        shop.owner.map {
          VotingRoll.Entry(door: shop.door, storey: nil, owner: $0, area: shop.area)
        }
      }
    )
    return Poll(
      key: text,
      question: text,
      kind: .otherMajor,
      part: text,
      circle: .init(name: text, source: text),
      opensOn: day,
      closesOn: day + 1,
      rule: rule(text),
      rulesBeside: [rule(text)],
      readings: CountingReadings(
        participation: .delivered(bylaw: text),
        voidBallots: .takePart(bylaw: text),
        silence: .withMajority(bylaw: text)
      ),
      terms: PollTerms(
        proxyLimit: 20,
        accessoriesBylaw: text,
        closingHour: text,
        receivingPlace: text
      ),
      roll: roll,
      issues: roll.entries.enumerated().map {
        BallotIssue(
          number: $0 + 1,
          door: $1.door,
          delivery: Delivery(
            on: day,
            by: text,
            isReceipted: true,
            witness: text,
            photo: .yetToCome
          )
        )
      },
      ballots: roll.entries.enumerated().map {
        Ballot(
          number: $0 + 1,
          owner: $1.owner,
          marking: .choice(.inFavour),
          castOn: day,
          collectedBy: text,
          keyedBy: text,
          proxy: "\(text)\($0)"
        )
      },
      proxies: roll.entries.enumerated().map {
        Proxy(
          key: "\(text)\($0)",
          principal: $1.owner,
          agent: text,
          scope: text,
          from: day
        )
      },
      voters: [NamedVoter(owner: Owner("1、二"), voter: "二", on: day, document: text)],
      secondEntries: [
        SecondEntry(number: 1, marking: .choice(.inFavour), on: day, by: text + "二")
      ],
      corrections: [
        BallotCorrection(
          number: 1,
          on: day,
          by: text,
          reason: text,
          earlier: .choice(.against)
        )
      ],
      closure: Handling(on: day + 2, by: text),
      counter: text,
      scrutineer: text,
      witness: text
    )
  }

  private static func rule(_ text: String) -> VotingRule {
    VotingRule(
      name: "rule",
      citation: Term(text, text),
      inclusion: Term(text, text),
      measures: [.headcount],
      participation: nil,
      approval: .moreThan(Ratio(1, over: 2)),
      base: .entitled
    )
  }

  private static func notice(_ text: String, on day: Day) -> Notice {
    Notice(
      key: text,
      kind: .publicReview,
      purpose: .other,
      list: 1,
      wording: NoticeWording(
        title: text,
        addressee: text,
        body: "",
        effect: text,
        reception: text,
        issuers: [text],
        witnesses: [text],
        enclosures: [text, text]
      ),
      postedOn: day,
      term: PostingTerm(days: 5, hour: text),
      boards: [Board(text)],
      answerWithin: 5,
      objections: [
        Objection(
          number: 1,
          receivedOn: day,
          receivedBy: text,
          category: text,
          original: text,
          wording: text,
          answerer: text,
          reply: .init(on: day, text: text),
          outcome: text
        )
      ]
    )
  }
}
