// Rows of memberships.csv that are about one person in one network: found, and joined where they overlap.

import Roster
import Tables

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

/// Joins the rows of one person in one network whose times overlap.
///
/// Two rows become one with the union of their times and the higher role. When the roles differ and the
/// rows share one day only, the first is read as ending the day before: a new role was taken up on
/// the day that the old one was laid down, and merging would give the higher role to all of the time.
func merged(
  _ read: [Membership], _ groups: [[Int]], _ rows: [Int32], _ form: Form, _ person: Column,
  _ diagnostics: inout Diagnostics
) -> [Membership] {
  guard !groups.isEmpty else { return read }
  /// The rows that are joined or shortened, by position; `nil` for one that is part of another now.
  var changed: [Int: Membership?] = [:]
  // In the order of the file, so that the kept diagnostics are the first.
  for group in groups {
    let order = group.sorted { a, b in
      let (x, y) = (read[a].from, read[b].from)
      // An open start is before all days.
      guard let x, let y else { return x == nil && y != nil || x == y && a < b }
      return x == y ? a < b : x < y
    }
    var current = order[0]
    var one = read[current]
    for next in order.dropFirst() {
      let two = read[next]
      guard one.to.map({ end in two.from.map { $0 <= end } ?? true }) ?? true else {
        (current, one) = (next, two)
        continue
      }
      let place = form.place(Int(rows[next]), person)
      let line = form.place(Int(rows[current]), person).line
      let hasOtherRole = one.role != two.role || one.otherRole != two.otherRole
      if hasOtherRole, let end = one.to, two.from == end, one.from.map({ $0 < end }) ?? true,
        two.to.map({ end < $0 }) ?? true
      {
        one.to = Day(number: end.number - 1)
        changed[current] = one
        diagnostics.add(
          .warning, "memberships/shared-day", at: place, .sharedDay(end, line), help: .inclusive)
        (current, one) = (next, two)
      } else {
        // The merged row takes the place of the one that comes first in the file.
        changed[max(current, next)] = .some(nil)
        current = min(current, next)
        one = joined(one, two)
        changed[current] = one
        diagnostics.add(.warning, "memberships/overlap", at: place, .overlap(line))
      }
    }
  }
  return read.indices.compactMap { position in
    if let change = changed[position] { change } else { read[position] }
  }
}

/// The union of two rows: the longer time, the higher role, and what goes with that role.
private func joined(_ one: Membership, _ two: Membership) -> Membership {
  let ranks = Role.allCases
  let isTwoHigher =
    (ranks.firstIndex(of: two.role) ?? 0) < (ranks.firstIndex(of: one.role) ?? 0)
  let (high, low) = isTwoHigher ? (two, one) : (one, two)
  var union = high
  union.attended = high.attended ?? low.attended
  union.from = one.from.flatMap { a in two.from.map { min(a, $0) } }
  union.to = one.to.flatMap { a in two.to.map { max(a, $0) } }
  return union
}

// MARK: Wording

extension Diagnostic.Text {
  fileprivate static func overlap(_ line: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      "the row overlaps line \(line), the same person and network; the two are merged",
      sv: "raden överlappar rad \(line), samma person och nätverk; de två slås ihop")
  }

  fileprivate static func sharedDay(_ day: Day, _ line: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      "the row starts on \(day), when line \(line) ends with another role; "
        + "that line is read as ending the day before",
      sv: "raden börjar \(day), då rad \(line) slutar med en annan roll; "
        + "den raden läses som om den slutar dagen före")
  }

  fileprivate static let inclusive = Diagnostic.Text(
    "'to' is the last day of the role", sv: "'till' är rollens sista dag")
}
