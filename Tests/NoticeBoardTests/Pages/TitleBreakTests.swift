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

  @Test func `a title is escaped on both sides of its break`() {
    let markup = TitleBreak.markup("关于<b>某小区14号楼3单元</b>加装电梯费用分摊<i>方案的公示").markup
    #expect(markup.contains("<wbr>"))
    #expect(!markup.replacing("<wbr>", with: "").contains("<"))
  }
}
