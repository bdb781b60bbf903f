import Deliberation

extension Language {
  /// Why a text is no seal (核验码), and how one looks.
  package func say(_ misreading: SealMisreading) -> String {
    switch misreading {
    case .unreadable(let text):
      pick(
        "“\(text)”不是核验码；核验码形如412-9f3a c07b 1d22 885e e04b，请照纸面抄写。",
        "“\(text)” is no seal; a seal looks like 412-9f3a c07b 1d22 885e e04b."
      )
    case .tooShort(let digits):
      pick(
        "核验码只有\(digits)位，至少要8位；请照纸面多抄几位。",
        "the seal has only \(counted(digits, "digit", "digits")); at least 8 are needed."
      )
    }
  }

  /// What the register answers to a seal on paper.
  package func say(_ answer: SealAnswer) -> String {
    switch answer {
    case .stands(let entry, let bits):
      pick(
        "核验一致：第\(entry.sequence)号办理记录（\(entry.day)，\(name(entry.act))）及此前的记录"
          + "与纸面相同，核对了\(bits)位二进制数。",
        "the seal stands: entry \(entry.sequence) (\(entry.day), \(name(entry.act))) and all "
          + "before it are as on paper; \(bits) bits were checked."
      )
    case .differs(let entry, let bits):
      pick(
        "核验不一致：第\(entry.sequence)号办理记录（\(entry.day)，\(name(entry.act))）与纸面不同"
          + "（核对了\(bits)位二进制数）；台账或者纸面被改动过，请与原件核对。",
        "the seal differs: entry \(entry.sequence) (\(entry.day), \(name(entry.act))) is not as "
          + "on paper (\(bits) bits were checked); the register or the paper was changed."
      )
    case .chainBroken(let entry, let at):
      pick(
        "核验不一致：第\(entry.sequence)号的核验码相符，但第\(at)号办理记录被改动过。",
        "the seal of entry \(entry.sequence) agrees, but entry \(at) before it was changed."
      )
    case .unknown(let newest):
      pick(
        "办理记录只到第\(newest)号，没有这个核验码；请核对号码和台账。",
        "the journal ends at entry \(newest) and has no such seal; check number and register."
      )
    }
  }
}
