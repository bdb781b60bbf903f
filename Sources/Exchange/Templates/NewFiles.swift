import Deliberation
import Foundation

/// Files to fill in (新建), with Chinese names, keys and example lines.
package struct NewFiles: Sendable {
  /// Each file by its path below the folder they are written to; the first is
  /// the one to open first.
  package let files: [(path: String, text: String)]

  package init(_ kind: NewKind, named name: String, on day: Day) {
    let title = NewTemplates.yamlText(name)
    switch kind {
    case .council:
      files = [
        ("\(name)/事项.yaml", NewTemplates.council(title, day)),
        ("\(name)/户册.csv", NewTemplates.roster),
        ("\(name)/会议/\(day)-第一次会议.md", NewTemplates.meeting("第一次会议", day, council: true)),
      ]
    case .lift, .gas, .hazard, .emergency, .street, .facility, .renewal, .request, .mediation,
      .activity, .star:
      let roster = kind == .street ? NewTemplates.shops : NewTemplates.roster
      files =
        [("\(name)/事项.yaml", NewTemplates.matter(kind, title, day))]
        + (kind.hasRoster ? [("\(name)/户册.csv", roster)] : [])
    case .meeting:
      files = [("\(name).md", NewTemplates.meeting(name, day, council: false))]
    case .notice, .announcement, .notification, .circular, .delivery:
      files = [("\(name).md", NewTemplates.notice(kind, title, day))]
    case .vote:
      files = [("\(name).yaml", NewTemplates.vote(title, day))]
    case .cost:
      files = [("\(name).yaml", NewTemplates.cost(title, day))]
    case .receipts:
      files = [("\(name).csv", NewTemplates.receipts(day))]
    case .payments:
      files = [("\(name).csv", NewTemplates.payments(day))]
    case .cards:
      files = [(ContactCardFile.fileNames[0], NewTemplates.cards(title))]
    }
  }

  /// Why nothing was written.
  package enum Refusal: Error, Hashable, Sendable {
    case exists(String)
    case unwritable(String)
  }

  /// Whether a name can be a file's.
  package static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 120
      && !name.unicodeScalars.contains {
        $0 == "/" || $0 == "\\"
          || [
            .control, .format, .lineSeparator, .paragraphSeparator,
          ].contains($0.properties.generalCategory)
      }
  }

  /// Writes the files; none that is there is ever touched.
  ///
  /// - Returns: their paths, the one to open first in front.
  package func write(below folder: URL) throws(Refusal) -> [String] {
    for (path, _) in files {
      let url = folder.appendingPathComponent(path)
      guard !FileManager.default.fileExists(atPath: url.path) else { throw .exists(path) }
    }
    for (path, text) in files {
      let url = folder.appendingPathComponent(path)
      do {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url, options: .withoutOverwriting)
      } catch {
        throw .unwritable(path)
      }
    }
    return files.map(\.path)
  }
}
