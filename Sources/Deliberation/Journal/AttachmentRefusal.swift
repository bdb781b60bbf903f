/// Why a file is not taken among the attachments (附件) of a register.
package enum AttachmentRefusal: Error, Hashable, Sendable {
  /// There is no such file, or it is a folder or a link.
  case notAFile(String)
  /// Its ending is none of those allowed.
  case unknownFormat(String, allowed: [String])
  case empty(String)
  case tooLarge(String, limitInMegabytes: Int)
  /// The record names a picture that is not among the attachments.
  case notInPlace(hash: String)
}
