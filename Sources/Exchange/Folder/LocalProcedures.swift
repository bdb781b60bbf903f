import Deliberation
import Foundation

/// The procedures of a register's own (本地程序): the files of its folder `procedures`,
/// one procedure each.
package struct LocalProcedures: Sendable {
  /// By file name, in natural order.
  package let procedures: [(file: String, procedure: Procedure)]
  /// Every fault of every file; a file with one gives no procedure.
  package let findings: [Finding]

  /// No procedure of a register's own.
  package static let none = LocalProcedures(procedures: [], findings: [])

  private init(procedures: [(file: String, procedure: Procedure)], findings: [Finding]) {
    self.procedures = procedures
    self.findings = findings
  }

  /// More is no procedure that a person wrote.
  private static let largest = 50_000

  /// Reads `procedures/*.yaml` of a register's folder; none where there is no such folder.
  package static func read(in register: URL) -> LocalProcedures {
    let folder = register.appendingPathComponent("procedures")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var procedures: [(file: String, procedure: Procedure)] = []
    var findings: [Finding] = []
    for name in names.sorted(by: NaturalOrder.precedes)
    where !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) {
      var reading = FileReading("procedures/\(name)")
      if let text = FileText.read(folder.appendingPathComponent(name), limit: largest, &reading),
        let node = HeadSyntax.compose(text.string, offset: 0, &reading),
        let head = HeadMapping(node, named: reading.file, knows: ProcedureKey.all, &reading)
      {
        let procedure = head.procedure(&reading)
        let isFree = head.isFree(among: procedures, &reading)
        if let procedure, isFree { procedures.append((reading.file, procedure)) }
      }
      findings += reading.findings
    }
    return LocalProcedures(procedures: procedures, findings: findings.sortedByPlace)
  }

  /// The procedure of a key or title; nil where no file has it.
  package func named(_ name: String) -> Procedure? {
    procedures.first {
      let title = $0.procedure.title
      return $0.procedure.key == name || title.chinese == name || title.english == name
    }?.procedure
  }
}

extension HeadMapping {
  /// Whether no procedure that is shipped or stands in an earlier file has its key.
  fileprivate func isFree(
    among earlier: [(file: String, procedure: Procedure)],
    _ reading: inout FileReading
  ) -> Bool {
    guard let key = self[ProcedureKey.key]?.scalar?.trimmed else { return true }
    let file = earlier.first { $0.procedure.key == key }?.file
    guard Procedure.named(key) != nil || file != nil else { return true }
    reading.find(.procedureNameTaken(key, file: file), line: line(of: ProcedureKey.key))
    return false
  }
}
