import Deliberation

extension Language {
  /// Why an agreement does not take a step, and what to do.
  package func say(_ refusal: AgreementRefusal) -> String {
    switch refusal {
    case .notAsked(let door):
      pick(
        "\(self.door(door))不在应签名单内，请核对。",
        "\(self.door(door)) is not among those asked to sign; check it."
      )
    case .alreadySigned(let door, let day):
      pick(
        "\(self.door(door))已经签过\(day.map { "（\($0)）" } ?? "")。",
        "\(self.door(door)) has signed already\(day.map { " on \($0)" } ?? "")."
      )
    case .notSigned(let door):
      pick("\(self.door(door))没有签过，不用撤回。", "\(self.door(door)) has not signed.")
    case .alreadyWithdrawn(let door, let day):
      pick(
        "\(self.door(door))已于\(day)撤回签约。",
        "\(self.door(door)) took its signature back on \(day)."
      )
    case .withdrawnBeforeSigned(let door, let signed):
      pick(
        "\(self.door(door))是\(signed)签的，撤回日期不能更早，请核对。",
        "\(self.door(door)) signed on \(signed) and cannot have taken it back before; check the day."
      )
    case .unknownText(let version, let known):
      pick(
        "没有“\(version)”这个协议文本，现有：\(list(known))。",
        "there is no text “\(version)”; there are \(list(known))."
      )
    case .replacedText(let version, let later, let since):
      pick(
        "“\(version)”已于\(since)由“\(later)”代替，请签现行文本；此前签的请写明签约日期 --on。",
        "“\(version)” was replaced by “\(later)” on \(since); sign the text in force, or give the "
          + "earlier day with --on."
      )
    case .beforeText(let day, let version, let adopted):
      pick(
        "签约日期\(day)早于“\(version)”启用的\(adopted)，请核对。",
        "\(day) is before “\(version)” was adopted on \(adopted); check the day."
      )
    case .textTaken(let version):
      pick(
        "协议文本“\(version)”已经有了，请换一个名称。",
        "there is a text “\(version)” already; choose another name."
      )
    case .earlierUnsaid(let signed):
      pick(
        "已有\(signed)份签约，换文本要写明旧签约怎么办：--earlier 继续有效，或者 --earlier 重新签。",
        "\(counted(signed, "door has", "doors have")) signed: say what becomes of that with "
          + "--earlier stand or --earlier signAgain."
      )
    case .earlierWithoutReason:
      pick("请用 --why 写明为什么换文本、旧签约为什么这样处理。", "say why with --why.")
    case .textBeforeNewest(let day, let newest):
      pick(
        "启用日期\(day)早于现行文本的\(newest)，请核对。",
        "\(day) is before the newest text (\(newest)); check the day."
      )
    case .notYet(let day, let today):
      pick(
        "日期\(day)还没有到，今天是\(today)，请核对。",
        "\(day) is still to come, today is \(today); check the date."
      )
    }
  }

  /// Why a door that signs was not asked, and what to do: the command last.
  package func say(
    _ unasked: UnaskedDoor,
    of door: Door,
    part: String?,
    in number: CaseNumber
  ) -> [String] {
    switch unasked {
    case .stranger: return [say(AgreementRefusal.notAsked(door))]
    case .joined(let day):
      return [
        pick(
          "\(self.door(door))不在应签名单内：该户已于\(day)登记加入，以补签的协议为准，不用在这份协议上再签。",
          "\(self.door(door)) is not among those asked to sign: it joined on \(day), and the paper it "
            + "signed then binds it; it need not sign this one."
        )
      ]
    case .pays(let payers):
      return [
        pick(
          "\(self.door(door))不在应签名单内，但按最新费用单要出资。请另立协议，由出资户重新签：",
          "\(self.door(door)) is not among those asked to sign, yet pays by the newest bill. Lay out a "
            + "new agreement for those who pay:"
        ), "  " + newAgreement(among: payers, part: part, of: number),
      ]
    }
  }

  /// Where the sections of a street do not add up to it.
  package func say(_ fault: SectionFault) -> String {
    switch fault {
    case .section(let name, let told, let listed):
      pick(
        "\(name)写的是\(told)家，店册中列了\(listed)家，请核对。",
        "\(name) is told to have \(told), the roster lists \(listed); check both."
      )
    case .sum(let told, let sections):
      pick(
        "各段合计\(sections)家，总数写的是\(told)家，两个数必须相等。",
        "the sections add up to \(sections), the total says \(told); they must be equal."
      )
    case .total(let told, let listed):
      pick(
        "总数写的是\(told)家，店册中列了\(listed)家，请核对。",
        "the total says \(told), the roster lists \(listed); check both."
      )
    case .withoutSection(let doors):
      pick(
        "\(list(doors.prefix(5).map(\.text)))\(doors.count > 5 ? "等" : "")\(doors.count)家不在所列的任何一段，请补上路段。",
        "\(list(doors.prefix(5).map(\.text)))\(doors.count > 5 ? " and others" : "") "
          + "(\(doors.count)) are in no section that is listed; add it."
      )
    }
  }
}
