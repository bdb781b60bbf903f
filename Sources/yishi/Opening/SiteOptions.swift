import ArgumentParser
import CaseRegister
import Deliberation
import Exchange
import NoticeBoard
import Wording

/// Where the site stands and what it is called: named now, or in `site.yaml`.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "The site's address (网址), for QR codes; else the one in the register's site.yaml.",
      valueName: "address"
    )
  )
  var baseURL: String?

  /// What is known of the site of a register.
  ///
  /// The file is read whole even where the option stands in for its address: a
  /// fault in it is told now, and not when the option is forgotten.
  func site(
    of register: Register,
    in language: Language
  ) throws -> (base: BaseAddress?, name: String?) {
    let (file, findings) = SiteFile.read(in: register.folder, checking: Self.refusal)
    guard !findings.contains(where: { $0.severity == .error }) else {
      throw Refused(findings, in: language)
    }
    let base = try (baseURL ?? file.baseURL).map { written throws(BaseAddressRefusal) in
      try BaseAddress(written)
    }
    return (base, file.name)
  }

  private static func refusal(of written: String) -> BaseAddressRefusal? {
    do throws(BaseAddressRefusal) {
      _ = try BaseAddress(written)
      return nil
    } catch {
      return error
    }
  }
}
