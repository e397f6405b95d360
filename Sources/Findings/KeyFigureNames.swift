// The names of key figures, each declared once: what computes one and what reads it refer to it by its Swift name.

extension KeyFigure {
  /// The name of a key figure. One that nobody declares does not compile where rooms speak of it.
  package struct Name: Hashable, Sendable {
    /// English, lower case, words joined by `_`: what it is called in files and in history.
    package let text: String
    /// What papers that everybody may read tell of it.
    package let disclosure: Disclosure

    /// How the board edition prints a figure; the annex prints it as it is.
    package enum Disclosure: Sendable {
      /// As it is: nobody can be told by it.
      case open
      /// A number of people or of what people have: rounded to the nearest five; a share in whole per cent.
      case people
    }

    /// A figure by its name in a file; one that nobody has declared is told with care.
    package init(_ text: String) {
      self.init(
        text, Self.declared[text]?.disclosure ?? (Self(text, .open).isEffective ? .open : .people))
    }

    /// A figure that is new says whether it is of people; ``all`` has it too.
    private init(_ text: String, _ disclosure: Disclosure) {
      self.text = text
      self.disclosure = disclosure
    }

    /// Figures of one name are one.
    package static func == (left: Self, right: Self) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    private static let declared = Dictionary(
      all.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension KeyFigure.Name {
  package static let agreementsEnding = Self("agreements_ending", .open)
  package static let areasThatCanStart = Self("areas_that_can_start", .open)
  package static let areasToWait = Self("areas_to_wait", .open)
  package static let areasWithoutLeader = Self("areas_without_leader", .open)
  package static let busFactor = Self("bus_factor", .open)
  package static let collaborationOverlaps = Self("collaboration_overlaps", .open)
  package static let collaborationParts = Self("collaboration_parts", .open)
  package static let collaborations = Self("collaborations", .open)
  package static let communities = Self("communities", .open)
  package static let components = Self("components", .open)
  package static let costKeysKnown = Self("cost_keys_known", .open)
  package static let cutPoints = Self("cut_points", .people)
  package static let diagonalEffect = Self("diagonal_effect", .open)
  package static let diagonalGaps = Self("diagonal_gaps", .open)
  package static let diagonalRatio = Self("diagonal_ratio", .open)
  package static let eIField = Self("e_i_field", .open)
  package static let effectsMeasured = Self("effects_measured", .open)
  package static let highConsequence = Self("high_consequence", .people)
  package static let highDependency = Self("high_dependency", .people)
  package static let initiatives = Self("initiatives", .open)
  package static let keyPlayerLinks = Self("key_player_links", .open)
  package static let keyPlayerLoss = Self("key_player_loss", .open)
  package static let ladderApart = Self("ladder_apart", .open)
  package static let linkedPairs = Self("linked_pairs", .open)
  package static let loadOfTopTenth = Self("load_of_top_tenth", .people)
  package static let meetAgain = Self("meet_again", .people)
  package static let memberships = Self("memberships", .people)
  package static let networks = Self("networks", .open)
  package static let networksWithoutTask = Self("networks_without_task", .open)
  package static let networksWithoutPolitics = Self("networks_without_politics", .open)
  package static let newOnPost = Self("new_on_post", .people)
  package static let openDecisions = Self("open_decisions", .open)
  package static let organisations = Self("organisations", .open)
  package static let organisationsInCollaborations = Self("organisations_in_collaborations", .open)
  package static let overdueDecisions = Self("overdue_decisions", .open)
  package static let participationGini = Self("participation_gini", .open)
  package static let people = Self("people", .people)
  package static let peopleInOneNetwork = Self("people_in_one_network", .people)
  package static let peopleInOneNetworkShare = Self("people_in_one_network_share", .people)
  package static let representationCoverage = Self("representation_coverage", .open)
  package static let politicalLinks = Self("political_links", .open)
  package static let reviewsOverdue = Self("reviews_overdue", .open)
  package static let seatsOfTopTenth = Self("seats_of_top_tenth", .people)
  package static let selftests = Self("selftests", .open)
  package static let soleLinkShare = Self("sole_link_share", .open)
  package static let soleLinks = Self("sole_links", .open)
  package static let soleSeats = Self("sole_seats", .open)
  package static let statedDrivers = Self("stated_drivers", .open)
  package static let stuckInitiatives = Self("stuck_initiatives", .open)
  package static let thinFunctions = Self("thin_functions", .open)
  package static let twoCamps = Self("two_camps", .open)
  package static let uncoordinated = Self("uncoordinated", .open)
  package static let uncoveredSeats = Self("uncovered_seats", .people)
  package static let vacantSeats = Self("vacant_seats", .open)

  /// How many lead in effect; `lead` is `hosts` or `chairs`.
  package static func effective(_ lead: String) -> Self { Self(effectiveStem + lead, .open) }

  /// Whether it is one of ``effective(_:)``.
  package var isEffective: Bool { text.hasPrefix(Self.effectiveStem) }

  private static let effectiveStem = "effective_"

  /// Every figure that is declared here.
  package static let all: [Self] = [
    .agreementsEnding, .areasThatCanStart, .areasToWait, .areasWithoutLeader, .busFactor,
    .collaborationOverlaps,
    .collaborationParts, .collaborations, .communities, .components, .costKeysKnown, .cutPoints,
    .diagonalEffect, .diagonalGaps, .diagonalRatio, .eIField, .effectsMeasured, .highConsequence,
    .highDependency,
    .initiatives, .keyPlayerLinks, .keyPlayerLoss, .ladderApart, .linkedPairs, .loadOfTopTenth,
    .meetAgain, .memberships, .networks, .networksWithoutPolitics, .networksWithoutTask, .newOnPost,
    .openDecisions,
    .organisations, .organisationsInCollaborations, .overdueDecisions, .participationGini, .people,
    .peopleInOneNetwork,
    .peopleInOneNetworkShare, .representationCoverage, .politicalLinks, .reviewsOverdue,
    .seatsOfTopTenth, .selftests,
    .soleLinkShare, .soleLinks, .soleSeats,
    .statedDrivers, .stuckInitiatives, .thinFunctions, .twoCamps, .uncoordinated, .uncoveredSeats,
    .vacantSeats,
  ]
}
