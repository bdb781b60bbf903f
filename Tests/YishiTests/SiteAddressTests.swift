import Foundation
import Testing

/// Where the site stands, as publish and print are told it.
@Suite struct SiteAddressTests {
  private func register(in folder: borrowing TrialFolder) throws -> String {
    let path = folder.path("register")
    #expect(try BuiltBinary.run(["init", path, "--community", "杜甫路社区"]).status == 0)
    let imported = try BuiltBinary.run([
      "import", WorkedCases.path("yuhuayuan-lift"), "--register", path,
    ])
    #expect(imported.status == 0, "\(imported.err)")
    return path
  }

  private func print(_ arguments: String..., from register: String, to file: String) throws
    -> String
  {
    let outcome = try BuiltBinary.run(
      ["print", "2020-001-8", "--to", file, "--register", register] + arguments
    )
    #expect(outcome.status == 0, "\(outcome.err)")
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  @Test func `a sheet has a code when the option or the file gives an address`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let sheet = folder.path("sheet.html")
    #expect(!(try print(from: register, to: sheet).contains("扫码看网页版")))
    let named = try print("--base-url", "https://example.org/a", from: register, to: sheet)
    #expect(named.contains("<span>https://example.org/a/cases/2020-001/notice-8.html</span>"))
    _ = try folder.write(
      "网址: https://example.org/yishi/\n名称: 杜甫路社区议事\n",
      to: "register/site.yaml"
    )
    let filed = try print(from: register, to: sheet)
    #expect(filed.contains("<span>https://example.org/yishi/cases/2020-001/notice-8.html</span>"))
    let chosen = try print("--base-url", "https://example.org/a", from: register, to: sheet)
    #expect(chosen == named)
    let site = folder.path("site")
    let published = try BuiltBinary.run(["publish", "--to", site, "--register", register])
    #expect(published.status == 0, "\(published.err)")
    let front = try String(contentsOfFile: site + "/index.html", encoding: .utf8)
    #expect(front.contains("<title>杜甫路社区议事</title>"))
  }

  @Test func `a faulty file is refused with all it holds, and nothing is written`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    _ = try folder.write("网址: example.org\n名子: 杜甫路\n", to: "register/site.yaml")
    for command in [
      ["publish", "--to", folder.path("site")],
      ["print", "2020-001-8", "--to", folder.path("sheet.html")],
      ["print", "2020-001-8", "--to", folder.path("sheet.html"), "--base-url", "https://a.org/"],
    ] {
      let outcome = try BuiltBinary.run(command + ["--register", register])
      #expect(outcome.status == 1)
      #expect(outcome.err.contains("site.yaml:1: 网址“example.org”要以 https:// 或者 http:// 开头"))
      #expect(outcome.err.contains("site.yaml:2: "))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("site")))
    #expect(!FileManager.default.fileExists(atPath: folder.path("sheet.html")))
  }

  @Test func `an address that is none is refused in either language`() throws {
    let folder = try TrialFolder()
    let register = try register(in: folder)
    let command = [
      "print", "2020-001-8", "--to", folder.path("sheet.html"), "--register", register,
      "--base-url", "https://example.org/?a=1",
    ]
    let chinese = try BuiltBinary.run(command)
    #expect(chinese.status == 1)
    #expect(chinese.err.contains("错误：网址里不能有问号和问号后面的部分，请删去。"))
    let english = try BuiltBinary.run(command, lang: "en_GB.UTF-8")
    #expect(english.err.contains("Error: the address holds a “?”; leave it and what follows out."))
    #expect(!FileManager.default.fileExists(atPath: folder.path("sheet.html")))
  }
}
