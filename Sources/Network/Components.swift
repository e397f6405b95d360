// The parts that a structure falls into.

import Findings
import Roster
import Text

/// The connected components of a graph.
///
/// Two vertices are in one component when a path joins them.
///
/// - Input: undirected; may be empty.
/// - Output: `labels[v]`, components numbered from 0 in the order of their lowest vertex.
/// - Complexity: O(*n* + *m*) time, O(*n*) memory.
/// - Source: J. Hopcroft, R. Tarjan, "Efficient Algorithms for Graph Manipulation" (1973).
package struct Components: Sendable {
  package let labels: [Int32]
  /// The number of components.
  package let count: Int

  package init(of graph: Graph) {
    var labels = [Int32](repeating: -1, count: graph.order)
    var queue = [Int32](repeating: 0, count: graph.order)
    var count: Int32 = 0
    for v in 0..<graph.order where labels[v] < 0 {
      flood(from: v, label: count, graph.offsets.span, graph.targets.span, &labels, &queue)
      count += 1
    }
    self.labels = labels
    self.count = Int(count)
  }

  /// The vertices of every component, ascending.
  package var members: [[Int32]] {
    var members = [[Int32]](repeating: [], count: count)
    for v in labels.indices { members[Int(labels[v])].append(Int32(v)) }
    return members
  }
}

extension Analysis where Input == Structure {
  /// How many parts the networks fall into, and which networks share nobody with the largest part.
  static let components = Analysis(
    "components", title: Localised(swedish: "Delar som saknar kontakt", english: "Components"),
    parts: [.centrality], cost: .counted,
    needs: [.networks], tables: []
  ) { structure in
    var outcome = Outcome()
    let b = structure.seats
    let parts = Components(of: b.graph).members.filter { $0.count > 1 }
      .map { part in (networks: part.filter { $0 >= b.left }, size: part.count) }
      .sorted { left, right in
        // Most networks first, then most people, then the network that comes first.
        (-left.networks.count, -left.size, left.networks[0])
          < (-right.networks.count, -right.size, right.networks[0])
      }
    outcome.keyFigures.append(.components(parts.count))
    let ids = structure.roster.networks.map(\.id)
    for part in parts.dropFirst() {
      let own = Set(part.networks.map { $0 - Int32(b.left) })
      outcome.findings.append(
        .separateComponent(
          part.networks.map { ids[Int($0) - b.left] }, people: part.size - part.networks.count,
          declared: structure.roster.networkLinks.count {
            own.contains($0.a) != own.contains($0.b)
          }))
    }
    return outcome
  }
}

// MARK: Kernel

/// Gives `label` to everything that can be reached from `source`; unlabelled vertices are −1.
private func flood(
  from source: Int, label: Int32, _ offsets: Span<Int32>, _ targets: Span<Int32>,
  _ labels: inout [Int32], _ queue: inout [Int32]
) {
  labels[source] = label
  queue[0] = Int32(source)
  var head = 0
  var tail = 1
  while head < tail {
    let v = Int(queue[head])
    head += 1
    for i in Int(offsets[v])..<Int(offsets[v + 1]) where labels[Int(targets[i])] < 0 {
      labels[Int(targets[i])] = label
      queue[tail] = targets[i]
      tail += 1
    }
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func components(_ count: Int) -> KeyFigure {
    KeyFigure(
      .components, .count(count), unless: nil,
      label: Localised(
        swedish: count == 1 ? "sammanhängande del" : "delar utan gemensamma personer",
        english: count == 1 ? "connected part" : "parts without people in common"),
      definition: Localised(
        swedish: "Grupper av nätverk som hänger ihop genom gemensamma personer; nätverk utan "
          + "personer räknas inte.",
        english: "Groups of networks that hang together through shared people; networks without "
          + "people are not counted."))
  }
}

extension Finding {
  /// - Parameter declared: links that the roster declares between the part and other networks.
  fileprivate static func separateComponent(
    _ networks: [String], people: Int, declared: Int
  ) -> Finding {
    let many = networks.count > 1
    let other =
      declared > 0
      ? Localised<Phrase>(
        swedish:
          "Listorna anger \(declared.of("länk", "länkar")) av annat slag till andra nätverk.",
        english:
          "The rosters declare \(declared.of("link", "links")) of another kind to other networks.")
      : Localised(
        swedish: "Kontakten kan finnas i andra former, som inte syns i underlaget.",
        english: "There may be contact of other kinds that the data do not show.")
    return Finding(
      kind: "separate_component", severity: .medium, subjects: networks.map(Subject.network),
      measures: [
        Measure("networks", Double(networks.count)), Measure("people", Double(people)),
      ],
      basis: .contacts,
      fact: Localised(
        swedish: many
          ? """
          \(networks.listed(.swedish)) hänger ihop med varandra men delar ingen person med den \
          största gruppen av nätverk.
          """
          : """
          \(networks.listed(.swedish)) delar ingen person med den största gruppen av nätverk.
          """,
        english: many
          ? """
          \(networks.listed(.english)) hang together but share nobody with the largest group of \
          networks.
          """
          : """
          \(networks.listed(.english)) shares nobody with the largest group of networks.
          """),
      meaning: Localised(
        swedish: """
          Det som sägs i \(many ? "de nätverken" : "nätverket") når inte de övriga genom någon som \
          deltar på båda hållen. \(other.swedish)
          """,
        english: """
          What is said there does not reach the others through anyone who takes part in both. \
          \(other.english)
          """),
      action: Localised(
        swedish: """
          Pröva om en gemensam person, en kontaktperson eller ett årligt gemensamt möte med något \
          av de övriga nätverken skulle vara till nytta.
          """,
        english: """
          Consider whether a shared person, a contact person or a yearly joint meeting with one of \
          the other networks would be of use.
          """))
  }
}
