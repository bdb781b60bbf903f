import Deliberation

// What pages say of visits and signatures: counts, never a door.

extension Language {
  /// Reads `127家商铺中已有100家签约`.
  package func signed(_ progress: SigningProgress, kind: PremisesKind) -> String {
    guard progress.open == 0 || SmallTotal.mayBreakDown(progress.of) else {
      return pick(
        "应签\(number(progress.of))\(kind == .shop ? "家" : "户")，尚未全部签约",
        "not all of \(number(progress.of)) have signed"
      )
    }
    return switch kind {
    case .shop:
      pick(
        "\(number(progress.of))家商铺中已有\(number(progress.signed))家签约",
        "\(number(progress.signed)) of \(number(progress.of)) shops have signed"
      )
    case .dwelling, .parking, .storage:
      pick(
        "应签\(number(progress.of))户，已签\(number(progress.signed))户",
        "\(number(progress.signed)) of \(number(progress.of)) households have signed"
      )
    }
  }

  /// Reads `还有27家未签`.
  package func unsigned(_ progress: SigningProgress, kind: PremisesKind) -> String {
    guard progress.open > 0 else { return pick("全部签约", "all have signed") }
    let classifier = kind == .shop ? "家" : "户"
    return pick(
      "还有\(number(progress.open))\(classifier)未签",
      "\(number(progress.open)) have not"
    )
  }

  /// How far a round of visits got, without a door.
  package func coverage(_ coverage: Coverage) -> String {
    guard coverage.missing.isEmpty || SmallTotal.mayBreakDown(coverage.doors) else {
      return pick(
        "应走访\(number(coverage.doors))户，尚未全部见到。",
        "Not all of \(counted(coverage.doors, "door", "doors")) were reached."
      )
    }
    return coverage.missing.isEmpty
      ? pick(
        "应走访\(number(coverage.doors))户，全部见到。",
        "All \(counted(coverage.doors, "door", "doors")) were reached."
      )
      : pick(
        "应走访\(number(coverage.doors))户，已见到\(number(coverage.reached))户。",
        "\(number(coverage.reached)) of \(counted(coverage.doors, "door", "doors")) were reached."
      )
  }

  /// Reads `第1轮：是否同意加装电梯`.
  package func round(_ canvass: Canvass) -> String {
    pick("第\(canvass.round)轮：\(canvass.question)", "Round \(canvass.round): \(canvass.question)")
  }

  /// What the storeys of stairwells show.
  package func coverageDrawingTitle(_ coverage: Coverage) -> String {
    pick(
      "\(number(coverage.doors))户中已走访到\(number(coverage.reached))户",
      "\(number(coverage.reached)) of \(counted(coverage.doors, "door", "doors")) reached"
    )
  }
}
