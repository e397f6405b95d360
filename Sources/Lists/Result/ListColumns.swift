// The columns of a list as they were read: what each is called and used for.

import Tables

/// A column of a list, as its recipe reads it.
package struct ListColumn: Hashable, Sendable {
  /// Its heading; `(C)` for a column without one, `Namn (C)` for the second of two that are alike.
  package let label: String
  /// What it is used for; empty when it is not read.
  package let uses: [ColumnUse]
  /// Why it was understood so; empty when a person wrote the recipe, or nothing is told.
  package let reason: String
  /// Whether a blank cell holds what stands above it.
  package let isFilledDown: Bool
}

extension ListTables {
  /// The columns of a list, from the left.
  ///
  /// - Input: `list`, as ``ListCell`` numbers it.
  /// - Output: without uses for a list that is not read; those of a standard table have none either, see
  ///   ``StandardTable``. Cells to the right of the last column belong to none.
  /// - Complexity: O(columns × rows), of which 500 rows at most.
  package func columns(asReadIn list: Int) -> [ListColumn] {
    guard lists.indices.contains(list) else { return [] }
    let sheet = lists[list]
    let shape = recipes[list]?.shape ?? .table
    if let recipe = recipes[list], shape != .nothing, shape != .table {
      var told = Diagnostics()
      guard let bound = BoundList(sheet, recipe, number: list, into: &told) else { return [] }
      let reasons = Dictionary(
        recipe.columns.map { ($0.heading.folded, $0.reason) }, uniquingKeysWith: { $1 })
      let uses = recipe.columns.map(\.use) + [.meeting]
      return bound.labels.enumerated().map { column, label in
        var own: [ColumnUse] = []
        for use in uses where use != .nothing && !own.contains(use) {
          if bound.all(use).contains(column) { own.append(use) }
        }
        return ListColumn(
          label: label, uses: own, reason: reasons[label.folded] ?? "",
          isFilledDown: bound.fill.contains(column))
      }
    }
    return columnLabels(sheet, shape == .table ? 0 : -1).map {
      ListColumn(label: $0, uses: [], reason: "", isFilledDown: false)
    }
  }
}
