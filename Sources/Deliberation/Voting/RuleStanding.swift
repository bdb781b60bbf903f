extension VotingRule {
  /// How a rule stands on a day (施行情况).
  public enum Standing: Hashable, Sendable, CaseIterable {
    /// 施行中: in force, and compared with its source.
    case inForce
    /// 尚未施行.
    case notYet
    /// 已失效: another rule took its place.
    case replaced
    /// 已失效，其后的规定未核对: what came after it was not read.
    case changedSince
    /// 待核: nobody has compared it with its source.
    case unchecked
    /// 自订: adopted by those it binds, so that there is no law to compare it with.
    case adopted
  }

  /// How the rule stands on a day; a pack past a change nobody has read says so.
  public func standing(on day: Day) -> Standing {
    if let first = inForceFrom, day < first { return .notYet }
    if let last = inForceTo, day > last {
      return RulePacks.readThroughout.contains(name) ? .replaced : .changedSince
    }
    if checkedOn != nil { return .inForce }
    return RulePacks.adoptedOnes.contains(name) ? .adopted : .unchecked
  }
}

extension RulePacks {
  /// The packs whose successor is a pack of ours, read and compared.
  static let readThroughout: Set<String> = [propertyLawOrdinary.name, propertyLawSpecial.name]
  /// No statute says these: a council adopts them.
  static let adoptedOnes: Set<String> = [council.name, nantang.name]
}
