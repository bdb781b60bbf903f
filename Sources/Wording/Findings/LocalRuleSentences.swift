import Deliberation

// What is wrong with the rules, tables by storey and procedures a community writes itself.

extension Language {
  /// A rule that ends before it begins.
  func ruleEndsEarly(from: Day, to: Day) -> String {
    pick(
      "规则在\(from)才施行，却写着\(to)失效，请核对日期。",
      "the rule begins on \(from) and ends on \(to), before it; check the days."
    )
  }

  /// A table by storey that has one of them twice.
  func storeyTwice(_ storey: Int, firstLine first: Int?) -> String {
    pick(
      "\(self.storey(storey))写了两次\(first.map { "（先在第\($0)行）" } ?? "")，请删去一行。",
      "\(self.storey(storey)) stands twice\(first.map { " (first in line \($0))" } ?? ""); remove one."
    )
  }

  /// A table by storey that leaves one out.
  func storeyMissing(_ storey: Int) -> String {
    pick(
      "没有写\(self.storey(storey))；分摊表须从一层写起，不分摊的写0。",
      "\(self.storey(storey)) is missing; the table begins with storey 1, and 0 is no share."
    )
  }

  /// A rule by the name of another; of the program's own where no file is named.
  func ruleNameTaken(_ name: String, by file: String?) -> String {
    pick(
      "规则名“\(name)”已经用过（\(file ?? "程序自带的规则")），请另取名称。",
      "the rule name “\(name)” is taken (\(file ?? "a rule that comes with the program")); choose another."
    )
  }

  /// A procedure by the key of another; of the program's own where no file is named.
  func procedureNameTaken(_ name: String, by file: String?) -> String {
    pick(
      "程序代号“\(name)”已经用过（\(file ?? "程序自带的办理程序")），请另取代号。",
      "the procedure's key “\(name)” is taken (\(file ?? "a procedure that comes with the program")); choose another."
    )
  }

  /// A condition that is met already where an earlier step is done.
  func gateMetEarlier(_ gate: Gate, at step: Term) -> String {
    pick(
      "条件“\(title(of: gate))”在“\(step.chinese)”一步已经要求，后面再写等于没有要求；请删去，或者提高要求。",
      "the condition “\(title(of: gate))” is asked for in “\(step.english)” already and would ask "
        + "for nothing more; take it out, or ask for more."
    )
  }

  /// A due day counted from a step that does not come before.
  func dueBeginsLater(_ step: String) -> String {
    pick(
      "期限自“\(step)”起算，而它不是前面的步骤，请写前面某一步的代号。",
      "the due day counts from “\(step)”, which is no earlier step; write the key of one before."
    )
  }
}
