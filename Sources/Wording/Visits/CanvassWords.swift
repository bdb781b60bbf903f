import Deliberation

// What the office reads of a round of visits: doors and answers, never for the web.

extension Language {
  /// `应走访24户，已见到21户（87.50%），还有3户没有见到`.
  package func coverage(of board: CanvassBoard, kind: PremisesKind) -> String {
    let (met, all) = (board.coverage.reached, board.coverage.doors)
    let share = percentage(Int64(met), of: Int64(all), carriedUp: false)
    let open = board.coverage.missing.count
    let rest =
      open == 0
      ? pick("，一户不漏", ", none left out")
      : pick(
        "，还有\(count(open, of: kind))没有见到",
        ", \(number(open)) not met yet"
      )
    return pick(
      "应走访\(count(all, of: kind))，已见到\(count(met, of: kind))（\(share)）\(rest)",
      "\(number(met)) of \(count(all, of: kind)) met (\(share))\(rest)"
    )
  }

  /// `同意12，不同意3（采光2、费用1），未表态4，再访2`: the latest answers, with reasons where told.
  package func answers(of board: CanvassBoard) -> String {
    let parts = Visit.Outcome.allCases.compactMap { outcome -> String? in
      guard outcome.reached, let count = board.coverage.answers[outcome], count > 0 else {
        return nil
      }
      let reasons = board.reasons(of: outcome).map {
        pick("\($0.reason)\($0.count)", "\($0.reason) \($0.count)")
      }
      let why = reasons.isEmpty ? "" : pick("（\(list(reasons))）", " (\(list(reasons)))")
      return pick("\(name(outcome))\(number(count))", "\(name(outcome)) \(number(count))") + why
    }
    return parts.joined(separator: pick("，", ", "))
  }

  /// `另问1：家里有没有行动不便的人　没有12、有3`: the latest answers, the most frequent first.
  package func answersToFurtherQuestions(of board: CanvassBoard) -> [String] {
    board.canvass.furtherQuestions.indices.map { index in
      let answers = board.answers(toFurtherQuestion: index)
        .map { pick("\($0.answer)\(number($0.count))", "\($0.answer) \(number($0.count))") }
      return furtherQuestion(board.canvass.furtherQuestions[index], index + 1)
        + pick("　", "  ") + (answers.isEmpty ? pick("还没有答复", "no answer yet") : list(answers))
    }
  }

  /// What a source tells beside the doors that are listed, and by how many they differ:
  /// `2021年年初记住户3,893户，比户册多813户，来源另一篇新闻报道`.
  package func told(_ count: DatedCount, besideListed listed: Int) -> String {
    let more = count.count - listed
    let compared =
      more == 0
      ? pick("与户册相同", "as many as are listed")
      : more > 0
        ? pick("比户册多\(number(more))户", "\(number(more)) more than are listed")
        : pick("比户册少\(number(-more))户", "\(number(-more)) fewer than are listed")
    return pick(
      "\(count.asOf)记\(count.what)\(number(count.count))户，\(compared)，来源\(count.source)",
      "\(count.source) tells \(number(count.count)), \(compared) (\(count.what), \(count.asOf))"
    )
  }

  /// `601 同意`, `501 不同意（采光）`, `602 家中无人2次`, `603 未去`.
  package func state(_ door: CanvassBoard.DoorState) -> String {
    "\(door.door.text) \(said(by: door))"
  }

  /// What a door said last: `不同意（采光）`, `家中无人2次`, `未去`.
  package func said(by door: CanvassBoard.DoorState) -> String {
    guard let visit = door.standing else { return pick("未去", "not yet") }
    let name = name(visit.outcome)
    if !visit.outcome.reached {
      return door.tries > 1 ? pick("\(name)\(door.tries)次", "\(name) (\(door.tries) times)") : name
    }
    return name + (visit.reason.map { pick("（\($0)）", " (\($0))") } ?? "")
  }

  /// `一段　见到 30 / 32`.
  package func reached(_ stairwell: CanvassBoard.Stairwell, of board: CanvassBoard) -> String {
    let (met, all) = (stairwell.coverage.reached, stairwell.coverage.doors)
    let name = name(stairwell)
    return pick("\(name)　见到 \(met) / \(all)", "\(name): met \(met) of \(all)")
  }

