import Deliberation

// The names of what a vote is made of, as sheets and forms print them.

extension Language {
  package func name(_ choice: Choice) -> String {
    switch choice {
    case .inFavour: pick("同意", "in favour")
    case .against: pick("反对", "against")
    case .abstaining: pick("弃权", "abstaining")
    }
  }

  package func name(_ reason: VoidReason) -> String {
    switch reason {
    case .unsigned: pick("未签名", "not signed")
    case .wrongSigner: pick("签名人与产权人不符", "signed by somebody other than the owner")
    case .twoBoxes: pick("选两项以上", "more than one box marked")
    case .late: pick("逾期", "late")
    case .noAuthority: pick("无授权委托书", "no written authority")
    case .blank: pick("未填写", "no box marked")
    case .altered: pick("涂改", "altered")
    case .duplicate: pick("重复", "duplicate")
    case .unstated: pick("未注明原因", "no reason noted")
    }
  }

  package func name(_ channel: Ballot.Channel) -> String {
    switch channel {
    case .paper: pick("书面", "on paper")
    case .visit: pick("入户", "at a visit")
    case .meeting: pick("会议现场", "at a meeting")
    case .telephone: pick("电话", "by telephone")
    case .message: pick("即时通讯", "by message")
    case .post: pick("邮寄", "by post")
    case .proxy: pick("委托", "by proxy")
    }
  }

  package func name(_ measure: Measure) -> String {
    switch measure {
    case .floorArea: pick("专有部分面积", "exclusive floor area")
    case .headcount: pick("业主人数", "owners")
    }
  }

  package func name(_ verdict: Tally.Verdict) -> String {
    switch verdict {
    case .carried: pick("通过", "Carried")
    case .lost: pick("未通过", "Lost")
    case .noQuorum: pick("未通过（参与不足）", "Lost (too few took part)")
    case .indeterminate: pick("暂不能认定", "Not yet decidable")
    }
  }

  package func name(_ base: VotingRule.Base) -> String {
    switch base {
    case .entitled: pick("全体", "all")
    case .participating: pick("参与表决", "those taking part")
    case .deciding: pick("同意和反对合计", "those for and against")
    }
  }

  package func name(_ kind: DecisionKind) -> String {
    switch kind {
    case .rulesOfProcedure:
      pick("制定和修改业主大会议事规则", "rules of procedure of the owners' assembly")
    case .managementBylaws: pick("制定和修改管理规约", "management bylaws")
    case .ownersCommittee:
      pick("选举业主委员会或者更换业主委员会成员", "election or change of the owners' committee")
    case .propertyManager:
      pick("选聘和解聘物业服务企业或者其他管理人", "appointment or dismissal of the property manager")
    case .usingFund:
      pick("使用建筑物及其附属设施的维修资金", "using the maintenance fund")
    case .raisingFund:
      pick("筹集建筑物及其附属设施的维修资金", "raising the maintenance fund")
    case .rebuilding:
      pick("改建、重建建筑物及其附属设施", "rebuilding of the building or its facilities")
    case .changingUse:
      pick("改变共有部分的用途或者利用共有部分从事经营活动", "changed or commercial use of common parts")
    case .otherMajor:
      pick("有关共有和共同管理权利的其他重大事项", "other major matter of common ownership")
    }
  }

  package func name(_ test: Margin.Test) -> String {
    switch test {
    case .participation: pick("参与表决", "taking part")
    case .approval: pick("同意", "in favour")
    case .unopposed: pick("未反对", "not objecting")
    }
  }
}
