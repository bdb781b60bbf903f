import Deliberation
import Foundation

/// What stands on the contact cards of a register (`contact-card.yaml`, 联系卡.yaml): a file
/// in the register's folder that an office writes once.
package enum ContactCardFile {
  package static let fileNames = ["联系卡.yaml", "contact-card.yaml"]

  enum Key {
    static let title = Term("标题", "title")
    static let issuer = Term("发放", "issuer")
    static let lines = Term("联系", "lines")
    static let all = [title, issuer, lines]
  }

  enum LineKey {
    static let matter = Term("事项", "matter")
    static let office = Term("单位", "office")
    static let telephone = Term("电话", "telephone")
    static let hours = Term("时间", "hours")
    static let all = [matter, office, telephone, hours]
  }

  /// More is no such file.
  private static let largest = 20_000

  /// Reads the card of a register's folder; a mobile number is found, since it may be
  /// somebody's own.
  ///
  /// - Returns: The card, nil where there is no file or an error in it, and every finding.
  package static func read(in folder: URL) -> (card: ContactCard?, findings: [Finding]) {
    let urls = fileNames.map(folder.appendingPathComponent)
    let isThere = { (url: URL) in
      (try? FileManager.default.attributesOfItem(atPath: url.path)) != nil
    }
    guard let url = urls.first(where: isThere) else { return (nil, []) }
    let name = url.lastPathComponent
    var reading = FileReading(url.relativePath)
    guard let text = FileText.read(url, limit: largest, &reading),
      let node = HeadSyntax.compose(text.string, offset: 0, &reading),
      let head = HeadMapping(node, named: name, knows: Key.all, &reading)
    else { return (nil, reading.findings.sortedByPlace) }
    let title = head.neededText(Key.title, oneLine: true, &reading)
    let issuer = head.text(Key.issuer, oneLine: true, &reading)
    let lines = head.mappings(Key.lines, knows: LineKey.all, &reading).compactMap {
      $0.cardLine(&reading)
    }
    if lines.isEmpty { _ = head.needed(Key.lines, &reading) }
    guard let title, !lines.isEmpty, !reading.hasErrors else {
      return (nil, reading.findings.sortedByPlace)
    }
    return (
      ContactCard(title: title, lines: lines, issuer: issuer), reading.findings.sortedByPlace
    )
  }
}

extension HeadMapping {
  fileprivate func cardLine(_ reading: inout FileReading) -> ContactCard.Line? {
    let keys = ContactCardFile.LineKey.self
    let matter = neededPublicText(keys.matter, oneLine: true, &reading)
    let office = neededPublicText(keys.office, oneLine: true, &reading)
    let telephone = neededPublicText(keys.telephone, oneLine: true, &reading)
    let hours = publicText(keys.hours, oneLine: true, &reading)
    guard let matter, let office, let telephone else { return nil }
    return ContactCard.Line(matter: matter, office: office, telephone: telephone, hours: hours)
  }
}
