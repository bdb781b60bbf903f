import Deliberation

/// A courtyard or a street of the site (小区、街道) with its matters.
struct Ground: Sendable {
  let place: Place
  /// The register's number, by which its page is found for ever.
  let number: Int
  let matters: [Matter]

  var address: Address { .place(number) }

  var name: String { place.ground.name }

  /// The grounds of some matters in the order of their numbers.
  static func all(of matters: [Matter], numbered numbers: [Place: Int]) -> [Ground] {
    Dictionary(grouping: matters, by: \.file.place.groundPlace)
      .compactMap { place, matters in
        numbers[place].map {
          Ground(place: place, number: $0, matters: matters.sorted { $0.number < $1.number })
        }
      }
      .sorted { $0.number < $1.number }
  }
}
