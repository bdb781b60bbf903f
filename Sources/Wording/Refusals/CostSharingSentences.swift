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
    case .negativeAmount(let amount):
      pick(
        "金额“\(self.amount(amount))”小于0，请核对。",
        "the amount “\(self.amount(amount))” is below 0; check it."
      )
    case .negativeRate(let rate):
      pick(
        "补贴比例“\(fraction(rate))”小于0，请核对。",
        "the rate of subsidy “\(fraction(rate))” is below 0; check it."
      )
    case .subsidyExceedsCost(let subsidy, let cost):
      pick(
        "补贴\(amount(subsidy))多于工程费用\(amount(cost))，请核对。",
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
    }
  }
}
