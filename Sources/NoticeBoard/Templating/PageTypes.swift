/// Every type that is printed with a template of its own.
enum PageTypes {
  static let all: [any Page.Type] = [
    // Around a page or a sheet, and parts that stand in a text by themselves
    Frame.self, Sheet.self, Grid.self, FactList.self, CountedVote.self,
    ChangedList.self,
    // The web
    FrontPage.self, CasePage.self, NoticePage.self, PollPage.self, BillPage.self,
    AgreementPage.self, ClosingPage.self, MeetingPage.self, CouncilPage.self, GuidePage.self,
    PlainPage.self, StatementPage.self,
    PlacePage.self, ArchivePage.self, ArchiveYearPage.self, PlanPage.self,
    // The feed
    NoticeText.self,
    // The wall
    NoticeSheet.self, PostingRecord.self, ResultSheet.self, ResultAnnex.self, IssueRegister.self,
    CountingSheet.self, BillSheet.self, ClosingSheet.self, ReceiptForm.self, MinutesSheet.self,
    StatementSheet.self, CompareSheet.self,
    SignInSheet.self,
    OpinionForm.self, BallotForm.self, WalkSheet.self, CanvassBoardSheet.self, MinutesForm.self,
    AgreementForm.self, ContactCards.self,
  ]
}
