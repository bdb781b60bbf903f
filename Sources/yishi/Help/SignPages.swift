import Deliberation

extension CommandPage {
  /// What is done with agreements.
  static let ofAgreements: [CommandPage] = [
    CommandPage(
      "sign record",
      "登记",
      Term(
        "登记谁签了协议，一次可以写几户。record 可以不写。",
        "Enters who signed; several doors at once. The word record may be left out."
      ),
      [
        .needed(Term("事项", "CASE"), caseOrAgreement),
        .place(Term("户号…", "DOOR…"), Term("签了的户或者店", "the doors that signed")),
        .option(
          "--from",
          Term("表格", "CSV"),
          Term("读入一张签约表，全部记入或者全部不记", "a table of signatures, entered whole or not at all")
        ),
        .option(
          "--by",
          Term("谁", "WHO"),
          Term("业主、经营者、双方；不写就是双方", "owner, operator, both; else both")
        ),
        .option(
          "--text",
          Term("文本", "VERSION"),
          Term("签的是哪个文本，不写就是现行文本", "the text that was signed; else the newest")
        ),
        .option(
          "--scan",
          Term("文件", "FILE"),
          Term("签好的协议扫描件，配一户", "the signed paper, scanned; of one door")
        ),
        .option("--agreement", Term("号", "NUMBER"), theAgreement),
      ],
      example: Term(
        "园丁街 12 15 18 --on 2022-07-03 --as 二段负责人",
        "2022-001 12 15 18 --on 2022-07-03 --as OFFICE"
      )
    ),
    CommandPage(
      "sign open",
      "开始",
      Term(
        "开始签一份协议。文本文件按摘要保存。",
        "Lays an agreement out for signing; its text is kept by its hash."
      ),
      [
        .needed(Term("事项", "CASE"), theCase),
        .needed(Term("名称", "TITLE"), Term("协议名称", "its title")),
        .option(
          "--text",
          Term("文本", "VERSION"),
          Term("文本叫什么，如 2022年4月文本", "what the text is called"),
          isNeeded: true
        ),
        .option("--file", Term("文件", "FILE"), theText),
        .option(
          "--part",
          Term("部位", "PART"),
          Term("涉及哪个单元或者路段，不写就是全部", "the part it concerns; else all")
        ),
        .option(
          "--door",
          Term("户号", "DOOR"),
          Term("应签的户，可以写几次，不写就是全部", "a door that is asked; else all")
        ),
        .option(
          "--key",
          Term("编号", "KEY"),
          Term("纪要和公示里叫它什么，不写就是名称加文本", "what minutes and notices call it")
        ),
      ],
      example: Term(
        "园丁街 同意改造协议书 --text 2022年4月文本 --file 协议.pdf",
        "2022-001 'Agreement to renewal' --text 2022-04 --file agreement.pdf"
      )
    ),
    CommandPage(
      "sign text",
      "换文本",
      Term(
        "换一个文本。已经有人签的，要写明旧签约怎么办和为什么。",
        "Changes the text. Where somebody has signed, say what becomes of that, and why."
      ),
      [
        .needed(Term("事项", "CASE"), caseOrAgreement),
        .needed(Term("文本", "VERSION"), Term("新文本叫什么", "what the new text is called")),
        .option("--file", Term("文件", "FILE"), theText),
        .option(
          "--earlier",
          Term("办法", "FATE"),
          Term("旧签约：继续有效、重新签", "earlier signatures: stand, signAgain")
        ),
        .option("--why", Term("原因", "REASON"), Term("为什么", "why")),
        .option("--agreement", Term("号", "NUMBER"), theAgreement),
      ],
      example: Term(
        "园丁街 2022年7月文本 --earlier 继续有效 --why 只补充施工时间",
        "2022-001 2022-07 --earlier stand --why 'dates of works added'"
      )
    ),
    CommandPage(
      "sign withdraw",
      "撤回",
      Term(
        "登记一户撤回签约，签过的纸质协议仍存档。",
        "Says that a door took its signature back; the paper stays on file."
      ),
      [
        .needed(Term("事项", "CASE"), caseOrAgreement),
        .needed(Term("户号", "DOOR"), Term("撤回的户或者店", "the door")),
        .option("--why", Term("原因", "REASON"), Term("为什么", "why"), isNeeded: true),
        .option("--agreement", Term("号", "NUMBER"), theAgreement),
      ],
      example: Term("园丁街 15 --why 店铺转让", "2022-001 15 --why 'shop sold'")
    ),
    CommandPage(
      "sign show",
      "查看",
      Term(
        "看签了多少、还差谁：按路段、业态、责任人、周。只供工作人员看。",
        "How many have signed and who has not: by section, trade, office and week. For the staff alone."
      ),
      [
        .needed(Term("事项", "CASE"), caseOrAgreement),
        .option("--open", nil, Term("逐户列出还没有签的", "those who have not signed, one by one")),
        .option("--all", nil, Term("逐户列出全部", "everybody, one by one")),
        .option("--json", nil, Term("按 JSON 输出", "as JSON")),
        .option("--agreement", Term("号", "NUMBER"), theAgreement),
      ],
      example: Term("园丁街 --open", "2022-001 --open")
    ),
  ]

  private static let caseOrAgreement = Term(
    "事项，或者协议编号，如 2022-001-2",
    "the case, or the agreement's number, such as 2022-001-2"
  )
  private static let theAgreement = Term(
    "事项有几份协议时，写第几号",
    "which agreement of the case, where there are several"
  )
  private static let theText = Term("协议文本的文件", "the text itself")
}
