import Deliberation

extension Language {
  /// Why a notice refuses a step, and what to type instead; `id` is its number, where
  /// it has one.
  package func say(_ refusal: NoticeRefusal, of id: String? = nil) -> String {
    let id = id ?? pick("编号", "NUMBER")
    switch refusal {
    case .isDraft:
      return pick(
        "还是草稿，请先张贴：yishi notice post \(id)",
        "it is a draft; post it first: yishi notice post \(id)"
      )
    case .alreadyPosted:
      return pick("这些地点都已张贴，没有改动。", "it hangs at all these places already; nothing was changed.")
    case .lacks(let fields):
      return pick(
        "缺少\(list(fields.map(name)))；请在文件里补写，重新存草稿（yishi notice draft），再张贴。",
        "it does not tell \(list(fields.map(name))); add that to its file, keep the draft again "
          + "(yishi notice draft), then post it."
      )
    case .unfilled(let blanks):
      return pick(
        "还有\(blanks.count)处没有填写：\(list(blanks))。填好后重新存草稿，再张贴。",
        "\(counted(blanks.count, "blank is", "blanks are")) not filled in: \(list(blanks)). Fill them "
          + "in, keep the draft again, then post it."
      )
    case .withdrawn(let day):
      return pick(
        "已于\(day)撤回，不再办理；需要时另起一份：yishi notice draft 事项 文件",
        "it was withdrawn on \(day) and nothing more is done with it; draft another: "
          + "yishi notice draft CASE FILE"
      )
    case .final(let day):
      return pick(
        "已于\(day)定榜，不再改动；确有错误的，撤回后重新公示：yishi notice withdraw \(id) --why 原因",
        "it was declared final on \(day) and is changed no more; where it is wrong withdraw it and "
          + "post anew: yishi notice withdraw \(id) --why REASON"
      )
    case .unknownPlace(let place, let known):
      return pick(
        "张贴地点中没有“\(place)”，可以写：\(list(known.map { "“\($0)”" }))。",
        "“\(place)” is none of its places, which are: \(list(known.map { "“\($0)”" }))."
      )
    case .nothingHangs(let place, let day):
      return pick(
        "\(day)\(place.map { "“\($0)”" } ?? "各处")没有登记张贴，请核对地点和日期；"
          + "还没有登记的：yishi notice post \(id)",
        "on \(day) nothing is on record as hanging\(place.map { " at “\($0)”" } ?? ""); check place "
          + "and day, or enter it first: yishi notice post \(id)"
      )
    case .alreadyDown(let day):
      return pick("已于\(day)撤下，没有改动。", "it was taken down on \(day); nothing was changed.")
    case .beforePosting(let day, let posted):
      return pick(
        "\(posted)才张贴，不能登记\(day)的事；请核对 --on 的日期。",
        "it was posted on \(posted), so nothing of \(day) can be entered; check the day given "
          + "with --on."
      )
    case .beforeDraft(let day, let drafted):
      return pick(
        "草稿是\(drafted)存的，张贴日不能是\(day)；请核对 --on 的日期，确实更早张贴的，先按那一天重新存草稿。",
        "it was drafted on \(drafted) and cannot have been posted on \(day); check the day given "
          + "with --on, or keep the draft again on that day."
      )
    case .outOfOrder(let day, let later):
      return pick(
        "\(later)已有后来的登记，与\(day)这一步对不上；请核对 --on 的日期，或者先用 yishi undo 撤销后来的登记。",
        "what is on record of \(later) does not follow from this step of \(day); check the day given "
          + "with --on, or take back the later step with yishi undo."
      )
    case .noDamage(let place):
      return pick(
        "“\(place)”没有待重贴的破损；先登记：yishi notice torn \(id) --at '\(place)' --what 情况",
        "no torn copy waits at “\(place)”; enter it first: yishi notice torn \(id) --at '\(place)' "
          + "--what TEXT"
      )
    case .noPeriod:
      return pick("没有公示期，不需要延长或者定榜。", "it has no period to extend or to end.")
    case .periodOver(let last):
      return pick(
        "公示期已于\(last)届满，不能延长；需要时另起一份重新公示：yishi notice draft 事项 文件",
        "the period ended on \(last) and cannot be extended; draft another where it is needed: "
          + "yishi notice draft CASE FILE"
      )
    case .badExtension(let days, let most):
      return pick(
        "不能延长\(days)日，请写1到\(most)。",
        "it cannot be extended by \(days) days; write 1 to \(most)."
      )
    case .nothingCorrected:
      return pick("文字没有变化，没有需要更正的。", "the wording is the same; nothing is corrected.")
    case .notWording(let fields):
      return pick(
        "更正只改文字，不改\(list(fields.map(name)))；延长用 yishi notice extend，其他改动请撤回后重新公示。",
        "a correction changes the wording only, and not \(list(fields.map(name))); prolong it with "
          + "yishi notice extend, or withdraw it and post it anew."
      )
    case .unknownObjection(let number, let known):
      return known.isEmpty
        ? pick(
          "没有收到过异议；先登记：yishi notice object \(id) --about 类别 --text 内容",
          "no objection is on record; enter it first: yishi notice object \(id) --about WHAT "
            + "--text TEXT"
        )
        : pick(
          "没有第\(number)件异议，已收到的是第\(list(known.map(String.init)))件。",
          "there is no objection \(number); those on record: \(list(known.map(String.init)))."
        )
    case .objectionNumberTaken(let number):
      return pick(
        "第\(number)件异议登记了两次，请另起编号。",
        "objection \(number) stands twice; number one of them anew."
      )
    case .alreadyAnswered(let number, let day):
      return pick(
        "第\(number)件异议已于\(day)答复，没有改动。",
        "objection \(number) was answered on \(day); nothing was changed."
      )
    case .answeredBeforeReceipt(let number, let received):
      return pick(
        "第\(number)件异议\(received)才收到，答复不能早于这一天；请核对 --on 的日期。",
        "objection \(number) came in on \(received) and cannot be answered before; check the day "
          + "given with --on."
      )
    case .dueBeforeReceipt(let due, let received):
      return pick(
        "异议\(received)收到，答复期限不能是\(due)；请核对 --answer-by 的日期。",
        "the objection came in on \(received), so its answer is not due on \(due); check the day "
          + "given with --answer-by."
      )
    case .objectionsOpen(let numbers):
      let first = numbers.first.map(String.init) ?? ""
      return pick(
        "第\(list(numbers.map(String.init)))件异议还没有答复，不能定榜；请先答复：yishi notice reply \(id) "
          + "\(first) --text 答复",
        "objection \(list(numbers.map(String.init))) has no answer yet, so that it cannot become "
          + "final; answer first: yishi notice reply \(id) \(first) --text TEXT"
      )
    case .periodRuns(let last):
      return pick(
        "公示期到\(last)才届满，\(last + 1)起可以定榜。",
        "the period runs until \(last); it can become final from \(last + 1)."
      )
    case .lastDayUnknown(let year):
      return pick(
        "\(year)年节假日安排尚未收录，截止日待核，不能定榜。",
        "the holidays of \(year) are not on record, so that its last day is open and it cannot "
          + "become final."
      )
    }
  }
}
