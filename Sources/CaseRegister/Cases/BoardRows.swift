import Deliberation
import GRDB

extension Board {
  /// The row of the board, then those of its photos and its torn copies.
  func rows(of notice: NoticeKey, at position: Int) -> [TableRow] {
    [
      TableRow(
        "board",
        key: notice.at(position),
        [
          "place": place, "copies": copies, "putUpOn": putUp?.on, "putUpBy": putUp?.by,
          "witnesses": Whole(witnesses), "takenDownOn": takenDown?.on, "takenDownBy": takenDown?.by,
        ]
      )
    ]
      + photos.enumerated().map { place, photo in
        TableRow(
          "photo",
          key: notice.at(place).merging(["board": position]) { first, _ in first },
          [
            "moment": photo.moment, "takenOn": photo.takenOn, "hash": photo.file.hash,
            "format": photo.file.format,
          ]
        )
      }
      + damages.enumerated().map { place, damage in
        TableRow(
          "damage",
          key: notice.at(place).merging(["board": position]) { first, _ in first },
          [
            "foundOn": damage.foundOn, "what": damage.what, "repostedOn": damage.reposted?.on,
            "repostedBy": damage.reposted?.by,
          ]
        )
      }
  }
}

extension CaseReader {
  func boards(of notice: Int) throws -> [Board] {
    try rows("board", where: "caseFile = ? AND notice = ?", [caseFile, notice]) { row in
      let board: Int = try row.value("position")
      return Board(
        try row.value("place"),
        copies: try row.value("copies"),
        putUp: try row.handling("putUpOn", "putUpBy"),
        witnesses: try row.whole("witnesses"),
        photos: try photos(of: notice, on: board),
        damages: try damages(of: notice, on: board),
        takenDown: try row.handling("takenDownOn", "takenDownBy")
      )
    }
  }

  private func photos(of notice: Int, on board: Int) throws -> [Board.Photo] {
    let key: [any DatabaseValueConvertible] = [caseFile, notice, board]
    return try rows("photo", where: "caseFile = ? AND notice = ? AND board = ?", key) {
      Board.Photo(
        moment: try $0.value("moment"),
        takenOn: try $0.value("takenOn"),
        file: try $0.attachmentName()
      )
    }
  }

  private func damages(of notice: Int, on board: Int) throws -> [Board.Damage] {
    let key: [any DatabaseValueConvertible] = [caseFile, notice, board]
    return try rows("damage", where: "caseFile = ? AND notice = ? AND board = ?", key) {
      Board.Damage(
        foundOn: try $0.value("foundOn"),
        what: try $0.value("what"),
        reposted: try $0.handling("repostedOn", "repostedBy")
      )
    }
  }
}
