import Deliberation

extension Register {
  /// Refuses an act that names a file which is not among the attachments: a file is put
  /// there first, and a record never names what nobody can look at.
  ///
  /// - Parameter names: Nil where a thing names no file.
  /// - Throws: ``AttachmentRefusal/notInPlace(hash:)`` for the first that is missing.
  func checkInPlace(_ names: [AttachmentName?]) throws(AttachmentRefusal) {
    for name in names.compactMap(\.self) where attachment(name) == nil {
      throw .notInPlace(hash: name.hash)
    }
  }
}
