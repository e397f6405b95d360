// The texts of a roster that public papers may print, and names that lie across two of them.

import Names
import Roster

/// Tells whether two texts of one row are the halves of somebody's name: a given name in one column, the surname in
/// the next.
///
/// Two names of things are no halves; see ``NameSearch/Kind``.
struct SplitNames {
  private let search: NameSearch
  private var known: [[String]: Bool] = [:]

  init(_ search: NameSearch) { self.search = search }

  /// Whether `text` and one of `others` make a name, whichever comes first.
  ///
  /// - Complexity: O(others) searches of short texts; pairs that were asked for before cost a look-up.
  mutating func isHalf(_ text: String, of others: ArraySlice<String>) -> Bool {
    guard !text.isEmpty else { return false }
    var isHalf = false
    for other in others where !other.isEmpty && other != text {
      isHalf = isHalf || meet(text, other) || meet(other, text)
    }
    return isHalf
  }

  private mutating func meet(_ one: String, _ other: String) -> Bool {
    if let known = known[[one, other]] { return known }
    // A name is short, and lies at the end of the one and the beginning of the other.
    let (end, start) = (String(one.suffix(Self.reach)), String(other.prefix(Self.reach)))
    let border = end.utf8.count
    let meets = search.finds(in: end + "\u{1F}" + start, .page).contains {
      $0.range.lowerBound < border && $0.range.upperBound > border + 1
    }
    known[[one, other]] = meets
    return meets
  }

  private static let reach = 80
}

extension Roster {
  /// The name of each thing of `table`, and the texts of the same row.
  func rows(_ table: TableName) -> [[String]] { printedTexts(table).map { [$0.name] + $0.words } }

  /// The texts that a report may print beside names of things and posts.
  var otherTexts: Set<String> {
    Set(TableName.allCases.flatMap { printedTexts($0).flatMap(\.words) })
  }

  /// The roster with names of things and posts as public papers have them; ids and people's names stay.
  func masked(_ mask: Mask) -> Roster {
    var roster = self
    for row in roster.networks.indices {
      roster.networks[row].name = mask(roster.networks[row].name)
      roster.networks[row].field = mask(roster.networks[row].field)
    }
    for row in roster.organisations.indices {
      roster.organisations[row].name = mask(roster.organisations[row].name)
    }
    for row in roster.collaborations.indices {
      roster.collaborations[row].name = mask(roster.collaborations[row].name)
    }
    for row in roster.initiatives.indices {
      roster.initiatives[row].name = mask(roster.initiatives[row].name)
    }
    for row in roster.goals.indices { roster.goals[row].name = mask(roster.goals[row].name) }
    for row in roster.decisions.indices {
      roster.decisions[row].name = mask(roster.decisions[row].name)
    }
    for row in roster.people.indices where !roster.people[row].function.isEmpty {
      roster.people[row].function = mask(roster.people[row].function)
    }
    return roster
  }

  /// The texts of each row beside names of things; a post is no thing.
  var rowsOfWords: [[String]] {
    let rows = Set(
      TableName.allCases.flatMap { table in
        table == .people ? self.rows(table) : printedTexts(table).map(\.words)
      })
    return rows.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
