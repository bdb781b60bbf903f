import Deliberation
import Wording

/// A fund as a journal of hledger (复式流水), so that another program adds it up again.
///
/// Every sum is a transaction of two postings, and every posting to the joint account
/// asserts the balance it leaves: `hledger check` refuses the file where one is wrong.
/// Doors stand in it, so that it never leaves the office.
package enum HledgerJournal {
  /// The journal of some funds, each with its number; the same funds give the same bytes.
  package static func text(of funds: [(id: String, fund: Fund)], in language: Language) -> String {
    let names = Names(language: language)
    var lines = [
      "; " + language.pick("由 yishi export --hledger 写出。", "Written by yishi export --hledger."),
      "; " + names.plain(language.moneyLiesElsewhere),
      "; " + names.plain(language.paymentsStayInOffice),
      "",
      "commodity CNY 1000.00",
      "",
    ]
    for (id, fund) in funds {
      lines.append("; \(id) \(names.plain(fund.title))")
      lines += accounts(of: fund, id, names)
      lines.append("")
      var balance = Fen.zero
      for entry in fund.inOrder() {
        lines += transaction(entry, of: fund, id, names, &balance)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every account with its type, so that reports of kinds work in any language.
  private static func accounts(of fund: Fund, _ id: String, _ names: Names) -> [String] {
    var seen: Set<String> = []
    let own = names.account(id)
    return
      (["account \(own)  ; type: C"]
      + fund.inOrder().compactMap { entry -> String? in
        let effect = fund.effect(of: entry).of
        guard effect.kind.direction != .none else { return nil }
        return "account \(names.counter(of: effect, id))  ; type: \(names.type(of: effect.kind))"
      }).filter { seen.insert($0).inserted }
  }

  private static func transaction(
    _ entry: FundEntry,
    of fund: Fund,
    _ id: String,
    _ names: Names,
    _ balance: inout Fen
  ) -> [String] {
    let (effect, isTakenBack) = fund.effect(of: entry)
    let head =
      "\(entry.on) * (\(id)/\(entry.number)) \(names.description(of: entry, effect))"
    guard effect.kind.direction != .none else { return ["; \(head)", ""] }
    let isIn = (effect.kind.direction == .into) != isTakenBack
    let amount = isIn ? entry.amount : Fen(-entry.amount.count)
    balance = balance + amount
    return [
      head,
      "    \(names.account(id))  CNY \(amount.yuan) = CNY \(balance.yuan)",
      "    \(names.counter(of: effect, id))  CNY \(Fen(-amount.count).yuan)",
      "",
    ]
  }

  /// What accounts are called: parts that hold nothing hledger would read otherwise.
  private struct Names {
    let language: Language

    func account(_ id: String) -> String {
      join([language.pick("资产", "assets"), language.pick("共管账户", "joint account"), id])
    }

    /// The account on the other side of a sum.
    func counter(of entry: FundEntry, _ id: String) -> String {
      let other = language.pick("其他", "other")
      let parts =
        switch entry.kind {
        case .received, .refunded, .surplus:
          [
            language.pick("负债", "liabilities"), language.pick("业主缴款", "owners"), id,
            entry.door?.text ?? other,
          ]
        case .advanced, .repaid:
          [
            language.pick("负债", "liabilities"), language.pick("垫付", "advances"), id,
            entry.counterparty ?? other,
          ]
        case .subsidy: [language.pick("收入", "income"), language.pick("补贴", "subsidy"), id]
        case .income: [language.pick("收入", "income"), other, id]
        case .payment:
          [
            language.pick("支出", "expenses"), language.pick("工程", "works"), id,
            entry.line ?? other,
          ]
        case .outgo: [language.pick("支出", "expenses"), other, id]
        case .reversal, .takenOver, .reopened: [other, id]
        }
      return join(parts)
    }

    func type(of kind: FundEntry.Kind) -> String {
      switch kind {
      case .received, .refunded, .surplus, .advanced, .repaid: "L"
      case .subsidy, .income: "R"
      case .payment, .outgo, .reversal, .takenOver, .reopened: "X"
      }
    }

    func description(of entry: FundEntry, _ effect: FundEntry) -> String {
      let words = [
        language.name(entry.kind), entry.kind == effect.kind ? nil : language.name(effect.kind),
        effect.counterparty ?? effect.door?.text,
        effect.receipt.map(language.receipt), effect.invoice, entry.reason,
      ].compactMap(\.self)
      return plain(words.joined(separator: " "))
    }

    private func join(_ parts: [String]) -> String { parts.map(plain).joined(separator: ":") }

    /// A text that hledger reads as one word of a name: no mark of its own stands in it,
    /// and no two spaces, which would end an account.
    func plain(_ text: String) -> String {
      var plain = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case ":": plain += "："
        case ";": plain += "；"
        case "|": plain += "｜"
        case "(": plain += "（"
        case ")": plain += "）"
        case "[": plain += "［"
        case "]": plain += "］"
        case "=": plain += "＝"
        case "@": plain += "＠"
        case "\"": plain += "”"
        case "*": plain += "＊"
        case "!": plain += "！"
        default:
          let isSpace = scalar.properties.isWhitespace || scalar.value < 0x20
          if !isSpace {
            plain.unicodeScalars.append(scalar)
          } else if plain.last != " ", !plain.isEmpty {
            plain += " "
          }
        }
      }
      while plain.last == " " { plain.removeLast() }
      return plain.isEmpty ? "—" : plain
    }
  }
}
