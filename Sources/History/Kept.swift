// What history keeps of a run: rows that stay as long as they are true.

package import Findings
import GRDB
package import Text

/// A row that is kept from the run that first had it until the run that no longer has it.
///
/// Two rows with the same ``key`` are the same thing at different times.
protocol Kept: Hashable, Sendable {
  static var table: String { get }
  static var columns: [String] { get }
  var key: [String] { get }
  var values: [DatabaseValue] { get }
  init(_ row: Row) throws
}

/// A file that was read.
package struct KeptInput: Kept {
  package let file: String
  package let bytes: Int
  package let sha256: String

  package init(file: String, bytes: Int, sha256: String) {
    self.file = file
    self.bytes = bytes
    self.sha256 = sha256
  }

  static let table = "input"
  static let columns = ["file", "bytes", "sha256"]
  var key: [String] { [file] }
  var values: [DatabaseValue] {
    [file.databaseValue, bytes.databaseValue, sha256.databaseValue]
  }
  init(_ row: Row) throws {
    try self.init(
      file: row.decode(atIndex: 0), bytes: row.decode(atIndex: 1), sha256: row.decode(atIndex: 2))
  }
}

/// A setting that was in force.
package struct KeptSetting: Kept {
  package let name: String
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  static let table = "setting"
  static let columns = ["name", "value"]
  var key: [String] { [name] }
  var values: [DatabaseValue] { [name.databaseValue, value.databaseValue] }
  init(_ row: Row) throws {
    try self.init(name: row.decode(atIndex: 0), value: row.decode(atIndex: 1))
  }
}

