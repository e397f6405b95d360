// The tables of answers to questions, beside those of the report.

import Findings

extension Table {
  static let changes = Table("changes", "Ändringar", "Changes")
  static let figures = Table("figures", "Nyckeltal", "Key figures")
  static let find = Table("find", "Sökning", "Search")
  static let findings = Table("findings", "Ändrade iakttagelser", "Changed findings")
  static let rows = Table("rows", "Ändringar i listorna", "Changes in the lists")
  static let appear = Table("appear", "Nya iakttagelser", "New findings")
  static let vanish = Table("vanish", "Iakttagelser som försvunnit", "Findings that are gone")
  static let gaps = Table("gaps", "Luckor", "Gaps")
  static let gapsOpen = Table("gaps_open", "Nya luckor", "New gaps")
  static let gapsClose = Table("gaps_close", "Stängda luckor", "Closed gaps")
  static let keyFigures = Table("key_figures", "Nyckeltal", "Key figures")
  static let links = Table("links", "Kontakter", "Contacts")
  static let members = Table("members", "Deltagare", "Members")
  static let network = Table("network", "Nätverk", "Network")
  static let organisation = Table("organisation", "Organisation", "Organisation")
  static let path = Table("path", "Väg", "Path")
  static let person = Table("person", "Person", "Person")
  static let whatIf = Table("what_if", "Tänkt läge", "What if")
}
