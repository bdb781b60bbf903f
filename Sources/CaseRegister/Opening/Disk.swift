import Foundation

/// Folders and files that only their owner reads, made so that they last.
enum Disk {
  /// Makes a folder 0700, and its name durable; one that is there is left alone.
  static func makeFolder(_ path: String) throws {
    if mkdir(path, 0o700) == 0 {
      // The umask of the caller may have taken rights of the owner away.
      chmod(path, 0o700)
      try synchronise(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    } else if errno != EEXIST {
      throw RegisterFailure.unwritable(path: path, code: errno)
    }
  }

  /// Makes an empty file 0600 before SQLite opens it, so that it is never wider.
  ///
  /// - Precondition: No connection of this process has the file open: closing
  ///   a descriptor would drop its locks.
  static func makeEmptyFile(_ path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RegisterFailure.unwritable(path: path, code: errno) }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  /// Waits until a file or the names in a folder are on the disk.
  static func synchronise(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RegisterFailure.unwritable(path: path, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw RegisterFailure.unwritable(path: path, code: errno)
    }
  }

  /// The size of a file, asked without opening it; nil where there is none.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }
}
