// Published networks with the values of their vertices.
//
// Davis, Gardner and Gardner, "Deep South" (1941); Zachary's karate club (1977); Krackhardt's kite
// (1990); Padgett's Florentine families (1994). Values computed with NetworkX 3.6.1 and python-igraph
// 1.0, which agree to 5e-11; printed with ten decimals.

import Foundation  // JSONDecoder: nothing else in the package reads JSON.
import Network

struct Published: Decodable {
  struct TwoModeNetwork: Decodable {
    struct Node: Decodable {
      let closeness_2mode: Double
      let betweenness_2mode: Double
      let betweenness_raw: Double
      let redundancy: Double?
      let sole_bridges: Int?
    }

    let edges: [[String]]
    let betweenness_max: [String: Double]
    let nodes: [String: Node]

    var women: [String] { Set(edges.map { $0[0] }).sorted() }
    var events: [String] { Set(edges.map { $0[1] }).sorted() }
    var names: [String] { women + events }

    var graph: TwoMode {
      TwoMode(
        left: women.count, right: events.count,
        ties: edges.compactMap { edge in
          guard let a = women.firstIndex(of: edge[0]), let b = events.firstIndex(of: edge[1])
          else { return nil }
          return (Int32(a), Int32(b))
        })
    }
  }

  struct OneModeNetwork: Decodable {
    struct Node: Decodable {
      let betweenness: Double
      let closeness: Double
      let harmonic: Double
      let constraint: Double
      let effective_size: Double
    }

    let n: Int
    let m: Int
    let edges: [[String]]
    let articulation: [String]
    let nodes: [String: Node]

    var names: [String] { nodes.keys.sorted() }

    var graph: Graph {
      Graph(
        order: names.count,
        edges: edges.compactMap { edge in
          guard let a = names.firstIndex(of: edge[0]), let b = names.firstIndex(of: edge[1])
          else { return nil }
          return (Int32(a), Int32(b))
        })
    }
  }

  /// Krackhardt's managers, numbered from 1; who asks, befriends and reports to whom.
  struct Firm: Decodable {
    struct Ties: Decodable {
      let ties: [[Int]]
      let brokerage_coord_itin_repr_gate_liaison: [String: [Int]]
    }

    let dept: [String]
    let advice: Ties
    let friends: Ties
    let reports: Ties
  }

  let krackhardt_hightech: Firm
  let davis: TwoModeNetwork
  let karate_0based: OneModeNetwork
  let kite_0based: OneModeNetwork
  let florentine: OneModeNetwork

  static func read() throws -> Published {
    try JSONDecoder().decode(Published.self, from: Data(PackageResources.networks_json))
  }

  /// The one-mode networks, with their order and size as published.
  static func oneMode() throws -> [(network: OneModeNetwork, order: Int, size: Int)] {
    let all = try read()
    return [(all.karate_0based, 34, 78), (all.kite_0based, 10, 18), (all.florentine, 15, 20)]
  }
}

/// The file prints ten decimals.
let printed = 1e-9

extension Graph {
  static func star(_ n: Int) -> Graph {
    Graph(order: n, edges: (1..<Int32(n)).map { (0, $0) })
  }

  static func path(_ n: Int) -> Graph {
    Graph(order: n, edges: (1..<Int32(n)).map { ($0 - 1, $0) })
  }

  static func cycle(_ n: Int) -> Graph {
    Graph(order: n, edges: (0..<Int32(n)).map { ($0, ($0 + 1) % Int32(n)) })
  }

  static func complete(_ n: Int) -> Graph {
    Graph(order: n, edges: (0..<Int32(n)).flatMap { a in (0..<a).map { (a, $0) } })
  }
}
