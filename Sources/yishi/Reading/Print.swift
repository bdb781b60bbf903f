import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import NoticeBoard
import Wording

/// `yishi print ID`: a wall copy or a form, as one page to print.
struct Print: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a wall copy or a form (打印).",
    discussion: "Example: yishi print 2020-001-3 --to notice.html",
    aliases: ["打印"]
  )

  @Argument(help: "A number: 2020-001-3, 'meeting 3', or a case for its forms.")
  var id: [String]

  @Option(name: .customLong("to"), help: ArgumentHelp("The file to write.", valueName: "file"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      """
      签到表 (sign-in), 征求意见表 (opinion), 表决票 (ballot), 会议记录 (minutes), 张贴记录 (posting), \
      走访表 (walk), 走访进度表 (visits), 发票登记 (register), 计票表 (counting), 表决附件 (annex), \
      协议书 (agreement), 收据 (receipt), 联系卡 (cards).
      """,
      valueName: "form"
    )
  )
  var form: PaperForm?

  @Option(
    name: .customLong("until"),
    help: ArgumentHelp("Ballots: the hour they are taken until, such as 18:00.", valueName: "hour")
  )
  var hour: String?

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("Ballots: where they are handed in.", valueName: "place")
  )
  var place: String?

  @Option(
    help: ArgumentHelp(
      "Visits, agreement and cards: a building, stairwell, section or door.",
      valueName: "part"
    )
  )
  var part: String?

  @Option(
    name: .customLong("receipt"),
    help: ArgumentHelp("Receipts: the number of one; repeat for more.", valueName: "number")
  )
  var receipts: [Int] = []

  @OptionGroup var address: SiteOptions

  @OptionGroup var house: HouseOptions

  func validate() throws {
    if hour != nil || place != nil, form != .ballot {
      throw ValidationError(
        "--until 和 --at 只用于表决票：--form 表决票。",
        "--until and --at go with --form ballot"
      )
    }
    if part != nil, ![.walk, .canvassBoard, .agreement, .contactCards].contains(form) {
      throw ValidationError(
        "--part 只用于走访表、走访进度表、协议书和联系卡。",
        "--part goes with --form walk, visits, agreement and cards"
      )
    }
    if !receipts.isEmpty, form != .receipt {
      throw ValidationError("--receipt 只用于收据：--form 收据。", "--receipt goes with --form receipt")
    }
    if let hour, !WrittenHour.isValid(hour) {
      throw ValidationError(
        "--until 写钟点，如 18:00。",
        "--until is an hour of the day, such as 18:00"
      )
    }
  }

  func run() throws {
    let language = house.language
    let register = try house.open("print")
    let thing = try Thing(id, in: register, language: language)
    let press = Press(
      language: house.speech.lang ?? .chinese,
      day: house.today,
      base: try address.site(of: register, in: language).base
    )
    let seal = try register.seal(of: [thing.subject].compactMap(\.self))
    let document =
      try form.map { try self.form($0, of: thing, in: register, seal: seal, press: press) }
      ?? sheet(of: thing, seal: seal, press: press)
    let path = to ?? "\(thing.fileName)\(form.map { "-\($0.rawValue)" } ?? "").html"
    try WrittenFile.write(sheet: document, to: path, from: register, in: language)
  }

  private func form(
    _ form: PaperForm,
    of thing: Thing,
    in register: Register,
    seal: Seal?,
    press: Press
  ) throws -> String {
    switch form {
    case .signIn:
      return SignInSheet(thing.meeting, of: thing.file, press: press).document(press: press)
    case .opinion:
      return OpinionForm(thing.poll, of: thing.file, press: press).document(press: press)
    case .ballot:
      return try ballots(of: thing, press: press)
    case .minutes:
      return MinutesForm(thing.meeting, of: thing.file, press: press).document(press: press)
    case .walk:
      let (canvass, file) = try round(of: thing)
      return WalkSheet(canvass, of: file, among: try doors(of: file), press: press)
        .document(press: press)
    case .canvassBoard:
      let (canvass, file) = try round(of: thing)
      return CanvassBoardSheet(
        canvass,
        of: file,
        among: try doors(of: file),
        kind: file.visitedKind,
        press: press
      ).document(press: press)
    case .agreement: return try agreement(of: thing, press: press)
    case .receipt: return try receiptForm(of: thing, press: press)
    case .contactCards:
      return try contactCards(of: thing.file, in: register, press: press)
    case .posting:
      guard case .notice(let notice, let file) = thing else {
        throw Refused(
          house.language.pick(
            "张贴记录只有公示、公告、通知等张贴件才有，请写张贴件的编号。",
            "only a notice has a proof of posting; give the number of a notice."
          )
        )
      }
      return PostingRecord(notice, of: file, seal: seal, press: press).document(press: press)
    case .issueRegister:
      let (poll, file) = try vote(thing)
      return IssueRegister(poll, of: file, press: press).document(press: press)
    case .counting:
      let (poll, file) = try vote(thing)
      return CountingSheet(poll, of: file, press: press).document(press: press)
    case .annex:
      let (poll, file) = try vote(thing)
      guard let annex = ResultAnnex(poll, of: file, seal: seal, press: press) else {
        throw Refused(
          house.language.noResultYet(poll, on: house.today, id: id.joined(separator: " "))
        )
      }
      return annex.document(press: press)
    }
  }

  /// The latest round of visits of a case.
  private func round(of thing: Thing) throws -> (canvass: Canvass, file: CaseFile) {
    let language = house.language
    guard case .caseFile(let file) = thing else {
      throw Refused(
        language.pick(
          "走访表按事项打印，请写事项编号，像 2020-014。",
          "walk sheets are printed for a case; give its number, such as 2020-014."
        )
      )
    }
    guard let canvass = file.canvasses.last else {
      throw CaseRefusal.canvassRefused(.noRound)
    }
    return (canvass, file)
  }

  /// The vote whose paper is asked for.
  private func vote(_ thing: Thing) throws -> (Poll, CaseFile) {
    guard case .poll(let poll, let file) = thing else {
      throw Refused(
        house.language.pick(
          "发票登记、计票表和表决附件只有表决才有，请写表决的编号，如 2020-014-1。",
          "only a vote has these; give the number of a vote, such as 2020-014-1."
        )
      )
    }
    return (poll, file)
  }

  /// The ballots of a vote, or one specimen for a case whose vote is not on record.
  private func ballots(of thing: Thing, press: Press) throws -> String {
    let language = house.language
    switch thing {
    case .poll(let poll, _) where poll.isClosed(on: house.today):
      Terminal.tell(language.votedAlready(poll))
    case .poll(let poll, _):
      if let other = language.handInOtherwise(poll, hour: hour, place: place) {
        throw Refused(other)
      }
      if hour == nil, poll.terms.closingHour == nil { Terminal.tell(language.hourByHand) }
    case .caseFile: Terminal.tell(language.specimenOnly)
    case .bill, .notice, .agreement, .fund, .meeting:
      throw Refused(
        language.pick(
          "表决票只有表决才有，请写表决的编号，或者写事项编号印一张样张。",
          "only a vote has ballots; give the number of a vote, or of a case for a specimen."
        )
      )
    }
    let isSpecimen = thing.poll == nil
    return BallotForm(
      thing.poll ?? thing.file.onlyOpenPoll(on: house.today),
      of: thing.file,
      isSpecimen: isSpecimen,
      until: hour,
      at: place,
      press: press
    )
    .document(press: press)
  }

  private func sheet(of thing: Thing, seal: Seal?, press: Press) throws -> String {
    switch thing {
    case .notice(let notice, let file):
      return try NoticeSheet(notice, of: file, seal: seal, press: press).document(press: press)
    case .bill(let bill, let file):
      if let statement = try bill.statement(among: file.premises) {
        return StatementSheet(statement, bill, of: file, seal: seal, press: press)
          .document(press: press)
      }
      return try BillSheet(bill, of: file, seal: seal, press: press).document(press: press)
    case .meeting(let meeting, let file):
      return try MinutesSheet(meeting, of: file, seal: seal, press: press).document(press: press)
    case .poll(let poll, let file):
      guard let sheet = ResultSheet(poll, of: file, seal: seal, press: press) else {
        throw Refused(
          house.language.noResultYet(poll, on: house.today, id: id.joined(separator: " "))
        )
      }
      return sheet.document(press: press)
    case .fund(let fund, let file):
      guard let sheet = ClosingSheet(fund, of: file, seal: seal, press: press) else {
        throw Refused(
          house.language.pick(
            "资金还没有结清，没有决算可印。看还差什么：yishi fund show \(id.joined(separator: " "))；收据：--form 收据",
            "the fund is not closed, so there is no closing account yet. See yishi fund show "
              + "\(id.joined(separator: " ")); receipts: --form receipt"
          )
        )
      }
      return sheet.document(press: press)
    case .agreement:
      throw Refused(
        house.language.pick(
          "协议没有张贴件；打印协议书：yishi print \(id.joined(separator: " ")) --form 协议书",
          "an agreement has no wall copy; print it by yishi print \(id.joined(separator: " ")) --form agreement"
        )
      )
    case .caseFile:
      throw Refused(
        house.language.pick(
          "这一项没有张贴件，可以打印表格：--form 签到表、--form 征求意见表、--form 表决票、--form 会议记录",
          "this has no wall copy; print a form: --form sign-in, --form opinion, --form ballot, "
            + "--form minutes"
        )
      )
    }
  }
}
