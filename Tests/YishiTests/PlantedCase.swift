import Deliberation
import Testing

/// The case of a ``PlantedOffice``, with a text for every column.
enum PlantedCase {
  private static let first = 18_323

  static func day(_ after: Int) -> Day { Day(number: first + after) }

  static func kept(_ column: String) -> String { PlantedColumns.kept[column] ?? "" }

  /// As many as make a total that may be broken down.
  private static let members = (1...4).map { "委员\($0)" }
  private static let neighbours = (1...5).compactMap { Door("12-\($0)") }

  /// The owner of a neighbour's door; the last is owned by two.
  private static func neighbour(_ door: Door) -> Owner {
    Owner(door == neighbours.last ? "\(kept("namedVoter.voter"))、邻人" : "业主\(door.text)")
  }

  private static func door(_ column: String) throws -> Door {
    try #require(Door(kept(column)), "\(column)")
  }

  /// The case, with a text for every column.
  static func file(
    saying say: (String) -> String,
    photo: Board.Photo
  ) throws -> CaseFile {
    let owner = Owner(kept("party.key"))
    let doors = try PlantedColumns.kept.keys.sorted().filter { kept($0).hasPrefix("11-7-") }
      .map(door)
    let part = say("premises.stairwell")
    var file = CaseFile(
      folder: say("caseFile.folder"),
      title: say("caseFile.title"),
      place: Place(community: say("community.name"), steps: [.init(.courtyard, say("place.name"))]),
      parts: [part, say("caseFile.parts")],
      procedure: Procedure(
        key: "own",
        title: Term(say("caseFile.procedure"), say("caseFile.procedure")),
        stages: [
          stage("one", gate: .meetingsHeld(.council, atLeast: 1), say),
          stage("two", gate: .documentOnFile(Term("没有的", "none")), say),
          stage("three", gate: .noticeRan(.acceptance, list: nil), say),
        ]
      ),
      openedOn: day(0),
      office: say("caseFile.office"),
      summary: say("caseFile.summary"),
      sources: [say("caseFile.sources")],
      counts: [
        DatedCount(
          what: say("datedCount.what"),
          count: 10,
          unit: say("datedCount.unit"),
          asOf: say("datedCount.asOf"),
          source: say("datedCount.source")
        )
      ],
      council: Council(
        name: say("council.name"),
        founded: say("council.founded"),
        charter: Charter(title: say("council.charter")),
        seats: [
          .init(title: say("seat.title"), door: try door("seat.door"), since: day(0)),
          .init(title: "委员"),
        ] + members.map { .init(title: $0) }
      ),
      sections: [.init(name: say("section.name"), responsible: say("section.responsible"))],
      premises: doors.map {
        Premises(
          door: $0,
          kind: .dwelling,
          building: say("premises.building"),
          stairwell: part,
          storey: 7,
          area: FloorArea(hundredths: 8000),
          areaSource: .registry,
          owner: owner
        )
      }
        + (1...6).compactMap { Door("\($0)") }.map {
          Premises(
            door: $0,
            kind: .shop,
            building: say("premises.building"),
            stairwell: part,
            section: say("section.name"),
            storey: 1,
            area: FloorArea(hundredths: 1000),
            trade: say("premises.trade")
          )
        }
        + (7...12).compactMap { Door("\($0)") }.map {
          Premises(
            door: $0,
            kind: .shop,
            section: say("premises.section"),
            storey: 1,
            area: FloorArea(hundredths: 1000),
            trade: "示例行业"
          )
        }
        + neighbours.map {
          Premises(
            door: $0,
            kind: .dwelling,
            building: say("premises.building"),
            storey: 1,
            area: FloorArea(hundredths: 1000)
          )
        },
      partners: [
        Partner(name: say("partner.name"), role: .other, work: say("partner.work"))
      ]
    )
    let refusals = file.enter(
      try entries(saying: say, part, owner, doors, photo)
        + [.notice(try notice(saying: say, part, photo))]
    )
    try #require(refusals.isEmpty, "\(refusals)")
    return file
  }

