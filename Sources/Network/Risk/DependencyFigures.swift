// The headline numbers of person dependency.

package import Findings
package import Roster

extension Dependency {
  package func keyFigures(of roster: Roster) -> [KeyFigure] {
    let levels = stakes.indices.compactMap(levels)
    let known = levels.count { $0.likelihood != nil }
    return [
      .highConsequence(levels.count { $0.consequence == .high }),
      .highDependency(
        known > 0 ? levels.count { $0.riskClass == .high && $0.isLeaving } : nil,
        months: rules.horizonMonths),
      .singlePoints(
        singlePoints, unclear: deputies.unclearSeats.seats,
        unless: roster.unknown(.personOrganisation, .membershipRole)),
    ]
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func highConsequence(_ count: Int) -> KeyFigure {
    KeyFigure(
      "high_consequence", .count(count), unless: nil,
      label: Localised(
        swedish: "personer som mycket hänger på", english: "people on whom much hangs"),
      definition: Localised(
        swedish: "Personer vars bortfall har stor följd; reglerna står i metodavsnittet. Säger "
          + "ingenting om hur troligt det är.",
        english:
          "People whose leaving is of high consequence; the rules are in the method section. "
          + "Tells nothing of how likely it is."))
  }

  fileprivate static func highDependency(_ count: Int?, months: Int) -> KeyFigure {
    KeyFigure(
      "high_dependency", .count(count ?? 0),
      unless: count == nil
        ? (
          swedish: "ingen plats som pågår har ett slutdatum, och ingen vakans är anmäld",
          english: "no seat that runs has a last day, and no vacancy is announced"
        ) : nil,
      subject: Localised(
        swedish: "hur många som mycket hänger på och som snart lämnar en plats",
        english: "how many people on whom much hangs leave a seat soon"),
      label: Localised(
        swedish: "personer som mycket hänger på och som enligt listorna lämnar en plats inom "
          + "\(months) månader",
        english: "people on whom much hangs and who leave a seat within \(months) months by the "
          + "rosters"),
      definition: Localised(
        swedish: "Personer i den högsta klassen när följd och sannolikhet vägs samman, av dem vars "
          + "slutdatum är kända; reglerna står i metodavsnittet.",
        english:
          "People in the highest class of consequence and likelihood together, of those whose "
          + "last days are known; the rules are in the method section."))
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
      "uncovered_seats", .count(count), unless: reason,
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
