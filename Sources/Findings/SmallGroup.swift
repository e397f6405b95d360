// How many people anything may be told of where everybody may read it: few are hidden, many are rounded.

package import Text

/// Groups of fewer are not told of one by one: a number about them is one about somebody.
package let smallestGroup = 5

extension Int {
  /// Whether this is a number of people, but of too few to be told.
  package var isSmallGroup: Bool { (1..<smallestGroup).contains(self) }

  /// A number of people as everybody may read it: 0; 1–4 for one to four; otherwise the nearest multiple of five,
  /// with "ca" before it.
  ///
  /// A person who comes or goes between two reports moves no number by less than five. Rounding is per number,
  /// without chance, so that the same number is printed alike everywhere; for parts of a whole see
  /// ``Swift/Array/people(_:)``.
  package func people(_ language: Language) -> String {
    if self == 0 { return 0.shown(language) }
    if isSmallGroup { return "1–4" }
    return Localised(swedish: "ca ", english: "about ")[language] + roundedPeople.shown(language)
  }

  /// The number that is printed and drawn for a number of people: the nearest multiple of five from five on, and
  /// two and a half, the middle, as 2 for one to four.
  package var roundedPeople: Int {
    self <= 0 ? 0 : isSmallGroup ? 2 : (self + 2) / smallestGroup * smallestGroup
  }
}

extension Double {
  /// To the nearest multiple of `step`.
  package func rounded(to step: Double) -> Double { (self / step).rounded() * step }

  /// A sum of the self-test, 21–105, to the nearest multiple of five where that lies in the band of the sum,
  /// otherwise to the nearest whole number: what is printed never tells another band than the sum has, and is
  /// never further from it than half a step.
  package var roundedScore: Double {
    let whole = (self + 0.5).rounded(.down)
    let near = rounded(to: 5)
    let band = selfTestBands.first { $0.contains(Int(whole)) }
    return band.map { $0.contains(Int(near)) } ?? true ? near : whole
  }
}

/// The bands of a self-test by whole sums, lowest first; a mean has the band of the nearest whole sum, a half upwards.
package let selfTestBands = [21...41, 42...62, 63...83, 84...94, 95...105]

extension [Int] {
  /// Numbers of people that are the parts of a whole, as everybody may read them beside the whole: each as
  /// ``Swift/Int/people(_:)``, or all withheld where the others would leave only one number possible for a part
  /// of one to four people.
  ///
  /// - Complexity: O(n).
  package func people(_ language: Language) -> [String] {
    let bounds = map(\.printedBounds)
    // The whole is taken to be known to the unit: somebody may have counted.
    let whole = reduce(0, +)
    let (low, high) = (
      bounds.reduce(0) { $0 + $1.lowerBound }, bounds.reduce(0) { $0 + $1.upperBound }
    )
    let isSafe = indices.allSatisfy { part in
      guard self[part].isSmallGroup else { return true }
      let own = bounds[part]
      let least = Swift.max(own.lowerBound, whole - (high - own.upperBound))
      let most = Swift.min(own.upperBound, whole - (low - own.lowerBound))
      return most > least
    }
    let withheld = Localised(swedish: "dold", english: "withheld")[language]
    return isSafe ? map { $0.people(language) } : map { _ in withheld }
  }
}

extension Int {
  /// What a reader knows of a number of people from what is printed of it.
  fileprivate var printedBounds: ClosedRange<Int> {
    if self <= 0 { return 0...0 }
    if isSmallGroup { return 1...4 }
    return Swift.max(smallestGroup, roundedPeople - 2)...(roundedPeople + 2)
  }
}
