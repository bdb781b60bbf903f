import Deliberation

extension Language {
  /// Why a notice cannot be drafted, with what there is to choose from.
  package func say(_ refusal: NoticeDraftRefusal) -> String {
    switch refusal {
    case .unknownPart(let part, let known) where known.isEmpty:
      pick(
        "本事项没有部位“\(part)”，请去掉 --part。",
        "the case has no part “\(part)”; leave out --part."
      )
    case .unknownPart(let part, let known):
      pick(
        "没有部位“\(part)”。用 --part 写明其中一个：\(list(known))",
        "there is no part “\(part)”. Name one of these with --part: \(list(known))"
      )
    case .partNeeded(let known):
      pick(
        "本事项分\(known.count)个部位办理。用 --part 写明是哪一个：\(list(known))",
        "the case has \(known.count) parts. Name one with --part: \(list(known))"
      )
    case .noEarlierList(let purpose, let list, let part):
      pick(
        "\(self.list(numbered: list - 1))还没有张贴，不能起草\(self.list(numbered: list))。"
          + "先起草上一榜：--for \(name(purpose)) --list \(list - 1)\(option(part))",
        "\(self.list(numbered: list - 1)) is not posted yet, so \(self.list(numbered: list)) cannot "
          + "be drafted. Draft the one before: --for \(purpose.rawValue) --list \(list - 1)\(option(part))"
      )
    case .noNoticeWanted:
      pick(
        "眼下这一步不缺公示。用 --for 写明用途：\(purposes)",
        "the current step wants no notice. Name its purpose with --for: \(purposes)"
      )
    }
  }

  /// Said where a word names no purpose.
  package func noPurpose(_ word: String) -> String {
    pick("没有用途“\(word)”。用途有：\(purposes)", "there is no purpose “\(word)”; there are: \(purposes)")
  }

  private func option(_ part: String?) -> String { part.map { " --part \($0)" } ?? "" }

  /// Every purpose as it may be typed.
  private var purposes: String {
    Notice.Purpose.allCases.map { pick(name($0), $0.rawValue) }
      .joined(separator: pick("、", ", "))
  }
}
