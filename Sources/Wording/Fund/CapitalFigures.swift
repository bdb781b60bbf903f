import Deliberation

extension Fen {
  private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
  /// Within a group of four digits, from its ones up.
  private static let places = ["", "拾", "佰", "仟"]
  /// From the ones of yuan up.
  private static let groups = ["", "万", "亿", "万亿", "亿亿"]

  /// The amount in capital figures (大写金额), as a receipt has it: 肆万零柒佰陆拾元捌角柒分.
  ///
  /// By the rules for bills and settlement vouchers (《支付结算办法》附一《正确填写票据和结算凭证的
  /// 基本规定》): several noughts in a row are one 零, a sum that ends at yuan or jiao ends
  /// in 整.
  package var inCapitals: String {
    let magnitude = count.magnitude
    let yuan = magnitude / 100
    let jiao = Int(magnitude / 10 % 10)
    let fen = Int(magnitude % 10)
    var text = yuan == 0 ? "" : Self.whole(yuan) + "元"
    if jiao > 0 {
      // 柒拾元零叁角 may stand without its 零; after a nought of yuan the rules have it.
      if yuan > 0, yuan % 10 == 0 { text += "零" }
      text += Self.digits[jiao] + "角"
    } else if fen > 0, yuan > 0 {
      text += "零"
    }
    if fen > 0 { text += Self.digits[fen] + "分" } else { text += "整" }
    if magnitude == 0 { text = "零元整" }
    return (count < 0 ? "负" : "") + text
  }

  private static func whole(_ number: UInt64) -> String {
    var text = ""
    var owesNought = false
    var group = 0
    var rest = number
    var parts: [(digits: Int, group: Int)] = []
    while rest > 0 {
      parts.append((Int(rest % 10_000), group))
      rest /= 10_000
      group += 1
    }
    for part in parts.reversed() {
      guard part.digits > 0 else {
        owesNought = true
        continue
      }
      var isWithin = false
      for place in (0..<4).reversed() {
        let digit = part.digits / [1, 10, 100, 1000][place] % 10
        if digit == 0 {
          if isWithin || !text.isEmpty { owesNought = true }
        } else {
          if owesNought, !text.isEmpty { text += "零" }
          owesNought = false
          isWithin = true
          text += digits[digit] + places[place]
        }
      }
      // A nought at the end of a group is said only before what follows it.
      text += groups[part.group]
    }
    return text
  }
}
