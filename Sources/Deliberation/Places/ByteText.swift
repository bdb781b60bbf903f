/// Texts compared byte by byte (逐字节比较), as the register's columns are.
///
/// Two spellings of one character are two texts here and in a column; Swift's
/// own `==` would merge them, and take its time over Han characters.
enum ByteText {
  static func equal(_ lhs: String, _ rhs: String) -> Bool {
    withBytes(of: lhs) { left in
      withBytes(of: rhs) { right in left.count == right.count && left.elementsEqual(right) }
    }
  }

  static func hash(_ text: String, into hasher: inout Hasher) {
    withBytes(of: text) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }

  /// The UTF-8 of a text, in place where it is stored so.
  static func withBytes<Result>(
    of text: String,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    text.utf8.withContiguousStorageIfAvailable(body)
      ?? Array(text.utf8).withUnsafeBufferPointer(body)
  }
}
