// The headline numbers of person dependency.

package import Findings
package import Roster
import Text

extension Dependency {
  package func keyFigures(of roster: Roster) -> [KeyFigure] {
    let levels = stakes.indices.compactMap(levels)
    let concerned = levels.filter { $0.consequence == .high }
    return [
      .highConsequence(concerned.count),
      .highDependency(
        concerned.count(where: \.isLeaving), unknown: concerned.count { $0.likelihood == nil },
        tellsLeaving: levels.contains { $0.likelihood != nil }, months: rules.horizonMonths),
      .singlePoints(
        singlePoints, unclear: perhapsCovering,
        unless: roster.unknown(.personOrganisation, .membershipRole)),
    ]
  }
}

extension Dependency {
  /// The assignments whose roles are not understood and that may be cover for something without, each once.
  private var perhapsCovering: Int {
    struct Assignment: Hashable {
      let network: Int32
      let person: Int32
    }
    return Set(
      stakes.indices.flatMap(perhapsCover).flatMap { network, people in
        people.map { Assignment(network: network, person: $0) }
      }
    ).count
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func highConsequence(_ count: Int) -> KeyFigure {
    KeyFigure(
      .highConsequence, .count(count), unless: nil,
      label: Localised(
        swedish: "personer som mycket hänger på", english: "people on whom much hangs"),
      definition: Localised(
        swedish: "Personer vars bortfall har stor följd; reglerna står i metodavsnittet. Säger "
          + "ingenting om hur troligt det är.",
        english:
          "People whose leaving is of high consequence; the rules are in the method section. "
          + "Tells nothing of how likely it is."))
  }

  /// Those on whom much hangs and who leave a seat: a number only as far as their last days are told.
  ///
  /// - Parameters:
  ///   - unknown: those on whom much hangs and of whose leaving the rosters tell nothing. Nobody known to leave
  ///     is then no zero, and somebody known is a least number. No number of them is given: a reason stands
  ///     as it is in public papers too.
  ///   - tellsLeaving: whether the rosters tell of anybody's leaving or staying.
  fileprivate static func highDependency(
    _ count: Int, unknown: Int, tellsLeaving: Bool, months: Int
  ) -> KeyFigure {
    let reason: Roster.Reason? =
      unknown == 0 || count > 0
      ? nil
      : tellsLeaving
        ? Localised(
          swedish: "listorna säger inte för alla dem som mycket hänger på när deras platser slutar",
          english: "the rosters do not tell of all those on whom much hangs when their seats end")
        : Localised(
          swedish: "ingen plats som pågår har ett slutdatum, och ingen vakans är anmäld",
          english: "no seat that runs has a last day, and no vacancy is announced")
    let least =
      unknown > 0
      ? Localised(
        swedish: " (minst: slutdatum är inte kända för alla)",
        english: " (at least: last days are not known of all)")
      : Localised(swedish: "", english: "")
    return KeyFigure(
      .highDependency, .count(count), unless: reason,
      subject: Localised(
        swedish: "hur många som mycket hänger på och som snart lämnar en plats",
        english: "how many people on whom much hangs leave a seat soon"),
      label: Localised(
        swedish: "personer som mycket hänger på och som enligt listorna lämnar en plats inom "
          + "\(months) månader" + least.swedish,
        english: "people on whom much hangs and who leave a seat within \(months) months by the "
          + "rosters" + least.english),
      definition: Localised(
        swedish:
          "Personer vars bortfall har stor följd och som har en plats med slutdatum, eller en anmäld "
          + "vakans, inom \(months) månader. Den som har en plats utan slutdatum kan också komma att lämna den; "
          + "listorna säger det inte.",
        english:
          "People whose leaving is of high consequence and who have a seat with a last day, or an announced "
          + "vacancy, within \(months) months. Whoever has a seat without a last day may leave it too; the "
          + "rosters do not tell."))
  }

  /// - Parameter unclear: assignments whose roles are not understood.
  fileprivate static func singlePoints(
    _ count: Int, unclear: Int, unless reason: Roster.Reason?
  ) -> KeyFigure {
    let proviso =
      unclear == 0
      ? Localised(swedish: "", english: "")
      : Localised(
        swedish:
          " Uppdrag vars roll inte har tolkats kan vara ersättares; då är platserna färre.",
        english:
          " Assignments whose role is not understood may be those of deputies; the seats are then fewer."
      )
    return KeyFigure(
      .uncoveredSeats, .count(count), unless: reason,
      label: Localised(
        swedish: "platser som bara en person kan fylla",
        english: "seats that only one person can fill"),
      definition: Localised(
        swedish: "Platser där organisationen inte har någon annan, eller där ordföranden eller "
          + "samordnaren är ensam, och ingen ersättare finns. Samma plats med en ersättare räknas "
          + "inte, och en ordförande med vice ordförande inte heller." + proviso.swedish,
        english: "Seats where the organisation has nobody else, or where the chair or coordinator "
          + "is alone, and there is no deputy. The same seat with a deputy does not count, nor does "
          + "a chair with a vice chair." + proviso.english))
  }
}
