import Deliberation
import Foundation
import GRDB

// How values of the rules stand in a column: quantities as integers, days and
// doors as text, terms by their raw value.

extension Day: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { description.databaseValue }
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    String.fromDatabaseValue(value).flatMap { Day($0) }
  }
}

extension Door: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { text.databaseValue }
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Door? {
    String.fromDatabaseValue(value).flatMap { Door($0) }
  }
}

extension Fen: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { count.databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Fen? {
    Int64.fromDatabaseValue(value).map { Fen($0) }
  }
}

extension FloorArea: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { hundredths.databaseValue }
  public static func fromDatabaseValue(_ value: DatabaseValue) -> FloorArea? {
    Int64.fromDatabaseValue(value).map { FloorArea(hundredths: $0) }
  }
}

extension AttachmentName: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue { description.databaseValue }
  public static func fromDatabaseValue(_ value: DatabaseValue) -> AttachmentName? {
    String.fromDatabaseValue(value).flatMap { AttachmentName($0) }
  }
}

extension EventTime: DatabaseValueConvertible {
  package var databaseValue: DatabaseValue { description.databaseValue }
  package static func fromDatabaseValue(_ value: DatabaseValue) -> EventTime? {
    String.fromDatabaseValue(value).flatMap { EventTime($0) }
  }
}

extension Agreement.Signer: DatabaseValueConvertible {}
extension AreaSource: DatabaseValueConvertible {}
extension Ballot.Channel: DatabaseValueConvertible {}
extension Ballot.Signature: DatabaseValueConvertible {}
extension Board.Moment: DatabaseValueConvertible {}
extension Choice: DatabaseValueConvertible {}
extension CostKind: DatabaseValueConvertible {}
extension CostPaper.Kind: DatabaseValueConvertible {}
extension DecisionKind: DatabaseValueConvertible {}
extension Document.Outcome: DatabaseValueConvertible {}
extension EarlierSignatures: DatabaseValueConvertible {}
extension Delivery.Recipient: DatabaseValueConvertible {}
extension Delivery.Way: DatabaseValueConvertible {}
extension FundEntry.Kind: DatabaseValueConvertible {}
extension Handover: DatabaseValueConvertible {}
extension Meeting.Kind: DatabaseValueConvertible {}
extension Notice.Kind: DatabaseValueConvertible {}
extension Notice.Purpose: DatabaseValueConvertible {}
extension Objection.Channel: DatabaseValueConvertible {}
extension Partner.Role: DatabaseValueConvertible {}
extension Place.Kind: DatabaseValueConvertible {}
extension PremisesKind: DatabaseValueConvertible {}
extension Visit.Outcome: DatabaseValueConvertible {}
extension VoidReason: DatabaseValueConvertible {}

/// A value kept whole in one column, as canonical JSON: a frozen rule, a list.
struct Whole<Value: Codable>: DatabaseValueConvertible {
  let value: Value

  init(_ value: Value) { self.value = value }

  var databaseValue: DatabaseValue {
    guard let text = try? canonicalJSON(value) else {
      preconditionFailure("a value of the rules has a JSON form")
    }
    return text.databaseValue
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Whole? {
    guard let text = String.fromDatabaseValue(value),
      let decoded = try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    else { return nil }
    return Whole(decoded)
  }
}

extension Row {
  /// The name of a file whose two parts have a column each.
  func attachmentName() throws -> AttachmentName {
    let (hash, format): (String, String) = (try value("hash"), try value("format"))
    guard let name = AttachmentName(hash: hash, format: format) else {
      throw RegisterFailure.damaged("hash: \(hash).\(format)")
    }
    return name
  }

  /// The value of a column kept whole as JSON.
  func whole<Value: Codable>(_ column: String, as: Value.Type = Value.self) throws -> Value {
    try value(column, as: Whole<Value>.self).value
  }

  /// The value of a column kept whole as JSON; nil where the column is NULL.
  func wholeIfPresent<Value: Codable>(
    _ column: String,
    as: Value.Type = Value.self
  ) throws -> Value? {
    try valueIfPresent(column, as: Whole<Value>.self)?.value
  }

  /// A value of a type that a column must hold.
  ///
  /// GRDB's own subscripts stop the program where a column holds something
  /// else; a register that was tampered with is told instead.
  ///
  /// - Throws: ``RegisterFailure/damaged(_:)``.
  func value<Value: DatabaseValueConvertible>(
    _ column: String,
    as: Value.Type = Value.self
  ) throws -> Value {
    guard let value = try valueIfPresent(column, as: Value.self) else {
      throw RegisterFailure.damaged("\(column) is NULL")
    }
    return value
  }

  /// A value of a type that a column may hold; nil where it is NULL.
  func valueIfPresent<Value: DatabaseValueConvertible>(
    _ column: String,
    as: Value.Type = Value.self
  ) throws -> Value? {
    let stored: DatabaseValue = self[column]
    guard !stored.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(stored) else {
      throw RegisterFailure.damaged("\(column): \(stored)")
    }
    return value
  }
}
