import CCommonMark
import NoticeBoard

extension Benchmarks {
  /// Renders minutes of 5 KB 10,000 times, and has cmark alone do the same.
  static func rendering(runs: Int) throws {
    let minutes = minutes(ofAtMost: 5_000)
    try compare(
      runs: runs,
      {
        for _ in 0..<10_000 {
          guard !(try MarkdownText.html(minutes)).isEmpty else { throw Stopped("an empty page") }
        }
      },
      with: {
        for _ in 0..<10_000 {
          let html = cmark_markdown_to_html(minutes, minutes.utf8.count, CMARK_OPT_DEFAULT)
          guard let html, html.pointee != 0 else { throw Stopped("an empty page") }
          cmark_get_default_mem_allocator().pointee.free(html)
        }
      }
    )
  }

  /// Minutes as a council writes them: headings, lists, emphasis, a quotation.
  private static func minutes(ofAtMost size: Int) -> String {
    var text = "# 会议记录\n\n"
    for number in 1... {
      let item = """
        ## 第\(number)项　14号楼\(number)单元加装电梯费用分摊

        时间：2020年5月12日（星期二）19:30；地点：社区党群服务中心二楼会议室。

        **决议：**同意按楼层系数分摊。一、二层不分摊，三层系数为1.0，每增高一层加0.1；
        电费、维护保养费、检验费由出资业主*按户均摊*，每半年公布一次收支。

        1. 财政补贴竣工后申领，以实际拨付为准；
        2. 开工前按工程费用预缴，补贴到账后退还；
           - 收款、退款均由`社区居委会`登记；
           - 账目见[公示](notice.html)。

        > 各户应退＝预缴－实际承担。


        """
      guard text.utf8.count + item.utf8.count <= size else { break }
      text += item
    }
    return text
  }
}
