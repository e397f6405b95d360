// Need: what two networks work on together, or would, whether or not they meet.

import Roster

/// What two networks have in common to talk about.
///
/// The need of a pair is *I* + *A* + *J*: *I* the initiatives that both are named in; *A* the areas in which
/// both have initiatives, beyond those of the shared ones; *J* = |∩| / |∪| of the organisations that
/// sit in them, 0–1, counted only where *I* + *A* > 0. Where no initiative names a network the
/// need is *J* alone: a weak proxy, see ``isProxy``.
///
/// - Input: the structure of a day; areas are compared without regard to case.
/// - Output: by network, ascending: initiatives and areas as numbers.
/// - Complexity: O(initiatives · their networks).
struct Need: Sendable {
  /// Whether no initiative names a network, so that need rests on organisations alone.
  let isProxy: Bool
  /// The initiatives of each network.
  let initiatives: [[Int32]]
  /// The area of each initiative; −1 for none.
  private let areas: [Int32]
  /// The areas of each network's initiatives, each once.
  private let areasOfNetwork: [[Int32]]
  /// The networks of each initiative, and of each area.
  private let networksOfInitiative: [[Int32]]
  private let networksOfArea: [[Int32]]

  init(of roster: Roster) {
    var initiatives = [[Int32]](repeating: [], count: roster.networks.count)
    networksOfInitiative = roster.initiatives.map(\.allNetworks)
    for (index, networks) in networksOfInitiative.enumerated() {
      for network in networks { initiatives[Int(network)].append(Int32(index)) }
    }
    self.initiatives = initiatives
    isProxy = initiatives.allSatisfy(\.isEmpty)
    var names: [String: Int32] = [:]
    areas = roster.initiatives.map { initiative in
      let key = initiative.area.lowercased()
      guard !key.isEmpty else { return -1 }
      if let known = names[key] { return known }
      names[key] = Int32(names.count)
      return Int32(names.count - 1)
    }
    areasOfNetwork = initiatives.map { [areas] own in
      Set(own.map { areas[Int($0)] }).subtracting([-1]).sorted()
    }
    var networksOfArea = [Set<Int32>](repeating: [], count: names.count)
    for (index, networks) in networksOfInitiative.enumerated() where areas[index] >= 0 {
      networksOfArea[Int(areas[index])].formUnion(networks)
    }
    self.networksOfArea = networksOfArea.map { $0.sorted() }
  }

  /// The names of the areas that ``shared(_:_:)`` counts, as an initiative writes them; sorted.
  func areaNames(_ a: Int, _ b: Int, in roster: Roster) -> [String] {
    let covered = initiatives[a].filter(initiatives[b].contains).map { areas[Int($0)] }
    let common = areasOfNetwork[a].filter {
      areasOfNetwork[b].contains($0) && !covered.contains($0)
    }
    return common.compactMap { area in
      areas.firstIndex(of: area).map { roster.initiatives[$0].area }
    }.sorted()
  }

  /// The networks that share an initiative or an area with `network`; may repeat, and hold it.
  func partners(of network: Int) -> [Int32] {
    initiatives[network].flatMap { initiative in
      networksOfInitiative[Int(initiative)]
        + (areas[Int(initiative)] < 0 ? [] : networksOfArea[Int(areas[Int(initiative)])])
    }
  }

  /// *I* and *A* of a pair.
  func shared(_ a: Int, _ b: Int) -> (initiatives: Int, areas: Int) {
    // Most pairs have nothing to compare.
    guard !initiatives[a].isEmpty, !initiatives[b].isEmpty else { return (0, 0) }
    let both = initiatives[a].filter(initiatives[b].contains)
    let covered = both.map { areas[Int($0)] }
    let common = areasOfNetwork[a].filter {
      areasOfNetwork[b].contains($0) && !covered.contains($0)
    }
    return (both.count, common.count)
  }
}
