import Deliberation
import Wording

/// An agreement to be signed (协议书): its parties, its articles, what each door bears and
/// the places for their signatures; for those who sign, never for the web.
package struct AgreementForm: Page {
  package static let template = "agreement-form"

  let title: String
  let agreements: [Text]
  private let file: CaseFile

  package static let names: [String: ReadableName<AgreementForm>] = [
    "agreements": .parts(\.agreements)
  ]

  /// Makes one of every draft, a new page each; of the doors in `only` alone where they
  /// are named, so that each may have a copy of its own.
  package init(
    _ drafts: [AgreementDraft],
    of file: CaseFile,
    only doors: Set<Door>? = nil,
    press: Press
  ) throws(CostSharingRefusal) {
    var texts: [Text] = []
    for draft in drafts {
      texts.append(try Text(draft, of: file, only: doors, press: press))
    }
    agreements = texts.filter { !$0.rows.isEmpty }
    title = agreements.first?.title ?? file.title
    self.file = file
  }

  /// Whether anybody is to sign.
  package var hasParties: Bool { !agreements.isEmpty }

  package struct Text: Readable {
    let title: String
    let facts: [String]
    let parties: String
    let clauses: [Clause]
    let headings: [String]
    let rows: [Row]
    /// Who else bears a part, each with a place for its seal.
    let bearers: [Row]
    /// What all sign for together, where everybody's line stands above.
    let total: Row?
    let witnesses: [String]

    package static let names: [String: ReadableName<Text>] = [
      "title": .text(\.title), "facts": .texts(\.facts), "parties": .text(\.parties),
      "clauses": .parts(\.clauses), "headings": .texts(\.headings), "rows": .parts(\.rows),
      "bearers": .parts(\.bearers), "total": .part(\.total),
      "witnesses": .texts(\.witnesses),
    ]

    init(
      _ draft: AgreementDraft,
      of file: CaseFile,
      only doors: Set<Door>?,
      press: Press
    ) throws(CostSharingRefusal) {
      let language = press.language
      let table: CostTable?
      if let bill = draft.bill { table = try bill.table(among: file.premises) } else { table = nil }
      title = language.title(of: draft, in: file)
      facts = [
        file.number(ofItem: draft.agreement?.number).map(language.agreementNumber),
        language.textOf(draft, on: press.day),
      ].compactMap(\.self)
      clauses = language.clauses(of: draft, in: file, table: table).enumerated().map {
        Clause(heading: language.heading($1, at: $0), text: Unbroken.boxes($1.text))
      }
      headings = language.signingHeadings(of: draft)
      let lines = Dictionary(
        table?.lines.map { ($0.door, $0) } ?? [],
        uniquingKeysWith: { first, _ in first }
      )
      let column = WeightColumn(table?.lines.map(\.weight) ?? [])
      rows = draft.parties.filter { doors?.contains($0.door) ?? true }.map { party in
        let line = lines[party.door]
        let weight = line.map { column(table?.weight(of: $0)) }
        return Row(
          door: party.door.text,
          cells: Self.cells(of: party, line, weight, draft, language)
        )
      }
      let isWhole = rows.count == draft.parties.count && draft.listsAll(of: table)
      bearers = isWhole ? Self.bearers(of: table, language) : []
      total = isWhole ? table.map { Self.total(of: $0, language) } : nil
      parties = language.parties(
        of: draft,
        signing: rows.count,
        bearers: isWhole ? (table?.otherShares ?? []).map(\.bearer) : [],
        in: file
      )
      witnesses = language.witnessLines(of: draft, in: file)
    }

    /// Others that bear a part in place of doors, without whom the table would not add up.
    private static func bearers(of table: CostTable?, _ language: Language) -> [Row] {
      (table?.otherShares ?? []).map { other in
        Row(
          door: language.borneBy(other.bearer),
          cells: [.told(""), .figure("")]
            + [other.prepaid, other.prepaid - other.borne, other.borne].map {
              .figure(language.bare($0))
            } + [.told(language.pick("（盖章）", "(seal)")), .day]
        )
      }
    }

    /// The sums under the lines, so that each signs a table that adds up.
    private static func total(of table: CostTable, _ language: Language) -> Row {
      Row(
        door: language(.total),
        cells: [.told("")] + language.sums(ofColumns: table).map { .figure($0) }
          + [.told(""), .told("")]
      )
    }

    /// What is known of a party, then the places to sign.
    private static func cells(
      of party: Premises,
      _ line: CostTable.Line?,
      _ weight: String?,
      _ draft: AgreementDraft,
      _ language: Language
    ) -> [Cell] {
      if draft.isOfShops {
        return [.told(party.trade ?? ""), .signature, .signature, .day]
      }
      let storey = Cell.told(party.storey.map(language.storeyInColumn) ?? "")
      guard draft.bill != nil else { return [storey, .signature, .day] }
      return [
        storey, .figure(weight ?? ""),
        .figure(line.map { language.bare($0.prepaid) } ?? ""),
        .figure(line.map { language.bare($0.refund) } ?? ""),
        .figure(line.map { language.bare($0.borne) } ?? ""), .signature, .day,
      ]
    }
  }

  package struct Clause: Readable {
    let heading: String
    let text: HTML

    package static let names: [String: ReadableName<Clause>] = [
      "heading": .text(\.heading), "text": .markup(\.text),
    ]
  }

  package struct Row: Readable {
    let door: String
    let cells: [Cell]

    package static let names: [String: ReadableName<Row>] = [
      "door": .text(\.door), "cells": .parts(\.cells),
    ]
  }

  /// A cell by the class that gives it its width.
  package struct Cell: Readable {
    let text: String
    let kind: String

    static func told(_ text: String) -> Cell { Cell(text: text, kind: "t") }
    static func figure(_ text: String) -> Cell { Cell(text: text, kind: "n") }
    static let signature = Cell(text: "", kind: "s")
    static let day = Cell(text: "", kind: "d")

    package static let names: [String: ReadableName<Cell>] = [
      "text": .text(\.text), "kind": .text(\.kind),
    ]
  }

  /// The whole document.
  package func document(press: Press) -> String {
    Sheet.document(
      self,
      titled: title,
      of: file,
      // The clauses are longer in English, and two pages are what a household keeps.
      size: press.language == .english ? .single : .compact,
      press: press
    )
  }
}

extension AgreementDraft {
  /// Whether everybody who shares by a table has a line of its own to sign.
  fileprivate func listsAll(of table: CostTable?) -> Bool {
    let listed = Set(parties.map(\.door))
    return !isOfShops && (table?.lines.allSatisfy { listed.contains($0.door) } ?? true)
  }
}
