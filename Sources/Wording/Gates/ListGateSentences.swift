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
    let (on, english) = (bareDay(day, in: style), naming && doors.count > 1 ? "they are" : "it is")
    return isPosted
      ? pick(
        "\(who)已于\(on)加入出资，\(list)上没有：须另立费用单，重新公示\(list)",
        "\(who) joined on \(on), and \(english) not on \(list): a new bill is to be "
          + "drawn up and \(list) posted anew"
      )
      : pick(
        "\(who)已于\(on)加入出资，现行费用单上没有：须另立费用单，按新单公示\(list)",
        "\(who) joined on \(on), and \(english) not in the bill in force: a new bill "
          + "is to be drawn up, and \(list) to show it"
      )
  }
}
