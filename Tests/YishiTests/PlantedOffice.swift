import CaseRegister
import Deliberation
import Foundation
import Testing

/// A register with something in every column: a private value of its own in every
/// private one, and in every other a text that names the column.
struct PlantedOffice: ~Copyable {
  let folder: TrialFolder
  let register: String

  static let number = CaseNumber(year: 2020, running: 1)
  static let picture = "种下的照片名.jpg"

  /// With `telephones`, somebody typed one into every text.
  init(telephones: Bool) throws {
    let folder = try TrialFolder()
    let register = folder.path("register")
    let say = { (column: String) -> String in
      #expect(PlantedColumns.typed.contains(column), "\(column) is not typed into")
      let text = "甲\(column)乙"
      return telephones ? "\(text) \(PlantedColumns.telephone(in: column))" : text
    }
    let made = try BuiltBinary.run([
      "init", register, "--community", say("community.name"), "--as", say("journal.actor"),
    ])
    #expect(made.status == 0, "\(made.err)")
    try Self.fill(register, in: folder.url, saying: say)
    self.register = register
    self.folder = folder
  }

  /// Runs a command on the register, in the folder beside it.
  func yishi(_ arguments: [String], lang: String = "zh_CN.UTF-8") throws -> BuiltBinary.Outcome {
    try BuiltBinary.run(
      arguments + ["--register", register, "--on", "2020-06-30"],
      lang: lang,
      in: folder.url
    )
  }

  /// The register is open only while this runs: nobody else reads it in this process.
  private static func fill(
    _ path: String,
    in folder: URL,
    saying say: (String) -> String
  ) throws {
    let register = try Register.open(
      at: URL(fileURLWithPath: path),
      as: Caller(
        command: "test",
        today: PlantedCase.day(0),
        clock: { Instant(seconds: 1_593_500_000) }
      )
    )
    let picture = folder.appendingPathComponent(Self.picture)
    try Data("a picture".utf8).write(to: picture)
    let photo = try register.attach(picture.path)
    let file = try PlantedCase.file(
      saying: say,
      photo: .init(
        moment: .start,
        takenOn: PlantedCase.day(0),
        file: photo
      )
    )
    let contact = Contact(
      owner: Owner(PlantedCase.kept("party.key")),
      name: PlantedCase.kept("contact.name"),
      telephone: PlantedCase.kept("contact.telephone")
    )
    _ = try register.enter(
      file,
      contacts: [SealedContact(contact, nonce: Array(repeating: 7, count: 32))],
      on: PlantedCase.day(0),
      by: say("journal.actor")
    )
  }
}
