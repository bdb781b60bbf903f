import Deliberation
import Wording

extension Site {
  /// The pages of a matter: its own, and one of each thing that residents read.
  func pages(of file: CaseFile, _ number: CaseNumber) -> [SitePage] {
    let own = Address.caseFile(number)
    let newest = newest(of: file.subjects)
    let trail = trail(to: file.place)
    func part(
      _ address: Address,
      _ title: String,
      _ subject: Subject,
      _ make: @escaping @Sendable () throws -> HTML
    ) -> SitePage {
      page(
        at: address,
        titled: title,
        seal: seal(subject),
        basis: newest,
        isSynthetic: file.isSynthetic,
        trail: trail + [(file.title, own)],
        make
      )
    }
    var pages = [
      page(
        at: own,
        titled: file.title,
        seal: newest,
        basis: newest,
        isSynthetic: file.isSynthetic,
        trail: trail,
        calendar: .calendar(of: number)
      ) {
        [press] in press.html(try CasePage(file, number, press: press))
      }
    ]
    if let council = file.council {
      pages.append(
        part(.council(of: number), council.name, Subject(.caseFile, number)) { [press] in
          press.html(CouncilPage(council, of: file, number, press: press))
        }
      )
    }
    for poll in file.polls {
      guard let item = poll.number else { continue }
      pages.append(
        part(.poll(item, of: number), poll.question, Subject(.poll, number.item(item))) {
          [press] in press.html(PollPage(poll, item, of: file, number, press: press))
        }
      )
    }
    for bill in file.bills {
      guard let item = bill.number else { continue }
      pages.append(
        part(.bill(item, of: number), bill.title, Subject(.bill, number.item(item))) {
          [press] in
          guard let statement = try bill.statement(among: file.premises) else {
            return press.html(try BillPage(bill, item, of: file, number, press: press))
          }
          return press.html(
            StatementPage(statement, bill, item, of: file, number, press: press)
          )
        }
      )
    }
    for agreement in file.agreements {
      guard let item = agreement.number else { continue }
      pages.append(
        part(
          .agreement(item, of: number),
          agreement.title,
          Subject(.agreement, number.item(item))
        ) { [press] in press.html(AgreementPage(agreement, item, of: file, number, press: press)) }
      )
    }
    for fund in file.closedFunds {
      guard let item = fund.number else { continue }
      pages.append(
        part(
          .fund(item, of: number),
          press.language.closingTitle(fund),
          Subject(.fund, number.item(item))
        ) { [press] in press.html(ClosingPage(fund, item, of: file, number, press: press)) }
      )
    }
    for notice in file.publicNotices {
      guard let item = notice.number else { continue }
      pages.append(
        part(
          .notice(item, of: number),
          notice.heading(in: press.language),
          Subject(.notice, number.item(item))
        ) { [press] in
          press.html(try NoticePage(notice, item, of: file, number, press: press))
        }
      )
    }
    for meeting in file.meetings {
      guard let item = meeting.number else { continue }
      pages.append(
        part(.meeting(item), meeting.title, Subject(.meeting, item)) { [press] in
          press.html(try MeetingPage(meeting, of: file, press: press))
        }
      )
    }
    return pages
  }
}
