import Foundation

/// The templates that are built into the program.
enum ShippedTemplates {
  /// Every template by name; a test finds each file of the folder here.
  static let sources: [(name: String, source: String)] = [
    ("agreement", text(PackageResources.agreement_mustache)),
    ("agreement-form", text(PackageResources.agreement_form_mustache)),
    ("archive", text(PackageResources.archive_mustache)),
    ("archive-year", text(PackageResources.archive_year_mustache)),
    ("ballot-form", text(PackageResources.ballot_form_mustache)),
    ("bill", text(PackageResources.bill_mustache)),
    ("bill-sheet", text(PackageResources.bill_sheet_mustache)),
    ("case", text(PackageResources.case_mustache)),
    ("changed-list", text(PackageResources.changed_list_mustache)),
    ("closing", text(PackageResources.closing_mustache)),
    ("closing-sheet", text(PackageResources.closing_sheet_mustache)),
    ("receipt-form", text(PackageResources.receipt_form_mustache)),
    ("contact-cards", text(PackageResources.contact_cards_mustache)),
    ("compare-sheet", text(PackageResources.compare_sheet_mustache)),
    ("council", text(PackageResources.council_mustache)),
    ("counting-sheet", text(PackageResources.counting_sheet_mustache)),
    ("entries", text(PackageResources.entries_mustache)),
    ("facts", text(PackageResources.facts_mustache)),
    ("form-strip", text(PackageResources.form_strip_mustache)),
    ("frame", text(PackageResources.frame_mustache)),
    ("front", text(PackageResources.front_mustache)),
    ("grid", text(PackageResources.grid_mustache)),
    ("guide", text(PackageResources.guide_mustache)),
    ("issue-register", text(PackageResources.issue_register_mustache)),
    ("list-series", text(PackageResources.list_series_mustache)),
    ("meeting", text(PackageResources.meeting_mustache)),
    ("minutes-form", text(PackageResources.minutes_form_mustache)),
    ("minutes-sheet", text(PackageResources.minutes_sheet_mustache)),
    ("notice", text(PackageResources.notice_mustache)),
    ("notice-sheet", text(PackageResources.notice_sheet_mustache)),
    ("notice-text", text(PackageResources.notice_text_mustache)),
    ("walk-sheet", text(PackageResources.walk_sheet_mustache)),
    ("canvass-board", text(PackageResources.canvass_board_mustache)),
    ("opinion-form", text(PackageResources.opinion_form_mustache)),
    ("plain", text(PackageResources.plain_mustache)),
    ("plan", text(PackageResources.plan_mustache)),
    ("place", text(PackageResources.place_mustache)),
    ("poll", text(PackageResources.poll_mustache)),
    ("result", text(PackageResources.result_mustache)),
    ("result-annex", text(PackageResources.result_annex_mustache)),
    ("result-sheet", text(PackageResources.result_sheet_mustache)),
    ("sheet", text(PackageResources.sheet_mustache)),
    ("statement", text(PackageResources.statement_mustache)),
    ("statement-sheet", text(PackageResources.statement_sheet_mustache)),
    ("wording-changes", text(PackageResources.wording_changes_mustache)),
    ("posting-record", text(PackageResources.posting_record_mustache)),
    ("signing", text(PackageResources.signing_mustache)),
    ("sign-in-sheet", text(PackageResources.sign_in_sheet_mustache)),
  ]

  /// The first digits of the SHA-256 of all templates, by which a site that was
  /// made with others is known.
  static let fingerprint: String = {
    let all = sources.map { "\($0.name)\n\($0.source)" }.joined() + text(PackageResources.web_css)
    return String(PublishedState.hash(of: Data(all.utf8)).prefix(16))
  }()

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Templates {
  /// The templates built into the program; a fault in them is our own.
  package static let shipped: Templates = {
    do {
      return try Templates(ShippedTemplates.sources)
    } catch {
      preconditionFailure("a built-in template is refused: \(error)")
    }
  }()
}
