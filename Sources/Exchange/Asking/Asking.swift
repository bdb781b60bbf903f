import Deliberation

/// A question with what may be answered and what is suggested (问句).
package struct Prompt: Hashable, Sendable {
  package let question: Question
  package let form: Form
  /// What an empty answer means; nil where nothing is suggested.
  package let suggestion: String?
  /// Lines to read before it.
  package let preface: [String]

  /// What may be answered.
  package enum Form: Hashable, Sendable {
    case text(isOptional: Bool)
    case number(ClosedRange<Int>)
    case day(isOptional: Bool)
    /// One of those listed, by its number or its words.
    case choice([String], takesOther: Bool)
    /// Several of those listed, or none where nothing is an answer.
    case several([String], takesOther: Bool, isOptional: Bool)
  }

  /// Whether nothing is an answer.
  package var isOptional: Bool {
    switch form {
    case .text(let isOptional), .day(let isOptional), .several(_, _, let isOptional): isOptional
    case .number, .choice: false
    }
  }

  /// What is listed to choose from.
  package var options: [String] {
    switch form {
    case .choice(let options, _), .several(let options, _, _): options
    case .text, .number, .day: []
    }
  }
}

/// A list of questions being asked (提问过程): it hands out the answers already given,
/// and stops at the first question that has none.
///
/// Who asks writes the questions in their order, as if every answer were there. They
/// are gone through from the start after every answer, so that an answer taken back
/// or put right changes what is asked afterwards.
package struct Asking {
  /// The first question without a good answer.
  struct Pause: Error {
    let prompt: Prompt
    let fault: AnswerFault?
  }

  private let given: [Question: String]
  private let remembered: [Question: String]
  private let today: Day
  /// What was asked so far, in order.
  private(set) var path: [Question] = []
  /// The answers as they are kept, whichever way they were typed.
  private(set) var settled: [Question: String] = [:]

  init(given: [Question: String], remembered: [Question: String], today: Day) {
    self.given = given
    self.remembered = remembered
    self.today = today
  }

  private mutating func ask<Value>(
    _ question: Question,
    _ form: Prompt.Form,
    _ suggestion: String?,
    _ preface: [String],
    _ read: (String) throws(AnswerFault) -> (value: Value, kept: String)
  ) throws -> Value {
    path.append(question)
    let told = remembered[question] ?? suggestion
    let prompt = Prompt(
      question: question,
      form: form,
      suggestion: told.flatMap { $0.isEmpty ? nil : $0 },
      preface: preface
    )
    guard let answer = given[question] else { throw Pause(prompt: prompt, fault: nil) }
    do {
      let (value, kept) = try read(answer)
      settled[question] = kept
      return value
    } catch {
      throw Pause(prompt: prompt, fault: error)
    }
  }

  /// A text that must be there.
  package mutating func text(
    _ question: Question,
    suggesting suggestion: String? = nil,
    preface: [String] = [],
    refusing fault: (String) -> AnswerFault? = { _ in nil }
  ) throws -> String {
    try ask(question, .text(isOptional: false), suggestion, preface) {
      text throws(AnswerFault) in
      if text.isEmpty { throw .empty }
      if let fault = fault(text) { throw fault }
      return (text, text)
    }
  }

  /// A text, or nil where there is none.
  package mutating func optionalText(
    _ question: Question,
    suggesting suggestion: String? = nil,
    preface: [String] = [],
    refusing fault: (String) -> AnswerFault? = { _ in nil }
  ) throws -> String? {
    try ask(question, .text(isOptional: true), suggestion, preface) {
      text throws(AnswerFault) in
      if text.isEmpty { return (nil, "") }
      if let fault = fault(text) { throw fault }
      return (text, text)
    }
  }

  package mutating func number(
    _ question: Question,
    in range: ClosedRange<Int>,
    suggesting suggestion: Int? = nil,
    preface: [String] = []
  ) throws -> Int {
    try ask(question, .number(range), suggestion.map(String.init), preface) {
      text throws(AnswerFault) in
      guard let number = Int(plainDigits: text) else { throw .notANumber }
      guard range.contains(number) else { throw .outside(range) }
      return (number, "\(number)")
    }
  }

  /// An amount in yuan, kept as a command line has it.
  package mutating func amount(
    _ question: Question,
    suggesting suggestion: Fen? = nil,
    preface: [String] = []
  ) throws -> Fen {
    try ask(question, .text(isOptional: false), suggestion?.yuan, preface) {
      text throws(AnswerFault) in
      if text.isEmpty { throw .empty }
      guard let amount = Fen(yuan: text.halfWidth), amount > .zero else { throw .notAnAmount }
      return (amount, amount.yuan)
    }
  }

  package mutating func day(
    _ question: Question,
    suggesting suggestion: Day? = nil,
    preface: [String] = []
  ) throws -> Day {
    let today = today
    return try ask(question, .day(isOptional: false), suggestion?.description, preface) {
      text throws(AnswerFault) in
      guard let day = Day(typed: text, on: today) else { throw text.isEmpty ? .empty : .notADay }
      return (day, day.description)
    }
  }

  package mutating func optionalDay(
    _ question: Question,
    suggesting suggestion: Day? = nil,
    preface: [String] = []
  ) throws -> Day? {
    let today = today
    return try ask(question, .day(isOptional: true), suggestion?.description, preface) {
      text throws(AnswerFault) in
      if text.isEmpty { return (nil, "") }
      guard let day = Day(typed: text, on: today) else { throw .notADay }
      return (day, day.description)
    }
  }

  /// One of some values, by its place in the list or its name.
  package mutating func choice<Value>(
    _ question: Question,
    of values: [(value: Value, name: String)],
    suggesting suggestion: String? = nil,
    preface: [String] = []
  ) throws -> Value {
    let names = values.map(\.name)
    return try ask(question, .choice(names, takesOther: false), suggestion, preface) {
      text throws(AnswerFault) in
      let index = try names.place(of: text)
      return (values[index].value, names[index])
    }
  }

  /// One of some names, or another one.
  package mutating func name(
    _ question: Question,
    of names: [String],
    suggesting suggestion: String? = nil,
    preface: [String] = []
  ) throws -> String {
    try ask(question, .choice(names, takesOther: true), suggestion, preface) {
      text throws(AnswerFault) in
      if text.isEmpty { throw .empty }
      let name = try names.name(of: text)
      return (name, name)
    }
  }

  /// None, one or several of some names; others too, where they may be told.
  package mutating func several(
    _ question: Question,
    of names: [String],
    takesOther: Bool = false,
    isOptional: Bool = true,
    suggesting suggestion: String? = nil,
    preface: [String] = []
  ) throws -> [String] {
    let form = Prompt.Form.several(names, takesOther: takesOther, isOptional: isOptional)
    return try ask(question, form, suggestion, preface) { text throws(AnswerFault) in
      if text.isEmpty, !isOptional { throw .empty }
      var chosen: [String] = []
      for piece in text.pieces(of: names) {
        let name = takesOther ? try names.name(of: piece) : names[try names.place(of: piece)]
        if !chosen.contains(name) { chosen.append(name) }
      }
      return (chosen, chosen.joined(separator: "、"))
    }
  }
}
