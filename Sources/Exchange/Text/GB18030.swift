import Foundation

/// The national character set (GB18030), as Chinese spreadsheets save a table.
///
/// By glibc's iconv: tried beside Foundation, both refuse cut sequences, but
/// Foundation reads a lone 0x80 as 「€」, and only iconv names the byte.
enum GB18030 {
  /// The first byte that is not GB18030.
  struct Refusal: Error {
    let atByte: Int
  }

  /// The bytes in UTF-8; one cut or unknown sequence refuses them all.
  static func decode(_ bytes: [UInt8]) -> Result<[UInt8], Refusal> {
    guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
      return .failure(Refusal(atByte: 0))
    }
    defer { iconv_close(converter) }
    // One byte of ASCII stays one, two bytes become three, four at most four.
    let capacity = bytes.count * 2 + 4
    var input = bytes.map(CChar.init(bitPattern:))
    var consumed = 0
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, written in
      input.withUnsafeMutableBufferPointer { source in
        buffer.withMemoryRebound(to: CChar.self) { target in
          var from = source.baseAddress
          var fromLeft = source.count
          var to = target.baseAddress
          var toLeft = capacity
          _ = iconv(converter, &from, &fromLeft, &to, &toLeft)
          consumed = source.count - fromLeft
          written = capacity - toLeft
        }
      }
    }
    return consumed == bytes.count ? .success(output) : .failure(Refusal(atByte: consumed))
  }
}
