// What is said of joint representation: representatives who are not there, who represents many, and neighbours.

import Findings
import Roster
import Text

extension JointRepresentation {
  var findings: [Finding] {
    let absent = standIns.entries.filter { $0.state == .absent }
      .filter {
        standIns.represented[
          StandIns.Place(network: $0.network, organisation: $0.organisation)] == nil
      }
    let many = representatives.filter { $0.others.count >= Self.tooMany }
      .sorted { $0.others.count > $1.others.count }
    let isKnown =
      Expectation.Basis.unstated(bases) == nil && roster.unknown(.population, .county) == nil
    let groups = (isKnown ? neighbours.groups : []).told(most: 2) { _ in true }
      .map { group, others in
        var finding = Finding.couldTakeTurns(group, roster)
        finding.others = others
        return finding
      }
    return [.representativesAbsent(absent, roster), .representsMany(many, roster)]
      .compactMap(\.self) + groups
  }
}

/// The rules of representation, and the words of its states.
enum RepresentationTexts {
  static let rule = Localised(
    swedish: """
      En organisation är med i ett nätverk när någon därifrån har en plats, och representerad när den saknar \
      plats men den som ska representera den sitter där. Annars är den utanför, om den väntas där. Den som \
      representeras räknas inte som saknad, men har ingen egen plats: den möter ingen där, och luckor och \
      gemensamma organisationer räknas utan den. Representation säger inget om inflytande.
      """,
    english: """
      An organisation is in a network when somebody from it has a seat, and represented when it has none but \
      whoever is to represent it does. Otherwise it is outside, if it is expected there. An organisation that \
      is represented does not count as missing but has no seat of its own: it meets nobody there, and gaps and \
      shared organisations are counted without it. Representation says nothing about influence.
      """)
  static let neighbourRule = Localised(
    swedish: """
      Förslagen gäller organisationer i samma län som hör till den mindre hälften efter folkmängd och som är \
      utanför samma nätverk, minst två. Länet används som mått på avstånd. Jämförelsen är mot att var och en \
      hade en egen plats. Högst fyra i varje grupp och högst fem grupper visas; ett annat val kan ge mer.
      """,
    english: """
      The proposals concern organisations in one county, each with fewer inhabitants than the median, that \
      are outside the same networks, at least two. The county is used as a measure of distance. The comparison is \
      with each having a seat of its own. At most four in a group and five groups are shown; another choice may \
      give more.
      """)
  static let manyRule = Localised(
    swedish: """
      Den som representerar minst tre andra nämns, eftersom flera organisationers kontakt då går genom en och samma.
      """,
    english: """
      Whoever represents at least three others is mentioned, since several organisations then have their contact \
      through the same one.
      """)

  static func word(_ state: StandIns.State) -> Localised<String> {
    switch state {
    case .inEffect: Localised(swedish: "representeras", english: "represented")
    case .ownSeat: Localised(swedish: "har också egen plats", english: "has a seat of its own too")
    case .absent:
      Localised(
        swedish: "den som ska representera sitter inte där",
        english: "the representative has no seat there")
    }
  }
}

// MARK: Wording

extension Finding {
  /// Of more than one, all are told in one.
  fileprivate static func representativesAbsent(
    _ all: [StandIns.Entry], _ roster: Roster
  ) -> Finding? {
    guard let first = all.first else { return nil }
    let own = representativeAbsent(first, roster)
    guard all.count > 1 else { return own }
    let (organisation, network) = (
      roster.organisations[first.organisation].id, roster.networks[first.network].id
    )
    let count = all.count
    return Finding(
      kind: own.kind, severity: own.severity,
      subjects: all.map { .organisation(roster.organisations[$0.organisation].id) },
      tellsOf: count, measures: [Measure("rows", Double(count))], basis: own.basis,
      fact: Localised(
        swedish: """
          I \(count.inWords(.swedish, isNeuter: true)) fall ska en organisation representeras i ett nätverk av \
          någon som inte sitter där, bland annat \(organisation: organisation) i \(network: network).
          """,
        english: """
          In \(count.inWords(.english)) cases an organisation is to be represented in a network by somebody who \
          does not sit there, for instance \(organisation: organisation) in \(network: network).
          """),
      meaning: own.meaning, action: own.action)
  }

