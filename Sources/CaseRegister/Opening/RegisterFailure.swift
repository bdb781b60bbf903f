import Foundation
import GRDB

/// What keeps the register (台账) itself from answering; facts only.
package enum RegisterFailure: Error, Hashable, Sendable {
  /// There is no register in this folder.
  case missing(folder: String)
  /// There is one already.
  case exists(folder: String)
  /// The folder holds something else, named by one file of it.
  case folderInUse(folder: String, found: String)
  /// The file is no database, or some other program's.
  case notARegister(path: String)
  /// The register was last written by a newer program.
  case newer(schema: Int, known: Int)
  /// The file is hurt, in SQLite's words.
  case damaged(String)
  /// A setting that the promises rest on did not take.
  case setting(name: String, expected: String, found: String)
  /// A file or folder cannot be made or written; `code` is the system's `errno`.
  case unwritable(path: String, code: Int32)
  case diskFull
  /// A program that does not queue has held the file for longer than a minute.
  case busy

  /// The plain name for an error of SQLite; nil where its own words say more.
  init?(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notARegister(path: path)
    case .SQLITE_CORRUPT: self = .damaged(error.message ?? "database disk image is malformed")
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY: self = .busy
    // A file that its owner may write and SQLite will not has a byte of its form hurt.
    case .SQLITE_READONLY:
      self =
        access(path, W_OK) == 0
        ? .damaged(error.message ?? "attempt to write a readonly database")
        : .unwritable(path: path, code: errno)
    case .SQLITE_ERROR where error.message == "unsupported file format":
      self = .damaged("unsupported file format")
    default: return nil
    }
  }
}