  private static func stage(_ key: String, gate: Gate, _ say: (String) -> String) -> Stage {
    let term = Term(say("caseFile.procedure"), say("caseFile.procedure"))
    return Stage(key, term, gates: [gate], owes: term, basis: term)
  }

  private static func rule(_ column: String, _ say: (String) -> String) -> VotingRule {
    VotingRule(
      name: "rule",
      citation: Term(say(column), say(column)),
      measures: [.headcount],
      participation: nil,
      approval: .moreThan(Ratio(1, over: 2)),
      base: .entitled
    )
  }

  private static func entries(
    saying say: (String) -> String,
    _ part: String,
    _ owner: Owner,
    _ doors: [Door],
    _ photo: Board.Photo
  ) throws -> [CaseEntry] {
    [
      .canvass(
        Canvass(
          round: 1,
          question: say("canvass.question"),
          furtherQuestions: [say("canvass.furtherQuestions")],
          openedOn: day(0),
          visits: [
            Visit(
              door: try door("visit.door"),
              day: day(0),
              by: say("visit.visitor"),
              outcome: .against,
              reason: say("visit.reason"),
              answers: [say("visit.answers")],
              promise: kept("visit.promise"),
              nextOn: day(9),
              note: kept("visit.note")
            )
          ]
        )
      ),
      .meeting(
        Meeting(
          key: say("meeting.key"),
          kind: .council,
          title: say("meeting.title"),
          day: day(0),
          hours: say("meeting.hours"),
          room: say("meeting.room"),
          part: part,
          chair: say("meeting.chair"),
          recorder: say("meeting.recorder"),
          noticeOn: day(-3),
          agenda: [say("meeting.agenda")],
          attendance: Attendance(
            due: 6,
            present: [say("seat.title")] + members,
            excused: [.init(seat: "委员", reason: kept("meeting.attendance"))],
            observers: [say("meeting.attendance"), say("meeting.signatories")]
          ),
          motions: [
            Motion(text: say("motion.text"), item: 1, inFavour: 1, against: 0, abstaining: 0)
          ],
          actions: [
            ActionItem(
              what: say("actionItem.what"),
              who: say("actionItem.who"),
              by: day(9),
              doneOn: day(9),
              doneBy: say("actionItem.doneBy"),
              note: say("actionItem.note")
            )
          ],
          minutes: say("meeting.minutes") + "\n\n```attendance\n```",
          signatories: [say("meeting.signatories")],
          attachments: [
            .init(title: say("meeting.attachments"), file: photo.file)
          ],
          approval: .init(by: say("meeting.approvedBy"), on: day(0)),
          published: Handling(on: day(0), by: say("meeting.publishedBy")),
          locked: Handling(on: day(0), by: say("meeting.lockedBy")),
          corrections: [
            .init(
              on: day(0),
              by: say("minutesCorrection.office"),
              reason: say("minutesCorrection.reason"),
              earlier: MinutesText(
                title: say("minutesCorrection.earlier"),
                hours: nil,
                room: "活动室",
                chair: "主任",
                recorder: "记录员",
                noticeOn: nil,
                agenda: [],
                addedItems: [],
                attendance: Attendance(due: 6, presentCount: 5),
                motions: [],
                actions: [],
                signatories: [],
                minutes: ""
              )
            )
          ]
        )
      ),
      .meeting(
        Meeting(
          key: "下一次会议",
          kind: .council,
          title: "下一次会议",
          day: day(1),
          room: "活动室",
          chair: "主任",
          recorder: "记录员",
          agenda: ["一"],
          charter: Charter(title: say("meeting.charter")),
          attendance: Attendance(due: 6, presentCount: 5),
          carried: [
            CarriedItem(
              meeting: say("meeting.key"),
              item: 1,
              what: say("carriedItem.what"),
              doneOn: nil
            )
          ],
          minutes: ""
        )
      ),
      .poll(
        Poll(
          key: say("poll.key"),
          question: say("poll.question"),
          kind: .otherMajor,
          part: part,
          circle: .init(name: say("poll.circle"), source: say("poll.circleSource")),
          opensOn: day(0),
          closesOn: day(1),
          rule: rule("poll.rule", say),
          rulesBeside: [rule("poll.rulesBeside", say)],
          readings: CountingReadings(
            participation: .delivered(bylaw: say("poll.readings")),
            voidBallots: .takePart(bylaw: say("poll.readings"))
          ),
          terms: PollTerms(
            proxyLimit: 3,
            accessoriesBylaw: say("poll.accessoriesBylaw"),
            keysTwice: false,
            closingHour: "17:00",
            receivingPlace: say("poll.receivingPlace")
          ),
          roll: VotingRoll(
            [
              .init(
                door: try door("rollEntry.door"),
                storey: 7,
                owner: owner,
                area: FloorArea(hundredths: 8000),
                areaSource: .registry
              ),
              .init(
                door: try door("ballot.door"),
                storey: 7,
                owner: owner,
                area: FloorArea(hundredths: 8000)
              ),
              .init(
                door: try door("ballotIssue.door"),
                storey: 7,
                owner: owner,
                area: FloorArea(hundredths: 8000)
              ),
            ]
              + neighbours.map {
                .init(door: $0, owner: neighbour($0), area: FloorArea(hundredths: 1000))
              }
          ),
          issues: [
            BallotIssue(
              number: 99,
              door: try door("ballotIssue.door"),
              delivery: Delivery(
                on: day(0),
                by: say("ballotIssue.deliveredBy"),
                isReceipted: true,
                witness: say("ballotIssue.witness"),
                photo: photo.file
              )
            )
          ],
          ballots: [
            Ballot(
              number: 90,
              owner: Owner("业主12-1"),
              marking: .void(.unstated),
              voter: kept("ballot.voter")
            ),
            Ballot(
              number: 1,
              owner: owner,
              door: try door("ballot.door"),
              marking: .choice(.inFavour),
              castOn: day(0),
              channel: .proxy,
              collectedBy: say("ballot.collectedBy"),
              keyedBy: say("ballot.keyedBy"),
              signature: .signed,
              proxy: kept("proxy.key")
            ),
          ]
            + neighbours.dropFirst().enumerated().map {
              Ballot(
                number: $0 + 2,
                owner: neighbour($1),
                marking: .choice(.inFavour)
              )
            },
          proxies: [
            Proxy(
              key: kept("proxy.key"),
              principal: owner,
              agent: kept("proxy.agent"),
              scope: kept("proxy.scope"),
              from: day(0),
              to: day(9),
              scan: photo.file
            )
          ],
          voters: [
            NamedVoter(
              owner: neighbour(neighbours[4]),
              voter: kept("namedVoter.voter"),
              on: day(0),
              document: kept("namedVoter.document")
            )
          ],
          secondEntries: [
            SecondEntry(
              number: 1,
              marking: .choice(.inFavour),
              on: day(1),
              by: say("secondEntry.office")
            )
          ],
          corrections: [
            BallotCorrection(
              number: 1,
              on: day(1),
              by: say("ballotCorrection.office"),
              reason: say("ballotCorrection.reason"),
              earlier: .choice(.against)
            )
          ],
          closure: Handling(on: day(2), by: say("poll.closedBy")),
          counter: say("poll.counter"),
          scrutineer: say("poll.scrutineer"),
          witness: say("poll.witness")
        )
      ),
      .bill(
        Bill(
          key: say("bill.key"),
          title: say("bill.title"),
          drawnUpOn: day(0),
          part: part,
          lines: [
            CostLine(what: say("costLine.what"), amount: Fen(10_000)),
            CostLine(what: say("costPaper.line"), amount: Fen(100)),
          ],
          subsidies: [
            SubsidyGrant(
              name: say("bill.subsidies"),
              rule: .fixed(Fen(100)),
              conditions: [say("bill.subsidies")]
            )
          ],
          rule: SharingRule(
            name: "own",
            title: Term(say("bill.rule"), say("bill.rule")),
            standing: .negotiated,
            source: Term(say("bill.rule"), say("bill.rule"))
          ),
          participants: [
            try door("billDoor.door"), try door("bill.terms"), try door("payerChange.door"),
          ],
          terms: [
            DoorTerm(
              try door("bill.terms"),
              .part(Ratio(1, over: 2)),
              reason: "约定",
              bearer: say("bill.terms")
            )
          ],
          rounding: CostRounding(to: .yuan, bearer: say("bill.rounding")),
          papers: [
            CostPaper(
              .quote,
              issuer: say("costPaper.issuer"),
              day: day(0),
              line: say("costPaper.line"),
              document: photo.file
            )
          ],
          runningCosts: say("bill.runningCosts"),
          changes: [
            PayerChange(
              .transferred,
              try door("payerChange.door"),
              on: day(1),
              basis: say("payerChange.basis")
            )
          ]
        )
      ),
      .bill(
        Bill(
          key: "second",
          title: "第二份费用单",
          drawnUpOn: day(1),
          part: part,
          lines: [CostLine(what: "工程", amount: Fen(20_000))],
          subsidies: [SubsidyGrant(rule: .fixed(Fen(100)))],
          rule: SharingRule.preset(named: "equal") ?? SharingRule.presets[0],
          participants: [try door("billDoor.door")],
          replaces: .init(say("bill.key"), reason: say("bill.replacedFor"))
        )
      ),
      .bill(
        Bill(
          key: "running",
          title: "运行费用",
          drawnUpOn: day(2),
          part: part,
          period: BillPeriod(from: day(0), to: day(1)),
          lines: [
            CostLine(
              what: "电费",
              amount: Fen(10_000),
              rule: SharingRule(
                name: "own",
                title: Term(say("costLine.rule"), say("costLine.rule")),
                standing: .negotiated,
                source: Term(say("costLine.rule"), say("costLine.rule"))
              )
            )
          ],
          subsidies: [],
          rule: SharingRule.preset(named: "equal") ?? SharingRule.presets[0],
          participants: [try door("billDoor.door")]
        )
      ),
      .agreement(
        Agreement(
          key: say("agreement.key"),
          title: say("agreement.title"),
          part: part,
          texts: [
            AgreementText("第一版", document: photo.file),
            AgreementText(
              say("agreementText.version"),
              adoptedOn: day(8),
              earlier: .stand,
              reason: say("agreementText.reason")
            ),
          ],
          asked: [try door("agreement.asked"), try door("signature.door")],
          signatures: [
            .init(
              door: try door("signature.door"),
              on: day(0),
              by: .owner,
              collectedBy: say("signature.collectedBy"),
              scan: photo.file,
              withdrawal: .init(on: day(9), reason: kept("signature.withdrawalReason"))
            )
          ]
        )
      ),
      .agreement(
        Agreement(
          key: "全体",
          title: "全体协议",
          version: "第一版",
          signatures: (1...6).compactMap { Door("\($0)") }.map {
            .init(door: $0, on: day(0), by: .both)
          }
        )
      ),
      .fund(
        Fund(
          key: say("fund.key"),
          title: say("fund.title"),
          part: part,
          openedOn: day(0),
          account: say("fund.account"),
          entries: [
            FundEntry(
              number: 1,
              on: day(0),
              .received,
              Fen(10_000),
              door: try door("fundEntry.door"),
              receipt: 1,
              reason: say("fundEntry.reason"),
              by: say("fundEntry.office")
            ),
            FundEntry(
              number: 2,
              on: day(1),
              .advanced,
              Fen(100),
              counterparty: say("fundEntry.counterparty"),
              document: photo.file
            ),
            FundEntry(
              number: 3,
              on: day(1),
              .payment,
              Fen(10_200),
              counterparty: say("fundEntry.counterparty"),
              line: "工程",
              invoice: say("fundEntry.invoice"),
              reason: say("fundEntry.reason"),
              cover: say("fundEntry.cover")
            ),
            FundEntry(number: 4, on: day(2), .income, Fen(10_100), reason: say("fundEntry.reason")),
            FundEntry(
              number: 5,
              on: day(2),
              .refunded,
              Fen(10_000),
              door: try door("fundEntry.door")
            ),
          ],
          closure: .init(
            on: day(3),
            by: say("fund.closedBy"),
            keeper: say("fund.keeper"),
            cover: say("fund.cover"),
            reasons: [.init(line: "工程", reason: say("fund.lineReasons"))],
            subsidyReason: say("fund.subsidyReason")
          )
        )
      ),
      .document(
        Document(
          kind: say("document.kind"),
          title: say("document.title"),
          day: day(0),
          issuer: say("document.issuer"),
          reference: say("document.reference"),
          source: say("document.source"),
          scan: photo.file,
          outcome: .passed,
          validUntil: day(400)
        )
      ),
      .siteVisit(
        SiteVisit(
          day: day(1),
          by: [say("siteVisit.visitors")],
          found: say("siteVisit.found"),
          scan: photo.file
        )
      ),
      .task(
        CaseTask(
          what: say("task.what"),
          who: say("task.who"),
          by: day(9),
          added: Handling(on: day(1), by: say("task.addedBy")),
          done: .init(on: day(2), by: say("task.doneBy"), note: say("task.note"))
        )
      ),
      .skip(Skip(stage: "two", office: say("skip.office"), reason: say("skip.reason"), on: day(9))),
    ]
  }

