// The rules of consequence, likelihood and class, and their numbers as settings.

import Findings
import Network
import Testing

@Suite struct RiskRulesTests {
  @Test("the matrix")
  func matrix() {
    let rules = RiskRules()
    let rows = RiskLevel.allCases.map { consequence in
      RiskLevel.allCases.map { rules.riskClass(consequence: consequence, likelihood: $0) }
    }
    #expect(rows == [[.low, .low, .low], [.low, .medium, .high], [.medium, .high, .high]])
  }

  @Test("points: half of the seats leaving weighs most, some and each other sign one")
  func points() {
    let rules = RiskRules()
    var signs = Signs()
    signs.seats = 4
    #expect(rules.points(of: signs) == 0)
    signs.leavingSeats = 1
    #expect(rules.points(of: signs) == 1)
    signs.leavingSeats = 2
    #expect(rules.points(of: signs) == 3)
    signs.isNewOnPost = true
    signs.hasVacancy = true
    signs.lacksDeputy = true
    #expect(rules.points(of: signs) == 6)
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

  @Test("every number can be set by its name, and is told back")
  func settings() {
    var rules = RiskRules()
    for (place, entry) in rules.named.enumerated() { rules.set(entry.name, Double(place + 1)) }
    #expect(rules.named.map(\.value) == rules.named.indices.map { "\($0 + 1)" })
    let before = rules
    rules.set("sole_bridges_high", 3)
    #expect(rules == before)
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
