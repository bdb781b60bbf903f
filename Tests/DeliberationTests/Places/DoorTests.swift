import Testing

@testable import Deliberation

struct DoorTests {
  @Test(
    arguments: [
      ("3-2-501", "3-2-501"), ("3号楼2单元501", "3-2-501"), ("３－２－５０１", "3-2-501"),
      ("３号楼２单元５０１室", "3-2-501"), ("3号楼 2单元 501户", "3-2-501"), ("3栋2单元501", "3-2-501"),
      ("3幢2单元501室", "3-2-501"), ("3号楼-2单元-501", "3-2-501"), ("3—2—501", "3-2-501"),
      ("3–2−501", "3-2-501"), ("3‑2‐501", "3-2-501"), ("\t2\u{3000}- 301\u{A0}", "2-301"),
      ("A栋1201", "A-1201"), ("Ａ栋1201", "A-1201"), ("一号楼二单元301", "一-二-301"),
      ("示例2-301", "示例2-301"), ("示例2单元301室", "示例2-301"), ("3号楼2单元", "3-2"), ("3号楼", "3"),
      ("12", "12"), ("12号", "12号"), ("园丁街12号", "园丁街12号"), ("元宝街3-1", "元宝街3-1"),
      ("茶楼", "茶楼"), ("酒楼2", "酒楼2"), ("茶室", "茶室"), ("大单元", "大单元"), ("2-301-", "2-301"),
      ("--2--301--", "2-301"), ("501室室", "501室室"), ("501户室", "501户室"), ("501-室", "501-室"),
      ("007", "007"),
    ]
  )
  func `what offices write is one door`(written: String, text: String) {
    #expect(Door(written)?.text == text)
  }

  @Test(
    arguments: [
      "", " ", "\t", "-", "———", "－", "\n", "2\n301", "2-301\r", "2\u{0}301", "2\u{7F}301",
      "2\u{85}1",
      "2\u{2028}1", "2\u{2029}1",
    ]
      + (0x202A...0x202E).map { "2-\(Unicode.Scalar(UInt32($0)).map(String.init) ?? "")301" }
      + (0x2066...0x2069).map { "\(Unicode.Scalar(UInt32($0)).map(String.init) ?? "")2-301" }
      + [
        "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{00AD}", "\u{200E}",
        "\u{061C}",
      ]
      .map { "2-3\($0)01" }
      + ["\u{3164}", "\u{115F}", "\u{034F}", "\u{FE0F}", "\u{E0041}", "\u{180E}"].map {
        "2-301\($0)"
      }
  )
  func `what nobody sees is no door`(written: String) {
    #expect(Door(written) == nil)
  }

  @Test func `a door is no longer than 64 bytes`() {
    #expect(Door(String(repeating: "1", count: 64)) != nil)
    #expect(Door(String(repeating: "1", count: 65)) == nil)
    #expect(Door(String(repeating: "门", count: 21)) != nil)
    #expect(Door(String(repeating: "门", count: 22)) == nil)
    // What is dropped in reading does not count.
    #expect(Door("2-301" + String(repeating: " ", count: 200)) == Door("2-301"))
  }

  /// Text made by chance of what makes doors hard to read.
  private static func chanceText(_ generator: inout SeededGenerator) -> String {
    let alphabet = Array("0123789-－—号楼栋单元室户 示例AＢ一\u{3000}\u{301}茶#").map(String.init)
    return (0..<Int.random(in: 0...9, using: &generator))
      .map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
      .joined()
  }

  @Test func `the written form reads as itself`() throws {
    var read = 0
    for seed in UInt64(0)..<20_000 {
      var generator = SeededGenerator(seed: seed)
      let text = Self.chanceText(&generator)
      guard let door = Door(text) else { continue }
      read += 1
      #expect(Door(door.text) == door, "seed \(seed): \(text)")
      #expect(!door.text.hasPrefix("-") && !door.text.hasSuffix("-"), "seed \(seed): \(text)")
      #expect(!door.text.contains("--"), "seed \(seed): \(text)")
    }
    #expect(read > 15_000)
  }

  @Test func `doors come back equal from JSON, and a door that is none is refused`() throws {
    let doors = try ["示例2-301", "3号楼2单元501", "茶楼"].map { try #require(Door($0)) }
    #expect(try JSONRoundTrip.of(doors) == doors)
    #expect(throws: DecodingError.self) {
      try JSONRoundTrip.read(Door.self, from: "\"2-\u{202E}301\"")
    }
  }

  @Test func `two spellings of one character are two owners, as in a column`() {
    let composed = Owner("\u{E9}")
    let decomposed = Owner("e\u{301}")
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, Owner("\u{E9}")]).count == 2)
    #expect((composed < decomposed) != (decomposed < composed))
  }
}
