import Deliberation

/// The keys of a condition that has more to say: exactly one of the first five.
enum GateKey {
  static let round = Term("走访", "visits")
  static let meeting = Term("会议", "meeting")
  static let document = Term("文件", "document")
  static let ran = Term("公示", "notice")
  static let posted = Term("张贴", "posted")
  static let times = Term("次数", "times")
  static let list = Term("榜次", "list")
  static let all = [round, meeting, document, ran, posted, times, list]
  /// What a condition begins with.
  static let kinds = [round, meeting, document, ran, posted]
}

extension Words where Value == Gate {
  /// The conditions that one word says whole.
  static let gates = Words([
    (.premisesListed, Term("商铺登记", "premisesListed")),
    (.pollCarried, Term("表决通过", "pollCarried")),
    (.billAddsUp, Term("费用相符", "billAddsUp")),
    (.everyPartySigned, Term("全部签约", "everyPartySigned")),
    (.fundsInPlace, Term("资金到位", "fundsInPlace")),
  ])
}

extension Gate {
  /// A condition as a file writes it: a word, or a mapping.
  init?(_ node: HeadNode, _ name: String, _ language: FileLanguage, _ reading: inout FileReading) {
    let allowed =
      Words<Gate>.gates.allowed(in: language) + GateKey.kinds.map { $0.written(in: language) }
    if let word = node.scalar {
      guard let gate = Words<Gate>.gates.value(of: word.trimmed) else {
        reading.find(.unknownValue(of: name, word.clipped, allowed: allowed), line: node.line)
        return nil
      }
      self = gate
      return
    }
    let before = reading.findings.count
    guard let head = HeadMapping(node, named: name, knows: GateKey.all, &reading) else {
      return nil
    }
    let kinds = GateKey.kinds.filter { head[$0] != nil }
    guard let kind = kinds.first else {
      // A key nobody knows was told already.
      if reading.findings.count == before {
        reading.find(.missingKey(head.name(GateKey.kinds[0])), line: node.line)
      }
      return nil
    }
    if kinds.count > 1 {
      reading.find(.notTogether(head.name(kind), head.name(kinds[1])), line: node.line)
      return nil
    }
    let beside = [GateKey.meeting: GateKey.times, GateKey.ran: GateKey.list]
    for key in [GateKey.times, GateKey.list] where head[key] != nil && beside[kind] != key {
      reading.find(.notTogether(head.name(kind), head.name(key)), line: head.line(of: key))
    }
    guard let gate = head.gate(kind, &reading) else { return nil }
    self = gate
  }

  /// The condition as a file writes it.
  var written: HeadWriter.Item {
    var head = HeadWriter()
    switch self {
    case .premisesListed, .pollCarried, .billAddsUp, .everyPartySigned, .fundsInPlace:
      return .text(Words<Gate>.gates.chinese(self))
    case .everyDoorVisited(let round): head.add(GateKey.round, plain: round)
    case .meetingsHeld(let kind, let least):
      head.add(GateKey.meeting, plain: Words<Meeting.Kind>.meetingKinds.chinese(kind))
      head.add(GateKey.times, plain: least)
    case .documentOnFile(let term):
      var words = HeadWriter()
      words.add(TermKey.chinese, term.chinese)
      words.add(TermKey.english, term.english)
      head.add(GateKey.document, words)
    case .noticeRan(let purpose, let list):
      head.add(GateKey.ran, plain: Words<Notice.Purpose>.purposes.chinese(purpose))
      head.add(GateKey.list, plain: list)
    case .noticePosted(let purpose):
      head.add(GateKey.posted, plain: Words<Notice.Purpose>.purposes.chinese(purpose))
    }
    return .mapping(head)
  }
}

extension HeadMapping {
  fileprivate func gate(_ kind: Term, _ reading: inout FileReading) -> Gate? {
    switch kind {
    case GateKey.round:
      return neededNumber(kind, from: 1, &reading).map { .everyDoorVisited(round: $0) }
    case GateKey.meeting:
      let meeting = neededWord(kind, .meetingKinds, &reading)
      let times = self[GateKey.times] == nil ? 1 : number(GateKey.times, from: 1, &reading)
      guard let meeting, let times else { return nil }
      return .meetingsHeld(meeting, atLeast: times)
    case GateKey.document: return term(kind, &reading).map(Gate.documentOnFile)
    case GateKey.ran:
      let purpose = neededWord(kind, .purposes, &reading)
      let list = number(GateKey.list, from: 1, &reading)
      guard let purpose, self[GateKey.list] == nil || list != nil else { return nil }
      return .noticeRan(purpose, list: list)
    default: return neededWord(kind, .purposes, &reading).map(Gate.noticePosted)
    }
  }
}
