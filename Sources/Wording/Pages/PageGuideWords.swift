import Deliberation

// How to read the tables, and pages that are not there.

extension Language {
  package var notFound: (title: String, line: String) {
    (
      pick("没有这一页", "No such page"),
      pick("您打开的地址不存在，可能是抄写有误。", "This address leads nowhere; it may be miscopied.")
    )
  }

  package var takenDown: (title: String, line: String) {
    (
      pick("本页已撤下", "This page was taken down"),
      pick("原来的内容已从台账中撤回，请以首页公布的为准。", "What stood here is no longer on record.")
    )
  }

  /// How to read the tables of a site, whatever their figures.
  package var generalGuide: [(title: String, lines: [String])] {
    [
      (
        pick("表决结果", "Results of votes"),
        pick(
          [
            "业主共同决定看两个数：专有部分面积和业主人数，两个都达到才算通过。",
            "一套房算一人；一人有几套房，人数仍算一人，面积相加；几人共有一套房，只算一人。",
            "2020年12月31日以前截止的表决适用《物权法》，比例按全体业主计算；2021年1月1日以后截止的适用《民法典》，先看参与表决的是否达到，再看同意的是否达到。",
            "“以上”包括本数，“过半数”不包括正好一半。",
            "是否达到按分数算，百分比只供参考，不会四舍五入到门槛上。",
            "表决通过只是准许办理，缴费义务以本人签订的协议为准。",
          ],
          [
            "Owners decide by two figures, exclusive floor area and owners; both must be met.",
            "A flat is one owner; who owns several is one owner with their areas added; several "
              + "owners of one flat are one.",
            "A vote that closed by 2020-12-31 falls under the Property Law, which counts shares of "
              + "all owners; later ones fall under the Civil Code, which asks first who took part.",
            "“At least” includes the number itself, “more than half” leaves out exactly half.",
            "The fraction decides; the percentage only helps and is never rounded onto a threshold.",
            "A vote permits; only a signed agreement obliges to pay.",
          ]
        )
      ),
      (
        pick("费用分摊", "Shares of costs"),
        pick(
          [
            "要分摊的是费用减去补贴；每户实际承担＝要分摊的费用×本户系数÷系数之和。",
            "每户先舍去不足1分的零头，零头按余数从大到小每户补0.01元，合计与总数分毫不差。",
            "网上只公布每层每户的金额；各户金额在张贴件上。",
          ],
          [
            "What is shared is the cost less the subsidy; a household bears that amount times its "
              + "weight over the sum of weights.",
            "Each share is cut to whole fen, and what is left over goes, 0.01 yuan each, to the "
              + "largest remainders, so that the sum is exact.",
            "Here amounts stand by storey; those of each door are on the wall copy.",
          ]
        )
      ),
      (
        pick("公示期和核验码", "Notice periods and seals"),
        pick(
          [
            "公示期从张贴的次日起算；末日是休息日的，顺延到下一个工作日。",
            "公示期到末日的受理时间为止，具体钟点写在公示上。",
            "核验码由台账的办理记录算出。记录被改动，核验码就对不上；可以凭张贴件上的核验码请社区核对。",
          ],
          [
            "A period is counted from the day after posting; a last day that is a rest day moves to "
              + "the next working day.",
            "It ends at the office's closing hour, which the notice tells.",
            "A seal is computed from the journal of the register; were the history changed, it "
              + "would no longer agree. The community checks the seal of any wall copy.",
          ]
        )
      ),
    ]
  }
}
