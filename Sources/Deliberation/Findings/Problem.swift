/// What is wrong with a file or a row: facts, of which `Wording` makes a sentence.
package enum Problem: Hashable, Sendable {
  // Files
  case fileMissing(String)
  case folderMissing(String)
  case notACaseFolder
  case fileUnreadable
  /// Neither UTF-8 nor GB18030; the byte where it stops being either.
  case wrongEncoding(atByte: Int)
  case fileTooLarge(bytes: Int, limit: Int)
  case emptyFile
  /// A file of the folder that nothing names, so that it would be passed over.
  case unexpectedFile(near: String?)
  /// A name or a link that leads out of the folder.
  case leadsOutside(String)
  /// More files than any case has: the rest of them were not looked at.
  case tooManyFiles(limit: Int)
  // YAML heads
  case yamlSyntax(String)
  /// An anchor or alias (`&name`, `*name`): every value is written out.
  case yamlAlias(String)
  case headMissing
  case unknownKey(String, near: String?)
  case missingKey(String)
  case keyTwice(String)
  case wrongShape(key: String, expected: Shape)
  case unknownValue(of: String, String, allowed: [String])
  /// Two keys of which one says what the other denies.
  case notTogether(String, String)
  /// A rule that ends before it begins.
  case ruleEndsEarly(from: Day, to: Day)
  /// A table by storey that has a storey twice, or leaves one out.
  case storeyTwice(Int, firstLine: Int?)
  case storeyMissing(Int)
  /// A rule by the name of another: one of the program's own where no file is named.
  case ruleNameTaken(String, file: String?)
  // Procedures
  /// A procedure by the key of another: one of the program's own where no file is named.
  case procedureNameTaken(String, file: String?)
  /// A condition that is met already where an earlier step is done.
  case gateMetEarlier(Gate, step: Term)
  /// A due day counted from a step that does not come before.
  case dueBeginsLater(String)
  // Tables
  case csvSyntax
  case columnMissing(String)
  case unknownColumn(String, near: String?)
  case columnTwice(String)
  case tooManyCells(have: Int, columns: Int)
  case emptyCell(column: String)
  // Values
  case badDay(String)
  case badArea(String)
  case badAmount(String)
  case badNumber(String)
  /// No share in a cost: below 0, or no number.
  case badWeight(String)
  /// No rate or multiple, or one below 0; with one as people write it.
  case badRate(of: String, String, example: String)
  case badStorey(String)
  case badDoor(String)
  case badHour(String)
  /// No day with an hour behind it.
  case badEventTime(String)
  /// No name of a picture by its hash: 64 hex digits and an ending.
  case badHash(String)
  /// A picture that is not the one whose hash stands beside it.
  case pictureDiffers(String)
  /// A text over several lines where one is printed.
  case severalLines(String)
  /// A telephone, identity card or bank card where everybody reads it: under a key, or
  /// in the text itself.
  case privateNumber(key: String?, Leak)
  case forbiddenCharacter(String)
  // References
  case unknownDoor(Door)
  /// A door of the roster that is not among those asked to sign.
  case notAsked(Door)
  case unknownOwner(Owner)
  case unknownPart(String, known: [String])
  case unknownSeat(String)
  case unknownStage(String)
  case unknownFact(String)
  case unknownEncodingOfChoice(String)
  case doorTwice(Door, firstLine: Int?)
  /// A row of a table of money that is the same as one before it.
  case sumTwice(firstLine: Int)
  case secondBallot(Owner, firstLine: Int?)
  case ballotNumberTwice(Int)
  case keyTakenBy(String)
  /// What a posted notice must tell and does not (必备内容); a warning.
  case noticeLacks([NoticeField])
  /// Posted later before what it announces than its step asks for (提前不足); a warning.
  case postedLate(LeadCheck)
  /// It does not tell when what it announces begins, which its step counts from; a warning.
  case eventMissing(Term, hours: Int)
  /// A fund closed while others than doors had still to pay, and nobody named who covers it
  /// (结清时他方未缴), as earlier versions let it be; a warning.
  case closedWithOthersOpen([String], Fen, on: Day)
  /// A fund that an earlier version closed without saying why another subsidy came.
  case closedSubsidyUnexplained(planned: Fen, received: Fen, on: Day)
  /// Other bills of works of its doors, which none says it replaces (并存的费用单), and the
  /// title of the one in force; a warning.
  case billsUnreplaced([String], inForce: String)
  /// Other statements that charge its doors for the same days, by their titles; a warning.
  case statementsOverlap([String])
  /// Doors of a statement that take no part in the works, and those that do and are not in it
  /// (收支表与工程参加户不一致); a warning.
  case statementPayersApart(outside: [Door], missing: [Door])
  /// Markdown that is not taken as it was meant (书写提示); a warning.
  case minutesHabit(MinutesHabit)
  /// A meeting called later than its rule asks, or not known when; a warning.
  case calledLate(Meeting.AdvanceStanding, held: Day)
  /// Votes counted at a meeting that decides nothing by a show of hands; a warning.
  case countsNoVotes(Meeting.Kind)
  // The rules say no
  case refused(CaseRefusal)
  case costRefused(CostSharingRefusal)
  case markdownRefused(MarkdownRefusal)
  case addressRefused(BaseAddressRefusal)
  /// The same folder was imported before, with other content.
  case changedSinceImport(path: String, before: String, now: String)
  /// Two owners' keys that look like one person's, never merged silently.
  case ownersLookAlike(Owner, Owner)

  package enum Shape: String, Hashable, Sendable {
    case text, list, mapping, number, day, yesOrNo, amount, door
  }
}

/// A Chinese habit of writing that Markdown does not take.
package enum MinutesHabit: Hashable, Sendable {
  /// `#标题`.
  case headingWithoutSpace
  /// `＃ 标题`.
  case fullWidthMark
  /// `1、` where a list was meant.
  case listMark(String)
  /// A table drawn with `|`.
  case typedTable
}
