extension SharingRule {
  /// The shipped rule of a name; nil where there is none.
  package static func preset(named name: String) -> SharingRule? {
    presets.first { $0.name == name }
  }

  /// The shipped rules.
  ///
  /// Places whose figures are not established (Beijing 2022, Hangzhou, Xiamen,
  /// Chengdu) have none; their coefficients are entered as agreed.
  package static let presets: [SharingRule] = [
    SharingRule(
      name: "equal",
      title: Term("按户均摊", "equally by household"),
      standing: .negotiated,
      source: Term("出资业主约定", "agreed among those who take part")
    ),
    SharingRule(
      name: "area",
      title: Term("按专有部分面积分摊", "by exclusive area"),
      standing: .law,
      source: Term(
        "《民法典》第二百八十三条（没有约定或者约定不明确时）",
        "Civil Code art. 283, where nothing was clearly agreed"
      ),
      countsArea: true
    ),
    SharingRule(
      name: "zz-0-0-1",
      title: Term(
        "一、二层不分摊，三层系数1.0，每增高一层加0.1",
        "storeys 1 and 2 nothing, storey 3 1.0, then 0.1 more a storey"
      ),
      standing: .practice,
      source: Term("郑州加装电梯的通行做法，非正式文件", "practice in Zhengzhou, not an official text"),
      storeys: StoreyScale(.coefficient, tenths(0, 0, 10), step: tenth(1))
    ),
    SharingRule(
      name: "gz-0-0.5-1",
      title: Term(
        "一层不分摊，二层系数0.5，三层系数1.0，每增高一层加0.1",
        "storey 1 nothing, storey 2 0.5, storey 3 1.0, then 0.1 more a storey"
      ),
      standing: .guidance,
      source: Term("广州加装电梯费用分摊参考系数", "reference coefficients of Guangzhou"),
      storeys: StoreyScale(
        .coefficient,
        tenths(0, 5, 10),
        step: tenth(1),
        basement: tenth(5)
      )
    ),
    SharingRule(
      name: "sh-7f-flat",
      title: Term(
        "七层平层入户，二层至七层分别为5%、9%、14%、19%、24%、29%",
        "7 storeys, flat entry: 5, 9, 14, 19, 24 and 29 % for storeys 2 to 7"
      ),
      standing: .guidance,
      source: Term(
        "上海市《既有多层住宅加装电梯不同楼层业主出资指导区间》（2021年），取各区间中值",
        "Shanghai's guidance ranges of 2021, at their midpoints"
      ),
      storeys: StoreyScale(.percentage, tenths(0, 50, 90, 140, 190, 240, 290)),
      range: StoreyRange(
        source: Term(
          "上海市指导区间（2021年，七层平层入户）",
          "Shanghai's guidance ranges of 2021, 7 storeys, flat entry"
        ),
        lowest: tenths(0, 40, 80, 130, 180, 230, 280),
        highest: tenths(0, 60, 100, 150, 200, 250, 300)
      )
    ),
    SharingRule(
      name: "linear",
      title: Term("按提升层数分摊，系数为楼层减一", "by storeys travelled: the storey less one"),
      standing: .practice,
      source: Term("各地常见做法，非正式文件", "common practice, not an official text"),
      storeys: StoreyScale(.coefficient, tenths(0), step: tenth(10))
    ),
    SharingRule(
      name: "linear-6f",
      title: Term(
        "六层楼，按提升层数取整，二层至六层分别为7%、13%、20%、27%、33%",
        "6 storeys, by storeys travelled and rounded: 7, 13, 20, 27 and 33 % for storeys 2 to 6"
      ),
      standing: .practice,
      source: Term("各地常见做法，非正式文件", "common practice, not an official text"),
      storeys: StoreyScale(.percentage, tenths(0, 70, 130, 200, 270, 330))
    ),
    SharingRule(
      name: "step-10-30",
      title: Term(
        "六层楼，二层至六层分别为10%、15%、20%、25%、30%",
        "6 storeys: 10, 15, 20, 25 and 30 % for storeys 2 to 6"
      ),
      standing: .practice,
      source: Term("公开评论文章所载做法，非正式文件", "an opinion article, not an official text"),
      storeys: StoreyScale(.percentage, tenths(0, 100, 150, 200, 250, 300))
    ),
    SharingRule(
      name: "area-floor-0.7",
      title: Term(
        "面积乘楼层系数，一、二层不分摊，三层0.7，每增高一层加0.1，至九层",
        "area times coefficient: storeys 1 and 2 nothing, storey 3 0.7, then 0.1 more, to storey 9"
      ),
      standing: .practice,
      source: Term(
        "《旧楼加装电梯资金分摊方案（供参考）》",
        "a published scheme for reference, not an official text"
      ),
      storeys: StoreyScale(.coefficient, tenths(0, 0, 7, 8, 9, 10, 11, 12, 13)),
      countsArea: true
    ),
  ]

  private static func tenth(_ count: Int) -> Weight { Weight(Ratio(count, over: 10)) }

  private static func tenths(_ counts: Int...) -> [Weight] { counts.map(tenth) }
}
