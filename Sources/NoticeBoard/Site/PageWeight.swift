import CZlib

/// How many bytes of a page a web server sends (网页大小): packed by gzip at its usual level.
enum PageWeight {
  /// 14 KB arrive at once, in the first ten packets of a connection.
  static let limit = 14 * 1024

  static func packed(_ page: String) -> Int {
    let bytes = Array(page.utf8)
    var size = compressBound(uLong(bytes.count))
    var buffer = [UInt8](repeating: 0, count: Int(size))
    let status = compress2(&buffer, &size, bytes, uLong(bytes.count), 6)
    // gzip wraps the same stream in 18 bytes instead of zlib's 6.
    return status == Z_OK ? Int(size) + 12 : bytes.count
  }
}
