import Deliberation
import GRDB

extension Register {
  /// The number of every courtyard and street, which it keeps for ever.
  package func grounds() throws -> [Place: Int] {
    try read { db in
      let rows = try Int64.fetchAll(db, sql: "SELECT id FROM place WHERE parent IS NULL")
      var numbers: [Place: Int] = [:]
      for row in rows { numbers[try Place(row: row, in: db)] = Int(row) }
      return numbers
    }
  }
}
