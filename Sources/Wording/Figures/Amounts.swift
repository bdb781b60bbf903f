import Deliberation

extension Language {
  /// `26,902.17元` or `26,902.17 yuan`.
  package func amount(_ fen: Fen) -> String { pick("\(bare(fen))元", "\(bare(fen)) yuan") }

  /// `26,902.17`, for a table whose heading names the unit; below zero with a true minus.
  package func bare(_ fen: Fen) -> String { grouped(fen.yuan) }

  /// `009`: a number as papers carry it, with three digits or more.
  func threeDigits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// `1,234`.
  package func number(_ count: Int) -> String { grouped(String(count)) }

  /// `1,040.00㎡` or `1,040.00 m²`.
  package func area(_ area: FloorArea) -> String { pick("\(bare(area))㎡", "\(bare(area)) m²") }

  /// `1,040.00`, for a table whose heading names the unit.
  package func bare(_ area: FloorArea) -> String { grouped(area.squareMetres) }

  /// A figure of a vote with its unit: `9人`, `720.00㎡`; `9 owners`, `720.00 m²`.
  package func figure(_ amount: Int64, by measure: Measure) -> String {
    switch measure {
    case .headcount: pick("\(number(Int(amount)))人", counted(Int(amount), "owner", "owners"))
    case .floorArea: area(FloorArea(hundredths: amount))
    }
  }

  /// Sets a comma before each group of three digits of the whole part.
  private func grouped(_ plain: String) -> String {
    let isNegative = plain.hasPrefix("-")
    let digits = plain.dropFirst(isNegative ? 1 : 0)
    let point = digits.firstIndex(of: ".") ?? digits.endIndex
    var whole = ""
    for (index, digit) in digits[..<point].reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { whole.append(",") }
      whole.append(digit)
    }
    return (isNegative ? "−" : "") + String(whole.reversed()) + digits[point...]
  }
}
