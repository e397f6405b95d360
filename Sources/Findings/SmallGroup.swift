// How many people anything may be told of where everybody may read it: few are hidden, many are rounded.

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

  /// A sum of the self-test, 21–105, to the nearest multiple of five that lies in its band (21–41, 42–62, 63–83,
  /// 84–104, 105), so that the two do not contradict each other in print.
  package var roundedScore: Double {
    let low = 21 + ((rounded() - 21) / 21).rounded(.down) * 21
    let near = rounded(to: 5)
    return near < low ? near + 5 : near > low + 20 ? near - 5 : near
  }
}

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
