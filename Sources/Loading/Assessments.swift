// What organisations say of collaboration: readiness, effects, self-test, ladder and key factors.

import Roster
import Tables

/// The rows of readiness.csv in the order of the file.
func readReadiness(
  _ form: Form, organisations: Directory, _ diagnostics: inout Diagnostics
) -> [Readiness] {
  let (organisation, area) = (form.column(.organisation), form.column(.area))
  let (stance, note) = (form.column(.stance), form.column(.note))
  let (asked, until) = (form.column(.asked), form.column(.until))
  let condition = form.column(.condition)
  struct Key: Hashable {
    let organisation: Index
    let area: String
  }
  var rows = DistinctRows<Key, Readiness>(of: form)
  for row in form.rows {
    let body = form.neededReference(row, organisation, to: organisations, &diagnostics)
    let topic = form.needed(row, area, &diagnostics)
    let hasStance = form.needed(row, stance, &diagnostics) != nil
    let word = form.word(row, stance, Vocabularies.stances, &diagnostics)
    let first = form.day(row, asked, .first, &diagnostics)
    let last = form.day(row, until, .last, &diagnostics)
    if let first, let last, last < first {
      diagnostics.add(
        .error, form.topic + "/ends-before-start", at: form.place(row, until),
        .endsBeforeStart(first, last))
    }
    guard let body, let topic, hasStance, let word else { continue }
    var readiness = Readiness(organisation: body, area: topic, stance: word)
    readiness.note = form.text(row, note)
    readiness.condition = form.text(row, condition)
    (readiness.asked, readiness.until) = (first, last)
    rows.add(
      readiness, key: Key(organisation: body, area: topic), form, row, organisation, &diagnostics)
  }
  return rows.values
}

/// The rows of area_effects.csv in the order of the file.
func readAreaEffects(_ form: Form, _ diagnostics: inout Diagnostics) -> [AreaEffect] {
  let area = form.column(.area)
  let amounts: [(WritableKeyPath<AreaEffect, Amount?>, Column)] = [
    (\.economyShort, form.column(.economyShort)), (\.economyLong, form.column(.economyLong)),
    (\.economy, form.column(.economy)),
  ]
  let (unit, startCost) = (form.column(.unit), form.column(.startCost))
  let (sort, condition) = (form.column(.effect), form.column(.condition))
  let (vulnerability, rank) = (form.column(.vulnerability), form.column(.rank))
  var rows = DistinctRows<String, AreaEffect>(of: form)
  for row in form.rows {
    guard let topic = form.needed(row, area, &diagnostics) else { continue }
    var effect = AreaEffect(area: topic)
    let word = form.word(row, unit, Vocabularies.units, &diagnostics)
    effect.unit = word ?? .share
    // A cost may rise: the share of a saving can be negative. Of an unknown unit nothing is known.
    let isShare = word == .share || form.text(row, unit).isEmpty
    let range: ClosedRange<Double> = isShare ? -1...1 : -1e12...1e12
    for (path, column) in amounts {
      effect[keyPath: path] = form.amount(row, column, in: range, &diagnostics)
    }
    effect.startCost = form.amount(row, startCost, in: 0...1e12, &diagnostics)
    effect.meaning = form.text(row, sort)
    effect.condition = form.text(row, condition)
    effect.vulnerability = form.word(
      row, vulnerability, Vocabularies.vulnerabilities, &diagnostics)
    effect.rank = form.whole(row, rank, in: 1...10_000, &diagnostics)
    rows.add(effect, key: topic, form, row, area, &diagnostics)
  }
  return rows.values
}

/// The rows of selftest.csv in the order of the file.
func readSelfTests(
  _ form: Form, collaborations: Directory, organisations: Directory,
  _ diagnostics: inout Diagnostics
) -> [SelfTest] {
  let (collaboration, respondent) = (form.column(.collaboration), form.column(.respondent))
  let (organisation, date) = (form.column(.organisation), form.column(.date))
  let questions = (1...21).map { form.column(.question($0)) }
  struct Key: Hashable {
    let collaboration: Index
    let respondent: String
    let date: Day?
  }
  var rows = DistinctRows<Key, SelfTest>(of: form)
  for row in form.rows {
    let agreement = form.neededReference(row, collaboration, to: collaborations, &diagnostics)
    let person = form.needed(row, respondent, &diagnostics)
    let body = form.reference(row, organisation, to: organisations, &diagnostics)
    let day = form.day(row, date, .first, &diagnostics)
    let answers = questions.map { form.whole(row, $0, in: 1...5, &diagnostics) }
    guard let agreement, let person else { continue }
    var test = SelfTest(collaboration: agreement, respondent: person, answers: answers)
    test.organisation = body
    test.date = day
    rows.add(
      test, key: Key(collaboration: agreement, respondent: person, date: day), form, row,
      respondent, &diagnostics)
  }
  return rows.values
}

/// The rows of ladder.csv in the order of the file.
func readLadder(
  _ form: Form, collaborations: Directory, organisations: Directory,
  _ diagnostics: inout Diagnostics
) -> [LadderStep] {
  let (collaboration, organisation) = (
    form.column(.collaboration), form.column(.organisation)
  )
  let (current, wanted) = (form.column(.current), form.column(.wanted))
  var rows = DistinctRows<[Index], LadderStep>(of: form)
  for row in form.rows {
    let agreement = form.neededReference(row, collaboration, to: collaborations, &diagnostics)
    let body = form.neededReference(row, organisation, to: organisations, &diagnostics)
    let now = form.whole(row, current, in: 1...4, &diagnostics)
    let then = form.whole(row, wanted, in: 1...4, &diagnostics)
    guard let agreement, let body else { continue }
    var step = LadderStep(collaboration: agreement, organisation: body)
    step.current = now
    step.wanted = then
    rows.add(step, key: [agreement, body], form, row, collaboration, &diagnostics)
  }
  return rows.values
}

/// The rows of key_factors.csv in the order of the file.
func readKeyFactors(
  _ form: Form, collaborations: Directory, organisations: Directory,
  _ diagnostics: inout Diagnostics
) -> [KeyFactor] {
  let (collaboration, factor) = (form.column(.collaboration), form.column(.factor))
  let (rating, organisation) = (form.column(.rating), form.column(.organisation))
  let (rater, date) = (form.column(.rater), form.column(.date))
  struct Key: Hashable {
    let collaboration: Index
    let factor: String
    let organisation: Index?
    let rater: String
    let date: Day?
  }
  var rows = DistinctRows<Key, KeyFactor>(of: form)
  for row in form.rows {
    let agreement = form.neededReference(row, collaboration, to: collaborations, &diagnostics)
    let name = form.needed(row, factor, &diagnostics)
    let value = form.whole(row, rating, in: 0...3, &diagnostics)
    let body = form.reference(row, organisation, to: organisations, &diagnostics)
    let day = form.day(row, date, .first, &diagnostics)
    guard let agreement, let name else { continue }
    var keyFactor = KeyFactor(collaboration: agreement, factor: name)
    keyFactor.rating = value
    (keyFactor.organisation, keyFactor.date) = (body, day)
    keyFactor.rater = form.text(row, rater)
    rows.add(
      keyFactor,
      key: Key(
        collaboration: agreement, factor: name, organisation: body, rater: keyFactor.rater,
        date: day), form, row, factor, &diagnostics)
  }
  return rows.values
}
