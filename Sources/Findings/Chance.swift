// Chance: which questions a report puts to it, one rule for all of them, and what may then be said.

package import Text

/// A question that a report puts to chance. The questions, and what part of the risk of a false answer
/// each may take, are fixed before any list is looked at.
///
/// A whole report tells something false of pure chance in at most ``Tested/limit`` of the cases: the
/// parts add up to one, and within a question the tests are corrected together.
package enum Question: String, Sendable, CaseIterable {
  /// Whether networks meet across both field and level as chance would let them: what diagonal pairs share.
  /// The main question, and one test: so it need not stand back for the rest of the index.
  case diagonal
  /// How networks mix otherwise: the rest of the index of classes, and E–I.
  case index
  /// Whether single pairs of networks share more or fewer people.
  case pairs
  /// Whether the networks fall into groups.
  case communities
  /// Whether few organisations gather the hosting.
  case hosts
  /// Whether few organisations gather the chairs.
  case chairs
  /// Whether small organisations take their seats as large ones do.
  case sizes

  /// The part of the risk, 0–1.
  package var share: Double {
    switch self {
    case .diagonal, .pairs: 0.3
    case .index: 0.2
    case .communities, .hosts, .chairs, .sizes: 0.05
    }
  }
}

/// One test against chance, corrected for all tests that the report makes.
///
/// *q* = *q*(BH) / *w*, at most 1, where *q*(BH) is Benjamini and Hochberg's over the tests of the same
/// question and *w* the question's part of the risk. So *q* ≤ 0.05 means the same everywhere, and does not
/// depend on which analyses were asked for. With *e* the Monte-Carlo error of *p*, *q* is uncertain by
/// *d* = 2 *e* *q* / *p*.
///
/// - Source: Y. Benjamini, Y. Hochberg, "Controlling the False Discovery Rate" (1995); C. R. Genovese,
///   K. Roeder, L. Wasserman, "False Discovery Control with p-value Weighting", Biometrika 93 (2006).
package struct Tested: Hashable, Sendable {
  /// The risk of the whole report, and what is called clear.
  package static let limit = 0.05
  package static let clearLimit = 0.01

  package let question: Question
  package let p: Double
  /// The Monte-Carlo error of *p*; 0 where *p* is exact.
  package let error: Double
  /// How many draws *p* is from; 0 where it is exact.
  package let draws: Int
  /// How many tests the question takes.
  package let tests: Int
  package let q: Double
  package let certainty: Certainty

  /// The tests of one question, in the order given.
  ///
  /// - Parameter tests: how many are made, at least those given; others count as *p* = 1.
  /// - Parameter values: *p*, its error, and whether no draw was as far out.
  /// - Parameter exact: values of *p* that took no draws; they come after the others.
  package static func all(
    _ question: Question, tests: Int, draws: Int,
    _ values: [(p: Double, error: Double, isLeast: Bool)], exact: [Double] = []
  ) -> [Tested] {
    let all = values + exact.map { (p: $0, error: 0.0, isLeast: false) }
    let rates = falseDiscoveryRates(all.map(\.p), tests: tests)
    return all.indices.map { place in
      let value = all[place]
      return Tested(
        question, value.p, value.error, isLeast: value.isLeast,
        draws: place < values.count ? draws : 0, tests: max(tests, all.count), rate: rates[place])
    }
  }

  /// The only test of its question.
  package init(_ question: Question, p: Double, error: Double, draws: Int) {
    self.init(
      question, p, error, isLeast: draws > 0 && p * Double(draws + 1) < 1.5, draws: draws,
      tests: 1, rate: p)
  }

  private init(
    _ question: Question, _ p: Double, _ error: Double, isLeast: Bool, draws: Int, tests: Int,
    rate: Double
  ) {
    self.question = question
    self.p = p
    self.error = error
    self.draws = draws
    self.tests = tests
    let scaled = rate / question.share
    q = min(1, scaled)
    let doubt = p > 0 ? 2 * error * scaled / p : 0
    certainty =
      if scaled + doubt <= Self.clearLimit {
        .clear
      } else if scaled + doubt <= Self.limit {
        .likely
      } else if isLeast {
        .undecided
      } else if scaled - doubt <= Self.limit {
        .onTheLimit
      } else {
        .chance
      }
  }
}

/// What one test allows to be said; see ``Tested``.
package enum Certainty: String, Sendable {
  /// *q* + *d* ≤ 0.01.
  case clear
  /// *q* + *d* ≤ 0.05.
  case likely
  /// *q* ± *d* holds 0.05: another seed could say otherwise.
  case onTheLimit = "on_the_limit"
  /// No draw was as far out, and there are too few of them to pass.
  case undecided
  /// Cannot be told from chance.
  case chance

  /// Whether something may be told as more, or fewer, than chance gives.
  package var isFound: Bool { self == .clear || self == .likely }
}