  /// A notice with everything that may happen to one.
  private static func notice(
    saying say: (String) -> String,
    _ part: String,
    _ photo: Board.Photo
  ) throws -> Notice {
    func wording(_ title: String) -> NoticeWording {
      NoticeWording(
        title: say(title),
        addressee: say("notice.addressee"),
        body: say("notice.body"),
        effect: say("notice.effect"),
        reception: say("notice.reception"),
        issuers: [say("notice.issuers")],
        witnesses: [say("notice.witnesses")],
        enclosures: [say("notice.enclosures")]
      )
    }
    func done(_ after: Int, _ column: String) -> Handling {
      Handling(on: day(after), by: say(column))
    }
    return Notice(
      key: say("notice.key"),
      kind: .publicReview,
      purpose: .other,
      list: 1,
      part: part,
      bill: say("bill.key"),
      event: EventTime(day(20), minutes: 540),
      wording: wording("notice.title"),
      postedOn: day(0),
      term: PostingTerm(days: 5, counting: .inclusive, rule: say("notice.term")),
      boards: [
        Board(
          say("board.place"),
          copies: 2,
          putUp: done(0, "board.putUpBy"),
          witnesses: [say("board.witnesses")],
          photos: [photo],
          damages: [
            .init(
              foundOn: day(1),
              what: say("damage.what"),
              reposted: done(2, "damage.repostedBy")
            )
          ],
          takenDown: done(40, "board.takenDownBy")
        )
      ],
      answerWithin: 5,
      drafted: done(-1, "notice.draftedBy"),
      extensions: [
        .init(on: day(1), by: say("extension.office"), days: 3, reason: say("extension.reason"))
      ],
      corrections: [
        .init(
          on: day(1),
          by: say("correction.office"),
          reason: say("correction.reason"),
          earlier: wording("correction.earlier")
        )
      ],
      withdrawal: .init(
        on: day(39),
        by: say("notice.withdrawnBy"),
        reason: say("notice.withdrawalReason")
      ),
      finality: done(38, "notice.finalBy"),
      objections: [
        Objection(
          number: 1,
          receivedOn: day(0),
          receivedBy: say("objection.receivedBy"),
          channel: .letter,
          category: say("objection.category"),
          original: kept("objection.original"),
          door: try door("objection.door"),
          wording: say("objection.wording"),
          answerer: say("objection.answerer"),
          answerBy: day(9),
          reply: .init(on: day(1), text: say("objection.reply")),
          discussedIn: say("meeting.key"),
          outcome: say("objection.outcome")
        )
      ]
    )
  }
}
