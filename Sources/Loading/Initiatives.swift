// initiatives.csv and the two tables of who takes part in them.

import Roster
import Tables

/// The rows of initiatives.csv, sorted by id; parties and networks are still empty.
func readInitiatives(
  _ form: Form, organisations: Directory, networks: Directory, goals: Directory,
  _ diagnostics: inout Diagnostics
) -> KeyedRows<Initiative> {
  let texts: [(WritableKeyPath<Initiative, String>, Column)] = [
    (\.area, form.column(.area)), (\.mandate, form.column(.mandate)),
    (\.goal, form.column(.goal)),
  ]
  let grades: [(WritableKeyPath<Initiative, Int?>, Column)] = [
    (\.benefit, form.column(.benefit)), (\.feasibility, form.column(.feasibility)),
    (\.fit, form.column(.fit)),
  ]
  let (stage, since) = (form.column(.stage), form.column(.since))
  let (owner, network) = (form.column(.owner), form.column(.network))
  let (role, assignment) = (form.column(.role), form.column(.assignment))
  let interest = form.column(.interest)
  return KeyedRows<Initiative>(form, &diagnostics) { row, id, name, diagnostics in
    var initiative = Initiative(id: id, name: name)
    for (path, column) in texts { initiative[keyPath: path] = form.text(row, column) }
    // Where no table of goals is kept, or none has the name, the goal is a text alone.
    if case .found(let goal) = goals.find(initiative.goal) { initiative.commonGoal = goal }
    for (path, column) in grades {
      initiative[keyPath: path] = form.whole(row, column, in: 1...5, &diagnostics)
    }
    initiative.stage = form.word(row, stage, Vocabularies.stages, &diagnostics)
    initiative.since = form.day(row, since, .first, &diagnostics)
    initiative.owner = form.reference(row, owner, to: organisations, &diagnostics)
    initiative.network = form.reference(row, network, to: networks, &diagnostics)
    initiative.role = form.word(row, role, Vocabularies.initiativeRoles, &diagnostics)
    initiative.assignment = form.word(row, assignment, Vocabularies.assignments, &diagnostics)
    initiative.isWidelyWanted = form.word(row, interest, Vocabularies.answers, &diagnostics)
    return initiative
  }
}

/// A row of a table that joins two things: `first` takes part with `second`.
struct Pairing: Hashable {
  let first: Index
  let second: Index
}

/// The rows of initiative_parties.csv or initiative_networks.csv in the order of the file.
func readPairings(
  _ form: Form, _ second: InputColumn, initiatives: Directory, others: Directory,
  _ diagnostics: inout Diagnostics
) -> [Pairing] {
  let (initiative, other) = (form.column(.initiative), form.column(second))
  var rows = DistinctRows<Pairing, Pairing>(of: form)
  for row in form.rows {
    let one = form.neededReference(row, initiative, to: initiatives, &diagnostics)
    let two = form.neededReference(row, other, to: others, &diagnostics)
    guard let one, let two else { continue }
    let pairing = Pairing(first: one, second: two)
    rows.add(pairing, key: pairing, form, row, initiative, &diagnostics)
  }
  return rows.values
}
