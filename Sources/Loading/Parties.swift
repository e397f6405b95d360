// representation.csv, drivers.csv, functions.csv and start.csv: what each organisation brings, wants and needs.

import Roster
import Tables
import Text

/// The rows of representation.csv in the order of the file.
///
/// Whoever represents is an organisation when one has the id or name, else a person.
func readRepresentations(
  _ form: Form, networks: Directory, organisations: Directory, people: Directory,
  _ diagnostics: inout Diagnostics
) -> [Representation] {
  let (network, organisation) = (form.column(.network), form.column(.organisation))
  let (by, from, to) = (form.column(.by), form.column(.from), form.column(.to))
  var rows = DistinctRows<Representation, Representation>(of: form)
  for row in form.rows {
    let group = form.neededReference(row, network, to: networks, &diagnostics)
    let body = form.neededReference(row, organisation, to: organisations, &diagnostics)
    let days = form.interval(row, from, to, &diagnostics)
    let representative = form.representative(row, by, organisations, people, &diagnostics)
    guard let group, let body, let representative else { continue }
    if representative == .organisation(body) {
      diagnostics.add(
        .warning, "representation/by-itself", at: form.place(row, by), .byItself)
      continue
    }
    var one = Representation(network: group, organisation: body, by: representative)
    (one.from, one.to) = days
    rows.add(one, key: one, form, row, organisation, &diagnostics)
  }
  return rows.values
}

/// The rows of drivers.csv in the order of the file.
func readDrivers(
  _ form: Form, collaborations: Directory, organisations: Directory,
  _ diagnostics: inout Diagnostics
) -> [Driver] {
  let (collaboration, organisation) = (form.column(.collaboration), form.column(.organisation))
  let (driver, value) = (form.column(.driver), form.column(.entryValue))
  let (wanted, date) = (form.column(.wanted), form.column(.date))
  var rows = DistinctRows<Driver, Driver>(of: form)
  for row in form.rows {
    let agreement = form.neededReference(row, collaboration, to: collaborations, &diagnostics)
    let body = form.neededReference(row, organisation, to: organisations, &diagnostics)
    let day = form.day(row, date, .first, &diagnostics)
    guard let agreement, let body else { continue }
    var one = Driver(collaboration: agreement, organisation: body)
    one.driver = Vocabularies.drivers.worded(form.text(row, driver))
    one.entryValue = Vocabularies.entryValues.worded(form.text(row, value))
    one.wanted = Vocabularies.orientations.list(form.text(row, wanted))
    one.date = day
    rows.add(one, key: one, form, row, collaboration, &diagnostics)
  }
  return rows.values
}

/// The rows of functions.csv in the order of the file.
func readHomeFunctions(
  _ form: Form, organisations: Directory, _ diagnostics: inout Diagnostics
) -> [HomeFunction] {
  let (organisation, function) = (form.column(.organisation), form.column(.function))
  let (people, deputy) = (form.column(.people), form.column(.deputy))
  let (vacant, shared) = (form.column(.vacantSince), form.column(.sharedWith))
  struct Key: Hashable {
    let organisation: Index
    let function: String
  }
  var rows = DistinctRows<Key, HomeFunction>(of: form)
  for row in form.rows {
    let body = form.neededReference(row, organisation, to: organisations, &diagnostics)
    let name = form.needed(row, function, &diagnostics)
    let count = form.number(row, people, in: 0...100_000, &diagnostics)
    let hasDeputy = form.word(row, deputy, Vocabularies.answers, &diagnostics)
    let since = form.day(row, vacant, .first, &diagnostics)
    let others = form.references(row, shared, to: organisations, &diagnostics)
    guard let body, let name else { continue }
    var one = HomeFunction(organisation: body, function: name)
    (one.people, one.hasDeputy, one.vacantSince) = (count, hasDeputy, since)
    one.sharedWith = Set(others).subtracting([body]).sorted()
    rows.add(
      one, key: Key(organisation: body, function: name.wordKey), form, row, organisation,
      &diagnostics)
  }
  return rows.values
}

/// The rows of start.csv in the order of the file.
func readStartChecks(_ form: Form, _ diagnostics: inout Diagnostics) -> [StartCheck] {
  let (area, check) = (form.column(.area), form.column(.check))
  let (answer, responsible) = (form.column(.answer), form.column(.responsible))
  let due = form.column(.due)
  struct Key: Hashable {
    let area: String
    let check: String
  }
  var rows = DistinctRows<Key, StartCheck>(of: form)
  for row in form.rows {
    let topic = form.needed(row, area, &diagnostics)
    let question = form.needed(row, check, &diagnostics)
    let word = form.word(row, answer, Vocabularies.startAnswers, &diagnostics)
    let day = form.day(row, due, .last, &diagnostics)
    guard let topic, let question else { continue }
    var one = StartCheck(area: topic, check: Vocabularies.startChecks.worded(question))
    one.answer = word
    one.responsible = form.text(row, responsible)
    one.due = day
    rows.add(
      one, key: Key(area: topic.wordKey, check: question.wordKey), form, row, check, &diagnostics)
  }
  return rows.values
}

extension Form {
  /// Who a cell says represents: an organisation, else a person; `nil` when it is empty or names neither.
  fileprivate func representative(
    _ row: Int, _ column: Column, _ organisations: Directory, _ people: Directory,
    _ diagnostics: inout Diagnostics
  ) -> Representation.Representative? {
    guard let text = needed(row, column, &diagnostics) else { return nil }
    switch organisations.find(text) {
    case .found, .ambiguous:
      return reference(row, column, to: organisations, &diagnostics).map { .organisation($0) }
    case .unknown: break
    }
    switch people.find(text) {
    case .found, .ambiguous:
      return reference(row, column, to: people, &diagnostics).map { .person($0) }
    case .unknown: break
    }
    // A table that could not be read is reported already.
    guard organisations.state != .broken, people.state != .broken else { return nil }
    diagnostics.add(
      .error, "representation/unknown-representative", at: place(row, column),
      .unknownRepresentative(text),
      help: (organisations.nearest(to: text) ?? people.nearest(to: text)).map { .nearestWord($0) })
    return nil
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func unknownRepresentative(_ text: String) -> Localised<String> {
    Localised(
      swedish: "varken någon organisation eller någon person har id eller namn \(text.quoted)",
      english: "no organisation and no person has the id or name \(text.quoted)")
  }

  fileprivate static var byItself: Localised<String> {
    Localised(
      swedish: "raden säger att organisationen företräder sig själv, och läses inte",
      english: "the row says that the organisation represents itself, and is not read")
  }
}
