// Nodes of two kinds in one table: attributes of one name become one column where their types allow.

import Findings
import Text

extension TypedGraph.Nodes {
  /// The nodes of both, these first.
  ///
  /// Attributes of one name are one; where one holds whole numbers and the other real ones, all are real. Where the
  /// types have nothing in common, that of `others` gets the type of its nodes before its name: `network_field`.
  /// Where an id is in both, the ids of all get the type of their node before them: `person:1`.
  ///
  /// - Complexity: O(cells).
  package func joined(with others: Self) -> Self {
    let meet = !Set(ids).isDisjoint(with: others.ids)
    func known(_ nodes: Self) -> [String] {
      meet ? zip(nodes.types, nodes.ids).map { "\($0):\($1)" } : nodes.ids
    }
    var joined: [Sheet.Column] = []
    var left = others.columns
    for column in columns {
      let twin = left.firstIndex { $0.name == column.name }
      if let twin, let both = column.values.followed(by: left[twin].values) {
        joined.append(Sheet.Column(column.declared, both))
        left.remove(at: twin)
      } else {
        joined.append(Sheet.Column(column.declared, column.values.padded(0, others.ids.count)))
        if let twin { left[twin] = left[twin].named(others.types.first.map { $0 + "_" } ?? "") }
      }
    }
    joined += left.map { Sheet.Column($0.declared, $0.values.padded(ids.count, 0)) }
    return Self(
      ids: known(self) + known(others), labels: labels + others.labels,
      types: types + others.types, columns: joined)
  }
}

extension Sheet.Column {
  /// The column with `prefix` before its name.
  func named(_ prefix: String) -> Self {
    Self(
      Column(
        prefix + declared.name, declared.title.swedish, declared.title.english, declared.kind),
      values)
  }
}

extension Sheet.Values {
  /// These values and then `others`; `nil` when their types have nothing in common.
  fileprivate func followed(by others: Self) -> Self? {
    switch (self, others) {
    case (.text(let a), .text(let b)): .text(a + b)
    case (.whole(let a), .whole(let b)): .whole(a + b)
    case (.flag(let a), .flag(let b)): .flag(a + b)
    case (.real(let a), .real(let b)): .real(a + b)
    case (.whole(let a), .real(let b)): .real(a.map { $0.map(Double.init) } + b)
    case (.real(let a), .whole(let b)): .real(a + b.map { $0.map(Double.init) })
    default: nil
    }
  }

  /// The values with so many cells before and after them that tell nothing.
  fileprivate func padded(_ before: Int, _ after: Int) -> Self {
    func padded<Cell>(_ cells: [Cell], _ blank: Cell) -> [Cell] {
      [Cell](repeating: blank, count: before) + cells + [Cell](repeating: blank, count: after)
    }
    return switch self {
    case .text(let cells): .text(padded(cells, ""))
    case .whole(let cells): .whole(padded(cells, nil))
    case .real(let cells): .real(padded(cells, nil))
    case .flag(let cells): .flag(padded(cells, nil))
    }
  }
}
