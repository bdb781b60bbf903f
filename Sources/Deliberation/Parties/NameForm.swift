extension StringProtocol {
  /// A name without what a typist varies (名称写法): width of letters and digits, case
  /// and spaces.
  ///
  /// Two names of one form are more likely one than two.
  package var nameForm: String {
    var form = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.properties.isWhitespace {
      // Full-width letters, digits and signs stand in the order of the plain ones.
      let isWide = ("\u{FF01}"..."\u{FF5E}").contains(scalar)
      form.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(form).lowercased()
  }
}
