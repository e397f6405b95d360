// What is said first of a person: where they sit, and what hangs on them alone.

import Network
import Roster
import Text

/// What is known of one person's seats, `nil` where the lists do not tell.
struct PersonFacts {
  let name: String
  let homes: Counted
  /// Networks with a seat, and those where the person stands by as deputy only.
  let networks: Int
  let deputyIn: Int
  let bridges: Int
  /// Networks in which nobody else is of the same organisation, and those of them without a deputy.
  let soleSeats: Int?
  let soleSeatsUncovered: Int?
  /// Networks led without anybody who could step in.
  let uncoveredRoles: Int?
  let initiatives: Int?
  /// Whether somebody whose role is not understood may be a deputy.
  let isUnclear: Bool

  init(_ v: Int, _ structure: Structure, _ dependency: Dependency) {
    let roster = structure.roster
    let stake = dependency.stakes[v]
    name = roster.called(person: v)
    homes = roster.homes
    networks = structure.seats.partners(ofLeft: v).count
    deputyIn = dependency.deputies.byNetwork.count { $0.contains(Int32(v)) }
    bridges = stake.soleBridges
    let tellsHome = roster.people[v].organisation != nil
    let tellsRoles = roster.tells(.membershipRole)
    soleSeats = tellsHome ? stake.soleSeats : nil
    soleSeatsUncovered = tellsHome && tellsRoles ? stake.soleSeatsUncovered : nil
    uncoveredRoles = tellsRoles ? stake.uncoveredRoles : nil
    let tellsInitiatives =
      roster.tells(.personOrganisation) && roster.tells(.initiativeOwner)
      && (roster.tells(.initiativeNetwork) || roster.tells(.initiativeNetworks))
    initiatives = tellsInitiatives ? stake.initiatives : nil
    isUnclear = !dependency.perhapsCover(of: v).isEmpty
  }

  /// Whether anything is known to hang on the person alone.
  private var carries: Bool {
    bridges > 0 || [soleSeats, uncoveredRoles, initiatives].contains { ($0 ?? 0) > 0 }
  }

  private var isKnown: Bool {
    ![soleSeats, uncoveredRoles, initiatives].contains(nil)
  }

  var sentence: Localised<String> {
    guard networks > 0 else {
      return deputyIn > 0
        ? .deputyOnly(name, deputyIn)
        : Localised(
          swedish: "\(name) sitter inte i något nätverk.", english: "\(name) sits in no network.")
    }
    return Localised(swedish: said(.swedish), english: said(.english))
  }

  private func said(_ language: Language) -> String {
    let seats = Counted.networks.told(networks, language)
    let opening = Localised(
      swedish: "\(name) sitter i \(seats)", english: "\(name) sits in \(seats)")[language]
    return opening + alone(language) + "; " + hanging(language) + "." + cover(language)
  }

  /// In how many of the networks nobody else comes from the same place.
  private func alone(_ language: Language) -> String {
    guard let soleSeats, soleSeats > 0 else { return "" }
    let home = homes.word(1, language)
    let share = soleSeats.inWords(language, isNeuter: true)
    return switch (networks, soleSeats) {
    case (1, _):
      Localised(
        swedish: ", ensam från sin \(home)", english: ", the only one of their \(home)")[language]
    case (networks, networks):
      Localised(
        swedish: ", i \(networks == 2 ? "båda" : "alla") ensam från sin \(home)",
        english: ", in \(networks == 2 ? "both" : "all") of them the only one of their \(home)")[
          language]
    default:
      Localised(
        swedish: ", i \(share) av dem ensam från sin \(home)",
        english: ", in \(share) of them the only one of their \(home)")[language]
    }
  }

  private func hanging(_ language: Language) -> String {
    var found: [String] = []
    if bridges > 0 {
      let contacts = Counted.contacts.told(bridges, language)
      found.append(
        Localised(
          swedish: "\(contacts) går genom hen ensam",
          english: "\(contacts) \(bridges == 1 ? "goes" : "go") through them alone")[language])
    }
    if let roles = uncoveredRoles, roles > 0 {
      let led = Counted.networks.told(roles, language)
      found.append(
        Localised(
          swedish: "hen leder \(led) utan ersättare", english: "they lead \(led) without a deputy")[
            language])
    }
    if let initiatives, initiatives > 0 {
      let told = Counted.initiatives.told(initiatives, language)
      found.append(
        Localised(
          swedish: "\(told) hänger på hen",
          english: "\(told) \(initiatives == 1 ? "hangs" : "hang") on them")[language])
    }
    if !found.isEmpty {
      return found.listed(Localised(swedish: " och ", english: " and ")[language])
    }
    if let soleSeats, soleSeats > 0 {
      return Localised(
        swedish: "ingen kontakt mellan nätverk går genom hen ensam",
        english: "no contact between networks goes through them alone")[language]
    }
    return isKnown
      ? Localised(
        swedish: "ingenting hänger på hen ensam", english: "nothing hangs on them alone")[language]
      : Localised(
        swedish: "ingen kontakt mellan nätverk går genom hen ensam",
        english: "no contact between networks goes through them alone")[language]
  }

  /// Whether anybody could step in, where something hangs on the person.
  private func cover(_ language: Language) -> String {
    guard carries else { return "" }
    guard let open = soleSeatsUncovered, !isUnclear else {
      return Localised(
        swedish: " Om någon kan ersätta hen framgår inte av listorna.",
        english: " Whether anybody could stand in the lists do not tell.")[language]
    }
    guard let soleSeats, soleSeats > 0 else { return "" }
    let share = open.inWords(language, isNeuter: true)
    return switch open {
    case 0:
      Localised(
        swedish: " Ersättare finns där hen är ensam.",
        english: " There is a deputy where they are the only one.")[language]
    case soleSeats:
      Localised(
        swedish: " Ersättare saknas där hen är ensam.",
        english: " There is no deputy where they are the only one.")[language]
    default:
      Localised(
        swedish: " Ersättare saknas i \(share) av de nätverk där hen är ensam.",
        english: " There is no deputy in \(share) of the networks where they are the only one.")[
          language]
    }
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func deputyOnly(_ name: String, _ networks: Int) -> Self {
    Localised(
      swedish:
        "\(name) är ersättare i \(Counted.networks.told(networks, .swedish)) och har ingen egen plats.",
      english:
        "\(name) is a deputy in \(Counted.networks.told(networks, .english)) and has no seat of their own."
    )
  }
}
