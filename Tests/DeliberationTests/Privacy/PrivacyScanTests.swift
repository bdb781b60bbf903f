import Testing

@testable import Deliberation

/// Names, telephones, notes and numbers in running text.
struct PrivacyScanTests {
  private static func leaks(
    _ text: String,
    _ words: [(String, Leak.Kind)] = [],
    allowing allowed: [String] = []
  ) -> [String] {
    let values = PrivateValues(words: words.map { .init(text: $0.0, kind: $0.1) })
    return PrivacyScan(values, allowing: allowed).leaks(in: SearchText(text), of: nil)
      .flatMap { leak, count in Array(repeating: "\(leak.kind) \(leak.masked)", count: count) }
  }

  @Test(arguments: [
    ("联系13800001234", "mobile 138****1234"), ("１３８００００１２３４", "mobile 138****1234"),
    ("138 0000 1234", "mobile 138****1234"), ("138-0000-1234", "mobile 138****1234"),
    ("1380 0001 234", "mobile 138****1234"), ("+8613800001234", "mobile 138****1234"),
    ("+86 138 0000 1234", "mobile 138****1234"), ("tel:13800001234", "mobile 138****1234"),
    ("41018119600101123X", "identity 410***********123X"),
    ("410181196001011234", "identity 410***********1234"),
    ("410181 19600101 1234", "identity 410***********1234"),
    ("6222021234567890", "card ****7890"), ("6222 0212 3456 7890 123", "card ****0123"),
    ("6222021234567890123", "card ****0123"),
  ])
  func `a private number is known by its form`(text: String, told: String) {
    #expect(Self.leaks(text) == [told], "\(text)")
  }

