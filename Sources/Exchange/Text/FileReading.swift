import Deliberation

/// The reading of one file (读取): its name and every finding so far.
struct FileReading {
  /// As findings name it, from the folder down.
  let file: String
  var findings: [Finding] = []

  init(_ file: String) { self.file = file }

  mutating func find(_ problem: Problem, line: Int?, severity: Finding.Severity = .error) {
    findings.append(Finding(problem, at: SourcePlace(file, line: line), severity: severity))
  }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// The language a file's keys and headings are written in, in which its findings name them.
enum FileLanguage {
  case chinese
  case english
}

extension Term {
  func written(in language: FileLanguage) -> String {
    language == .english ? english : chinese
  }

  /// Whether a key or heading is this one, in either language.
  func isWritten(_ text: String) -> Bool {
    text == chinese || text.lowercased() == english.lowercased()
  }
}
