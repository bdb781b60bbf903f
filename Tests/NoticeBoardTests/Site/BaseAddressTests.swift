import Deliberation
import Testing

@testable import NoticeBoard

struct BaseAddressTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org/"),
    ("https://example.org/yishi", "https://example.org/yishi/"),
    ("https://example.org/yishi/", "https://example.org/yishi/"),
    ("HTTPS://Example.ORG/Yishi/", "https://example.org/Yishi/"),
    ("http://10.20.30.40:8080/a/b", "http://10.20.30.40:8080/a/b/"),
    ("https://xn--fiqs8s.example/", "https://xn--fiqs8s.example/"),
    ("https://example.org/%E8%AE%AE/~a.b_c", "https://example.org/%E8%AE%AE/~a.b_c/"),
    ("https://example.org:65535/", "https://example.org:65535/"),
  ])
  func `an address is taken and ends with a stroke`(written: String, text: String) throws {
    #expect(try BaseAddress(written).text == text)
  }

  @Test(arguments: [
    ("", BaseAddressRefusal.notWeb("")),
    ("example.org/yishi/", .notWeb("example.org/yishi/")),
    ("ftp://example.org/", .notWeb("ftp://example.org/")),
    ("file:///srv/www/", .notWeb("file:///srv/www/")),
    ("javascript:alert(1)", .notWeb("javascript:alert(1)")),
    ("https:/example.org/", .notWeb("https:/example.org/")),
    ("//example.org/", .notWeb("//example.org/")),
    (" https://example.org/", .badCharacter(" ")),
    ("https://example.org\r\nX-EVIL:1", .badCharacter("\r")),
    ("https://example.org/\n", .badCharacter("\n")),
    ("https：//example.org/", .badCharacter("：")),
    ("https://社区.example/", .badCharacter("社")),
    ("https://example.org/\u{202E}/", .badCharacter("\u{202E}")),
    ("https://example.org/\"><script>", .badCharacter("\"")),
    ("https://example.org\\yishi", .badCharacter("\\")),
    ("https://", .badHost("")),
    ("https:///yishi/", .badHost("")),
    ("https://example..org/", .badHost("example..org")),
    ("https://-example.org/", .badHost("-example.org")),
    ("https://[::1]/", .badHost("[")),
    ("https://example.org:/", .badPort("")),
    ("https://example.org:0/", .badPort("0")),
    ("https://example.org:65536/", .badPort("65536")),
    ("https://example.org:80a/", .badPort("80a")),
    ("https://office:secret@example.org/", .account),
    ("https://example.org/?a=1", .query),
    ("https://example.org?", .query),
    ("https://example.org/#top", .fragment),
    ("https://example.org/?a#b", .fragment),
    ("https://example.org/a//b/", .badPath("/a//b/")),
    ("https://example.org//", .badPath("//")),
    ("https://example.org/a/../b/", .badPath("/a/../b/")),
    ("https://example.org/./", .badPath("/./")),
    ("https://example.org/%2E%2e/", .badPath("/%2E%2e/")),
    ("https://example.org/a%4/", .badPath("/a%4/")),
    ("https://example.org/a%zz/", .badPath("/a%zz/")),
    ("https://example.org/a[1]/", .badPath("/a[1]/")),
    ("https://example.org/yishi/index.html", .namesPage("/yishi/index.html")),
    ("https://example.org/Index.HTM", .namesPage("/Index.HTM")),
  ])
  func `anything else is refused with what is wrong`(
    written: String,
    refusal: BaseAddressRefusal
  ) {
    #expect(throws: refusal) { try BaseAddress(written) }
  }

  @Test func `two hundred bytes are enough, one more is not`() throws {
    let start = "https://example.org/"
    let longest = start + String(repeating: "a", count: 199 - start.utf8.count) + "/"
    #expect(try BaseAddress(longest).text == longest)
    #expect(throws: BaseAddressRefusal.tooLong(bytes: 201, limit: 200)) {
      try BaseAddress(longest + "a")
    }
    // With the longest page and seal it still makes a code of 30 mm that a telephone reads.
    let page = Address.notice(9_999, of: CaseNumber(year: 2026, running: 99_999))
    let seal = Seal(sequence: 9_999_999, hash: String(repeating: "f", count: 64))
    let whole = try BaseAddress(longest).url(of: page, sealed: seal)
    let side = try #require(QRCode(whole)?.side) + 2 * QRCode.quietZone
    #expect(side <= 77)
  }

  @Test func `a page stands below it, and the seal behind`() throws {
    let base = try BaseAddress("https://example.org/yishi")
    let page = Address.notice(3, of: CaseNumber(year: 2020, running: 14))
    let seal = Seal(sequence: 412, hash: String(repeating: "9f", count: 32))
    let address = "https://example.org/yishi/cases/2020-014/notice-3.html"
    #expect(base.url(of: page) == address)
    #expect(base.url(of: page, sealed: seal) == "\(address)#412-\(seal.hash)")
  }
}
