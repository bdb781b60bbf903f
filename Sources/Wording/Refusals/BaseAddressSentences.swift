import Deliberation

extension Language {
  /// Why a text is not the address of a site (网址), and what to write.
  package func say(_ refusal: BaseAddressRefusal) -> String {
    switch refusal {
    case .notWeb(let text):
      pick(
        "网址“\(text)”要以 https:// 或者 http:// 开头，如 https://example.org/yishi/ 。",
        "the address “\(text)” does not begin with https:// or http://, "
          + "as https://example.org/yishi/ does."
      )
    case .badCharacter(let scalar):
      pick(
        "网址里不能有\(shown(scalar))，只用半角的字母、数字和符号；中文域名请写成 xn-- 开头的形式。",
        "no address holds \(shown(scalar)); write ASCII letters, digits and signs, "
          + "a name in other letters in its form that begins with xn--."
      )
    case .tooLong(let bytes, let limit):
      pick(
        "网址有\(bytes)个字符，多于上限\(limit)个，二维码会印得太密；请换短一些的。",
        "the address has \(bytes) characters, more than the limit of \(limit), "
          + "and its QR code would be too fine; use a shorter one."
      )
    case .badHost(let host):
      pick(
        "网址里的主机名“\(host)”写得不对，应如 www.example.org 。",
        "“\(host)” is no host name; write one like www.example.org."
      )
    case .badPort(let port):
      pick(
        "网址里的端口“\(port)”写得不对，应是1到65535的数字。",
        "“\(port)” is no port; write a number from 1 to 65535."
      )
    case .account:
      pick(
        "网址里不能有账号和密码（@ 前面的部分），请删去。",
        "the address holds a name or password before “@”; leave it out."
      )
    case .query:
      pick(
        "网址里不能有问号和问号后面的部分，请删去。",
        "the address holds a “?”; leave it and what follows out."
      )
    case .fragment:
      pick(
        "网址里不能有井号（#）和井号后面的部分，请删去。",
        "the address holds a “#”; leave it and what follows out."
      )
    case .badPath(let path):
      pick(
        "网址里的路径“\(path)”写得不对（有空的一级、“.”、“..”或者不完整的 %），请照浏览器地址栏抄写。",
        "the path “\(path)” has an empty step, “.”, “..”, a bracket or half a “%”; "
          + "copy it from the browser."
      )
    case .namesPage(let path):
      pick(
        "网址里的路径“\(path)”是一个网页；请只写到网站所在的文件夹，以 / 结尾。",
        "the path “\(path)” names a page; name the folder of the site, with “/” at the end."
      )
    }
  }

  /// Reads `“社”（U+793E）`; what nobody sees is named by its code alone.
  private func shown(_ scalar: Unicode.Scalar) -> String {
    let code = codePoint(scalar)
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      return scalar == " " ? pick("空格", "a space") : code
    default: return pick("“\(scalar)”（\(code)）", "“\(scalar)” (\(code))")
    }
  }
}
