import Deliberation
import Foundation

/// The files of a case folder (文件夹里的文件), none of them read from outside it.
///
/// Hidden files and what systems leave behind are passed over; every other file
/// that nothing asks for is found at the end.
struct FolderFiles {
  let root: URL
  /// Every file by its path below the folder, in natural order.
  let names: [String]
  private var asked: Set<String> = []
  var findings: [Finding] = []
  /// The pictures asked for, each once.
  var attachments: [CaseFolder.Attachment] = []

  /// For a file that is read by itself, with nothing beside it.
  static let none = FolderFiles()

  private init() {
    root = URL(fileURLWithPath: "/")
    names = []
    isCut = false
  }

  /// Whether nobody listed the folder: what is asked for is looked up.
  private var isUnlisted = false

  /// For a file that is read by itself, with what it names beside it.
  ///
  /// One that lies among the meetings of a case folder names files as the folder does.
  init(beside file: URL) {
    let folder = file.resolvingSymlinksInPath().deletingLastPathComponent()
    let isOfCase = CaseFolder.meetings.contains(folder.lastPathComponent)
    root = isOfCase ? folder.deletingLastPathComponent() : folder
    names = []
    isCut = false
    isUnlisted = true
  }

  /// Whether an unlisted folder holds a file of this name, and not a way out of it.
  private func isBeside(_ name: String) -> Bool {
    let url = root.appendingPathComponent(name)
    return FileManager.default.fileExists(atPath: url.path)
      && url.resolvingSymlinksInPath().path.hasPrefix(root.path + "/")
  }

  /// Larger tables are no case folder's.
  private static let largestTable = 256_000_000
  private static let deepest = 4
  static let mostFiles = 20_000
  /// Whether there are more, which nobody looked at.
  private let isCut: Bool

  init?(_ folder: URL) {
    let root = folder.resolvingSymlinksInPath().standardizedFileURL
    guard let values = try? root.resourceValues(forKeys: [.isDirectoryKey]),
      values.isDirectory == true
    else { return nil }
    self.root = root
    var names: [String] = []
    var findings: [Finding] = []
    Self.list(root, below: "", root: root, into: &names, &findings, depth: 0)
    isCut = names.count > Self.mostFiles
    self.names = names.prefix(Self.mostFiles).sorted(by: NaturalOrder.precedes)
    if isCut {
      findings.append(Finding(.tooManyFiles(limit: Self.mostFiles), at: SourcePlace(".")))
    }
    self.findings = findings
  }

  private static func list(
    _ folder: URL,
    below prefix: String,
    root: URL,
    into names: inout [String],
    _ findings: inout [Finding],
    depth: Int
  ) {
    guard let children = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      findings.append(Finding(.fileUnreadable, at: SourcePlace(prefix.isEmpty ? "." : prefix)))
      return
    }
    // One more than may be, by which it is known that there are more.
    for child in children.sorted() where !isLeftBehind(child) && names.count <= mostFiles {
      let url = folder.appendingPathComponent(child)
      let name = prefix + child
      if let character = InvisibleCharacters.firstInLine(child) {
        let shown = InvisibleCharacters.replaced(in: name)
        findings.append(Finding(.forbiddenCharacter(character), at: SourcePlace(shown)))
        continue
      }
      guard url.resolvingSymlinksInPath().standardizedFileURL.path.hasPrefix(root.path + "/") else {
        findings.append(Finding(.leadsOutside(name), at: SourcePlace(name)))
        continue
      }
      let values = try? url.resourceValues(forKeys: [.isDirectoryKey, .isSymbolicLinkKey])
      // A linked folder may hold itself; only real ones are walked.
      if values?.isDirectory == true, values?.isSymbolicLink != true, depth < deepest {
        list(
          url,
          below: name + "/",
          root: root,
          into: &names,
          &findings,
          depth: depth + 1
        )
      } else {
        names.append(name)
      }
    }
  }

  private static func isLeftBehind(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
  }

  /// The first of several names that is there; it counts as asked for.
  mutating func first(of candidates: [String]) -> String? {
    guard let name = candidates.first(where: names.contains) else { return nil }
    asked.insert(name)
    return name
  }

  /// The Markdown files right below one of several folders.
  mutating func markdown(in folders: [String]) -> [String] {
    let found = names.filter { name in
      folders.contains { folder in
        name.hasPrefix(folder + "/") && !name.dropFirst(folder.count + 1).contains("/")
          && name.lowercased().hasSuffix(".md")
      }
    }
    asked.formUnion(found)
    return found
  }

  /// The file a name means, as the folder spells it; it counts as asked for.
  ///
  /// A name that leads outside or to nothing is found in the reading of the file
  /// that writes it.
  mutating func ask(for name: String, line: Int, _ reading: inout FileReading) -> String? {
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
      reading.find(.leadsOutside(name), line: line)
      return nil
    }
    // Equal by their characters: a folder may spell é with one character or two.
    if isUnlisted, isBeside(name) { return name }
    guard let file = names.first(where: { $0 == name }) else {
      // A link that leads outside was found as such.
      if !findings.contains(where: { $0.place?.file == name }) {
        reading.find(.fileMissing(name), line: line)
      }
      return nil
    }
    asked.insert(file)
    return file
  }

  /// The text of a file; nil with a finding where it cannot be read.
  func text(_ name: String, limit: Int = largestTable, _ reading: inout FileReading) -> SourceText?
  {
    FileText.read(root.appendingPathComponent(name), limit: limit, &reading)
  }

  /// Every file nothing asked for, as a finding with the name that was meant.
  ///
  /// Nothing is said of a folder with too many: that is said.
  func unexpected(among expected: [String]) -> [Finding] {
    if isCut { return [] }
    return names.filter { !asked.contains($0) }.map { name in
      let near = NearestName.of(name, among: expected.filter { $0 != name })
      return Finding(.unexpectedFile(near: near), at: SourcePlace(name))
    }
  }
}

/// Reads one file as text, strictly.
enum FileText {
  static func read(_ url: URL, limit: Int, _ reading: inout FileReading) -> SourceText? {
    let values = try? url.resolvingSymlinksInPath().resourceValues(forKeys: [
      .isRegularFileKey, .fileSizeKey,
    ])
    guard values?.isRegularFile == true, let size = values?.fileSize else {
      reading.find(.fileUnreadable, line: nil)
      return nil
    }
    guard size <= limit else {
      reading.find(.fileTooLarge(bytes: size, limit: limit), line: nil)
      return nil
    }
    guard let data = try? Data(contentsOf: url) else {
      reading.find(.fileUnreadable, line: nil)
      return nil
    }
    do throws(SourceText.Refusal) {
      let text = try SourceText([UInt8](data))
      guard !text.utf8.isEmpty else {
        reading.find(.emptyFile, line: 1)
        return nil
      }
      reading.findings += InvisibleCharacters.findings(in: text, file: reading.file)
      return text
    } catch {
      reading.find(error.problem, line: error.line)
      return nil
    }
  }
}
