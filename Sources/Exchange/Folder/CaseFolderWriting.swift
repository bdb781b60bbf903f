import Deliberation
import Foundation

extension CaseFolder {
  /// Why a folder is not written.
  package enum WritingRefusal: Error, Hashable, Sendable {
    /// Something stands there already; nothing is ever written over.
    case notEmpty(String)
    case unwritable(String)
  }

  /// Writes a case as a folder with Chinese keys, by which it reads back equal.
  ///
  /// Names and telephones are written only where `contacts` hands them in, and
  /// then for the owner of the files alone; so are the words and doors of
  /// objections, and the photos. `pictures` tells where the register keeps a photo;
  /// where it has none, its hash is written in its place.
  ///
  /// - Returns: what reading it back finds; nothing where it reads back equal.
  @discardableResult
  package static func write(
    _ caseFile: CaseFile,
    contacts: [Contact] = [],
    to url: URL,
    pictures: (AttachmentName) -> URL? = { _ in nil }
  ) throws -> [Finding] {
    let manager = FileManager.default
    if let standing = try? manager.contentsOfDirectory(atPath: url.path), !standing.isEmpty {
      throw WritingRefusal.notEmpty(url.relativePath)
    }
    var sources: [AttachmentName: URL] = [:]
    let photos = caseFile.notices.flatMap(\.boards).flatMap(\.photos)
    let enclosed = caseFile.meetings.flatMap(\.everyAttachment)
    for name in photos.map(\.file) + enclosed.map(\.file) { sources[name] = pictures(name) }
    let files = try files(of: caseFile, contacts: contacts, pictures: Set(sources.keys))
    let isPrivate = !contacts.isEmpty || caseFile.notices.contains(where: \.holdsPrivateWords)
    do {
      for (path, text) in files {
        let file = url.appendingPathComponent(path)
        try manager.createDirectory(
          at: file.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
        if isPrivate {
          try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        }
      }
      for (name, source) in sources {
        let file = url.appendingPathComponent(Self.path(of: name))
        try manager.createDirectory(
          at: file.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try manager.copyItem(at: source, to: file)
        try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
      }
    } catch {
      throw WritingRefusal.unwritable(url.relativePath)
    }
    let back = read(at: url)
    guard let again = back.caseFile else { return back.findings }
    return CaseComparison.differences(between: caseFile, and: again, limit: 10)
      .map { Finding($0, at: nil) }
  }

  /// The files of a case, by path; the same case gives the same bytes.
  static func files(
    of caseFile: CaseFile,
    contacts: [Contact],
    pictures: Set<AttachmentName> = []
  ) throws -> [(path: String, text: String)] {
    var files: [(path: String, text: String)] = [
      ("case.yaml", try CaseHeadWriter(caseFile, contacts: contacts).yaml())
    ]
    if !caseFile.premises.isEmpty {
      files.append(
        ("premises.csv", PremisesTable.write(caseFile.premises, contacts: contacts))
      )
    }
    files += CaseHeadWriter(caseFile).tables
    var names: Set<String> = []
    for meeting in caseFile.meetings {
      let name = FileName.of(meeting.key, besides: &names)
      let text = try MeetingFile.write(meeting) { attachment in
        pictures.contains(attachment.file) ? path(of: attachment.file) : nil
      }
      files.append(("meetings/\(name).md", text))
    }
    names = []
    for notice in caseFile.notices {
      let name = FileName.of(notice.key, besides: &names)
      let text = try NoticeFile.write(notice) { photo in
        pictures.contains(photo.file) ? path(of: photo.file) : nil
      }
      files.append(("notices/\(name).md", text))
    }
    return files
  }

  private static func path(of picture: AttachmentName) -> String { "照片/\(picture)" }
}

/// A key as the name of a file (文件名): never a path, never hidden, never too long.
private enum FileName {
  /// Room for `.md` and a number within the 255 bytes a file system takes.
  private static let longest = 200

  static func of(_ key: String, besides names: inout Set<String>) -> String {
    var name = ""
    for scalar in key.unicodeScalars {
      let isSafe =
        scalar != "/" && scalar != "\\" && scalar != "\0"
        && !InvisibleCharacters.isForbidden(scalar) && !"\t\r\n".unicodeScalars.contains(scalar)
      name.unicodeScalars.append(isSafe ? scalar : "_")
    }
    while name.utf8.count > longest { name.removeLast() }
    if name.isEmpty || name.hasPrefix(".") || name.hasPrefix("~$") { name = "_" + name }
    var candidate = name
    var number = 2
    while !names.insert(candidate.lowercased()).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }
}

extension Notice {
  /// Whether an objection keeps its own words or the door it came from.
  fileprivate var holdsPrivateWords: Bool {
    objections.contains { $0.original != nil || $0.door != nil }
  }
}
