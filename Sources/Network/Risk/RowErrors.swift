// What the headline counts would be if rows are missing from the lists, or stand in them though they are false.

import Findings
import Roster
import Text
import Threads

/// The headline counts under errors in the rows: 5, 10 and 20 % missing, and 5, 10 and 20 % false.
///
/// *False* rows are of people who have left but stand in the list. The truth is then the list without a random
/// share *x* of its seats: each draw leaves every edge of B out with chance *x* and counts anew. The estimate is
/// the mean of the draws, the interval goes from their 5 % to their 95 % quantile.
///
/// *Missing* rows are the other way: the list is what is left of the truth when every seat was left out with chance
/// *x*. A pair of networks that truly shares *s* people is seen with Binomial(*s*, (1 − *x*)²) of them, so with
/// *q* = 1 / (1 − *x*)² and *n*(s) the pairs seen with *s*, Σ *n*(s) *s* *q* (1 − *q*)^(s − 1) and Σ *n*(s) (1 − (1 − *q*)^s)
/// are the unbiased estimates of the pairs that truly share one person and anybody; likewise for the seats of an
/// organisation in a network with *r* = 1 / (1 − *x*), and for pairs with need that share nobody. The error of the
/// estimate is what it makes of the draws above, whose truth is the list itself; the interval is the estimate
/// less the 95 % and the 5 % quantile of that error.
///
/// - Input: the structure of a day. Rows are taken as missing or false at random; where whole networks or
///   organisations are careless the truth may lie outside.
/// - Output: rows by figure, kind and share. Gaps only where need is told by initiatives and no pair was left out;
///   the share only where some pair is linked. Counts are ≥ 0 and shares 0–1, not rounded.
/// - Complexity: O(Σ over people of networks² + linked pairs) a draw; as many draws as ``work`` allows, at most
///   ``most``; none below ``least``, and then no rows.
/// - Source: I. J. Good, G. H. Toulmin, "The Number of New Species, and the Increase in Population Coverage, When a Sample
///   Is Increased" (1956), for the estimate; G. Kossinets, "Effects of Missing Data in Social Networks" (2006), for rows that
///   are missing at random.
package struct RowErrors: Sendable {
  package enum Figure: Sendable, CaseIterable {
    case soleLinkShare
    case soleLinks
    case diagonalGaps
    case soleSeats

    var name: KeyFigure.Name {
      switch self {
      case .soleLinkShare: .soleLinkShare
      case .soleLinks: .soleLinks
      case .diagonalGaps: .diagonalGaps
      case .soleSeats: .soleSeats
      }
    }
  }

  package enum Kind: String, Sendable, CaseIterable {
    case missing
    case wrong = "false"
  }

  package struct Row: Hashable, Sendable {
    package let figure: Figure
    package let kind: Kind
    /// The share of the rows, 0–1: of the true ones that are missing, or of the listed ones that are false.
    package let share: Double
    /// What the list gives as it is.
    package let value: Double
    package let estimate: Double
    package let low: Double
    package let high: Double
  }

  package static let shares = [0.05, 0.1, 0.2]
  package static let most = 400
  package static let least = 40
  private static let work = 60_000_000

  package let rows: [Row]
  package let draws: Int

  package init(of structure: Structure) {
    let counter = SeatCounter(structure)
    let affordable = Self.work / max(1, counter.work)
    draws = affordable < Self.least ? 0 : min(Self.most, affordable)
    guard draws > 0, counter.edges > 0 else {
      rows = []
      return
    }
    let draws = draws
    let seed = structure.seed ^ 0x726f_7773
    /// A share of nothing is undefined in a draw; a few such draws are left out.
    func isEnough(_ drawn: [Double]) -> Bool { drawn.count * 20 >= draws * 19 }
    let whole = counter.tally { _ in true }
    let values = whole.figures(missing: 0)
    var found: [Row] = []
    for (number, share) in Self.shares.enumerated() {
      let drawn = sharded(draws, threads: structure.threads) { round in
        // Whoever set the deadline throws the draws away.
        if structure.deadline.isPassed {
          return (wrong: whole.figures(missing: 0), missing: whole.figures(missing: share))
        }
        var generator = SplitMix64(seed: seed, stream: UInt64(number * Self.most + round))
        let rest = counter.tally { _ in generator.unit() >= share }
        return (wrong: rest.figures(missing: 0), missing: rest.figures(missing: share))
      }
      let restored = whole.figures(missing: share)
      for (place, figure) in Figure.allCases.enumerated() {
        guard let value = values[place] else { continue }
        let wrong = drawn.compactMap { $0.wrong[place] }.sorted()
        if isEnough(wrong) {
          found.append(
            Row(
              figure: figure, kind: .wrong, share: share, value: value,
              estimate: wrong.reduce(0, +) / Double(wrong.count), low: wrong.quantile(0.05),
              high: wrong.quantile(0.95)))
        }
        let errors = drawn.compactMap { $0.missing[place].map { $0 - value } }.sorted()
        guard let estimate = restored[place], isEnough(errors) else { continue }
        let bound = figure == .soleLinkShare ? 1 : Double.infinity
        func within(_ number: Double) -> Double { max(0, min(bound, number)) }
        found.append(
          Row(
            figure: figure, kind: .missing, share: share, value: value,
            estimate: within(estimate), low: within(estimate - errors.quantile(0.95)),
            high: within(estimate - errors.quantile(0.05))))
      }
    }
    rows = found.sorted { a, b in
      (a.figure.place, a.kind.place, a.share) < (b.figure.place, b.kind.place, b.share)
    }
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension [Double] {
  /// Of sorted values, the least that at least `share` of them do not pass.
  fileprivate func quantile(_ share: Double) -> Double {
    self[Swift.min(count - 1, Swift.max(0, Int((share * Double(count)).rounded(.up)) - 1))]
  }
}

extension Analysis where Input == Structure {
  /// The headline counts under missing and false rows.
  static let rowErrors = Analysis(
    "row_errors", title: Localised(swedish: "Felaktiga rader", english: "Errors in the rows"),
    parts: [.dependency], cost: .drawn,
    needs: [.networks], tables: [.headlineIntervals]
  ) { structure in
    var outcome = Outcome()
    let errors = RowErrors(of: structure)
    let rows = errors.rows
    guard !rows.isEmpty else { return outcome }
    let table = Table.headlineIntervals
    outcome.add(.figure, rows.map(\.figure.name.text), to: table)
    outcome.add(.rows, codes: rows.map(\.kind), to: table)
    outcome.add(.share, rows.map(\.share), to: table)
    outcome.add(.value, rows.map(\.value), to: table)
    outcome.add(.estimate, rows.map(\.estimate), to: table)
    outcome.add(.low, rows.map(\.low), to: table)
    outcome.add(.high, rows.map(\.high), to: table)
    outcome.add(.direction, codes: rows.map(\.direction), to: table)
    outcome.add(.draws, rows.map { _ in errors.draws }, to: table)
    return outcome
  }
}

extension RowErrors {
  /// What the list gives, beside what would be true.
  package enum Direction: String, Sendable, CaseIterable {
    case tooHigh = "too_high"
    case tooLow = "too_low"
    /// What the list gives lies within the interval.
    case unclear
  }
}

extension RowErrors.Row {
  package var direction: RowErrors.Direction {
    value > high ? .tooHigh : value < low ? .tooLow : .unclear
  }
}
