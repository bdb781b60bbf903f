import Deliberation
import Foundation
import Testing

/// What `Deliberation` offers to other programs: the example, and the list of its types.
struct LibraryTests {
  private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func `the example of the document tallies a vote`() throws {
    // >>>
    var entries: [VotingRoll.Entry] = []
    var ballots: [Ballot] = []
    let votes: [(area: String, choice: Choice)] = [
      ("85.20", .inFavour), ("76.40", .inFavour), ("76.40", .against),
    ]
    for (index, vote) in votes.enumerated() {
      guard let door = Door("1-\(index + 1)01") else { continue }
      let owner = Owner("owner \(index + 1)")
      entries.append(.init(door: door, owner: owner, area: FloorArea(squareMetres: vote.area)))
      ballots.append(Ballot(number: index + 1, owner: owner, marking: .choice(vote.choice)))
    }
    let roll = VotingRoll(entries)
    let tally = Tally(rule: RulePacks.civilCodeOrdinary, roll: roll, ballots: ballots)
    // <<<
    #expect(tally.verdict == .carried)
    #expect(tally.approving.heads == 2)
    let own = try Self.text("Tests/DeliberationTests/LibraryTests.swift")
    let lines = own.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { $0.hasSuffix("// >>>") })
    let last = try #require(lines.firstIndex { $0.hasSuffix("// <<<") })
    let example = lines[(first + 1)..<last].map { String($0.dropFirst(4)) }
    #expect(example.count <= 15)
    let block = "```swift\nimport Deliberation\n\n" + example.joined(separator: "\n") + "\n```"
    #expect(try Self.text("docs/library.md").contains(block))
  }

  /// A public declaration, with the type it belongs to.
  private struct Declaration {
    let place: String
    let text: String
    let type: String
    let isType: Bool
    let isDocumented: Bool
  }

  private static func declarations() throws -> [Declaration] {
    let folder = root.appendingPathComponent("Sources/Deliberation")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
    return try files.flatMap { try declarations(in: $0) }
  }

  private static func declarations(in file: String) throws -> [Declaration] {
    var declarations: [Declaration] = []
    var outer: [String] = []
    var isDocumented = false
    let lines = try text("Sources/Deliberation/\(file)").split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    for (index, line) in lines.enumerated() {
      let depth = line.prefix { $0 == " " }.count / 2
      let text = line.drop { $0 == " " }
      if text.hasPrefix("///") {
        isDocumented = true
        continue
      }
      if text.hasPrefix("@") { continue }
      let isPublic = text.hasPrefix("public ")
      let opened = text.firstMatch(
        of:
          /^(?:public |package |private |fileprivate )?(?:struct|enum|extension|class) ([A-Za-z.?]+)/
      )
      if let opened {
        outer = Array(outer.prefix(depth)) + [String(opened.1)]
      }
      if isPublic {
        let enclosing = opened == nil ? outer.prefix(depth) : outer[...]
        declarations.append(
          Declaration(
            place: "\(file):\(index + 1)",
            text: String(text),
            type: enclosing.joined(separator: "."),
            isType: opened != nil,
            isDocumented: isDocumented
          )
        )
      }
      isDocumented = false
    }
    return declarations
  }

  @Test func `every public declaration has its comment`() throws {
    let declarations = try Self.declarations()
    #expect(declarations.count > 300)
    // What the protocols of Swift itself ask for says nothing of its own.
    let ofSwift = ["init(from ", "func encode(to ", "func hash(into ", "static func == "]
    for declaration in declarations where !declaration.isDocumented {
      let isOfSwift = ofSwift.contains { declaration.text.hasPrefix("public " + $0) }
      #expect(isOfSwift, "\(declaration.place): \(declaration.text)")
    }
  }

  @Test func `nothing is public but what the document lists`() throws {
    let listed = Set(
      try Self.text("docs/library.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
        .flatMap { line in
          (line.split(separator: "|").first ?? "").matches(of: /`([A-Za-z.]+)`/).map {
            String($0.1)
          }
        }
    )
    let declarations = try Self.declarations()
    let types = Set(declarations.filter(\.isType).map(\.type))
    #expect(types.subtracting(listed) == [], "public, and not in docs/library.md")
    #expect(listed.subtracting(types) == [], "in docs/library.md, and not public")
    // `[Ballot].replaced` is the one member of a type of Swift's own.
    for declaration in declarations where !declaration.isType {
      let isKnown = listed.contains(declaration.type) || declaration.text.contains("var replaced")
      #expect(isKnown, "\(declaration.place): \(declaration.type) \(declaration.text)")
    }
  }
}
