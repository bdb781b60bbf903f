/// A finding (问题): a fault in the data, with its place.
///
/// Checks return all of them at once and never stop at the first.
package struct Finding: Hashable, Sendable {
  package let severity: Severity
  package let problem: Problem
  package let place: SourcePlace?

  package init(_ problem: Problem, at place: SourcePlace?, severity: Severity = .error) {
    self.severity = severity
    self.problem = problem
    self.place = place
  }

  package enum Severity: String, Hashable, Sendable {
    /// Nothing is imported.
    case error
    /// It is imported, and somebody should look (提示).
    case warning
  }
}

/// A place in a file (出处): `premises.csv:7`.
package struct SourcePlace: Hashable, Sendable, Comparable {
  package let file: String
  /// From 1; nil where it concerns the whole file.
  package let line: Int?

  package init(_ file: String, line: Int? = nil) {
    self.file = file
    self.line = line
  }

  package static func < (lhs: SourcePlace, rhs: SourcePlace) -> Bool {
    lhs.file == rhs.file
      ? (lhs.line ?? 0) < (rhs.line ?? 0) : NaturalOrder.precedes(lhs.file, rhs.file)
  }
}
