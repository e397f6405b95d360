// Published networks for the overlap tests and the index.
//
// Davis, Gardner and Gardner, "Deep South" (1941): p-values of the 153 pairs of women computed with
// R's phyper, with the exact Poisson-binomial over a bipartite configuration model, and with 100 000
// tables by curveball trades. Krackhardt's high-tech managers (1987): ties, departments and levels from
// the R package manynet.

import Foundation  // JSONDecoder: nothing else in the package reads JSON.
import Network

struct PublishedOverlaps: Decodable {
  struct Davis: Decodable {
    struct Pair: Decodable {
      let a: String
      let b: String
      let shared: Int32
      let fixedrow_hypergeometric: Double
      let sdsm_bicm_exact_poisson_binomial: Double
      let fdsm_monte_carlo_100000: Double
    }

    let edges: [[String]]
    let null_models_upper_p: [Pair]

    var women: [String] { Set(edges.map { $0[0] }).sorted() }

    /// Women as rows, events as columns.
    var table: Incidence {
      let events = Set(edges.map { $0[1] }).sorted()
      return Incidence(
        rows: women.map { woman in
          edges.filter { $0[0] == woman }
            .compactMap { edge in events.firstIndex(of: edge[1]).map(Int32.init) }
        }, columns: events.count)
    }

    /// The published pairs as pairs of rows, in the order of the file, which has first names only
    /// and spells one of them otherwise: seven letters tell them apart.
    var pairs: [RowPair] {
      let women = women.map { $0.prefix { $0 != " " }.prefix(7) }
      return null_models_upper_p.compactMap { pair in
        guard let a = women.firstIndex(of: pair.a.prefix(7)),
          let b = women.firstIndex(of: pair.b.prefix(7))
        else {
          return nil
        }
        return RowPair(a: Int32(min(a, b)), b: Int32(max(a, b)), shared: pair.shared)
      }
    }
  }

  struct Managers: Decodable {
    struct Relation: Decodable {
      let ties: [[Int32]]
    }

    let dept: [String]
    let level: [Int]
    let advice: Relation
    let friends: Relation
    let reports: Relation
  }

  let davis: Davis
  let krackhardt_hightech: Managers

  static func read() throws -> PublishedOverlaps {
    try JSONDecoder().decode(
      PublishedOverlaps.self, from: Data(PackageResources.networks_json))
  }
}
