import Deliberation
import Foundation
import Testing

@testable import Exchange

/// `docs/case-folder.md` names every key, heading and word the reader knows.
struct CaseFolderPageTests {
  private static let terms: [(group: String, terms: [Term])] = [
    ("case", CaseKey.all), ("count", CountKey.all), ("section", SectionKey.all),
    ("council", CouncilKey.all), ("charter", CharterKey.all), ("seat", SeatKey.all),
    ("round", RoundKey.all), ("poll", PollKey.all), ("circle", CircleKey.all),
    ("readings", ReadingsKey.all), ("reading", ReadingKey.all), ("proxy", ProxyKey.all),
    ("named voter", NamedVoterKey.all), ("ballot correction", BallotCorrectionKey.all),
    ("deliveries", DeliveriesTable.Column.all), ("second entries", SecondEntriesTable.Column.all),
    ("recipient", Delivery.Recipient.allCases.map(Words.recipients.term)),
    ("way", Delivery.Way.allCases.map(Words.ways.term)),
    ("handover", Handover.allCases.map(Words.handovers.term)),
    ("premises kind", PremisesKind.allCases.map(Words.premisesKinds.term)),
    ("bill", BillKey.all), ("line", LineKey.all), ("bill period", PeriodOfBillKey.all),
    ("replacement", ReplacementKey.all), ("subsidy", SubsidyKey.all),
    ("tranche", TrancheKey.all), ("door term", DoorTermKey.all), ("rounding", RoundingKey.all),
    ("cost paper", CostPaperKey.all), ("payer change", PayerChangeKey.all),
    ("scheme", SchemeKey.all), ("scheme door", SchemeDoorKey.all),
    ("scheme range", SchemeRangeKey.all), ("scheme table", SchemeTable.Column.all),
    ("cost kind", CostKind.allCases.map(Words.costKinds.term)),
    ("paper kind", CostPaper.Kind.allCases.map(Words.costPapers.term)),
    ("rounding unit", CostRounding.Unit.allCases.map(Words.roundingUnits.term)),
    ("standing", SharingRule.Standing.allCases.map(Words.schemeStandings.term)),
    ("proceeds", LateJoining.Proceeds.allCases.map(Words.proceeds.term)),
    (
      "joining",
      [.originalShare, .withInterest, .multiple, .recomputed].map(Words.joiningPolicies.term)
    ), ("change", [.joined, .left, .transferred].map(Words.payerChanges.term)),
    ("agreement", AgreementKey.all),
    ("text", AgreementTextKey.all), ("document", DocumentKey.all), ("skip", SkipKey.all),
    ("fund", FundKey.all), ("closure of a fund", FundClosureKey.all),
    ("line reason", LineReasonKey.all), ("money", FundTable.Column.all),
    ("kind of money", FundEntry.Kind.allCases.map(Words.fundKinds.term)),
    ("site visit", SiteVisitKey.all), ("task", TaskKey.all), ("decided", DecisionKey.all),
    ("partner", PartnerKey.all),
    ("role", Partner.Role.allCases.map(Words.partnerRoles.term)),
    ("document outcome", Document.Outcome.allCases.map(Words.outcomesOfDocuments.term)),
    ("meeting", MeetingFile.Key.all),
    ("excuse", MeetingFile.ExcuseKey.all), ("motion", MeetingFile.MotionKey.all),
    ("action", MeetingFile.ActionKey.all), ("approval", MeetingFile.ApprovalKey.all),
    ("notice", NoticeFile.Key.all), ("period", NoticeFile.PeriodKey.all),
    ("objection", NoticeFile.ObjectionKey.all), ("reply", NoticeFile.ReplyKey.all),
    ("board", NoticeFile.BoardKey.all), ("photo", NoticeFile.PhotoKey.all),
    ("damage", NoticeFile.DamageKey.all), ("wording", NoticeFile.WordingKey.all),
    ("extension", HandlingKey.extension),
    ("correction", HandlingKey.correction),
    ("objection channel", Objection.Channel.allCases.map(Words.objectionChannels.term)),
    ("moment", Board.Moment.allCases.map(Words.photoMoments.term)),
    ("premises", PremisesTable.Column.all), ("ballots", BallotsTable.Column.all),
    ("visits", VisitsTable(furtherQuestions: 2).columns),
    ("signatures", SignaturesTable.Column.all),
    ("decision", DecisionKind.allCases.map(Words.decisionKinds.term)),
    ("void", VoidReason.allCases.map(Words.voidReasons.term)),
    ("channel", Ballot.Channel.allCases.map(Words.channels.term)),
    ("area", AreaSource.allCases.map(Words.areaSources.term)),
    ("kind", Meeting.Kind.allCases.map(Words.meetingKinds.term)),
    ("notice kind", Notice.Kind.allCases.map(Words.noticeKinds.term)),
    ("purpose", Notice.Purpose.allCases.map(Words.purposes.term)),
    ("outcome", Visit.Outcome.allCases.map(Words.outcomes.term)),
    ("signer", Agreement.Signer.allCases.map(Words.signers.term)),
    ("earlier", EarlierSignatures.allCases.map(Words.earlierSignatures.term)),
    ("base", VotingRule.Base.allCases.map(Words.bases.term)),
    ("unit", NoticePeriod.Unit.allCases.map(Words.periodUnits.term)),
    ("counting", NoticePeriod.Counting.allCases.map(Words.countings.term)),
  ]

  @Test func `the page names every key and word in both languages`() throws {
    let page = try String(
      contentsOf: WorkedCasesTests.cases.deletingLastPathComponent()
        .appendingPathComponent("docs/case-folder.md"),
      encoding: .utf8
    )
    for (group, terms) in Self.terms {
      for term in terms {
        #expect(page.contains(term.chinese), "\(group): \(term.chinese)")
        #expect(page.contains(term.english), "\(group): \(term.english)")
      }
    }
    for scheme in SharingRule.presets { #expect(page.contains(scheme.name)) }
  }

  @Test func `every value has a word of its own`() {
    for (group, terms) in Self.terms {
      #expect(Set(terms.map(\.chinese)).count == terms.count, "\(group)")
      #expect(Set(terms.map(\.english)).count == terms.count, "\(group)")
    }
  }
}
