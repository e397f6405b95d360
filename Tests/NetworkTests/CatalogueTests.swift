// The whole run of the graph module.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct CatalogueTests {
  @Test("names are unique, and progress hears them in order")
  func names() {
    var heard: [String] = []
    _ = analyse(Structure(of: Roster(.toy), asOf: .sample)) { heard.append($0) }
    #expect(heard == Catalogue.analyses.map(\.name))
    #expect(Set(heard).count == heard.count)
  }

  @Test("an empty roster gives nothing, and does not fall")
  func empty() {
    let run = analyse(Structure(of: Roster(name: "empty"), asOf: .sample)) { _ in }
    #expect(run.sheets.isEmpty && run.findings.isEmpty && run.keyFigures.isEmpty)
  }

  @Test(
    "each analysis fills the tables that it declares, in the order of the contract, and tells what it says"
  )
  func declared() throws {
    var filled: [String: Set<Table>] = [:]
    var told: Set<String> = []
    let samples =
      [Roster(.toy)] + SmallTwoMode.seeds.prefix(24).map { Roster(SmallTwoMode.sample($0)) }
    var meeting = Roster(.toy)
    for row in meeting.networks.indices { meeting.networks[row].meetingsPerYear = Double(row + 2) }
    var elected = Roster(.toy)
    elected.people[2].level = Roster.defaultLevels[0]
    elected.mandateEnds = .sample
    for roster in samples + [meeting, elected] {
      let structure = Structure(of: roster, asOf: .sample)
      for analysis in Catalogue.analyses {
        guard let outcome = analysis.outcome(structure) else { continue }
        let tables = Set(outcome.columns.map(\.table))
        #expect(tables.isSubset(of: analysis.tables), "\(analysis.name)")
        filled[analysis.name, default: []].formUnion(tables)
        if !outcome.findings.isEmpty || !outcome.keyFigures.isEmpty { told.insert(analysis.name) }
      }
    }
    #expect(told.isSubset(of: Catalogue.analyses.filter(\.tells).map(\.name)))
    // What every sample has, every analysis fills.
    for analysis in Catalogue.analyses
    where analysis.needs == [.networks] && !analysis.tables.isEmpty {
      #expect(
        filled[analysis.name]?.isEmpty == false,
        "\(analysis.name)")
    }
    let run = analyse(Structure(of: Roster(.toy), asOf: .sample)) { _ in }
    for sheet in run.sheets where Table.contract.contains(sheet.table) {
      let promised = sheet.table.columns.map(\.name)
      let written = sheet.columns.map(\.name)
      #expect(written.prefix { promised.contains($0) } == promised.filter(written.contains)[...])
    }
  }

  @Test("what each row is about comes first, and what was counted by hand stands there")
  func byHand() throws {
    let run = analyse(Structure(of: Roster(.toy), asOf: .sample)) { _ in }
    // The toy network has three sole bridges for c, and one each for e and f. Without initiatives every
    // two networks with an organisation in common are a pair, here all six.
    let rows = Dictionary(uniqueKeysWithValues: run.sheets.map { ($0.table, $0.rowCount) })
    #expect(rows[.people] == 7 && rows[.networks] == 4 && rows[.organisations] == 3)
    #expect(rows[.soleBridges] == 5 && rows[.pairs] == 6 && rows[.index] == 8)
    let people = try #require(run.sheets.first)
    #expect(people[.person] == .text((0..<7).map { "P\($0)" }))
    #expect(people[.organisation]?.machineText(4) == "O1")
    #expect(people[.cutPoint]?.machineText(2) == "true")
  }

  @Test("the same in every run, and never a name or an id left loose in a sentence")
  func deterministic() {
    for seed in SmallTwoMode.seeds.prefix(72) where seed % 12 > 5 {
      let structure = Structure(of: Roster(SmallTwoMode.sample(seed)), asOf: .sample)
      let first = analyse(structure) { _ in }
      let second = analyse(structure) { _ in }
      #expect(first.findings.map(\.id) == second.findings.map(\.id))
      #expect(Set(first.findings.map(\.id)).count == first.findings.count)
      for (a, b) in zip(first.sheets, second.sheets) { #expect(a.columns == b.columns) }
      for finding in first.findings {
        for text in [finding.fact, finding.meaning, finding.action] {
          for phrase in [text.swedish, text.english] {
            #expect(!phrase.isEmpty && !phrase.plain.contains("Person "))
            #expect(phrase.plain.hasSuffix(".") && !phrase.plain.contains("  "))
          }
        }
      }
    }
  }

  /// Four of each kind: a step of five goes through all twelve.
  @Test(
    "every sample gives finite numbers",
    arguments: Array(
      stride(from: SmallTwoMode.seeds.lowerBound, to: SmallTwoMode.seeds.upperBound, by: 5)))
  func finite(seed: UInt64) {
    let run = analyse(Structure(of: Roster(SmallTwoMode.sample(seed)), asOf: .sample)) { _ in }
    for column in run.sheets.flatMap(\.columns) {
      guard case .real(let values) = column.values else { continue }
      #expect(values.allSatisfy { $0?.isFinite ?? true }, "\(column.name)")
    }
  }
}
