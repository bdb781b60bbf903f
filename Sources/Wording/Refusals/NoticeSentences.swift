import Deliberation

extension Language {
  /// Why a notice refuses a step, and what to do instead.
  package func say(_ refusal: NoticeRefusal) -> String {
    switch refusal {
    case .isDraft:
      pick(
        "还是草稿，请先张贴：yishi notice post 编号",
        "it is a draft; post it first: yishi notice post NUMBER"
      )
    case .alreadyPosted: pick("这些地点都已张贴。", "it hangs at all these places already.")
    case .lacks(let fields):
      pick(
        "缺少\(list(fields.map(name)))，请补写后再张贴。",
        "it does not tell \(list(fields.map(name))); add that before posting."
      )
    case .unfilled(let blanks):
      pick(
        "还有\(blanks.count)处没有填写：\(list(blanks))。填好后重新存草稿，再张贴。",
        "\(counted(blanks.count, "blank is", "blanks are")) not filled in: \(list(blanks)). Fill them "
          + "in, keep the draft again, then post it."
      )
    case .withdrawn(let day):
      pick(
        "已于\(day)撤回，请重新起草。",
        "it was withdrawn on \(day); draft it anew."
      )
    case .final(let day):
      pick(
        "已于\(day)定榜，不再改动；确有错误的，请撤回后重新公示。",
        "it was declared final on \(day) and is changed no more; withdraw it and post anew."
      )
    case .unknownPlace(let place):
      pick(
        "张贴地点中没有“\(place)”，请按公示上写的地点填写。",
        "“\(place)” is none of its places; write a place as the notice has it."
      )
    case .nothingHangs(let place, let day):
      pick(
        "\(day)\(place.map { "“\($0)”" } ?? "各处")没有登记张贴，请核对地点和日期。",
        "on \(day) nothing is on record as hanging\(place.map { " at “\($0)”" } ?? ""); "
          + "check place and day."
      )
    case .beforePosting(let day, let posted):
      pick(
        "日期\(day)早于\(posted)，请核对。",
        "\(day) is before \(posted); check the day."
      )
    case .noDamage(let place):
      pick("“\(place)”没有登记破损。", "no damage is on record at “\(place)”.")
    case .noPeriod: pick("没有公示期。", "it has no period.")
    case .periodOver(let last):
      pick(
        "公示期已于\(last)届满，不能延长；需要时请重新公示。",
        "the period ended on \(last) and cannot be extended; post it anew."
      )
    case .badExtension(let days):
      pick("不能延长\(days)日，请写1以上的天数。", "it cannot be extended by \(days) days; write 1 or more.")
    case .nothingCorrected:
      pick("文字没有变化，没有需要更正的。", "the wording is the same; nothing is corrected.")
    case .notWording(let fields):
      pick(
        "更正只改文字，不改\(list(fields.map(name)))；延长用 yishi notice extend，其他改动请撤回后重新公示。",
        "a correction changes the wording only, and not \(list(fields.map(name))); prolong it with "
          + "yishi notice extend, or withdraw it and post it anew."
      )
    case .unknownObjection(let number):
      pick("没有第\(number)件异议，请核对。", "there is no objection \(number); check the number.")
    case .objectionNumberTaken(let number):
      pick(
        "第\(number)件异议登记了两次，请另起编号。",
        "objection \(number) stands twice; number one of them anew."
      )
    case .alreadyAnswered(let number, let day):
      pick("第\(number)件异议已于\(day)答复。", "objection \(number) was answered on \(day).")
    case .objectionsOpen(let numbers):
      pick(
        "第\(list(numbers.map(String.init)))件异议还没有答复，不能定榜；请先答复。",
        "objection \(list(numbers.map(String.init))) has no answer yet, so that it cannot become "
          + "final; answer first."
      )
    case .periodRuns(let last):
      pick(
        "公示期到\(last)才届满，届满次日起可以定榜。",
        "the period runs until \(last); it can become final afterwards."
      )
    case .lastDayUnknown(let year):
      pick(
        "\(year)年节假日安排尚未收录，截止日待核，不能定榜。",
        "the holidays of \(year) are not on record, so that its last day is open and it cannot "
          + "become final."
      )
    }
  }
}
