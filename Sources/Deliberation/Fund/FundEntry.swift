/// An entry of a fund (收支): one sum that came in or went out, or that sets one right.
///
/// What was received cannot be undone: an entry that is wrong is taken back by a further
/// one (冲正), and both stay.
package struct FundEntry: Hashable, Sendable, Codable {
  /// The running number within its fund; never given twice.
  package let number: Int
  package internal(set) var on: Day
  package let kind: Kind
  /// Above zero, whichever way it went.
  package let amount: Fen
  /// The door that paid, was refunded or changed hands.
  package let door: Door?
  /// The number of the receipt a door was given (收据号); never given twice.
  package let receipt: Int?
  /// Who else paid or was paid, by office or company (对方).
  package let counterparty: String?
  /// The line of the bill that a payment is for.
  package let line: String?
  /// The number of the invoice that was paid (发票号).
  package let invoice: String?
  /// The paper it was taken from.
  package let document: AttachmentName?
  /// The entry a reversal takes back.
  package let corrects: Int?
  package let reason: String?
  /// Who covers what this leaves below zero (谁垫付).
  package internal(set) var cover: String?
  /// The office that entered it (经办).
  package let by: String?

  package init(
    number: Int,
    on: Day,
    _ kind: Kind,
    _ amount: Fen,
    door: Door? = nil,
    receipt: Int? = nil,
    counterparty: String? = nil,
    line: String? = nil,
    invoice: String? = nil,
    document: AttachmentName? = nil,
    corrects: Int? = nil,
    reason: String? = nil,
    cover: String? = nil,
    by: String? = nil
  ) {
    self.number = number
    self.on = on
    self.kind = kind
    self.amount = amount
    self.door = door
    self.receipt = receipt
    self.counterparty = counterparty
    self.line = line
    self.invoice = invoice
    self.document = document
    self.corrects = corrects
    self.reason = reason
    self.cover = cover
    self.by = by
  }

  /// As many digits as the number of a receipt has at most: one on paper may begin with its day.
  package static let receiptDigits = 12

  /// The same entry under its numbers.
  package func numbered(_ number: Int, receipt: Int?) -> FundEntry {
    FundEntry(
      number: number,
      on: on,
      kind,
      amount,
      door: door,
      receipt: receipt,
      counterparty: counterparty,
      line: line,
      invoice: invoice,
      document: document,
      corrects: corrects,
      reason: reason,
      cover: cover,
      by: by
    )
  }

  /// What kind of sum it is (收支类别).
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 收款: a door paid in.
    case received
    /// 退款: a door was paid back.
    case refunded
    /// 结余退还: what was left over is given back to a door.
    case surplus
    /// 补贴: a tranche of public money came.
    case subsidy
    /// 付款: a contractor was paid.
    case payment
    /// 垫付: somebody put money in to cover a gap.
    case advanced
    /// 归还垫付: it was given back.
    case repaid
    /// 其他收入.
    case income
    /// 其他支出.
    case outgo
    /// 冲正: an earlier entry is taken back.
    case reversal
    /// 转户: a dwelling changed hands, with what stands to its account (期初).
    case takenOver
    /// 重新启用: a fund that was closed takes money again, as when somebody joins later.
    case reopened
  }
}

extension FundEntry.Kind {
  /// Which way the money goes; a reversal goes against what it takes back.
  package enum Direction: Hashable, Sendable {
    case into, outOf
    /// No money moves.
    case none
  }

  package var direction: Direction {
    switch self {
    case .received, .subsidy, .advanced, .income: .into
    case .refunded, .surplus, .payment, .repaid, .outgo: .outOf
    case .reversal, .takenOver, .reopened: .none
    }
  }

  /// Whether it names a door.
  package var isOfADoor: Bool {
    switch self {
    case .received, .refunded, .surplus, .takenOver: true
    case .subsidy, .payment, .advanced, .repaid, .income, .outgo, .reversal, .reopened: false
    }
  }

  /// Whether somebody else must be named.
  package var needsCounterparty: Bool {
    switch self {
    case .payment, .advanced, .repaid: true
    case .received, .refunded, .surplus, .subsidy, .income, .outgo, .reversal, .takenOver,
      .reopened:
      false
    }
  }

  /// Whether it must say why.
  package var needsReason: Bool {
    switch self {
    case .surplus, .income, .outgo, .reversal, .takenOver, .reopened: true
    case .received, .refunded, .subsidy, .payment, .advanced, .repaid: false
    }
  }
}
