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
  /// The name of each network, and the texts of the same row.
  var networkTexts: [[String]] {
    networks.map {
      [
        $0.name, $0.field, $0.level.word, $0.kind, $0.form, $0.orientation.text, $0.hostText,
        $0.mandate,
      ]
    }
  }

  /// The name of each collaboration, and the texts of the same row.
  var collaborationTexts: [[String]] {
    collaborations.map {
      [
        $0.name, $0.area, $0.form, $0.orientation.text, $0.agreement, $0.costKey.text,
        $0.expected, $0.outcome,
      ]
    }
  }

  /// The texts that a report may print beside names of things and posts.
  var otherTexts: Set<String> {
    var texts = Set((networkTexts + collaborationTexts).flatMap { $0.dropFirst() })
    for one in organisations { texts.formUnion([one.kind, one.county]) }
    for one in people { texts.insert(one.level.word) }
    for one in readiness { texts.formUnion([one.area, one.note]) }
    for one in areaEffects { texts.insert(one.area) }
    for one in initiatives { texts.formUnion([one.area, one.mandate, one.goal]) }
    for one in keyFactors { texts.insert(one.factor) }
    texts.formUnion(otherRoles)
    return texts
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
    for row in roster.people.indices where !roster.people[row].function.isEmpty {
      roster.people[row].function = mask(roster.people[row].function)
    }
    return roster
  }

  /// The texts of each row beside names of things.
  var rowsOfWords: [[String]] {
    var rows = Set(people.map { [$0.function, $0.level.word] })
    rows.formUnion(networkTexts.map { Array($0.dropFirst()) })
    rows.formUnion(organisations.map { [$0.kind, $0.county] })
    rows.formUnion(collaborationTexts.map { Array($0.dropFirst()) })
    rows.formUnion(readiness.map { [$0.area, $0.note] })
    rows.formUnion(initiatives.map { [$0.area, $0.mandate, $0.goal] })
    return rows.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
