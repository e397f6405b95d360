// The mix of orientations, forms and depths: whether collaboration stands on more than one leg.

package import Findings
import Roster
import Text

/// How many networks and collaborations there are of each orientation, form and depth.
///
/// Words that differ in case alone are one, as are the names of one form (``FormList``). A collaboration of two
/// orientations counts in both. The share is of those where the word is given, so that shares of orientations may
/// add up to more than one.
///
/// - Input: all networks; collaborations that run on the day.
/// - Output: one row a word, sorted by what it is of, attribute and word; the empty word counts those
///   where nothing is given and has no share. A form or orientation that the lists write in several ways is told in
///   the way that they use most. `legs` says on how many legs they stand, `nil` where no orientation is known.
/// - Complexity: O(*n* log *n*).
package struct Mix: Sendable {
  package enum Of: String, Sendable, CaseIterable {
    case collaborations
    case networks
  }

  package struct Row: Hashable, Sendable {
    package let of: Of
    package let attribute: String
    package let value: String
    package let count: Int
    package let share: Double?
  }

  package let rows: [Row]
  package let legs: Legs?
  private let known: [Of: [Orientation]]
  /// How many of known orientation there are, whatever their legs.
  private let counted: [Of: Int]

  /// Measures `review`; `nil` when no word is given anywhere.
  package init?(of review: Review) {
    let roster = review.roster
    let running = roster.collaborations.filter { $0.isActive(on: review.asOf) }
    legs = Legs(of: roster, asOf: review.asOf)
    rows =
      Self.rows(.collaborations, "depth", running.map { [$0.depth?.rawValue ?? ""] })
      + Self.rows(.collaborations, "form", Self.forms(running.map(\.form)))
      + Self.rows(.collaborations, "orientation", Self.orientations(running.map(\.orientation)))
      + Self.rows(.networks, "form", Self.forms(roster.networks.map(\.form)))
      + Self.rows(.networks, "orientation", roster.networks.map { [$0.orientation.text] })
    known = [
      .collaborations: running.flatMap { $0.orientation.meaning ?? [] },
      .networks: roster.networks.compactMap(\.orientation.meaning),
    ]
    counted = [
      .collaborations: running.count { !($0.orientation.meaning ?? []).isEmpty },
      .networks: known[.networks]?.count ?? 0,
    ]
    guard !rows.isEmpty else { return nil }
  }

  /// - Parameter words: those of each, at least one; one that is empty is not given.
  private static func rows(_ of: Of, _ attribute: String, _ words: [[String]]) -> [Row] {
    var counts: [String: Int] = [:]
    for word in words.joined() { counts[word.lowercased(), default: 0] += 1 }
    let given = words.count { $0 != [""] }
    guard given > 0 else { return [] }
    return counts.sorted { $0.key < $1.key }.map { word, count in
      Row(
        of: of, attribute: attribute, value: word, count: count,
        share: word.isEmpty ? nil : Double(count) / Double(given))
    }
  }

  /// The names of one form as one, in the way that is met most.
  private static func forms(_ words: [String]) -> [[String]] {
    let names = spellings(words.map { (FormList.key($0), $0.lowercased()) })
    return words.map { [names[FormList.key($0)] ?? ""] }
  }

  /// Each leg in the way that is met most where it stands alone, else by its own name.
  private static func orientations(_ words: [Worded<[Orientation]>]) -> [[String]] {
    let names = spellings(
      words.compactMap { word in
        word.meaning.flatMap { $0.count == 1 ? ($0[0], word.text.lowercased()) : nil }
      })
    return words.map { word in
      guard let legs = word.meaning, !legs.isEmpty else { return [word.text] }
      return legs.map { names[$0] ?? $0.rawValue }
    }
  }

  /// Of the texts of one key, the one that is met most; of equals the first by the alphabet.
  private static func spellings<Key: Hashable>(_ texts: [(Key, String)]) -> [Key: String] {
    var counts: [Key: [String: Int]] = [:]
    for (key, text) in texts { counts[key, default: [:]][text, default: 0] += 1 }
    return counts.compactMapValues { spelled in
      spelled.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
  }

  /// How many there are of each orientation, in the order of the cases.
  package func orientations(_ of: Of) -> [Int] {
    Orientation.allCases.map { one in (known[of] ?? []).count { $0 == one } }
  }
}

// MARK: Tables

extension Mix {
  package var outcome: Outcome {
    var outcome = Outcome()
    let columns = [
      Sheet.Column(.of, codes: rows.map(\.of)),
      Sheet.Column(.attribute, .text(rows.map(\.attribute))),
      Sheet.Column(.value, .text(rows.map(\.value))),
      Sheet.Column(.count, .whole(rows.map(\.count))),
      Sheet.Column(.share, .real(rows.map(\.share))),
    ]
    for column in columns { outcome.add(column, to: .mix) }
    legs?.add(to: &outcome)
    outcome.findings += [Of.collaborations, .networks].compactMap { of in
      let counts = orientations(of)
      let all = counted[of] ?? 0
      // With fewer than five nothing can be said of what is absent.
      guard all >= 5, let absent = counts.firstIndex(of: 0) else { return nil }
      return .absent(Orientation.allCases[absent], of, all)
    }
    return outcome
  }
}

extension Analysis where Input == Review {
  static let mix = Analysis(
    "mix",
    title: Localised(
      swedish: "Inriktning, form och djup", english: "Orientation, form and depth"),
    parts: [.instruments], cost: .searched, needs: [], tables: [.mix, .legs],
    lacks: { review in
      guard Mix(of: review) == nil else { return nil }
      return Localised(
        swedish: "inriktning, form och djup är inte angivna för nätverk eller samarbeten",
        english: "orientation, form and depth are not stated for networks or collaborations")
    }
  ) { Mix(of: $0)?.outcome }
}

// MARK: Wording

extension Finding {
  fileprivate static func absent(
    _ orientation: Orientation, _ of: Mix.Of, _ all: Int
  ) -> Finding {
    let word = orientation.word
    let noun =
      of == .networks
      ? Localised(swedish: "nätverk", english: "networks")
      : Localised(swedish: "samarbeten", english: "collaborations")
    return Finding(
      kind: "one_leg_\(of.rawValue)", severity: .low, subjects: [.dataset],
      measures: [Measure("known", Double(all))],
      basis: .counted,
      fact: Localised(
        swedish:
          "Inget av \(all.inWords(.swedish)) \(noun.swedish) med angiven inriktning är \(word.swedish).",
        english:
          "None of \(all.inWords(.english)) \(noun.english) with a stated orientation is \(word.english)."
      ),
      meaning: Localised(
        swedish: "Modellen utgår från att samverkan behöver både drift, strategi och utforskande.",
        english:
          "The model assumes that collaboration needs operations, strategy and exploration alike."),
      action: Localised(
        swedish: "Direktionen avgör om det är avsett.",
        english: "The board considers whether that is intended."))
  }
}
