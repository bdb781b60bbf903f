import ArgumentParser
import Deliberation
import NoticeBoard
import Wording

extension Print {
  /// The agreements of a case, or the one that is asked for.
  func agreement(of thing: Thing, press: Press) throws -> String {
    let language = house.language
    let file = thing.file
    var number: Int?
    switch thing {
    case .agreement(let agreement, _): number = agreement.number
    case .caseFile: break
    case .poll, .bill, .notice, .fund, .meeting:
      throw Refused(
        language.pick(
          "协议书按事项或者协议打印，请写事项编号或者协议编号，如 2020-014-5。",
          "an agreement is printed for a case or by its own number, such as 2020-014-5."
        )
      )
    }
    let drafts = file.agreementDrafts(on: house.today, numbered: number)
    let named = try doors(of: file).map { Set($0.map(\.door)) }
    let form = try AgreementForm(drafts, of: file, only: named, press: press)
    guard form.hasParties else {
      throw Refused(
        language.pick(
          "\(part.map { "“\($0)”" } ?? "本事项")没有应签的户。",
          "\(part.map { "“\($0)”" } ?? "this case") has nobody who is to sign."
        )
      )
    }
    return form.document(press: press)
  }

  /// The doors of the part that is asked for; nil where all of them are.
  func doors(of file: CaseFile) throws -> [Premises]? {
    guard let part else { return nil }
    let named = Set(file.doors(named: part))
    guard !named.isEmpty else { throw Refused(house.language.noPart(part, of: file)) }
    return file.visited.filter { named.contains($0.door) }
  }
}
