import Deliberation
import Foundation
import Testing
import Wording

@testable import NoticeBoard

struct TemplateTests {
  private struct Letter: Page {
    static let template = "letter"
    let text: String
    let markup: HTML
    let isUrgent: Bool
    let lines: [Line]

    static let names: [String: ReadableName<Letter>] = [
      "text": .text(\.text), "markup": .markup(\.markup), "isUrgent": .flag(\.isUrgent),
      "lines": .parts(\.lines),
    ]

    struct Line: Readable {
      let word: String?
      static let names: [String: ReadableName<Line>] = ["word": .text(\.word)]
    }
  }

  private static func check(_ body: String) throws(TemplateRefusal) {
    let source = TemplateTag.pragma + body
    var check = TemplateCheck(tags: [
      "letter": try TemplateTag.tags(of: source, template: "letter"),
      "partial": try TemplateTag.tags(of: TemplateTag.pragma + "{{.word}}", template: "partial"),
      "careless": try TemplateTag.tags(of: TemplateTag.pragma + "{{word}}", template: "careless"),
    ])
    try check.check("letter", against: Letter.self)
  }

  @Test(arguments: [
    "{{text}}", "{{{markup}}}", "{{#isUrgent}}{{.text}}{{/isUrgent}}{{^isUrgent}}no{{/isUrgent}}",
    "{{#lines}}{{.word}}{{#.word}}{{.}}{{/.word}}{{/lines}}", "{{label.seal}}",
    "{{#lines}}{{label.seal}}{{>partial}}{{/lines}}", "{{! a remark }}",
    "{{#markup}}{{{.}}}{{/markup}}",
  ])
  func `a template that names what its page has is taken`(body: String) throws {
    try Self.check(body)
  }

  @Test(arguments: [
    ("{{titel}}", TemplateRefusal.unknownName(template: "letter", name: "titel", type: "")),
    ("{{label.titel}}", .unknownName(template: "letter", name: "label.titel", type: "")),
    ("{{#lines}}{{.text}}{{/lines}}", .unknownName(template: "letter", name: ".text", type: "")),
    ("{{#lines}}{{word}}{{/lines}}", .nameMayClimb(template: "letter", name: "word")),
    ("{{#lines}}{{>careless}}{{/lines}}", .nameMayClimb(template: "careless", name: "word")),
    ("{{{text}}}", .unescapedText(template: "letter", name: "text")),
    (
      "{{#lines}}{{#.word}}{{{.}}}{{/.word}}{{/lines}}",
      .unescapedText(template: "letter", name: ".")
    ),
    ("{{markup}}", .notAText(template: "letter", name: "markup")),
    ("{{isUrgent}}", .notAText(template: "letter", name: "isUrgent")),
    ("{{lines}}", .notAText(template: "letter", name: "lines")),
    ("{{>nope}}", .unknownPartial(template: "letter", name: "nope")),
    ("{{#lines}}", .sectionNotClosed(template: "letter", name: "lines")),
    ("{{&text}}", .tagNotAllowed(template: "letter", tag: "&text")),
    ("{{=<% %>=}}", .tagNotAllowed(template: "letter", tag: "=<% %>=")),
    ("{{upper(text)}}", .tagNotAllowed(template: "letter", tag: "upper(text)")),
    ("{{% CONTENT_TYPE:TEXT}}", .tagNotAllowed(template: "letter", tag: "% CONTENT_TYPE:TEXT")),
  ])
  func `a template is refused`(body: String, refusal: TemplateRefusal) {
    do throws(TemplateRefusal) {
      try Self.check(body)
      Issue.record("\(body) was taken")
    } catch .unknownName(let template, let name, _) {
      // What the type is called is for a person to read.
      #expect(TemplateRefusal.unknownName(template: template, name: name, type: "") == refusal)
    } catch {
      #expect(error == refusal)
    }
  }

  @Test(arguments: [
    "", "{{% CONTENT_TYPE:HTML}}", "{{%CONTENT_TYPE:YISHI}}", " \(TemplateTag.pragma)",
  ])
  func `a template that does not begin with the pragma is refused`(start: String) {
    #expect(throws: TemplateRefusal.pragmaMissing(template: "letter")) {
      try Templates([("letter", start + "{{text}}")])
    }
  }

  @Test func `a template of ours that names what its page lacks is refused when it is read`() {
    #expect(throws: TemplateRefusal.self) {
      try Templates([("plain", TemplateTag.pragma + "{{titel}}")])
    }
  }

  @Test func `every template file is built in, and every one is printed by some page`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/NoticeBoard/Templates")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(".mustache".count)) }
    #expect(Set(files) == Set(ShippedTemplates.sources.map(\.name)))
    #expect(Templates.shipped.reached == Set(files))
    #expect(Set(PageTypes.all.map { $0.template }).isSubset(of: files))
  }

  /// F-05: what each mark becomes a `Character` with.
  private static let joiners = ["", "\u{301}", "\u{200D}", "\u{FE0F}"]

  @Test func `a mark with an accent, a joiner or a selector stays escaped`() throws {
    let templates = try Templates([
      ("plain", TemplateTag.pragma + "<a title=\"{{title}}\">{{#lines}}{{.}}{{/lines}}</a>")
    ])
    for joiner in Self.joiners {
      for (mark, entity) in [
        ("\"", "&quot;"), ("'", "&#39;"), ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"),
      ] {
        let text = mark + joiner + "x"
        let page = PlainPage(title: text, lines: [text], home: "")
        let escaped = entity + joiner + "x"
        #expect(
          templates.render(page, in: .chinese).markup.utf8
            .elementsEqual("<a title=\"\(escaped)\">\(escaped)</a>".utf8),
          "\(mark) with U+\(joiner.unicodeScalars.first.map { String($0.value, radix: 16) } ?? "")"
        )
      }
    }
  }

  @Test func `every partial escapes by bytes too`() throws {
    let templates = try Templates([
      ("plain", TemplateTag.pragma + "{{#lines}}{{>line}}{{/lines}}"),
      ("line", TemplateTag.pragma + "{{.}}"),
    ])
    let page = PlainPage(title: "", lines: ["\"\u{301}"], home: "")
    #expect(templates.render(page, in: .chinese).markup.utf8.elementsEqual("&quot;\u{301}".utf8))
  }
}
