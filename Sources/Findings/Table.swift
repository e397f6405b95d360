// A table of results, declared once: what files call it, and which columns other programs rely on.

package import Text

/// The declaration of a table. Its columns may be filled by several analyses.
package struct Table: Hashable, Sendable {
  /// The file name in `tables/` without its ending.
  package let name: String
  /// What readers call it, at most 31 characters: the sheet in the workbook.
  package let title: Localised<String>
  /// The columns that other programs rely on, in their order; others come after them. Empty when none is promised.
  package let columns: [Column]
  /// What a reader is told before the table where no section has words of its own; `nil` when the title is enough.
  package let lead: Localised<String>?

  package init(
    _ name: String, _ swedish: String, _ english: String, _ columns: [Column] = [],
    lead: Localised<String>? = nil
  ) {
    self.name = name
    title = Localised(swedish: swedish, english: english)
    self.columns = columns
    self.lead = lead
  }

  package static func == (left: Table, right: Table) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
