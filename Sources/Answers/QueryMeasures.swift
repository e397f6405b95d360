// The measures that an answer can wait for: rows of the report's tables, made from the analyses they need.

import Findings
import Network
import Text

/// The tables of the report, from the analyses that are quick.
///
/// What is counted around each person and network is quick at any size. Centralities, communities and the bus
/// factor look at everything from everywhere: they are left out above ``limit``, and the answer says so.
struct QueryMeasures {
  /// The most people and networks for which a query measures centralities.
  static let limit = 3000
  /// The tables that answers take rows from.
  private static let asked: [Table] = [.people, .networks, .organisations]

  private let sheets: [Sheet]
  /// Whether something was left out because of the size.
  let isCut: Bool

  init(_ structure: Structure, and others: [Outcome] = []) {
    let isCut = structure.seats.order > Self.limit
    // What hangs on people is asked for by the question itself, and given among `others`.
    let most = isCut ? Cost.counted : .searched
    let outcomes = Catalogue.analyses.filter { analysis in
      analysis.cost <= most && analysis.tables.contains(where: Self.asked.contains)
    }.compactMap { $0.outcome(structure) }
    sheets = Contract.sheets(of: outcomes + others)
    self.isCut = isCut
  }

  /// Columns of one row of a table, all but the first `count`; empty when there is no such table.
  func columns(_ table: Table, row: Int, after count: Int = 0) -> [Sheet.Column] {
    guard let sheet = sheets.first(where: { $0.table == table }), row < sheet.rowCount else {
      return []
    }
    return Array(sheet.picking([row]).columns.dropFirst(count))
  }

  /// What an answer says of what was left out.
  var notes: [Localised<String>] {
    isCut
      ? [
        Localised(
          swedish: "Centralitet, grupper och bussfaktor räknas inte i frågor till så här stora "
            + "underlag; de finns i rapportens tabeller.",
          english: "Centralities, communities and the bus factor are not measured in questions to "
            + "datasets of this size; they are in the tables of the report.")
      ] : []
  }
}

extension [Sheet.Column] {
  /// The columns of which each name is met for the first time.
  var distinct: [Sheet.Column] {
    var seen: Set<String> = []
    return filter { seen.insert($0.name).inserted }
  }
}
