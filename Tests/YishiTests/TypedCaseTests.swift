import Foundation
import Testing

/// The worked cases entered act by act with the built command, from an empty register.
@Suite struct TypedCaseTests {
  private static var expected: [String: [String: Any]] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Data/cases.json")
    let json = (try? Data(contentsOf: url)).flatMap { try? JSONSerialization.jsonObject(with: $0) }
    return json as? [String: [String: Any]] ?? [:]
  }

  /// Everything that belongs to a folder of text, by path.
  private func texts(below url: URL) throws -> [String: String] {
    let paths = try #require(FileManager.default.enumerator(atPath: url.path))
    var texts: [String: String] = [:]
    for case let path as String in paths {
      let file = url.appendingPathComponent(path)
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      texts[path] = text
    }
    return texts
  }

  /// Every step that is done tells its figures, and what it links to is there.
  private func expectProofs(of done: Int, on page: URL) throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    let steps = text.matches(of: /<li class="met">.*?<\/li>/)
    #expect(steps.count == done)
    for step in steps {
      let notes = step.output.split(separator: "<p class=\"note\">").dropFirst()
      #expect(!notes.isEmpty, "\(step.output)")
      for note in notes {
        #expect(note.replacing(/<[^>]+>/, with: "").contains(/\d/), "no figure: \(note)")
      }
      for link in step.output.matches(of: /href="([^"]+)"/) {
        let address = link.output.1
        let isThere =
          address.hasPrefix("#")
          ? text.contains("id=\"\(address.dropFirst())\"")
          : FileManager.default.fileExists(
            atPath: page.deletingLastPathComponent().appendingPathComponent("\(address)").path
          )
        #expect(isThere, "\(address)")
      }
    }
  }

  @Test(arguments: WorkedCases.names)
  func `a case typed act by act is the case that was imported, and stands where it should`(
    name: String
  ) throws {
    let folder = try TrialFolder()
    let desk = folder.url
    let typed = try TypedCase(name, on: desk)
    let house = ["--register", folder.path("register")]
    func run(_ words: [String]) throws -> String {
      let said = try BuiltBinary.run(words + house, in: desk)
      #expect(said.status == 0, "\(words.joined(separator: " "))\n\(said.out)\(said.err)")
      return said.out
    }
    _ = try run(["init", folder.path("register"), "--community", typed.file.place.community])
    let opened = try run(["import", folder.path(name)])
    var numbers = ["case": try #require(opened.firstMatch(of: /\d{4}-\d{3}/)).output.description]
    for act in typed.acts {
      let words = act.words.map { word in
        guard word.hasPrefix("{"), word.hasSuffix("}") else { return word }
        return numbers[String(word.dropFirst().dropLast())] ?? word
      }
      let said = try run(words + ["--on", "\(act.day)", "--as", act.office])
      guard let name = act.learns else { continue }
      let told = said.firstMatch(of: /编号(\d{4}-\d{3}-\d+)/) ?? said.firstMatch(of: /，第(\d+)次会议/)
      numbers[name] = try #require(told, "\(said)").output.1.description
    }
    _ = try run(["export", "--to", folder.path("out")])
    let wanted = folder.url.appendingPathComponent("wanted")
    try typed.writeExpected(to: wanted)
    let exported = try texts(below: folder.url.appendingPathComponent("out/\(name)"))
    let asked = try texts(below: wanted)
    #expect(Set(exported.keys) == Set(asked.keys))
    for (path, text) in asked {
      let lines = text.split(separator: "\n")
      let told = (exported[path] ?? "").split(separator: "\n")
      #expect(told == lines, "\(path): \(told.difference(from: lines))")
    }
    let standing = try #require(Self.expected[name])["standing"] as? [String: [String: Any]] ?? [:]
    for (day, figures) in standing {
      let said = try run(["status", numbers["case"] ?? "", "--on", day, "--json"])
      let status = try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [String: Any]
      #expect(status?["step"] as? String == figures["step"] as? String, "on \(day)")
      #expect(status?["current"] as? Int == figures["number"] as? Int, "on \(day)")
    }
    _ = try run(["verify"])
    _ = try run(["publish", "--to", folder.path("site")])
    let steps = typed.file.procedure?.stages.count ?? 0
    let current = standing["2023-01-04"]?["number"] as? Int
    try expectProofs(
      of: current.map { $0 - 1 } ?? steps,
      on: folder.url.appendingPathComponent("site/cases/\(numbers["case"] ?? "")/index.html")
    )
  }
}
