extension Procedure {
  /// The mediation of a dispute (矛盾调解): all sides are heard before anybody proposes.
  package static let mediation = Procedure(
    key: "mediation",
    title: Term("矛盾纠纷调解", "Mediation of a dispute"),
    stages: [
      Stage(
        "taken",
        Term("受理", "Taken up"),
        gates: [.documentOnFile(Term("调解登记表", "mediation slip"))],
        owes: mediator,
        basis: Term("实施惯例；双方自愿", "Practice; both sides are willing")
      ),
      Stage(
        "hearing",
        Term("分别听取各方意见", "Every side heard"),
        gates: [.documentOnFile(Term("走访记录", "record of talks"))],
        owes: mediator,
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "session",
        Term("当面调解", "Mediation"),
        gates: [.meetingsHeld(.consultation, atLeast: 1)],
        owes: mediator,
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "outcome",
        Term("达成协议或者说明结果", "Settled, or told that it was not"),
        gates: [.documentOnFile(Term("调解结果", "outcome of mediation"))],
        owes: mediator,
        basis: Term("实施惯例；协议只约束签字的各方", "Practice; a settlement binds who signs")
      ),
      Stage(
        "followUp",
        Term("回访履行情况", "Follow-up"),
        gates: [.documentOnFile(Term("回访记录", "call-back record"))],
        owes: mediator,
        basis: Term("实施惯例", "Practice")
      ),
    ]
  )

  private static let mediator = Term("社区居委会", "Residents' committee")
}
