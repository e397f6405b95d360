// What the networks take of each person's time, and who carries far more than the others.

package import Roster

/// Seats and hours of everybody who holds a seat.
///
/// The load of a person is the hours a year of the networks that tell their meetings and their length, as if all
/// meetings were attended: what the seats take, not what somebody has given. So it is everywhere in the product,
/// also where the list tells attendance; when no network tells, it is the number of seats. Somebody carries far more than others when the load
/// lies above the fence *Q*₃ + 1.5 (*Q*₃ − *Q*₁) of all loads and is at least twice the median; with fewer
/// than eight people there is no fence.
///
/// - Input: the seats of a day.
/// - Output: one row a person with a seat, in the order of the roster; hours `nil` when none of the
///   person's networks tells.
/// - Complexity: O(*n* log *n* + *m*).
/// - Source: J. W. Tukey, "Exploratory Data Analysis" (1977); quartiles by linear interpolation, type 7
///   of R. J. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages", Am. Stat. 50 (1996).
package struct PersonLoad: Sendable {
  package struct Row: Hashable, Sendable {
    package let person: Index
    package let seats: Int
    package let hours: Double?
  }

  package let rows: [Row]
  /// Whether the load is hours; seats otherwise.
  package let isHours: Bool
  package let median: Double?
  package let fence: Double?

  package init(of review: Review) {
    let roster = review.roster
    var seats = [Int](repeating: 0, count: roster.people.count)
    var told = seats
    var hours = [Double](repeating: 0, count: seats.count)
    for seat in review.seats {
      let person = Int(seat.person)
      seats[person] += 1
      guard let perYear = roster.networks[Int(seat.network)].hoursPerYear else { continue }
      told[person] += 1
      hours[person] += perYear
    }
    rows = seats.indices.filter { seats[$0] > 0 }.map {
      Row(person: Index($0), seats: seats[$0], hours: told[$0] > 0 ? hours[$0] : nil)
    }
    isHours = rows.contains { $0.hours != nil }
    let byHours = isHours
    let loads = rows.compactMap { $0.load(byHours: byHours) }.sorted()
    median = loads.isEmpty ? nil : Self.quantile(0.5, of: loads)
    if loads.count >= 8 {
      let (low, high) = (Self.quantile(0.25, of: loads), Self.quantile(0.75, of: loads))
      fence = high + 1.5 * (high - low)
    } else {
      fence = nil
    }
  }

  /// Whether the person of `row` carries far more than others.
  package func isAbove(_ row: Row) -> Bool {
    guard let fence, let median, let load = row.load(byHours: isHours) else { return false }
    return load > fence && load >= 2 * median
  }

  /// The share of all load that the tenth of the people with most carries, rounded up to whole people.
  package var shareOfTopTenth: Double? {
    let loads = rows.compactMap { $0.load(byHours: isHours) }.sorted(by: >)
    let total = loads.reduce(0, +)
    guard total > 0 else { return nil }
    return loads.prefix((loads.count + 9) / 10).reduce(0, +) / total
  }

  /// - Precondition: `sorted` is not empty.
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}

extension PersonLoad.Row {
  fileprivate func load(byHours: Bool) -> Double? { byHours ? hours : Double(seats) }
}
