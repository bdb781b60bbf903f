import Deliberation

// The names of meetings, visits and signers.

extension Language {
  package func name(_ kind: Meeting.Kind) -> String {
    switch kind {
    case .council: pick("居民议事会", "council meeting")
    case .representatives: pick("居民代表会议", "meeting of residents' representatives")
    case .residents: pick("居民会议", "residents' meeting")
    case .owners: pick("业主会议", "owners' meeting")
    case .consultation: pick("座谈会", "consultation meeting")
    case .site: pick("现场会", "site meeting")
    case .jointReview: pick("联合审查会", "joint review meeting")
    }
  }

  /// `第三次会议`: the next of a council.
  package func meeting(numbered number: Int) -> String {
    pick("第\(hanNumeral(number))次会议", "Meeting \(number)")
  }

  package func name(_ outcome: Visit.Outcome) -> String {
    switch outcome {
    case .inFavour: pick("同意", "in favour")
    case .against: pick("不同意", "against")
    case .undecided: pick("未表态", "undecided")
    case .notHome: pick("家中无人", "nobody at home")
    case .comeAgain: pick("再访", "come again")
    }
  }

  package func name(_ signer: Agreement.Signer) -> String {
    switch signer {
    case .owner: pick("业主", "owner")
    case .operator: pick("经营者", "operator")
    case .both: pick("双方", "owner and operator")
    }
  }
}
