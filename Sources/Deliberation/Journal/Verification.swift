/// What checking the whole register found (核验结果).
package struct Verification: Hashable, Sendable {
  /// How many entries the journal has.
  package let entries: Int
  /// How many rows were compared with their replay.
  package let rows: Int
  /// How many attachments were read and compared with their hash.
  package let attachments: Int
  /// The newest entry; nil only where the journal is empty.
  package let head: Seal?
  /// Empty where the register is whole.
  package let findings: [JournalFinding]
  /// Files among the attachments that nothing on record names: no fault, and
  /// somebody should look.
  package let strays: [String]

  package init(
    entries: Int,
    rows: Int,
    attachments: Int = 0,
    head: Seal?,
    findings: [JournalFinding],
    strays: [String] = []
  ) {
    self.entries = entries
    self.rows = rows
    self.attachments = attachments
    self.head = head
    self.findings = findings
    self.strays = strays
  }

  package var isWhole: Bool { findings.isEmpty }

  /// What a check goes through, one after the other.
  package enum Part: Hashable, Sendable {
    case journal, attachments
  }
}

/// A photo (照片) as a notice names it, wherever the file may be.
package struct NamedPhoto: Hashable, Sendable {
  /// The notice's number: `2020-014-3`.
  package let notice: String
  package let place: String
  package let photo: Board.Photo

  package init(notice: String, place: String, photo: Board.Photo) {
    self.notice = notice
    self.place = place
    self.photo = photo
  }
}

/// An attachment (附件) as something on record names it, wherever its file may be.
package enum NamedAttachment: Hashable, Sendable {
  case photo(NamedPhoto)
  /// Enclosed with the minutes of the meeting of this number.
  case enclosed(meeting: Int, Meeting.Attachment)
  /// The scan of a document, of an agreement's text or of a signed paper, in the case of
  /// this number.
  case scan(of: String, in: CaseNumber, AttachmentName)

  /// What its file is called among the attachments.
  package var file: AttachmentName {
    switch self {
    case .photo(let photo): photo.photo.file
    case .enclosed(_, let attachment): attachment.file
    case .scan(_, _, let file): file
    }
  }
}

/// A fault of the register that its own journal proves.
package enum JournalFinding: Hashable, Sendable {
  /// The file itself is hurt, in SQLite's words.
  case damaged(String)
  /// A row refers to one that is not there.
  case orphan(table: String, refersTo: String)
  /// The entry's hash is not the one its contents and the entry before it give.
  case hashDiffers(sequence: Int)
  /// An entry is missing before this one.
  case gap(before: Int)
  /// The entry is dated before the one that precedes it.
  case clockRanBack(sequence: Int)
  /// The entry holds something no act has.
  case unreadableEntry(sequence: Int)
  /// Changes are stored that belong to no entry.
  case strayChanges(sequence: Int)
  /// The index of subjects does not say what the entry says.
  case subjectsDiffer(sequence: Int)
  /// The entry changes a table, or a form of a table, that its schema does not have.
  case unknownTable(String, sequence: Int)
  /// The entry's changes do not fit what the entries before it left.
  case cannotReplay(sequence: Int, table: String?, row: String?)
  /// The tables are not those of the migrations.
  case schemaDiffers(object: String)
  /// The first row of a table whose value is not the journal's; `act` last wrote it.
  case valueDiffers(table: String, row: String, column: String, act: Int?)
  /// The journal says this row is there.
  case rowMissing(table: String, row: String, act: Int?)
  /// No act put this row there, or one took it away.
  case rowUnexplained(table: String, row: String, act: Int?)
  /// A file that the record names is not among the attachments.
  case attachmentMissing(NamedAttachment)
  /// Its file holds other bytes than its hash tells.
  case attachmentChanged(NamedAttachment)
  /// Its file is there and cannot be read: a folder, a link, a fault of the disk.
  case attachmentUnreadable(NamedAttachment)
}
