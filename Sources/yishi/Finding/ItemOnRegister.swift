import CaseRegister
import Deliberation
import Wording

/// A thing that a case numbers (编号), in the register that keeps it.
struct ItemOnRegister<Value> {
  let register: Register
  let number: CaseNumber
  let item: Int
  let value: Value
  let file: CaseFile
  let house: HouseOptions

  var language: Language { house.language }

  /// `2020-014-2`.
  var id: String { number.item(item) }

  /// Finds one by its number, `2020-014-2`; by its case where it has one that fits.
  ///
  /// `item` is its number within the case, where that was typed apart. What `fits` asks
  /// holds whichever way it was named; preferences tell it from the others of its case,
  /// each heeded as long as something is left, and a number needs none of them. A refusal
  /// says what there is, and what to type next.
  init(
    _ which: String,
    _ kind: ItemKind<Value>,
    item: Int? = nil,
    _ house: HouseOptions,
    for command: String,
    where fits: (Value) -> Bool = { _ in true },
    preferring preferences: [(Value, CaseFile) -> Bool] = []
  ) throws {
    let typed: (case: String, item: Int?) =
      if case .item(let number, let item)? = ThingNumber([which]) {
        (number.description, item)
      } else {
        (which, item)
      }
    let known = try CaseOnRegister(typed.case, house, for: command)
    var left = kind.all(known.file).filter { value in
      guard let number = kind.number(value) else { return false }
      return fits(value) && (typed.item.map { $0 == number } ?? true)
    }
    if typed.item == nil {
      for preference in preferences {
        let better = left.filter { preference($0, known.file) }
        if !better.isEmpty { left = better }
      }
    }
    guard let value = left.first, left.count == 1, let number = kind.number(value) else {
      throw known.refusal(of: kind, numbered: typed.item)
    }
    register = known.register
    self.number = known.number
    self.item = number
    self.value = value
    file = known.file
    self.house = house
  }
}

extension CaseOnRegister {
  /// Why nothing, or more than one thing, is found: what there is, and what to type.
  fileprivate func refusal<Value>(of kind: ItemKind<Value>, numbered item: Int?) -> Refused {
    let language = house.language
    let name = language(kind.name)
    let rows = kind.listed(in: file, number, language).map(\.line)
    let wrong = item.map { item in
      other(item).map {
        language.pick(
          "\(number.item(item))是\($0)，不是\(name)。",
          "\(number.item(item)) is the \($0), no \(name)."
        )
      }
        ?? language.pick(
          "没有\(name)\(number.item(item))。",
          "there is no \(name) \(number.item(item))."
        )
    }
    guard !rows.isEmpty else {
      let none = language.pick("\(number)还没有\(name)。", "\(number) has no \(name) yet.")
      return Refused(
        (wrong ?? none)
          + language.pick("请先输入：", " First: ") + "yishi "
          + language(kind.making(number))
      )
    }
    let which =
      wrong.map { $0 + language.pick("现有：", " There is:") }
      ?? language.pick(
        "\(number)有\(rows.count)\(kind.measure)\(name)，请写明是哪一\(kind.measure)：",
        "\(number) has \(language.counted(rows.count, name, name + "s")); say which:"
      )
    return Refused(lines: [which] + rows)
  }

  /// What a number is, of whichever kind; nil where nothing has it.
  private func other(_ item: Int) -> String? {
    let language = house.language
    return ItemKind.vote.told(item, of: file, in: language)
      ?? ItemKind.notice.told(item, of: file, in: language)
      ?? ItemKind.bill.told(item, of: file, in: language)
      ?? ItemKind.agreement.told(item, of: file, in: language)
      ?? ItemKind.fund.told(item, of: file, in: language)
  }

}

extension CaseFile {
  /// Everything it numbers, as a refusal lists it.
  func numberedItems(_ number: CaseNumber, in language: Language) -> [String] {
    let all =
      ItemKind.vote.listed(in: self, number, language)
      + ItemKind.notice.listed(in: self, number, language)
      + ItemKind.bill.listed(in: self, number, language)
      + ItemKind.agreement.listed(in: self, number, language)
      + ItemKind.fund.listed(in: self, number, language)
    return all.sorted { $0.item < $1.item }.map(\.line)
  }
}
