// A graph to be handed to other programs: nodes and ties, each with attributes of a type.

package import Findings

/// An undirected graph with everything that is told of its nodes and ties.
///
/// - Attributes are columns, one row a node or tie. What a cell does not hold (`nil`, an empty text, a number that is
///   not finite) is not told, and every form leaves it out: unknown is never 0.
/// - A graph may be empty. No node is tied to itself, and no two ties join the same nodes.
package struct TypedGraph: Sendable {
  /// What the graph is of, as a reader would say it.
  package let title: String
  /// The day that it holds for, `YYYY-MM-DD`.
  package let day: String
  package let nodes: Nodes
  package let ties: Ties

  /// - Precondition: every tie ends at nodes of the graph.
  package init(title: String, day: String, nodes: Nodes, ties: Ties) {
    precondition(
      ties.ends.allSatisfy {
        nodes.ids.indices.contains($0.a) && nodes.ids.indices.contains($0.b)
      }, "a tie ends outside the graph")
    self.title = title
    self.day = day
    self.nodes = nodes
    self.ties = ties
  }

  /// The nodes, by column.
  package struct Nodes: Sendable {
    /// What ties and other files know each node by; no two are the same.
    package let ids: [String]
    /// Their names for readers; may be empty.
    package let labels: [String]
    /// What each is: `person`, `network`, `organisation`, `collaboration`.
    package let types: [String]
    /// Those attributes that are told of some node.
    package let columns: [Sheet.Column]

    /// - Precondition: all are of one length.
    package init(ids: [String], labels: [String], types: [String], columns: [Sheet.Column]) {
      precondition(
        labels.count == ids.count && types.count == ids.count
          && columns.allSatisfy { $0.values.count == ids.count }, "columns differ in length")
      self.ids = ids
      self.labels = labels
      self.types = types
      self.columns = columns.filter(\.values.holdsAnything)
    }
  }

  /// The ties, by column.
  package struct Ties: Sendable {
    /// What joins two nodes, the same for all: `seat`, `shared_people`, `shared_networks`, `part`.
    package let relation: String
    /// The rows of the two nodes.
    package let ends: [(a: Int, b: Int)]
    /// How many are shared; `nil` in a graph whose ties have no weight.
    package let weights: [Int]?
    /// The times in which each tie holds, earliest first; empty for always. One row a tie.
    package let spells: [[Spell]]
    /// Those attributes that are told of some tie.
    package let columns: [Sheet.Column]

    /// - Precondition: all are of one length.
    package init(
      relation: String, ends: [(a: Int, b: Int)], weights: [Int]? = nil, spells: [[Spell]]? = nil,
      columns: [Sheet.Column] = []
    ) {
      let spells = spells ?? [[Spell]](repeating: [], count: ends.count)
      precondition(
        (weights?.count ?? ends.count) == ends.count && spells.count == ends.count
          && columns.allSatisfy { $0.values.count == ends.count }, "columns differ in length")
      self.relation = relation
      self.ends = ends
      self.weights = weights
      self.spells = spells
      self.columns = columns.filter(\.values.holdsAnything)
    }
  }

  /// From a day to a day, `YYYY-MM-DD`, both inclusive; an empty end is open.
  package struct Spell: Hashable, Sendable {
    package let from: String
    package let to: String

    package init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }
}
