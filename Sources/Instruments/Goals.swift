// Goals: whose they are, what stands under them, and which initiatives have them.

package import Findings
package import Roster
package import Text

/// The goals of a roster on a day, with the initiatives that have them.
///
/// A common goal is one of the association. An initiative has a goal when it names it; it has a goal's goal too:
/// the goals above are served by those under them. A goal has passed when its year lies before that of the day.
///
/// - Input: goals, and the goal that each initiative names.
/// - Output: an entry a goal, sorted by id. `initiatives` and `below` ≥ 0; `hasPassed` is `nil` without a year.
///   Which goals have initiatives is unknown when no initiative names a goal.
/// - Complexity: O(goals · depth + initiatives · depth).
/// - Source: a goal structure is what the seed document calls a condition of the portfolio; that goals above are
///   served by those under them is this product's own rule.
package struct Goals: Sendable {
  package struct Entry: Sendable {
    package let goal: Goal
    /// The id of the goal that it stands under; empty when it stands under none.
    package let parent: String
    package let initiatives: Int
    /// Initiatives with it or with a goal under it.
    package let below: Int
    package let hasPassed: Bool?

    package var isCommon: Bool { goal.scope.meaning == .association }
  }

  package let entries: [Entry]
  let initiativesUnknown: Roster.Reason?
  let yearsUnknown: Roster.Reason?

  /// Counts in `roster` as of `day`; `nil` without goals.
  package init?(of roster: Roster, asOf day: Day) {
    guard !roster.goals.isEmpty else { return nil }
    initiativesUnknown =
      roster.initiatives.isEmpty
      ? roster.unknown(.initiatives) : roster.unknown(.initiativeGoal)
    yearsUnknown = roster.unknown(.goalYear)
    var own = [Int](repeating: 0, count: roster.goals.count)
    var below = own
    for one in roster.initiatives {
      guard let goal = one.commonGoal else { continue }
      own[Int(goal)] += 1
      for above in roster.goals(from: goal) { below[Int(above)] += 1 }
    }
    let year = day.components.year
    entries = roster.goals.enumerated().map { at, goal in
      Entry(
        goal: goal, parent: goal.parent.map { roster.goals[Int($0)].id } ?? "",
        initiatives: own[at], below: below[at], hasPassed: goal.year.map { $0 < year })
    }
  }
}

extension Roster {
  /// A goal and those that it stands under, each once: a ring of goals ends where it began.
  func goals(from goal: Index) -> [Index] {
    var found: [Index] = []
    var next: Index? = goal
    while let at = next, !found.contains(at) {
      found.append(at)
      next = goals[Int(at)].parent
    }
    return found
  }

  /// Whether a goal is one of the association's or stands under one; `nil` where no level is told that decides it.
  func isCommon(_ goal: Index) -> Bool? {
    let scopes = goals(from: goal).map { goals[Int($0)].scope }
    if scopes.contains(where: { $0.meaning == .association }) { return true }
    return scopes.contains { $0.isEmpty || $0.meaning == nil } ? nil : false
  }
}

// MARK: Tables

extension Goals {
  /// `goals`, a row a goal.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    outcome.add(Sheet.Column(.id, .text(entries.map(\.goal.id))), to: .goals)
    outcome.add(Sheet.Column(.name, .text(entries.map(\.goal.name))), to: .goals)
    outcome.add(Sheet.Column(.goalParent, .text(entries.map(\.parent))), to: .goals)
    outcome.add(
      Sheet.Column(
        .level,
        .text(entries.map { $0.goal.scope.meaning?.rawValue ?? $0.goal.scope.text })), to: .goals)
    outcome.add(Sheet.Column(.year, .whole(entries.map(\.goal.year))), to: .goals)
    outcome.add(
      Sheet.Column(.goalInitiatives, .whole(entries.map(\.initiatives))), to: .goals,
      unless: initiativesUnknown)
    outcome.add(
      Sheet.Column(.initiativesBelow, .whole(entries.map(\.below))), to: .goals,
      unless: initiativesUnknown)
    outcome.add(Sheet.Column(.hasPassed, .flag(entries.map(\.hasPassed))), to: .goals)
    outcome.findings = findings
    return outcome
  }
}

