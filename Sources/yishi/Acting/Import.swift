import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi import PATH…`: enters case folders, one act a folder.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Enter a case folder into the register (导入).",
    discussion: "All folders are checked before the first is written.",
    aliases: ["导入"]
  )

  @Argument(help: "Case folders.")
  var paths: [String]

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let register = try house.open("import")
    let localRules = LocalRules.read(in: register.folder)
    let procedures = LocalProcedures.read(in: register.folder)
    var line = ProgressLine()
    var folders: [(path: String, folder: CaseFolder, known: CaseFile?)] = []
    var findings: [Finding] = []
    for path in paths {
      line.show(language.pick("正在读 \(path)", "Reading \(path)"))
      let folder = CaseFolder.read(
        at: URL(fileURLWithPath: path),
        checking: ShownText.refusal,
        under: localRules,
        along: procedures,
        on: Surroundings.now.day()
      )
      // Of several folders, each finding says whose file it is in.
      findings += paths.count == 1 ? folder.findings : folder.findings.map { $0.below(path) }
      let known = try register.caseFile(folder: folder.name)
      // Of two folders of one name in one command, the second is held to the first.
      let before = known ?? folders.first { $0.folder.name == folder.name }?.folder.caseFile
      if let file = folder.caseFile, let before {
        findings += Self.differences(between: before, and: file, from: path)
      }
      folders.append((path, folder, known))
    }
    line.end()
    guard !findings.contains(where: { $0.severity == .error }) else {
      // A rule file with a fault gives no rule, and may be why a vote knows none.
      throw Refused(findings + localRules.findings + procedures.findings, in: language)
    }
    for finding in findings { Terminal.tell(language.say(finding)) }
    for (path, folder, known) in folders {
      guard let file = folder.caseFile else { continue }
      if let known, let number = known.number {
        tellKnown(path, number)
      } else {
        line.show(language.pick("正在记入 \(path)", "Entering \(path)"))
        // Pictures are in place before the act that names them.
        for picture in folder.attachments { _ = try register.attach(picture.url.path) }
        try enter(file, contacts: folder.contacts, from: path, into: register)
      }
    }
    line.end()
  }

  private static func differences(
    between before: CaseFile,
    and now: CaseFile,
    from path: String
  ) -> [Finding] {
    CaseComparison.differences(between: before, and: now)
      .map { Finding($0, at: SourcePlace(path)) }
  }

  /// Says that another folder brought the very same; two names are two matters.
  private func tellAlike(_ file: CaseFile, in register: Register) throws {
    for head in try register.caseHeads() where head.title == file.title {
      guard head.folder != file.folder, let other = try register.caseFile(head.number),
        CaseComparison.differences(between: other, and: file).isEmpty
      else { continue }
      Terminal.tell(
        house.language.pick(
          "提示：内容与\(head.number)（文件夹“\(head.folder)”）完全相同，因文件夹名不同，另记一个事项。"
            + "如果重复，撤销：yishi undo",
          "Note: the same content as \(head.number) (folder “\(head.folder)”); as the folder has "
            + "another name it is entered as another case. If that is not meant: yishi undo"
        )
      )
      return
    }
  }

  private func tellKnown(_ path: String, _ number: CaseNumber) {
    Terminal.say(
      house.language.pick("已经导入过：\(path)（\(number)）", "already imported: \(path) (\(number))")
    )
  }

  private func enter(
    _ file: CaseFile,
    contacts: [Contact],
    from path: String,
    into register: Register
  ) throws {
    let language = house.language
    try tellAlike(file, in: register)
    let isNew = try !register.communities().contains(file.place.community)
    let done: Done<CaseFile>
    do {
      done = try register.enter(
        file,
        contacts: contacts.map { SealedContact($0, nonce: Surroundings.nonce()) },
        on: house.today,
        by: house.actor
      )
    } catch let known as AlreadyEntered {
      // Somebody else entered a folder of that name while this one was being read.
      if let before = try register.caseFile(known.number) {
        let findings = Self.differences(between: before, and: file, from: path)
        guard findings.isEmpty else { throw Refused(findings, in: language) }
      }
      tellKnown(path, known.number)
      return
    }
    let number = done.value.number.map(\.description) ?? ""
    let entry = done.seal.map { "\($0.sequence)" } ?? ""
    Terminal.say(
      language.pick(
        "已导入：\(number)  \(file.title)（办理记录\(entry)）",
        "imported: \(number)  \(file.title) (journal entry \(entry))"
      )
        + (isNew
          ? language.pick(
            "；台账新增社区：\(file.place.community)",
            "; community added: \(file.place.community)"
          ) : "")
    )
  }
}

extension Finding {
  /// The finding with its file named from the folder it was given by.
  fileprivate func below(_ folder: String) -> Finding {
    let trimmed = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return Finding(
      problem,
      at: place.map { SourcePlace("\(trimmed)/\($0.file)", line: $0.line) } ?? SourcePlace(trimmed),
      severity: severity
    )
  }
}
