// What is said first of the people on whom most hangs.

import Network
import Roster
import Text

/// The first of a list of people by what hangs on them.
struct RiskFacts {
  let people: Int
  /// The organisation whose people are listed, by name.
  let organisation: String?
  let hasNetworks: Bool
  let name: String
  let level: RiskLevels?
  let stake: Stake
  /// Whether the lists tell of the first, and of anybody, whether they are about to leave.
  let tellsLeaving: Bool
  let tellsAnybody: Bool

  init(
    _ first: Int?, among people: [Int], _ organisation: String?, _ structure: Structure,
    _ dependency: Dependency
  ) {
    self.people = people.count
    self.organisation = organisation
    hasNetworks = structure.hasNetworks
    name = first.map { structure.roster.called(person: $0) } ?? ""
    level = first.flatMap { dependency.levels($0) }
    stake = first.map { dependency.stakes[$0] } ?? Stake()
    tellsLeaving = level?.likelihood != nil
    tellsAnybody = people.contains { dependency.levels($0)?.likelihood != nil }
  }

  var sentence: Localised<String> {
    guard hasNetworks else {
      return Localised(
        swedish:
          "Listorna har inga nätverk med deltagare, så vad som hänger på enskilda kan inte bedömas.",
        english:
          "The lists have no networks with participants, so what hangs on single people cannot be "
          + "judged.")
    }
    guard people > 0 else {
      return Localised(
        swedish: "Listorna har ingen person\(organisation.map { " från \($0)" } ?? "").",
        english: "The lists have nobody\(organisation.map { " from \($0)" } ?? "").")
    }
    guard let level else {
      return Localised(
        swedish: "Ingen\(place(.swedish)) sitter i något nätverk.",
        english: "Nobody\(place(.english)) sits in any network.")
    }
    guard level.riskClass > .low || level.consequence > .low else {
      return Localised(
        swedish:
          "Ingen\(place(.swedish)) hamnar i de två högre klasserna: det som hänger på en person är "
          + "litet eller täckt av ersättare.",
        english:
          "Nobody\(place(.english)) falls in the two upper classes: what hangs on one person is "
          + "small or covered by deputies.")
    }
    return Localised(swedish: said(.swedish), english: said(.english))
  }

  private func place(_ language: Language) -> String {
    organisation.map { Localised(swedish: " från \($0)", english: " from \($0)")[language] } ?? ""
  }

  private func said(_ language: Language) -> String {
    let opening =
      organisation.map {
        Localised(
          swedish: "Av dem som kommer från \($0) står \(name) först",
          english: "Of those from \($0), \(name) comes first")
      } ?? Localised(swedish: "\(name) står först", english: "\(name) comes first")
    let facts = hanging(language)
    let reason = facts.isEmpty ? "" : ": " + facts.listed(String.and[language])
    let last: Localised<String> =
      tellsLeaving ? String.vulnerability : tellsAnybody ? String.undated : String.unknown
    return opening[language] + reason + "." + last[language]
  }

  private func hanging(_ language: Language) -> [String] {
    var facts: [String] = []
    if stake.soleBridges > 0 {
      let contacts = Counted.contacts.told(stake.soleBridges, language)
      facts.append(
        Localised(
          swedish: "\(contacts) går genom hen ensam",
          english: "\(contacts) \(stake.soleBridges == 1 ? "goes" : "go") through them alone")[
            language])
    }
    if stake.cutOffNetworks > 0 {
      let networks = Counted.networks.told(stake.cutOffNetworks, language)
      facts.append(
        Localised(
          swedish: "utan hen har \(networks) inga gemensamma deltagare med resten",
          english: "without them \(networks) \(stake.cutOffNetworks == 1 ? "shares" : "share") "
            + "no participants with the rest")[language])
    }
    if stake.uncoveredRoles > 0, facts.isEmpty {
      let led = Counted.networks.told(stake.uncoveredRoles, language)
      facts.append(
        Localised(
          swedish: "hen leder \(led) utan ersättare", english: "they lead \(led) without a deputy")[
            language])
    }
    if facts.isEmpty, stake.soleSeatsUncovered > 0 {
      let seats = Counted.networks.told(stake.soleSeatsUncovered, language)
      facts.append(
        Localised(
          swedish: "i \(seats) är hen ensam från sin organisation, utan ersättare",
          english: "in \(seats) they are the only one of their organisation, without a deputy")[
            language])
    }
    return facts
  }
}

// MARK: Wording

extension String {
  fileprivate static let and = Localised(swedish: ", och ", english: ", and ")
  fileprivate static let vulnerability = Localised(
    swedish: " Sårbarheten ligger i bemanningen, aldrig hos personen.",
    english: " The weakness lies in the staffing, never in the person.")
  fileprivate static let undated = Localised(
    swedish: " När platserna löper ut framgår inte av listorna.",
    english: " When the seats end the lists do not tell.")
  fileprivate static let unknown = Localised(
    swedish: " Om någon är på väg att lämna sina platser framgår inte av listorna.",
    english: " Whether anybody is about to leave their seats the lists do not tell.")
}
