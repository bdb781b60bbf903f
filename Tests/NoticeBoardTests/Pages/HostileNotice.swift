import Deliberation

extension HostileCase {
  /// A notice with everything that may happen to one, and the text in all of it.
  static func course(_ text: String, _ markdown: String, on day: Day) -> Notice {
    let done = { (days: Int) in Handling(on: day + days, by: text) }
    let wording = { (title: String, body: String) in
      NoticeWording(
        title: title,
        addressee: title,
        body: body,
        effect: title,
        reception: title,
        issuers: [title],
        witnesses: [title],
        enclosures: [title]
      )
    }
    return Notice(
      key: text + "二",
      kind: .publicReview,
      purpose: .scheme,
      list: 1,
      part: text,
      bill: text,
      event: EventTime(day + 9, minutes: 540),
      wording: wording(text, markdown),
      postedOn: day,
      term: PostingTerm(days: 5, counting: .inclusive, rule: text, hour: text),
      boards: [
        Board(
          text,
          copies: 2,
          putUp: done(0),
          witnesses: [text],
          photos: [
            .init(
              moment: .start,
              takenOn: day,
              file: .yetToCome
            )
          ],
          damages: [.init(foundOn: day + 1, what: text, reposted: done(2))],
          takenDown: done(40)
        )
      ],
      answerWithin: 5,
      drafted: done(-1),
      extensions: [.init(on: day + 1, by: text, days: 3, reason: text)],
      corrections: [
        .init(
          on: day + 1,
          by: text,
          reason: text,
          earlier: wording(text + "二", markdown + "\n\n" + markdown)
        )
      ],
      withdrawal: .init(on: day + 39, by: text, reason: text),
      finality: done(38),
      objections: [
        Objection(
          number: 1,
          receivedOn: day,
          receivedBy: text,
          channel: .letter,
          category: text,
          original: text,
          door: Door("1"),
          wording: text,
          answerer: text,
          answerBy: day + 9,
          reply: .init(on: day + 1, text: text),
          discussedIn: text,
          outcome: text
        )
      ]
    )
  }
}
