import Foundation

/// The keywords of JSON Schema that `docs/vote-record.schema.json` uses, and no others.
struct SchemaCheck {
  typealias JSON = [String: Any]

  private let schema: JSON
  private let definitions: JSON

  private static let keywords: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "const", "enum", "pattern",
    "minimum", "required", "properties", "additionalProperties", "items",
  ]

  struct UnknownKeyword: Error { let keyword: String }

  init(at file: URL) throws {
    schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? JSON ?? [:]
    definitions = schema["$defs"] as? JSON ?? [:]
    try Self.know(schema)
    for case let definition as JSON in definitions.values { try Self.know(definition) }
  }

  private static func know(_ schema: JSON) throws {
    if let unknown = schema.keys.first(where: { !keywords.contains($0) }) {
      throw UnknownKeyword(keyword: unknown)
    }
    for case let property as JSON in (schema["properties"] as? JSON ?? [:]).values {
      try know(property)
    }
    if let items = schema["items"] as? JSON { try know(items) }
  }

  /// What is wrong, each with its place: `roll.0.owner: …`.
  func faults(of value: Any) -> [String] { faults(of: value, by: schema, at: []) }

  private func faults(of value: Any, by schema: JSON, at path: [String]) -> [String] {
    func fault(_ text: String, at further: String? = nil) -> [String] {
      [(path + [further].compactMap(\.self)).joined(separator: ".") + ": \(text)"]
    }
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      guard let definition = definitions[name] as? JSON else { return fault("no such \(name)") }
      return faults(of: value, by: definition, at: path)
    }
    if let type = schema["type"] as? String, !Self.isOf(type, value) {
      return fault("not of type \(type)")
    }
    if let values = schema["enum"] as? [String], !(value as? String).map(values.contains).isTrue {
      return fault("not a value of the schema")
    }
    if let only = schema["const"] as? String, value as? String != only {
      return fault("not a value of the schema")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      return fault("“\(text)” does not match")
    }
    if let minimum = schema["minimum"] as? Int, let number = value as? Int, number < minimum {
      return fault("less than \(minimum)")
    }
    var found: [String] = []
    if let object = value as? JSON {
      let properties = schema["properties"] as? JSON ?? [:]
      for key in schema["required"] as? [String] ?? [] where object[key] == nil {
        found += fault("missing", at: key)
      }
      for key in object.keys.sorted() {
        if let property = properties[key] as? JSON, let inner = object[key] {
          found += faults(of: inner, by: property, at: path + [key])
        } else if schema["additionalProperties"] as? Bool == false {
          found += fault("not in the schema", at: key)
        }
      }
    }
    if let array = value as? [Any], let items = schema["items"] as? JSON {
      for (index, element) in array.enumerated() {
        found += faults(of: element, by: items, at: path + ["\(index)"])
      }
    }
    return found
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is JSON
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool
    case "integer": value is Int && !(value is String)
    default: false
    }
  }
}

extension Bool? {
  fileprivate var isTrue: Bool { self ?? false }
}
