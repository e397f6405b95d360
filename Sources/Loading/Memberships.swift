// memberships.csv: who sits where, from when to when; repeated rows become one.

import Roster
import Tables

/// The rows of memberships.csv.
struct Memberships: Sendable {
  /// One for each person, network and unbroken time, in the order of the file.
  fileprivate(set) var memberships: [Membership] = []
  fileprivate(set) var vacantSeats: [VacantSeat] = []
  /// Role words outside ``Role``, in the order in which they were met.
  fileprivate(set) var otherRoles: [String] = []
}

/// What a run of rows of memberships.csv became.
struct MembershipsRun: Sendable {
  /// `otherRole` is a position in `others` of this run.
  fileprivate private(set) var memberships: [Membership] = []
  /// The row of each membership.
  fileprivate private(set) var rows: [Int32] = []
  fileprivate private(set) var vacantSeats: [VacantSeat] = []
  fileprivate private(set) var others = WordCount()
  fileprivate private(set) var diagnostics = Diagnostics()

  /// Reads the rows of `run`.
  ///
  /// A row for a vacant post, or with a word for vacancy instead of a person, becomes a vacant seat.
  init(
    _ form: Form, _ run: Range<Int>, people: Directory, vacantPosts: [String: VacantPost],
    networks: Directory, lexicon: Lexicon
  ) {
    let (person, network) = (form.column("person"), form.column("network"))
    let (role, attended) = (form.column("role"), form.column("attended"))
    let (from, to) = (form.column("from"), form.column("to"))
    var meanings = Recurring<Role?>()
    memberships.reserveCapacity(run.count)
    rows.reserveCapacity(run.count)
    /// The number of the last person's id.
    var last = -1
    for row in run {
      let group = form.neededReference(row, network, to: networks, &diagnostics)
      let days = form.interval(row, from, to, &diagnostics)
      let share = form.number(row, attended, in: 0...1, &diagnostics)
      let known: Role?
      if let meaning = meanings.recalled(form, row, role) {
        known = meaning
      } else {
        let word = form.text(row, role)
        known = meanings.learned(word.isEmpty ? .member : lexicon.roles[word], form, row, role)
      }
      var other: Index?
      if known == nil {
        other = Index(others.add(form.text(row, role), at: form.place(row, role)))
      }
      var member: Index?
      if let id = form.plain(row, person),
        let found = people.find(id: form.table.bytes.span.extracting(id), after: last)
      {
        (member, last) = (found.index, found.number)
      } else {
        // Not the id of a person: a name, a vacant post, a word for vacancy, or a mistake.
        guard let name = form.needed(row, person, &diagnostics) else { continue }
        let post = vacantPosts[name]
        if post != nil || (lexicon.isVacant(name) && !people.has(name)) {
          guard let group else { continue }
          var seat = VacantSeat(network: group)
          seat.organisation = post?.organisation
          seat.function = post?.function ?? ""
          seat.role = known ?? .member
          (seat.from, seat.to) = days
          vacantSeats.append(seat)
          continue
        }
        member = form.neededReference(row, person, to: people, &diagnostics)
      }
      guard let member, let group else { continue }
      var membership = Membership(person: member, network: group)
      membership.role = known ?? .member
      membership.otherRole = other
      (membership.from, membership.to) = days
      membership.attended = share
      memberships.append(membership)
      rows.append(Int32(row))
    }
  }
}

/// The rows of memberships.csv, put together from its runs.
func readMemberships(
  _ form: Form, _ runs: [MembershipsRun], _ diagnostics: inout Diagnostics
) -> Memberships {
  var result = Memberships()
  var others = WordCount()
  var read: [Membership] = []
  var rows: [Int32] = []
  read.reserveCapacity(form.rows.count)
  rows.reserveCapacity(form.rows.count)
  for run in runs {
    diagnostics.add(contentsOf: run.diagnostics)
    result.vacantSeats += run.vacantSeats
    rows += run.rows
    let places = others.add(run.others)
    let start = read.count
    read += run.memberships
    guard !places.isEmpty else { continue }
    for position in start..<read.count {
      read[position].otherRole = read[position].otherRole.map { Index(places[Int($0)]) }
    }
  }
  result.otherRoles = others.entries.map(\.word)
  for entry in others.entries {
    diagnostics.add(
      .note, "memberships/unknown-role", at: entry.place, .unknownRole(entry.word, entry.count))
  }
  result.memberships = merged(read, rows, form, form.column("person"), &diagnostics)
  return result
}

/// The positions of the rows of one person in one network, for each such pair with several rows; the
/// positions ascend, and the pairs come in the order of their first.
///
/// Positions are sorted by person, which a table by person needs no work for, and then within each
/// person by network.
private func repeated(_ read: [Membership]) -> [[Int]] {
  var order = Array(read.indices)
  if !zip(read, read.dropFirst()).allSatisfy({ $0.person <= $1.person }) {
    order.sort { a, b in
      read[a].person == read[b].person ? a < b : read[a].person < read[b].person
    }
  }
  var groups: [[Int]] = []
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, read[order[end]].person == read[order[start]].person { end += 1 }
    if mayRepeat(read, order[start..<end]) {
      let seats = order[start..<end].sorted { a, b in
        read[a].network == read[b].network ? a < b : read[a].network < read[b].network
      }
      groups += seats.chunked { read[$0].network == read[$1].network }.filter { $0.count > 1 }
    }
    start = end
  }
  return groups.sorted { $0[0] < $1[0] }
}

/// Whether two of the positions may be of one network; seats so many that it is quicker to sort them may.
private func mayRepeat(_ read: [Membership], _ seats: ArraySlice<Int>) -> Bool {
  guard seats.count <= 32 else { return true }
  for one in seats.indices {
    for two in seats.startIndex..<one where read[seats[one]].network == read[seats[two]].network {
      return true
    }
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
private func merged(
  _ read: [Membership], _ rows: [Int32], _ form: Form, _ person: Column,
  _ diagnostics: inout Diagnostics
) -> [Membership] {
  let groups = repeated(read)
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
