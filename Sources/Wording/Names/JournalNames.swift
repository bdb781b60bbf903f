import Deliberation

// The names of acts and of what they are about, as the journal prints them.

extension Language {
  package func name(_ act: Act) -> String {
    switch act {
    case .registerCreated: pick("建立台账", "register created")
    case .schemaMigrated: pick("升级台账", "register brought up to date")
    case .undone: pick("撤销", "undone")
    case .caseImported: pick("导入事项", "case imported")
    case .meetingRecorded: pick("登记会议", "meeting recorded")
    case .minutesApproved: pick("审定纪要", "minutes approved")
    case .minutesPublished: pick("公开纪要", "minutes published")
    case .minutesCorrected: pick("更正纪要", "minutes corrected")
    case .minutesLocked: pick("纪要归档", "minutes locked")
    case .actionDone: pick("办结待办", "action item done")
    case .taskAdded: pick("登记任务", "task written down")
    case .taskDone: pick("办结任务", "task done")
    case .siteVisited: pick("登记现场踏勘", "site visited")
    case .partnerNamed: pick("登记合作单位", "partner named")
    case .decisionLinked: pick("写明议定事项", "decision linked")
    case .documentFiled: pick("文件归档", "document filed")
    case .stepSkipped: pick("跳过步骤", "step passed over")
    case .canvassOpened: pick("开始走访", "round of visits begun")
    case .doorsVisited: pick("登记走访", "visits entered")
    case .agreementOpened: pick("开始签约", "agreement laid out")
    case .agreementSigned: pick("登记签约", "agreement signed")
    case .agreementTextAdopted: pick("更换协议文本", "agreement's text changed")
    case .signatureWithdrawn: pick("撤回签约", "signature taken back")
    case .billDrawnUp: pick("登记费用", "bill drawn up")
    case .billReplaced: pick("变更费用", "bill replaced")
    case .payerJoined: pick("登记后加入", "late joiner entered")
    case .payerLeft: pick("登记退出", "late joiner left")
    case .dwellingTransferred: pick("登记过户", "dwelling transferred")
    case .pollOpened: pick("开始表决", "vote opened")
    case .ballotIssued: pick("发放表决票", "ballot issued")
    case .ballotRecorded: pick("登记表决票", "ballot recorded")
    case .ballotCorrected: pick("更正表决票", "ballot corrected")
    case .ballotKeyedAgain: pick("复录表决票", "ballot keyed again")
    case .proxyFiled: pick("登记委托书", "written authority filed")
    case .proxyRevoked: pick("撤回委托", "written authority taken back")
    case .voterNamed: pick("推选投票人", "voter named")
    case .resultDeclared: pick("宣布表决结果", "result declared")
    case .noticeDrafted: pick("起草公示", "notice drafted")
    case .noticePosted: pick("张贴公示", "notice posted")
    case .boardNoted: pick("登记张贴情况", "board noted")
    case .noticeExtended: pick("延长公示", "notice extended")
    case .noticeCorrected: pick("更正公示", "notice corrected")
    case .noticeWithdrawn: pick("撤回公示", "notice withdrawn")
    case .objectionReceived: pick("收到异议", "objection received")
    case .objectionAnswered: pick("答复异议", "objection answered")
    case .noticeFinalised: pick("定榜", "notice declared final")
    case .noticeTakenDown: pick("撤下公示", "notice taken down")
    case .fundOpened: pick("开始登记资金", "fund opened")
    case .moneyReceived: pick("收款", "money received")
    case .moneyPaid: pick("付款、退款", "money paid")
    case .moneyCorrected: pick("冲正", "entry of a fund taken back")
    case .accountTakenOver: pick("转户", "account taken over")
    case .fundClosed: pick("资金结清", "fund closed")
    case .fundReopened: pick("资金重新启用", "fund opened again")
    case .contactErased: pick("删除联系方式", "contact erased")
    }
  }

  package func name(_ kind: Subject.Kind) -> String {
    switch kind {
    case .community: pick("社区", "community")
    case .place: pick("地点", "place")
    case .party: pick("当事人", "party")
    case .council: pick("议事会", "council")
    case .meeting: pick("会议", "meeting")
    case .poll: pick("表决", "vote")
    case .canvass: pick("走访", "round of visits")
    case .agreement: pick("协议", "agreement")
    case .bill: pick("费用", "cost")
    case .fund: pick("资金", "fund")
    case .notice: pick("公示", "notice")
    case .caseFile: pick("事项", "case")
    }
  }

  /// `事项2020-014`, `case 2020-014`.
  package func name(_ subject: Subject) -> String {
    pick("\(name(subject.kind))\(subject.number)", "\(name(subject.kind)) \(subject.number)")
  }
}
