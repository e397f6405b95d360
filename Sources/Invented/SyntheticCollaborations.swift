// What the organisations of a synthetic roster do together, and what they say of it.

import Roster

/// A sort of collaboration that the drawn ones are instances of.
private struct Agreement {
  let name: String
  let area: String
  let form: String
  let orientation: String
  let depth: Collaboration.Depth
}

private let agreements = [
  Agreement(
    name: "Gemensam lönenämnd", area: "Lönecentrum", form: "gemensam nämnd",
    orientation: "driftsinriktad", depth: .administration),
  Agreement(
    name: "Räddningstjänstförbundet", area: "Räddningstjänst", form: "kommunalförbund",
    orientation: "driftsinriktad", depth: .operation),
  Agreement(
    name: "Avfallsbolaget", area: "Avfall", form: "gemensamt bolag",
    orientation: "driftsinriktad", depth: .infrastructure),
  Agreement(
    name: "Inköpscentralen", area: "Upphandling", form: "avtalssamverkan",
    orientation: "driftsinriktad", depth: .administration),
  Agreement(
    name: "E-tjänstverkstaden", area: "Digitalisering", form: "projekt",
    orientation: "utforskande", depth: .operation),
  Agreement(
    name: "Kompetensrådet", area: "HR", form: "nätverk", orientation: "strategisk",
    depth: .administration),
  Agreement(
    name: "Juristpoolen", area: "Juridik", form: "avtalssamverkan", orientation: "driftsinriktad",
    depth: .administration),
  Agreement(
    name: "Bredbandsbolaget", area: "Digitalisering", form: "gemensamt bolag",
    orientation: "strategisk", depth: .investment),
  Agreement(
    name: "Ledarakademin", area: "HR", form: "projekt", orientation: "utforskande",
    depth: .administration),
]

/// The thirteen keys to lasting collaboration.
private let keys = [
  "levande behovsdialog hemma", "delaktighet på flera nivåer", "uttalade drivkrafter",
  "förankrad representation", "delad bild av problem och mål", "bästa service till invånarna",
  "växlande ledartröja", "känd kostnadsfördelning", "långsiktig syn på nytta",
  "löpande behovsdialog tillsammans", "samordnad riktning", "tydliga gränser",
  "hopkopplade strukturer",
]

enum SyntheticAreas {
  static let all = [
    "Digitalisering", "Juridik", "Upphandling", "Kontaktcenter", "Lönecentrum", "HR",
    "Kommunikation", "Ekonomi", "Räddningstjänst", "Avfall",
  ]
  /// The area that nobody wants to lead where findings are planted.
  static let leaderless = "Avfall"
}

extension Roster {
  mutating func fillCollaborations(_ plan: SyntheticPlan, _ generator: SplitMix64) {
    var generator = generator
    let count = organisations.isEmpty ? 0 : max(1, organisations.count * 4 / 5)
    let width = max(3, String(count).utf8.count)
    for number in 0..<count {
      let centre = number * organisations.count / count
      let kind = agreements[number % agreements.count]
      var one = Collaboration(
        id: "s-" + SyntheticNames.padded(number + 1, width),
        name: "\(kind.name) \(organisations[centre].name)")
      one.area = kind.area
      one.form = kind.form
      let leg = SyntheticNames.orientation(kind.orientation)
      one.orientation = Worded(leg.text, meaning: leg.meaning.map { [$0] })
      one.depth = kind.depth
      one.host = Index(centre)
      one.from = generator.month(2010...2024)
      if generator.chance(0.2) { one.to = Day(year: 2028, month: 12, day: 31) }
      one.agreement = generator.chance(0.75) ? "avtal \(number + 1)" : ""
      let key = generator.pick(["folkmängd", "lika delar", "nyttjande", "folkmängd", ""])
      one.costKey = Worded(key, meaning: key == "folkmängd" ? .population : nil)
      one.expected = generator.pick(["lägre kostnad", "bättre kvalitet", "mindre sårbarhet", ""])
      one.outcome = generator.pick([one.expected, "högre kostnad", ""])
      collaborations.append(one)
      join(Index(number), around: centre, &generator)
      for factor in keys {
        var rated = KeyFactor(collaboration: Index(number), factor: factor)
        rated.rating = generator.chance(0.05) ? nil : generator.below(4)
        keyFactors.append(rated)
      }
      if number % 4 == 0 { answerSelfTest(Index(number), &generator) }
    }
    stateReadiness(&generator)
  }

