import Foundation
import NoticeBoard
import Testing

/// The 652 examples of the CommonMark specification 0.30.
struct MarkdownSpecificationTests {
  /// Examples whose HTML may not be ours, by reason.
  private static let exceptions: [Reason: Set<Int>] = [
    // cmark's safe mode writes a comment in its place.
    .rawHTML: Set(148...191).union([
      21, 31, 201, 308, 309, 344, 474, 475, 476, 490, 493, 523, 535, 612, 613, 614, 615, 616,
      622, 624, 627, 628, 629, 630, 631, 642, 643,
    ]),
    // Schemes other than http, https, mailto and tel keep their text only.
    .refusedScheme: [595, 597, 598, 600],
    // No example shows an image from another host, puts emphasis beside Chinese
    // punctuation, or breaks a line between Chinese characters.
    .remoteImage: [],
    .chineseEmphasis: [],
    .chineseLineBreak: [],
  ]

  private enum Reason {
    case rawHTML, refusedScheme, remoteImage, chineseEmphasis, chineseLineBreak
  }

  private struct Specification: Decodable {
    let examples: [Example]

    struct Example: Decodable {
      let example: Int
      let markdown: String
      let html: String
    }
  }

  @Test func `every example gives the specification's HTML, but for the listed exceptions`() throws
  {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Data/commonmark-0.30.json")
    let examples = try JSONDecoder()
      .decode(Specification.self, from: Data(contentsOf: file)).examples
    #expect(examples.count == 652)
    let listed = Self.exceptions.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    for example in examples {
      let html = try MarkdownText.html(example.markdown).markup
      if listed.contains(example.example) {
        #expect(html != example.html, "example \(example.example) is no exception any more")
      } else {
        #expect(html == example.html, "example \(example.example): \(example.markdown)")
      }
      let omits = html.contains("<!-- raw HTML omitted -->")
      let isListed = Self.exceptions[.rawHTML, default: []].contains(example.example)
      #expect(omits == isListed, "example \(example.example)")
    }
  }

  @Test func `what is refused in an example is left as its text`() throws {
    #expect(
      try MarkdownText.html("<irc://foo.bar:2233/baz>\n").markup
        == "<p>irc://foo.bar:2233/baz</p>\n"
    )
    #expect(try MarkdownText.html("<localhost:5001/foo>\n").markup == "<p>localhost:5001/foo</p>\n")
  }
}
