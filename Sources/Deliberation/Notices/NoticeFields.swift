/// What a notice must tell (必备内容), beyond its title and its body.
package enum NoticeField: String, Hashable, Sendable, CaseIterable {
  case addressee, places, period, closingHour, reception, answerWithin, effect, issuers, witnesses
}

extension Notice.Kind {
  /// What a notice of the kind must tell.
  ///
  /// 公示 asks people to object, so that they must learn until when, where, what
  /// silence means and who stands for it [practice, after Laiwu, Beijing and
  /// Zhengzhou rules]. A letter is signed for by whom it is addressed to.
  package var neededFields: [NoticeField] {
    switch self {
    case .publicReview: NoticeField.allCases
    case .announcement, .circular: [.places, .issuers]
    // The place of a letter is whom it is handed to.
    case .notification, .delivery: [.addressee, .places, .issuers]
    }
  }
}

extension Notice {
  /// What it does not tell and must, in the order of `NoticeField`.
  package var missingFields: [NoticeField] { kind.neededFields.filter { !tells($0) } }

  private func tells(_ field: NoticeField) -> Bool {
    switch field {
    case .addressee: !addressee.isEmpty
    case .places: !boards.isEmpty
    case .period: term != nil
    case .closingHour: term.map { !$0.hour.isEmpty } ?? true
    case .reception: reception.map { !$0.isEmpty } ?? false
    case .answerWithin: answerWithin != nil
    case .effect: effect.map { !$0.isEmpty } ?? false
    case .issuers: !issuers.isEmpty
    case .witnesses: !witnesses.isEmpty
    }
  }
}
