// What queries share: the dataset of the day, the form of the answer, and tables as text.

import Findings
import Instruments
import Loading
import Network
import Reporting
import Roster
import Tables

/// The form of the answer to a query.
package enum QueryFormat: String, Sendable, CaseIterable {
  case table
  case json
  case csv
}

/// A dataset that queries are answered from.
struct Questioned: Sendable {
  let dataset: Dataset
  let roster: Roster
  let asOf: Day
  let seed: UInt64

  /// - Throws: ``RunFailure`` when the dataset cannot be analysed.
  init(_ request: Request) throws(RunFailure) {
    dataset = try Dataset(request, withChecksums: false)
    let errors = dataset.diagnostics.count(of: Diagnostic.Severity.error)
    guard errors == 0, let roster = dataset.loaded.value else {
      throw .inputData(
        report: dataset.diagnostics.printed(swedish: request.messageLanguage == "sv"),
        errors: errors)
    }
    self.roster = roster
    asOf = try day(of: request, dataset)
    seed = request.seed ?? dataset.settings.seed ?? 1
  }

  /// The graphs of `roster`, or of the dataset's own.
  func structure(of other: Roster? = nil, _ request: Request) -> Structure {
    Structure(
      of: other ?? roster, asOf: asOf, deputies: dataset.settings.deputies.rule, seed: seed,
      thresholds: dataset.settings.thresholds.numbers, threads: request.threads ?? allThreads)
  }
}

extension Questioned {
  /// What the instruments look at.
  var review: Review { review(of: roster) }

  func review(of roster: Roster) -> Review {
    Review(of: roster, asOf: asOf, deputies: dataset.settings.deputies.rule, seed: seed)
  }
}

/// The day that a request is about: its own, the dataset's, or today.
func day(of request: Request, _ dataset: Dataset) throws(RunFailure) -> Day {
  let today = Posix.today()
  guard
    let asOf = request.asOf.flatMap(day) ?? dataset.settings.asOf
      ?? Day(year: today.year, month: today.month, day: today.day)
  else { throw .internal("the clock shows a day that is in no calendar") }
  return asOf
}

extension Roster {
  /// The person whom `text` means.
  ///
  /// - Throws: ``RunFailure/ambiguous(kind:text:candidates:)`` or ``RunFailure/unknown(kind:text:nearest:)``.
  func person(_ text: String) throws(RunFailure) -> Int {
    try Self.find(text, "person", people.map { ($0.id, $0.name) })
  }

  /// The organisation that `text` means.
  func organisation(_ text: String) throws(RunFailure) -> Int {
    try Self.find(text, "organisation", organisations.map { ($0.id, $0.name) })
  }

  /// The network that `text` means.
  func network(_ text: String) throws(RunFailure) -> Int {
    try Self.find(text, "network", networks.map { ($0.id, $0.name) })
  }

  private static func find(
    _ text: String, _ kind: String, _ things: [(id: String, name: String)]
  ) throws(RunFailure) -> Int {
    func named(_ places: [Int]) -> [String] {
      places.map {
        things[$0].name.isEmpty ? things[$0].id : "\(things[$0].name) (\(things[$0].id))"
      }
    }
    switch NameMatch(things).find(text) {
    case .one(let place): return place
    case .several(let places):
      throw .ambiguous(kind: kind, text: text, candidates: named(places))
    case .none(let nearest): throw .unknown(kind: kind, text: text, nearest: named(nearest))
    }
  }
}

extension String {
  var trimmedEnd: String { hasSuffix("\n") ? String(dropLast()) : self }

  /// The text as JSON writes it.
  var jsonQuoted: String {
    var out = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\\(scalar)"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}

extension Sheet {
  /// The table in the form asked for.
  func text(_ format: QueryFormat) -> String {
    switch format {
    case .table: plain
    case .json: json
    case .csv: csv.trimmedEnd
    }
  }

  /// A table for the terminal: columns side by side, numbers with three decimals at most.
  var plain: String {
    let cells = columns.map { column in
      [column.name] + (0..<rowCount).map { cell(column, $0) }
    }
    let widths = cells.map { $0.map(\.count).max() ?? 0 }
    return (0...rowCount).map { row in
      var line = ""
      for (column, width) in zip(cells, widths) {
        line += column[row] + String(repeating: " ", count: width - column[row].count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  private func cell(_ column: Column, _ row: Int) -> String {
    if case .real(let values) = column.values {
      guard let value = values[row] else { return "–" }
      // Whole numbers among the measures need no decimals.
      return value.shown(.english, decimals: value == value.rounded() ? 0 : 3)
    }
    let text = column.values.machineText(row)
    return text.isEmpty ? "–" : text
  }

  /// A list of objects, keys in the order of the columns.
  var json: String {
    let rows = (0..<rowCount).map { row in
      let pairs = columns.map { column in
        var text = column.values.machineText(row)
        if case .text = column.values { text = text.jsonQuoted }
        return "\"\(column.name)\": " + (text.isEmpty ? "null" : text)
      }
      return "  {" + pairs.joined(separator: ", ") + "}"
    }
    return rows.isEmpty ? "[]" : "[\n" + rows.joined(separator: ",\n") + "\n]"
  }
}
