/// Contact details (联系方式): private, kept apart, on internal lists only.
package struct Contact: Hashable, Sendable {
  package let owner: Owner
  package let name: String?
  package let telephone: String?

  package init(owner: Owner, name: String?, telephone: String?) {
    self.owner = owner
    self.name = name
    self.telephone = telephone
  }
}