  /// Two to nine neighbours, with shares of the cost in whole percent that sum to one.
  private mutating func join(
    _ collaboration: Index, around centre: Int, _ generator: inout SplitMix64
  ) {
    let size = min(organisations.count, 2 + generator.below(8))
    let first = min(max(0, centre - generator.below(size)), organisations.count - size)
    let parties = first..<first + size
    var left = 100
    for organisation in parties {
      var member = CollaborationMember(
        collaboration: collaboration, organisation: Index(organisation))
      member.role = organisation == centre ? .host : .party
      // The last takes what is left; nobody else more than an equal part of it by half.
      let remaining = parties.upperBound - organisation
      let share =
        remaining == 1 ? left : max(1, left * (50 + generator.below(101)) / 100 / remaining)
      left -= share
      member.costShare = Double(share) / 100
      member.from = collaborations[Int(collaboration)].from
      collaborationMembers.append(member)
      var step = LadderStep(collaboration: collaboration, organisation: Index(organisation))
      step.current = generator.chance(0.05) ? nil : 1 + generator.below(3)
      step.wanted = generator.chance(0.05) ? nil : 2 + generator.below(3)
      ladder.append(step)
    }
  }

  /// Six to nine respondents around a mood of their own, with four answers in a hundred missing.
  private mutating func answerSelfTest(
    _ collaboration: Index, _ generator: inout SplitMix64
  ) {
    let mood = 2 + generator.below(3)
    let parties = collaborationMembers.filter { $0.collaboration == collaboration }
    for respondent in 0..<6 + generator.below(4) {
      let answers = (0..<21).map { _ -> Int? in
        generator.chance(0.04) ? nil : min(5, max(1, mood - 1 + generator.below(3)))
      }
      var test = SelfTest(
        collaboration: collaboration, respondent: "svar-\(respondent + 1)", answers: answers)
      test.organisation = parties[respondent % parties.count].organisation
      test.date = Day(year: 2026, month: 9, day: 1 + respondent)
      selfTests.append(test)
    }
  }

  private mutating func stateReadiness(_ generator: inout SplitMix64) {
    for area in SyntheticAreas.all {
      var effect = AreaEffect(area: area)
      effect.economyShort =
        generator.chance(0.5) ? Amount(Double(generator.below(4) * 5) / 100) : nil
      effect.economyLong =
        generator.chance(0.7) ? Amount(Double(generator.below(6) * 5) / 100) : nil
      effect.vulnerability = generator.pick([
        .lower, .lower, AreaEffect.Vulnerability.none, .higher,
      ])
      areaEffects.append(effect)
    }
    for organisation in organisations.indices {
      for area in SyntheticAreas.all {
        let roll = generator.unit()
        let stance: Readiness.Stance =
          roll < 0.15 ? .lead : roll < 0.45 ? .join : roll < 0.8 ? .wait : .abstain
        readiness.append(
          Readiness(organisation: Index(organisation), area: area, stance: stance))
      }
    }
  }

  mutating func fillInitiatives(
    _ plan: SyntheticPlan, atLeast least: Int, _ generator: SplitMix64
  ) {
    var generator = generator
    let count = max(least, networks.count / 3)
    let width = max(3, String(count).utf8.count)
    for number in 0..<count {
      let region = number * plan.regions / count
      let neighbours = plan.organisations(in: region)
      let own = plan.networksOfRegion[region]
      let area = generator.pick(SyntheticAreas.all)
      var one = Initiative(
        id: "i-" + SyntheticNames.padded(number + 1, width),
        name: "\(area): gemensam satsning \(number + 1)")
      one.area = area
      one.stage = generator.pick(Initiative.Stage.allCases)
      one.since = generator.month(2021...2025)
      if generator.chance(0.85), !neighbours.isEmpty {
        one.owner = Index(neighbours.lowerBound + generator.below(neighbours.count))
      }
      if generator.chance(0.85) { one.mandate = "beslut i styrelsen" }
      if generator.chance(0.8) { one.goal = "Gemensamt arbetssätt i området \(area)" }
      one.role = generator.pick(Initiative.Role.allCases)
      one.assignment = generator.pick(Initiative.Assignment.allCases)
      one.benefit = 1 + generator.below(5)
      one.feasibility = 1 + generator.below(5)
      one.fit = generator.chance(0.1) ? nil : 1 + generator.below(5)
      var networks: Set<Index> = []
      for _ in 0..<1 + generator.below(3) where !own.isEmpty {
        networks.insert(generator.pick(own))
      }
      one.networks = networks.sorted()
      one.network = one.networks.first
      var parties: Set<Index> = []
      for _ in 0..<2 + generator.below(5) where !neighbours.isEmpty {
        parties.insert(Index(neighbours.lowerBound + generator.below(neighbours.count)))
      }
      one.parties = parties.sorted()
      initiatives.append(one)
    }
  }
}
