// Collaborations between organisations, and what the organisations say of them.

/// An agreement, joint board or other collaboration that organisations, not people, belong to.
package struct Collaboration: Dated, Hashable, Sendable {
  package enum Depth: String, Sendable, CaseIterable {
    case administration
    case operation
    case investment
    case infrastructure
  }

  package var id: String
  package var name: String
  package var area = ""
  package var form = ""
  /// What it is for, in the order of ``Orientation``; it may stand on more than one leg.
  package var orientation = Worded<[Orientation]>()
  package var host: Index?
  package var from: Day?
  package var to: Day?
  package var agreement = ""
  package var costKey = Worded<CostKey>()
  package var depth: Depth?
  package var expected = ""
  package var outcome = ""
  /// The last day on which the agreement can be given notice of.
  package var notice: Day?
  /// The day on which the agreement is to be reviewed.
  package var review: Day?
  package var status: Status?
  /// Why it ended or is to end, in words.
  package var ending = ""

  /// Where the collaboration stands, as the list says.
  package enum Status: String, Sendable, CaseIterable {
    case planned
    case running
    case ending
    case ended
  }

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// Whether it runs on `day`: a day that is told decides; where none is, what the list says of where it stands.
  ///
  /// So one that has ended on a day that nobody has written down runs on no day, and one that is planned without a
  /// first day does not run yet; a report on an earlier day still has what ran then.
  package func isActive(on day: Day) -> Bool {
    if status == .ended && to == nil || status == .planned && from == nil { return false }
    return reachesOver(day)
  }
}

/// An organisation's part in a collaboration.
package struct CollaborationMember: Dated, Hashable, Sendable {
  package enum Role: String, Sendable, CaseIterable {
    case host
    case party
  }

  package var collaboration: Index
  package var organisation: Index
  package var role = Role.party
  /// Share of the cost, 0–1.
  package var costShare: Double?
  package var from: Day?
  package var to: Day?

  package init(collaboration: Index, organisation: Index) {
    self.collaboration = collaboration
    self.organisation = organisation
  }
}

/// An organisation's stance in an area of collaboration.
package struct Readiness: Hashable, Sendable {
  package enum Stance: String, Sendable, CaseIterable {
    case lead
    case join
    case wait
    case abstain
  }

  package var organisation: Index
  package var area: String
  package var stance: Stance
  /// The day on which it was asked.
  package var asked: Day?
  /// The last day on which the answer holds.
  package var until: Day?
  /// What the answer depends on, in words.
  package var condition = ""
  package var note = ""

  package init(organisation: Index, area: String, stance: Stance) {
    self.organisation = organisation
    self.area = area
    self.stance = stance
  }
}

/// The effect that is expected of collaboration in an area.
package struct AreaEffect: Hashable, Sendable {
  package enum Vulnerability: String, Sendable, CaseIterable {
    case lower
    case none
    case higher
  }

  package var area: String
  /// What the amounts of economy are counted in.
  package enum Unit: String, Sendable, CaseIterable {
    /// A share, −1…1.
    case share
    /// Full-time posts.
    case posts
    /// Kronor a year.
    case kronor = "kr"
  }

  /// What is expected in the short and in the long term, and without a term that is told, in ``unit``; negative
  /// where it costs.
  package var economyShort: Amount?
  package var economyLong: Amount?
  package var economy: Amount?
  package var unit = Unit.share
  /// What sort of effect the amounts are, in words: "lägre kostnad", "effektivare".
  package var meaning = ""
  /// What it takes to start, in kronor.
  package var startCost: Amount?
  /// What the effect depends on, in words.
  package var condition = ""
  package var vulnerability: Vulnerability?
  /// The place of the area in an order that was given beside the data, 1 first.
  package var rank: Int?

  package init(area: String) {
    self.area = area
  }
}

/// One respondent's answers to the 21 questions of the self-test.
package struct SelfTest: Hashable, Sendable {
  package var collaboration: Index
  package var respondent: String
  package var organisation: Index?
  package var date: Day?
  /// 21 answers, each 1–5 or not answered.
  package var answers: [Int?]

  package init(collaboration: Index, respondent: String, answers: [Int?]) {
    self.collaboration = collaboration
    self.respondent = respondent
    self.answers = answers
  }
}

/// Where an organisation stands on the collaboration ladder, and where it wants to stand, 1–4.
package struct LadderStep: Hashable, Sendable {
  package var collaboration: Index
  package var organisation: Index
  package var current: Int?
  package var wanted: Int?

  package init(collaboration: Index, organisation: Index) {
    self.collaboration = collaboration
    self.organisation = organisation
  }
}

/// Something that the organisations do together, on its way from need to sanctioned assignment.
package struct Initiative: Hashable, Sendable {
  package enum Stage: String, Sendable, CaseIterable {
    case identified
    case tested
    case scaled
    case mandated
  }

  package enum Role: String, Sendable, CaseIterable {
    case explore
    case produce
  }

  package enum Assignment: String, Sendable, CaseIterable {
    case operative
    case strategic
  }

  package var id: String
  package var name: String
  package var area = ""
  package var stage: Stage?
  package var since: Day?
  package var owner: Index?
  package var network: Index?
  package var mandate = ""
  package var goal = ""
  /// The goal, when ``goal`` is the id or name of one in the dataset.
  package var commonGoal: Index?
  package var role: Role?
  package var assignment: Assignment?
  /// Judged 1–5.
  package var benefit: Int?
  package var feasibility: Int?
  package var fit: Int?
  /// Whether more organisations are said to be interested, when it is not said which.
  package var isWidelyWanted: Bool?
  package var parties: [Index] = []
  package var networks: [Index] = []

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// The network it belongs to and those it is tied to, each once, ascending.
  package var allNetworks: [Index] {
    Set(networks + [network].compactMap(\.self)).sorted()
  }
}

/// How well a collaboration meets one of the named factors, 0–3.
package struct KeyFactor: Hashable, Sendable {
  package var collaboration: Index
  package var factor: String
  package var rating: Int?
  /// Whose view it is; `nil` where it is nobody's in particular.
  package var organisation: Index?
  /// Who judged it, in words; a post or a group.
  package var rater = ""
  package var date: Day?

  package init(collaboration: Index, factor: String) {
    self.collaboration = collaboration
    self.factor = factor
  }
}

extension CollaborationMember {
  /// Whether shares that add up to `sum` are the whole, each of `count` rounded to whole per cent; with a little
  /// for binary fractions.
  package static func isWhole(_ sum: Double, of count: Int = 1) -> Bool {
    abs(sum - 1) <= 0.005 * Double(count) + 1e-9
  }
}
