// The rules of person dependency in sentences.

package import Roster
package import Text

extension RiskRules {
  /// The rules as the method section prints them.
  package var sentences: [Localised<String>] {
    [consequenceRule, likelihoodRule, Self.matrixRule, Self.coverRule]
  }

  private var consequenceRule: Localised<String> {
    func limits(_ limits: RiskLimits<Int>) -> (medium: String, high: String) {
      (limits.medium.map { "\($0)" } ?? "–", limits.high.map { "\($0)" } ?? "–")
    }
    func share(_ value: Double?, _ language: Language) -> String {
      value?.percent(language, decimals: 1) ?? "–"
    }
    let (networks, organisations) = (limits(cutOffNetworks), limits(cutOffOrganisations))
    let (roles, seats) = (limits(uncoveredRoles), limits(soleSeatsUncovered))
    let started = limits(initiatives)
    return Localised(
      swedish: """
        Följden är viss eller stor när något av följande når gränsen, annars mindre. Inom parentes står \
        gränserna, först för viss och sedan för stor följd. Kontakter: nätverk utan gemensam deltagare med övriga \
        (\(networks.medium); \(networks.high)), effektivitetsförlust (\(share(efficiencyLoss.medium, .swedish)); \
        \(share(efficiencyLoss.high, .swedish))) och organisationer som förlorar all kontakt \
        (\(organisations.medium); \(organisations.high)). Platser utan ersättare: uppdrag som ordförande eller \
        samordnare (\(roles.medium); \(roles.high)) och organisationens enda platser (\(seats.medium); \
        \(seats.high)). Initiativ där personen är ägarens enda deltagare eller nätverkens enda gemensamma \
        (\(started.medium); \(started.high)).
        """,
      english: """
        The consequence is medium or high when any of the following reaches its limit, otherwise low. \
        The limits are in brackets, first for medium and then for high. Contact: networks with no participant \
        in common with the others (\(networks.medium); \(networks.high)), loss of efficiency \
        (\(share(efficiencyLoss.medium, .english)); \(share(efficiencyLoss.high, .english))) and organisations \
        that lose all contact (\(organisations.medium); \(organisations.high)). Seats without a deputy: posts as \
        chair or coordinator (\(roles.medium); \(roles.high)) and the organisation's only seats (\(seats.medium); \
        \(seats.high)). Initiatives where the person is the owner's only participant or the only one whom the \
        networks share (\(started.medium); \(started.high)).
        """)
  }

  private var likelihoodRule: Localised<String> {
    func share(_ language: Language) -> String { leavingShareHigh?.percent(language) ?? "–" }
    return Localised(
      swedish: """
        Sannolikheten bygger bara på vad listorna säger. En plats räknas som lämnad när den har ett slutdatum \
        eller en anmäld vakans inom \(horizonMonths.inWords(.swedish)) månader. Sannolikheten är stor när minst \
        \(share(.swedish)) av platserna lämnas, viss när någon lämnas, mindre när alla platser har senare \
        slutdatum, annars okänd. Att vara ny på posten är inget tecken på att någon lämnar. Att ersättare saknas \
        hör till följden.
        """,
      english: """
        The likelihood rests only on what the lists say. A seat counts as being left when it has an end date \
        or an announced vacancy within \(horizonMonths.inWords(.english)) months. The likelihood is high when at \
        least \(share(.english)) of the seats are left, medium when any is, low when every seat has a later end \
        date, otherwise unknown. Being new to the post is no sign of leaving. Having no deputy belongs to the \
        consequence.
        """)
  }

  private static let matrixRule = Localised(
    swedish: """
      Betydelsen är stor vid stor följd och minst viss sannolikhet, och vid viss följd och stor \
      sannolikhet. Den är viss vid stor följd och mindre sannolikhet, och när båda är viss. Annars är den mindre. \
      När sannolikheten är okänd är betydelsen densamma som följden.
      """,
    english: """
      The importance is high with high consequence and at least medium likelihood, and with medium \
      consequence and high likelihood. It is medium with high consequence and low likelihood, and when both are \
      medium. Otherwise it is low. Where the likelihood is unknown, the importance is that of the consequence.
      """)

  private static let coverRule = Localised(
    swedish: """
      Ersättare finns för en plats när samma organisation har en ersättare där, för ett uppdrag att leda när \
      nätverket har en ersättare, och för en ordförande när någon annan är vice ordförande. En vakant plats är \
      ingen ersättare. Nätverk och effektivitetsförlust räknas bara när en kontakt saknar ersättare.
      """,
    english: """
      A seat has a deputy when the same organisation has one there, a leading post when the network has one, \
      and a chair when somebody else is vice chair. A vacant seat is no deputy. Networks and loss of efficiency \
      count only when a link has no deputy.
      """)
}
