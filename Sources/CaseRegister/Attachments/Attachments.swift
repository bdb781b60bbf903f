import Crypto
import Deliberation
import Foundation

/// The attachments (附件) of a register: photos and scans, each named by the
/// SHA-256 of its bytes.
struct Attachments {
  let folder: String

  /// More is no photo of a notice board.
  static let largest = 64_000_000
  private static let piece = 1 << 20

  init(of register: URL) { folder = register.appendingPathComponent("attachments").path }

  /// Where an attachment lies.
  func path(_ name: AttachmentName) -> String { "\(folder)/\(name)" }

  /// Copies a file in: written beside, brought to the disk, then renamed.
  ///
  /// - Precondition: The caller holds the writers' queue.
  /// - Throws: ``AttachmentRefusal``, ``RegisterFailure``.
  func take(_ file: String) throws -> AttachmentName {
    let name = URL(fileURLWithPath: file).lastPathComponent
    let format = URL(fileURLWithPath: file).pathExtension.lowercased()
    try Disk.makeFolder(folder)
    guard Self.isPlainFile(file), !isPartOfTheRegister(file) else {
      throw AttachmentRefusal.notAFile(name)
    }
    guard AttachmentName.formats.contains(format) else {
      throw AttachmentRefusal.unknownFormat(name, allowed: AttachmentName.formats)
    }
    let partial = "\(folder)/partial"
    unlink(partial)
    do {
      try Disk.makeEmptyFile(partial)
      let target = open(partial, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
      guard target >= 0 else { throw RegisterFailure.unwritable(path: partial, code: errno) }
      defer { close(target) }
      let (hash, size) = try Self.digest(of: file) { bytes, read in
        guard read <= Self.largest else {
          throw AttachmentRefusal.tooLarge(name, limitInMegabytes: Self.largest / 1_000_000)
        }
        try Self.write(bytes, to: target, named: partial)
      }
      guard size > 0 else { throw AttachmentRefusal.empty(name) }
      guard fsync(target) == 0, let kept = AttachmentName(hash: hash, format: format) else {
        throw RegisterFailure.unwritable(path: partial, code: errno)
      }
      // One that is there and whole stays; one that was changed is put right.
      if state(of: kept) == .whole {
        unlink(partial)
      } else {
        guard rename(partial, path(kept)) == 0 else {
          throw RegisterFailure.unwritable(path: path(kept), code: errno)
        }
      }
      try Disk.synchronise(folder)
      return kept
    } catch {
      unlink(partial)
      throw error
    }
  }

  /// How an attachment lies in its folder.
  enum State {
    case whole, missing, changed, unreadable
  }

  /// Reads an attachment piece by piece and compares it with its name.
  func state(of name: AttachmentName) -> State {
    let path = path(name)
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno == ENOENT ? .missing : .unreadable }
    guard status.st_mode & S_IFMT == S_IFREG else { return .unreadable }
    // Another name of the register's own file is not opened, or its locks were gone.
    if isPartOfTheRegister(path) { return .changed }
    guard let found = try? Self.digest(of: path, { _, _ in }).hash else { return .unreadable }
    return found == name.hash ? .whole : .changed
  }

  /// Asked without opening: a descriptor of the register's own file drops its locks.
  static func isPlainFile(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a name is another one for `register.sqlite`.
  private func isPartOfTheRegister(_ file: String) -> Bool {
    var (status, register) = (stat(), stat())
    let path = URL(fileURLWithPath: folder).deletingLastPathComponent()
      .appendingPathComponent(Register.fileName).path
    guard lstat(file, &status) == 0, stat(path, &register) == 0 else { return false }
    return status.st_dev == register.st_dev && status.st_ino == register.st_ino
  }

  /// SHA-256 and length of a file, its bytes passed on piece by piece.
  private static func digest(
    of path: String,
    _ body: (UnsafeRawBufferPointer, _ readSoFar: Int) throws -> Void
  ) throws -> (hash: String, size: Int) {
    let source = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard source >= 0 else { throw RegisterFailure.unwritable(path: path, code: errno) }
    defer { close(source) }
    var hash = SHA256()
    var size = 0
    var buffer = [UInt8](repeating: 0, count: piece)
    while true {
      let count = read(source, &buffer, piece)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw RegisterFailure.unwritable(path: path, code: errno) }
      guard count > 0 else { return (hexadecimal(hash.finalize()), size) }
      size += count
      try buffer.withUnsafeBytes { bytes in
        let part = UnsafeRawBufferPointer(rebasing: bytes[..<count])
        hash.update(bufferPointer: part)
        try body(part, size)
      }
    }
  }

  private static func write(
    _ bytes: UnsafeRawBufferPointer,
    to target: Int32,
    named path: String
  ) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Foundation.write(target, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw errno == ENOSPC
          ? RegisterFailure.diskFull : RegisterFailure.unwritable(path: path, code: errno)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}

extension Register {
  /// Puts a photo or a scan among the attachments, under the SHA-256 of its bytes.
  ///
  /// When this returns it is on disk, before any act names it. The same file
  /// again is there already.
  ///
  /// - Throws: ``AttachmentRefusal`` for what is no picture; ``RegisterFailure``.
  package func attach(_ path: String) throws -> AttachmentName {
    try writers.whileHolding { try Attachments(of: folder).take(path) }
  }

  /// The file of an attachment; nil where it is not there.
  package func attachment(_ name: AttachmentName) -> URL? {
    let path = Attachments(of: folder).path(name)
    return Attachments.isPlainFile(path) ? URL(fileURLWithPath: path) : nil
  }
}
