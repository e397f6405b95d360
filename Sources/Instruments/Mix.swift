// The mix of orientations, forms and depths: whether collaboration stands on more than one leg.

package import Findings
import Roster
import Text

/// How many networks and collaborations there are of each orientation, form and depth.
///
/// Words that differ in case alone are one. The share is of those where the word is given.
///
/// - Input: all networks; collaborations that run on the day.
/// - Output: one row a word, sorted by what it is of, attribute and word; the empty word counts those
///   where nothing is given and has no share.
/// - Complexity: O(*n* log *n*).
package struct Mix: Sendable {
  package enum Of: String, Sendable {
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
  private let known: [Of: [Orientation]]

  /// Measures `review`; `nil` when no word is given anywhere.
  package init?(of review: Review) {
    let roster = review.roster
    let running = roster.collaborations.filter { $0.isActive(on: review.asOf) }
    rows =
      Self.rows(.collaborations, "depth", running.map { $0.depth?.rawValue ?? "" })
      + Self.rows(.collaborations, "form", running.map(\.form))
      + Self.rows(.collaborations, "orientation", running.map(\.orientation.text))
      + Self.rows(.networks, "form", roster.networks.map(\.form))
      + Self.rows(.networks, "orientation", roster.networks.map(\.orientation.text))
    known = [
      .collaborations: running.flatMap { $0.orientation.meaning ?? [] },
      .networks: roster.networks.compactMap(\.orientation.meaning),
    ]
    guard !rows.isEmpty else { return nil }
  }

  private static func rows(_ of: Of, _ attribute: String, _ words: [String]) -> [Row] {
    var counts: [String: Int] = [:]
    for word in words { counts[word.lowercased(), default: 0] += 1 }
    let given = words.count { !$0.isEmpty }
    guard given > 0 else { return [] }
    return counts.sorted { $0.key < $1.key }.map { word, count in
      Row(
        of: of, attribute: attribute, value: word, count: count,
        share: word.isEmpty ? nil : Double(count) / Double(given))
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
      Sheet.Column(.of, .text(rows.map(\.of.rawValue))),
      Sheet.Column(.attribute, .text(rows.map(\.attribute))),
      Sheet.Column(.value, .text(rows.map(\.value))),
      Sheet.Column(.count, .whole(rows.map(\.count))),
      Sheet.Column(.share, .real(rows.map(\.share))),
    ]
    for column in columns { outcome.add(column, to: .mix) }
    outcome.findings = [Of.collaborations, .networks].compactMap { of in
      let counts = orientations(of)
      let all = counts.reduce(0, +)
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
    parts: [.instruments], cost: .searched, needs: [], tables: [.mix],
    lacks: { review in
      guard Mix(of: review) == nil else { return nil }
      return Localised(
        swedish: "inriktning, form och djup är inte angivna för nätverk eller samarbeten",
        english: "orientation, form and depth are not given for networks or collaborations")
    }
  ) { Mix(of: $0)?.outcome }
}

// MARK: Wording

extension Orientation {
  fileprivate var word: Localised<String> {
    switch self {
    case .operational: Localised(swedish: "driftsinriktat", english: "operational")
    case .strategic: Localised(swedish: "strategiskt", english: "strategic")
    case .exploratory: Localised(swedish: "utforskande", english: "exploratory")
    }
  }
}

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
        swedish: "Inget av \(all) \(noun.swedish) med angiven inriktning är \(word.swedish).",
        english: "None of \(all) \(noun.english) whose orientation is given is \(word.english)."),
      meaning: Localised(
        swedish: "Modellen utgår från att samverkan behöver både drift, strategi och utforskande.",
        english:
          "The model supposes that collaboration needs operation, strategy and exploration alike."),
      action: Localised(
        swedish: "Fråga om det är ett val eller en lucka.",
        english: "Ask whether it is a choice or a gap."))
  }
}