/// A finding, its fact in phrases that hold ids and never names, and the measure that it is ranked by.
package struct KeptFinding: Kept {
  package let id: String
  package let kind: String
  package let severity: Severity
  package let fact: Localised<Phrase>
  /// The name of the measure; empty when there is none, and in rows of versions that did not keep it.
  package let measure: String
  package let value: Double?

  package init(_ finding: Finding) {
    id = finding.id
    kind = finding.kind
    severity = finding.severity
    fact = finding.fact
    measure = finding.measures.first?.name ?? ""
    value = finding.measures.first?.value
  }

  static let table = "finding"
  static let columns = ["id", "kind", "severity", "swedish", "english", "measure", "value"]
  var key: [String] { [id] }
  var values: [DatabaseValue] {
    [
      id.databaseValue, kind.databaseValue, severity.rawValue.databaseValue,
      fact.swedish.kept.databaseValue, fact.english.kept.databaseValue, measure.databaseValue,
      value.databaseValue,
    ]
  }
  init(_ row: Row) throws {
    id = try row.decode(atIndex: 0)
    kind = try row.decode(atIndex: 1)
    severity = try Severity(rawValue: row.decode(atIndex: 2)) ?? .information
    fact = try Localised(
      swedish: Phrase(kept: row.decode(atIndex: 3)), english: Phrase(kept: row.decode(atIndex: 4)))
    measure = try row.decode(atIndex: 5)
    value = try row.decode(atIndex: 6)
  }

  package static func == (left: KeptFinding, right: KeptFinding) -> Bool {
    left.saysTheSame(as: right) && left.measure == right.measure && left.value == right.value
  }

  /// Whether a reader is told the same: a measure that moves beneath the digits of the fact is no change to tell.
  func saysTheSame(as other: KeptFinding) -> Bool {
    id == other.id && severity == other.severity && fact == other.fact
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

/// A headline number, or a measure of one network or organisation.
package struct KeptFigure: Kept {
  /// ``Subject/dataset`` for headline numbers.
  package let subject: Subject
  package let name: String
  package let value: KeyFigure.Value

  package init(_ subject: Subject = .dataset, name: String, value: KeyFigure.Value) {
    self.subject = subject
    self.name = name
    self.value = value
  }

  static let table = "figure"
  static let columns = ["subject", "id", "name", "form", "value"]
  var key: [String] { [subject.kind, subject.id, name] }
  var values: [DatabaseValue] {
    let (form, number) = value.kept
    return [
      subject.kind.databaseValue, subject.id.databaseValue, name.databaseValue,
      form.databaseValue, number.databaseValue,
    ]
  }
  init(_ row: Row) throws {
    let id: String = try row.decode(atIndex: 1)
    subject = try Subject(kind: row.decode(atIndex: 0), id: id)
    name = try row.decode(atIndex: 2)
    value = try KeyFigure.Value(form: row.decode(atIndex: 3), number: row.decode(atIndex: 4))
  }
}

/// A row of the roster that can explain a change.
///
/// | kind | id | other | organisation | word | note | day |
/// |---|---|---|---|---|---|---|
/// | person | person | – | its organisation | post | – | first day on it |
/// | membership | person | network | – | roles, joined by `+` | `cover` when it is no seat | last day |
/// | network | network | – | host | name | field, level | – |
/// | organisation | organisation | – | – | name | – | – |
/// | vacancy | network | organisation | – | number of seats | – | – |
/// | collaboration | collaboration | – | host | name | – | – |
/// | part | collaboration | organisation | – | role | – | – |
/// | initiative | initiative | – | owner | stage | name | – |
/// | decision | decision | – | – | status | – | last day |
package struct KeptRow: Kept {
  package enum Kind: String, Sendable {
    case person, membership, network, organisation, vacancy, collaboration, part, initiative,
      decision
  }

  package let kind: Kind
  package let id: String
  package let other: String
  package let organisation: String
  package let word: String
  package let note: String
  package let day: String

  package init(
    _ kind: Kind, _ id: String, other: String = "", organisation: String = "", word: String = "",
    note: String = "", day: String = ""
  ) {
    self.kind = kind
    self.id = id
    self.other = other
    self.organisation = organisation
    self.word = word
    self.note = note
    self.day = day
  }

  /// Whether the membership holds a seat, and is not only cover.
  package var isSeat: Bool { kind == .membership && note != "cover" }

  static let table = "roster"
  static let columns = ["kind", "id", "other", "organisation", "word", "note", "day"]
  var key: [String] { [kind.rawValue, id, other] }
  var values: [DatabaseValue] {
    [kind.rawValue, id, other, organisation, word, note, day].map(\.databaseValue)
  }
  init(_ row: Row) throws {
    try self.init(
      Kind(rawValue: row.decode(atIndex: 0)) ?? .person, row.decode(atIndex: 1),
      other: row.decode(atIndex: 2), organisation: row.decode(atIndex: 3),
      word: row.decode(atIndex: 4), note: row.decode(atIndex: 5), day: row.decode(atIndex: 6))
  }
}

/// All that one run saw.
package struct Sight: Sendable {
  package var inputs: [KeptInput] = []
  package var settings: [KeptSetting] = []
  package var findings: [KeptFinding] = []
  package var figures: [KeptFigure] = []
  package var rows: [KeptRow] = []
  /// The readers' words for headline numbers.
  package var labels: [String: Localised<String>] = [:]

  package init() {}
}

/// A run that history knows.
package struct KeptRun: Hashable, Sendable {
  /// Grows from run to run over all datasets; 0 before it is recorded.
  package var number: Int64 = 0
  /// The name of the report's folder.
  package let name: String
  /// `YYYY-MM-DD`.
  package let asOf: String
  /// ISO 8601 in UTC.
  package let started: String
  /// What decides the report, in 64 hexadecimal digits: files, program, settings.
  package let fingerprint: String
  /// The last day, `YYYY-MM-DD`, on which the same input gives the same report.
  package let goodUntil: String
  /// Whether the dataset names its day itself, so that the calendar does not matter.
  package let hasFixedDay: Bool
  /// The exit code of the run.
  package let status: Int32
  /// The gravest severity among the findings.
  package let worst: Severity
  /// The last day on which nothing was found to have changed.
  package var checked: String

  package init(
    name: String, asOf: String, started: String, fingerprint: String, goodUntil: String,
    hasFixedDay: Bool, status: Int32, worst: Severity
  ) {
    self.name = name
    self.asOf = asOf
    self.started = started
    self.fingerprint = fingerprint
    self.goodUntil = goodUntil
    self.hasFixedDay = hasFixedDay
    self.status = status
    self.worst = worst
    checked = asOf
  }

  package var point: RunPoint { RunPoint(name: name, asOf: asOf) }
}

// MARK: Forms

extension Subject {
  init(kind: String, id: String) {
    self =
      switch kind {
      case "person": .person(id)
      case "network": .network(id)
      case "organisation": .organisation(id)
      case "collaboration": .collaboration(id)
      case "initiative": .initiative(id)
      case "goal": .goal(id)
      case "decision": .decision(id)
      default: .dataset
      }
  }
}

extension KeyFigure.Value {
  var kept: (form: String, number: Double?) {
    switch self {
    case .count(let count), .people(let count): ("count", Double(count))
    case .real(let value): ("real", value)
    case .share(let value), .roundedShare(let value): ("share", value)
    case .none: ("none", nil)
    case .unknown: ("unknown", nil)
    }
  }

  init(form: String, number: Double?) {
    guard let number else {
      self = form == "unknown" ? .unknown : .none
      return
    }
    self =
      switch form {
      case "count": Int(exactly: number.rounded()).map(Self.count) ?? .real(number)
      case "share": .share(number)
      default: .real(number)
      }
  }
}
