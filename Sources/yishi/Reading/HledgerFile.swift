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
    try WrittenFile.write(private: Data(text.utf8), to: path, in: language)
    Terminal.say(
      language.pick(
        "已导出：\(path)。核对：hledger -f \(path) check，hledger -f \(path) balance",
        "exported: \(path). Check it: hledger -f \(path) check; hledger -f \(path) balance"
      )
    )
    Terminal.say("  " + language.paymentsStayInOffice)
  }
}
