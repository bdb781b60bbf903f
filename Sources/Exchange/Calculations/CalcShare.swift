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
    do throws(CostSharingRefusal) {
      return (
        try CostTable(
          gross: total,
          subsidy: .fixed(subsidy),
          rule: rule,
          participants: premises
        ), findings
      )
    } catch {
      guard let door = BillLine.of(error), let line = ShareTable.lines(file)[door] else {
        throw error
      }
      let place = SourcePlace(file.relativePath, line: line)
      return (nil, findings + [Finding(.costRefused(error), at: place)])
    }
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
