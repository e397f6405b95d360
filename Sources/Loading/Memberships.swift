// memberships.csv: who sits where, from when to when; repeated rows become one.

import Roster
import Tables
import Text

/// The rows of memberships.csv.
struct Memberships: Sendable {
  /// One for each person, network, role and unbroken time, in the order of the file.
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
  fileprivate private(set) var vacantSeats: [VacantRow] = []
  /// Whether a role is written as only Norwegian lists do.
  fileprivate private(set) var isNorwegian = false
  fileprivate private(set) var others = WordCount()
  fileprivate private(set) var diagnostics = Diagnostics()

  /// Reads the rows of `run`.
  ///
  /// A row for a vacant post, or with a word for vacancy instead of a person, becomes a vacant seat.
  init(
    _ form: Form, _ run: Range<Int>, people: Directory, vacantPosts: [String: VacantPost],
    networks: Directory, lexicon: Lexicon
  ) {
    let (person, network) = (form.column(.person), form.column(.network))
    let (role, attended) = (form.column(.role), form.column(.attended))
    let (from, to) = (form.column(.from), form.column(.to))
    var meanings = Recurring<RoleMeaning?>()
    memberships.reserveCapacity(run.count)
    rows.reserveCapacity(run.count)
    /// The number of the last person's id.
    var last = -1
    for row in run {
      let group = form.neededReference(row, network, to: networks, &diagnostics)
      let days = form.interval(row, from, to, &diagnostics)
      let share = form.number(row, attended, in: 0...1, &diagnostics)
      let known: RoleMeaning?
      if let meaning = meanings.recalled(form, row, role) {
        known = meaning
      } else {
        let word = form.text(row, role)
        isNorwegian = isNorwegian || RoleReading.isNorwegian(word)
        known = meanings.learned(
          word.isEmpty ? RoleMeaning(.member) : lexicon.role(word), form, row, role)
      }
      var other: Index?
      if known == nil {
        other = Index(others.add(form.text(row, role), at: form.place(row, role)))
      }
      var member = form.index(row, person, people, after: &last)
      if member == nil {
        // Not the id of a person: a name, a vacant post, a word for vacancy, or a mistake.
        guard let name = form.needed(row, person, &diagnostics) else { continue }
        let post = vacantPosts[name]
        if post != nil || (lexicon.isVacant(name) && !people.has(name)) {
          guard let group else { continue }
          var seat = VacantSeat(network: group)
          seat.organisation = post?.organisation
          seat.function = post?.function ?? ""
          seat.role = known?.role ?? .member
          (seat.from, seat.to) = days
          vacantSeats.append(VacantRow(seat: seat, post: post == nil ? nil : name, row: row))
          continue
        }
        member = form.neededReference(row, person, to: people, &diagnostics)
      }
      guard let member, let group else { continue }
      var membership = Membership(person: member, network: group)
      membership.role = known?.role ?? .member
      membership.otherRole = other
      (membership.from, membership.to) = days
      membership.attended = share
      memberships.append(membership)
      rows.append(Int32(row))
      guard let second = known?.other else { continue }
      membership.role = second
      memberships.append(membership)
      rows.append(Int32(row))
    }
  }
}

/// The rows of memberships.csv, put together from its runs; and a warning for each of `networks`, the
/// rows of `networkForm`, that nobody sits in.
func readMemberships(
  _ form: Form, _ runs: [MembershipsRun], _ networks: Networks, _ networkForm: Form?,
  _ diagnostics: inout Diagnostics
) -> (memberships: Memberships, empty: Diagnostics) {
  var result = Memberships()
  var others = WordCount()
  var vacant: [VacantRow] = []
  var read: [Membership] = []
  var rows: [Int32] = []
  read.reserveCapacity(form.rows.count)
  rows.reserveCapacity(form.rows.count)
  for run in runs {
    diagnostics.add(contentsOf: run.diagnostics)
    vacant += run.vacantSeats
    rows += run.rows
    let places = others.add(run.others)
    let start = read.count
    read += run.memberships
    guard !places.isEmpty else { continue }
    for position in start..<read.count {
      read[position].otherRole = read[position].otherRole.map { Index(places[Int($0)]) }
    }
  }
  if runs.contains(where: \.isNorwegian),
    let leader = others.entries.firstIndex(where: { RoleReading.isNorwegianChair($0.word) })
  {
    others.remove(at: leader)
    for position in read.indices {
      guard let other = read[position].otherRole else { continue }
      if Int(other) == leader { (read[position].role, read[position].otherRole) = (.chair, nil) }
      if Int(other) > leader { read[position].otherRole = other - 1 }
    }
  }
  result.otherRoles = others.entries.map(\.word)
  for entry in others.entries {
    diagnostics.add(
      .note, "memberships/unknown-role", at: entry.place, .unknownRole(entry.word, entry.count))
  }
  noteAttendance(read, rows, form, &diagnostics)
  let all = read
  let (repeated, empty) = repeatedSeats(all) {
    networkForm.map { networks.empty(all, $0) } ?? Diagnostics()
  }
  result.memberships = merged(
    read, repeated, rows, form, form.column(.person), &diagnostics)
  result.vacantSeats = merged(vacant, form, form.column(.person), &diagnostics)
  return (result, empty)
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func unknownRole(_ word: String, _ count: Int) -> Localised<String> {
    let rows = Localised<String>.rows(count)
    return Localised(
      swedish: "rollen \(word.quoted) behålls som text och räknas som ledamot: \(rows.swedish)",
      english: "the role \(word.quoted) is kept as text and counts as member: \(rows.english)")
  }
}