  private static func representativeAbsent(_ one: StandIns.Entry, _ roster: Roster) -> Finding {
    let (organisation, network) = (
      roster.organisations[one.organisation].id, roster.networks[one.network].id
    )
    let fact: Localised<Phrase> =
      switch one.by {
      case .organisation(let other):
        Localised(
          swedish: """
            \(organisation: organisation) ska representeras i \(network: network) av \
            \(organisation: roster.organisations[Int(other)].id), men ingen därifrån sitter där.
            """,
          english: """
            \(organisation: organisation) is to be represented in \(network: network) by \
            \(organisation: roster.organisations[Int(other)].id), but nobody from there has a seat.
            """)
      case .person(let person):
        Localised(
          swedish: """
            \(organisation: organisation) ska representeras i \(network: network) av \
            \(annex: "\(person: roster.people[Int(person)].id)", board: "en person"), som inte sitter där.
            """,
          english: """
            \(organisation: organisation) is to be represented in \(network: network) by \
            \(annex: "\(person: roster.people[Int(person)].id)", board: "a person"), who does not have a seat there.
            """)
      }
    return Finding(
      kind: "representative_absent", severity: .medium,
      subjects: [.organisation(organisation), .network(network)], basis: .counted, fact: fact,
      meaning: Localised(
        swedish: "Listorna visar ingen som representerar organisationen i nätverket.",
        english: "The lists show nobody who represents the organisation in the network."),
      action: Localised(
        swedish: """
          Kansliet frågar organisationen vem som ska representera den, eller tar bort uppgiften ur listan.
          """,
        english: """
          The office asks the organisation who is to represent it, or removes the entry from the list.
          """))
  }

  /// The one who represents most others, and how many more represent as many as ``JointRepresentation/tooMany``.
  fileprivate static func representsMany(
    _ all: [(by: Representation.Representative, others: [Int])], _ roster: Roster
  ) -> Finding? {
    guard let first = all.first else { return nil }
    let others = first.others
    func list(_ language: Language) -> Phrase {
      .few(
        others.map { "\(organisation: roster.organisations[$0].id)" }, language, hasTable: false)
    }
    let subjects: [Subject] = all.map { one in
      switch one.by {
      case .organisation(let o): .organisation(roster.organisations[Int(o)].id)
      case .person(let p): .person(roster.people[Int(p)].id)
      }
    }
    // The board edition points out nobody.
    func who(_ somebody: String) -> Phrase {
      switch first.by {
      case .organisation(let o): "\(organisation: roster.organisations[Int(o)].id)"
      case .person(let p):
        "\(annex: "\(person: roster.people[Int(p)].id)", board: somebody)"
      }
    }
    let more = all.count - 1
    let least = JointRepresentation.tooMany
    let rest = Localised(
      swedish: more == 0
        ? ""
        : " \(more.asOpening(.swedish)) till representerar minst \(least.inWords(.swedish)) andra.",
      english: more == 0
        ? ""
        : " \(more.asOpening(.english)) more \(more == 1 ? "represents" : "represent") at least \(least.inWords(.english)) others."
    )
    return Finding(
      kind: "represents_many", severity: .low, subjects: subjects,
      tellsOf: more == 0 ? nil : all.count,
      measures: [Measure("organisations", Double(others.count))], basis: .rule,
      fact: Localised(
        swedish: who("En person") + " representerar \(others.count.inWords(.swedish)) andra: "
          + list(.swedish) + ".\(rest.swedish)",
        english: who("One person") + " represents \(others.count.inWords(.english)) others: "
          + list(.english) + ".\(rest.english)"),
      meaning: Localised(
        swedish: "Flera organisationers kontakt med nätverken går då genom en och samma.",
        english:
          "Several organisations then have their contact with the networks through the same one."),
      action: Localised(
        swedish: """
          Kansliet frågar de representerade om de får veta vad som sägs i nätverken. Är uppgiften för stor delas \
          den på fler.
          """,
        english: """
          The office asks those represented whether they learn what is said in the networks. If the task is too \
          large, it is divided among more.
          """))
  }

  fileprivate static func couldTakeTurns(_ group: NeighbourGroups.Group, _ roster: Roster)
    -> Finding
  {
    func organisations(_ language: Language) -> Phrase {
      .few(
        group.organisations.map { "\(organisation: roster.organisations[$0].id)" }, language,
        hasTable: false)
    }
    let count = group.networks.count
    func networks(_ language: Language) -> Phrase {
      .few(group.networks.map { "\(network: roster.networks[$0].id)" }, language)
    }
    return Finding(
      kind: "could_take_turns", severity: .low,
      subjects: group.organisations.map { .organisation(roster.organisations[$0].id) },
      measures: [Measure("seats_spared", Double(group.seatsSpared))]
        + (group.hours.map { [Measure("hours_relieved", $0)] } ?? []),
      basis: .rule,
      fact: Localised(
        swedish: organisations(.swedish)
          + " är utanför samma \(count.inWords(.swedish, isNeuter: true)) nätverk: "
          + networks(.swedish) + ".",
        english: organisations(.english)
          + " are outside the same \(count.inWords(.english)) networks: " + networks(.english)
          + "."),
      meaning: Localised(
        swedish:
          "De hör till de mindre och ligger i samma län. Om de behöver vara med framgår inte av listorna.",
        english:
          "They are among the smaller ones and in the same county. The lists do not say whether they need to take part."
      ),
      action: Localised(
        swedish: "Kansliet frågar organisationerna om de vill turas om att sitta med för varandra.",
        english:
          "The office asks the organisations whether they are willing to take turns in sitting for each other."
      ))
  }
}
