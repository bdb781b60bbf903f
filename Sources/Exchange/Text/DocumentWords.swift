import Deliberation

extension Words where Value == Document.Outcome {
  static let outcomesOfDocuments = Words([
    (.passed, Term("通过", "passed")),
    (.passedAfterChanges, Term("整改后通过", "passed after changes")),
    (.notPassed, Term("不通过", "not passed")),
  ])
}
