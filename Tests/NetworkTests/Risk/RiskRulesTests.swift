// The rules of consequence, likelihood and class, and their numbers as settings.

import Network
import Roster
import Testing
import Text

@Suite struct RiskRulesTests {
  @Test("the matrix")
  func matrix() {
    let rules = RiskRules()
    let rows = RiskLevel.allCases.map { consequence in
      RiskLevel.allCases.map { rules.riskClass(consequence: consequence, likelihood: $0) }
    }
    #expect(rows == [[.low, .low, .low], [.low, .medium, .high], [.medium, .high, .high]])
  }

  @Test("without a likelihood the class is the consequence: what is unknown is not small")
  func unknownLikelihood() {
    for level in RiskLevel.allCases {
      #expect(RiskRules().riskClass(consequence: level, likelihood: nil) == level)
    }
  }

  /// What the roster tells of one person, and the likelihood that follows.
  struct Case: Sendable, CustomTestStringConvertible {
    var seats = 4
    var leaving = 0
    var dated = 0
    var isNew = false
    var hasVacancy = false
    var lacksDeputy = false
    let likelihood: RiskLevel?
    var testDescription: String {
      "\(seats) seats, \(leaving) left, \(dated) dated -> \(likelihood?.rawValue ?? "unknown")"
    }
  }

  @Test(
    "the likelihood is what is known of leaving, and nothing else",
    arguments: [
      Case(likelihood: nil),
      Case(isNew: true, likelihood: nil),
      Case(lacksDeputy: true, likelihood: nil),
      Case(hasVacancy: true, likelihood: nil),
      Case(isNew: true, hasVacancy: true, lacksDeputy: true, likelihood: nil),
      Case(leaving: 1, dated: 1, likelihood: .medium),
      Case(leaving: 1, dated: 4, isNew: true, lacksDeputy: true, likelihood: .medium),
      Case(leaving: 2, dated: 2, likelihood: .high),
      Case(leaving: 4, dated: 4, likelihood: .high),
      Case(seats: 1, leaving: 1, dated: 1, likelihood: .high),
      Case(dated: 4, likelihood: .low),
      Case(dated: 3, likelihood: nil),
      Case(seats: 0, likelihood: nil),
    ])
  func likelihood(_ one: Case) {
    var signs = Signs()
    (signs.seats, signs.leavingSeats, signs.datedSeats) = (one.seats, one.leaving, one.dated)
    signs.isNewOnPost = one.isNew
    signs.hasVacancy = one.hasVacancy
    signs.lacksDeputy = one.lacksDeputy
    #expect(RiskRules().likelihood(of: signs) == one.likelihood)
  }

  @Test("each measure alone reaches medium and high at its limit, and not below")
  func limits() {
    let rules = RiskRules()
    let measures: [(WritableKeyPath<Stake, Int>, RiskLimits<Int>)] = [
      (\.cutOffNetworks, rules.cutOffNetworks),
      (\.cutOffOrganisations, rules.cutOffOrganisations),
      (\.uncoveredRoles, rules.uncoveredRoles), (\.soleSeatsUncovered, rules.soleSeatsUncovered),
      (\.initiatives, rules.initiatives),
    ]
    for (path, limits) in measures {
      for value in 0...12 {
        var stake = Stake()
        stake.soleBridgesUncovered = 1
        stake[keyPath: path] = value
        let level: RiskLevel =
          value >= limits.high ?? .max ? .high : value >= limits.medium ?? .max ? .medium : .low
        #expect(rules.consequence(of: stake) == level)
      }
    }
  }

  @Test("what is covered does not count: structure by its links, contact by all seats")
  func covered() {
    var stake = Stake()
    stake.cutOffNetworks = 9
    stake.efficiencyLoss = 1
    #expect(RiskRules().consequence(of: stake) == .low)
    stake.cutOffOrganisations = 9
    #expect(RiskRules().consequence(of: stake) == .high)
    stake.isCovered = true
    #expect(RiskRules().consequence(of: stake) == .low)
  }

  @Test("the sentences hold the numbers")
  func sentences() {
    var rules = RiskRules()
    rules.horizonMonths = 17
    rules.efficiencyLoss.high = 0.125
    let text = rules.sentences.map(\.swedish).joined()
    #expect(text.contains("inom 17 månader") && text.contains("12,5\u{00A0}%"))
  }
}
