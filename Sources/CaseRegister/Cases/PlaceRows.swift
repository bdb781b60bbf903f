import Deliberation
import GRDB

extension Place {
  /// The row of the place, made with its community and all above it where missing.
  func findOrInsert(in act: OpenAct) throws -> Int64 {
    var row = try Self.communityRow(community, in: act)
    let community = row
    var parent: Int64?
    for step in steps {
      let found = try Int64.fetchOne(
        act.db.cachedStatement(
          sql: "SELECT id FROM place WHERE community = ? AND parent IS ? AND kind = ? AND name = ?"
        ),
        arguments: [community, parent, step.kind, step.name]
      )
      if let found {
        row = found
      } else {
        row = Int64(try act.nextNumber(in: "place"))
        try act.db.execute(
          sql: "INSERT INTO place (id, community, parent, kind, name) VALUES (?, ?, ?, ?, ?)",
          arguments: [row, community, parent, step.kind, step.name]
        )
      }
      parent = row
    }
    return row
  }

  private static func communityRow(_ name: String, in act: OpenAct) throws -> Int64 {
    let found = try Int64.fetchOne(
      act.db,
      sql: "SELECT id FROM community WHERE name = ?",
      arguments: [name]
    )
    if let found { return found }
    let number = try act.nextNumber(in: "community")
    try act.db.execute(
      sql: "INSERT INTO community (id, name) VALUES (?, ?)",
      arguments: [number, name]
    )
    act.subjects.append(Subject(.community, number))
    return Int64(number)
  }

  /// The courtyard or street a place lies in, whose owners' keys are its own.
  static func ground(of place: Int64, in db: Database) throws -> Int64 {
    guard
      let ground = try Int64.fetchOne(
        db,
        sql: """
          WITH RECURSIVE up (id, parent) AS (
            SELECT id, parent FROM place WHERE id = ?
            UNION ALL SELECT place.id, place.parent FROM place JOIN up ON place.id = up.parent
          ) SELECT id FROM up WHERE parent IS NULL
          """,
        arguments: [place]
      )
    else { throw RegisterFailure.damaged("place \(place)") }
    return ground
  }

  /// The place of a row, with its community and all above it.
  init(row: Int64, in db: Database) throws {
    let steps = try Row.fetchAll(
      db,
      sql: """
        WITH RECURSIVE up (id, parent, kind, name, community, depth) AS (
          SELECT id, parent, kind, name, community, 0 FROM place WHERE id = ?
          UNION ALL
          SELECT place.id, place.parent, place.kind, place.name, place.community, depth + 1
          FROM place JOIN up ON place.id = up.parent
        ) SELECT kind, up.name AS name, community.name AS communityName
        FROM up JOIN community ON community.id = up.community ORDER BY depth DESC
        """,
      arguments: [row]
    )
    guard let first = steps.first else { throw RegisterFailure.damaged("place \(row)") }
    self.init(
      community: try first.value("communityName"),
      steps: try steps.map { Place.Step(try $0.value("kind"), try $0.value("name")) }
    )
  }
}
