import Deliberation
import Foundation

/// A bill shared without a register (独立分摊).
package enum CalcShare {
  /// Shares among the doors of a table by a preset.
  package static func read(
    premises file: URL,
    rule: SharingRule,
    total: Fen,
    subsidy: Fen
  ) throws(CostSharingRefusal) -> (table: CostTable?, findings: [Finding]) {
    let (premises, findings) = ShareTable.read(file)
    guard let premises else { return (nil, findings) }
    return (
      try CostTable(
        gross: total,
        subsidy: .fixed(subsidy),
        rule: rule,
        participants: premises
      ), findings
    )
  }

  /// Shares by the weights of a table.
  package static func read(
    weights file: URL,
    total: Fen,
    subsidy: Fen
  ) throws(CostSharingRefusal) -> (table: CostTable?, findings: [Finding]) {
    let (weights, findings) = WeightTable.read(file)
    guard let weights else { return (nil, findings) }
    return (try CostTable(gross: total, subsidy: .fixed(subsidy), weights: weights), findings)
  }
}
