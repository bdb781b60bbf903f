import Deliberation
import Foundation
import Testing

struct AttachmentNameTests {
  private static let hash = String(repeating: "9f3a", count: 16)

  @Test func `a name is a hash in lower case and an ending that is kept`() throws {
    let name = try #require(AttachmentName("\(Self.hash).pdf"))
    #expect(name.hash == Self.hash && name.format == "pdf")
    #expect(name.description == "\(Self.hash).pdf")
    #expect(AttachmentName(hash: Self.hash, format: "pdf") == name)
  }

  @Test(
    arguments: [
      "", ".", hash, "\(hash).", ".pdf", "\(hash).exe", "\(hash).PDF", "\(hash).pdf.pdf",
      "\(hash)0.pdf", "\(hash.dropLast()).pdf", "\(hash.uppercased()).pdf",
      "\(hash.dropLast())g.pdf", "\(hash.dropLast())３.pdf", "../\(hash.dropFirst(3)).pdf",
    ]
  )
  func `anything else names no file`(text: String) {
    #expect(AttachmentName(text) == nil)
  }

  @Test func `it is kept as one text, and among the keys of a photo as two`() throws {
    let name = try #require(AttachmentName("\(Self.hash).jpg"))
    #expect(try json(name) == "\"\(Self.hash).jpg\"")
    let day = try #require(Day("2020-05-10"))
    let photo = Board.Photo(moment: .start, takenOn: day, file: name)
    let keys = """
      "format":"jpg","hash":"\(Self.hash)"
      """
    #expect(try json(photo) == "{\(keys),\"moment\":\"start\",\"takenOn\":\(try json(day))}")
    let sheet = Meeting.Attachment(title: "签到表", file: name)
    #expect(try json(sheet) == "{\(keys),\"title\":\"签到表\"}")
    #expect(try JSONDecoder().decode(Board.Photo.self, from: Data(json(photo).utf8)) == photo)
    let wrong = try json(sheet).replacing(Self.hash, with: "9f3a")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Meeting.Attachment.self, from: Data(wrong.utf8))
    }
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONRoundTrip.data(of: value), as: UTF8.self)
  }
}
