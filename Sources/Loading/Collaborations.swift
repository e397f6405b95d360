// collaborations.csv and collaboration_members.csv: agreements between organisations.

import Roster
import Tables
import Text

/// The rows of collaborations.csv, sorted by id.
func readCollaborations(
  _ form: Form, organisations: Directory, _ diagnostics: inout Diagnostics
) -> KeyedRows<Collaboration> {
  let texts: [(WritableKeyPath<Collaboration, String>, Column)] = [
    (\.area, form.column(.area)), (\.form, form.column(.form)),
    (\.agreement, form.column(.agreement)), (\.expected, form.column(.expected)),
    (\.outcome, form.column(.outcome)), (\.ending, form.column(.ending)),
  ]
  let (orientation, costKey) = (form.column(.orientation), form.column(.costKey))
  let (host, depth) = (form.column(.host), form.column(.depth))
  let (from, to) = (form.column(.from), form.column(.to))
  let (notice, review) = (form.column(.notice), form.column(.review))
  let status = form.column(.status)
  return KeyedRows<Collaboration>(form, &diagnostics) { row, id, name, diagnostics in
    var collaboration = Collaboration(id: id, name: name)
    for (path, column) in texts { collaboration[keyPath: path] = form.text(row, column) }
    collaboration.orientation = Vocabularies.orientations.list(form.text(row, orientation))
    collaboration.costKey = Vocabularies.costKeys.worded(form.text(row, costKey))
    collaboration.host = form.reference(row, host, to: organisations, &diagnostics)
    (collaboration.from, collaboration.to) = form.interval(row, from, to, &diagnostics)
    collaboration.depth = form.word(row, depth, Vocabularies.depths, &diagnostics)
    collaboration.notice = form.day(row, notice, .last, &diagnostics)
    collaboration.review = form.day(row, review, .last, &diagnostics)
    collaboration.status = form.word(
      row, status, Vocabularies.collaborationStatuses, &diagnostics)
    return collaboration
  }
}

/// The rows of collaboration_members.csv in the order of the file.
func readCollaborationMembers(
  _ form: Form, collaborations: Directory, organisations: Directory,
  _ diagnostics: inout Diagnostics
) -> [CollaborationMember] {
  let collaboration = form.column(.collaboration)
  let organisation = form.column(.organisation)
  let (role, share) = (form.column(.role), form.column(.costShare))
  let (from, to) = (form.column(.from), form.column(.to))
  var unknownRoles = WordCount()
  var read: [(member: CollaborationMember, row: Int)] = []
  // The rows of one organisation in one collaboration, to see whether their times overlap.
  var earlier: [[Index]: [Int]] = [:]
  for row in form.rows {
    let agreement = form.neededReference(row, collaboration, to: collaborations, &diagnostics)
    let body = form.neededReference(row, organisation, to: organisations, &diagnostics)
    let days = form.interval(row, from, to, &diagnostics)
    let cost = form.number(row, share, in: 0...1, &diagnostics)
    let word = form.text(row, role)
    let known = word.isEmpty ? .party : Vocabularies.memberRoles[word]
    if known == nil { unknownRoles.add(word, at: form.place(row, role)) }
    guard let agreement, let body else { continue }
    var member = CollaborationMember(collaboration: agreement, organisation: body)
    member.role = known ?? .party
    member.costShare = cost
    (member.from, member.to) = days
    let same = earlier[[agreement, body], default: []]
    if let match = same.first(where: { overlap(read[$0].member, member) }) {
      let line = form.place(read[match].row, collaboration).line
      diagnostics.add(
        .warning, "collaboration_members/overlap", at: form.place(row, organisation),
        .partyTwice(line))
      read[match].member = joined(read[match].member, member)
      continue
    }
    earlier[[agreement, body], default: []].append(read.count)
    read.append((member, row))
  }
  for entry in unknownRoles.entries {
    diagnostics.add(
      .warning, "collaboration_members/unknown-role", at: entry.place,
      .unknownPartyRole(entry.word, entry.count),
      help: .words(Vocabularies.memberRoles))
  }
  reportShares(read, form, share, &diagnostics)
  return read.map(\.member)
}

private func overlap(_ one: CollaborationMember, _ two: CollaborationMember) -> Bool {
  let startsInTime = one.to.flatMap { end in two.from.map { $0 <= end } } ?? true
  let endsInTime = two.to.flatMap { end in one.from.map { $0 <= end } } ?? true
  return startsInTime && endsInTime
}

/// The union of the times; host before party; the first cost share that is stated.
private func joined(_ one: CollaborationMember, _ two: CollaborationMember) -> CollaborationMember {
  var union = one
  if two.role == .host { union.role = .host }
  union.costShare = one.costShare ?? two.costShare
  union.from = one.from.flatMap { a in two.from.map { min(a, $0) } }
  union.to = one.to.flatMap { a in two.to.map { max(a, $0) } }
  return union
}

/// Warns when the cost shares of a collaboration do not add up to one.
///
/// Counted are the members without an end; when all have one, all of them.
private func reportShares(
  _ read: [(member: CollaborationMember, row: Int)], _ form: Form, _ share: Column,
  _ diagnostics: inout Diagnostics
) {
  let groups = Dictionary(
    grouping: read.filter { $0.member.costShare != nil }, by: \.member.collaboration)
  for group in groups.values.sorted(by: { $0[0].row < $1[0].row }) {
    let lasting = group.filter { $0.member.to == nil }
    let counted = lasting.isEmpty ? group : lasting
    let sum = counted.reduce(0) { $0 + ($1.member.costShare ?? 0) }
    guard !CollaborationMember.isWhole(sum) else { continue }
    diagnostics.add(
      .warning, "collaboration_members/share-sum", at: form.place(counted[0].row, share),
      .shareSum(form.text(counted[0].row, form.column(.collaboration)), sum))
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func partyTwice(_ line: Int) -> Localised<String> {
    Localised(
      swedish: "raden överlappar rad \(line), samma organisation och samarbete; de två slås ihop",
      english:
        "the row overlaps line \(line), the same organisation and collaboration; the two are merged"
    )
  }

  fileprivate static func unknownPartyRole(_ word: String, _ count: Int) -> Localised<String> {
    let rows = Localised<String>.rows(count)
    return Localised(
      swedish: "rollen \(word.quoted) är okänd och räknas som part: \(rows.swedish)",
      english: "the role \(word.quoted) is not known and counts as party: \(rows.english)")
  }

  fileprivate static func shareSum(_ collaboration: String, _ sum: Double) -> Localised<String> {
    Localised(
      swedish: "kostnadsandelarna i \(collaboration.quoted) blir tillsammans "
        + "\(sum.shown(.swedish)), inte 1",
      english:
        "the cost shares of \(collaboration.quoted) add up to \(sum.shown(.english)), not 1"
    )
  }
}
