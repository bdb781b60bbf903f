import Deliberation

extension Register {
  /// Refuses an act that names a file which is not among the attachments: a file is put
  /// there first, and a record never names what nobody can look at.
  ///
  /// - Parameter names: `hash.ending` of each file; nil where a thing names none.
  /// - Throws: ``AttachmentRefusal/notInPlace(hash:)`` for the first that is missing.
  func checkInPlace(_ names: [String?]) throws(AttachmentRefusal) {
    for name in names.compactMap(\.self) {
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2, attachment(parts[0], format: parts[1]) != nil else {
        throw .notInPlace(hash: name)
      }
    }
  }
}
