import CaseRegister
import Foundation
import Wording

/// A file that a command writes for somebody to take away (写出的文件).
enum WrittenFile {
  /// Writes a sheet that a browser opens, and says so; never into the folder of the register
  /// it was made from.
  static func write(
    sheet: String,
    to path: String,
    from register: Register?,
    in language: Language
  ) throws {
    try register?.refuse(path, in: language)
    do {
      try Data(sheet.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Refused(language.fileCannotBeWritten(path))
    }
    Terminal.say(
      language.pick("已写好：\(path)，用浏览器打开打印。", "written: \(path); open it in a browser and print.")
    )
  }

  /// Writes what holds doors or ballots to a new file that only its owner reads.
  static func write(private data: Data, to path: String, in language: Language) throws {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: path) else { throw Refused(language.fileIsThere(path)) }
    let isWritten = manager.createFile(
      atPath: path,
      contents: data,
      attributes: [.posixPermissions: 0o600]
    )
    guard isWritten else { throw Refused(language.fileCannotBeWritten(path)) }
  }
}
