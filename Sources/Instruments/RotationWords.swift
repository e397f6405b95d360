// What is said of who hosts and chairs: key figures and findings.

import Findings
import Roster
import Text

extension Rotation {
  /// From how many years on a chair that stays is worth a word.
  package static let longYears = 5.0
  /// From what share of the leads an organisation holds so many that it may come to be seen as its own matter.
  package static let largeShare = 1.0 / 3
  /// Of those who lead no more than a random draw would give, so many of each side are named, since none
  /// of them is a finding.
  package static let mostNotFound = 3

  var findings: [Finding] {
    var findings: [Finding] = []
    for side in sides {
      let others = side.leaders.filter { !$0.tested.certainty.isFound }
        .sorted {
          (-side.counts[$0.organisation], $0.tested.p, $0.organisation)
            < (-side.counts[$1.organisation], $1.tested.p, $1.organisation)
        }
      let left = Set(others.dropFirst(Self.mostNotFound).map(\.organisation))
      for (o, tested) in side.leaders where !left.contains(o) {
        findings.append(.leadsOften(roster.organisations[o].id, o, side, tested))
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
      .effective(side.lead.rawValue), side.effective.map { .real($0) } ?? .none,
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
    _ id: String, _ organisation: Int, _ side: Rotation.Side, _ tested: Tested
  ) -> Finding {
    let (lead, count, total) = (side.lead, side.counts[organisation], side.total)
    let (expected, outside) = (side.expected[organisation], side.outside[organisation])
    let lot = Int(expected.rounded())
    let verdict = Verdict(tested.certainty, isAbove: true).sentence(draws: tested.draws)
    let isFound = tested.certainty.isFound
    let isLarge = Double(count) >= Rotation.largeShare * Double(total)
    let away = Localised<Phrase>(
      swedish: outside == 0
        ? "" : " I \(outside) av de \(count) nätverken sitter organisationen inte själv.",
      english: outside == 0
        ? "" : " In \(outside) of the \(count) networks the organisation itself does not sit.")
    return Finding(
      kind: lead == .hosts ? "hosts_often" : "chairs_often",
      severity: isFound ? .low : .information, subjects: [.organisation(id)],
      measures: [
        Measure(lead.rawValue, Double(count)), Measure("expected", expected),
        Measure("total", Double(total)), Measure("p", tested.p), Measure("q", tested.q),
        Measure("outside", Double(outside)),
      ],
      basis: .tested(tested, sides: 1),
      fact: lead == .hosts
        ? Localised(
          swedish: """
            \(organisation: id) är värd för \(count) av \(total) nätverk; om lotten avgjort, nätverk för \
            nätverk, bland de organisationer som sitter där vore det \(lot). \(verdict.swedish)\(away.swedish)
            """,
          english: """
            \(organisation: id) hosts \(count) of \(total) networks; by lot, network by network, among the \
            organisations that sit there it would be \(lot). \(verdict.english)\(away.english)
            """)
        : Localised(
          swedish: """
            \(organisation: id) har \(count) av \(total) ordförandeskap; om lotten avgjort, nätverk för \
            nätverk, bland dem som sitter där vore det \(lot). \(verdict.swedish)
            """,
          english: """
            \(organisation: id) has \(count) of \(total) chairs; by lot, network by network, among those \
            who sit there it would be \(lot). \(verdict.english)
            """),
      meaning: meaning(isFound: isFound, isLarge: isLarge),
      action: isFound
        ? Localised(
          swedish: "Bestäm i förväg när uppdraget går vidare, och till vem.",
          english: "Decide beforehand when the lead passes on, and to whom.")
        : Localised(
          swedish: "Talet i sig kräver ingen åtgärd.",
          english: "The number in itself calls for nothing."))
  }

  private static func meaning(isFound: Bool, isLarge: Bool) -> Localised<Phrase> {
    switch (isFound, isLarge) {
    case (true, true):
      Localised(
        swedish: "Om uppdraget sällan växlar kan samarbetet komma att ses som en enda parts sak.",
        english:
          "If the lead seldom changes hands, the collaboration may come to be seen as one party's.")
    case (true, false):
      Localised(
        swedish:
          "Uppdragen ligger oftare hos organisationen än lotten ger. Om det är avsett framgår "
          + "inte av listorna.",
        english:
          "The organisation holds the lead more often than by lot. Whether that is intended the "
          + "rosters do not tell.")
    case (false, _):
      Localised(
        swedish: "Så många kan också falla på en organisation när lotten avgör.",
        english: "As many may also fall to an organisation when the lot decides.")
    }
  }

  fileprivate static func jerseyStays(_ id: String, _ years: Double) -> Finding {
    Finding(
      kind: "jersey_stays", severity: .information, subjects: [.network(id)],
      measures: [Measure("years", years)],
      basis: .counted,
      fact: Localised(
        swedish:
          "\(network: id) har haft samma ordförande i \(years.shown(.swedish, decimals: 1)) år.",
        english:
          "\(network: id) has had the same chair for \(years.shown(.english, decimals: 1)) years."),
      meaning: Localised(
        swedish: "Erfarenhet är värdefull, men den som tar över behöver hinna lära sig.",
        english: "Experience is valuable, but whoever takes over needs time to learn."),
      action: Localised(
        swedish: "Prata om när tröjan växlar, och låt en vice ordförande växa in i uppdraget.",
        english: "Talk of when the lead passes on, and let a deputy grow into it."))
  }
}
