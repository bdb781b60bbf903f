import Deliberation

extension Language {
  /// A share as an exact fraction with its percentage: `3/4（75.00%）`.
  ///
  /// The percentage never crosses a threshold in print: it is cut down to two
  /// decimals where the test fails and carried up where it is met, so that
  /// 74.999 % that fails is 74.99 % and 50.001 % that passes 过半数 is 50.01 %.
  /// Nought and the whole stand as `0` and `1`; nothing of nothing is `—`.
  package func share(_ part: Int64, of whole: Int64, meets: Bool) -> String {
    guard whole > 0 else { return "—" }
    let percentage = percentage(part, of: whole, carriedUp: meets)
    return fraction(part, of: whole) + pick("（\(percentage)）", " (\(percentage))")
  }

  /// `3/4`: the share in lowest terms, `0` and `1` without a line.
  package func fraction(_ part: Int64, of whole: Int64) -> String {
    guard whole > 0 else { return "—" }
    return fraction(Ratio(Int(part), over: Int(whole)))
  }

  func fraction(_ ratio: Ratio) -> String {
    ratio.denominator == 1 ? "\(ratio.numerator)" : "\(ratio.numerator)/\(ratio.denominator)"
  }

  /// `75.00%`, cut down, or carried up where the test is met.
  func percentage(_ part: Int64, of whole: Int64, carriedUp: Bool) -> String {
    let scaled = Int128(part) * 10_000
    let (cut, rest) = scaled.quotientAndRemainder(dividingBy: Int128(whole))
    let hundredths = cut + (carriedUp && rest > 0 ? 1 : 0)
    return DecimalText.plain(hundredths: Int64(hundredths)) + "%"
  }
}

extension Language {
  /// A threshold in the law's words: `三分之二以上`, `过半数`; `at least two thirds`.
  package func threshold(_ threshold: Threshold) -> String {
    switch threshold {
    case .atLeast(let ratio):
      let share = proportion(ratio)
      return pick("\(share)以上", "at least \(share)")
    case .moreThan(let ratio):
      let share = proportion(ratio)
      return pick("过\(share)", "more than \(share)")
    }
  }

  /// A proportion in words: `三分之二`, `半数`; `two thirds`, `half`.
  func proportion(_ ratio: Ratio) -> String {
    let (upper, lower) = (ratio.numerator, ratio.denominator)
    switch self {
    case .chinese:
      if lower == 1, upper == 1 { return "全部" }
      if lower == 2, upper == 1 { return "半数" }
      return "\(hanNumeral(lower))分之\(hanNumeral(upper))"
    case .english:
      if lower == 1, upper == 1 { return "all" }
      if lower == 2, upper == 1 { return "half" }
      let parts = [3: "third", 4: "quarter", 5: "fifth"]
      let counts = [1: "one", 2: "two", 3: "three", 4: "four"]
      guard let part = parts[lower], let count = counts[upper] else { return fraction(ratio) }
      return upper == 1 ? "\(count) \(part)" : "\(count) \(part)s"
    }
  }

  /// `三`, `十五`, `二十`; from a hundred on the digits.
  func hanNumeral(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (0...99).contains(number) else { return String(number) }
    if number < 10 { return digits[number] }
    let tens = number / 10 == 1 ? "" : digits[number / 10]
    return tens + "十" + (number.isMultiple(of: 10) ? "" : digits[number % 10])
  }

  /// The n-th of a row of lists: `第一榜`, `list 1`.
  package func list(numbered number: Int) -> String {
    pick("第\(hanNumeral(number))榜", "list \(number)")
  }

  /// `四层`, `地下一层`; `storey 4`, `basement 1`.
  package func storey(_ storey: Int) -> String {
    storey < 0
      ? pick("地下\(hanNumeral(-storey))层", "basement \(-storey)")
      : pick("\(hanNumeral(storey))层", "storey \(storey)")
  }
}
