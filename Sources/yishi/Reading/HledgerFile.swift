import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// The funds of some cases as one file for hledger.
struct HledgerFile {
  private let text: String
  private let language: Language

  init(of heads: [CaseHead], in register: Register, _ house: HouseOptions) throws {
    language = house.language
    var funds: [(id: String, fund: Fund)] = []
    for head in heads {
      for fund in try register.caseFile(head.number)?.funds ?? [] {
        if let item = fund.number { funds.append((head.number.item(item), fund)) }
      }
    }
    guard !funds.isEmpty else {
      throw Refused(
        language.pick("没有登记过资金，没有可以导出的。", "no fund is on record; there is nothing to write.")
      )
    }
    text = HledgerJournal.text(of: funds, in: language)
  }

  /// Writes it for the owner of the file alone: doors stand in it.
  func write(to path: String) throws {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: path) else {
      throw Refused(
        language.pick(
          "“\(path)”已经有了，没有写入。换一个文件名：--to 文件",
          "“\(path)” is there already; nothing was written. Use another name with --to."
        )
      )
    }
    let isWritten = manager.createFile(
      atPath: path,
      contents: Data(text.utf8),
      attributes: [.posixPermissions: 0o600]
    )
    guard isWritten else { throw CaseFolder.WritingRefusal.unwritable(path) }
    Terminal.say(
      language.pick(
        "已导出：\(path)。核对：hledger -f \(path) check，hledger -f \(path) balance",
        "exported: \(path). Check it: hledger -f \(path) check; hledger -f \(path) balance"
      )
    )
    Terminal.say("  " + language.paymentsStayInOffice)
  }
}
