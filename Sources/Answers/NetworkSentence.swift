// What is said first of a network and of an organisation.

import Network
import Reporting
import Roster
import Text

extension Structure {
  /// Who sits in a network, whom it meets, and whom it ought to; `gaps` is `nil` when that cannot be judged.
  func sentence(network v: Int, gaps: Int?) -> Localised<String> {
    Localised(
      swedish: sentence(network: v, gaps, .swedish), english: sentence(network: v, gaps, .english))
  }

  private func sentence(network v: Int, _ gaps: Int?, _ language: Language) -> String {
    let name = roster.called(network: v).opening[language]
    let people = seats.partners(ofRight: v)
    guard !people.isEmpty else {
      return Localised(
        swedish: "\(name) har inga deltagare i listorna.",
        english: "\(name) has no participants in the lists.")[language]
    }
    let who = Counted.participants.told(people.count, language)
    let homes = people.map { roster.people[Int($0)].organisation }
    let from =
      homes.contains(nil)
      ? "" : " " + String.from[language] + " " + roster.homes.told(Set(homes).count, language)
    let opening = "\(name) \(String.has[language]) \(who)\(from)"
    return opening + contacts(of: v, people.count, language) + owed(gaps, language)
  }

  private func contacts(of v: Int, _ people: Int, _ language: Language) -> String {
    let (first, end) = (
      Int(linkedNetworks.graph.offsets[v]), Int(linkedNetworks.graph.offsets[v + 1])
    )
    let others = end - first
    guard others > 0 else {
      return people == 1
        ? Localised(
          swedish: ", som inte sitter i något annat nätverk.",
          english: ", who sits in no other network.")[language]
        : Localised(
          swedish: ", och ingen av dem sitter i något annat nätverk.",
          english: ", none of whom sits in any other network.")[language]
    }
    let sole = (first..<end).count { linkedNetworks.soles[$0] >= 0 }
    let share = sole == others ? String.all(others)[language] : sole.inWords(language)
    let shared = Counted.networks.told(others, language, between: String.other(others)[language])
    let hanging =
      switch (others, sole) {
      case (1, 1):
        Localised(
          swedish: "den kontakten går genom en enda person",
          english: "that contact goes through one person alone")
      case (1, 0):
        Localised(
          swedish: "den kontakten går genom fler än en person",
          english: "that contact goes through more than one person")
      case (_, 0):
        Localised(
          swedish: "ingen av de kontakterna går genom en enda person",
          english: "none of those contacts goes through one person alone")
      default:
        Localised(
          swedish: "\(share)\(sole == others ? "" : " av") de kontakterna går genom en enda person",
          english:
            "\(share) of those contacts \(sole == 1 ? "goes" : "go") through one person alone")
      }
    return Localised(
      swedish: " och delar deltagare med \(shared); \(hanging.swedish).",
      english: " and shares participants with \(shared); \(hanging.english).")[language]
  }

  private func owed(_ gaps: Int?, _ language: Language) -> String {
    guard let gaps, gaps > 0 else { return "" }
    let others = Counted.networks.told(gaps, language)
    return Localised(
      swedish: " Med \(others) har det initiativ eller områden gemensamt men ingen känd kontakt.",
      english: " With \(others) it has initiatives or areas in common but no known contact.")[
        language]
  }

  /// Through whom an organisation takes part, and where that is one person.
  func sentence(organisation v: Int) -> Localised<String> {
    Localised(
      swedish: sentence(organisation: v, .swedish), english: sentence(organisation: v, .english))
  }

  private func sentence(organisation v: Int, _ language: Language) -> String {
    let name = roster.called(organisation: v)
    let people = roster.people.count { $0.organisation == Index(v) }
    let networks = participation.partners(ofLeft: v)
    let parts = hasCollaborations ? partnership.partners(ofLeft: v).count : 0
    let party =
      parts == 0
      ? ""
      : Localised(swedish: "är part i ", english: "is a party to ")[language]
        + Counted.collaborations.told(parts, language)
    guard !networks.isEmpty else {
      if !party.isEmpty { return "\(name) \(party)." }
      return Localised(
        swedish: "Listorna visar inget nätverk och inget samarbete där \(name) är med.",
        english: "The lists show no network and no collaboration that \(name) is in.")[language]
    }
    let alone = networks.compactMap { network -> (network: Int32, person: Int32)? in
      let own = seats.partners(ofRight: Int(network)).filter {
        roster.people[Int($0)].organisation == Index(v)
      }
      return own.count == 1 ? (network, own[0]) : nil
    }
    let among = Counted.people.told(people, language)
    let sits = Counted.networks.told(networks.count, language)
    let share =
      alone.count == networks.count
      ? String.all(alone.count)[language] : alone.count.inWords(language, isNeuter: true)
    let sole =
      alone.isEmpty
      ? ""
      : networks.count == 1
        ? Localised(swedish: ", genom en enda person", english: ", through one person alone")[
          language]
        : Localised(
          swedish:
            ", i \(share)\(alone.count == networks.count ? "" : " av dem") genom en enda person",
          english: ", in \(share) of them through one person alone")[language]
    let list = party.isEmpty ? " " : ", " + party + " "
    return Localised(
      swedish: "\(name) har \(among) i listorna\(list)och sitter i \(sits)\(sole).",
      english: "\(name) has \(among) in the lists\(list)and sits in \(sits)\(sole).")[language]
      + cover(alone, language)
  }

  private func cover(_ alone: [(network: Int32, person: Int32)], _ language: Language) -> String {
    guard !alone.isEmpty else { return "" }
    guard roster.tells(.membershipRole) else {
      return Localised(
        swedish: " Om någon kan ersätta dem framgår inte av listorna.",
        english: " Whether anybody could stand in the lists do not tell.")[language]
    }
    let deputies = Deputies(of: self)
    let open = alone.count { !deputies.coversSeat(of: $0.person, in: $0.network) }
    let share = open.inWords(language)
    return switch open {
    case 0:
      Localised(
        swedish: " De platserna har ersättare.", english: " Those seats have deputies.")[language]
    case alone.count:
      Localised(
        swedish: open == 1 ? " Den platsen saknar ersättare." : " De platserna saknar ersättare.",
        english: open == 1 ? " That seat has no deputy." : " Those seats have no deputies.")[
          language]
    default:
      Localised(
        swedish: " Av de platserna saknar \(share) ersättare.",
        english: " Of those seats \(share) \(open == 1 ? "has" : "have") no deputy.")[language]
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static func all(_ count: Int) -> Localised<String> {
    count == 2
      ? Localised(swedish: "båda", english: "both") : Localised(swedish: "alla", english: "all")
  }

  fileprivate static let from = Localised(swedish: "från", english: "from")
  fileprivate static let has = Localised(swedish: "har", english: "has")

  fileprivate static func other(_ count: Int) -> Localised<String> {
    Localised(swedish: count == 1 ? "annat " : "andra ", english: "other ")
  }
}