/// Benjamini and Hochberg's *q*: the share of false finds among those with a *p* as low.
///
/// With *p* sorted, *q*(k) = min over j ≥ k of *p*(j) · *m* / j, at most 1.
///
/// - Input: values of *p*; `tests`, the number of tests *m* made, at least as many as the values: those
///   not given count as *p* = 1.
/// - Output: *q* in the order of the input.
/// - Complexity: O(*n* log *n*).
/// - Source: Y. Benjamini, Y. Hochberg, "Controlling the False Discovery Rate" (1995).
package func falseDiscoveryRates(_ p: [Double], tests: Int) -> [Double] {
  let order = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
  var q = [Double](repeating: 1, count: p.count)
  var least = 1.0
  for (rank, index) in order.enumerated().reversed() {
    least = min(least, p[index] * Double(max(tests, p.count)) / Double(rank + 1))
    q[index] = least
  }
  return q
}

/// A verdict as a column of a table holds it: what is judged, and which way it lies.
package enum Verdict: String, Sendable, CaseIterable {
  case clearlyMore = "clearly_more"
  case clearlyFewer = "clearly_fewer"
  case probablyMore = "probably_more"
  case probablyFewer = "probably_fewer"
  case onTheLimit = "on_the_limit"
  case undecided
  case chance
  /// Not judged: it follows from how networks are formed.
  case byFormation = "by_formation"

  package init(_ certainty: Certainty, isAbove: Bool) {
    self =
      switch certainty {
      case .clear: isAbove ? .clearlyMore : .clearlyFewer
      case .likely: isAbove ? .probablyMore : .probablyFewer
      case .onTheLimit: .onTheLimit
      case .undecided: .undecided
      case .chance: .chance
      }
  }

  package var isFound: Bool {
    switch self {
    case .clearlyMore, .clearlyFewer, .probablyMore, .probablyFewer: true
    case .onTheLimit, .undecided, .chance, .byFormation: false
    }
  }
}

// MARK: Wording

extension Double {
  /// Chances below this are printed as being so.
  static let leastChance = 0.001

  /// A chance for readers: never 0,000, since a chance from draws is never nought.
  package func chance(_ language: Language) -> String {
    self < Self.leastChance ? "< " + Self.leastChance.shown(language) : shown(language)
  }

  /// "p = 0,012" or "p < 0,001"; `name` is p or q.
  package func chance(_ name: String, _ language: Language) -> String {
    name + (self < Self.leastChance ? " " : " = ") + chance(language)
  }
}

extension Tested {
  /// "p = 0,019; rättat för alla prövningar q = 0,136": what a verdict that stands beside it rests on.
  package func chances(_ language: Language) -> String {
    let corrected = Localised(
      swedish: "rättat för alla prövningar", english: "corrected for all tests")[language]
    return p.chance("p", language) + "; " + corrected + " " + q.chance("q", language)
  }
}

extension Verdict {
  /// The verdict in a cell.
  package func words(draws: Int) -> Localised<String> {
    switch self {
    case .clearlyMore: Localised(swedish: "klart fler", english: "clearly more")
    case .clearlyFewer: Localised(swedish: "klart färre", english: "clearly fewer")
    case .probablyMore: Localised(swedish: "troligen fler", english: "probably more")
    case .probablyFewer: Localised(swedish: "troligen färre", english: "probably fewer")
    case .onTheLimit:
      Localised(swedish: "på gränsen; bedöms inte", english: "borderline; not judged")
    case .undecided:
      Localised(
        swedish: "kan inte avgöras med \(draws.shown(.swedish)) dragningar",
        english: "cannot be decided with \(draws.shown(.english)) draws")
    case .chance:
      Localised(
        swedish: "kan inte skiljas från slump", english: "cannot be distinguished from chance")
    case .byFormation:
      Localised(
        swedish: "bedöms inte; följer av hur nätverken är bildade",
        english: "not judged; it follows from how networks are formed")
    }
  }

  /// The verdict as a sentence: "Det är klart färre än slumpen ger."
  package func sentence(draws: Int) -> Localised<String> {
    let words = words(draws: draws)
    return switch self {
    case _ where isFound:
      Localised(
        swedish: "Det är \(words.swedish) än slumpen ger.",
        english: "That is \(words.english) than chance would give.")
    case .onTheLimit:
      Localised(
        swedish: "Det ligger på gränsen till vad slumpen ger.",
        english: "That is on the borderline of what chance would give.")
    case .undecided:
      Localised(
        swedish: "Om det är fler eller färre än slumpen ger \(words.swedish).",
        english: "Whether that is more or fewer than chance would give \(words.english).")
    case .byFormation:
      Localised(
        swedish: "Det följer av hur nätverken är bildade.",
        english: "That follows from how networks are formed.")
    default:
      Localised(
        swedish: "Skillnaden \(words.swedish).", english: "The difference \(words.english).")
    }
  }
}
