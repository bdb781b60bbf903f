import Deliberation

/// Writes `case.yaml` and the tables it names.
struct CaseHeadWriter {
  let caseFile: CaseFile
  /// The people to ring, where they are handed in.
  let contacts: [Contact]

  init(_ caseFile: CaseFile, contacts: [Contact] = []) {
    self.caseFile = caseFile
    self.contacts = contacts
  }

  func yaml() throws -> String {
    var head = HeadWriter()
    head.add(CaseKey.title, caseFile.title)
    head.add(CaseKey.community, caseFile.place.community)
    var place = HeadWriter()
    for step in caseFile.place.steps {
      place.add(Words<Place.Kind>.placeKinds.term(step.kind), step.name)
    }
    head.add(CaseKey.place, place)
    if !caseFile.parts.isEmpty { head.add(CaseKey.parts, inline: caseFile.parts) }
    if let procedure = caseFile.procedure, Procedure.named(procedure.key) == nil {
      head.add(CaseKey.procedure, HeadWriter(procedure))
    } else {
      head.add(CaseKey.procedure, caseFile.procedure?.key)
    }
    head.add(CaseKey.opened, plain: caseFile.openedOn)
    head.add(CaseKey.office, caseFile.office)
    if caseFile.isSynthetic {
      head.add(CaseKey.synthetic, plain: Words.yesOrNo.chinese(true))
    }
    if !caseFile.summary.isEmpty { head.add(CaseKey.summary, caseFile.summary) }
    head.add(CaseKey.sources, texts: caseFile.sources)
    head.add(CaseKey.counts, caseFile.counts.map(write))
    head.add(CaseKey.sections, caseFile.sections.map(write))
    head.add(CaseKey.premisesTold, plain: caseFile.premisesTold)
    head.add(CaseKey.council, caseFile.council.map(write))
    head.add(CaseKey.rounds, caseFile.canvasses.enumerated().map { write($1, number: $0 + 1) })
    head.add(CaseKey.polls, polls.map(\.head))
    head.add(CaseKey.bills, caseFile.bills.map { HeadWriter($0) })
    head.add(
      CaseKey.agreements,
      caseFile.agreements.enumerated().map { write($1, number: $0 + 1) }
    )
    head.add(
      CaseKey.funds,
      caseFile.funds.enumerated().map { HeadWriter($1, table: Self.fund($0 + 1)) }
    )
    head.add(CaseKey.documents, caseFile.documents.map(write))
    head.add(CaseKey.skips, caseFile.skips.map(write))
    head.add(CaseKey.siteVisits, caseFile.siteVisits.map(HeadWriter.init))
    head.add(CaseKey.tasks, caseFile.tasks.map(HeadWriter.init))
    head.add(CaseKey.decisions, caseFile.decisions.map(HeadWriter.init))
    head.add(
      CaseKey.partners,
      caseFile.partners.map { partner in
        HeadWriter(partner, contact: contacts.first { $0.owner == partner.party })
      }
    )
    return try head.yaml()
  }

  /// The tables by file name, in the order the head names them.
  var tables: [(path: String, text: String)] {
    var tables: [(path: String, text: String)] = []
    for (index, canvass) in caseFile.canvasses.enumerated() {
      tables.append(
        (
          Self.visits(index + 1),
          VisitsTable(furtherQuestions: canvass.furtherQuestions.count).write(canvass.visits)
        )
      )
    }
    for poll in polls { tables += poll.tables }
    for (index, agreement) in caseFile.agreements.enumerated() where !agreement.signatures.isEmpty {
      tables.append((Self.signatures(index + 1), SignaturesTable.write(agreement.signatures)))
    }
    for (index, fund) in caseFile.funds.enumerated() where !fund.entries.isEmpty {
      tables.append((Self.fund(index + 1), FundTable.write(fund.entries)))
    }
    return tables
  }

  private static func visits(_ number: Int) -> String { "visits-\(number).csv" }
  private static func signatures(_ number: Int) -> String { "signatures-\(number).csv" }

  private static func fund(_ number: Int) -> String { "fund-\(number).csv" }

  private var polls: [PollHeadWriter] {
    caseFile.polls.enumerated().map {
      PollHeadWriter(poll: $1, number: $0 + 1, caseFile: caseFile)
    }
  }

  private func write(_ count: DatedCount) -> HeadWriter {
    var head = HeadWriter()
    head.add(CountKey.what, count.what)
    head.add(CountKey.count, plain: count.count)
    head.add(CountKey.unit, count.unit)
    head.add(CountKey.asOf, count.asOf)
    head.add(CountKey.source, count.source)
    if count.isOfCommunity {
      head.add(CountKey.ofCommunity, plain: Words.yesOrNo.chinese(true))
    }
    return head
  }

