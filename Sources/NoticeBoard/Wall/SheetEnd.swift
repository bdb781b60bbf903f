import Deliberation
import Wording

/// What stands at the end of a sheet that shows a numbered thing (页脚): its number and
/// seal, and the code of its page on the web.
struct SheetEnd {
  let foot: [String?]
  let code: PageCode?

  /// - Parameters:
  ///   - label: What the number is called: 费用编号.
  ///   - item: The number of the thing; nil for what is not entered.
  ///   - file: Its case.
  ///   - page: The address of its page.
  ///   - seal: The newest act on it.
  ///   - press: The language, and the site's address.
  init(
    _ label: Label,
    _ item: Int?,
    of file: CaseFile,
    at page: (Int, CaseNumber) -> Address,
    seal: Seal?,
    press: Press
  ) {
    foot = [press.language.foot(label, file.number(ofItem: item), seal)]
    code = PageCode(to: file.page(ofItem: item, page), sealed: seal, press: press)
  }
}
