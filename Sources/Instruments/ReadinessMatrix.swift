// The readiness matrix: which areas of collaboration can start now, and with whom.

package import Findings
package import Roster

/// What the organisations say of every area: who leads, joins, waits and abstains.
///
/// With *L*, *J* and *W* the numbers that lead, join and wait, an area can start when *L* ≥ 1 and
/// *L* + *J* ≥ 2, and its score is 3·*L* + 2·*J* + *W*. Areas that can start come before those that
/// cannot, then the higher score, then the name. The scale is a convention: it says that an offer to
/// lead weighs more than one to join, and that interest weighs something.
///
/// - Input: the readiness table, the effects of areas and the collaborations of a roster. Where an
///   organisation has several stances in an area, the last one holds.
/// - Output: one row an area, sorted by name; the score is a whole number from 0 to 3·organisations,
///   the rank counts from 1 and is never shared.
/// - Complexity: O(*r* log *r*) in the rows of readiness.
/// - Source: the rule is this product's own; no published one is known to us.
package struct ReadinessMatrix: Sendable {
  /// An area and the organisations by stance, each list sorted by id.
  package struct Area: Hashable, Sendable {
    package let name: String
    package let lead: [String]
    package let join: [String]
    package let wait: [String]
    package let abstain: [String]
    /// Collaborations of the area that run on the day, by id.
    package let collaborations: [String]

    package var score: Int { 3 * lead.count + 2 * join.count + wait.count }

    package var canStart: Bool { !lead.isEmpty && lead.count + join.count >= 2 }
  }

  /// Sorted by name.
  package let areas: [Area]
  /// The rank of every area, from 1.
  package let ranks: [Int]
  private let effects: [AreaEffect?]

  /// Measures `roster` as of `day`; `nil` when it has no rows of readiness.
  package init?(of roster: Roster, asOf day: Day) {
    guard !roster.readiness.isEmpty else { return nil }
    var stances: [String: [Index: Readiness.Stance]] = [:]
    for row in roster.readiness {
      stances[row.area, default: [:]][row.organisation] = row.stance
    }
    var running: [String: [String]] = [:]
    for one in roster.collaborations where one.isActive(on: day) {
      running[one.area, default: []].append(one.id)
    }
    let areas = stances.keys.sorted().map { name in
      let own = stances[name, default: [:]]
      func organisations(_ stance: Readiness.Stance) -> [String] {
        own.filter { $0.value == stance }.map { roster.organisations[Int($0.key)].id }.sorted()
      }
      return Area(
        name: name, lead: organisations(.lead), join: organisations(.join),
        wait: organisations(.wait), abstain: organisations(.abstain),
        collaborations: running[name, default: []].sorted())
    }
    let order = areas.indices.sorted { left, right in
      let (a, b) = (areas[left], areas[right])
      if a.canStart != b.canStart { return a.canStart }
      return a.score != b.score ? a.score > b.score : a.name < b.name
    }
    var ranks = [Int](repeating: 0, count: areas.count)
    for (place, area) in order.enumerated() { ranks[area] = place + 1 }
    let effects = Dictionary(
      roster.areaEffects.map { ($0.area, $0) }, uniquingKeysWith: { _, last in last })
    self.areas = areas
    self.ranks = ranks
    self.effects = areas.map { effects[$0.name] }
  }

  /// The columns of `readiness`, a finding an area that can start or has no leader, two key figures.
  package var outcome: Outcome {
    var outcome = Outcome()
    for column in columns { outcome.add(column, to: "readiness") }
    outcome.findings =
      areas.compactMap { $0.canStart ? .canStart($0) : nil }
      + areas.compactMap { $0.lead.isEmpty ? .nobodyLeads($0) : nil }
    outcome.keyFigures = [
      KeyFigure(
        "areas_that_can_start", .count(areas.count(where: \.canStart)),
        label: Localised(swedish: "områden som kan starta nu", english: "areas that can start now"),
        definition: Self.rule),
      KeyFigure(
        "areas_without_leader", .count(areas.count(where: \.lead.isEmpty)),
        label: Localised(swedish: "områden som ingen vill leda", english: "areas nobody will lead"),
        definition: Localised(
          swedish: "Områden där ingen organisation har svarat att den är beredd att leda.",
          english: "Areas in which no organisation has answered that it is ready to lead.")),
    ]
    return outcome
  }

  private var columns: [Sheet.Column] {
    func ids(_ name: String, _ list: (Area) -> [String]) -> Sheet.Column {
      Sheet.Column(name, .text(areas.map { list($0).joined(separator: " ") }))
    }
    return [
      Sheet.Column("area", .text(areas.map(\.name))), ids("lead", \.lead), ids("join", \.join),
      ids("wait", \.wait), ids("abstain", \.abstain),
      Sheet.Column("score", .whole(areas.map(\.score))), Sheet.Column("rank", .whole(ranks)),
      Sheet.Column("can_start", .flag(areas.map(\.canStart))),
      Sheet.Column("economy_short", .real(effects.map { $0?.economyShort })),
      Sheet.Column("economy_long", .real(effects.map { $0?.economyLong })),
      Sheet.Column("vulnerability", .text(effects.map { $0?.vulnerability?.rawValue ?? "" })),
      ids("collaborations", \.collaborations),
    ]
  }
}