  private func write(_ section: CaseFile.Section) -> HeadWriter {
    var head = HeadWriter()
    head.add(SectionKey.name, section.name)
    head.add(SectionKey.responsible, section.responsible)
    head.add(SectionKey.told, plain: section.told)
    return head
  }

  private func write(_ council: Council) -> HeadWriter {
    var head = HeadWriter()
    head.add(CouncilKey.name, council.name)
    head.add(CouncilKey.founded, council.founded)
    head.add(CouncilKey.charter, HeadWriter(council.charter))
    head.add(
      CouncilKey.seats,
      council.seats.map { seat in
        var head = HeadWriter()
        head.add(SeatKey.title, seat.title)
        head.add(SeatKey.door, seat.door?.text)
        head.add(SeatKey.since, plain: seat.since)
        return head
      }
    )
    return head
  }

  private func write(_ canvass: Canvass, number: Int) -> HeadWriter {
    var head = HeadWriter()
    head.add(RoundKey.round, plain: canvass.round)
    head.add(RoundKey.question, canvass.question)
    head.add(RoundKey.furtherQuestions, texts: canvass.furtherQuestions)
    head.add(RoundKey.openedOn, plain: canvass.openedOn)
    head.add(RoundKey.file, Self.visits(number))
    return head
  }

  private func write(_ agreement: Agreement, number: Int) -> HeadWriter {
    var head = HeadWriter()
    head.add(AgreementKey.key, agreement.key)
    head.add(AgreementKey.title, agreement.title)
    head.add(AgreementKey.part, agreement.part)
    head.add(AgreementKey.version, agreement.texts[0].version)
    head.add(AgreementKey.adoptedOn, plain: agreement.texts[0].adoptedOn)
    head.add(AgreementKey.document, agreement.texts[0].document?.description)
    head.add(AgreementKey.laterTexts, agreement.texts.dropFirst().map(write))
    head.add(AgreementKey.asked, inline: agreement.asked.map { $0.map(\.text) })
    if !agreement.signatures.isEmpty {
      head.add(AgreementKey.signatures, Self.signatures(number))
    }
    return head
  }

  private func write(_ text: AgreementText) -> HeadWriter {
    var head = HeadWriter()
    head.add(AgreementTextKey.version, text.version)
    head.add(AgreementTextKey.adoptedOn, plain: text.adoptedOn)
    head.add(AgreementTextKey.document, text.document?.description)
    head.add(
      AgreementTextKey.earlier,
      plain: text.earlier.map(Words.earlierSignatures.chinese)
    )
    head.add(AgreementTextKey.reason, text.reason)
    return head
  }

  private func write(_ document: Document) -> HeadWriter {
    var head = HeadWriter()
    head.add(DocumentKey.kind, document.kind)
    head.add(DocumentKey.title, document.title)
    head.add(DocumentKey.day, plain: document.day)
    head.add(DocumentKey.issuer, document.issuer)
    head.add(DocumentKey.reference, document.reference)
    head.add(DocumentKey.outcome, plain: document.outcome.map(Words.outcomesOfDocuments.chinese))
    head.add(DocumentKey.validUntil, plain: document.validUntil)
    head.add(DocumentKey.source, document.source)
    head.add(DocumentKey.scan, document.scan?.description)
    return head
  }

  private func write(_ skip: Skip) -> HeadWriter {
    var head = HeadWriter()
    head.add(SkipKey.stage, skip.stage)
    head.add(SkipKey.office, skip.office)
    head.add(SkipKey.reason, skip.reason)
    head.add(SkipKey.on, plain: skip.on)
    return head
  }
}

extension HeadWriter {
  /// A charter, as ``CaseHead`` reads it.
  init(_ charter: Charter) {
    self.init()
    add(CharterKey.title, charter.title)
    add(CharterKey.adopted, plain: charter.adoptedOn)
    add(CharterKey.presence, plain: charter.presence.written)
    add(CharterKey.approval, plain: charter.approval.written)
    add(CharterKey.base, plain: Words.bases.chinese(charter.base))
    add(CharterKey.noticeDays, plain: charter.noticeDays)
    if charter.mayAddItems { add(CharterKey.addsItems, plain: Words.yesOrNo.chinese(true)) }
    if charter.countsRepresented {
      add(CharterKey.countsRepresented, plain: Words.yesOrNo.chinese(true))
    }
  }
}
