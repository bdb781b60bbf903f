/// Why an answer (回答) is not taken and the question is asked again.
package enum AnswerFault: Error, Hashable, Sendable {
  /// Something must be said.
  case empty
  case notANumber
  case outside(ClosedRange<Int>)
  case notADay
  /// It is none of those listed, of which there are so many.
  case noneOf(Int)
  /// It fits several of those listed.
  case fitsSeveral([String])
  /// A number where a name is asked for and none is listed.
  case notAName
  /// No door, or none of the roster.
  case notADoor
  case notAnAmount
  case hiddenCharacter(String)
  case tooLong(limit: Int)
  /// The working folder holds no photo or scan of that name.
  case noPicture(String)
  case notAFileName
  case fileExists(String)
}
