// Who may be named as bearing what doors do not (差额承担, 尾差承担).

extension Bill {
  /// Who bears something in place of doors is no door, not the doors together, and somebody.
  func checkBearers(among premises: [Premises]) throws(CostSharingRefusal) {
    for bearer in terms.compactMap(\.bearer) {
      try check(bearer, ofRounding: false, among: premises)
    }
    if let rounding { try check(rounding.bearer, ofRounding: true, among: premises) }
  }

  private func check(
    _ bearer: String,
    ofRounding: Bool,
    among premises: [Premises]
  ) throws(CostSharingRefusal) {
    if let door = household(named: bearer, among: premises) {
      throw .bearerIsDoor(door, ofRounding: ofRounding)
    }
    guard !bearer.isNobody, !bearer.meansTheDoors else {
      throw .bearerIsNoOffice(bearer, ofRounding: ofRounding)
    }
  }

  /// The household that is meant (以户为承担单位): a door as it is written, or one of the part by
  /// the number of its room, whatever stands around that: `302室`, `业主302`, `5号楼1单元302`.
  ///
  /// Nil for an office, whose name holds no room of the part. One that stands in a street at
  /// such a number is written without it: whether `302号` is a street's or a household's no
  /// rule tells, and a household must not come on a public page.
  private func household(named bearer: String, among premises: [Premises]) -> Door? {
    if let door = Door(bearer), premises.contains(where: { $0.door == door }) { return door }
    let named = Set(bearer.numbers.filter { $0.count >= 3 })
    return premises.first { own in
      (part.map(own.belongs(to:)) ?? true)
        && own.door.text.numbers.last.map(named.contains) ?? false
    }?.door
  }
}

extension String {
  /// Whether it names nobody but the doors themselves: `其他户`, `其余7户业主`, `the other doors`.
  ///
  /// What they bear is shared among them by their weights and needs no name; as a name it would
  /// be billed to nobody. An office of owners (`业主委员会`) has a name of its own.
  fileprivate var meansTheDoors: Bool {
    let words = lowercased().split { !$0.isLetter }.map(String.init)
    if !words.isEmpty, words.allSatisfy(Self.doorWords.contains) { return true }
    var rest = filter { $0.isLetter && !"一二三四五六七八九十两几多".contains($0) }
    guard !rest.isEmpty else { return false }
    for word in Self.aroundDoors { rest = rest.replacing(word, with: "") }
    return rest.isEmpty
  }

  /// Whether it says that nobody bears it, or says nothing.
  fileprivate var isNobody: Bool {
    let text = lowercased().filter { !$0.isWhitespace }
    return text.isEmpty || Self.nobody.contains(text)
  }

  private static let nobody: Set = [
    "无", "没有", "无人", "暂无", "空", "none", "nobody", "n/a", "/", "-", "—", "——",
  ]

  /// The doors, and what stands around them: a text of these words alone means them.
  private static let aroundDoors = [
    "其他", "其它", "其余", "余下", "剩余", "剩下", "别的", "全体", "全部", "所有", "共同", "平均", "参加", "参与",
    "出资", "签约", "签字", "同意", "分摊办法", "分摊", "分担", "承担", "按系数", "按面积", "按户", "均摊", "本单元",
    "同单元", "全单元", "整个单元", "本楼", "整栋楼", "户主", "住户", "业主", "居民", "邻居", "用户", "人家", "大家",
    "家庭", "户", "家", "人", "由", "各", "每", "按", "的", "未", "不",
  ]

  private static let doorWords: Set = [
    "the", "all", "other", "others", "every", "each", "everybody", "everyone", "else", "rest",
    "remaining", "of", "them", "doors", "door", "households", "household", "owners", "owner",
    "residents", "neighbours", "neighbors", "dwellings", "participants",
  ]

  /// The numbers in it, digit by digit, full-width ones too.
  fileprivate var numbers: [String] {
    split { $0.wholeNumberValue == nil || !($0.isASCII || "０１２３４５６７８９".contains($0)) }
      .map { $0.compactMap(\.wholeNumberValue).map(String.init).joined() }
  }
}
