// Rows of memberships.csv about one person in one network, or one vacant post there: joined to spans of time.

import Roster
import Tables
import Text

/// Joins the rows of one person in one network: a row for each role and unbroken time.
///
/// Rows of one role become one where their times overlap, and silently where the one begins on the day
/// after the other ends: a term that is renewed is one time in the role, however often it was written. Rows
/// that follow on one another with different attendance stay apart, since each share holds for its own
/// term; overlapping ones have the larger share.
///
/// Each role holds for the time of its own rows: who is a member since 2015 and in the chair since January has
/// chaired since January. Where two roles share one day only, the first is read as ending the day before:
/// a new role was taken up on the day that the old one was laid down.
func merged(
  _ read: [Membership], _ groups: [[Int]], _ rows: [Int32], _ form: Form, _ person: Column,
  _ diagnostics: inout Diagnostics
) -> [Membership] {
  guard !groups.isEmpty else { return read }
  /// The rows that are joined or shortened, by position; `nil` for one that is part of another now.
  var changed: [Int: Membership?] = [:]
  func place(_ position: Int) -> Diagnostic.Place { form.place(Int(rows[position]), person) }
  // In the order of the file, so that the kept diagnostics are the first.
  for group in groups {
    var spans: [(position: Int, row: Membership)] = []
    for next in group.sorted(by: { (read[$0].from.order, $0) < (read[$1].from.order, $1) }) {
      let two = read[next]
      let same = spans.lastIndex { $0.row.role == two.role && $0.row.otherRole == two.otherRole }
      guard let same, spans[same].row.joins(two) else {
        spans.append((next, two))
        continue
      }
      let (current, one) = spans[same]
      if one.overlaps(two) {
        diagnostics.add(
          .warning, "memberships/overlap", at: place(next), .overlap(place(current).line))
      }
      // The joined row takes the place of the one that comes first in the file.
      spans[same] = (min(current, next), one.joined(with: two))
      changed[max(current, next)] = .some(nil)
      changed[min(current, next)] = spans[same].row
    }
    guard spans.count > 1 else { continue }
    for a in spans.indices {
      for b in spans.indices where spans[a].row.meets(spans[b].row) {
        guard let end = spans[a].row.to else { continue }
        spans[a].row.to = Day(number: end.number - 1)
        changed[spans[a].position] = spans[a].row
        diagnostics.add(
          .warning, "memberships/shared-day", at: place(spans[b].position),
          .sharedDay(end, place(spans[a].position).line), help: .inclusive)
      }
    }
    for b in spans.indices {
      let other = spans[..<b].first { a in
        a.row.overlaps(spans[b].row) && rows[a.position] != rows[spans[b].position]
      }
      guard let other else { continue }
      diagnostics.add(
        .note, "memberships/two-roles", at: place(spans[b].position),
        .twoRoles(place(other.position).line))
    }
  }
  return read.indices.compactMap { position in
    if let change = changed[position] { change } else { read[position] }
  }
}

/// A row of memberships.csv about a seat that nobody holds.
struct VacantRow: Sendable {
  var seat: VacantSeat
  /// The id of the vacant post; `nil` where a word for vacancy stands instead of a person, which tells of no
  /// other row that it is the same seat.
  let post: String?
  let row: Int
}

/// One vacancy for each vacant post, network and unbroken time, in the order of the file.
func merged(
  _ read: [VacantRow], _ form: Form, _ person: Column, _ diagnostics: inout Diagnostics
) -> [VacantSeat] {
  struct Post: Hashable {
    let id: String
    let network: Index
  }
  var byPost: [Post: [Int]] = [:]
  for (position, vacant) in read.enumerated() {
    guard let id = vacant.post else { continue }
    byPost[Post(id: id, network: vacant.seat.network), default: []].append(position)
  }
  var read = read
  var gone: Set<Int> = []
  for group in byPost.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
    let order = group.sorted { (read[$0].seat.from.order, $0) < (read[$1].seat.from.order, $1) }
    var current = order[0]
    for next in order.dropFirst() {
      let (one, two) = (read[current].seat, read[next].seat)
      guard one.overlaps(two) || one.role == two.role && one.isFollowed(by: two) else {
        current = next
        continue
      }
      if one.overlaps(two) {
        diagnostics.add(
          .warning, "memberships/repeated-vacancy", at: form.place(read[next].row, person),
          .repeatedVacancy(form.place(read[current].row, person).line))
      }
      let first = min(current, next)
      gone.insert(max(current, next))
      read[first].seat.role = one.role.rank < two.role.rank ? one.role : two.role
      read[first].seat.from = one.from
      read[first].seat.to = later(one.to, two.to)
      current = first
    }
  }
  return read.indices.filter { !gone.contains($0) }.map { read[$0].seat }
}

// MARK: Times

extension Role {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Membership {
  /// Whether a row of the same role that begins later is of the same time in it.
  fileprivate func joins(_ next: Membership) -> Bool {
    overlaps(next) || isFollowed(by: next) && attended == next.attended
  }

  fileprivate func joined(with next: Membership) -> Membership {
    var union = self
    union.to = later(to, next.to)
    union.attended = [attended, next.attended].compactMap(\.self).max()
    return union
  }

  /// Whether the row ends on the day that `next`, of another role, begins, both having other days too.
  fileprivate func meets(_ next: Membership) -> Bool {
    guard role != next.role || otherRole != next.otherRole, let to, to == next.from else {
      return false
    }
    return from.map { $0 < to } ?? true && next.to.map { to < $0 } ?? true
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func overlap(_ line: Int) -> Localised<String> {
    Localised(
      swedish: "raden överlappar rad \(line), samma person och nätverk; de två slås ihop",
      english: "the row overlaps line \(line), the same person and network; the two are merged")
  }

  fileprivate static func twoRoles(_ line: Int) -> Localised<String> {
    Localised(
      swedish:
        "raden ger personen på rad \(line) en annan roll i samma nätverk under samma tid; båda "
        + "gäller, och platsen räknas en gång",
      english:
        "the row gives the person of line \(line) another role in the same network at the same time; both "
        + "hold, and the seat is counted once")
  }

  fileprivate static func repeatedVacancy(_ line: Int) -> Localised<String> {
    Localised(
      swedish:
        "raden upprepar rad \(line), samma vakanta post och nätverk; de två är en vakant plats",
      english:
        "the row repeats line \(line), the same vacant post and network; the two are one vacant seat"
    )
  }

  fileprivate static func sharedDay(_ day: Day, _ line: Int) -> Localised<String> {
    Localised(
      swedish: "raden börjar \(day), då rad \(line) slutar med en annan roll; "
        + "den raden läses som om den slutar dagen före",
      english: "the row starts on \(day), when line \(line) ends with another role; "
        + "that line is read as ending the day before")
  }

  fileprivate static var inclusive: Localised<String> {
    Localised(
      swedish: "'till' är rollens sista dag", english: "'to' is the last day of the role")
  }
}
