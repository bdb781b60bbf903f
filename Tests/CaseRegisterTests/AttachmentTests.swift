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
      let kept = try trial.register.attach(photo)
      // SHA-256 of "abc", from FIPS 180-2.
      #expect(kept.hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
      let stored = try #require(trial.register.attachment(kept.hash, format: kept.format))
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
      _ = try trial.register.attach(photo)
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
        try trial.register.attach(name)
      }
    }
    let script = try file("a.html", "abc", trial)
    #expect(throws: AttachmentRefusal.unknownFormat("a.html", allowed: Attachments.formats)) {
      try trial.register.attach(script)
    }
    let empty = try file("b.png", "", trial)
    #expect(throws: AttachmentRefusal.empty("b.png")) { try trial.register.attach(empty) }
    #expect(trial.register.attachment("../register", format: "sqlite") == nil)
    let attachments = trial.folder.appendingPathComponent("attachments").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: attachments) == [])
    try trial.enter("101", 1)
    #expect(try trial.register.verify().findings == [])
  }
}
