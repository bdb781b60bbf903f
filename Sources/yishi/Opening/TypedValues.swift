import ArgumentParser
import Deliberation
import Exchange
import Foundation
import Wording

// What is typed as a word or a value of an option, read as people write it.

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(written: argument) }
}

extension Fen: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(yuan: argument.trimmingCharacters(in: .whitespaces))
  }

  /// `0.00`, as a help page writes an amount in yuan.
  package var defaultValueDescription: String { yuan }
}
