// organisations.csv: the bodies that people come from.

import Roster
import Tables
import Text

/// The rows of organisations.csv, sorted by id.
func readOrganisations(
  _ form: Form, _ diagnostics: inout Diagnostics
) -> KeyedRows<Organisation> {
  let (kind, county) = (form.column(.kind), form.column(.county))
  let population = form.column(.population)
  let rows = KeyedRows<Organisation>(form, &diagnostics) { row, id, name, diagnostics in
    var organisation = Organisation(id: id, name: name)
    organisation.kind = form.text(row, kind)
    organisation.county = form.text(row, county)
    organisation.population = form.whole(row, population, in: 0...1e12, &diagnostics)
    return organisation
  }
  reportLostZeros(form, rows, &diagnostics)
  return rows
}

/// Codes of three digits among codes of four have lost their zero in a spreadsheet.
private func reportLostZeros(
  _ form: Form, _ rows: KeyedRows<Organisation>, _ diagnostics: inout Diagnostics
) {
  let ids = rows.values.map(\.id)
  guard ids.allSatisfy({ id in id.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
    ids.contains(where: { $0.utf8.count == 4 })
  else { return }
  let short = ids.indices.filter { ids[$0].utf8.count == 3 }
  // The first in the file, not the first by id.
  guard let first = short.min(by: { rows.rows[$0] < rows.rows[$1] }) else { return }
  diagnostics.add(
    .warning, "organisations/lost-zero", at: form.place(rows.rows[first], form.column(.id)),
    .lostZeros(ids[first], short.count), help: .formatAsText)
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func lostZeros(_ id: String, _ count: Int) -> Localised<String> {
    Localised(
      swedish:
        "koden '\(id)' har tre siffror där andra har fyra: en nolla i början har troligen försvunnit; "
        + Localised<String>.rows(count).swedish,
      english:
        "the code '\(id)' has three digits where others have four: a zero in front was probably lost; "
        + Localised<String>.rows(count).english)
  }

  fileprivate static var formatAsText: Localised<String> {
    Localised(
      swedish: "formatera kolumnen som text innan koderna skrivs eller klistras in",
      english: "format the column as text before the codes are typed or pasted")
  }
}
