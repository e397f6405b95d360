// The least number of people that anything may be told of where everybody may read it.

/// Groups of fewer are not told of one by one: a number about them is one about somebody.
package let smallestGroup = 5

extension Int {
  /// Whether this is a number of people, but of too few to be told.
  package var isSmallGroup: Bool { (1..<smallestGroup).contains(self) }
}
