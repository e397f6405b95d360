// What one analysis contributes to a run, and how contributions are put together to tables.

package import Text

/// A headline number of a dataset.
package struct KeyFigure: Sendable {
  package enum Value: Hashable, Sendable {
    case count(Int)
    /// A number of people or of their seats as everybody may read it: the rounded number, printed as
    /// ``Swift/Int/people(_:)`` has it. Only what is public holds it.
    case people(Int)
    case real(Double)
    /// A share from 0 to 1.
    case share(Double)
    /// A share of a number of people, from 0 to 1, as everybody may read it: in whole per cent.
    case roundedShare(Double)
    /// Undefined, for instance the share of nothing.
    case none
    /// The lists do not tell it; ``KeyFigure/unknown`` says why. Never 0.
    case unknown

    /// The figure as a number, a share from 0 to 1; `nil` when it is undefined or unknown.
    package var number: Double? {
      switch self {
      case .count(let count), .people(let count): Double(count)
      case .real(let value), .share(let value), .roundedShare(let value): value
      case .none, .unknown: nil
      }
    }
  }

  package let named: Name
  package let value: Value
  /// What the number counts, as a reader would say it: "personer", "länkar som hänger på en person".
  package let label: Localised<String>
  /// How it is defined, in one sentence.
  package let definition: Localised<String>
  /// Why it is not known; `nil` when it is.
  package let unknown: Unknown?

  /// Whether the value is a share that has been measured.
  package var isShare: Bool { if case .share = value { true } else { false } }

  /// What it is called in files.
  package var name: String { named.text }

  /// - Parameters:
  ///   - reason: why the lists do not tell what the figure rests on, as the roster says it of the columns
  ///     concerned; the value is unknown then, whatever was computed. A figure that rests on nothing that
  ///     may be left out says so: `unless: nil`.
  ///   - subject: what cannot be judged then, where the label alone does not read as a subject.
  package init(
    _ name: Name, _ value: Value, unless reason: Localised<String>?,
    subject: Localised<String>? = nil, label: Localised<String>, definition: Localised<String>
  ) {
    named = name
    self.label = label
    self.definition = definition
    unknown = reason.map { Unknown(subject ?? label, because: $0) }
    self.value = reason == nil ? value : .unknown
  }

  /// The same figure with another value and definition: as one edition may tell it.
  package init(_ other: KeyFigure, value: Value, definition: Localised<String>) {
    named = other.named
    label = other.label
    unknown = other.unknown
    self.value = value
    self.definition = definition
  }
}

/// The result of one analysis: columns for the tables, findings, headline numbers.
package struct Outcome: Sendable {
  /// Columns by the name of the table they belong to. Rows follow the roster, sorted by id.
  package var columns: [(table: Table, column: Sheet.Column)] = []
  package var findings: [Finding] = []
  package var keyFigures: [KeyFigure] = []
  /// What could not be judged, beside key figures; see ``unknowns`` for all.
  package var withheld: [Unknown] = []

  /// The tests against chance behind it, by question.
  package var tests: [TestCount] = []

  /// Whose result it is; `nil` for one that no catalogue has.
  package internal(set) var declaration: Declaration?
  /// See ``keep(_:)``.
  var kept: [any Sendable] = []

  package init() {}

  /// How many tests were made of a question, and with how many draws.
  package struct TestCount: Hashable, Sendable {
    package let question: Question
    package let tests: Int
    package let draws: Int

    package init(_ tested: Tested) {
      question = tested.question
      tests = tested.tests
      draws = tested.draws
    }
  }

  /// Adds a column; its cells are left empty when there is a reason why they are unknown.
  package mutating func add(
    _ column: Sheet.Column, to table: Table,
    unless reason: Localised<String>? = nil
  ) {
    columns.append((table, column.unless(reason)))
  }
}

extension [Outcome] {
  /// The tables of the contract.
  package var sheets: [Sheet] { Contract.sheets(of: self) + (testSheet.map { [$0] } ?? []) }

  /// What was put to chance: a row a question, with its part of the risk.
  private var testSheet: Sheet? {
    let rows = flatMap(\.tests)
    guard !rows.isEmpty else { return nil }
    return Sheet(
      .tests,
      [
        Sheet.Column(.question, codes: rows.map(\.question)),
        Sheet.Column(.tests, .whole(rows.map(\.tests))),
        Sheet.Column(.riskShare, .real(rows.map(\.question.share))),
        Sheet.Column(.draws, .whole(rows.map(\.draws))),
      ])
  }
  /// The most important first, with few of high severity: see ``FewHigh``.
  package var findings: [Finding] { flatMap(\.findings).withFewHigh().ranked() }
  /// In the order of the analyses.
  package var keyFigures: [KeyFigure] { flatMap(\.keyFigures) }
}

/// The tables that every run may write, with their columns in the order that other programs rely on.
package enum Contract {
  /// Whether `sheet` has every column that other programs rely on; a table outside the contract has.
  package static func isWhole(_ sheet: Sheet) -> Bool {
    sheet.table.columns.allSatisfy { sheet[$0] != nil }
  }

  /// `sheet` with the columns of the contract that nothing could fill, empty and in their places.
  package static func completed(_ sheet: Sheet) -> Sheet {
    guard !isWhole(sheet) else { return sheet }
    let columns = sheet.table.columns
    let blank = Sheet.Values.text([String](repeating: "", count: sheet.rowCount))
    return Sheet(
      sheet.table,
      columns.map { Sheet.Column($0, sheet[$0] ?? blank) }
        + sheet.columns.filter { column in !columns.contains { $0.name == column.name } })
  }

  /// The tables that `outcomes` fill: columns in the order of the contract, others after them in the
  /// order in which they were added. Two columns of one name in one table: the first is kept.
  package static func sheets(of outcomes: [Outcome]) -> [Sheet] {
    let added = outcomes.flatMap(\.columns)
    let others = added.map(\.table).filter { !Table.contract.contains($0) }
    var written: Set<Table> = []
    return (Table.contract + others).compactMap { table in
      guard written.insert(table).inserted else { return nil }
      var seen: Set<String> = []
      let columns = added.filter { $0.table == table && seen.insert($0.column.name).inserted }
        .map(\.column)
      guard !columns.isEmpty else { return nil }
      let order = table.columns.map(\.name)
      let rank = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
      let sorted = columns.enumerated().sorted {
        (rank[$0.element.name] ?? order.count, $0.offset)
          < (rank[$1.element.name] ?? order.count, $1.offset)
      }
      return Sheet(table, sorted.map(\.element))
    }
  }
}
