import CaseRegister
import Deliberation
import Exchange
import Foundation
import NoticeBoard
import Wording

/// Why a command did not do what it was asked: a sentence for each line.
struct Refused: Error {
  let lines: [String]

  init(_ lines: String...) { self.lines = lines }
  init(lines: [String]) { self.lines = lines }

  /// Every finding, one a line.
  init(_ findings: [Finding], in language: Language) {
    lines =
      [language.outcome(of: findings) + language.pick("：", ":")]
      + findings.map { language.say($0) }
  }
}

/// What is printed when a command fails: what is wrong, then what to do.
struct Complaint {
  let text: String

  /// Nil for an error that is none of ours.
  init?(_ error: any Error, in language: Language) {
    guard let lines = Self.lines(of: error, in: language) else { return nil }
    text = language.pick("错误：", "Error: ") + lines.joined(separator: "\n")
  }

  private static func lines(of error: any Error, in language: Language) -> [String]? {
    switch error {
    case let refused as Refused: refused.lines
    case let refusal as CaseRefusal: [language.say(refusal)]
    case let refusal as AttachmentRefusal: [language.say(refusal)]
    case let refusal as UndoRefusal: [language.say(refusal)]
    case let refusal as CostSharingRefusal: [language.say(refusal)]
    case let misreading as SealMisreading: [language.say(misreading)]
    case let failure as RegisterFailure: [language.say(failure)]
    case Publication.Refusal.leaks(let findings): language.refusal(of: findings)
    case Publication.Refusal.unmade(let findings): language.refusal(ofUnmade: findings)
    case let refusal as Publication.Refusal: [language.say(refusal)]
    case let refusal as CaseFolder.WritingRefusal: [language.say(refusal)]
    case let refusal as MarkdownRefusal: [language.say(refusal)]
    case let refusal as BaseAddressRefusal: [language.say(refusal)]
    default: nil
    }
  }
}

extension Language {
  /// What keeps the register itself from answering.
  func say(_ failure: RegisterFailure) -> String {
    switch failure {
    case .missing(let folder):
      pick(
        "“\(folder)”里没有台账。先建一个：yishi init \(folder) --community 社区名称",
        "there is no register in “\(folder)”. Make one: yishi init \(folder) --community NAME"
      )
    case .exists(let folder):
      pick(
        "“\(folder)”里已经有台账，没有改动。查看：yishi status --register \(folder)",
        "there already is a register in “\(folder)”; nothing was changed. "
          + "Look: yishi status --register \(folder)"
      )
    case .folderInUse(let folder, let found):
      pick(
        "“\(folder)”里已有别的文件（如“\(found)”），台账要一个空文件夹。",
        "“\(folder)” holds other files (such as “\(found)”); a register needs an empty folder."
      )
    case .notARegister(let path):
      pick(
        "“\(path)”不是本程序的台账。请核对 --register 指出的文件夹。",
        "“\(path)” is not a register of this program. Check the folder given by --register."
      )
    case .newer(let schema, let known):
      pick(
        "台账是较新的程序写的（第\(schema)版，本程序认得到第\(known)版）。请先更新 yishi。",
        "the register was written by a newer program (form \(schema); this one knows \(known)). "
          + "Update yishi first."
      )
    case .damaged(let what):
      pick(
        "台账受损：\(what)。请不要再写入，用 backups 文件夹里最近的一份恢复。",
        "the register is damaged: \(what). Write nothing more; restore the newest copy in backups."
      )
    case .setting(let name, let expected, let found):
      pick(
        "数据库设置“\(name)”应为\(expected)，实际为\(found)，为保证记录可靠不再继续。",
        "the database setting “\(name)” should be \(expected) and is \(found); not going on."
      )
    case .unwritable(let path, let code):
      pick(
        "“\(path)”不能写入（系统错误\(code)）。请检查文件夹权限和磁盘。",
        "“\(path)” cannot be written (system error \(code)). Check permissions and the disk."
      )
    case .diskFull:
      pick(
        "磁盘已满，没有记下任何内容。腾出空间后重做一次。",
        "the disk is full and nothing was recorded. Free some space and repeat."
      )
    case .busy:
      pick(
        "别的程序占用台账超过一分钟，没有记下任何内容。请稍后重做。",
        "another program held the register for over a minute; nothing was recorded. Repeat later."
      )
    }
  }
}

extension Language {
  /// Why a site was not published.
  func say(_ refusal: Publication.Refusal) -> String {
    switch refusal {
    case .leaks(let findings): self.refusal(of: findings).joined(separator: "\n")
    case .unmade(let findings): self.refusal(ofUnmade: findings).joined(separator: "\n")
    case .notOurs(let path):
      pick(
        "“\(path)”已有别的内容，没有改动。换一个还没有的文件夹：yishi publish --to 文件夹",
        "“\(path)” holds something else; nothing was changed. Name a folder that is not there yet: "
          + "yishi publish --to FOLDER"
      )
    case .unwritable(let path):
      pick(
        "“\(path)”写不进去，请检查权限和磁盘。",
        "“\(path)” cannot be written. Check permissions and the disk."
      )
    }
  }

  /// Why a case folder was not written.
  func say(_ refusal: CaseFolder.WritingRefusal) -> String {
    switch refusal {
    case .notEmpty(let path):
      pick(
        "“\(path)”里已有文件，没有写入。换一个文件夹：--to 文件夹",
        "“\(path)” holds files already; nothing was written. Use another folder with --to."
      )
    case .unwritable(let path):
      pick(
        "“\(path)”写不进去，请检查权限和磁盘。",
        "“\(path)” cannot be written. Check permissions and the disk."
      )
    }
  }
}
