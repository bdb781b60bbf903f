import Deliberation
import Foundation
import Testing

@testable import CaseRegister

@Suite struct `Attachments of a register` {
  private func file(_ name: String, _ text: String, _ trial: TrialRegister) throws -> URL {
    let file = trial.folder.deletingLastPathComponent().appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file
  }

  @Test func `a photo lies under its hash, only for its owner, and once`() throws {
    let trial = try TrialRegister()
    let photo = try file("张贴.JPG", "abc", trial)
    for _ in 1...2 {
      let kept = try trial.register.attach(photo.path)
      // SHA-256 of "abc", from FIPS 180-2.
      #expect(kept.hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
      let stored = try #require(trial.register.attachment(kept))
      #expect(stored.lastPathComponent == "\(kept.hash).jpg")
      let mode = try FileManager.default.attributesOfItem(atPath: stored.path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(
        try FileManager.default.contentsOfDirectory(
          atPath: stored.deletingLastPathComponent().path
        ).count == 1
      )
      // What was changed is put right the next time.
      try Data("changed".utf8).write(to: stored)
      _ = try trial.register.attach(photo.path)
      #expect(try Data(contentsOf: stored) == Data("abc".utf8))
    }
  }

  @Test func `links, folders, the register itself, other endings and empty files are refused`()
    throws
  {
    let trial = try TrialRegister()
    let photo = try file("a.png", "abc", trial)
    let root = photo.deletingLastPathComponent()
    let link = root.appendingPathComponent("link.png")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: photo)
    let other = root.appendingPathComponent("register.jpg")
    try FileManager.default.linkItem(
      at: trial.folder.appendingPathComponent(Register.fileName),
      to: other
    )
    let folder = root.appendingPathComponent("folder.png")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    for name in [link, other, folder, root.appendingPathComponent("none.png")] {
      #expect(throws: AttachmentRefusal.notAFile(name.lastPathComponent)) {
        try trial.register.attach(name.path)
      }
    }
    let script = try file("a.html", "abc", trial)
    #expect(throws: AttachmentRefusal.unknownFormat("a.html", allowed: AttachmentName.formats)) {
      try trial.register.attach(script.path)
    }
    let empty = try file("b.png", "", trial)
    #expect(throws: AttachmentRefusal.empty("b.png")) { try trial.register.attach(empty.path) }
    #expect(AttachmentName(hash: "../register", format: "sqlite") == nil)
    let attachments = trial.folder.appendingPathComponent("attachments").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: attachments) == [])
    try trial.enter("101", 1)
    #expect(try trial.register.verify().findings == [])
  }

  @Test(arguments: [(64_000_000, true), (64_000_001, false)])
  func `a file of more than 64 MB is refused, and nothing of it stays`(
    size: Int,
    isTaken: Bool
  ) throws {
    let trial = try TrialRegister()
    let film = try file("film.jpg", "", trial)
    // A sparse file: nothing of that size is written but by the register.
    let handle = try FileHandle(forWritingTo: film)
    try handle.truncate(atOffset: UInt64(size))
    try handle.close()
    let attachments = trial.folder.appendingPathComponent("attachments").path
    if isTaken {
      let kept = try trial.register.attach(film.path)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: attachments)
          == ["\(kept.hash).jpg"]
      )
    } else {
      #expect(throws: AttachmentRefusal.tooLarge("film.jpg", limitInMegabytes: 64)) {
        try trial.register.attach(film.path)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: attachments) == [])
    }
  }
}

/// What `verify` says of photos that a notice names.
@Suite struct `Checking the attachments` {
  private typealias Office = `Acts on a notice`

  /// A register with a notice that hangs and one photo of its board.
  private func posted() throws -> (trial: TrialRegister, named: NamedPhoto, file: URL) {
    let trial = try Office.trial()
    let register = trial.register
    _ = try register.draft(Office.draft(), in: Office.number, on: Office.day(0), by: Office.office)
    let photo = try Office.photo(trial)
    let steps: [NoticeStep] = [
      .posted(places: [], copies: 1, witnesses: []), .photographed(place: "小区大门", photo),
    ]
    for step in steps {
      _ = try register.take(
        step,
        withNotice: 1,
        of: Office.number,
        on: Office.day(1),
        by: Office.office
      )
    }
    return (
      trial, NamedPhoto(notice: "2019-001-1", place: "小区大门", photo: photo),
      try #require(register.attachment(photo.file))
    )
  }

  @Test func `a whole photo is read and counted`() throws {
    let (trial, _, _) = try posted()
    var parts: [Verification.Part] = []
    let found = try trial.register.verify { part, _, _ in parts.append(part) }
    #expect(found.isWhole)
    #expect(found.attachments == 1)
    #expect(found.strays == [])
    #expect(Set(parts) == [.journal, .attachments])
  }

  @Test func `a missing, a changed and an unreadable photo are told with their board`() throws {
    let (trial, named, file) = try posted()
    try FileManager.default.removeItem(at: file)
    #expect(try trial.register.verify().findings == [.attachmentMissing(.photo(named))])

    for bytes in ["", "not really a picturf", "not really a picture "] {
      try Data(bytes.utf8).write(to: file)
      #expect(try trial.register.verify().findings == [.attachmentChanged(.photo(named))])
    }
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
    #expect(try trial.register.verify().findings == [.attachmentUnreadable(.photo(named))])
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createSymbolicLink(
      at: file,
      withDestinationURL: trial.folder.appendingPathComponent("register.lock")
    )
    #expect(try trial.register.verify().findings == [.attachmentUnreadable(.photo(named))])

    // The register itself under the photo's name is not opened: its locks would go.
    try FileManager.default.removeItem(at: file)
    try FileManager.default.linkItem(
      at: trial.folder.appendingPathComponent(Register.fileName),
      to: file
    )
    #expect(try trial.register.verify().findings == [.attachmentChanged(.photo(named))])

    // The act that kept it, once more, puts it right and is no second one.
    try FileManager.default.removeItem(at: file)
    _ = try Office.photo(trial)
    #expect(try trial.register.verify().isWhole)
  }

  @Test func `a file that nothing names is a remark and no fault`() throws {
    let (trial, _, file) = try posted()
    let folder = file.deletingLastPathComponent()
    for name in ["b.jpg", "partial", "注 意.txt"] {
      try Data("x".utf8).write(to: folder.appendingPathComponent(name))
    }
    let found = try trial.register.verify()
    #expect(found.isWhole)
    #expect(found.strays == ["b.jpg", "partial", "注 意.txt"])
  }

  @Test func `a photo that was kept and never named is a remark`() throws {
    let trial = try Office.trial()
    let photo = try Office.photo(trial)
    let found = try trial.register.verify()
    #expect(found.isWhole)
    #expect(found.strays == ["\(photo.file.hash).jpg"])
  }
}
