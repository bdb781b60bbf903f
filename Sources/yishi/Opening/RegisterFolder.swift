import CaseRegister
import Foundation
import Wording

extension Register {
  /// Refuses to write into the register's own folder, where it would lie among what
  /// only the register may touch, or over it.
  func refuse(_ path: String, in language: Language) throws {
    let target = Self.real(URL(fileURLWithPath: path))
    let house = Self.real(folder)
    guard target == house || target.hasPrefix(house + "/") else { return }
    throw Refused(
      language.pick(
        "“\(path)”在台账文件夹里，那里只放台账。请用 --to 另指定地方。",
        "“\(path)” is inside the register's folder, which holds nothing else. "
          + "Name another place with --to."
      )
    )
  }

  /// A path with its links followed as far as it is there.
  private static func real(_ url: URL) -> String {
    var there = url.standardizedFileURL
    var rest: [String] = []
    while there.path != "/", !FileManager.default.fileExists(atPath: there.path) {
      rest.insert(there.lastPathComponent, at: 0)
      there.deleteLastPathComponent()
    }
    let start = there.resolvingSymlinksInPath().path
    return ([start == "/" ? "" : start] + rest).joined(separator: "/")
  }
}
