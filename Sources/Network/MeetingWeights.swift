// A second reading of the ties: not who sits where, but at how many meetings a year somebody can carry over.

import Roster

/// Ties weighted by meetings a year and attendance.
///
/// With *m*(n) the meetings of network n a year and *a*(v, n) the share of them that v attends, a seat weighs
/// *w*(v, n) = *m*(n) *a*(v, n) meetings a year. Who sits in a and b can carry over between them as often as at the one
/// where she or he is least: min(*w*(v, a), *w*(v, b)), the weakest of the two ties of the path a – v – b. A link of N weighs
/// *W*(a, b) = Σ over shared people of that.
///
/// - Input: the structure of a day. A network that does not tell its meetings has no weight, nor have the seats in it.
///   Where attendance is told, an empty cell is unknown and takes the mean of those told in the network, or else of all;
///   where it is told nowhere every seat counts as attended, and ``usesAttendance`` is false. Somebody with several rows
///   in a network that run takes the highest attendance.
/// - Output: meetings a year. `seats` by person: Σ *w*; `carried` by person: Σ over pairs of networks of the least of two;
///   `links` by network: Σ *W* over its links. `nil` for a person none of whose networks tells its meetings, and for
///   a network that does not.
/// - Complexity: O(rows + Σ over people of networks²).
/// - Source: the least of two weights as the value of a path of two ties: T. Opsahl, P. Panzarasa, "Clustering in Weighted Networks"
///   (2009); that shared people are to be weighed by how much they meet: M. E. J. Newman, "Scientific Collaboration Networks. II"
///   (2001).
package struct MeetingWeights: Sendable {
  package let seats: [Double?]
  package let carried: [Double?]
  package let links: [Double?]
  /// *W* by arc of N; `nil` where one of the networks does not tell its meetings.
  package let arcs: [Double?]
  package let usesAttendance: Bool
  /// Networks with somebody in them that do not tell their meetings.
  package let untold: Int

  /// `nil` when no network with people tells its meetings.
  package init?(of structure: Structure) {
    let (roster, b, n) = (structure.roster, structure.seats, structure.linkedNetworks)
    let meetings = roster.networks.map(\.meetingsPerYear)
    let people = b.degrees(.right)
    guard people.indices.contains(where: { people[$0] > 0 && meetings[$0] != nil }) else {
      return nil
    }
    untold = people.indices.count { people[$0] > 0 && meetings[$0] == nil }
    usesAttendance = roster.tellsAttendance
    let shares = usesAttendance ? attendance(structure) : [:]
    func weight(_ v: Int, _ network: Int32) -> Double? {
      meetings[Int(network)].map { $0 * (shares[key(v, network)] ?? 1) }
    }
    var seats = [Double?](repeating: nil, count: b.left)
    var carried = seats
    var arcs = [Double?](repeating: nil, count: n.graph.targets.count)
    for a in 0..<n.graph.order {
      for arc in Int(n.graph.offsets[a])..<Int(n.graph.offsets[a + 1])
      where meetings[a] != nil && meetings[Int(n.graph.targets[arc])] != nil { arcs[arc] = 0 }
    }
    for v in 0..<b.left {
      let own = b.partners(ofLeft: v).compactMap { network in
        weight(v, network).map { (network, $0) }
      }
      guard !own.isEmpty else { continue }
      seats[v] = own.reduce(0) { $0 + $1.1 }
      var sum = 0.0
      for (place, (one, first)) in own.enumerated() {
        for (other, second) in own[(place + 1)...] {
          let least = min(first, second)
          sum += least
          for (from, to) in [(one, other), (other, one)] {
            let row = Int(n.graph.offsets[Int(from)])..<Int(n.graph.offsets[Int(from) + 1])
            let arc = row.halved { n.graph.targets[$0] < to }
            arcs[arc] = (arcs[arc] ?? 0) + least
          }
        }
      }
      carried[v] = sum
    }
    self.seats = seats
    self.carried = carried
    self.arcs = arcs
    links = (0..<n.graph.order).map { a in
      guard meetings[a] != nil else { return nil }
      return (Int(n.graph.offsets[a])..<Int(n.graph.offsets[a + 1])).reduce(0) {
        $0 + (arcs[$1] ?? 0)
      }
    }
  }
}

private func key(_ v: Int, _ network: Int32) -> Int64 { Int64(v) << 32 | Int64(network) }

/// The attendance of every seat, 0–1; an untold one as the mean of the network, or of all.
private func attendance(_ structure: Structure) -> [Int64: Double] {
  var told: [Int64: Double] = [:]
  for row in structure.roster.memberships where row.isActive(on: structure.asOf) {
    guard let share = row.attended else { continue }
    let key = key(Int(row.person), row.network)
    told[key] = max(told[key] ?? 0, share)
  }
  let b = structure.seats
  var sums = [(sum: Double, count: Int)](repeating: (0, 0), count: b.right)
  for v in 0..<b.left {
    for network in b.partners(ofLeft: v) {
      guard let share = told[key(v, network)] else { continue }
      sums[Int(network)].sum += share
      sums[Int(network)].count += 1
    }
  }
  let all = sums.reduce((sum: 0.0, count: 0)) { ($0.sum + $1.sum, $0.count + $1.count) }
  let mean = all.count > 0 ? all.sum / Double(all.count) : 1
  var shares: [Int64: Double] = [:]
  for v in 0..<b.left {
    for network in b.partners(ofLeft: v) {
      let (sum, count) = sums[Int(network)]
      shares[key(v, network)] =
        told[key(v, network)] ?? (count > 0 ? sum / Double(count) : mean)
    }
  }
  return shares
}

/// Spearman's rank correlation: that of Pearson between ranks, equals sharing their mean rank.
///
/// - Output: −1 … 1; `nil` for fewer than three, or when a list is all equal.
/// - Complexity: O(*n* log *n*).
/// - Source: C. Spearman, "The Proof and Measurement of Association between Two Things" (1904).
///
/// - Precondition: the lists have the same length.
package func spearman(_ left: [Double], _ right: [Double]) -> Double? {
  precondition(left.count == right.count, "the values are of different things")
  guard left.count > 2 else { return nil }
  let (a, b) = (meanRanks(left), meanRanks(right))
  let mean = Double(left.count + 1) / 2
  var (product, squareA, squareB) = (0.0, 0.0, 0.0)
  for (x, y) in zip(a, b) {
    product += (x - mean) * (y - mean)
    squareA += (x - mean) * (x - mean)
    squareB += (y - mean) * (y - mean)
  }
  guard squareA > 0, squareB > 0 else { return nil }
  return product / (squareA * squareB).squareRoot()
}

/// Ranks from 1, the largest first; equals (within 1e-9) share the mean of theirs.
func meanRanks(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }
  var ranks = [Double](repeating: 0, count: values.count)
  var place = 0
  while place < order.count {
    let first = values[order[place]]
    var end = place
    while end < order.count, first - values[order[end]] <= 1e-9 * max(1, abs(first)) { end += 1 }
    for one in order[place..<end] { ranks[one] = Double(place + end + 1) / 2 }
    place = end
  }
  return ranks
}
