import Deliberation
import Testing

@testable import Exchange

/// F-09: encodings are told strictly, and nothing is replaced in silence.
struct SourceTextTests {
  /// 「同意书」 in GB18030, and a character of four bytes (U+20000).
  static let consent: [UInt8] = [0xCD, 0xAC, 0xD2, 0xE2, 0xCA, 0xE9]
  static let fourBytes: [UInt8] = [0x95, 0x32, 0x82, 0x36]

  @Test(arguments: [
    (Array("同意书".utf8), "同意书", SourceText.Encoding.utf8),
    ([0xEF, 0xBB, 0xBF] + Array("同意书".utf8), "同意书", .utf8),
    (consent, "同意书", .gb18030),
    (consent + fourBytes, "同意书\u{20000}", .gb18030),
    (Array("door,owner\n".utf8), "door,owner\n", .utf8),
    (Array("𠮷葛\u{E0100}".utf8), "𠮷葛\u{E0100}", .utf8),
  ])
  func `UTF-8 with or without mark and GB18030 are read`(
    bytes: [UInt8],
    text: String,
    encoding: SourceText.Encoding
  ) throws {
    let source = try SourceText(bytes)
    #expect(source.string == text)
    #expect(source.encoding == encoding)
    #expect(Array(source.string.utf8) == Array(text.utf8))
  }

  private static let damaged: [(bytes: [UInt8], byte: Int)] = {
    let consentUTF8: [UInt8] = Array("同意书".utf8)
    var cases: [(bytes: [UInt8], byte: Int)] = []
    cases.append(([0xFF, 0xFE, 0x0C, 0x54], 0))
    cases.append(([0xFE, 0xFF, 0x54, 0x0C], 0))
    cases.append(([0x61, 0x00, 0x62], 1))
    cases.append((consent + [0xCA], 6))
    cases.append(([0x61, 0x0A, 0x95, 0x32, 0x82], 2))
    cases.append((Array(consentUTF8.dropLast()), 6))
    cases.append((consentUTF8 + Array(consentUTF8.dropLast()) + [0x78], 15))
    cases.append(([0xEF, 0xBB, 0xBF] + consent, 5))
    cases.append(([0x80], 0))
    cases.append(([0xC0, 0x7F], 0))
    cases.append(([0xED, 0xA0, 0x80, 0x20], 2))
    return cases
  }()

  @Test(arguments: damaged)
  func `what is neither is refused at its byte`(bytes: [UInt8], byte: Int) {
    var problem: Problem?
    do throws(SourceText.Refusal) { _ = try SourceText(bytes) } catch { problem = error.problem }
    #expect(problem == .wrongEncoding(atByte: byte))
  }

  @Test func `a damaged line is named`() {
    var line: Int?
    let bytes = Array("一\n二\n三".utf8) + [0xE5, 0x8D]
    do throws(SourceText.Refusal) { _ = try SourceText(bytes) } catch { line = error.line }
    #expect(line == 3)
  }

  @Test(arguments: ["a\r\nb\rc\nd"])
  func `every line end becomes one`(text: String) throws {
    #expect(try SourceText(Array(text.utf8)).string == "a\nb\nc\nd")
  }

  @Test(arguments: [
    "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{7F}", "\u{85}",
    "\u{2028}", "\u{E0041}", "\u{1}", "\u{FFFD}", "\u{3164}",
  ])
  func `a character nobody sees is found at its line`(character: String) throws {
    let text = try SourceText(Array("一\n二\(character)三\n".utf8))
    let findings = InvisibleCharacters.findings(in: text, file: "f")
    #expect(findings.map(\.place) == [SourcePlace("f", line: 2)])
  }

  @Test(arguments: ["葛\u{E0100}", "𠀀𪚥", "é", "👍", "“”（）", "\t"])
  func `rare characters, selectors and tabs may stand`(text: String) {
    #expect(InvisibleCharacters.first(in: text) == nil)
  }
}
