extension Procedure {
  /// A resident's request or enquiry (居民诉求): asked, taken, sent, done, called back.
  ///
  /// No law sets a day for its steps; a community that promises one writes its own.
  package static let request = Procedure(
    key: "request",
    title: Term("居民诉求办理", "Resident's request"),
    stages: [
      step("asked", Term("下单", "Asked"), Term("诉求登记单", "request slip"), by: desk),
      step("taken", Term("接单", "Taken"), Term("接单记录", "acceptance of request"), by: desk),
      step(
        "sent",
        Term("派单", "Sent"),
        Term("派单记录", "assignment record"),
        by: Term("社区居委会", "Residents' committee")
      ),
      step(
        "done",
        Term("办结", "Done"),
        Term("办结记录", "record of what was done"),
        by: Term("承办人员", "Who was sent")
      ),
      step("calledBack", Term("回访", "Called back"), Term("回访记录", "call-back record"), by: desk),
    ]
  )

  private static let desk = Term("社区服务窗口", "Service desk")

  private static func step(
    _ key: String,
    _ title: Term,
    _ document: Term,
    by office: Term
  ) -> Stage {
    Stage(
      key,
      title,
      gates: [.documentOnFile(document)],
      owes: office,
      basis: Term("实施惯例：下单、接单、派单", "Practice: asked, taken, sent")
    )
  }
}
