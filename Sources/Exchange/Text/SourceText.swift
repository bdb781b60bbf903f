import Deliberation

/// The text of a file (文本), decoded strictly: UTF-8 with or without BOM, or GB18030.
///
/// Nothing is ever replaced by U+FFFD. A file that is neither is refused with the
/// byte where it stops being either.
struct SourceText: Sendable {
  /// The bytes in UTF-8, without a byte order mark.
  let utf8: [UInt8]
  let encoding: Encoding

  enum Encoding: Hashable, Sendable {
    case utf8
    case gb18030
  }

  /// Why bytes are not read as text.
  struct Refusal: Error {
    let problem: Problem
    /// The line of the offending byte, from 1.
    let line: Int?
  }

  init(_ bytes: [UInt8]) throws(Refusal) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Refusal(problem: .wrongEncoding(atByte: 0), line: 1)
    }
    if let nul = bytes.firstIndex(of: 0) {
      throw Refusal(problem: .wrongEncoding(atByte: nul), line: Self.line(of: nul, in: bytes))
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let fault = Self.firstFaultOfUTF8(bytes) else {
      utf8 = mark == 0 ? bytes : Array(bytes.dropFirst(mark))
      encoding = .utf8
      return
    }
    guard mark == 0, !Self.looksLikeUTF8(bytes[..<fault]) else {
      throw Refusal(problem: .wrongEncoding(atByte: fault), line: Self.line(of: fault, in: bytes))
    }
    switch GB18030.decode(bytes) {
    case .success(let text):
      utf8 = text
      encoding = .gb18030
    case .failure(let refusal):
      let byte = max(fault, refusal.atByte)
      throw Refusal(problem: .wrongEncoding(atByte: byte), line: Self.line(of: byte, in: bytes))
    }
  }

  /// The text as a string, every line ended by `\n`.
  var string: String {
    guard utf8.contains(0x0D) else { return String(decoding: utf8, as: UTF8.self) }
    var lines: [UInt8] = []
    lines.reserveCapacity(utf8.count)
    for (index, byte) in utf8.enumerated() {
      if byte == 0x0A, index > 0, utf8[index - 1] == 0x0D { continue }
      lines.append(byte == 0x0D ? 0x0A : byte)
    }
    return String(decoding: lines, as: UTF8.self)
  }

  private static func firstFaultOfUTF8(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Whether a text that fails as UTF-8 began as nothing else.
  ///
  /// GB18030 takes nearly any bytes, so that a damaged UTF-8 file would turn into
  /// other characters in silence. Two Chinese characters of three bytes each in
  /// good order hardly ever occur in GB18030.
  private static func looksLikeUTF8(_ prefix: ArraySlice<UInt8>) -> Bool {
    prefix.lazy.filter { $0 >= 0xE0 && $0 < 0xF5 }.prefix(2).count == 2
  }

  private static func line(of byte: Int, in bytes: [UInt8]) -> Int {
    bytes[..<min(byte, bytes.count)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