extension Analysis where Input == Review {
  static let goals = Analysis(
    "goals", title: Localised(swedish: "Mål", english: "Goals"),
    parts: [.instruments], cost: .counted, needs: [.goals], tables: [.goals]
  ) { Goals(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}

// MARK: Wording

extension Goals {
  package static let rule = Localised(
    swedish: """
      Ett gemensamt mål är ett mål på förbundets nivå. Ett initiativ hör till det mål som det anger, \
      och till målen ovanför det. Ett målår har passerat när året är slut.
      """,
    english: """
      A common goal is one at the level of the association. An initiative belongs to the goal that it \
      names, and to the goals above it. The target year of a goal has passed when the year is over.
      """)

  package static func scope(_ scope: Goal.Scope) -> Localised<String> {
    switch scope {
    case .nation: Localised(swedish: "nationen", english: "nation")
    case .region: Localised(swedish: "regionen", english: "region")
    case .association: Localised(swedish: "förbundet", english: "association")
    case .organisation: Localised(swedish: "den egna organisationen", english: "own organisation")
    }
  }

  static var words: [String: Localised<String>] {
    Dictionary(
      uniqueKeysWithValues: Goal.Scope.allCases.map { ("goals.\($0.rawValue)", scope($0)) })
  }

  var findings: [Finding] {
    let empty =
      initiativesUnknown == nil ? entries.filter { $0.isCommon && $0.below == 0 } : []
    let passed = entries.filter { $0.hasPassed == true }
    return [.withoutInitiatives(empty, of: entries.count(where: \.isCommon)), .passed(passed)]
      .compactMap(\.self)
  }
}

extension [Goals.Entry] {
  /// The names of the first three, and how many more.
  fileprivate func named(_ language: Language) -> Phrase { map(\.goal.name).few(language) }
}

extension Finding {
  /// Low: a goal may be new, or be reached by other means than initiatives.
  fileprivate static func withoutInitiatives(_ goals: [Goals.Entry], of all: Int) -> Finding? {
    guard !goals.isEmpty else { return nil }
    return Finding(
      kind: "goals_without_initiatives", severity: .low, subjects: [.dataset],
      measures: [Measure("goals", Double(goals.count)), Measure("of", Double(all))],
      basis: .counted,
      fact: Localised(
        swedish:
          """
          \(goals.count.asOpening(.swedish, isNeuter: true)) av \(all.inWords(.swedish)) gemensamma mål har \
          inget initiativ: \(goals.named(.swedish)).
          """,
        english:
          """
          \(goals.count.asOpening(.english)) of \(all.inWords(.english)) common goals \
          \(goals.count == 1 ? "has" : "have") no initiative: \(goals.named(.english)).
          """
      ),
      meaning: Localised(
        swedish: "Listorna visar inget gemensamt arbete mot målet.",
        english: "The lists show no joint work towards the goal."),
      action: Localised(
        swedish: "Direktionen prövar om målet ska ha ett initiativ eller nås på annat sätt.",
        english:
          "The board considers whether the goal should have an initiative or be reached in another way."
      ))
  }

  /// Low: whether the goal was reached is not told.
  fileprivate static func passed(_ goals: [Goals.Entry]) -> Finding? {
    guard !goals.isEmpty else { return nil }
    return Finding(
      kind: "goals_passed", severity: .low, subjects: [.dataset],
      measures: [Measure("goals", Double(goals.count))], basis: .stated,
      fact: Localised(
        swedish:
          "Målåret har passerat för \(goals.count.inWords(.swedish, isNeuter: true)) mål: \(goals.named(.swedish)).",
        english:
          """
          The target year has passed for \(goals.count.inWords(.english)) \
          \(goals.count == 1 ? "goal" : "goals"): \(goals.named(.english)).
          """
      ),
      meaning: Localised(
        swedish: "Om målet nåddes står inte i listorna.",
        english: "The lists do not say whether the goal was reached."),
      action: Localised(
        swedish: "Kansliet redovisar vad som nåddes. Direktionen förnyar målet eller avslutar det.",
        english: "The office reports what was reached. The board renews the goal or closes it."
      ))
  }
}
