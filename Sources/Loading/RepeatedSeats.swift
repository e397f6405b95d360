// Rows of memberships.csv that are about one person in one network, found.

import Roster

/// The positions of the rows of one person in one network, for each such pair with several rows; the
/// positions ascend, and the pairs come in the order of their first. `other` is done at the same time.
///
/// In a table by person, as most are, threads share the work by people; the rows of another table are
/// sorted by person first.
func repeatedSeats<Other: Sendable>(
  _ read: [Membership], beside other: @Sendable () -> Other
) -> (groups: [[Int]], Other) {
  // Runs of rows, moved on to where the next person begins.
  let ends = runs(of: read.indices).map { run in
    var end = run.upperBound
    while end < read.count, end > 0, read[end].person == read[end - 1].person { end += 1 }
    return end
  }
  let (found, other) = concurrently(
    ends.count,
    { number in repeatedSeats(read, number == 0 ? 0 : ends[number - 1], ends[number]) },
    beside: other)
  let isByPerson =
    found.allSatisfy { $0 != nil }
    && ends.allSatisfy { $0 == 0 || $0 == read.count || read[$0 - 1].person < read[$0].person }
  if isByPerson { return (found.flatMap { $0 ?? [] }, other) }
  let order = read.indices.sorted { a, b in
    read[a].person == read[b].person ? a < b : read[a].person < read[b].person
  }
  let groups = repeatedSeats(order.map { read[$0] }, 0, order.count) ?? []
  return (groups.map { $0.map { order[$0] } }.sorted { $0[0] < $1[0] }, other)
}

/// The same for the rows from `start` to `end`; `nil` when they are not by person.
private func repeatedSeats(_ read: [Membership], _ start: Int, _ end: Int) -> [[Int]]? {
  var groups: [[Int]] = []
  var first = start
  while first < end {
    var next = first + 1
    while next < end, read[next].person == read[first].person { next += 1 }
    if next < end, read[next].person < read[first].person { return nil }
    if mayRepeat(read, first, next) {
      let seats = (first..<next).sorted { a, b in
        read[a].network == read[b].network ? a < b : read[a].network < read[b].network
      }
      let several = seats.chunked { read[$0].network == read[$1].network }.filter { $0.count > 1 }
      groups += several.sorted { $0[0] < $1[0] }
    }
    first = next
  }
  return groups
}

/// Whether two of the rows may be of one network; so many that it is quicker to sort them may.
private func mayRepeat(_ read: [Membership], _ first: Int, _ next: Int) -> Bool {
  guard next - first <= 32 else { return true }
  for one in first..<next {
    for two in first..<one where read[one].network == read[two].network { return true }
  }
  return false
}

extension [Int] {
  /// The array cut wherever two neighbours do not belong together.
  fileprivate func chunked(_ belong: (Int, Int) -> Bool) -> [[Int]] {
    var chunks: [[Int]] = []
    for position in self {
      if let last = chunks.last?.last, belong(last, position) {
        chunks[chunks.count - 1].append(position)
      } else {
        chunks.append([position])
      }
    }
    return chunks
  }
}