  /// `宇华苑小区14号楼2单元`: where an entrance is; the place alone where it has one.
  package func entrance(
    _ stairwell: CanvassBoard.Stairwell,
    of board: CanvassBoard,
    at place: Place
  ) -> String {
    guard board.stairwells.count > 1 else { return place.name }
    let building = stairwell.building.flatMap { place.name.hasSuffix($0) ? nil : $0 }
    return [place.name, building, stairwell.name].compactMap(\.self)
      .joined(separator: pick("", " "))
  }

  /// `6号楼2单元`, `一段`; the whole place where the roster names neither.
  package func name(_ stairwell: CanvassBoard.Stairwell) -> String {
    let parts = [stairwell.building, stairwell.name].compactMap(\.self)
    return parts.isEmpty ? pick("全部", "all") : parts.joined(separator: pick("", " "))
  }

  /// `没有见到：2-301、2-402`, at most `most` doors by name.
  package func missing(_ doors: [Door], most: Int) -> String? {
    guard !doors.isEmpty else { return nil }
    let named = list(doors.prefix(most).map(\.text))
    let more =
      doors.count > most
      ? pick("等\(number(doors.count))户", " and \(number(doors.count - most)) more") : ""
    return pick("没有见到：\(named)\(more)", "not met: \(named)\(more)")
  }
}

// What stands on the sheets that are taken along.
extension Language {
  package var walkTitle: String { pick("走访登记表", "Walk sheet") }

  package var canvassBoardTitle: String { pick("走访进度表", "How far the visits got") }

  package var walkHeadings: [String] {
    [
      pick("户号", "Door"), pick("上次", "Last time"), pick("这次（打√）", "This time (tick)"),
      pick("原因、答复、答应的事", "Reason, answers, promises"), pick("再访日期", "Next visit"),
    ]
  }

  package var outcomeBoxes: [String] { Visit.Outcome.allCases.map { "□" + name($0) } }

  /// `另问1：家里有没有行动不便的人`.
  package func furtherQuestion(_ question: String, _ number: Int) -> String {
    pick("另问\(number)：\(question)", "Also asked (\(number)): \(question)")
  }
}

// Of many buildings: a line each before their floors.
extension Language {
  /// `12院3号楼`; the whole place where the roster names none.
  package func name(_ building: BuildingCoverage) -> String {
    building.name ?? pick("未写楼栋", "no building")
  }

  /// `117栋楼，已走完87栋，还有30栋（见到／应访）`.
  package func buildingsDone(_ buildings: [BuildingCoverage]) -> String {
    let done = buildings.count(where: \.isDone)
    let open = buildings.count - done
    let rest =
      open == 0
      ? pick("，全部走完", ", all of them done")
      : pick("，还有\(number(open))栋", ", \(number(open)) to go")
    return pick(
      "\(number(buildings.count))栋楼，已走完\(number(done))栋",
      "\(number(done)) of \(counted(buildings.count, "building", "buildings")) done"
    ) + rest + pick("（见到/应访户数）", " (met/doors)")
  }

  /// What stands above the buildings of a sheet, once for each column.
  package var buildingHeadings: [String] {
    [pick("楼栋", "Building"), pick("见到/应访", "Met / doors"), pick("还缺", "To go")]
  }

  /// `12院3号楼（2户）：`, what stands before the doors nobody was met at; of a building where
  /// nobody was met at all the whole line.
  package func headOfMissing(in building: BuildingCoverage) -> String {
    let doors = building.missing.count
    guard building.reached > 0 else {
      return pick(
        "\(name(building))：整栋\(doors)户都还没有见到",
        "\(name(building)): none of its \(counted(doors, "door", "doors")) yet"
      )
    }
    return pick("\(name(building))（\(doors)户）：", "\(name(building)) (\(doors)): ")
  }

  package var notMetYet: String { pick("还没有见到的户", "Doors not met yet") }

  /// Where there are too many to name on a sheet.
  package func tooManyMissing(_ count: Int, number: String) -> String {
    pick(
      "还没有见到的有\(self.number(count))户，按楼打印：yishi print \(number) --form 走访进度表 --part 楼栋",
      "\(self.number(count)) doors are not met yet; print them by building: "
        + "yishi print \(number) --form visits --part BUILDING"
    )
  }
}