extension Instrument {
  static let readiness = Instrument(
    "readiness", title: Localised(swedish: "Vilja att samverka", english: "Readiness"),
    needs: [.readiness], tables: ["readiness"]
  ) { ReadinessMatrix(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}

// MARK: Wording

extension ReadinessMatrix {
  /// How areas are judged and ranked, for the reader of a report.
  package static let rule = Localised(
    swedish: """
      Ett område kan starta nu när minst en organisation vill leda och minst två vill leda eller \
      öka samverkan. Poängen är tre för varje organisation som vill leda, två för varje som vill \
      öka och en för varje som avvaktar. Områden som kan starta kommer först, därefter högst \
      poäng, därefter namn.
      """,
    english: """
      An area can start now when at least one organisation will lead and at least two will lead or \
      join. The score is three for each that will lead, two for each that will join and one for \
      each that waits. Areas that can start come first, then the highest score, then the name.
      """)
}

extension Finding {
  fileprivate static func canStart(_ area: ReadinessMatrix.Area) -> Finding {
    Finding(
      kind: "can_start", severity: area.lead.count > 1 ? .low : .information, area: area.name,
      subjects: (area.lead + area.join).map { .organisation($0) }, measures: area.measures,
      fact: Localised(
        swedish: "\(area.name) kan starta nu: \(area.lead.named(.swedish)) vill leda"
          + (area.join.isEmpty ? "" : ", \(area.join.named(.swedish)) vill öka samverkan") + ".",
        english: "\(area.name) can start now: \(area.lead.named(.english)) will lead"
          + (area.join.isEmpty ? "" : ", \(area.join.named(.english)) will join") + "."),
      meaning: Localised(
        swedish: "De som vill gå före kan börja direkt. De som avvaktar kan komma med senare.",
        english: "Those who want to go first can begin at once. Those who wait can join later."),
      action: area.lead.count > 1
        ? Localised(
          swedish: "Kom överens om vem av dem som håller i starten och när ledningen växlar.",
          english: "Agree which of them takes the start, and when the lead changes hands.")
        : Localised(
          swedish: "Ge uppdraget, och utse redan nu en avlösare så att det inte hänger på en.",
          english: "Give the assignment, and name a successor now, so that it does not hang on one."
        ))
  }

  fileprivate static func nobodyLeads(_ area: ReadinessMatrix.Area) -> Finding {
    Finding(
      kind: "nobody_leads", severity: area.join.count > 1 ? .low : .information, area: area.name,
      subjects: area.join.isEmpty ? [.dataset] : area.join.map { .organisation($0) },
      measures: area.measures,
      fact: area.join.isEmpty
        ? Localised(
          swedish: "Ingen vill leda eller öka samverkan i \(area.name).",
          english: "Nobody will lead or join in \(area.name).")
        : Localised(
          swedish: "Ingen vill leda \(area.name), men \(area.join.named(.swedish)) vill öka.",
          english: "Nobody will lead \(area.name), but \(area.join.named(.english)) will join."),
      meaning: area.join.count > 1
        ? Localised(
          swedish: "Viljan finns, men utan någon som håller i frågan blir den lätt liggande.",
          english: "The will is there, but a matter that nobody holds is easily left lying.")
        : Localised(
          swedish: "Det finns ännu inte underlag för en gemensam start.",
          english: "There is not yet ground for a joint start."),
      action: area.join.count > 1
        ? Localised(
          swedish: "Fråga vem av dem som kan ta första steget, eller låt förbundet göra det.",
          english: "Ask which of them can take the first step, or let the association do so.")
        : Localised(
          swedish: "Låt området vila och fråga igen vid nästa genomgång.",
          english: "Let the area rest, and ask again at the next review."))
  }
}

extension ReadinessMatrix.Area {
  fileprivate var measures: [Measure] {
    [
      Measure("score", Double(score)), Measure("lead", Double(lead.count)),
      Measure("join", Double(join.count)), Measure("wait", Double(wait.count)),
      Measure("abstain", Double(abstain.count)),
    ]
  }
}

extension [String] {
  /// Organisations by id, as a list in a sentence.
  fileprivate func named(_ language: Language) -> Phrase {
    .list(map { "\(organisation: $0)" }, language)
  }
}
