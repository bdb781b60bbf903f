import Deliberation
import Exchange
import Foundation
import NoticeBoard
import Testing
import Wording

/// The first list of the lift case on the wall, line by line as a notice should be:
/// its doors, issuers and number are the case's own.
struct SampleNoticeTests {
  private static let lines = [
    "演示数据：门号、面积、表决、异议、金额均为虚构，与实际住户无关。",
    "关于宇华苑小区14号楼3单元加装电梯费用分摊方案的公示",
    "（第一榜）",
    "14号楼3单元全体业主：",
    "本单元加装电梯事项已于2020年5月24日经业主共同决定通过，表决结果见附件1。现将费用分摊方案公示如下：",
    "一、费用。工程费用375,000.00元。拟申领财政补贴150,000.00元，竣工后申领，以实际拨付为准。",
    "二、分摊办法。一、二层不分摊；三层系数为1.0，每增高一层加0.1。出资业主按系数分摊。",
    "三、预缴与结算。开工前按工程费用预缴，补贴到账后退还，各户应退＝预缴－实际承担。各户预缴、退还和实际承担金额见下表。",
    "户号|楼层|系数|预缴|应退|实际承担",
    "三层|1.0|40,760.87|16,304.35|24,456.52",
    "三层|1.0|40,760.87|16,304.35|24,456.52",
    "四层|1.1|44,836.96|17,934.79|26,902.17",
    "四层|1.1|44,836.96|17,934.79|26,902.17",
    "五层|1.2|48,913.04|19,565.21|29,347.83",
    "五层|1.2|48,913.04|19,565.21|29,347.83",
    "六层|1.3|52,989.13|21,195.65|31,793.48",
    "六层|1.3|52,989.13|21,195.65|31,793.48",
    "合计||9.2|375,000.00|150,000.00|225,000.00",
    "四、运行费用。电费、维护保养费、检验费由出资业主按户均摊，每半年公布一次收支。",
    "五、各出资业主的缴费义务以本人签订的《加装电梯协议书》为准，本公示不代替签约。",
    "公示期：2020年6月1日（星期一）张贴，自6月2日起至6月11日（星期四）18:00止，共10日（张贴当日不计）。",
    "张贴地点：14号楼3单元入口、小区主出入口公告栏。",
    "对上述方案有异议的，请于公示期内以书面形式实名提交（演示）社区居民委员会"
      + "（社区党群服务中心，工作日8:30—12:00、14:30—18:00，联系电话：×××）。收到异议后5个工作日内书面答复。",
    "公示期满无异议或者异议已答复的，公示第二榜；金额有调整的，在第二榜中逐户注明。",
    "特此公示。",
    "附件：1. 表决结果",
    "2. 三种分摊办法比较",
    "（演示）14号楼3单元加装电梯业主代表",
    "（演示）宇华苑小区居民议事会",
    "（演示）社区居民委员会（见证）",
    "2020年6月1日",
    "本件公示至2020年6月11日（星期四）18:00，期满即撤下。",
  ]

  @Test func `the first list has the parts, order, wording and amounts of the sample`() throws {
    let folder = CaseFolder.read(at: URL(fileURLWithPath: WorkedCases.path("yuhuayuan-lift")))
    let file = try #require(folder.caseFile)
    let notice = try #require(
      file.notices.first { $0.purpose == .costShares && $0.list == 1 && $0.part == "3单元" }
    )
    let press = Press(language: .chinese, day: notice.postedOn)
    let sheet = try NoticeSheet(notice, of: file, seal: nil, press: press).document(press: press)
    #expect(Self.text(of: sheet) == Self.lines)
  }

  /// What a reader sees, a line each; the cells of a row between bars, doors and
  /// the caption left out.
  private static func text(of sheet: String) -> [String] {
    guard let body = sheet.range(of: "<main")?.lowerBound else { return [] }
    return sheet[body...].split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("<caption") else { return nil }
      let isRow = line.contains("<tr>")
      let cells = line.split(separator: isRow ? /<\/t[hd]>/ : /\n/).map {
        $0.replacing(/<[^>]*>/, with: "").trimmingCharacters(in: .whitespaces)
      }
      let shown = cells.first?.hasPrefix("示例") == true ? cells.dropFirst() : cells[...]
      let text = (isRow ? shown.dropLast(line.contains("</tr>") ? 1 : 0) : shown)
        .joined(separator: "|")
      return text.isEmpty ? nil : text
    }
  }
}
