import Deliberation

extension Language {
  /// Why a cost cannot be shared, and what to do.
  package func say(_ refusal: CostSharingRefusal) -> String {
    switch refusal {
    case .weightsSumToZero:
      pick(
        "没有一户承担费用（各户系数合计为0），请核对参加户和分摊办法。",
        "nobody shares the cost (the weights add up to 0); check the participants and the scheme."
      )
    case .weightsTooFine:
      pick(
        "系数的小数位数太多，无法精确计算；请减少位数。",
        "the weights have too many decimals to be reckoned exactly; shorten them."
      )
    case .nothingToShare:
      pick(
        "没有要分摊的费用（没有写项目，或者各项合计为0.00元），请写上项目和金额。",
        "there is no cost to share (no lines, or lines of 0.00 in all); write what it costs."
      )
    case .lineTwice(let line):
      pick(
        "项目“\(line)”写了两次，变更时分不清改哪一项；请合成一项，或者另取名称。",
        "the line “\(line)” stands twice, and a change could not say which it means; make one of them, "
          + "or give one another name."
      )
    case .subsidyAboveWhole(let rate):
      pick(
        "补贴比例\(percent(rate))超过100%，请核对；百分比要写百分号，如40%，不写40。",
        "a subsidy of \(percent(rate)) is more than the whole; check it, and write 40%, not 40."
      )
    case .subsidyOfNoLine(let kinds):
      pick(
        "补贴按\(list(kinds.map { name($0) }))费用计算，本单没有这一类项目；请核对“计算类别”，或者给项目写上“类别”。",
        "the subsidy is taken of \(list(kinds.map { name($0) })), and no line is of that kind; check its kinds, "
          + "or give the lines theirs."
      )
    case .lineOfNoKind(let line, let kinds):
      pick(
        "补贴只按\(list(kinds.map { name($0) }))费用计算，项目“\(line)”没有写是哪一类，算不出补贴；请写明它的“类别”，"
          + "变更费用单时写 --kind \(line)=类别。",
        "the subsidy is taken of \(list(kinds.map { name($0) })) alone, and the line “\(line)” says no kind; give "
          + "it its kind, on changing a bill by --kind \(line)=KIND."
      )
    case .paperOfNoLine(let line):
      pick(
        "报价或者合同写的项目“\(line)”不在本单，请核对。",
        "a quote or contract is for “\(line)”, which is no line of the bill; check it."
      )
    case .bearerIsDoor(let door, _):
      pick(
        "\(self.door(door))是住户，不能写作承担单位；由某一户承担的，在“单户约定”里写明它的固定金额或者系数，单位名称里带这个号码的请略去号码。",
        "\(self.door(door)) is a household and cannot be named as who bears the rest; what it bears itself is "
          + "agreed under “terms”. An office that has that number in its name is written without it."
      )
    case .bearerIsNoOffice(let bearer, ofRounding: false):
      pick(
        "“\(bearer)”不是承担差额的单位：差额由其他各户按分摊办法分担的，删去“差额承担”；由单位承担的，写明单位名称。",
        "“\(bearer)” is no office that bears the difference: where the other doors bear it by the scheme, "
          + "leave “bearer” out; else name the office."
      )
    case .bearerIsNoOffice(let bearer, ofRounding: true):
      pick(
        "“\(bearer)”不是承担尾差的单位：尾差由单位承担的，写明单位名称；没有单位承担的，不取整，删去“取整”。",
        "“\(bearer)” is no office that bears the balance: name the office; where none bears it, nothing is "
          + "rounded, leave “rounding” out."
      )
    case .negativeAmount(let amount):
      pick(
        "金额“\(self.amount(amount))”小于0，请核对。",
        "the amount “\(self.amount(amount))” is below 0; check it."
      )
    case .negativeRate(let rate, let kind):
      pick(
        "\(name(kind))“\(told(rate, kind))”小于0，请核对。",
        "\(name(kind)) “\(told(rate, kind))” is below 0; check it."
      )
    case .interestAboveWhole(let rate):
      pick(
        "年利率\(percent(rate))超过100%，是不是漏写了百分号？请写3.45%，不写3.45。",
        "\(percent(rate)) a year is more than the whole; is the percent sign missing? Write 3.45%, not 3.45."
      )
    case .negativeDays(let days):
      pick(
        "计息天数“\(days)”小于0，请核对。",
        "the “\(days)” days of interest are below 0; check them."
      )
    case .subsidyExceedsCost(let subsidy, let cost):
      pick(
        "补贴或者收入\(amount(subsidy))多于费用\(amount(cost))，请核对。",
        "the subsidy of \(amount(subsidy)) exceeds the cost of \(amount(cost)); check both."
      )
    case .doorTwice(let door):
      pick(
        "\(self.door(door))在参加户中出现两次，请删去一处。",
        "\(self.door(door)) takes part twice; remove one."
      )
    case .storeyOutsideTable(let scheme, let storey, let door):
      pick(
        "分摊办法“\(scheme)”没有\(self.storey(storey))的系数（\(self.door(door))），"
          + "请换用别的办法，或者核对楼层。",
        "the scheme “\(scheme)” has no coefficient for \(self.storey(storey)) "
          + "(\(self.door(door))); choose another, or check the storey."
      )
    case .storeyMissing(let door):
      pick(
        "\(self.door(door))没有写楼层，而分摊办法按楼层计算；请在户册中补写。",
        "\(self.door(door)) has no storey, and the scheme goes by storey; add it to the roster."
      )
    case .areaMissing(let door):
      pick(
        "\(self.door(door))没有写专有面积，而分摊办法按面积计算；请在户册中补写。",
        "\(self.door(door)) has no area, and the scheme goes by area; add it to the roster."
      )
    case .doorOutsideTable(let scheme, let door):
      pick(
        "分摊办法“\(scheme)”没有\(self.door(door))的系数，请在办法中补写，或者从参加户中删去。",
        "the scheme “\(scheme)” has no weight for \(self.door(door)); add one, or leave the door out."
      )
    case .percentTotal(let scheme, let sum):
      pick(
        "分摊办法“\(scheme)”各层比例合计\(sum)%，不是100%，请核对。",
        "the percentages of the scheme “\(scheme)” add up to \(sum) %, not to 100 %; check them."
      )
    case .percentOutsideRange(let scheme, let storey, let percent, let low, let high):
      pick(
        "分摊办法“\(scheme)”\(self.storey(storey))为\(percent)%，不在指导区间\(low)%至\(high)%之内，请核对。",
        "the scheme “\(scheme)” has \(percent) % for \(self.storey(storey)), outside the guidance of "
          + "\(low) to \(high) %; check it."
      )
    case .flatPartOutsideWhole(let scheme, let part):
      pick(
        "分摊办法“\(scheme)”的均摊部分“\(fraction(part))”应当在0到1之间。",
        "the flat part “\(fraction(part))” of the scheme “\(scheme)” lies between 0 and 1."
      )
    case .termOfOther(let door):
      pick(
        "\(self.door(door))有单户约定，却不在参加户中，请核对。",
        "something is agreed for \(self.door(door)), which does not take part; check it."
      )
    case .termTwice(let door):
      pick(
        "\(self.door(door))的单户约定写了两次，请删去一处。",
        "what is agreed for \(self.door(door)) stands twice; remove one."
      )
    case .fixedExceedsCost(let fixed, let cost):
      pick(
        "固定金额合计\(amount(fixed))，多于要分摊的\(amount(cost))，请核对。",
        "the fixed amounts of \(amount(fixed)) exceed the \(amount(cost)) to be shared; check both."
      )
    case .fixedBelowCost(let fixed, let cost):
      pick(
        "每户都是固定金额或者免交，合计\(amount(fixed))，而要预缴\(amount(cost))，差额没有人承担；"
          + "请有一户按办法分摊，或者写明差额由谁承担。",
        "every door bears a fixed amount or nothing, \(amount(fixed)) in all, and \(amount(cost)) is "
          + "to be prepaid; let one share by the scheme, or say who bears the difference."
      )
    case .fixedAboveShare(let door, let fixed, let share):
      pick(
        "\(self.door(door))固定承担\(amount(fixed))，多于按办法应承担的\(amount(share))，没有差额可由他人承担，请核对。",
        "\(self.door(door)) bears a fixed \(amount(fixed)), more than its share of \(amount(share)), so "
          + "that nobody has a difference to bear; check it."
      )
    case .reducedToMore(let door, let part):
      pick(
        "\(self.door(door))减交后承担“\(fraction(part))”，应当在0到1之间。",
        "\(self.door(door)) is reduced to “\(fraction(part))”, which lies between 0 and 1."
      )
    case .weightLeavesNothing(let door):
      pick(
        "\(self.door(door))另有约定系数，没有差额可由他人承担，请删去“差额承担”。",
        "\(self.door(door)) has a weight of its own and leaves nobody a difference to bear; "
          + "remove the bearer."
      )
    case .tranchesDoNotAddUp(let sum, let subsidy):
      pick(
        "分期拨付合计\(amount(sum))，与补贴\(amount(subsidy))不符，请核对；变更费用的，同时用 --subsidy 名称=金额 写明补贴。",
        "the tranches add up to \(amount(sum)), not to the subsidy of \(amount(subsidy)); check them, and where "
          + "a cost is changed give the subsidy with --subsidy NAME=YUAN."
      )
    case .lineRuleOfWorks(let line):
      pick(
        "“\(line)”单独写了分摊办法；只有写明“期间”的运行费用才可以逐项另定办法。",
        "“\(line)” has a scheme of its own; only the running costs of a period may."
      )
    case .periodEndsEarly(let from, let to):
      pick(
        "期间的止日\(to)早于起日\(from)，请核对。",
        "the period ends on \(to), before it begins on \(from); check both days."
      )
    case .statementTerm(let door):
      pick(
        "运行费用收支表的单户约定只能写承担几成、由其他各户分担；\(self.door(door))写的是固定金额、系数或者由他人承担，请改写。",
        "in a statement of running costs a door may only bear a part, the others the rest; "
          + "\(self.door(door)) has a fixed amount, a weight, or somebody else who bears it."
      )
    case .statementRounding:
      pick(
        "运行费用收支表各项按分计算，不能取整；请删去“取整”。",
        "a statement of running costs is reckoned to the fen; leave out the rounding."
      )
    case .replacesUnknown(let key):
      pick(
        "“替代”的费用单“\(key)”不在本事项同一部位之中，请核对编号。",
        "there is no bill “\(key)” of the same part to take the place of; check its key."
      )
    case .replacedAlready(let key, let other):
      pick(
        "费用单“\(key)”已由“\(other)”替代，请在“\(other)”上办理。",
        "the bill “\(key)” was replaced by “\(other)”; go on with that one."
      )
    case .alreadyPays(let door):
      pick(
        "\(self.door(door))已经参加出资，不必再加入。",
        "\(self.door(door)) takes part already."
      )
    case .doesNotPay(let door):
      pick(
        "\(self.door(door))没有参加出资，请核对户号。",
        "\(self.door(door)) does not take part; check the door."
      )
    case .neverJoined(let door):
      pick(
        "\(self.door(door))一开始就参加出资，退出须另行编制费用单：yishi cost leave。",
        "\(self.door(door)) took part from the start; it leaves by a new bill: yishi cost leave."
      )
    case .policiesDiffer(let door):
      pick(
        "\(self.door(door))的补缴办法与先前加入的户不同；同一费用单只用一种补缴办法。",
        "\(self.door(door)) joins on other terms than those before; a bill has one way of joining."
      )
    case .refundsExceedShares(let door, let pays, let borne):
      pick(
        "\(self.door(door))要补缴\(amount(pays))，而先前各户一共只承担\(amount(borne))，"
          + "退还不能多于承担；请核对倍数或利率，或把补缴款归入维护资金：--to 维护资金。",
        "\(self.door(door)) would pay \(amount(pays)), and all who paid before bear only "
          + "\(amount(borne)): nobody gets back more than it bears. Check the multiple or the "
          + "rate, or let the money go into the fund: --to fund."
      )
    case .changeBefore(let day, let last):
      pick(
        "变动日期\(day)早于\(last)，请按先后登记。",
        "the change of \(day) comes before \(last); enter changes in order of day."
      )
    case .changeNotYet(let day, let today):
      pick(
        "日期\(day)还没有到（今日\(today)），请核对。",
        "\(day) is still to come (today is \(today)); check the day."
      )
    case .joinsForNothing(let door):
      pick(
        "\(self.door(door))按这种办法应补缴0元：系数是0，或者分摊办法没有给它系数；请用“系数”（--weight）写明大于0的系数。",
        "\(self.door(door)) would pay nothing: its weight is 0, or the scheme gives it none; say what it "
          + "counts for (--weight), above 0."
      )
    case .amountTooLarge:
      pick(
        "算出的补缴额超过一百亿元，请核对利率、天数或者倍数。",
        "what it would pay is more than ten thousand million yuan; check the rate, the days or the times."
      )
    case .statementHasNoJoiners:
      pick(
        "运行费用收支表不办理加入和退出；参加户有变动的，下一期另列。",
        "nobody joins or leaves a statement of running costs; write other doors into the next one."
      )
    case .statementHasNoTable:
      pick(
        "运行费用收支表的各项费用分别分摊，没有整单的分摊表，也不能整单比较；逐户查看用 yishi cost show。",
        "a statement of running costs shares each cost by itself, so that it has no table of the whole and "
          + "no comparison; door by door it is told by yishi cost show."
      )
    }
  }
}

extension Language {
  /// What a rate is of, as the beginning of a sentence about it.
  private func name(_ kind: RateKind) -> String {
    switch kind {
    case .subsidy: pick("补贴比例", "the rate of subsidy")
    case .interest: pick("补缴的年利率", "the yearly rate of interest")
    case .multiple: pick("补缴的倍数", "the multiple a late joiner pays,")
    case .part: pick("单户约定的承担比例", "the part of its share that a door bears,")
    }
  }

  /// A rate below zero as people write one of its kind: a percentage, or a plain number.
  private func told(_ rate: Ratio, _ kind: RateKind) -> String {
    // Without its sign, which a number with decimals is not written with.
    let size = Ratio(abs(rate.numerator), over: rate.denominator)
    return switch kind {
    case .subsidy, .interest: "-" + percent(size)
    case .multiple: "-\(Weight(size))"
    case .part: "-" + fraction(size)
    }
  }
}
