// The rules of person dependency by the names of the settings, and in sentences.

package import Text

extension RiskRules {
  /// The whole numbers and the shares that a dataset may set, by name.
  private static var counts: [(name: String, path: WritableKeyPath<RiskRules, Int?>)] {
    [
      ("cut_off_networks_medium", \.cutOffNetworks.medium),
      ("cut_off_networks_high", \.cutOffNetworks.high),
      ("cut_off_organisations_medium", \.cutOffOrganisations.medium),
      ("cut_off_organisations_high", \.cutOffOrganisations.high),
      ("uncovered_roles_medium", \.uncoveredRoles.medium),
      ("uncovered_roles_high", \.uncoveredRoles.high),
      ("sole_seats_medium", \.soleSeatsUncovered.medium),
      ("sole_seats_high", \.soleSeatsUncovered.high),
      ("initiatives_medium", \.initiatives.medium),
      ("initiatives_high", \.initiatives.high),
    ]
  }
  private static var shares: [(name: String, path: WritableKeyPath<RiskRules, Double?>)] {
    [
      ("efficiency_loss_medium", \.efficiencyLoss.medium),
      ("efficiency_loss_high", \.efficiencyLoss.high),
      ("leaving_share_high", \.leavingShareHigh),
    ]
  }

  /// Sets the number called `name`; a name that is none of ``named`` is passed over.
  package mutating func set(_ name: String, _ number: Double) {
    switch name {
    case "horizon_months": horizonMonths = Int(number)
    case "new_on_post_months": newOnPostMonths = Int(number)
    default:
      if let path = Self.counts.first(where: { $0.name == name })?.path {
        self[keyPath: path] = Int(number)
      } else if let path = Self.shares.first(where: { $0.name == name })?.path {
        self[keyPath: path] = number
      }
    }
  }

  /// Every number with its name, as in the settings.
  package var named: [(name: String, value: String)] {
    [
      (name: "horizon_months", value: "\(horizonMonths)"),
      (name: "new_on_post_months", value: "\(newOnPostMonths)"),
    ]
      + Self.counts.map { (name: $0.name, value: self[keyPath: $0.path].map { "\($0)" } ?? "") }
      + Self.shares.map {
        (name: $0.name, value: self[keyPath: $0.path].map(\.machineText) ?? "")
      }
  }

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
        Följd: medel eller stor när något av detta når gränsen (medel; stor): nätverk som inte längre \
        hänger ihop med de övriga genom gemensamma personer (\(networks.medium); \(networks.high)), förlorad närhet mellan nätverken \
        (\(share(efficiencyLoss.medium, .swedish)); \(share(efficiencyLoss.high, .swedish))), \
        organisationer som tappar all kontakt genom nätverken (\(organisations.medium); \(organisations.high)), \
        uppdrag som ordförande eller samordnare utan ersättare (\(roles.medium); \(roles.high)), \
        organisationens enda platser utan ersättare (\(seats.medium); \(seats.high)), initiativ \
        som hänger på personen (\(started.medium); \(started.high)). Annars liten.
        """,
      english: """
        Consequence: medium or high when any of these reaches its limit (medium; high): networks \
        no longer joined to the others by shared people (\(networks.medium); \(networks.high)), nearness lost between networks \
        (\(share(efficiencyLoss.medium, .english)); \(share(efficiencyLoss.high, .english))), \
        organisations that lose all contact through the networks (\(organisations.medium); \(organisations.high)), \
        tasks as chair or coordinator without a deputy (\(roles.medium); \(roles.high)), the \
        organisation's only seats without a deputy (\(seats.medium); \(seats.high)), initiatives \
        that hang on the person (\(started.medium); \(started.high)). Otherwise low.
        """)
  }

  private var likelihoodRule: Localised<String> {
    func share(_ language: Language) -> String { leavingShareHigh?.percent(language) ?? "–" }
    return Localised(
      swedish: """
        Sannolikhet: bara det som listorna säger om att lämna. En plats lämnas när dess slutdatum ligger \
        inom \(horizonMonths) månader eller när en vakans är anmäld för en dag inom den tiden. Stor när \
        minst \(share(.swedish)) av platserna lämnas så, medel när någon gör det, liten när alla platser har \
        slutdatum som ligger senare. Annars är den okänd. Att vara ny på posten eller sakna ersättare är \
        inget tecken på att någon lämnar; det senare hör till följden.
        """,
      english: """
        Likelihood: only what the rosters tell of leaving. A seat is left when its last day lies within \
        \(horizonMonths) months, or when a vacancy is announced for a day within them. High when at \
        least \(share(.english)) of the seats are left so, medium when some are, low when every seat has a \
        last day and all lie later. Otherwise it is unknown. Being new on the post or having no deputy is no \
        sign of leaving; the latter belongs to the consequence.
        """)
  }

  private static let matrixRule = Localised(
    swedish: """
      Klass: hög vid stor följd och minst medel sannolikhet, eller medel följd och stor \
      sannolikhet. Medel vid stor följd och liten sannolikhet, eller när båda är medel. Annars låg. När \
      sannolikheten är okänd är klassen densamma som följden, för det okända räknas inte som litet.
      """,
    english: """
      Class: high with high consequence and at least medium likelihood, or medium consequence and \
      high likelihood. Medium with high consequence and low likelihood, or when both are medium. \
      Otherwise low. Where the likelihood is unknown the class is that of the consequence, since what is \
      unknown does not count as small.
      """)

  private static let coverRule = Localised(
    swedish: """
      En plats med en ersättare från samma organisation, eller ett uppdrag att leda där nätverket \
      har en ersättare, räknas som täckt, och en ordförande där någon annan är vice ordförande; en vakant \
      plats täcker ingenting. Nätverk och närhet \
      räknas bara när en länk mellan två nätverk saknar täckning.
      """,
    english: """
      A seat with a deputy of the same organisation, or a task of leading where the network has a \
      deputy, counts as covered, and a chair where somebody else is vice chair; a vacant seat covers \
      nothing. Networks and nearness count only \
      when a link between two networks has no cover.
      """)
}
