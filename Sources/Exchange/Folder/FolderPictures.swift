import Crypto
import Deliberation
import Foundation

extension AttachmentName {
  /// Reads a name as people write it (附件名), in capitals as well: `9F3A….jpg`.
  init?(written text: String) { self.init(text.lowercased()) }
}

extension HeadMapping {
  /// A file by its hash and ending.
  func attachmentName(_ key: Term, _ reading: inout FileReading) -> AttachmentName? {
    value(key, &reading, else: Problem.badHash, read: AttachmentName.init(written:))
  }
}

extension TableRow {
  /// A file by its hash and ending.
  func attachmentName(_ column: Term, _ reading: inout FileReading) -> AttachmentName? {
    value(column, &reading, else: Problem.badHash, read: AttachmentName.init(written:))
  }
}

extension CaseFolder {
  /// A picture of the folder (附件), for the register to keep under its hash.
  package struct Attachment: Hashable, Sendable {
    package let name: AttachmentName
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
  ) -> AttachmentName? {
    let told = head.attachmentName(hash, &reading)
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
  ) -> AttachmentName? {
    guard let name = ask(for: written, line: line, &reading) else { return nil }
    let format = name.split(separator: ".").last?.lowercased() ?? ""
    guard AttachmentName.formats.contains(format) else {
      let allowed = AttachmentName.formats.map { "." + $0 }
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
    guard let hash = Self.hash(of: url), let picture = AttachmentName(hash: hash, format: format)
    else {
      find(.fileUnreadable, in: name)
      return nil
    }
    if !attachments.contains(where: { $0.name == picture }) {
      attachments.append(.init(name: picture, url: url))
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
