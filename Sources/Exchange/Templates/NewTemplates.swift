import Deliberation

/// The texts of the files to fill in.
///
/// Each is read without findings as it stands, so that whoever changes a line
/// is told of that line and no other.
enum NewTemplates {
  /// A text as a YAML scalar, whatever stands in it.
  static func yamlText(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  static let roster = """
    \u{FEFF}户号,楼栋,单元,楼层,专有面积,面积来源,业主
    示例1-101,1号楼,1单元,1,85.20,登记,示例1-101业主
    示例1-102,1号楼,1单元,1,76.40,登记,示例1-102业主
    示例1-201,1号楼,1单元,2,85.20,登记,示例1-201业主
    示例1-202,1号楼,1单元,2,76.40,登记,示例1-202业主
    示例1-301,1号楼,1单元,3,85.20,登记,示例1-301业主
    示例1-302,1号楼,1单元,3,76.40,登记,示例1-302业主

    """

  static let shops = """
    \u{FEFF}户号,类型,路段,业态
    示例1号,商铺,一段,饭店
    示例2号,商铺,一段,服装
    示例3号,商铺,二段,食品零售

    """

  private static func head(_ title: String, _ day: Day, procedure: NewKind?) -> String {
    """
    # 填写说明：冒号后面改成您的内容，“#”后面是提示，不用删。日期写成 2020-05-24。
    # 填好后先检查：yishi check 本文件夹；再导入：yishi import 本文件夹
    事项: \(title)
    社区: 示例社区
    地点:
      \(procedure == .street ? "街道: 示例街" : "小区: 示例小区")
    \(procedure.map { "程序: \($0.chinese)\n" } ?? "")开始: \(day)
    承办: 示例社区居委会
    演示数据: 否   # 练习用的写“是”，每张页面会注明演示数据
    简介: |
      用两三句话写明这件事的起因和要达到的结果。

    """
  }

  static func matter(_ kind: NewKind, _ title: String, _ day: Day) -> String {
    head(title, day, procedure: kind)
      + (kind == .street
        ? """
        路段:
          - {名称: 一段, 负责人: 一段负责人}
          - {名称: 二段, 负责人: 二段负责人}

        """
        : kind.hasRoster
          ? """
          部位: [1单元]   # 分单元、分楼栋办的，逐个写上；全小区一起办的删掉这一行

          """
          : "")
        + """
        # 以下办到哪一步写哪一步，去掉行首的“# ”再改内容。

        """
      + (kind.hasRoster
        ? """
        # 走访:
        #   - {轮: 1, 问题: 是否同意？, 登记: 走访-1.csv}   # 表头：户号,日期,走访人,结果,备注

        """ : "")
      + documents(of: kind, day)
  }

  /// One line for every document the steps ask for, in their order.
  private static func documents(of kind: NewKind, _ day: Day) -> String {
    let words = (kind.procedure?.stages ?? []).flatMap { stage in
      stage.gates.compactMap { gate -> (document: String, office: String, step: String)? in
        guard case .documentOnFile(let term) = gate else { return nil }
        return (term.chinese, stage.owes.chinese, stage.title.chinese)
      }
    }
    let lines = words.map { word in
      let remark = word.document == "提议" ? "；党组织会议只记提议，不记会议内容" : ""
      return "#   - {类别: \(word.document), 名称: 写明名称, 日期: \(day), 出具: \(word.office), "
        + "文号: 写文号}   # \(word.step)\(remark)\n"
    }
    return lines.isEmpty ? "" : "# 文件:\n" + lines.joined()
  }

  static func council(_ title: String, _ day: Day) -> String {
    head(title, day, procedure: nil) + """
      议事会:
        名称: \(title)
        成立: "\(day)"
        章程:
          名称: 居民议事会章程
          通过日: \(day)
          到会: 三分之二以上
          同意: 过半数
          基数: 到会成员   # 或者：全体成员、表态成员
          通知天数: 3
        席位:
          - {职务: 主任, 户号: 示例1-101}
          - {职务: 记录员, 户号: 示例1-102}
          - {职务: 楼栋代表, 户号: 示例1-201}

      """
  }

  static func meeting(_ name: String, _ day: Day, council: Bool) -> String {
    """
    ---
    类别: \(council ? "议事会" : "座谈会")   # 议事会、居民代表会议、居民会议、业主会议、座谈会、现场会、联合审查会
    名称: \(yamlText(name))
    日期: \(day)
    时间: 19:00—20:30
    地点: 示例小区活动室
    主持: 主任
    记录: 记录员
    通知日: \(day - 3)   # 议程同日张贴；议事会按章程提前，业主大会会议提前15日以上
    议程:
      - 第一项议程
    应到: 3
    实到: [主任, 记录员, 楼栋代表]   # 人多时可以只写人数，如 实到: 25
    # 请假: [{席位: 楼栋代表, 原因: 写明原因}]
    # 迟到: [{席位: 楼栋代表, 从: 2}]   # 从第2项议程起到会；早退写 {席位: 楼栋代表, 至: 1}
    # 回避: [{席位: 楼栋代表, 议程: 1, 原因: 写明原因}]
    \(council ? "" : "# ")议案: [{议程: 1, 内容: 写明要表决的一句话, 同意: 3, 反对: 0, 弃权: 0}]\(council ? "" : "   # 座谈会不作表决")
    待办:
      - {事项: 写明要办的事, 负责: 记录员, 期限: \(day + 14)}
    # 签名: [主任, 记录员]
    # 审定: {人: 主任, 日期: \(day + 1)}   # 纪要经主持人审定后去掉行首“# ”
    ---

    ## 议定事项

    **一、** 写明议定了什么、谁负责、什么时候办完。

    ```attendance
    ```

    """
  }

  static func vote(_ title: String, _ day: Day) -> String {
    """
    # 一次表决。填好后：yishi vote open 事项 本文件。名册就是事项户册中这个部位的各户，开始后不再变动。
    编号: 1单元
    议题: \(title)
    类别: 改建重建   # 议事规则、管理规约、业委会选举、物业选聘、使用维修资金、筹集维修资金、改建重建、改变用途、其他重大事项
    部位: 1单元   # 全体业主表决的，删去这一行
    表决范围: {范围: 1单元全体业主, 来源: 写明依据}
    开始: \(day)
    截止: \(day + 14)
    # 截止时刻: 18:00    最后一日收票到几时，印在表决票上；当日全天收票的不填
    # 收票地点: 某处     表决票交到哪里
    # 换票: 允许         议事规则允许改投的，去掉本行开头的井号
    # 受托上限: 1        一人最多受几名业主委托，按议事规则填写
    # 双人录入: 是       每张书面票由两人各录一次，不一致不计票
    # 建设单位: 某公司   有未售、未交付房屋的填写，合并按一人计
    计票人: 社区居委会
    监票人: 业主代表

    """
  }

  /// What doors paid in, a row each; also a table of a case folder's fund.
  static func receipts(_ day: Day) -> String {
    """
    \u{FEFF}日期,类别,金额,户号,原因
    \(day),收款,24456.52,示例1-301,
    \(day),收款,24456.52,示例1-302,

    """
  }

  /// What contractors were paid, a row each; also a table of a case folder's fund.
  static func payments(_ day: Day) -> String {
    """
    \u{FEFF}日期,类别,金额,对方,费用项目,发票号,原因
    \(day),付款,84000.00,施工单位,电梯设备和安装,00000001,
    \(day),付款,100000.00,施工单位,钢结构井道和土建,00000002,

    """
  }

  static func cards(_ title: String) -> String {
    """
    # 联系卡：什么事找哪个单位。放进台账文件夹，文件名不改；打印：yishi print 事项 --form 联系卡
    # 只写单位和单位的电话，不写个人姓名和手机号码；电话加引号。不写时间的，全天有人接。
    标题: \(title)
    发放: 示例社区居委会
    联系:
      - {事项: 社区的事, 单位: 示例社区居委会, 电话: "0371-0000 0001", 时间: "工作日8:30—18:00"}
      - {事项: 诉求和建议, 单位: 政务服务热线, 电话: "12345"}
      - {事项: 火灾, 单位: 消防救援, 电话: "119"}

    """
  }

  static func cost(_ title: String, _ day: Day) -> String {
    """
    # 一份费用单。填好后：yishi cost record 事项 本文件。登记后不再改动，金额或者参加户有变动的，用 yishi cost change 另立一份替代。
    编号: 1单元
    名称: \(title)
    部位: 1单元   # 全部住户分摊的，删去这一行
    日期: \(day)
    项目:   # 类别：工程、设计、低层补偿、预备费、监理检测、电费、维护保养、检验、保险、其他
      - 名称: 电梯设备和安装
        金额: 168000.00
        类别: 工程
      - 名称: 钢结构井道和土建
        金额: 207000.00
        类别: 工程
    补贴: 0.00   # 按比例的写成清单：[{来源: 财政补贴, 比例: 40%, 上限: 280000.00, 条件: [竣工验收], 分期: [{拨付: 竣工后, 金额: 150000.00}]}]
    分摊办法: zz-0-0-1   # 有哪些办法：yishi cost rules；本社区自定的写在台账的 rules 文件夹
    参加户: [示例1-301, 示例1-302]
    # 单户约定:   # 有固定金额、免交、减交的户，写明原因和差额由谁承担；不写差额承担的，由其他各户按系数分担
    #   - {户号: 示例1-301, 固定金额: 500.00, 原因: 协议约定}
    #   - {户号: 示例1-302, 承担: 1/2, 原因: 协议约定, 差额承担: 施工单位}
    #   - {户号: 示例1-202, 系数: 0.5, 原因: 协议约定}   # 这一户按约定的系数分摊，不用办法里的系数；须先列入参加户
    # 取整: {单位: 元, 尾差承担: 电梯维护资金}   # 元、十元、百元；不取整的删去
    # 报价合同:   # 文件放在本文件旁边，登记时按摘要存入台账
    #   - {类别: 合同, 单位: 某电梯公司, 日期: \(day), 金额: 375000.00, 文件: 合同.pdf}
    # 期间: {起: \(day), 止: \(day + 180)}   # 运行费用收支表才写；写了期间，每一项费用可以另写分摊办法，收入写在“补贴”
    # 运行费用: 电费、维护保养费、检验费由出资业主按户均摊，每半年公布一次收支

    """
  }
}
