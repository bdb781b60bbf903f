import Testing

@testable import Deliberation

/// The numbers under which a step is tried before a register gives it its own.
struct EntryNumbersTests {
  @Test func `a step is tried under numbers and receipts that its fund has not given`() throws {
    let fund = try #require(try SampleFund.paid().funds.first)
    let yuan = SampleFund.yuan(1)
    let own = try SampleFund.entry(20, .received, yuan, door: "2-201", receipt: 7)
    let bare = try SampleFund.entry(0, .received, yuan, door: "2-201").numbered(0, receipt: nil)
    let paid = try SampleFund.entry(0, .payment, yuan)
    guard case .entered(let tried) = fund.trial(of: .entered([bare, own, paid, bare])) else {
      Issue.record("no sums")
      return
    }
    #expect(tried.map(\.number) == [21, 20, 22, 23])
    #expect(tried.map(\.receipt) == [8, 7, nil, 9])
  }

  @Test func `where no number is left, a trial still comes to an end`() throws {
    var fund = try #require(try SampleFund.paid().funds.first)
    let last = try SampleFund.entry(.max, .received, SampleFund.yuan(1), receipt: .max)
    fund.entries.append(last)
    let bare = last.numbered(0, receipt: nil)
    guard case .entered(let tried) = fund.trial(of: .entered([bare])) else {
      Issue.record("no sums")
      return
    }
    #expect(tried.map(\.number) == [.min] && tried.map(\.receipt) == [.min])
  }
}
