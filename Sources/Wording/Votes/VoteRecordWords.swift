import Deliberation

// What is said when a vote record is taken away.

extension Language {
  package func recordWritten(_ poll: Poll, to path: String, digest: String) -> [String] {
    [
      pick("已导出表决卷：\(path)（\(poll.question)）", "vote record written: \(path) (\(poll.question))"),
      pick(
        "  内有户号和表决意见，只交有权查阅的人，不得公布。",
        "  Doors and choices stand in it: for those entitled to see it, never to be published."
      ),
      "  SHA-256: \(digest)",
      pick(
        "  独立核算：python3 scripts/verify-poll.py \(path)",
        "  count it independently: python3 scripts/verify-poll.py \(path)"
      ),
    ]
  }

  package func recordOfNoVote(_ id: String) -> String {
    pick(
      "“\(id)”不是表决。表决卷只有表决才有，编号如 2020-014-1。",
      "“\(id)” is no vote. Only a vote has a record; its number is like 2020-014-1."
    )
  }

  package func recordOfOpenVote(_ poll: Poll, on day: Day, id: String) -> String {
    guard !poll.awaitsCount(on: day) else { return noResultYet(poll, on: day, id: id) }
    return pick(
      "表决到\(plainDay(poll.closesOn))截止，截止后才能导出表决卷。",
      "the vote closes on \(poll.closesOn); its record is written only afterwards."
    )
  }

  package func fileIsThere(_ path: String) -> String {
    pick(
      "“\(path)”已经有了，没有写入。换一个文件名：--to 文件",
      "“\(path)” is there already; nothing was written. Use another name with --to."
    )
  }

  package func fileCannotBeWritten(_ path: String) -> String {
    pick("“\(path)”写不进去，请检查文件夹。", "“\(path)” cannot be written. Check the folder.")
  }
}

// Two counts of one vote.

extension Language {
  package func countsAgree(_ id: String, _ tally: Tally, ballots: Int) -> String {
    pick(
      "\(id)：两种方法各计一遍，结果一致（名册\(number(tally.entitled.heads))人，票\(number(ballots))张）。",
      "\(id): counted by two ways, and both agree (\(number(tally.entitled.heads)) owners, "
        + "\(number(ballots)) ballots)."
    )
  }

  package func countsDiffer(_ id: String) -> String {
    pick(
      "\(id)：两种方法计票结果不一致，不要公布。请先核验台账：yishi verify",
      "\(id): the two counts differ; do not declare anything. Check the register: yishi verify"
    )
  }
}
