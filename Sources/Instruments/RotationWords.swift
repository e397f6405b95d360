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
    let long = roster.networks.indices.compactMap { network in
      years(network).flatMap { $0 >= Self.longYears ? (roster.networks[network].id, $0) : nil }
    }
    findings += Finding.jerseyStays(long)
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
          swedish: "hur värdskapen fördelas", english: "how hosting is distributed")
        : Localised(
          swedish: "hur ordförandeskapen fördelas", english: "how chairs are distributed"),
      label: isHosts
        ? Localised(
          swedish: "organisationer som i praktiken delar på värdskapen",
          english: "organisations that in effect share the hosting")
        : Localised(
          swedish: "organisationer som i praktiken delar på ordförandeskapen",
          english: "organisations that in effect share the chairs"),
      definition: Localised(
        swedish:
          "Så många organisationer med lika många var skulle ge samma koncentration (1/HHI).",
        english:
          "That many organisations with equal numbers would give the same concentration (1/HHI)."))
  }
}

extension Finding {
  fileprivate static func leadsOften(
    _ id: String, _ organisation: Int, _ side: Rotation.Side, _ tested: Tested
  ) -> Finding {
    let (lead, count, total) = (side.lead, side.counts[organisation], side.total)
    let (expected, outside) = (side.expected[organisation], side.outside[organisation])
    let verdict = Verdict(tested.certainty, isAbove: true).sentence(draws: tested.draws)
    let isFound = tested.certainty.isFound
    let isLarge = Double(count) >= Rotation.largeShare * Double(total)
    let away = Localised<Phrase>(
      swedish: outside == 0
        ? ""
        : " I \(outside.inWords(.swedish, isNeuter: true)) av de \(count.inWords(.swedish)) nätverken sitter organisationen inte själv.",
      english: outside == 0
        ? ""
        : " In \(outside.inWords(.english)) of the \(count.inWords(.english)) networks the organisation itself has no seat."
    )
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
            \(organisation: id) är värd för \(count.inWords(.swedish)) av \(total.inWords(.swedish)) nätverk. Om \
            värden lottades bland organisationerna i varje nätverk skulle det bli \
            \(expected.about(.swedish, isNeuter: true)). \(verdict.swedish)\(away.swedish)
            """,
          english: """
            \(organisation: id) hosts \(count.inWords(.english)) of \(total.inWords(.english)) networks. If hosts were \
            drawn by lot among the organisations in each network, it would be \(expected.about(.english)). \
            \(verdict.english)\(away.english)
            """)
        : Localised(
          swedish: """
            \(organisation: id) har \(count.inWords(.swedish)) av \(total.inWords(.swedish)) ordförandeskap. Om \
            ordföranden lottades bland deltagarna i varje nätverk skulle det bli \
            \(expected.about(.swedish, isNeuter: true)). \(verdict.swedish)
            """,
          english: """
            \(organisation: id) has \(count.inWords(.english)) of \(total.inWords(.english)) chairs. If chairs were drawn \
            by lot among the members of each network, it would be \(expected.about(.english)). \(verdict.english)
            """),
      meaning: meaning(isFound: isFound, isLarge: isLarge),
      action: isFound
        ? Localised(
          swedish: "Direktionen bestämmer i förväg när uppdraget går vidare, och till vem.",
          english: "The board decides in advance when the lead passes on, and to whom.")
        : Localised(
          swedish: "Antalet i sig kräver ingen åtgärd.",
          english: "The number in itself calls for no action."))
  }

  private static func meaning(isFound: Bool, isLarge: Bool) -> Localised<Phrase> {
    switch (isFound, isLarge) {
    case (true, true):
      Localised(
        swedish: "Om uppdraget sällan växlar kan samarbetet komma att ses som en enda parts sak.",
        english:
          "If the lead seldom changes hands, the collaboration may come to be seen as one party's affair."
      )
    case (true, false):
      Localised(
        swedish:
          "Organisationen leder oftare än lotten ger. Om det är avsett framgår inte av listorna.",
        english:
          "The organisation leads more often than by lot. The lists do not say whether that is intended."
      )
    case (false, _):
      Localised(
        swedish: "Så många kan också falla på en organisation när lotten avgör.",
        english: "That many may also fall to an organisation by lot.")
    }
  }

  fileprivate static func jerseyStays(_ networks: [(id: String, years: Double)]) -> [Finding] {
    let meaning = Localised<Phrase>(
      swedish: "Om ett byte är planerat framgår inte av listorna.",
      english: "The lists do not say whether a change is planned.")
    let action = Localised<Phrase>(
      swedish:
        "Nätverket bestämmer när ordförandeskapet ska växla, och låter en vice ordförande förbereda sig.",
      english:
        "The network decides when the chair is to change hands, and lets a deputy chair prepare.")
    let count = networks.count
    guard count > Finding.mostSingle else {
      return networks.map { id, years in
        let time = years.inYears
        return Finding(
          kind: "jersey_stays", severity: .information, subjects: [.network(id)],
          measures: [Measure("years", years)],
          basis: .counted,
          fact: Localised(
            swedish: "Nätverket \(network: id) har haft samma ordförande i \(time.swedish).",
            english: "The network \(network: id) has had the same chair for \(time.english)."),
          meaning: meaning, action: action)
      }
    }
    let longest = networks.sorted { ($1.years, $0.id) < ($0.years, $1.id) }
    func list(_ language: Language) -> Phrase {
      .few(
        longest.map { "\(network: $0.id) (\($0.years.inYears[language]))" }, language,
        hasTable: false)
    }
    return [
      Finding(
        kind: "jersey_stays", severity: .information, subjects: longest.map { .network($0.id) },
        tellsOf: count,
        measures: [
          Measure("networks", Double(count)), Measure("years", longest.first?.years ?? 0),
        ],
        basis: .counted,
        fact: Localised(
          swedish:
            "\(count.asOpening(.swedish, isNeuter: true)) nätverk har haft samma ordförande i minst fem år, längst "
            + list(.swedish) + ".",
          english:
            "\(count.asOpening(.english)) networks have had the same chair for at least five years, the longest "
            + list(.english) + "."),
        meaning: meaning, action: action)
    ]
  }
}
