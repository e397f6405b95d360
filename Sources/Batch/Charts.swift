// The charts of a run: what the instruments found, drawn.

import Diagrams
import Findings
import Instruments
import Network
import Reporting
import Roster

/// A chart, and where in the report it stands.
struct PlacedChart: Sendable {
  let chart: Chart
  /// The id of the section.
  let section: String
  /// The id of the table in the report that holds the same facts.
  let tableID: String
}

/// The charts that a dataset gives rise to, in the order of the page.
func charts(_ structure: Structure, _ language: Language) -> [PlacedChart] {
  []
}
