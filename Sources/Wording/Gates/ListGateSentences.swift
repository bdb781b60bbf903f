import Deliberation

// What a list of shares still wants, as a gate says it.

extension Language {
  /// `3-201户已于2020年6月12日加入，第二榜上没有：须另立费用单，重新公示第二榜`.
  ///
  /// Outside it is told neither which doors nor how many.
  func unlisted(
    _ doors: [Door],
    since day: Day,
    list number: Int,
    isPosted: Bool,
    naming: Bool,
    in style: DayStyle
  ) -> String {
    let list = list(numbered: number)
    let who = naming ? self.doors(doors) : pick("有户", "a household")
    let isMany = naming && doors.count > 1
    let english = isMany ? "they are" : "it is"
    // Several joined one after the other, and the first day is told.
    let (first, on) = (bareDay(day, in: style), isMany ? "since" : "on")
    let joined = isMany ? "自\(first)起先后加入出资" : "已于\(first)加入出资"
    return isPosted
      ? pick(
        "\(who)\(joined)，\(list)上没有：须另立费用单，重新公示\(list)",
        "\(who) joined \(on) \(first), and \(english) not on \(list): a new bill is to be "
          + "drawn up and \(list) posted anew"
      )
      : pick(
        "\(who)\(joined)，现行费用单上没有：须另立费用单，按新单公示\(list)",
        "\(who) joined \(on) \(first), and \(english) not in the bill in force: a new bill "
          + "is to be drawn up, and \(list) to show it"
      )
  }
}
