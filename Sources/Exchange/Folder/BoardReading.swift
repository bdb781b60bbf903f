import Deliberation

extension NoticeFile {
  /// Where a notice hangs: a bare text, or a mapping with what happened there.
  static func boards(
    of head: HeadMapping,
    files: inout FolderFiles,
    _ entry: inout FolderEntry,
    _ reading: inout FileReading
  ) -> [Board] {
    var boards: [Board] = []
    for item in head.items(Key.places, &reading) {
      let board: Board?
      if item.scalar != nil {
        board = head.itemText(item, Key.places, oneLine: true, &reading).map { Board($0) }
      } else {
        let mapping = HeadMapping(
          item,
          named: head.name(Key.places),
          knows: BoardKey.all,
          &reading
        )
        board = mapping.flatMap { self.board($0, files: &files, &reading) }
      }
      guard let board else { continue }
      guard !boards.contains(where: { $0.place == board.place }) else {
        reading.find(.keyTwice(board.place.clipped), line: item.line)
        continue
      }
      entry.lines[NoticeLine.place(board.place)] = item.line
      boards.append(board)
    }
    return boards
  }

  private static func board(
    _ head: HeadMapping,
    files: inout FolderFiles,
    _ reading: inout FileReading
  ) -> Board? {
    let place = head.neededText(BoardKey.place, oneLine: true, &reading)
    let copies = head.number(BoardKey.copies, from: 1, &reading)
    let putUp = head.handling(BoardKey.putUp, &reading)
    let witnesses = head.texts(BoardKey.witnesses, oneLine: true, &reading)
    var photos: [Board.Photo] = []
    for mapping in head.mappings(BoardKey.photos, knows: PhotoKey.all, &reading) {
      if let photo = Self.photo(mapping, files: &files, &reading) { photos.append(photo) }
    }
    let damages = head.mappings(BoardKey.damages, knows: DamageKey.all, &reading)
      .compactMap { damage($0, &reading) }
    let takenDown = head.handling(BoardKey.takenDown, &reading)
    guard let place else { return nil }
    return Board(
      place,
      copies: copies ?? 1,
      putUp: putUp,
      witnesses: witnesses.map(\.text),
      photos: photos,
      damages: damages,
      takenDown: takenDown
    )
  }

  private static func damage(_ head: HeadMapping, _ reading: inout FileReading) -> Board.Damage? {
    let day = head.neededDay(DamageKey.day, &reading)
    let what = head.neededText(DamageKey.what, &reading)
    let reposted = head.handling(DamageKey.reposted, &reading)
    guard let day, let what else { return nil }
    return .init(foundOn: day, what: what, reposted: reposted)
  }

  /// A photo by its file, or by the hash alone where the file is elsewhere.
  private static func photo(
    _ head: HeadMapping,
    files: inout FolderFiles,
    _ reading: inout FileReading
  ) -> Board.Photo? {
    let moment = head.neededWord(PhotoKey.moment, .photoMoments, &reading)
    let day = head.neededDay(PhotoKey.day, &reading)
    let picture = files.picture(of: head, file: PhotoKey.file, hash: PhotoKey.hash, &reading)
    guard let moment, let day, let picture else { return nil }
    return .init(moment: moment, takenOn: day, file: picture)
  }
}
