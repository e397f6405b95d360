// The names of key figures, each declared once: what computes one and what reads it refer to it by its Swift name.

extension KeyFigure {
  /// The name of a key figure. One that nobody declares does not compile where rooms speak of it.
  package struct Name: Hashable, Sendable {
    /// English, lower case, words joined by `_`: what it is called in files and in history.
    package let text: String

    package init(_ text: String) { self.text = text }
  }
}

extension KeyFigure.Name {
  package static let areasThatCanStart = Self("areas_that_can_start")
  package static let areasWithoutLeader = Self("areas_without_leader")
  package static let busFactor = Self("bus_factor")
  package static let collaborationOverlaps = Self("collaboration_overlaps")
  package static let collaborationParts = Self("collaboration_parts")
  package static let collaborations = Self("collaborations")
  package static let communities = Self("communities")
  package static let components = Self("components")
  package static let costKeysKnown = Self("cost_keys_known")
  package static let cutPoints = Self("cut_points")
  package static let diagonalEffect = Self("diagonal_effect")
  package static let diagonalGaps = Self("diagonal_gaps")
  package static let diagonalRatio = Self("diagonal_ratio")
  package static let eIField = Self("e_i_field")
  package static let highConsequence = Self("high_consequence")
  package static let highDependency = Self("high_dependency")
  package static let initiatives = Self("initiatives")
  package static let keyPlayerLinks = Self("key_player_links")
  package static let keyPlayerLoss = Self("key_player_loss")
  package static let ladderApart = Self("ladder_apart")
  package static let linkedPairs = Self("linked_pairs")
  package static let loadOfTopTenth = Self("load_of_top_tenth")
  package static let meetAgain = Self("meet_again")
  package static let memberships = Self("memberships")
  package static let networks = Self("networks")
  package static let networksWithoutPolitics = Self("networks_without_politics")
  package static let newOnPost = Self("new_on_post")
  package static let organisations = Self("organisations")
  package static let organisationsInCollaborations = Self("organisations_in_collaborations")
  package static let participationGini = Self("participation_gini")
  package static let people = Self("people")
  package static let peopleInOneNetwork = Self("people_in_one_network")
  package static let peopleInOneNetworkShare = Self("people_in_one_network_share")
  package static let seatsOfTopTenth = Self("seats_of_top_tenth")
  package static let selftests = Self("selftests")
  package static let soleLinkShare = Self("sole_link_share")
  package static let soleLinks = Self("sole_links")
  package static let soleSeats = Self("sole_seats")
  package static let stuckInitiatives = Self("stuck_initiatives")
  package static let twoCamps = Self("two_camps")
  package static let uncoveredSeats = Self("uncovered_seats")
  package static let vacantSeats = Self("vacant_seats")

  /// How many lead in effect; `lead` is `hosts` or `chairs`.
  package static func effective(_ lead: String) -> Self { Self(effectiveStem + lead) }

  /// Whether it is one of ``effective(_:)``.
  package var isEffective: Bool { text.hasPrefix(Self.effectiveStem) }

  private static let effectiveStem = "effective_"
}
