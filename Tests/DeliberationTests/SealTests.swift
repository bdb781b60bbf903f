import Testing

@testable import Deliberation

@Suite struct `Seals` {
  private let hash = "9f3ac07b1d22885ee04b00112233445566778899aabbccddeeff001122334455"

  @Test func `a seal is printed as its sequence and twenty digits in fours`() {
    let seal = Seal(sequence: 412, hash: hash)
    #expect(seal.description == "412-9f3a c07b 1d22 885e e04b")
    #expect(seal.whole == "412-\(hash)")
  }

  @Test(arguments: [
    ("412-9f3a c07b 1d22 885e e04b", "9f3ac07b1d22885ee04b", 80),
    ("412-9f3ac07b", "9f3ac07b", 32),
    ("412-9F3AC07B", "9f3ac07b", 32),
    (" 412 - 9f3a c07b1 ", "9f3ac07b1", 36),
    ("４１２－９ｆ３Ａ\u{3000}ｃ０７ｂ", "9f3ac07b", 32),
    ("412–9f3ac07b", "9f3ac07b", 32),
  ])
  func `a seal is read off paper however it was typed`(
    text: String,
    digits: String,
    bits: Int
  ) throws {
    let seal = try PrintedSeal(text)
    #expect(seal.sequence == 412)
    #expect(seal.digits == digits)
    #expect(seal.bits == bits)
  }

  @Test func `the whole hash is read, and not a digit more`() throws {
    #expect(try PrintedSeal("1-\(hash)").bits == 256)
    #expect(throws: SealMisreading.unreadable("1-\(hash)0")) { try PrintedSeal("1-\(hash)0") }
  }

  @Test(arguments: [
    "", "412", "9f3ac07b", "412-9f3ac07g", "0-9f3ac07b", "-1-9f3ac07b", "+1-9f3ac07b",
    "99999999999999999999-9f3ac07b", "412-9f3a-c07b",
  ])
  func `what is no seal is refused`(text: String) {
    #expect(throws: SealMisreading.unreadable(text)) { try PrintedSeal(text) }
  }

  @Test(arguments: [("412-", 0), ("412-9f3ac07", 7)])
  func `fewer than eight digits check too little`(text: String, digits: Int) {
    #expect(throws: SealMisreading.tooShort(digits: digits)) { try PrintedSeal(text) }
  }
}

@Suite struct `Subjects and instants` {
  @Test(arguments: [
    ("case 2020-014", Subject(.caseFile, "2020-014")), ("meeting 3", Subject(.meeting, 3)),
    ("poll 2020-014-1", Subject(.poll, "2020-014-1")),
  ])
  func `a subject reads back as it is stored`(text: String, subject: Subject) {
    #expect(subject.description == text)
    #expect(Subject(text: text) == subject)
  }

  @Test(arguments: ["", "case", "case ", "caseFile 1", "3"])
  func `what is no subject is none`(text: String) {
    #expect(Subject(text: text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_604_565_000, "2020-11-05T08:30:00Z"),
    (1_582_934_399, "2020-02-28T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
  ])
  func `an instant is written so that text sorts by time, and reads back`(
    seconds: Int,
    text: String
  ) {
    #expect(Instant(seconds: seconds).description == text)
    #expect(Instant(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "2020-11-05", "2020-11-05 08:30:00Z", "2020-11-05T24:00:00Z", "2020-11-05T08:60:00Z",
    "2020-02-30T08:00:00Z", "2020-11-05T08:30:00", "2020-11-05T+8:30:00Z",
  ])
  func `what is no instant is none`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `the day in China turns sixteen hours into the day of Greenwich`() {
    #expect(Instant("2020-11-05T15:59:59Z")?.day() == Day(2020, 11, 5))
    #expect(Instant("2020-11-05T16:00:00Z")?.day() == Day(2020, 11, 6))
    #expect(Instant(seconds: -1).day(hoursAheadOfUTC: 0) == Day(1969, 12, 31))
  }
}
