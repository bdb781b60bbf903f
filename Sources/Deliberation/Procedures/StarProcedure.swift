extension Procedure {
  /// The star rating (创星): a checklist of proofs, each with its day.
  ///
  /// Five aspects are rated. The reports name four of them; the fifth stands as
  /// 其他方面, and a community writes its own procedure where it knows better.
  package static let star = Procedure(
    key: "star",
    title: Term("星级社区创建", "Star rating of a community"),
    stages: [
      Stage(
        "plan",
        Term("年度创建计划", "Plan of the year"),
        gates: [.documentOnFile(Term("创建计划", "plan for the rating"))],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("实施惯例：摘星夺旗", "Practice: star rating")
      ),
      Stage(
        "proofs",
        Term("分项印证材料", "Proofs, aspect by aspect"),
        gates: [
          .documentOnFile(Term("党的建设材料", "proofs of party building")),
          .documentOnFile(Term("乡风文明材料", "proofs of good manners")),
          .documentOnFile(Term("平安和谐材料", "proofs of safety and harmony")),
          .documentOnFile(Term("社区美丽材料", "proofs of a fair community")),
          .documentOnFile(Term("其他方面材料", "proofs of the further aspect")),
        ],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term(
          "五个方面，已知其中四项，第五项待核；只记材料名称、日期和文号",
          "Five aspects, four of them known, the fifth to be checked; name, day and number only"
        )
      ),
      Stage(
        "selfReview",
        Term("自评", "Own review"),
        gates: [.documentOnFile(Term("自评报告", "own review"))],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("实施惯例", "Practice")
      ),
      Stage(
        "rating",
        Term("考评结果", "Rating"),
        gates: [.documentOnFile(Term("考评结果", "rating"))],
        owes: Term("街道办事处", "Sub-district office"),
        basis: Term("每年命名星级社区", "Star communities are named each year")
      ),
      Stage(
        "published",
        Term("结果公开", "Made public"),
        gates: [.noticePosted(.other)],
        owes: Term("社区居委会", "Residents' committee"),
        basis: Term("实施惯例", "Practice")
      ),
    ]
  )
}
