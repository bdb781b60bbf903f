import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

/// `yishi new KIND NAME`: files to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make files to fill in (新建).",
    discussion: """
      Kinds: council, meeting, vote, notice, announcement, notification, circular, delivery, cost, \
      receipts, payments, cards, lift, gas, hazard, emergency, street, facility, renewal, request, mediation, activity, star.
      With --case a notice of any kind is filled from the record of that case; without --for it is \
      the one the current step wants, a notification calls the next meeting, and a delivery is a \
      letter to be signed for. A meeting gets the members and what earlier ones left to do. What the record lacks stands as a blank to fill in.
      Example: yishi new notice first-list --case 2020-014 --for costShares --list 1
      """,
    aliases: ["新建"]
  )

  @Argument(help: "What to make, such as lift or 电梯.")
  var kind: String

  @Argument(help: "Its name, which becomes the name of the folder or file.")
  var name: String

  @OptionGroup var options: DraftOptions

  @OptionGroup var house: HouseOptions

  func validate() throws {
    guard NewKind(named: kind) != nil else {
      let kinds = NewKind.allCases.map { "\($0.rawValue) \($0.chinese)" }.joined(separator: ", ")
      throw ValidationError(
        "没有“\(kind)”这一种，可以写：\(kinds)。",
        "there is no kind “\(kind)”; there are \(kinds)"
      )
    }
  }

  func run() throws {
    guard let kind = NewKind(named: kind) else { return }
    let language = house.language
    guard NewFiles.isFileName(name) else {
      throw Refused(
        language.pick(
          "“\(name)”不能做文件名：不要用斜线，不要以点开头，不超过40个字。",
          "“\(name)” cannot name a file: no slash, no dot in front, at most 40 characters."
        )
      )
    }
    let isNextMeeting = kind == .meeting && options.which != nil && !options.asksMore
    if options.which == nil
      ? options.needCase : kind.noticeKind == nil && !isNextMeeting
    {
      throw Refused(
        language.pick(
          "--for、--list、--part 要和 --case 一起用，--case 只用于会议、公示、公告、通知、通告、告知书："
            + "yishi new 公示 名称 --case 事项",
          "--for, --list and --part go with --case, and --case with a meeting or a notice: "
            + "yishi new notice NAME --case WHICH"
        )
      )
    }
    guard options.meetingKind == nil || isNextMeeting else {
      throw Refused(
        language.pick(
          "--kind 只用于某个事项的会议：yishi new 会议 名称 --case 事项 --kind 座谈会",
          "--kind goes with a meeting of a case: yishi new meeting NAME --case WHICH --kind consultation"
        )
      )
    }
    var note: String?
    let new: NewFiles
    if let which = options.which, isNextMeeting {
      let meeting = try nextMeeting(of: which)
      (new, note) = (meeting.files, meeting.note)
    } else {
      new =
        try options.which.map { try draft(kind, of: $0) }
        ?? NewFiles(kind, named: name, on: house.today)
    }
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let paths: [String]
    do throws(NewFiles.Refusal) {
      paths = try new.write(below: here)
    } catch {
      throw Refused(Self.say(error, in: language))
    }
    for path in paths { Terminal.say(path) }
    if let note { Terminal.say(note) }
    if let first = paths.first {
      Terminal.say(language.pick("先打开：\(first)", "Open first: \(first)"))
      if let next = next(after: kind, first) {
        Terminal.say(language.pick("填好后：\(next)", "Once filled in: \(next)"))
      }
      if let which = options.which {
        let next =
          isNextMeeting
          ? "yishi meeting record \(ShellWord.quoted(first)) --case \(ShellWord.quoted(which))"
          : "yishi notice draft \(ShellWord.quoted(which)) \(ShellWord.quoted(first))"
        Terminal.say(
          isNextMeeting
            ? language.pick("开完会填好后记入：\(next)", "Once held and filled in, record it: \(next)")
            : language.pick("改好后存草稿：\(next)", "Once edited, keep it: \(next)")
        )
      }
    }
  }

  /// What is typed once a file that belongs to no folder is filled in; nil for the others.
  private func next(after kind: NewKind, _ path: String) -> String? {
    let language = house.language
    let file = ShellWord.quoted(path)
    let fund = language.pick("资金编号", "FUND")
    return switch kind {
    case .cost: "yishi cost record \(language.pick("事项", "CASE")) \(file)"
    case .receipts: "yishi fund receive \(fund) --from \(file)"
    case .payments: "yishi fund pay \(fund) --from \(file)"
    case .cards:
      language.pick(
        "放进台账文件夹，再打印：yishi print 事项 --form 联系卡",
        "move it into the register's folder, then yishi print CASE --form cards"
      )
    default: nil
    }
  }

  static func say(_ refusal: NewFiles.Refusal, in language: Language) -> String {
    switch refusal {
    case .exists(let path):
      language.pick(
        "“\(path)”已经有了，没有改动。换一个名称再试。",
        "“\(path)” is there already; nothing was changed. Use another name."
      )
    case .unwritable(let path):
      language.pick(
        "“\(path)”写不进去，请检查文件夹权限。",
        "“\(path)” cannot be written. Check the folder's permissions."
      )
    }
  }
}
