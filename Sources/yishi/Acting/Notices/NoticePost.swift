import ArgumentParser
import Deliberation
import Wording

/// `yishi notice post ID`: it hangs on its boards.
struct NoticePost: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "post",
    abstract: "Say that a notice hangs on its boards (张贴).",
    discussion: """
      Example: yishi notice post 2020-014-3 --witness 社区居委会 --on 2020-06-01
      Without --at it hangs at every place it names.
      """,
    aliases: ["张贴"]
  )

  @OptionGroup var options: NoticeOptions

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("One of its places; repeat for more.", valueName: "place")
  )
  var places: [String] = []

  @Option(help: ArgumentHelp("Copies at each place.", valueName: "number"))
  var copies: Int = 1

  @Option(
    name: .customLong("witness"),
    help: ArgumentHelp("The office that witnessed it; repeat for more.", valueName: "office")
  )
  var witnesses: [String] = []

  func validate() throws {
    guard (1...1000).contains(copies) else {
      throw ValidationError("张贴份数写1到1000。", "the number of copies is 1 to 1000")
    }
  }

  func run() throws {
    let language = options.house.language
    for witness in witnesses {
      try ShownText.check(witness, of: "--witness", isPublic: true, in: language)
    }
    let known = try NoticeOnRegister(options.id, options.house, for: "post")
    let planned = known.notice.postedOn
    let step = NoticeStep.posted(places: places, copies: copies, witnesses: witnesses)
    let posted = try known.take(step) { notice in
      let hanging = notice.boards.count { $0.putUp != nil }
      guard notice.isPublic else {
        return language.pick(
          "已送达\(hanging)处：\(notice.title)",
          "delivered to \(hanging): \(notice.title)"
        )
      }
      return language.pick(
        "已张贴\(hanging)处：\(notice.title)",
        "posted at \(language.counted(hanging, "place", "places")): \(notice.title)"
      )
    }
    if let period = posted.period {
      Terminal.say("  " + language.period(period, hour: posted.term?.hour ?? ""))
    }
    if let down = posted.comesDownOn {
      Terminal.say(
        "  "
          + language.pick(
            "\(language.longDay(down))起撤下：yishi notice down \(known.id)",
            "comes down from \(language.longDay(down)): yishi notice down \(known.id)"
          )
      )
    }
    if let remark = remark(on: posted, in: known.file) { Terminal.tell(remark) }
    if known.notice.isDraft, posted.countedFrom != planned {
      Terminal.tell(
        language.pick(
          "提示：草稿上写的张贴日是\(planned)，现在按\(posted.countedFrom)计算。请重新打印换上：yishi print \(known.id)",
          "note: the draft told \(planned), and it is counted from \(posted.countedFrom). Print it "
            + "again and change it: yishi print \(known.id)"
        )
      )
    }
  }

  /// How it stands to the hours its step asks for; nil where that is well.
  private func remark(on notice: Notice, in file: CaseFile) -> String? {
    let language = options.house.language
    guard let (hours, event) = file.leadAsked(of: notice) else { return nil }
    guard let check = file.leadCheck(of: notice) else {
      return language.remark(without: event, hours: hours)
    }
    return language.remark(on: check)
  }
}
