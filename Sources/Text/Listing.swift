// Words put together as a list.

extension [String] {
  /// "a", "a och b", "a, b och c": a list with `last` before the last, blanks included.
  package func listed(_ last: String) -> String {
    guard let end = self.last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + last + end
  }
}
