/// A place (地点): where a matter lies, from the community down.
///
/// `杜甫路社区 › 宇华苑小区 › 14号楼`. Dwellings and shops hang below it as
/// `Premises`.
package struct Place: Hashable, Sendable, Codable {
  /// The community (社区) it belongs to.
  package let community: String
  /// From the courtyard or street downwards; never empty.
  package let steps: [Step]

  /// - Precondition: there is at least one step.
  package init(community: String, steps: [Step]) {
    precondition(!steps.isEmpty, "a place lies in a courtyard or a street")
    self.community = community
    self.steps = steps
  }

  /// One level of a place.
  package struct Step: Hashable, Sendable, Codable {
    package let kind: Kind
    package let name: String

    package init(_ kind: Kind, _ name: String) {
      self.kind = kind
      self.name = name
    }
  }

  /// The kinds of place.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// An estate or yard with, or in want of, a council (小区、楼院).
    case courtyard
    /// 楼栋.
    case building
    /// 单元.
    case stairwell
    /// 街道（路）.
    case street
    /// 路段.
    case section
  }

  /// The courtyard or the street.
  package var ground: Step { steps[0] }

  /// The courtyard or the street by itself, with its community.
  package var groundPlace: Place { Place(community: community, steps: [ground]) }

  /// The names from the courtyard down, joined: `宇华苑小区14号楼`.
  package var name: String { steps.map(\.name).joined() }
}
