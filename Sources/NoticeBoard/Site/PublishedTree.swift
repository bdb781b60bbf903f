import Foundation

/// One of the two trees of a published site (发布目录), while it is written.
///
/// Nothing is ever written outside it: its folders are made by us, and a link
/// that somebody put in the place of one is taken away and not followed.
struct PublishedTree {
  private let root: URL

  /// Makes the tree where there is none.
  init(_ root: URL) throws(Publication.Refusal) {
    self.root = root
    try makeFolder(root)
  }

  var state: PublishedState? { PublishedState(readingFrom: root) }

  /// Takes the state away before the first page changes; without pages to keep,
  /// empties the tree, since nobody knows what a cut-off writing left in it.
  func forgetState(keepingPages: Bool) throws(Publication.Refusal) {
    if keepingPages {
      unlink(root.appendingPathComponent(PublishedState.fileName).path)
    } else {
      try? FileManager.default.removeItem(at: root)
      try makeFolder(root)
    }
  }

  /// Writes a file beside its place and renames it there, so that no reader
  /// meets half a page.
  func put(_ bytes: Data, at path: String) throws(Publication.Refusal) {
    var folder = root
    for part in path.split(separator: "/").dropLast() {
      folder.appendPathComponent(String(part), isDirectory: true)
      try makeFolder(folder)
    }
    let file = root.appendingPathComponent(path)
    let draft = folder.appendingPathComponent(".\(file.lastPathComponent).new").path
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: draft) }
    let isWritten = bytes.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) -> Bool in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = write(descriptor, rest.baseAddress, rest.count)
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
    // A web server of another user reads what was written under umask 077.
    fchmod(descriptor, 0o644)
    guard close(descriptor) == 0, isWritten, rename(draft, file.path) == 0 else {
      unlink(draft)
      throw .unwritable(path: file.path)
    }
  }

  /// Waits until what was written is on disk: for all pages at once, since a flush a
  /// page would take longer than making them.
  func reachDisk() { sync() }

  /// Whether a page is in a tree, as a file of its own.
  static func holds(_ path: String, in tree: URL) -> Bool {
    var status = stat()
    return lstat(tree.appendingPathComponent(path).path, &status) == 0
      && status.st_mode & S_IFMT == S_IFREG
  }

  /// A page of a tree that is read now.
  static func page(_ path: String, in tree: URL) -> Data? {
    FileManager.default.contents(atPath: tree.appendingPathComponent(path).path)
  }

  private func makeFolder(_ folder: URL) throws(Publication.Refusal) {
    var status = stat()
    if lstat(folder.path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      unlink(folder.path)
    }
    guard mkdir(folder.path, 0o755) == 0 else { throw .unwritable(path: folder.path) }
    chmod(folder.path, 0o755)
  }
}
