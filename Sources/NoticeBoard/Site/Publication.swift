import Deliberation
import Foundation
import Wording

/// Puts a site where residents read it (发布).
///
/// The target is a symbolic link to one of two trees beside it, used in turn: the
/// other tree is brought to the new state, file by file and by rename, and then
/// the link is changed in one step. Whoever reads meanwhile reads one whole site.
package struct Publication {
  /// What publishing did.
  package struct Outcome: Hashable, Sendable {
    /// Pages that residents read anew.
    package let changed: Int
    package let unchanged: Int
  }

  /// Why nothing was published.
  package enum Refusal: Error, Hashable, Sendable {
    /// Something that is no site of ours stands there.
    case notOurs(path: String)
    case unwritable(path: String)
    /// Private values stand on pages: all of them, page by page.
    case leaks([SiteFinding])
    /// Pages cannot be made: all of them, and what leaks on the others.
    case unmade([SiteFinding])
  }

  private let target: URL
  private let trees: [URL]
  private let program: String

  /// - Parameters:
  ///   - target: Where residents read the site.
  ///   - program: The version of the program: another one makes every page anew.
  package init(to target: URL, by program: String = "") {
    let target = target.standardizedFileURL
    self.target = target
    self.program = program
    let parent = target.deletingLastPathComponent()
    trees = [1, 2].map {
      parent.appendingPathComponent(".\(target.lastPathComponent).\($0)", isDirectory: true)
    }
  }

  /// Brings the target to the state of a site; an unchanged site writes no file.
  ///
  /// - Parameters:
  ///   - site: The site to show.
  ///   - values: What may stand on no page. With other values or words than last time
  ///     every page is made and looked at anew: what was public may be private now.
  ///   - allowed: Words of ordinary use that are private values too.
  ///   - progress: Called with the pages done and their number.
  /// - Returns: How many pages changed.
  /// - Throws: ``Refusal``.
  package func publish(
    _ site: Site,
    without values: PrivateValues,
    allowing allowed: [String] = [],
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> Outcome {
    let queue = try lockedQueue()
    defer { close(queue) }
    let live = try liveTree()
    let published = live.flatMap(PublishedState.init(readingFrom:))
    let watch = PrivacyWatch(beside: target)
    let watched = PrivacyWatch.digest(of: values, allowing: allowed)
    let isGuarded = watch.lastDigest == watched
    var next = PublishedState(edition: site.edition(of: program))
    var made: [String: Data] = [:]
    // What was taken out of the tree that is read is put back.
    var lost: Set<String> = []
    lazy var guarding = LeakGuard(site, values, allowing: allowed)
    var findings: [SiteFinding] = []
    let pages = site.pages(keeping: published.map { Array($0.pages.keys) } ?? [])
    for (index, page) in pages.enumerated() {
      progress(index, pages.count)
      let seal = page.basis?.whole ?? ""
      let stands = live.map { PublishedTree.holds(page.path, in: $0) } ?? false
      if !stands { lost.insert(page.path) }
      if isGuarded, stands, let earlier = published?.pages[page.path],
        published?.edition == next.edition,
        !seal.isEmpty, earlier.seal == seal
      {
        next.pages[page.path] = earlier
      } else {
        let html: String
        do {
          html = try page.html()
        } catch {
          let source = guarding.origin(of: page.path).source
          guard let finding = SiteFinding(error, on: page.path, from: source) else { throw error }
          findings.append(finding)
          continue
        }
        findings += guarding.findings(in: PageReading(html, at: page.path), at: page.path)
        let bytes = Data(html.utf8)
        next.pages[page.path] = .init(seal: seal, hash: PublishedState.hash(of: bytes))
        made[page.path] = bytes
      }
    }
    guard findings.isEmpty else {
      throw findings.contains { $0.problem.isUnmade }
        ? Refusal.unmade(findings) : Refusal.leaks(findings)
    }
    let changed = next.pages.count { path, page in
      published?.pages[path]?.hash != page.hash || lost.contains(path)
    }
    if changed > 0 || published?.edition != next.edition {
      try write(next, pages, made: made, from: live)
    }
    if !isGuarded { try watch.keep(watched) }
    return Outcome(changed: changed, unchanged: next.pages.count - changed)
  }

  /// Waits until no other program publishes here; closing the descriptor lets go.
  private func lockedQueue() throws -> Int32 {
    let parent = target.deletingLastPathComponent()
    let path = parent.appendingPathComponent(".\(target.lastPathComponent).lock").path
    try? FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw Refusal.unwritable(path: parent.path) }
    guard flock(descriptor, LOCK_EX) == 0 else {
      close(descriptor)
      throw Refusal.unwritable(path: path)
    }
    return descriptor
  }

  /// The tree the target shows now; nil where there is no target yet.
  private func liveTree() throws -> URL? {
    let manager = FileManager.default
    if let destination = try? manager.destinationOfSymbolicLink(atPath: target.path) {
      guard let tree = trees.first(where: { $0.lastPathComponent == destination }) else {
        throw Refusal.notOurs(path: target.path)
      }
      return tree
    }
    guard !manager.fileExists(atPath: target.path) else {
      throw Refusal.notOurs(path: target.path)
    }
    return nil
  }

  /// Brings the tree that nobody reads to the new state, and shows it.
  ///
  /// Who opened that tree before the last publication may still be reading it: a
  /// page there is changed by one rename, and none is taken away.
  private func write(
    _ next: PublishedState,
    _ pages: [SitePage],
    made: [String: Data],
    from live: URL?
  ) throws {
    let tree = trees.first { $0 != live } ?? trees[0]
    let folder = try PublishedTree(tree)
    let standing = folder.state
    // Whatever happens from here on, a tree without its state is begun anew.
    try folder.forgetState(keepingPages: standing != nil)
    for page in pages {
      guard let wanted = next.pages[page.path] else { continue }
      let stands = PublishedTree.holds(page.path, in: tree)
      if stands, standing?.pages[page.path]?.hash == wanted.hash { continue }
      let kept = live.flatMap { PublishedTree.page(page.path, in: $0) }.flatMap {
        PublishedState.hash(of: $0) == wanted.hash ? $0 : nil
      }
      try folder.put(made[page.path] ?? kept ?? Data(page.html().utf8), at: page.path)
    }
    // The state tells of pages, so they are on disk before it, and it before it is shown.
    folder.reachDisk()
    try folder.put(Data(next.text.utf8), at: PublishedState.fileName)
    folder.reachDisk()
    try show(tree)
  }

  /// Points the target at a tree, in one step.
  private func show(_ tree: URL) throws {
    let draft = target.deletingLastPathComponent()
      .appendingPathComponent(".\(target.lastPathComponent).link")
    let manager = FileManager.default
    try? manager.removeItem(at: draft)
    do {
      try manager.createSymbolicLink(
        atPath: draft.path,
        withDestinationPath: tree.lastPathComponent
      )
    } catch { throw Refusal.unwritable(path: draft.path) }
    guard rename(draft.path, target.path) == 0 else {
      throw Refusal.unwritable(path: target.path)
    }
  }
}

extension Site {
  /// What every page is made with; another edition makes every page anew.
  ///
  /// It stands in one line, whatever a name holds.
  fileprivate func edition(of program: String) -> String {
    [
      program, ShippedTemplates.fingerprint, press.language.rawValue, "\(press.day)",
      press.base?.text ?? "-", name,
    ]
    .map { part in
      String(part.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
    .joined(separator: "\t")
  }

  /// Every page, calendar and feed, and at each address that was published before
  /// and has none now, one that says so: an address never vanishes.
  fileprivate func pages(keeping published: [String]) -> [SitePage] {
    let pages = pages + feeds
    let addresses = Set(pages.map(\.path))
    let gone = published.filter { !addresses.contains($0) }.sorted()
    return pages + gone.map { takenDown(at: Address(path: $0)) }
  }
}
