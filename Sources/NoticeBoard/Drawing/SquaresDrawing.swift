import Deliberation
import Wording

extension Drawing {
  /// So many of so many as small squares, group by group.
  ///
  /// Filled squares come first within each group, so that no square stands for
  /// a door.
  static func squares(
    _ groups: [(name: String, filled: Int, of: Int)],
    perRow: Int,
    titled title: String
  ) -> HTML {
    var drawing = Drawing()
    var top = 0
    let pitch = width / perRow
    let side = min(pitch - 4, 14)
    for group in groups {
      drawing.text(group.name, x: 0, y: top + 14)
      drawing.text("\(group.filled) / \(group.of)", x: width, y: top + 14, .end)
      for index in 0..<group.of {
        drawing.box(
          x: index % perRow * pitch + 1,
          y: top + 23 + index / perRow * (side + 4),
          width: side,
          height: side,
          index < group.filled ? .full : .empty
        )
      }
      top += 23 + (group.of + perRow - 1) / perRow * (side + 4) + 12
    }
    return drawing.figure(titled: title)
  }

  /// Stairwells side by side as their storeys, two doors wide, filled from below.
  ///
  /// What is filled is only how many; which storey a square lies on says nothing.
  static func stairwells(
    _ groups: [(name: String, filled: Int, of: Int)],
    titled title: String
  ) -> HTML {
    var drawing = Drawing()
    let storeys = groups.map { ($0.of + 1) / 2 }.max() ?? 0
    let column = 90
    var left = 0
    var top = 0
    for group in groups {
      if left + column > width {
        left = 0
        top += storeys * 18 + 48
      }
      for index in 0..<group.of {
        drawing.box(
          x: left + 1 + index % 2 * 32,
          y: top + (storeys - 1 - index / 2) * 18 + 1,
          width: 28,
          height: 14,
          index < group.filled ? .full : .empty
        )
      }
      drawing.text(group.name, x: left + 1, y: top + storeys * 18 + 16)
      drawing.text("\(group.filled) / \(group.of)", x: left + 1, y: top + storeys * 18 + 34)
      left += column
    }
    return drawing.figure(titled: title)
  }
}
