import Deliberation

extension Language {
  /// What it is that waits, in one line.
  package func say(_ matter: Waiting.Matter) -> String {
    switch matter {
    case .step(let title, let missing):
      pick(
        "\(self(title))，还差\(missing.count)项",
        "\(self(title)): \(missing.count) still missing"
      )
    case .notice(let notice, let last):
      pick(
        "\(name(notice))，公示至\(dayWithWeekday(last))",
        "\(name(notice)), on display until \(last)"
      )
    case .post(let notice):
      pick("\(name(notice))，草稿待张贴", "\(name(notice)): a draft, to be posted")
    case .putUp(let notice, let places):
      pick(
        "\(name(notice))，尚未张贴：\(list(places))",
        "\(name(notice)), not yet posted at \(list(places))"
      )
    case .repost(let notice, let place):
      pick("\(name(notice))，破损须重贴：\(place)", "\(name(notice)), torn, to be put up again: \(place)")
    case .takeDown(let notice, let places):
      pick(
        "\(name(notice))，应撤下：\(list(places))",
        "\(name(notice)), to come down at \(list(places))"
      )
    case .finalise(let notice):
      pick(
        "\(name(notice))，公示期已满，没有未答复的异议，可以定榜",
        "\(name(notice)): the period ran and nothing is open, to be declared final"
      )
    case .objection(_, let objection):
      pick(
        "异议须书面答复：\(objection.category)，\(objection.receivedOn)收",
        "objection to answer: \(objection.category), received \(objection.receivedOn)"
      )
    case .action(let meeting, let item, let action):
      action.what
        + (meeting.map { pick("（会议\($0)待办\(item)）", " (meeting \($0), item \(item))") } ?? "")
    case .vote(_, let question): pick("表决进行中：\(question)", "vote open: \(question)")
    }
  }

  /// `3单元费用分摊第一榜公示`: a notice by what it is for.
  private func name(_ notice: Waiting.NamedNotice) -> String {
    pick(
      (notice.part ?? "") + name(notice.purpose)
        + (notice.list.map { self.list(numbered: $0) } ?? "") + name(notice.kind),
      (notice.part.map { "\($0): " } ?? "") + "\(name(notice.kind)) (\(name(notice.purpose))"
        + (notice.list.map { ", \(self.list(numbered: $0))" } ?? "") + ")"
    )
  }
}
