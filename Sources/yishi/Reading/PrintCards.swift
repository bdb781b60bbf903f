import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import NoticeBoard
import Wording

extension Print {
  /// A contact card for each building or shop, with what the office wrote once.
  func contactCards(
    of file: CaseFile,
    in register: Register,
    press: Press
  ) throws -> String {
    let language = house.language
    let (card, findings) = ContactCardFile.read(in: register.folder)
    guard let card else {
      guard findings.isEmpty else { throw Refused(findings, in: language) }
      throw Refused(
        language.pick(
          "台账文件夹里还没有“联系卡.yaml”。写好再打印：标题一行，联系下面每个单位写事项、单位、电话、时间（docs/case-folder.md）。",
          "the register's folder has no “contact-card.yaml” yet: a title, and under lines each office "
            + "with matter, office, telephone and hours (docs/case-folder.md)."
        )
      )
    }
    return ContactCards(card, for: file.cardPlaces(among: try doors(of: file)), of: file)
      .document(press: press)
  }
}
