// goals.csv, decisions.csv, effects.csv and resources.csv: what is meant, decided, measured and put in.

import Roster
import Tables
import Text

/// The rows of goals.csv, sorted by id; a goal may stand under one of a later row.
func readGoals(_ form: Form, _ diagnostics: inout Diagnostics) -> KeyedRows<Goal> {
  let (level, year) = (form.column(.level), form.column(.year))
  return KeyedRows<Goal>(form, &diagnostics) { row, id, name, diagnostics in
    var goal = Goal(id: id, name: name)
    goal.scope = Vocabularies.scopes.worded(form.text(row, level))
    goal.year = form.whole(row, year, in: 1900...2200, &diagnostics)
    return goal
  }
}

/// The goal that each of `rows` stands under, in their order.
func readParents(
  of rows: KeyedRows<Goal>, _ form: Form, _ goals: Directory, _ diagnostics: inout Diagnostics
) -> [Index?] {
  let parent = form.column(.parent)
  let parents = rows.rows.map { form.reference($0, parent, to: goals, &diagnostics) }
  // 0 not seen, otherwise the number of the walk that came by.
  var walks = [Int](repeating: 0, count: parents.count)
  for start in parents.indices where walks[start] == 0 {
    var at = start
    while walks[at] == 0 {
      walks[at] = start + 1
      guard let next = parents[at] else { break }
      at = Int(next)
    }
    guard walks[at] == start + 1, parents[at] != nil else { continue }
    var ring = [at]
    while let next = parents[ring[ring.count - 1]], Int(next) != at { ring.append(Int(next)) }
    // Told once, at the goal with the lowest id.
    guard let lowest = ring.min(), let turn = ring.firstIndex(of: lowest) else { continue }
    let goals = rows.values
    let ids = (ring[turn...] + ring[..<turn] + [lowest]).map { goals[$0].id }
    diagnostics.add(
      .error, "goals/parent-cycle", at: form.place(rows.rows[lowest], parent), .parentCycle(ids))
  }
  return parents
}

/// The rows of decisions.csv, sorted by id.
func readDecisions(
  _ form: Form, matters: Matters, levels: Levels, _ diagnostics: inout Diagnostics
) -> KeyedRows<Decision> {
  let texts: [(WritableKeyPath<Decision, String>, Column)] = [
    (\.body, form.column(.body)), (\.responsible, form.column(.responsible)),
    (\.next, form.column(.next)), (\.reference, form.column(.reference)),
  ]
  let (about, level) = (form.column(.about), form.column(.level))
  let (kind, status) = (form.column(.kind), form.column(.status))
  let (date, due) = (form.column(.date), form.column(.due))
  return KeyedRows<Decision>(form, named: .decision, &diagnostics) { row, id, name, diagnostics in
    let matter = form.matter(row, about, matters, &diagnostics)
    let decided = form.day(row, date, .first, &diagnostics)
    let last = form.day(row, due, .last, &diagnostics)
    let sort = form.word(row, kind, Vocabularies.decisions, &diagnostics)
    let standing = form.word(row, status, Vocabularies.statuses, &diagnostics)
    guard let matter else { return nil }
    var decision = Decision(id: id, name: name, about: matter)
    for (path, column) in texts { decision[keyPath: path] = form.text(row, column) }
    decision.level = levels.level(form.text(row, level))
    (decision.date, decision.due) = (decided, last)
    (decision.kind, decision.status) = (sort, standing)
    return decision
  }
}

/// The rows of effects.csv in the order of the file.
func readEffects(
  _ form: Form, matters: Matters, _ diagnostics: inout Diagnostics
) -> [Effect] {
  let texts: [(WritableKeyPath<Effect, String>, Column)] = [
    (\.unit, form.column(.unit)), (\.source, form.column(.source)),
    (\.context, form.column(.context)),
  ]
  let numbers: [(WritableKeyPath<Effect, Double?>, Column)] = [
    (\.baseline, form.column(.baseline)), (\.target, form.column(.target)),
    (\.measured, form.column(.measured)),
  ]
  let (about, dimension) = (form.column(.about), form.column(.dimension))
  let (level, direction) = (form.column(.level), form.column(.direction))
  let date = form.column(.date)
  struct Key: Hashable {
    let about: Matter
    let dimension: String
    let level: Effect.Level?
    let unit: String
    let date: Day?
  }
  var rows = DistinctRows<Key, Effect>(of: form)
  for row in form.rows {
    let matter = form.matter(row, about, matters, &diagnostics)
    let word = form.needed(row, dimension, &diagnostics)
    let place = form.word(row, level, Vocabularies.effectLevels, &diagnostics)
    let way = form.word(row, direction, Vocabularies.directions, &diagnostics)
    // One that is to come is due by the end of its year or month; one that was made is of its beginning at least.
    let isMade = !form.text(row, form.column(.measured)).isEmpty
    let day = form.day(row, date, isMade ? .first : .last, &diagnostics)
    let values = numbers.map { form.number(row, $0.1, in: -1e12...1e12, &diagnostics) }
    guard let matter, let word else { continue }
    var effect = Effect(about: matter, dimension: Vocabularies.dimensions.worded(word))
    for (path, column) in texts { effect[keyPath: path] = form.text(row, column) }
    for ((path, _), value) in zip(numbers, values) { effect[keyPath: path] = value }
    (effect.level, effect.direction, effect.date) = (place, way, day)
    rows.add(
      effect,
      key: Key(
        about: matter, dimension: word.wordKey, level: place, unit: effect.unit.wordKey, date: day),
      form, row, about, &diagnostics)
  }
  return rows.values
}

/// The rows of resources.csv in the order of the file.
func readResources(
  _ form: Form, matters: Matters, organisations: Directory, _ diagnostics: inout Diagnostics
) -> [Resource] {
  let (about, organisation) = (form.column(.about), form.column(.organisation))
  let (kind, hours, kronor) = (form.column(.kind), form.column(.hours), form.column(.kronor))
  let (from, to) = (form.column(.from), form.column(.to))
  var rows = DistinctRows<Resource, Resource>(of: form)
  for row in form.rows {
    let matter = form.matter(row, about, matters, &diagnostics)
    let body = form.reference(row, organisation, to: organisations, &diagnostics)
    let days = form.interval(row, from, to, &diagnostics)
    let (time, money) = (
      form.number(row, hours, in: 0...1e9, &diagnostics),
      form.number(row, kronor, in: 0...1e12, &diagnostics)
    )
    guard let matter else { continue }
    var resource = Resource(about: matter)
    resource.organisation = body
    resource.kind = Vocabularies.resources.worded(form.text(row, kind))
    (resource.hours, resource.kronor) = (time, money)
    (resource.from, resource.to) = days
    rows.add(resource, key: resource, form, row, about, &diagnostics)
  }
  return rows.values
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func parentCycle(_ ids: [String]) -> Localised<String> {
    let ring = ids.map(\.quoted).joined(separator: " → ")
    return Localised(
      swedish: "de överordnade målen bildar en cirkel: \(ring)",
      english: "the parents of the goals go round in a ring: \(ring)")
  }
}
