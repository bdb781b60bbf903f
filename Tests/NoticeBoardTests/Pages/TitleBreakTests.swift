import Testing

@testable import NoticeBoard

struct TitleBreakTests {
  @Test(arguments: [
    ("关于宇华苑小区14号楼3单元加装电梯费用分摊方案的公示", "关于宇华苑小区14号楼3单元|加装电梯费用分摊方案的公示"),
    ("关于14号楼3单元加装电梯受理异议情况的告知书", "关于14号楼3单元加装电梯|受理异议情况的告知书"),
    ("关于南苑小区燃气管道施工和临时停气的通告", "关于南苑小区燃气管道|施工和临时停气的通告"),
    ("关于宇华苑小区14号楼2单元、3单元加装电梯业主表决的通知", "关于宇华苑小区14号楼2单元、|3单元加装电梯业主表决的通知"),
    // It fits one line.
    ("关于园丁街改造方案征求意见的公示", "关于园丁街改造方案征求意见的公示"),
    // No phrase we know ends near its middle.
    ("关于某某某某某某某某某某某某某某某某某某的公示", "关于某某某某某某某某某某某某某某某某某某的公示"),
    (
      "Notice of the scheme for the third stairwell of building 14",
      "Notice of the scheme for the third stairwell of building 14"
    ),
  ])
  func `a long title breaks where a phrase ends near its middle`(title: String, broken: String) {
    #expect(TitleBreak.markup(title).markup == broken.replacing("|", with: "<wbr>"))
  }

  @Test(arguments: [
    ("关于宇华苑小区14号楼3单元加装电梯费用分摊方案的公示（第一榜）", "关于宇华苑|小区|14号楼|3单元|加装电梯|费用分摊|方案的公示（第一榜）"),
    ("关于宇华苑小区14号楼2单元加装电梯业主表决结果的公示", "关于宇华苑|小区|14号楼|2单元|加装电梯|业主表决结果的公示"),
    ("化肥厂楼院居民议事会第一次会议", "化肥厂|楼院|居民议事会|第一次会议"),
    // A number stays with what it counts, and begins no title with one character.
    ("关于2020年6月停水3小时的通告", "关于|2020年6月|停水|3小时的通告"), ("共12户", "共12户"), ("第3次会议", "第3次会议"),
    ("楼院公约", "楼院公约"), ("甲方案", "甲方案"), ("Lift for stairwell 3", "Lift for stairwell 3"), ("", ""),
  ])
  func `a title in a list may break wherever a phrase ends`(title: String, broken: String) {
    #expect(TitleBreak.phrases(title).markup == broken.replacing("|", with: "<wbr>"))
  }

  @Test func `a title in a list is escaped`() {
    let markup = TitleBreak.phrases("关于<b>甲</b>本院小区&lt;本期费用<i>方案").markup
    #expect(markup.contains("<wbr>") && !markup.replacing("<wbr>", with: "").contains("<"))
  }

  @Test func `a title is escaped on both sides of its break`() {
    let markup = TitleBreak.markup("关于<b>某小区14号楼3单元</b>加装电梯费用分摊<i>方案的公示").markup
    #expect(markup.contains("<wbr>"))
    #expect(!markup.replacing("<wbr>", with: "").contains("<"))
  }
}
