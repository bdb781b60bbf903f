import Deliberation

// The files of notices to fill in, each with what its kind must tell.

extension NewTemplates {
  static func notice(_ kind: NewKind, _ title: String, _ day: Day) -> String {
    switch kind {
    case .notification: notification(title, day)
    case .delivery: letter(title, day)
    case .announcement: announcement(.announcement, title, day)
    case .circular: announcement(.circular, title, day)
    default: publicReview(title, day)
    }
  }

  private static func publicReview(_ title: String, _ day: Day) -> String {
    """
    ---
    类别: 公示   # 公示、公告、通知、通告、告知书
    用途: 方案   # 征求意见、表决安排、表决结果、方案、费用分摊、施工、验收、决算、会议、其他
    标题: \(title)
    对象: 全体居民
    张贴日: \(day)
    公示期: {天数: 10, 单位: 自然日, 计法: 次日起, 截止时间: "18:00"}
    张贴地点: [小区主出入口公告栏]
    受理: 社区居委会（社区党群服务中心，工作日8:30—12:00、14:30—18:00）
    答复期限: 5
    期满: 公示期满无异议或者异议已答复的，按本方案办理。
    落款: [示例社区居委会]
    见证: [示例社区党组织]
    附件: []
    ---

    现将有关内容公示如下：

    一、写明内容。

    二、写明依据。

    """
  }

  private static func announcement(_ kind: Notice.Kind, _ title: String, _ day: Day) -> String {
    let word = Words.noticeKinds.chinese(kind)
    return """
      ---
      类别: \(word)
      用途: 其他   # 征求意见、表决安排、表决结果、方案、费用分摊、施工、验收、决算、会议、其他
      标题: \(title)
      对象: 全体居民
      张贴日: \(day)
      张贴地点: [小区主出入口公告栏]
      受理: 社区居委会（社区党群服务中心，工作日8:30—12:00、14:30—18:00）
      落款: [示例社区居委会]
      附件: []
      ---

      现将有关事项\(word)如下：

      一、写明事项。

      二、写明时间和办法。

      """
  }

  private static func notification(_ title: String, _ day: Day) -> String {
    """
    ---
    类别: 通知
    用途: 会议   # 不是开会的，写：其他
    标题: \(title)
    对象: 全体业主
    张贴日: \(day)   # 业主会议提前15日以上，议事会按章程（常为2至3日）
    张贴地点: [小区主出入口公告栏]
    受理: 社区居委会（社区党群服务中心，工作日8:30—12:00、14:30—18:00）
    期满: 没有到会、也没有委托他人的，不视为同意。
    落款: [示例社区居委会]
    附件: []
    ---

    定于〔请填写：哪一天（星期几）〕开会，现将有关事项通知如下：

    一、时间。〔请填写：几时至几时〕。

    二、地点。〔请填写：开会地点〕。

    三、议程。〔请填写：逐项写明议什么〕。没有列入议程的事项，不作表决。

    四、参加人员。〔请填写：哪些人参加〕。

    五、到会和表决。〔请填写：多少人到会、多少人同意〕。

    """
  }

  private static func letter(_ title: String, _ day: Day) -> String {
    """
    ---
    类别: 告知书   # 送给一户或者一个单位，签收；不上网
    用途: 其他
    标题: \(title)
    对象: 〔请填写：户号〕业主
    张贴日: \(day)   # 送达日
    张贴地点: [〔请填写：送达哪一户或者哪个单位〕]
    受理: 社区居委会（社区党群服务中心，工作日8:30—12:00、14:30—18:00）
    期满: 签收只证明收到本告知书，不表示同意其中内容；没有答复的，不视为同意。
    落款: [示例社区居委会]
    附件: []
    ---

    现将与您户有关的事项告知如下：

    一、写明事项。

    二、写明依据。

    三、写明要办什么、到哪一天几时为止。

    """
  }
}
