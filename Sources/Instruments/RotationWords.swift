// What is said of who hosts and chairs: key figures and findings.

import Findings
import Roster

extension Rotation {
  /// From how many years on a chair that stays is worth a word.
  package static let longYears = 5.0

  var findings: [Finding] {
    var findings: [Finding] = []
    for side in sides {
      for (o, tested) in side.leaders {
        findings.append(
          .leadsOften(
            roster.organisations[o].id, side.lead, side.counts[o], of: side.total,
            side.expected[o], tested))
      }
    }
    for network in roster.networks.indices {
      if let years = years(network), years >= Self.longYears {
        findings.append(.jerseyStays(roster.networks[network].id, years))
      }
    }
    return findings
  }
}

extension KeyFigure {
  static func leaders(_ side: Rotation.Side) -> KeyFigure {
    let isHosts = side.lead == .hosts
    return KeyFigure(
      "effective_\(side.lead.rawValue)", side.effective.map { .real($0) } ?? .none,
      unless: side.unknown,
      subject: isHosts
        ? Localised(
          swedish: "hur värdskapen fördelas", english: "how the hosting is shared")
        : Localised(
          swedish: "hur ordförandeskapen fördelas", english: "how the chairs are shared"),
      label: isHosts
        ? Localised(
          swedish: "organisationer delar i praktiken på värdskapen",
          english: "organisations in effect share the hosting")
        : Localised(
          swedish: "organisationer delar i praktiken på ordförandeskapen",
          english: "organisations in effect share the chairs"),
      definition: Localised(
        swedish: "Så många lika stora skulle ge samma koncentration (1/HHI).",
        english: "As many equal ones would give the same concentration (1/HHI)."))
  }
}

extension Finding {
  fileprivate static func leadsOften(
    _ id: String, _ lead: Rotation.Lead, _ count: Int, of total: Int, _ expected: Double,
    _ tested: Tested
  ) -> Finding {
    let lot = Int(expected.rounded())
    let verdict = Verdict(tested.certainty, isAbove: true).sentence(draws: tested.draws)
    return Finding(
      kind: lead == .hosts ? "hosts_often" : "chairs_often",
      severity: tested.certainty.isFound ? .low : .information, subjects: [.organisation(id)],
      measures: [
        Measure(lead.rawValue, Double(count)), Measure("expected", expected),
        Measure("total", Double(total)), Measure("p", tested.p), Measure("q", tested.q),
      ],
      basis: .tested(tested, sides: 1),
      fact: lead == .hosts
        ? Localised(
          swedish: """
            \(organisation: id) är värd för \(count) av \(total) nätverk; om lotten avgjort bland de \
            organisationer som deltar vore det \(lot). \(verdict.swedish)
            """,
          english: """
            \(organisation: id) hosts \(count) of \(total) networks; by lot among the organisations \
            that take part it would be \(lot). \(verdict.english)
            """)
        : Localised(
          swedish: """
            \(organisation: id) har \(count) av \(total) ordförande; om lotten avgjort bland dem \
            som sitter med vore det \(lot). \(verdict.swedish)
            """,
          english: """
            \(organisation: id) has \(count) of \(total) chairs; by lot among those who sit there it \
            would be \(lot). \(verdict.english)
            """),
      meaning: Localised(
        swedish: "Om uppdraget sällan växlar kan samarbetet komma att ses som en enda parts sak.",
        english:
          "If the lead seldom changes hands, the collaboration may come to be seen as one party's."),
      action: Localised(
        swedish: "Bestäm i förväg när uppdraget går vidare, och till vem.",
        english: "Decide beforehand when the lead passes on, and to whom."))
  }

  fileprivate static func jerseyStays(_ id: String, _ years: Double) -> Finding {
    let whole = Int(years)
    return Finding(
      kind: "jersey_stays", severity: .information, subjects: [.network(id)],
      measures: [Measure("years", years)],
      basis: .counted,
      fact: Localised(
        swedish: "\(network: id) har haft samma ordförande i \(whole) år.",
        english: "\(network: id) has had the same chair for \(whole) years."),
      meaning: Localised(
        swedish: "Erfarenhet är värdefull, men den som tar över behöver hinna lära sig.",
        english: "Experience is valuable, but whoever takes over needs time to learn."),
      action: Localised(
        swedish: "Prata om när tröjan växlar, och låt en vice ordförande växa in i uppdraget.",
        english: "Talk of when the lead passes on, and let a deputy grow into it."))
  }
}
