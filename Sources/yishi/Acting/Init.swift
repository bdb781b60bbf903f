import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import Foundation

/// `yishi init DIR --community NAME`: founds a register.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Found a register (建台账) in an empty folder.",
    discussion: "Example: yishi init 台账 --community 杜甫路社区 --community 桐本南路社区",
    aliases: ["建台账"]
  )

  @Argument(help: "The folder of the register.")
  var folder: String

  @Option(
    name: .customLong("community"),
    help: ArgumentHelp("A community it holds; once for each.", valueName: "name")
  )
  var communities: [String]

  @OptionGroup var house: HouseOptions

  func validate() throws {
    guard !communities.isEmpty else {
      throw ValidationError("缺少 --community 社区名称，请补写。", "--community NAME is missing")
    }
    if let blank = communities.first(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("社区名称“\(blank)”是空的，请写上。", "the community's name “\(blank)” is empty")
    }
    if let character = communities.lazy.compactMap(InvisibleCharacters.firstInLine).first {
      throw ValidationError(
        "社区名称里有看不见的字符（\(character)），请删去再试。",
        "a community's name holds a character nobody sees (\(character))"
      )
    }
  }

  func run() throws {
    let language = house.language
    var named: Set<String> = []
    let communities = communities.filter { named.insert($0).inserted }
    let register = try Register.create(
      at: URL(fileURLWithPath: folder),
      communities: communities,
      on: house.today,
      by: house.actor,
      as: house.caller("init")
    )
    let seal = try register.head().seal
    Terminal.say(
      language.pick(
        "已建立台账：\(folder)，社区：\(communities.joined(separator: "、"))（办理记录\(seal.sequence)）",
        "Register founded: \(folder), communities: \(communities.joined(separator: ", ")) "
          + "(journal entry \(seal.sequence))"
      )
    )
    Terminal.tell(
      language.pick(
        "下一步：yishi import 文件夹 --register \(folder)",
        "Next: yishi import FOLDER --register \(folder)"
      )
    )
  }
}
