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
        swedish: count == 1 ? "sammanhängande del" : "delar utan gemensamma deltagare",
        english: count == 1 ? "connected part" : "parts with no participants in common"),
      definition: Localised(
        swedish:
          "Grupper av nätverk som har kontakt, direkt eller via andra nätverk, genom gemensamma "
          + "deltagare. Nätverk utan deltagare räknas inte.",
        english: "Groups of networks linked, directly or by way of other networks, through shared "
          + "participants. Networks without participants are not counted."))
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
          "Listorna anger \(declared.of("kontakt", "kontakter", .swedish)) av annat slag med andra nätverk.",
        english:
          "The lists state \(declared.of("link", "links", .english)) of another kind with other networks."
      )
      : Localised(
        swedish: "Kontakt av annat slag kan finnas utan att synas i listorna.",
        english: "There may be contact of other kinds that the lists do not show.")
    return Finding(
      kind: "separate_component", severity: .medium, subjects: networks.map(Subject.network),
      measures: [
        Measure("networks", Double(networks.count)), Measure("people", Double(people)),
      ],
      basis: .contacts,
      fact: Localised(
        swedish: many
          ? """
          \(networks.opening(.swedish)) har kontakt med varandra men ingen gemensam deltagare med den \
          största gruppen av nätverk.
          """
          : """
          \(networks.opening(.swedish)) har ingen gemensam deltagare med den största gruppen av nätverk.
          """,
        english: many
          ? """
          \(networks.opening(.english)) are linked to each other but have no participant in common with \
          the largest group of networks.
          """
          : """
          \(networks.opening(.english)) has no participant in common with the largest group of networks.
          """),
      meaning: Localised(
        swedish: """
          Ingen som deltar i \(many ? "de nätverken" : "nätverket") kan själv föra frågor vidare till de \
          övriga. \(other.swedish)
          """,
        english: """
          Nobody who takes part there can carry matters to the others in person. \(other.english)
          """),
      action: Localised(
        swedish: """
          Kansliet frågar nätverken om en gemensam deltagare, en kontaktperson eller ett gemensamt möte \
          om året skulle vara till nytta.
          """,
        english: """
          The office asks the networks whether a shared participant, a contact person or a joint meeting \
          once a year would be of use.
          """))
  }
}
