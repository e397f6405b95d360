// What a dataset holds and what can be made of it: one value behind every form of the answer.

import Datasets
import Findings
import Loading
import Network
import Roster
import Tables
import Text

/// The result of a validation as values; what JSON gives, and what the summary words.
struct ValidateOverview: Encodable, Sendable {
  struct Program: Encodable, Sendable {
    let name = "diagonal"
    let version = programVersion
  }

  struct Counts: Encodable, Sendable {
    let errors: Int
    let warnings: Int
    let notes: Int
  }

  struct Dates: Encodable, Sendable {
    let from: String
    let to: String
  }

  /// Assignments whose end date has passed, of all.
  struct Lapsed: Encodable, Sendable {
    let count: Int
    let of: Int
    let latest: String
  }

  struct File: Encodable, Sendable {
    let file: String
    let table: String
    let rows: Int
    let bytes: Int
    let encoding: String
    let separator: String
    let decimalSigns: [String]
    let dateForms: [String]
    let columns: [String]
  }

  struct Analysis: Encodable, Sendable {
    struct Reason: Encodable, Sendable {
      let table: String
      let column: String?
      let text: String
    }

    let name: String
    let answer: String
    let reasons: [Reason]
  }

  struct Remark: Encodable, Sendable {
    let severity: String
    let code: String
    let file: String
    let line: Int
    let column: Int
    let message: String
    let help: String?
  }

  struct Omitted: Encodable, Sendable {
    let code: String
    let count: Int
  }

  let program = Program()
  package let dataset: String
  let ready: Bool
  let counts: Counts
  /// The number of things of each kind; absent when there are errors.
  let holds: [String: Int]?
  let dates: Dates?
  /// Absent when none has lapsed on the day.
  let lapsed: Lapsed?
  package let files: [File]
  let analyses: [Analysis]
  let diagnostics: [Remark]
  let omitted: [Omitted]
  let repair: RepairRecord?
  /// The same as ``lapsed``, in words.
  let lapsedWords: Localised<String>?

  /// What programs are given: everything but the words.
  private enum CodingKeys: String, CodingKey {
    case program, dataset, ready, counts, holds, dates, lapsed, files, analyses, diagnostics,
      omitted
    case repair
  }

  init(_ dataset: Dataset, asOf: Day, language: Language, repair: Repair?) {
    let found = dataset.diagnostics
    let roster = dataset.loaded.value
    let counts = Counts(
      errors: found.count(of: Diagnostic.Severity.error),
      warnings: found.count(of: Diagnostic.Severity.warning),
      notes: found.count(of: Diagnostic.Severity.note))
    self.dataset = dataset.name
    ready = counts.errors == 0
    self.counts = counts
    holds = roster.map { roster in
      Dictionary(
        roster.holdings.map { ($0.name, $0.count) }, uniquingKeysWith: { first, _ in first })
    }
    dates = roster?.span.map {
      Dates(from: $0.lowerBound.description, to: $0.upperBound.description)
    }
    let standing = roster?.standing(on: asOf).whole
    lapsed = standing.flatMap { standing in
      standing.lastEnd.map {
        Lapsed(count: standing.lapsed, of: standing.total, latest: $0.description)
      }
    }
    lapsedWords = standing?.lapsedWords
    files = dataset.loaded.files.map { file in
      File(
        file: file.name, table: file.table.rawValue, rows: file.rows, bytes: file.bytes,
        encoding: file.encoding.rawValue, separator: file.separator.name.english,
        decimalSigns: file.forms.decimals.map(\.rawValue),
        dateForms: file.forms.dates.map(\.rawValue), columns: file.columns)
    }
    analyses = Study.all.map { study in
      let (answer, reasons) = study.judged(dataset)
      return Analysis(
        name: study.name, answer: answer.rawValue,
        reasons: reasons.map {
          Analysis.Reason(
            table: $0.table.rawValue, column: $0.column?.name, text: $0.text[language])
        })
    }
    diagnostics = found.sorted.map { remark in
      Remark(
        severity: remark.severity.rawValue, code: remark.code,
        file: PersonalNumber.masked(remark.place.file), line: remark.place.line,
        column: remark.place.column, message: remark.sentence[language],
        help: remark.help?[language])
    }
    omitted = found.omitted.map { Omitted(code: $0.code, count: $0.count) }
    self.repair = repair.map { RepairRecord($0, language: language) }
  }
}

/// One kind of thing that a roster holds, and how a person counts it.
struct Holding: Sendable {
  let name: String
  let count: Int
  /// What is counted, in the number that the count asks for.
  let words: Localised<String>
}

extension Roster {
  /// What the roster holds, in the order in which it is told.
  var holdings: [Holding] {
    func holding(
      _ name: String, _ count: Int, swedish: (one: String, many: String),
      english: (one: String, many: String)
    ) -> Holding {
      Holding(
        name: name, count: count,
        words: Localised(
          swedish: count == 1 ? swedish.one : swedish.many,
          english: count == 1 ? english.one : english.many))
    }
    return [
      holding(
        "organisations", organisations.count, swedish: ("organisation", "organisationer"),
        english: ("organisation", "organisations")),
      holding(
        "people", people.count, swedish: ("person", "personer"), english: ("person", "people")),
      holding(
        "networks", networks.count, swedish: ("nätverk", "nätverk"),
        english: ("network", "networks")),
      holding(
        "memberships", assignments.count, swedish: ("plats i nätverk", "platser i nätverk"),
        english: ("seat in a network", "seats in networks")),
      holding(
        "vacant_seats", vacantSeats.count, swedish: ("vakant plats", "vakanta platser"),
        english: ("vacant seat", "vacant seats")),
      holding(
        "collaborations", collaborations.count, swedish: ("samarbete", "samarbeten"),
        english: ("collaboration", "collaborations")),
      holding(
        "initiatives", initiatives.count, swedish: ("initiativ", "initiativ"),
        english: ("initiative", "initiatives")),
      holding(
        "readiness", readiness.count, swedish: ("svar om vilja", "svar om vilja"),
        english: ("answer on readiness", "answers on readiness")),
    ].filter { $0.count > 0 }
  }

  /// From the first to the last day that any membership, part or collaboration names.
  var span: ClosedRange<Day>? {
    var (first, last): (Day?, Day?) = (nil, nil)
    // No array for each row: there may be millions.
    func take(_ from: Day?, _ to: Day?) {
      if let from { (first, last) = (min(first ?? from, from), max(last ?? from, from)) }
      if let to { (first, last) = (min(first ?? to, to), max(last ?? to, to)) }
    }
    for row in memberships { take(row.from, row.to) }
    for row in vacantSeats { take(row.from, row.to) }
    for row in collaborations { take(row.from, row.to) }
    for row in collaborationMembers { take(row.from, row.to) }
    guard let first, let last else { return nil }
    return first...last
  }
}
