import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi vote rekey ID NUMBER CHOICE`: a second person keys a paper.
struct VoteRekey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rekey",
    abstract: "Key a paper a second time, by somebody else (复录).",
    discussion: """
      Example: yishi vote rekey 2020-014-1 009 同意 --as 社区工作人员乙
               yishi vote rekey 2020-014-1 --from 3单元复录.csv --as 社区工作人员乙
      Whoever keys does not see the first entry; where the two differ, the vote is not \
      counted before one of them is corrected.
      """,
    aliases: ["复录"]
  )

  @Argument(help: "The vote's number, such as 2020-014-1, or its case.")
  var id: String

  @Argument(help: "The number on the paper.")
  var number: Int?

  @Argument(help: "What the paper says: 同意, 反对, 弃权, 作废.")
  var choice: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("A table of numbers and choices, keyed by the second.", valueName: "csv")
  )
  var table: String?

  @Option(name: .customLong("void"), help: ArgumentHelp("Why it is void.", valueName: "reason"))
  var reason: String?

  @OptionGroup var house: HouseOptions

  func validate() throws {
    if table == nil, number == nil || choice == nil {
      throw ValidationError(
        "请写明票号和票上的意见，或者用 --from 给出整张表。",
        "give a number and what the paper says, or a table with --from"
      )
    }
  }

  func run() throws {
    let language = house.language
    let known = try PollOnRegister(id, house, for: "rekey")
    let steps = try steps(for: known)
    let numbers = Set(steps.compactMap(\.rekeyedNumber))
    let poll = try known.take(steps) { _ in
      language.pick(
        "已复录：\(language.ballotNumbers(numbers.sorted()))",
        "keyed again: \(language.ballotNumbers(numbers.sorted()))"
      )
    }
    let different = poll.differingEntries.filter(numbers.contains)
    guard !different.isEmpty else { return }
    Terminal.tell(
      language.pick(
        "\(language.ballotNumbers(different))两次录入不一致，请两人对照原票，再用 yishi vote correct 或者重新复录。",
        "\(language.ballotNumbers(different)): the two entries differ. Both look at the paper, "
          + "then yishi vote correct, or key it again."
      )
    )
  }

  private func steps(for known: PollOnRegister) throws -> [PollStep] {
    if let table {
      let (steps, findings) = PapersFile.readKeyedAgain(
        at: URL(fileURLWithPath: table),
        for: known.poll,
        on: house.today,
        by: house.actor
      )
      guard !steps.isEmpty else { throw house.nothing(in: table, findings) }
      for finding in findings { Terminal.tell(house.language.say(finding)) }
      return steps
    }
    guard let number, let choice else { return [] }
    return [.keyedAgain(number: number, try house.marking(choice, void: reason))]
  }
}

extension PollStep {
  fileprivate var rekeyedNumber: Int? {
    if case .keyedAgain(let number, _) = self { number } else { nil }
  }
}
