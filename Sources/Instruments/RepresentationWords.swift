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
    let gone = absent.told(most: 1) { _ in true }.map { entry, others in
      var finding = Finding.representativeAbsent(entry, roster)
      finding.others = others
      return finding
    }
    let many = representatives.filter { $0.others.count >= Self.tooMany }
      .sorted { $0.others.count > $1.others.count }
      .told(most: 1) { _ in true }.map { one, others in
        var finding = Finding.representsMany(one.by, one.others, roster)
        finding.others = others
        return finding
      }
    let isKnown =
      Expectation.Basis.unstated(bases) == nil && roster.unknown(.population, .county) == nil
    let groups = (isKnown ? neighbours.groups : []).told(most: 2) { _ in true }
      .map { group, others in
        var finding = Finding.couldTakeTurns(group, roster)
        finding.others = others
        return finding
      }
    return gone + many + groups
  }
}

/// The rules of representation, and the words of its states.
enum RepresentationTexts {
  static let rule = Localised(
    swedish: """
      En organisation är med i ett nätverk när någon därifrån har en plats, och representerad när den saknar \
      plats men den som ska föra dess talan sitter där. Annars är den utanför, om den väntas där. Den som \
      representeras räknas inte som saknad, men har ingen egen plats: den möter ingen där, och luckor och \
      gemensamma organisationer räknas utan den. Representation säger inget om inflytande.
      """,
    english: """
      An organisation is in a network when somebody of it has a seat, and represented when it has none but \
      whoever is to speak for it sits there. Otherwise it is outside, if it is expected there. Whoever is \
      represented does not count as missing but has no seat of its own: it meets nobody there, and gaps and \
      shared organisations are counted without it. Representation says nothing of influence.
      """)
  static let neighbourRule = Localised(
    swedish: """
      Förslagen gäller organisationer i samma län som hör till den mindre hälften efter folkmängd och som är \
      utanför samma nätverk, minst två. Länet får stå för avståndet. Besparingen räknas mot att var och en \
      hade en egen plats. Högst fyra i varje grupp och högst fem grupper; ett annat val kan spara mer.
      """,
    english: """
      The proposals are of organisations of one county, each with fewer inhabitants than the median, that \
      are outside of at least two networks together. The county stands for distance. What is spared is counted \
      against each having a seat of its own. At most four in a group, and five groups; another choice may spare \
      more.
      """)
  static let manyRule = Localised(
    swedish: """
      Den som representerar minst tre andra nämns: då hänger flera organisationers kontakt på en och samma.
      """,
    english: """
      Whoever represents at least three others is told: then the contact of several organisations hangs on one.
      """)

  static func word(_ state: StandIns.State) -> Localised<String> {
    switch state {
    case .inEffect: Localised(swedish: "representeras", english: "represented")
    case .ownSeat: Localised(swedish: "har också egen plats", english: "has a seat of its own too")
    case .absent:
      Localised(
        swedish: "den som ska representera sitter inte där",
        english: "whoever represents sits not there")
    }
  }
}

// MARK: Wording

extension Finding {
  fileprivate static func representativeAbsent(_ one: StandIns.Entry, _ roster: Roster) -> Finding {
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
            \(organisation: roster.organisations[Int(other)].id), but nobody of it sits there.
            """)
      case .person(let person):
        Localised(
          swedish: """
            \(organisation: organisation) ska representeras i \(network: network) av \
            \(annex: "\(person: roster.people[Int(person)].id)", board: "en person"), som inte sitter där.
            """,
          english: """
            \(organisation: organisation) is to be represented in \(network: network) by \
            \(annex: "\(person: roster.people[Int(person)].id)", board: "a person"), who does not sit there.
            """)
      }
    return Finding(
      kind: "representative_absent", severity: .medium,
      subjects: [.organisation(organisation), .network(network)], basis: .counted, fact: fact,
      meaning: Localised(
        swedish:
          "Organisationen står i praktiken utanför nätverket, fast listan säger något annat.",
        english:
          "In effect the organisation is outside of the network, although the list says otherwise."),
      action: Localised(
        swedish: """
          Låt kansliet fråga organisationen vem som ska föra dess talan, eller ta bort raden i \
          representation.csv.
          """,
        english: """
          Let the office ask the organisation who is to speak for it, or take the row out of \
          representation.csv.
          """))
  }

  fileprivate static func representsMany(
    _ by: Representation.Representative, _ others: [Int], _ roster: Roster
  ) -> Finding {
    func list(_ language: Language) -> Phrase {
      .list(others.map { "\(organisation: roster.organisations[$0].id)" }, language)
    }
    let subject: Subject =
      switch by {
      case .organisation(let o): .organisation(roster.organisations[Int(o)].id)
      case .person(let p): .person(roster.people[Int(p)].id)
      }
    // The board edition points out nobody.
    func who(_ somebody: String) -> Phrase {
      switch by {
      case .organisation(let o): "\(organisation: roster.organisations[Int(o)].id)"
      case .person(let p):
        "\(annex: "\(person: roster.people[Int(p)].id)", board: somebody)"
      }
    }
    return Finding(
      kind: "represents_many", severity: .low, subjects: [subject],
      measures: [Measure("organisations", Double(others.count))], basis: .rule,
      fact: Localised(
        swedish: who("En person") + " representerar \(others.count.inWords(.swedish)) andra: "
          + list(.swedish)
          + ".",
        english: who("One person") + " represents \(others.count.inWords(.english)) others: "
          + list(.english)
          + "."),
      meaning: Localised(
        swedish: "Kontakten för flera organisationer hänger på en och samma.",
        english: "The contact of several organisations hangs on one and the same."),
      action: Localised(
        swedish: """
          Fråga de representerade om de får höra vad som sägs i nätverken, och dela uppgiften på fler om den \
          är för stor.
          """,
        english: """
          Ask those who are represented whether they hear what is said in the networks, and divide the task \
          if it is too large.
          """))
  }

  fileprivate static func couldTakeTurns(_ group: NeighbourGroups.Group, _ roster: Roster)
    -> Finding
  {
    func organisations(_ language: Language) -> Phrase {
      .list(
        group.organisations.map { "\(organisation: roster.organisations[$0].id)" }, language)
    }
    let count = group.networks.count
    // Four at most by name, and how many more there are.
    func networks(_ language: Language) -> Phrase {
      let named: [Phrase] = group.networks.prefix(count > 5 ? 4 : 5).map {
        "\(network: roster.networks[$0].id)"
      }
      guard count > named.count else { return .list(named, language) }
      let more = count - named.count
      let rest = Localised(
        swedish: "\(more.inWords(.swedish, isNeuter: true)) till",
        english: "\(more.inWords(.english)) more")
      return .list(named + ["\(rest[language])"], language)
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
          + " are outside of the same \(count.inWords(.english)) networks: " + networks(.english)
          + "."),
      meaning: Localised(
        swedish:
          "De är små och ligger i samma län. Om de behöver vara med framgår inte av listorna.",
        english:
          "They are small and of one county. Whether they need to take part the rosters do not tell."
      ),
      action: Localised(
        swedish: "Låt kansliet fråga kommunerna om de vill turas om att sitta med för varandra.",
        english:
          "Let the office ask the municipalities whether they will take turns in sitting for each other."
      ))
  }
}
