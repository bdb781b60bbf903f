import CaseRegister
import Deliberation
import Wording

/// Finds the case somebody means (WHICH): a number, a folder, part of a title.
struct CaseFinder {
  let heads: [CaseHead]
  let language: Language

  init(_ register: Register, language: Language) throws {
    heads = try register.caseHeads()
    self.language = language
  }

  /// The one case that fits; two that fit are listed, none is said.
  func find(_ which: String) throws -> CaseHead {
    if let number = CaseNumber(which), let head = heads.first(where: { $0.number == number }) {
      return head
    }
    if let head = heads.first(where: { $0.folder == which }) { return head }
    let fits = heads.filter { $0.title.contains(which) }
    if let only = fits.first, fits.count == 1 { return only }
    guard !fits.isEmpty else {
      throw Refused(
        lines: [
          language.pick(
            "没有事项与“\(which)”相符。用编号、文件夹名或标题中的几个字；全部事项：yishi status",
            "no case fits “\(which)”. Use its number, its folder or part of its title; "
              + "all cases: yishi status"
          )
        ]
      )
    }
    throw Refused(
      lines: [
        language.pick(
          "“\(which)”与\(fits.count)个事项相符，请写明编号：",
          "“\(which)” fits \(fits.count) cases; give the number:"
        )
      ] + fits.map { "  \($0.number)  \($0.title)" }
    )
  }
}
