// What is to be drawn: things and the ties between them, with every word already in its language.

package import Text

/// A diagram before it is laid out.
///
/// All texts are shown as they are given, after ``clean(_:)``; none of them is ever read as markup.
/// The order of nodes and ties decides the picture, so the caller sorts them.
package struct Picture: Sendable {
  /// How the nodes find their places.
  package enum Layout: String, Sendable, CaseIterable {
    /// Tied nodes draw together, untied ones push apart; for up to ``Picture/most`` nodes.
    case force
    /// All nodes on one circle; for up to 40 nodes.
    case ring
    /// The first node of each tie stands to the left of the second.
    case layered
  }

  /// A set of nodes that share colour and mark.
  package struct Group: Hashable, Sendable {
    package var label: String

    package init(_ label: String) {
      self.label = label
    }
  }

  /// A thing in the picture.
  package struct Node: Hashable, Sendable {
    /// What ties refer to; never shown.
    package var key: String
    package var label: String
    /// A second line in smaller type, such as "14 personer"; may be empty.
    package var note: String
    /// An index of ``Picture/groups``; anything else is no group.
    package var group: Int?
    /// 0–1: how large the name is written.
    package var size: Double

    package init(
      key: String, label: String, note: String = "", group: Int? = nil, size: Double = 0
    ) {
      self.key = key
      self.label = label
      self.note = note
      self.group = group
      self.size = size
    }
  }

  /// A line between two nodes.
  package struct Tie: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case plain
      /// Hangs on one person: another colour, and dashed.
      case sole
      /// Is missing: a third colour, and dashed.
      case gap
      /// Is proposed: a fourth colour, and bold.
      case planned
    }

    package var a: String
    package var b: String
    /// 0–1: how thick the line is.
    package var weight: Double
    package var label: String
    package var kind: Kind

    package init(
      _ a: String, _ b: String, weight: Double = 0, label: String = "", kind: Kind = .plain
    ) {
      self.a = a
      self.b = b
      self.weight = weight
      self.label = label
      self.kind = kind
    }
  }

  /// The words of the key to the picture; an empty text leaves its line out.
  package struct Legend: Hashable, Sendable {
    /// Stands over the groups: "Område".
    package var groups = ""
    /// Names the groups that have no colour of their own, see ``Palette``: "Övriga områden".
    package var others = ""
    /// What a large name means: "Stor text: många personer".
    package var size = ""
    /// What a thick line means: "Tjockare linje: fler gemensamma personer".
    package var weight = ""
    /// What a dashed line means: "Streckad linje: hänger på en enda person".
    package var sole = ""
    /// What a dashed line between networks that do not meet means: "Streckad linje: lucka".
    package var gap = ""
    /// What a bold line means: "Kraftig linje: föreslagen förbindelse".
    package var planned = ""

    package init(
      groups: String = "", others: String = "", size: String = "", weight: String = "",
      sole: String = "", gap: String = "", planned: String = ""
    ) {
      self.groups = groups
      self.others = others
      self.size = size
      self.weight = weight
      self.sole = sole
      self.gap = gap
      self.planned = planned
    }
  }

  /// The most nodes that are drawn; people read 60–100 on a page.
  package static let most = 300

  /// The stem of the file, and the start of every id in the SVG: ASCII letters, digits, `-` and `_`.
  package let name: String
  package var title: String
  /// What the picture shows, for those who do not see it.
  package var description: String
  package var language: Language
  package var layout: Layout
  package var groups: [Group]
  /// No two have the same key.
  package let nodes: [Node]
  /// Both ends are among ``nodes``, and differ.
  package let ties: [Tie]
  package var legend: Legend
  /// Where nodes stood in an earlier picture, by key; enough of them and the nodes stand there again.
  package var kept: [String: Place] = [:]

  /// Other characters of `name` than those allowed become `-`, and a name that does not start with
  /// a letter gets `p` in front. Of nodes with the same key the first stays. Ties that lack an end
  /// among the nodes are left out, so the ties of a whole graph may be given with some of its nodes;
  /// so are ties from a node to itself.
  package init(
    name: String, title: String, description: String, language: Language,
    layout: Layout = .force, groups: [Group] = [], nodes: [Node], ties: [Tie] = [],
    legend: Legend = Legend()
  ) {
    self.name = Self.stem(name)
    self.title = title
    self.description = description
    self.language = language
    self.layout = layout
    self.groups = groups
    var keys: Set<String> = []
    self.nodes = nodes.filter { keys.insert($0.key).inserted }
    self.ties = ties.filter { $0.a != $0.b && keys.contains($0.a) && keys.contains($0.b) }
    self.legend = legend
  }

  /// The picture with every text that is shown put through `text`.
  package func mapping(_ text: (String) -> String) -> Picture {
    var picture = Picture(
      name: name, title: text(title), description: text(description), language: language,
      layout: layout, groups: groups.map { Group(text($0.label)) },
      nodes: nodes.map { node in
        Node(
          key: node.key, label: text(node.label), note: text(node.note), group: node.group,
          size: node.size)
      },
      ties: ties.map { tie in
        Tie(tie.a, tie.b, weight: tie.weight, label: text(tie.label), kind: tie.kind)
      }, legend: legend)
    picture.kept = kept
    return picture
  }

  /// The place of each key among the nodes.
  var places: [String: Int] {
    Dictionary(nodes.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  static func stem(_ name: String) -> String {
    let safe = name.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": Character(scalar)
      default: "-"
      }
    }
    let isLed = safe.first.map { $0.isLetter } ?? false
    return String(isLed ? safe : ["p"] + safe)
  }
}