  @Test(arguments: [
    "12800001234", "138000012345", "0371-64351234", "13800001234.50元", "138,000,012,34",
    "138-0013 8000 1122 3344 5566", "2-1234 5678 9012 3456 7890", "412-9f3a c07b 1d22 885e e04b",
    "2-f470 6222 0212 3456 7890", "9f13800001234ab0", "2020-06-01 18:00", "375,000.00",
    "c2a813800001234", "41018119600101123Xyz", "622202123456789", "20240101202012312359a",
    "豫（2020）0012345号",
  ])
  func `other numbers are none`(text: String) {
    #expect(Self.leaks(text).isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("电话64351234", "telephone ****34"), ("0371-64351234", "telephone 037****1234"),
    ("0371 6435 1234", "telephone 037****1234"), ("037164351234", "telephone 037****1234"),
  ])
  func `a telephone on record is found however it is grouped`(text: String, told: String) {
    let onRecord = told.hasSuffix("**34") ? "64351234" : "0371-64351234"
    #expect(Self.leaks(text, [(onRecord, .telephone)]) == [told])
    #expect(Self.leaks("643512345 6435123 64351234.00 64351234元", [(onRecord, .telephone)]) == [])
  }

  @Test func `a name is found with blanks and in other widths`() {
    for text in ["张示例", "张 示 例", "张　示例", "（张示例）", "业主张示例说", "张\u{200B}示例"] {
      #expect(Self.leaks(text, [("张示例", .name)]) == ["name 张**"], "\(text)")
    }
    #expect(Self.leaks("ＬＩ　ｗｅｉ came", [("Li Wei", .name)]) == ["name L*****"])
    #expect(Self.leaks("Li Weinan", [("Li Wei", .name)]).isEmpty)
    #expect(Self.leaks("王先生", [("王", .name)]).isEmpty)
  }

  @Test func `a key is no part of a longer word, and few digits are no key`() {
    #expect(Self.leaks("A01，BA01，A012，a01", [("A01", .ownerKey)]).count == 2)
    #expect(Self.leaks("共12户", [("12", .ownerKey)]).isEmpty)
    #expect(Self.leaks("业主键七", [("业主键七", .ownerKey)]) == ["ownerKey 业***"])
  }

  @Test func `a short note counts only by itself`() {
    #expect(Self.leaks("居民做饭用气", [("做饭", .visitNote)]).isEmpty)
    #expect(Self.leaks("低层住户担心采光受影响", [("担心采光", .visitNote)]).isEmpty)
    #expect(Self.leaks("备注：做饭。", [("做饭", .visitNote)]) == ["visitNote 做***"])
    #expect(Self.leaks("因要和房东商量未签", [("要和房东商量", .visitNote)]).count == 1)
  }

  @Test(arguments: [("不参加", []), ("家里有事不参加", []), ("家里有困难", ["visitNote 家***"])])
  func `why a signature was taken back is private, unless a bill gives the very words`(
    reason: String,
    told: [String]
  ) throws {
    var file = try SampleFund.file()
    let (door, day) = (try SampleLift.door("2-201"), try SampleLift.day("08-30"))
    try file.take(.withdrew(door, reason: reason), withAgreement: SampleFund.agreement, on: day)
    let old = try #require(file.bill(inForceFor: "2单元", on: day))
    let new = old.successor(
      key: "二",
      title: "分摊",
      on: day + 1,
      because: "家里有事不参加",
      participants: old.payers.filter { $0 != door }
    )
    try file.enter(.bill(new))
    let scan = PrivacyScan(PrivateValues(of: [file], contacts: []))
    let leaks = scan.leaks(in: SearchText("原因：\(reason)。"), of: nil)
    #expect(leaks.map { "\($0.leak.kind) \($0.leak.masked)" } == told)
  }

  @Test func `nothing is found across two blocks`() {
    var text = SearchText()
    text.append("张示")
    text.endBlock()
    text.append("例")
    let values = PrivateValues(words: [.init(text: "张示例", kind: .name)])
    #expect(PrivacyScan(values).leaks(in: text, of: nil).isEmpty)
  }

  @Test func `the longer of two values is told, and each with its number`() {
    let words: [(String, Leak.Kind)] = [("张示例", .name), ("示例", .ownerKey)]
    #expect(
      Self.leaks("张示例、张示例和示例", words).sorted() == [
        "name 张**", "name 张**", "ownerKey 示***",
      ]
    )
  }

  @Test func `a word of ordinary use can be allowed`() {
    #expect(Self.leaks("文明楼院", [("文明", .name)]) == ["name 文*"])
    #expect(Self.leaks("文明楼院", [("文明", .name)], allowing: ["文明"]).isEmpty)
    #expect(Self.leaks("138 0000 1234", allowing: ["13800001234"]).isEmpty)
    #expect(Self.leaks("138 0000 1235", allowing: ["13800001234"]).count == 1)
  }

  @Test func `the automaton finds what a plain search finds`() {
    var state: UInt64 = 20_261_121
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for round in 0..<200 {
      let words = Set((0..<30).map { _ in (0...random(4)).map { _ in UInt32(97 + random(3)) } })
      let list = Array(words)
      let text = (0..<200).map { _ in UInt32(97 + random(3)) }
      var found: Set<[Int]> = []
      WordAutomaton(list).search(text) { word, range in
        found.insert([word, range.lowerBound, range.upperBound])
      }
      var expected: Set<[Int]> = []
      for (index, word) in list.enumerated() {
        for start in 0...(text.count - word.count) where text.holds(word, at: start) {
          expected.insert([index, start, start + word.count])
        }
      }
      #expect(found == expected, "seed 20261121, round \(round)")
    }
  }

  @Test(arguments: [("李示", "李*"), ("欧阳示例", "欧阳**"), ("欧阳", "欧*"), ("王", "王*")])
  func `a masked name keeps its surname`(name: String, masked: String) {
    #expect(Masking.name(name) == masked)
  }

  @Test(arguments: [("3-2-501", "3-2-***"), ("示例3-501", "示例3-***"), ("501", "***"), ("东户", "***")])
  func `a masked door keeps no room`(door: String, masked: String) {
    #expect(Masking.door(door) == masked)
  }
}
