import Crypto
import Deliberation
import Foundation

/// A picture by its hash and its ending (照片摘要): `9f3a….jpg`.
struct PictureName: Hashable {
  /// SHA-256 as 64 hex digits in lower case.
  let hash: String
  let format: String

  /// What a telephone or a scanner saves.
  static let formats = ["jpg", "jpeg", "png", "webp", "heic", "pdf"]

  init(hash: String, format: String) {
    self.hash = hash
    self.format = format
  }

  /// Reads `9f3a….jpg`; nil where it is none.
  init?(_ text: String) {
    let parts = text.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 64,
      parts[0].utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }),
      Self.formats.contains(String(parts[1]))
    else { return nil }
    self.init(hash: String(parts[0]), format: String(parts[1]))
  }

  var text: String { "\(hash).\(format)" }
}

extension CaseFolder {
  /// A picture of the folder (附件), for the register to keep under its hash.
  package struct Attachment: Hashable, Sendable {
    /// SHA-256 as 64 hex digits in lower case.
    package let hash: String
    package let format: String
    package let url: URL
  }
}

extension FolderFiles {
  /// More is no picture of a notice board.
  private static let largestPicture = 64_000_000

  /// A picture by its file, or by the hash alone where the file is elsewhere.
  ///
  /// A hash beside a file must be the file's own.
  mutating func picture(
    of head: HeadMapping,
    file: Term,
    hash: Term,
    _ reading: inout FileReading
  ) -> PictureName? {
    let told = head.value(hash, &reading, else: Problem.badHash) { PictureName($0) }
    guard let written = head.text(file, oneLine: true, &reading) else {
      if head[hash] == nil { _ = head.needed(file, &reading) }
      return told
    }
    let line = head.line(of: file)
    let picture = picture(written, key: head.name(file), line: line, &reading)
    if let picture, let told, picture.hash != told.hash {
      reading.find(.pictureDiffers(written.clipped), line: line)
    }
    return picture ?? told
  }

  /// The hash and ending of a picture a head names; it counts as asked for.
  ///
  /// It is a file of the folder itself, never a link.
  mutating func picture(
    _ written: String,
    key: String,
    line: Int,
    _ reading: inout FileReading
  ) -> PictureName? {
    guard let name = ask(for: written, line: line, &reading) else { return nil }
    let format = name.split(separator: ".").last?.lowercased() ?? ""
    guard PictureName.formats.contains(format) else {
      let allowed = PictureName.formats.map { "." + $0 }
      reading.find(.unknownValue(of: key, written.clipped, allowed: allowed), line: line)
      return nil
    }
    let url = root.appendingPathComponent(name)
    let values = try? url.resourceValues(forKeys: [
      .isSymbolicLinkKey, .isRegularFileKey, .fileSizeKey,
    ])
    guard values?.isSymbolicLink != true else {
      reading.find(.leadsOutside(written), line: line)
      return nil
    }
    guard values?.isRegularFile == true, let size = values?.fileSize else {
      find(.fileUnreadable, in: name)
      return nil
    }
    guard size > 0 else {
      find(.emptyFile, in: name)
      return nil
    }
    guard size <= Self.largestPicture else {
      find(.fileTooLarge(bytes: size, limit: Self.largestPicture), in: name)
      return nil
    }
    guard let hash = Self.hash(of: url) else {
      find(.fileUnreadable, in: name)
      return nil
    }
    let picture = PictureName(hash: hash, format: format)
    if !attachments.contains(where: { $0.hash == hash && $0.format == format }) {
      attachments.append(.init(hash: hash, format: format, url: url))
    }
    return picture
  }

  private mutating func find(_ problem: Problem, in name: String) {
    findings.append(Finding(problem, at: SourcePlace(name)))
  }

  /// SHA-256 of a file, read piece by piece.
  static func hash(of url: URL) -> String? {
    guard let handle = try? FileHandle(forReadingFrom: url) else { return nil }
    defer { try? handle.close() }
    var hash = SHA256()
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        hash.update(data: piece)
      }
    } catch {
      return nil
    }
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
