import Deliberation
import Wording

/// A kind of thing that a case numbers (编号): votes, notices, bills, agreements and funds
/// share one running number.
struct ItemKind<Value> {
  let name: Term
  /// How the Chinese counts it: 一份费用单, 一次表决.
  let measure: String
  /// Those of a case.
  let all: (CaseFile) -> [Value]
  let number: (Value) -> Int?
  let title: (Value) -> String
  /// What tells it from others of its kind, such as that another took its place.
  let remark: (Value, CaseFile) -> Term?
  /// What is typed behind `yishi` to make one in a case.
  let making: (CaseNumber) -> Term

  init(
    _ name: Term,
    _ measure: String,
    all: @escaping (CaseFile) -> [Value],
    number: @escaping (Value) -> Int?,
    title: @escaping (Value) -> String,
    remark: @escaping (Value, CaseFile) -> Term? = { _, _ in nil },
    making: @escaping (CaseNumber) -> Term
  ) {
    self.name = name
    self.measure = measure
    self.all = all
    self.number = number
    self.title = title
    self.remark = remark
    self.making = making
  }

  /// Those of a case as a refusal lists them: `  2020-014-2  3单元费用（已替代）`.
  func listed(
    in file: CaseFile,
    _ number: CaseNumber,
    _ language: Language
  ) -> [(item: Int, line: String)] {
    all(file).compactMap { value in
      guard let item = self.number(value) else { return nil }
      let remark = remark(value, file).map { language.pick("（\($0.chinese)）", " (\($0.english))") }
      return (item, "  \(number.item(item))  \(title(value))\(remark ?? "")")
    }
  }

  /// What a number is, where it is one of these: `公示“第一榜”`.
  func told(_ item: Int, of file: CaseFile, in language: Language) -> String? {
    all(file).first { number($0) == item }.map {
      language(name) + language.pick("", " ") + "“\(title($0))”"
    }
  }
}

extension ItemKind<Poll> {
  static var vote: Self {
    Self(
      Term("表决", "vote"),
      "次",
      all: \.polls,
      number: \.number,
      title: \.question,
      making: { Term("vote open \($0) 表决.yaml", "vote open \($0) FILE") }
    )
  }
}

extension ItemKind<Notice> {
  static var notice: Self {
    Self(
      Term("公示", "notice"),
      "份",
      all: \.notices,
      number: \.number,
      title: \.title,
      remark: { notice, _ in notice.isDraft ? Term("草稿", "draft") : nil },
      making: { Term("new 公示 名称 --case \($0)", "new notice NAME --case \($0)") }
    )
  }
}

extension ItemKind<Bill> {
  static var bill: Self {
    Self(
      Term("费用单", "bill"),
      "份",
      all: \.bills,
      number: \.number,
      title: \.title,
      remark: { $1.replacement(of: $0) == nil ? nil : Term("已替代", "replaced") },
      making: { Term("cost record \($0) 费用.yaml", "cost record \($0) FILE") }
    )
  }
}

extension ItemKind<Agreement> {
  static var agreement: Self {
    Self(
      Term("协议", "agreement"),
      "份",
      all: \.agreements,
      number: \.number,
      title: \.title,
      remark: { agreement, _ in agreement.part.map { Term($0, $0) } },
      making: {
        Term("sign open \($0) 名称 --text 文本", "sign open \($0) TITLE --text VERSION")
      }
    )
  }
}

extension ItemKind<Fund> {
  static var fund: Self {
    Self(
      Term("资金", "fund"),
      "处",
      all: \.funds,
      number: \.number,
      title: \.title,
      making: {
        Term("fund open \($0) 名称 --account 共管账户", "fund open \($0) TITLE --account ACCOUNT")
      }
    )
  }
}
