/// The name of an attachment (附件名): the SHA-256 of its bytes and its ending, `9f3a….jpg`.
///
/// Whatever rests on a scan or a photo names it so: the file lies among the attachments of
/// the register, and another file under that name would not give that hash.
public struct AttachmentName: Hashable, Sendable {
  /// SHA-256 as 64 hex digits in lower case.
  public let hash: String
  /// The ending of the file's name: `jpg`.
  public let format: String

  /// What a telephone or a scanner saves.
  public static let formats = ["jpg", "jpeg", "png", "webp", "heic", "pdf"]

  /// Stands in for a file that is yet to be kept, while a step is tried without it.
  package static let yetToCome = AttachmentName(
    checked: String(repeating: "0", count: 64),
    formats[0]
  )

  /// Nil where the hash is none, or nothing is kept under that ending.
  public init?(hash: String, format: String) {
    guard hash.utf8.count == 64, Self.formats.contains(format),
      hash.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    self.init(checked: hash, format)
  }

  private init(checked hash: String, _ format: String) {
    self.hash = hash
    self.format = format
  }

  /// Reads `9f3a….jpg`; nil where it is none.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    self.init(hash: String(parts[0]), format: String(parts[1]))
  }
}

extension AttachmentName: CustomStringConvertible {
  /// `9f3a….jpg`, as it is stored and as its file is called.
  public var description: String { "\(hash).\(format)" }
}

extension AttachmentName: Codable {
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    guard let name = AttachmentName(try value.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "no name of a file")
    }
    self = name
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(description)
  }

  private enum Part: CodingKey { case hash, format }

  /// Reads a name that a value keeps in two parts, among its own keys.
  package init(partsFrom decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Part.self)
    let name = AttachmentName(
      hash: try values.decode(String.self, forKey: .hash),
      format: try values.decode(String.self, forKey: .format)
    )
    guard let name else {
      throw DecodingError.dataCorruptedError(
        forKey: .hash,
        in: values,
        debugDescription: "no name of a file"
      )
    }
    self = name
  }

  /// Writes the name in two parts, among the keys of the value that has it.
  package func encodeParts(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Part.self)
    try values.encode(hash, forKey: .hash)
    try values.encode(format, forKey: .format)
  }
}
