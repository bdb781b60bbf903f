import Deliberation

extension Language {
  /// One line a finding: `premises.csv:7: …`, with a mark where it only warns.
  ///
  /// The place stands as editors and other programs read it, in either language.
  package func say(_ finding: Finding) -> String {
    let place = finding.place.map { "\(name($0)): " } ?? ""
    switch finding.severity {
    case .error: return place + say(finding.problem)
    case .warning: return place + name(finding.severity) + pick("：", ": ") + say(finding.problem)
    }
  }

  /// `premises.csv:7`, or the file alone.
  package func name(_ place: SourcePlace) -> String {
    place.file + (place.line.map { ":\($0)" } ?? "")
  }

  package func name(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: pick("错误", "error")
    case .warning: pick("提示", "note")
    }
  }

  /// What a check comes to: `可以导入`, `有3处要改`, with the number of notes.
  package func outcome(of findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    let notes = findings.count - errors
    let remark =
      notes == 0 ? "" : pick("，另有\(notes)处提示", ", and \(counted(notes, "note", "notes"))")
    guard errors > 0 else { return pick("可以导入", "ready to import") + remark }
    return pick("有\(errors)处要改", "\(counted(errors, "thing", "things")) to correct") + remark
  }
}
