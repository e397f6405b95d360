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
        swedish: count == 1
          ? "person vars bortfall får stor följd" : "personer vars bortfall får stor följd",
        english: count == 1
          ? "person whose leaving would be of high consequence"
          : "people whose leaving would be of high consequence"),
      definition: Localised(
        swedish:
          "Reglerna för stor följd står i metodavsnittet. Talet säger inget om hur troligt det "
          + "är att någon lämnar.",
        english:
          "The rules for high consequence are in the method section. The number says nothing about how "
          + "likely anybody is to leave."))
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
          swedish: "listorna säger inte för alla dessa personer när deras platser slutar",
          english: "the lists do not say of all these people when their seats end")
        : Localised(
          swedish: "ingen plats som pågår har ett slutdatum, och ingen vakans är anmäld",
          english: "no current seat has an end date, and no vacancy is announced")
    let least =
      unknown > 0
      ? Localised(
        swedish: " (minst; slutdatum är inte kända för alla)",
        english: " (at least; end dates are not known for all)")
      : Localised(swedish: "", english: "")
    return KeyFigure(
      .highDependency, .count(count), unless: reason,
      subject: Localised(
        swedish: "hur många personer med stor följd som snart lämnar en plats",
        english: "how many people of high consequence soon leave a seat"),
      label: Localised(
        swedish: "personer med stor följd som enligt listorna lämnar en plats inom "
          + "\(months.inWords(.swedish)) månader" + least.swedish,
        english: "people of high consequence who, according to the lists, leave a seat within "
          + "\(months.inWords(.english)) months" + least.english),
      definition: Localised(
        swedish:
          "Personer vars bortfall får stor följd och som har en plats med slutdatum, eller en anmäld "
          + "vakans, inom \(months.inWords(.swedish)) månader. Även den som har en plats utan slutdatum kan lämna den; "
          + "det säger listorna inget om.",
        english:
          "People whose leaving would be of high consequence and who have a seat with an end date, or an "
          + "announced vacancy, within \(months.inWords(.english)) months. Somebody with no end date may leave too; "
          + "the lists say nothing of that."))
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
          " Platser vars roll inte har tolkats kan vara ersättares; då är antalet lägre.",
        english:
          " Seats whose role could not be interpreted may be those of deputies; the number is then lower."
      )
    return KeyFigure(
      .uncoveredSeats, .count(count), unless: reason,
      label: Localised(
        swedish: count == 1
          ? "plats utan kollega eller ersättare" : "platser utan kollega eller ersättare",
        english: count == 1
          ? "seat without a colleague or deputy" : "seats without a colleague or deputy"),
      definition: Localised(
        swedish: "Platser där organisationen inte har någon annan, eller där ordföranden eller "
          + "samordnaren är ensam, och där ingen ersättare finns. En ordförande med vice ordförande räknas "
          + "inte." + proviso.swedish,
        english: "Seats where the organisation has nobody else, or where the chair or coordinator "
          + "is alone, and where there is no deputy. A chair with a vice chair does not count."
          + proviso.english))
  }
}
