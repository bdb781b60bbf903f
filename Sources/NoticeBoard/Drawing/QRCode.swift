import CQRCode

/// A QR code (二维码): a text as a square of dark and light modules.
///
/// At error correction level M about a seventh of the square may be torn off or
/// stained and it is still read, which paper in a stairwell needs.
struct QRCode {
  /// Light modules all around, as ISO/IEC 18004 asks for.
  static let quietZone = 4

  /// Modules along one side, without the quiet zone.
  let side: Int
  /// Row by row from the top, each from the left.
  let isDark: [Bool]

  /// Encodes a text by its bytes, in the smallest code that holds them.
  ///
  /// Nil beyond 2,331 bytes, the most that the largest code holds at this level.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let code = QRcode_encodeData(Int32(clamping: bytes.count), bytes, 0, QR_ECLEVEL_M) else {
      return nil
    }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    // The other bits of a module tell what it is for.
    isDark = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
  }

  /// Draws it as one path with a name for who cannot see it.
  ///
  /// A unit of the drawing is one module; how large that is on paper, the style
  /// sheet says.
  func svg(named name: String) -> HTML {
    let whole = side + 2 * Self.quietZone
    return .trusted(
      "<svg role=\"img\" aria-label=\"\(HTML.escaped(name).markup)\""
        + " viewBox=\"0 0 \(whole) \(whole)\" shape-rendering=\"crispEdges\">"
        + "<path d=\"\(outline)\"/></svg>"
    )
  }

  /// Every run of dark modules in a row as a box one module high.
  private var outline: String {
    var outline = ""
    for y in 0..<side {
      let row = isDark[(y * side)..<((y + 1) * side)]
      var start = row.startIndex
      while let dark = row[start...].firstIndex(of: true) {
        let end = row[dark...].firstIndex(of: false) ?? row.endIndex
        let left = dark - row.startIndex + Self.quietZone
        outline += "M\(left) \(y + Self.quietZone)h\(end - dark)v1H\(left)z"
        start = end
      }
    }
    return outline
  }
}
