import ArgumentParser
import Deliberation
import NoticeBoard
import Wording

extension Print {
  /// The receipts of a fund: those asked for, else all that hold.
  func receiptForm(of thing: Thing, press: Press) throws -> String {
    let language = house.language
    guard case .fund(let fund, let file) = thing else {
      throw Refused(
        language.pick(
          "收据只有资金才有，请写资金的编号，如 2020-014-9。",
          "only a fund has receipts; give the number of a fund, such as 2020-014-9."
        )
      )
    }
    guard let form = ReceiptForm(fund, numbered: Set(receipts), of: file, press: press) else {
      throw Refused(
        language.pick("没有这样的收据，请核对收据号。", "there is no such receipt; check the number.")
      )
    }
    return form.document(press: press)
  }
}
