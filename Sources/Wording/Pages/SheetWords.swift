import Deliberation

// What stands on printed sheets and forms beside the figures.

extension Language {
  /// Reads `事项：14号楼3单元加装电梯`.
  package func told(_ heading: Heading, _ value: String) -> String {
    self(heading) + self(Label.colon.term) + value
  }

  /// The foot of a sheet, its number and seal: `公示编号：2020-014-3　　核验码：412-9f3a …`.
  package func foot(_ label: Label, _ number: String?, _ seal: Seal?) -> String? {
    let parts = [
      number.map { self(label.term) + self(Label.colon.term) + $0 },
      seal.map { self(Label.seal.term) + self(Label.colon.term) + "\($0)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: pick("　　", "   "))
  }

  /// The foot of a notice by its kind: `公告编号：2020-014-3　　核验码：412-9f3a …`.
  package func foot(_ kind: Notice.Kind, _ number: String?, _ seal: Seal?) -> String? {
    let parts = [
      number.map { self.number(of: kind, $0) },
      seal.map { self(Label.seal.term) + self(Label.colon.term) + "\($0)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: pick("　　", "   "))
  }

  /// Reads `公示编号：2020-014-3`, `通告编号：2020-014-4`.
  package func number(of kind: Notice.Kind, _ number: String) -> String {
    pick("\(name(kind))编号：\(number)", "Notice no.: \(number)")
  }

  /// Beside the QR code of a sheet.
  package var scanForWebPage: String { pick("扫码看网页版", "Scan for the web page") }

  /// What a QR code is to who cannot see it.
  package func codeName(_ address: String) -> String {
    pick("二维码，网页版地址：\(address)", "QR code of the web page: \(address)")
  }

  /// When a wall copy comes down.
  package func comesDown(_ period: NoticePeriod, hour: String) -> String {
    guard let last = period.last else {
      return pick("公示期满即撤下（截止日待核）。", "Comes down when the period ends (day to be checked).")
    }
    return pick(
      "本件公示至\(longDay(last))\(hour)，期满即撤下。",
      "Posted until \(longDay(last)), \(hour), then taken down."
    )
  }

  /// Reads `关于14号楼3单元加装电梯的表决结果`.
  package func resultTitle(of poll: Poll) -> String {
    pick("关于“\(poll.question)”的表决结果", "Result of the vote “\(poll.question)”")
  }

  /// `计票人（业主代表）：＿＿＿＿　日期：＿＿＿＿`: a line to be signed by an office.
  package func toSign(_ label: Label, _ office: String, sealed: Bool = false) -> String {
    let who = office.isEmpty ? "" : pick("（\(bare(office))）", " (\(office))")
    let blank = self(Label.blank.term)
    return self(label.term) + who + self(Label.colon.term) + blank
      + (sealed ? self(Label.witnessSeal.term) : "") + pick("　", "  ") + self(Label.date.term)
      + self(Label.colon.term) + blank
  }

  /// An office in brackets does not open with another bracket.
  private func bare(_ office: String) -> String {
    office.hasPrefix("（演示）") ? "演示：" + office.dropFirst("（演示）".count) : office
  }

  /// Reads `2020年6月8日（星期一） 19:30—21:00`.
  package func time(of meeting: Meeting) -> String {
    [longDay(meeting.day), meeting.hours].compactMap(\.self).joined(separator: " ")
  }

  package var sharesByDoor: String { pick("各户分摊表", "Shares by door") }

  /// The area on a form: where it comes from, or that it is still to be checked.
  package func areaOnForm(_ area: FloorArea?, _ source: AreaSource?) -> String {
    guard let area else { return pick("待核", "to be checked") }
    guard let source else { return self.area(area) }
    return self.area(area) + pick("（\(name(source))）", " (\(name(source)))")
  }

  /// Where a form is handed in.
  package func returnTo(_ office: String) -> String {
    pick("填好后交\(office)。", "Hand it in to \(office).")
  }

  /// Reads `应到9人，实到　　人，缺席　　人（原因：　　　　）`.
  package func attendanceBlanks(due: Int?) -> String {
    let due = due.map(String.init) ?? pick("　　", "__")
    return pick(
      "应到\(due)人，实到　　人，缺席　　人（原因：　　　　　　　　　　）",
      "due \(due), present __, absent __ (reasons: __________)"
    )
  }

  /// Reads `1. 雨水管疏通`.
  package func numbered(_ items: [String]) -> [String] {
    items.enumerated().map { "\($0 + 1). \($1)" }
  }

  /// Sentences that end alike, with the shared ending once, as a sentence of its own.
  package func withSharedEndingOnce(_ texts: [String]) -> [String] {
    let stop = pick("。", ". ")
    let worked = texts.filter { $0.contains("÷") }
    guard worked.count > 1, let first = worked.first else { return texts }
    let shared = worked.dropFirst().reduce(Substring(first)) { ending, text in
      ending.suffix(zip(ending.reversed(), text.reversed()).prefix { $0 == $1 }.count)
    }
    guard let start = shared.firstIndex(after: stop) else { return texts }
    let tail = shared[start...]
    return texts.map { $0.hasSuffix(tail) ? $0.dropLast(tail.count).droppingLastSpace : $0 }
      + [String(tail)]
  }
}

extension Substring {
  /// Where the text goes on after the first `stop`; nil where it does not.
  fileprivate func firstIndex(after stop: String) -> Index? {
    var rest = self
    while !rest.isEmpty {
      if rest.hasPrefix(stop) {
        let start = rest.index(rest.startIndex, offsetBy: stop.count)
        return start < endIndex ? start : nil
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The text without the space a sentence in English ends with.
  fileprivate var droppingLastSpace: String { last == " " ? String(dropLast()) : String(self) }
}
