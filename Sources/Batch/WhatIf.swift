// The query `what-if`: every key figure with and without some people, and the findings that come and go.

import Findings
import Instruments
import Network
import Reporting
import Roster

/// What is asked: what changes when people leave.
package struct WhatIfQuery: Sendable {
  /// Ids or names of those who leave; at least one.
  package var remove: [String] = []
  package var format = QueryFormat.table
  package var language = "en"

  package init() {}
}

/// Every key figure before, after and the difference, and the findings that appear and vanish, as text.
///
/// The analyses run on the roster, and on a copy of it without these people; both draw with the same seed. The
/// files of the dataset are read and never written.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, or when a name means nobody or
///   several people.
package func whatIf(_ request: Request, _ query: WhatIfQuery) throws(RunFailure) -> String {
  let questioned = try Questioned(request)
  let roster = questioned.roster
  var gone: Set<Int> = []
  for name in query.remove { gone.insert(try roster.person(name)) }
  let language = Language(rawValue: query.language) ?? .english
  let rest = roster.without(people: gone)
  let before = questioned.results(on: roster, request)
  let after = questioned.results(on: rest, request)
  let change = Change(
    removed: gone.sorted().map { roster.people[$0] }, before: before, after: after,
    speaker: Speaker(Register(roster), .annex, language))
  switch query.format {
  case .table: return change.plain
  case .json: return change.json
  case .csv: return change.sheet.csv.trimmedEnd
  }
}

/// The headline numbers and findings of one roster.
struct Results: Sendable {
  let keyFigures: [KeyFigure]
  let findings: [Finding]
}

extension Questioned {
  /// Every analysis of the request's parts on `roster`.
  func results(on roster: Roster, _ request: Request) -> Results {
    let outcomes = outcomes(on: roster, request)
    return Results(
      keyFigures: outcomes.flatMap(\.keyFigures), findings: outcomes.flatMap(\.findings).ranked())
  }

  func outcomes(on roster: Roster, _ request: Request) -> [Outcome] {
    let parts = request.parts
    return analyse(structure(of: roster, request), parts: parts, progress: .silent)
      + (parts?.contains(.instruments) ?? true ? analyseInstruments(review(of: roster)) : [])
  }
}

/// The difference between two sets of results.
private struct Change {
  let removed: [Person]
  let before: Results
  let after: Results
  let speaker: Speaker

  private struct Row {
    let name: String
    let label: String
    let before: Double?
    let after: Double?

    var difference: Double? {
      guard let before, let after else { return nil }
      return after - before
    }
  }

  private var rows: [Row] {
    let names = before.keyFigures.map(\.name)
    let new = after.keyFigures.filter { !names.contains($0.name) }
    return (before.keyFigures + new).map { figure in
      let old = before.keyFigures.first { $0.name == figure.name }
      let later = after.keyFigures.first { $0.name == figure.name }
      return Row(
        name: figure.name, label: figure.label[speaker.language], before: old?.value.number,
        after: later?.value.number)
    }
  }

  private var appearing: [Finding] { only(in: after, not: before) }
  private var vanishing: [Finding] { only(in: before, not: after) }

  private func only(in one: Results, not other: Results) -> [Finding] {
    let ids = Set(other.findings.map(\.id))
    return one.findings.filter { !ids.contains($0.id) }
  }

  /// One table for all: key figures first, then findings.
  var sheet: Sheet {
    let rows = rows
    let (come, go) = (appearing, vanishing)
    let findings = come + go
    let none = [Double?](repeating: nil, count: findings.count)
    return Sheet(
      "what_if",
      [
        Sheet.Column(
          "what",
          .text(
            rows.map { _ in "key_figure" } + come.map { _ in "finding_appears" }
              + go.map { _ in "finding_vanishes" })),
        Sheet.Column("name", .text(rows.map(\.name) + findings.map(\.id))),
        Sheet.Column("before", .real(rows.map(\.before) + none)),
        Sheet.Column("after", .real(rows.map(\.after) + none)),
        Sheet.Column("difference", .real(rows.map(\.difference) + none)),
        Sheet.Column("severity", .text(rows.map { _ in "" } + findings.map(\.severity.rawValue))),
        Sheet.Column("text", .text(rows.map(\.label) + findings.map { speaker.text($0.fact) })),
      ])
  }

  var plain: String {
    let rows = rows
    let figures = Sheet(
      "key_figures",
      [
        Sheet.Column("key figure", .text(rows.map(\.name))),
        Sheet.Column("before", .real(rows.map(\.before))),
        Sheet.Column("after", .real(rows.map(\.after))),
        Sheet.Column("difference", .real(rows.map(\.difference))),
      ])
    let names = removed.map { $0.name.isEmpty ? $0.id : "\($0.name) (\($0.id))" }
    var lines = ["without " + names.joined(separator: ", "), "", figures.plain]
    for (title, findings) in [("appear", appearing), ("vanish", vanishing)] {
      lines += ["", findings.isEmpty ? "no findings \(title)" : "findings that \(title):"]
      lines += findings.map { "  \($0.severity.rawValue): \(speaker.text($0.fact))" }
    }
    return lines.joined(separator: "\n")
  }

  var json: String {
    let rows = rows.map { row in
      func number(_ value: Double?) -> String { value?.machineText ?? "null" }
      return "    {\"name\": \(row.name.jsonQuoted), \"before\": \(number(row.before)), "
        + "\"after\": \(number(row.after)), \"difference\": \(number(row.difference))}"
    }
    func list(_ findings: [Finding]) -> String {
      let items = findings.map { finding in
        "    {\"id\": \(finding.id.jsonQuoted), \"severity\": \"\(finding.severity.rawValue)\", "
          + "\"fact\": \(speaker.text(finding.fact).jsonQuoted)}"
      }
      return items.isEmpty ? "[]" : "[\n" + items.joined(separator: ",\n") + "\n  ]"
    }
    let ids = removed.map(\.id.jsonQuoted).joined(separator: ", ")
    return """
      {
        "removed": [\(ids)],
        "key_figures": \(rows.isEmpty ? "[]" : "[\n" + rows.joined(separator: ",\n") + "\n  ]"),
        "appear": \(list(appearing)),
        "vanish": \(list(vanishing))
      }
      """
  }
}

extension KeyFigure.Value {
  /// The number without its kind; `nil` when it is undefined.
  fileprivate var number: Double? {
    switch self {
    case .count(let count): Double(count)
    case .real(let value), .share(let value): value
    case .none: nil
    }
  }
}
