// One change that somebody thinks of: its kind, and the cells that say whom and what.

package import Roster
package import Tables

/// A change that somebody thinks of, in the words of the file.
package struct ChangeRow: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A person leaves everything, or the network that is given.
    case leave
    case join
    /// A person takes up another post: organisation, function or level.
    case post
    /// A person is named deputy in a network.
    case deputy
    /// Somebody new comes: `person` is the new id.
    case arrive
    /// `network` becomes part of `to`.
    case merge
    /// `person` goes from `network` to the new network `to`, which is like the first but for name and people.
    case split
    /// A network begins: `network` is the new id.
    case start
    case end
    /// `organisation` is represented in `network`, by `person` or by the organisation `to`.
    case represent

    /// The columns that a row of this kind must fill.
    package var needs: [ChangeColumn] {
      switch self {
      case .leave: [.person]
      case .join, .deputy: [.person, .network]
      case .post: [.person]
      case .arrive: [.person, .name]
      case .merge: [.network, .to]
      case .split: [.network, .to, .person]
      case .start: [.network, .name]
      case .end: [.network]
      case .represent: [.network, .organisation]
      }
    }
  }

  package struct Cell: Sendable {
    package let text: String
    package let place: Diagnostic.Place

    package init(_ text: String, at place: Diagnostic.Place) {
      self.text = text
      self.place = place
    }
  }

  package let kind: Kind
  /// The role that a person joins as.
  package let role: Role
  /// The level that is given; `nil` without.
  package let level: Level?
  /// The cells that hold anything.
  package let cells: [ChangeColumn: Cell]
  /// Where the row begins.
  package let place: Diagnostic.Place

  package init(
    _ kind: Kind, as role: Role = .member, on level: Level? = nil,
    _ cells: [ChangeColumn: Cell], at place: Diagnostic.Place
  ) {
    self.kind = kind
    self.role = role
    self.level = level
    self.cells = cells
    self.place = place
  }
}
