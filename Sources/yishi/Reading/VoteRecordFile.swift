import CaseRegister
import Deliberation
import Exchange
import Foundation
import Wording

/// Writes the record of one vote (表决卷) to a file that only its owner reads.
struct VoteRecordFile {
  private let poll: Poll
  private let record: VoteRecord
  private let language: Language

  /// The record of a closed vote; while one runs, nobody takes its ballots away.
  init(of id: String, in register: Register, _ house: HouseOptions) throws {
    language = house.language
    let thing = try Thing([id], in: register, language: language)
    guard case .poll(let poll, let file) = thing else {
      throw Refused(language.recordOfNoVote(id))
    }
    guard poll.isCounted(on: house.today) else {
      throw Refused(language.recordOfOpenVote(poll, on: house.today, id: id))
    }
    let subject = file.number.flatMap { Subject(.poll, poll.number, in: $0) }
    let seal = try register.seal(of: [subject].compactMap(\.self))
    self.poll = poll
    record = VoteRecord(poll, of: file, seal: seal)
  }

  func write(to path: String) throws {
    let data = try record.data()
    try WrittenFile.write(private: data, to: path, in: language)
    for line in language.recordWritten(poll, to: path, digest: VoteRecord.digest(of: data)) {
      Terminal.say(line)
    }
  }
}
