/// What may happen to the text of one column of the register (列的去向).
///
/// Every column of every table has its line in ``PlantedColumns``; a new one fails a
/// test until somebody has decided.
enum ColumnFate {
  /// Private: this value is planted in it, and found nowhere outside the office.
  case kept(String)
  /// Typed by the office for residents to read: a private value typed there stops
  /// the publication.
  case shown
  /// Private in one part, typed for residents in another.
  case keptAndShown(String)
  /// Typed, and on no page at all.
  case office(String)
  /// It cannot hold a private value, for this reason.
  case never(String)
}

/// Every column of the register with its fate (各列去向).
enum PlantedColumns {
  private static let tables: [String: [String: ColumnFate]] = [
    "numbering": [
      "series": .never("a name of ours: `case 2020`"), "last": .never("a number"),
    ],
    "journal": [
      "sequence": .never("a number"), "instant": .never("a moment"), "day": .never("a day"),
      "actor": .office("the office that acted, which no page names"),
      "act": .never("a word of ours"), "subjects": .never("kinds and numbers"),
      "facts": .never("titles, offices and numbers; held by its own test"),
      "hash": .never("a hash"),
    ],
    "journalPart": [
      "sequence": .never("a number"), "part": .never("a number"),
      "changeset": .never("what the other columns hold, kept in the office"),
    ],
    "journalSubject": [
      "subject": .never("a kind and a number"), "sequence": .never("a number"),
    ],
    "community": ["id": .never("a number"), "name": .shown],
    "place": [
      "id": .never("a number"), "community": .never("a number"), "parent": .never("a number"),
      "kind": .never("a word of ours"), "name": .shown,
    ],
    "party": [
      "id": .never("a number"), "ground": .never("a number"), "key": .kept("种下的业主甲"),
      "contactDigest": .never("a digest with 32 random bytes"),
    ],
    "contact": [
      "party": .never("a number"), "nonce": .never("random bytes"), "name": .kept("种下之名"),
      "telephone": .kept("0371-60001234"),
    ],
    "caseFile": [
      "id": .never("a number"), "year": .never("a number"), "running": .never("a number"),
      "folder": .office("the office's own name of a folder"), "title": .shown,
      "place": .never("a number"), "parts": .shown, "procedure": .shown,
      "openedOn": .never("a day"), "office": .shown, "isSynthetic": .never("yes or no"),
      "summary": .shown, "sources": .shown, "premisesTold": .never("a number"),
    ],
    "datedCount": [
      "caseFile": .never("a number"), "position": .never("a number"), "what": .shown,
      "count": .never("a number"), "unit": .shown, "asOf": .shown, "source": .shown,
      "isOfCommunity": .never("yes or no"),
    ],
    "section": [
      "caseFile": .never("a number"), "position": .never("a number"), "name": .shown,
      "responsible": .shown, "told": .never("a number"),
    ],
    "premises": [
      "caseFile": .never("a number"), "position": .never("a number"), "door": .kept("11-7-701"),
      "kind": .never("a word of ours"), "building": .shown, "stairwell": .shown,
      "section": .shown, "storey": .never("a number"), "area": .never("a number"),
      "handover": .never("a word of ours"),
      "areaSource": .never("a word of ours"), "owner": .never("a number"), "trade": .shown,
    ],
    "ownership": [
      "caseFile": .never("a number"), "premises": .never("a number"),
      "position": .never("a number"), "owner": .never("a number"), "since": .never("a day"),
    ],
    "council": [
      "caseFile": .never("a number"), "name": .shown, "founded": .shown, "charter": .shown,
    ],
    "seat": [
      "caseFile": .never("a number"), "position": .never("a number"), "title": .shown,
      "door": .kept("11-7-702"), "since": .never("a day"),
    ],
    "canvass": [
      "caseFile": .never("a number"), "position": .never("a number"), "round": .never("a number"),
      "question": .shown,
      "furtherQuestions": .office("what else was asked is for those who go"),
      "openedOn": .never("a day"),
    ],
    "visit": [
      "caseFile": .never("a number"), "canvass": .never("a number"), "position": .never("a number"),
      "door": .kept("11-7-703"), "day": .never("a day"),
      "visitor": .office("who went is not told"), "outcome": .never("a word of ours"),
      "reason": .office("a word that counts answers, on no page"),
      "answers": .office("what a household answered, on no page"),
      "promise": .kept("种下的走访承诺"), "nextOn": .never("a day"),
      "note": .kept("种下的走访备注"),
    ],
    "meeting": [
      "id": .never("a number"), "caseFile": .never("a number"),
      "key": .office("the name of a file"), "kind": .never("a word of ours"), "title": .shown,
      "day": .never("a day"), "hours": .shown, "room": .shown,
      "part": .never("the name of a stairwell, a building or a section"), "chair": .shown,
      "recorder": .shown, "noticeOn": .never("a day"), "agenda": .shown,
      "attendance": .keptAndShown("种下的请假原因"), "minutes": .shown, "approvedBy": .shown,
      "approvedOn": .never("a day"), "addedItems": .never("numbers"),
      "charter": .office("a rule of its own, cited where it decides"), "signatories": .shown,
      "attachments": .shown,
      "publishedOn": .never("a day"), "publishedBy": .shown, "lockedOn": .never("a day"),
      "lockedBy": .shown,
    ],
    "carriedItem": [
      "meeting": .never("a number"), "position": .never("a number"),
      "source": .never("the key of a meeting"), "item": .never("a number"), "what": .shown,
      "doneOn": .never("a day"),
    ],
    "minutesCorrection": [
      "meeting": .never("a number"), "position": .never("a number"), "day": .never("a day"),
      "office": .shown, "reason": .shown, "earlier": .shown,
    ],
    "motion": [
      "meeting": .never("a number"), "position": .never("a number"), "item": .never("a number"),
      "text": .shown, "inFavour": .never("a number"), "against": .never("a number"),
      "abstaining": .never("a number"),
    ],
    "actionItem": [
      "meeting": .never("a number"), "position": .never("a number"), "what": .shown,
      "who": .shown, "dueOn": .never("a day"), "doneOn": .never("a day"), "doneBy": .shown,
      "note": .shown,
    ],
    "task": [
      "caseFile": .never("a number"), "number": .never("a number"), "what": .shown,
      "who": .shown, "dueOn": .never("a day"), "addedOn": .never("a day"),
      "addedBy": .office("who wrote it down is not told"),
      "meeting": .never("the key of a meeting"),
      "item": .never("a number"), "doneOn": .never("a day"), "doneBy": .shown, "note": .shown,
    ],
    "siteVisit": [
      "caseFile": .never("a number"), "position": .never("a number"), "day": .never("a day"),
      "visitors": .shown, "found": .shown, "scan": .never("a name by hash"),
    ],
    "partner": [
      "caseFile": .never("a number"), "position": .never("a number"), "name": .shown,
      "role": .never("a word of ours"), "work": .shown, "party": .never("a number"),
    ],
    "decision": [
      "caseFile": .never("a number"), "position": .never("a number"),
      "meeting": .never("the key of a meeting"), "item": .never("a number"),
      "kind": .never("a word of ours"), "key": .never("the key of a notice, a bill or a step"),
    ],
    "poll": [
      "caseFile": .never("a number"), "number": .never("a number"),
      "key": .office("a name within the folder"), "question": .shown,
      "kind": .never("a word of ours"),
      "part": .never("the name of a stairwell, a building or a section"), "circle": .shown,
      "circleSource": .shown,
      "opensOn": .never("a day"), "closesOn": .never("a day"), "rule": .shown,
      "rulesBeside": .shown, "readings": .office("a bylaw that no page cites yet"),
      "laterReplaces": .never("yes or no"), "proxyLimit": .never("a number"),
      "accessoriesBylaw": .office("a bylaw that no page cites yet"),
      "keysTwice": .never("yes or no"), "closingHour": .never("an hour"),
      "receivingPlace": .shown, "closedOn": .never("a day"),
      "closedBy": .office("who closed it is not told"), "counter": .shown,
      "scrutineer": .shown, "witness": .shown,
    ],
    "rollEntry": [
      "caseFile": .never("a number"), "poll": .never("a number"), "position": .never("a number"),
      "door": .kept("11-7-704"), "storey": .never("a number"), "owner": .never("a number"),
      "area": .never("a number"), "areaSource": .never("a word of ours"),
      "kind": .never("a word of ours"), "handover": .never("a word of ours"),
      "isLeftOut": .never("yes or no"),
    ],
    "ballot": [
      "caseFile": .never("a number"), "poll": .never("a number"), "position": .never("a number"),
      "number": .never("a number"), "owner": .never("a number"), "door": .kept("11-7-705"),
      "choice": .never("a word of ours"), "voidReason": .never("a word of ours"),
      "castOn": .never("a day"), "channel": .never("a word of ours"),
      "collectedBy": .office("who fetched a ballot is not told"),
      "proxy": .never("the key of an authority, which is planted there"),
      "keyedBy": .office("who keyed it is not told"), "signature": .never("a word of ours"),
      "voter": .kept("种下的投票人"),
    ],
    "ballotIssue": [
      "caseFile": .never("a number"), "poll": .never("a number"), "position": .never("a number"),
      "number": .never("a number"), "door": .kept("11-7-710"), "deliveredOn": .never("a day"),
      "deliveredBy": .office("who delivered it is not told"),
      "recipient": .never("a word of ours"), "way": .never("a word of ours"),
      "isReceipted": .never("yes or no"), "witness": .office("who saw it is not told"),
      "photo": .never("a name by hash"),
    ],
    "proxy": [
      "caseFile": .never("a number"), "poll": .never("a number"), "position": .never("a number"),
      "key": .kept("种下的委托书编号"), "principal": .never("a number"),
      "agent": .kept("种下的受托人"), "scope": .kept("种下的委托范围"), "validFrom": .never("a day"),
      "validTo": .never("a day"), "scan": .never("a name by hash"), "revokedOn": .never("a day"),
    ],
    "namedVoter": [
      "caseFile": .never("a number"), "poll": .never("a number"), "position": .never("a number"),
      "owner": .never("a number"), "voter": .kept("种下的共有人"), "day": .never("a day"),
      "document": .kept("种下的推选书"),
    ],
    "secondEntry": [
      "caseFile": .never("a number"), "poll": .never("a number"), "position": .never("a number"),
      "number": .never("a number"), "choice": .never("a word of ours"),
      "voidReason": .never("a word of ours"), "day": .never("a day"),
      "office": .office("who keyed it is not told"),
    ],
    "ballotCorrection": [
      "caseFile": .never("a number"), "poll": .never("a number"), "position": .never("a number"),
      "number": .never("a number"), "day": .never("a day"),
      "office": .office("who corrected it is not told"),
      "reason": .office("beside a ballot, which no page tells"),
      "choice": .never("a word of ours"), "voidReason": .never("a word of ours"),
    ],
    "bill": [
      "caseFile": .never("a number"), "number": .never("a number"),
      "key": .office("a name within the folder"), "title": .shown, "drawnUpOn": .never("a day"),
      "part": .never("the name of a stairwell, a building or a section"),
      "periodFrom": .never("a day"), "periodTo": .never("a day"),
      "subsidies": .shown, "rule": .shown,
      "terms": .keptAndShown("11-7-711"),
      "rounding": .shown,
      "replaces": .never("the key of a bill"),
      "replacedFor": .shown,
      "runningCosts": .shown,
    ],
    "costPaper": [
      "caseFile": .never("a number"), "bill": .never("a number"), "position": .never("a number"),
      "kind": .never("a word of ours"), "issuer": .shown,
      "day": .never("a day"), "amount": .never("an amount"),
      "line": .shown,
      "document": .never("a name by hash"),
    ],
    "payerChange": [
      "caseFile": .never("a number"), "bill": .never("a number"), "position": .never("a number"),
      "day": .never("a day"), "door": .kept("11-7-712"),
      "change": .never("words of ours, rates and weights"),
      "basis": .office("why a door joined or left is for the staff"),
    ],
    "costLine": [
      "caseFile": .never("a number"), "bill": .never("a number"), "position": .never("a number"),
      "what": .shown, "amount": .never("an amount"), "kind": .never("a word of ours"),
      "rule": .shown,
    ],
    "billDoor": [
      "caseFile": .never("a number"), "bill": .never("a number"), "position": .never("a number"),
      "door": .kept("11-7-706"),
    ],
    "agreement": [
      "caseFile": .never("a number"), "number": .never("a number"),
      "key": .office("a name within the folder"), "title": .shown,
      "part": .never("the name of a stairwell, a building or a section"),
      "asked": .kept("11-7-707"),
    ],
    "agreementText": [
      "caseFile": .never("a number"), "agreement": .never("a number"),
      "position": .never("a number"), "version": .shown, "adoptedOn": .never("a day"),
      "document": .never("a name by hash"), "earlier": .never("a word of ours"),
      "reason": .office("why the text was changed is for the staff"),
    ],
    "signature": [
      "caseFile": .never("a number"), "agreement": .never("a number"),
      "position": .never("a number"), "door": .kept("11-7-708"), "day": .never("a day"),
      "signer": .never("a word of ours"), "version": .never("the name of a text"),
      "collectedBy": .office("who brought it in is not told"),
      "scan": .never("a name by hash"), "withdrawnOn": .never("a day"),
      "withdrawalReason": .kept("种下的撤回原因"),
    ],
    "fund": [
      "caseFile": .never("a number"), "number": .never("a number"),
      "key": .office("a name within the folder"), "title": .shown,
      "part": .never("the name of a stairwell, a building or a section"),
      "openedOn": .never("a day"), "account": .shown, "payBy": .never("a day"),
      "closedOn": .never("a day"), "closedBy": .shown,
      "keeper": .shown, "cover": .office("that a door never paid is told nowhere"),
      "lineReasons": .shown, "subsidyReason": .shown,
    ],
    "fundEntry": [
      "caseFile": .never("a number"), "fund": .never("a number"), "position": .never("a number"),
      "number": .never("a number"), "day": .never("a day"), "kind": .never("a word of ours"),
      "amount": .never("an amount"), "door": .kept("11-7-719"), "receipt": .never("a number"),
      "counterparty": .shown, "line": .never("a line of the bill"),
      "invoice": .office("on no page"), "document": .never("a name by hash"),
      "corrects": .never("a number"), "reason": .shown,
      "cover": .office("who lent for a day, on no page"),
      "office": .office("who entered it is not told"),
    ],
    "notice": [
      "caseFile": .never("a number"), "number": .never("a number"),
      "key": .office("the name of a file"), "kind": .never("a word of ours"),
      "purpose": .never("a word of ours"), "list": .never("a number"),
      "part": .never("the name of a stairwell, a building or a section"),
      "bill": .never("the key of a bill"), "event": .never("a day and an hour"),
      "title": .shown, "addressee": .shown,
      "body": .shown, "effect": .shown, "reception": .shown, "issuers": .shown,
      "witnesses": .shown, "enclosures": .shown, "postedOn": .never("a day"), "term": .shown,
      "answerWithin": .never("a number"), "draftedOn": .never("a day"),
      "draftedBy": .office("who drafted it is not told"), "withdrawnOn": .never("a day"),
      "withdrawnBy": .shown, "withdrawalReason": .shown, "finalOn": .never("a day"),
      "finalBy": .shown,
    ],
    "board": [
      "caseFile": .never("a number"), "notice": .never("a number"), "position": .never("a number"),
      "place": .shown, "copies": .never("a number"), "putUpOn": .never("a day"),
      "putUpBy": .office("on the proof of posting alone"),
      "witnesses": .office("on the proof of posting alone"), "takenDownOn": .never("a day"),
      "takenDownBy": .office("on the proof of posting alone"),
    ],
    "photo": [
      "caseFile": .never("a number"), "notice": .never("a number"), "board": .never("a number"),
      "position": .never("a number"), "moment": .never("a word of ours"),
      "takenOn": .never("a day"), "hash": .never("a hash; the name of the file is not kept"),
      "format": .never("one of a few endings"),
    ],
    "damage": [
      "caseFile": .never("a number"), "notice": .never("a number"), "board": .never("a number"),
      "position": .never("a number"), "foundOn": .never("a day"),
      "what": .office("on the proof of posting alone"), "repostedOn": .never("a day"),
      "repostedBy": .office("on the proof of posting alone"),
    ],
    "extension": [
      "caseFile": .never("a number"), "notice": .never("a number"), "position": .never("a number"),
      "day": .never("a day"), "office": .shown, "days": .never("a number"), "reason": .shown,
    ],
    "correction": [
      "caseFile": .never("a number"), "notice": .never("a number"), "position": .never("a number"),
      "day": .never("a day"), "office": .shown, "reason": .shown, "earlier": .shown,
    ],
    "objection": [
      "caseFile": .never("a number"), "notice": .never("a number"), "position": .never("a number"),
      "number": .never("a number"), "receivedOn": .never("a day"),
      "receivedBy": .office("who received it is not told"), "channel": .never("a word of ours"),
      "category": .shown, "original": .kept("种下的异议原文"), "door": .kept("11-7-709"),
      "wording": .shown, "answerer": .shown, "answerBy": .never("a day"),
      "repliedOn": .never("a day"), "reply": .shown,
      "discussedIn": .never("the key of a meeting"), "outcome": .shown,
    ],
    "document": [
      "caseFile": .never("a number"), "position": .never("a number"),
      "kind": .office("its title is shown"),
      "title": .shown, "day": .never("a day"), "issuer": .shown, "reference": .shown,
      "source": .office("where the office has it from"),
      "scan": .never("a name by hash"), "outcome": .never("a word of ours"),
      "validUntil": .never("a day"),
    ],
    "skip": [
      "caseFile": .never("a number"), "position": .never("a number"),
      "stage": .never("the key of a stage"), "office": .shown, "reason": .shown,
      "day": .never("a day"),
    ],
  ]

  /// The fate of each column by its name: `notice.title`.
  static let fates: [String: ColumnFate] = tables.reduce(into: [:]) { fates, table in
    for (column, fate) in table.value { fates["\(table.key).\(column)"] = fate }
  }

  /// The private values by their columns.
  static let kept: [String: String] = fates.compactMapValues {
    switch $0 {
    case .kept(let value), .keptAndShown(let value): value
    case .shown, .office, .never: nil
    }
  }

  /// The columns that people type into.
  static let typed: [String] = fates.filter {
    switch $0.value {
    case .shown, .keptAndShown, .office: true
    case .kept, .never: false
    }
  }.keys.sorted()

  /// The columns that people type into for residents to read.
  static let shown: Set<String> = Set(
    fates.filter {
      switch $0.value {
      case .shown, .keptAndShown: true
      case .kept, .office, .never: false
      }
    }.keys
  )

  /// A telephone of its own for each column that people type into.
  static func telephone(in column: String) -> String {
    "1380001" + String(10_000 + (typed.firstIndex(of: column) ?? 0)).dropFirst()
  }

  /// What a finding prints of it.
  static func masked(in column: String) -> String {
    "138****" + telephone(in: column).suffix(4)
  }
}
