// The whole run of the graph module.

import Findings
import Network
import Roster
import TestSupport
import Testing

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

  @Test("the tables of people and networks, in the order of the contract")
  func tables() throws {
    let run = analyse(Structure(of: Roster(.toy), asOf: .sample)) { _ in }
    #expect(
      run.sheets.map(\.name) == [
        "people", "networks", "organisations", "dependency", "pairs", "index", "brokerage",
        "mixing",
        "stability", "community_test", "sole_bridges", "pair_tests", "key_players", "turnover",
        "turnover_rules", "headline_intervals", "cover", "cover_effect", "tests",
      ])
    #expect(
      run.sheets.map { $0.columns.map(\.name) } == [
        [
          "person", "organisation", "networks", "colleagues", "betweenness",
          "betweenness_normalised", "closeness", "harmonic", "eigenvector", "constraint",
          "effective_size", "core", "cut_point",
        ],
        [
          "network", "people", "organisations", "betweenness", "betweenness_normalised",
          "closeness", "harmonic", "eigenvector", "linked_networks", "sole_links", "community",
          "bus_factor", "field", "linked_in_field", "sole_links_in_field", "bus_factor_exact",
          "bus_factor_least",
        ],
        [
          "organisation", "people", "networks", "seats", "sole_seats", "hours_per_year", "hosts",
          "chairs", "bus_factor",
        ],
        [
          "person", "organisation", "sole_bridges", "sole_seats", "sole_seats_uncovered",
          "uncovered_roles", "cut_off_networks", "cut_off_organisations", "efficiency_loss",
          "likelihood", "consequence", "class", "fragmentation", "distance_fragmentation",
          "initiatives", "sole_bridges_uncovered", "leaving_seats", "new_on_post", "vacancy",
          "no_deputy", "announced_vacancies", "dated_seats",
        ],
        [
          "a", "b", "class", "shared_people", "shared_organisations", "declared_links", "distance",
          "need", "p_upper", "p_lower", "gap", "rank", "q_upper", "q_lower", "mc_error",
          "expected_people", "p_upper_sdsm", "p_upper_fixed_row", "shared_initiatives",
          "shared_areas", "common_parent", "withheld", "verdict",
        ],
        [
          "of", "class", "ties", "possible", "ratio", "expected", "p", "mc_error", "draws",
          "expected_low", "expected_high", "effect", "effect_low", "effect_high", "q", "verdict",
          "shared", "shared_expected", "shared_low", "shared_high", "shared_p", "shared_q",
          "shared_verdict",
        ],
        [
          "person", "coordinator", "itinerant", "representative", "gatekeeper", "liaison",
          "total",
        ],
        [
          "of", "attribute", "e_i", "expected", "p", "assortativity", "permutations", "q",
          "ties_within", "expected_within", "expected_low", "expected_high", "mc_error", "verdict",
        ],
        ["of", "id", "missing", "resamples", "rank", "low", "high"],
        ["modularity", "expected", "p", "q", "mc_error", "draws", "verdict"],
        ["person", "a", "b"],
        ["what", "count"],
        [
          "measure", "size", "person", "value", "before", "lost_links", "equal_sets", "method",
          "candidates", "bound", "equal_sets_least",
        ],
        [
          "organisation", "measure", "basis", "rate", "people", "total", "expected", "low", "high",
          "low_clustered", "high_clustered",
        ],
        ["what", "value"],
        ["figure", "rows", "share", "value", "estimate", "low", "high", "direction", "draws"],
        [
          "action", "kind", "person", "organisation", "joins", "relieved_links", "covered_seats",
          "adds", "relieved_people", "hours", "load", "reason",
        ],
        ["measure", "before", "after"],
        ["question", "tests", "risk_share", "draws"],
      ])
    // The toy network has three sole bridges for c, and one each for e and f. Without initiatives every
    // two networks with an organisation in common are a pair, here all six.
    #expect(
      run.sheets.map(\.rowCount)
        == [7, 4, 3, 7, 6, 8, 7, 4, 21, 1, 5, 8, 23, 28, 4, 18, 6, 9, 2])
    let people = try #require(run.sheets.first)
    #expect(people["person"] == .text((0..<7).map { "P\($0)" }))
    #expect(people["organisation"]?.machineText(4) == "O1")
    #expect(people["cut_point"]?.machineText(2) == "true")
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
