// Anchors and aliases of YAML, found before the file is given to the reader of YAML.

/// Whether a text of YAML names a node to use it again.
///
/// Settings have no use for it, and a dozen aliases of each other make a reader of YAML build more than any
/// machine can hold. So they are found in the text, where they cost nothing: a sign `&` or `*` at the
/// beginning of a node, with a name behind it.
package enum YAMLAliases {
  /// The line and column of the first anchor or alias; `nil` when there is none.
  ///
  /// - Complexity: O(length).
  package static func first(in text: String) -> (line: Int, column: Int)? {
    var (line, column) = (1, 1)
    /// Whether a node may begin here.
    var isStart = true
    var quote: Unicode.Scalar?
    var isComment = false
    var before: Unicode.Scalar = "\n"
    let scalars = Array(text.unicodeScalars)
    for (at, scalar) in scalars.enumerated() {
      defer {
        before = scalar
        if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
      }
      if scalar == "\n" || scalar == "\r" {
        isComment = false
        if quote == nil { isStart = true }
        continue
      }
      if isComment { continue }
      if let open = quote {
        // A doubled quote closes and opens again; a backslash matters between double quotes only.
        if scalar == open, open == "'" || !isEscaped(scalars, at) { quote = nil }
        continue
      }
      switch scalar {
      case "#" where before == " " || before == "\t" || before == "\n": isComment = true
      case " ", "\t": break
      case "'", "\"":
        if isStart || before == scalar { quote = scalar }
        isStart = false
      case "&", "*":
        let next = at + 1 < scalars.count ? scalars[at + 1] : " "
        if isStart, !next.properties.isWhitespace { return (line, column) }
        isStart = false
      case "[", "{", ",": isStart = true
      case ":", "-", "?":
        let next = at + 1 < scalars.count ? scalars[at + 1] : " "
        if next.properties.isWhitespace { isStart = true } else { isStart = false }
      default: isStart = false
      }
    }
    return nil
  }

  private static func isEscaped(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    var count = 0
    while at - count > 0, scalars[at - count - 1] == "\\" { count += 1 }
    return count % 2 == 1
  }
}
