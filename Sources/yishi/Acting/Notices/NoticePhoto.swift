import ArgumentParser
import Deliberation
import Foundation
import Wording

/// `yishi notice photo ID FILE --at PLACE`: a photo proves that it hung.
struct NoticePhoto: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "photo",
    abstract: "Keep a photo of a board, by its hash (照片).",
    discussion: "Example: yishi notice photo 2020-014-3 IMG_1.jpg --at 14号楼3单元入口 --when 张贴时",
    aliases: ["照片"]
  )

  @Argument(help: "The notice's number, such as 2020-014-3, or its case.")
  var id: String

  @Argument(help: "The picture.")
  var file: String

  @Option(name: .customLong("at"), help: ArgumentHelp("One of its places.", valueName: "place"))
  var place: String

  @Option(help: ArgumentHelp("张贴时, 公示期中, 期满时 (start, middle, end).", valueName: "moment"))
  var when: String

  @OptionGroup var house: HouseOptions

  func run() throws {
    let language = house.language
    let moment = Board.Moment.allCases.first {
      $0.rawValue == when || Language.chinese.name($0) == when
    }
    guard let moment else {
      throw Refused(
        language.pick(
          "没有“\(when)”这个时点，可以写：张贴时、公示期中、期满时",
          "there is no moment “\(when)”; write start, middle or end"
        )
      )
    }
    let known = try NoticeOnRegister(id, house, for: "photo")
    // Before the picture is kept: what the notice refuses leaves nothing behind.
    let trial = Board.Photo(moment: moment, takenOn: house.today, file: .yetToCome)
    try known.check(.photographed(place: place, trial))
    let kept = try known.register.attach(file)
    let photo = Board.Photo(moment: moment, takenOn: house.today, file: kept)
    try known.take(.photographed(place: place, photo)) { _ in
      language.pick(
        "已存照片：\(place)，\(language.name(moment))，摘要\(kept.hash.prefix(16))",
        "photo kept: \(place), \(language.name(moment)), hash \(kept.hash.prefix(16))"
      )
    }
  }
}
