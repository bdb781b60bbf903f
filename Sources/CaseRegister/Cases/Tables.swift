import Deliberation
import GRDB

/// One case while its rows are written: the act, the key of the case, its parties.
struct CaseWriter {
  let act: OpenAct
  /// The key of the row in `caseFile`.
  let caseFile: Int64
  /// The number of each owner's party.
  let parties: [Owner: Int64]

  /// Inserts one row; the statement is prepared once an act.
  func insert(_ table: String, _ columns: String, _ values: [(any DatabaseValueConvertible)?])
    throws
  {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    try act.db.cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
      .execute(arguments: StatementArguments(values))
    try act.wrote()
  }

  func party(of owner: Owner) throws -> Int64 {
    guard let party = parties[owner] else {
      throw RegisterFailure.damaged("an owner without a party")
    }
    return party
  }
}

/// One case while its rows are read: the database, the key of the case, its parties.
struct CaseReader {
  let db: Database
  let caseFile: Int64
  let owners: [Int64: Owner]

  /// The rows of a table that belong to the case, in the order of its key.
  func rows<Value>(
    _ table: String,
    where condition: String = "caseFile = ?",
    _ arguments: [(any DatabaseValueConvertible)?]? = nil,
    order: String = "position",
    _ read: (Row) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT * FROM \(table) WHERE \(condition) ORDER BY \(order)"),
      arguments: StatementArguments(arguments ?? [caseFile])
    )
    var values: [Value] = []
    while let row = try rows.next() { values.append(try read(row)) }
    return values
  }

  func owner(_ party: Int64) throws -> Owner {
    guard let owner = owners[party] else {
      throw RegisterFailure.damaged("party \(party)")
    }
    return owner
  }
}
