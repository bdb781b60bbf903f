extension String {
  /// As a message quotes it: no more than a line can hold.
  var clipped: String {
    let most = 40
    return prefix(most + 1).count > most ? prefix(most) + "…" : self
  }
}
