// memberships.csv: who sits where, from when to when; repeated rows become one.

import Roster
import Tables

/// The rows of memberships.csv.
struct Memberships {
  /// One for each person, network and unbroken time, in the order of the file.
  fileprivate(set) var memberships: [Membership] = []
  fileprivate(set) var vacantSeats: [VacantSeat] = []
  /// Role words outside ``Role``, in the order in which they were met.
  fileprivate(set) var otherRoles: [String] = []
}

/// Reads memberships.csv.
///
/// A row for a vacant post, or with a word for vacancy instead of a person, becomes a vacant seat.
func readMemberships(
  _ form: Form, people: Directory, vacantPosts: [String: VacantPost], networks: Directory,
  lexicon: Lexicon, _ diagnostics: inout Diagnostics
) -> Memberships {
  let (person, network) = (form.column("person"), form.column("network"))
  let (role, attended) = (form.column("role"), form.column("attended"))
  let (from, to) = (form.column("from"), form.column("to"))
  var result = Memberships()
  var others = WordCount()
  var read: [(membership: Membership, row: Int)] = []
  read.reserveCapacity(form.rows.count)
  for row in form.rows {
    let group = form.neededReference(row, network, to: networks, &diagnostics)
    let days = form.interval(row, from, to, &diagnostics)
    let share = form.number(row, attended, in: 0...1, &diagnostics)
    let word = form.text(row, role)
    let known = word.isEmpty ? .member : lexicon.roles[word]
    let name = form.needed(row, person, &diagnostics)
    let other: Index? =
      known == nil ? Index(others.add(word, at: form.place(row, role))) : nil
    guard let name else { continue }
    let post = vacantPosts[name]
    let isKnownPerson = if case .found = people.find(name) { true } else { false }
    if post != nil || (lexicon.isVacant(name) && !isKnownPerson) {
      guard let group else { continue }
      var seat = VacantSeat(network: group)
      seat.organisation = post?.organisation
      seat.function = post?.function ?? ""
      seat.role = known ?? .member
      (seat.from, seat.to) = days
      result.vacantSeats.append(seat)
    } else if let member = form.neededReference(row, person, to: people, &diagnostics), let group {
      var membership = Membership(person: member, network: group)
      membership.role = known ?? .member
      membership.otherRole = other
      (membership.from, membership.to) = days
      membership.attended = share
      read.append((membership, row))
    }
  }
  result.otherRoles = others.entries.map(\.word)
  for entry in others.entries {
    diagnostics.add(
      .note, "memberships/unknown-role", at: entry.place, .unknownRole(entry.word, entry.count))
  }
  result.memberships = merged(read, form, person, &diagnostics)
  return result
}

/// Joins the rows of one person in one network whose times overlap.
///
/// Two rows become one with the union of their times and the higher role. When the roles differ and the
/// rows share one day only, the first is read as ending the day before: a new role was taken up on
/// the day that the old one was laid down, and merging would give the higher role to all of the time.
private func merged(
  _ read: [(membership: Membership, row: Int)], _ form: Form, _ person: Column,
  _ diagnostics: inout Diagnostics
) -> [Membership] {
  struct Key: Hashable {
    let person: Index
    let network: Index
  }
  var groups: [Key: [Int]] = [:]
  groups.reserveCapacity(read.count)
  for (position, entry) in read.enumerated() {
    groups[Key(person: entry.membership.person, network: entry.membership.network), default: []]
      .append(position)
  }
  var kept: [Membership?] = read.map(\.membership)
  // In the order of the file, so that the kept diagnostics are the first.
  for position in read.indices {
    let entry = read[position].membership
    guard let group = groups[Key(person: entry.person, network: entry.network)], group.count > 1,
      group[0] == position
    else { continue }
    let order = group.sorted { a, b in
      let (x, y) = (read[a].membership.from, read[b].membership.from)
      // An open start is before all days.
      guard let x, let y else { return x == nil && y != nil || x == y && a < b }
      return x == y ? a < b : x < y
    }
    var current = order[0]
    for next in order.dropFirst() {
      guard let one = kept[current], let two = kept[next] else { continue }
      guard one.to.map({ end in two.from.map { $0 <= end } ?? true }) ?? true else {
        current = next
        continue
      }
      let place = form.place(read[next].row, person)
      let line = form.place(read[current].row, person).line
      let hasOtherRole = one.role != two.role || one.otherRole != two.otherRole
      if hasOtherRole, let end = one.to, two.from == end, one.from.map({ $0 < end }) ?? true,
        two.to.map({ end < $0 }) ?? true
      {
        kept[current]?.to = Day(number: end.number - 1)
        diagnostics.add(
          .warning, "memberships/shared-day", at: place, .sharedDay(end, line), help: .inclusive)
        current = next
      } else {
        let union = joined(one, two)
        // The merged row takes the place of the one that comes first in the file.
        kept[current] = nil
        kept[next] = nil
        kept[min(current, next)] = union
        current = min(current, next)
        diagnostics.add(.warning, "memberships/overlap", at: place, .overlap(line))
      }
    }
  }
  return kept.compactMap { $0 }
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
  fileprivate static func unknownRole(_ word: String, _ count: Int) -> Diagnostic.Text {
    let rows = Diagnostic.Text.rows(count)
    return Diagnostic.Text(
      "the role \(word.quoted) is kept as text and counts as member: \(rows.english)",
      sv: "rollen \(word.quoted) behålls som text och räknas som ledamot: \(rows.swedish)")
  }

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
