// Nights for tests: what a run saw, drawn from a seed, and what it leads to by definition.

import Findings
import Foundation
import History
import Roster
import Text

/// A few people in a few networks, and how they change from night to night.
struct Nights {
  /// By night: the networks that exist, and the seats as person and network.
  private(set) var seats: [Set<[String]>] = []
  private(set) var networks: [Set<String>] = []
  private(set) var sights: [Sight] = []

  /// - Parameter count: how many nights; every third changes nothing.
  init(seed: UInt64, count: Int) {
    var random = SplitMix64(seed: seed)
    var networks = Set((0..<5).map { "n\($0)" })
    var seats: Set<[String]> = []
    for _ in 0..<14 {
      seats.insert(["p\(random.below(8))", "n\(random.below(5))"])
    }
    for night in 0..<count {
      if night % 3 != 2 {
        for _ in 0..<(1 + random.below(4)) {
          let seat = ["p\(random.below(8))", networks.sorted()[random.below(networks.count)]]
          if seats.remove(seat) == nil { seats.insert(seat) }
        }
        if random.below(4) == 0 {
          let network = "n\(random.below(7))"
          if networks.count > 2, networks.remove(network) != nil {
            seats = seats.filter { $0[1] != network }
          } else {
            networks.insert(network)
          }
        }
      }
      self.seats.append(seats)
      self.networks.append(networks)
      sights.append(Self.sight(seats, networks))
    }
  }

  static func sight(_ seats: Set<[String]>, _ networks: Set<String>) -> Sight {
    var sight = Sight()
    let people = Set(seats.map { $0[0] }).sorted()
    sight.rows = networks.sorted().map { KeptRow(.network, $0, word: "Nät \($0)") }
    sight.rows += people.map { KeptRow(.person, $0, organisation: "o1", word: "chef") }
    sight.rows += seats.sorted { $0.lexicographicallyPrecedes($1) }.map {
      KeptRow(.membership, $0[0], other: $0[1], word: "member")
    }
    // A deputy who has not come is no seat, and must not be counted as one.
    sight.rows.append(KeptRow(.membership, "p9", other: "n0", word: "deputy", note: "cover"))
    let figures = Figures(seats, networks)
    sight.figures = figures.all.map { KeptFigure(name: $0, value: .count($1)) }
    sight.figures += networks.sorted().map { network in
      KeptFigure(
        .network(network), name: "people",
        value: .count(seats.count { $0[1] == network }))
    }
    sight.findings = people.filter { person in seats.count { $0[0] == person } > 2 }.map {
      Finding(
        kind: "busy", severity: .medium, subjects: [.person($0)],
        basis: .counted,
        fact: Localised(
          swedish: "\(person: $0) sitter i flera nätverk", english: "\(person: $0) is busy"),
        meaning: Localised(.empty), action: Localised(.empty))
    }.map(KeptFinding.init)
    sight.inputs = [
      KeptInput(file: "memberships.csv", bytes: seats.count, sha256: "\(seats.count)")
    ]
    sight.labels = ["memberships": Localised(swedish: "uppdrag", english: "memberships")]
    return sight
  }
}

/// Headline numbers by definition.
struct Figures {
  let all: [String: Int]

  init(_ seats: Set<[String]>, _ networks: Set<String>) {
    let people = Dictionary(grouping: seats) { $0[0] }
    let shared = Self.shared(seats)
    all = [
      "memberships": seats.count, "people": people.count, "networks": networks.count,
      "people_in_one_network": people.values.count { $0.count == 1 },
      "linked_pairs": shared.count, "sole_links": shared.values.count { $0.count == 1 },
    ]
  }

  /// The people that two networks share, by pair, where there are any.
  static func shared(_ seats: Set<[String]>) -> [[String]: Set<String>] {
    let networks = Set(seats.map { $0[1] }).sorted()
    var shared: [[String]: Set<String>] = [:]
    for a in networks {
      for b in networks where a < b {
        let both = Set(seats.filter { $0[1] == a }.map { $0[0] })
          .intersection(seats.filter { $0[1] == b }.map { $0[0] })
        if !both.isEmpty { shared[[a, b]] = both }
      }
    }
    return shared
  }
}

/// The rows behind a figure by definition: the seats that came or went (person, network).
func causes(
  of figure: String, _ old: Set<[String]>, _ new: Set<[String]>
) -> Set<[String]> {
  let changed = old.symmetricDifference(new)
  func count(_ person: String, _ seats: Set<[String]>) -> Int { seats.count { $0[0] == person } }
  switch figure {
  case "memberships": return changed
  case "people":
    return changed.filter { (count($0[0], old) == 0) != (count($0[0], new) == 0) }
  case "people_in_one_network":
    return changed.filter { (count($0[0], old) == 1) != (count($0[0], new) == 1) }
  case "linked_pairs", "sole_links":
    let (before, after) = (Figures.shared(old), Figures.shared(new))
    var rows: Set<[String]> = []
    for pair in Set(before.keys).union(after.keys) {
      let (a, b) = (before[pair] ?? [], after[pair] ?? [])
      let isCause =
        figure == "linked_pairs" ? a.isEmpty != b.isEmpty : (a.count == 1) != (b.count == 1)
      guard isCause else { continue }
      for person in a.symmetricDifference(b) {
        rows.formUnion(pair.map { [person, $0] }.filter { changed.contains($0) })
      }
    }
    return rows
  default: return []
  }
}
