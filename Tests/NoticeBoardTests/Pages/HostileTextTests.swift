import Deliberation
import Testing
import Wording

@testable import NoticeBoard

/// F-05: a hostile text in every field of a case, on every page and sheet.
struct HostileTextTests {
  /// Each mark that HTML knows, made one `Character` with what follows, before
  /// each of 25 tails: 500 texts.
  private static let texts: [String] = {
    let marks = ["\"", "'", "<", ">", "&"]
    let joiners = ["", "\u{301}", "\u{200D}", "\u{FE0F}"]
    let tails = [
      "><script>alert(1)</script>", " onmouseover=alert(1) x=", "><img src=x onerror=alert(1)>",
      "><svg onload=alert(1)>", "/><style>*{}</style>", "--><b>", "]]><b>", "</title><script>",
      "</style><script>", "</textarea><script>", "javascript:alert(1)", "><iframe src=//x>",
      " autofocus onfocus=alert(1) ", "><base href=//x>", "><meta http-equiv=refresh content=0>",
      "{{seal}}", "{{{content}}}", "{{>frame}}", "{{=<% %>=}}", "&lt;script&gt;", "&#60;script>",
      "%3Cscript%3E", "\\u003cscript\\u003e", "<!--", "<![CDATA[",
    ]
    return marks.flatMap { mark in joiners.flatMap { join in tails.map { mark + join + $0 } } }
  }()

  @Test func `every text comes out as it went in, and nothing of it lives`() throws {
    #expect(Self.texts.count == 500)
    let plain = try Self.everything(with: "寻常文字")
    for text in Self.texts {
      let escaped = HTML.escaped(text).markup
      for (shown, expected) in zip(try Self.everything(with: text), plain) {
        let calmed = shown.html.bytes(replacing: escaped, with: "寻常文字")
        let isSame = calmed.elementsEqual(expected.html.utf8)
        #expect(isSame, "\(text) on \(shown.name)")
        if !isSame { return }
      }
    }
  }

  @Test func `the text stands on every page and sheet but those without one`() throws {
    for (name, html) in try Self.everything(with: "寻常文字")
    where !["404.html", "guide.html"].contains(name) {
      #expect(html.contains("寻常文字"), "\(name)")
    }
  }

  private static func everything(with text: String) throws -> [(name: String, html: String)] {
    let file = HostileCase.file(saying: text)
    let press = Press(language: .chinese, day: SampleCases.day("2020-12-01"))
    let site = Site(cases: [file], press: press, head: nil, seal: { _ in nil })
    var all = try site.pages.map { (name: $0.path, html: try $0.html()) }
    for notice in file.notices {
      let sheet = try NoticeSheet(notice, of: file, seal: nil, press: press)
      all.append((notice.key, sheet.document(press: press)))
    }
    for poll in file.polls {
      let sheet = try #require(ResultSheet(poll, of: file, seal: nil, press: press))
      all.append(("result", sheet.document(press: press)))
      all.append(("opinion", OpinionForm(poll, of: file, press: press).document(press: press)))
    }
    for bill in file.bills {
      let sheet = try BillSheet(bill, of: file, seal: nil, press: press)
      all.append(("bill", sheet.document(press: press)))
    }
    let meeting = file.meetings[0]
    all.append(
      (
        "minutes",
        try MinutesSheet(meeting, of: file, seal: nil, press: press).document(press: press)
      )
    )
    all.append(("sign-in", SignInSheet(meeting, of: file, press: press).document(press: press)))
    all.append(("record", MinutesForm(meeting, of: file, press: press).document(press: press)))
    return all
  }
}

extension String {
  /// Replaces by bytes: an accent after the text does not hide it.
  fileprivate func bytes(replacing text: String, with other: String) -> [UInt8] {
    let bytes = Array(utf8)
    let sought = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == sought[0], bytes[index...].starts(with: sought) {
        result += other.utf8
        index += sought.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
