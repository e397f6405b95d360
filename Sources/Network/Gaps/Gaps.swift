// Diagonal gaps as a run tells them: the tables of pairs and of the index, findings, key figures.

import Findings
import Roster
import Text
import Threads

extension Analysis where Input == Structure {
  /// Classes of pairs, overlap tests, need and gaps.
  static let gaps = Analysis(
    "gaps",
    title: Localised(swedish: "Diagonala luckor och förslag", english: "Diagonal gaps and plan"),
    parts: [.gaps], cost: .drawn,
    needs: [.networks], tables: [.pairs, .pairTests, .index, .fields, .plan, .planEffect]
  ) { structure in
    var outcome = Outcome()
    let roster = structure.roster
    let placement = Placement(ofNetworks: roster)
    let staffings = structure.staffings
    let index = staffings.networks
    let unplaced = roster.unknown(.networkField, .networkLevel)
    // Need is told by initiatives alone; what stands in for it is worth a question, not a verdict.
    let isKnown =
      unplaced == nil && roster.unknown(eitherOf: .initiativeNetwork, .initiativeNetworks) == nil
    outcome.add(
      staffings, networks: unplaced, people: roster.unknown(.personFunction, .personLevel))
    let pairs = structure.pairs
    let overlaps = staffings.overlaps
    outcome.tests += staffings.tests
    outcome.add(pairs, overlaps, roster)
    outcome.add(cells: placement, pairs, structure)
    let ids = roster.networks.map(\.id)
    // Beyond these the list in the report says it better than sentences, which count the rest.
    let need = Need(of: roster)
    let told = isKnown ? pairs.told : []
    // They mean the same, so those beyond are counted on one of them.
    let few = told.told(most: 20) { _ in true }
    for (place, others) in few {
      let pair = pairs.pairs[place]
      var finding = Finding.gap(
        pair, ids, need.areaNames(Int(pair.a), Int(pair.b), in: roster), roster,
        lower: overlaps.lower[place], overlaps.fewer[place])
      finding.others = others
      outcome.findings.append(finding)
    }
    outcome.findings += pairs.withheldFindings
    if let finding = Finding.index(staffings) {
      outcome.findings.append(finding.explained(by: pairs.walls))
    }
    if !told.isEmpty, !structure.deadline.isPassed { outcome.add(structure.plan, roster) }
    outcome.keyFigures = [
      .effect(index[.diagonal], unless: unplaced),
      .ratio(index[.diagonal].ratio, unless: unplaced), .gaps(pairs, unless: unplaced),
    ]
    return outcome
  }
}

/// Why a gap is not judged.
private enum Withheld: String, CaseIterable {
  case separateLevels = "separate_levels"
  case noInitiatives = "no_initiatives"
}

extension Outcome {
  fileprivate mutating func add(_ pairs: NetworkPairs, _ overlaps: Overlaps, _ roster: Roster) {
    guard !pairs.pairs.isEmpty else { return }
    var ranks = [Int?](repeating: nil, count: pairs.pairs.count)
    for (rank, place) in pairs.gaps.enumerated() { ranks[place] = rank + 1 }
    let rows = pairs.pairs
    let table = Table.pairs
    add(.a, rows.map { roster.networks[Int($0.a)].id }, to: table)
    add(.b, rows.map { roster.networks[Int($0.b)].id }, to: table)
    add(.class, codes: rows.map(\.pairClass), to: table)
    add(.sharedPeople, rows.map(\.sharedPeople), to: table)
    let unplaced = roster.unknown(.networkField, .networkLevel)
    let needs = roster.unknown(eitherOf: .initiativeNetwork, .initiativeNetworks)
    add(
      .sharedOrganisations, rows.map(\.sharedOrganisations), to: table,
      unless: roster.unknown(.personOrganisation))
    add(
      .declaredLinks, rows.map(\.declaredLinks), to: table,
      unless: roster.unknown(.networkLinks))
    add(Sheet.Column(.distance, .whole(rows.map(\.distance))), to: table)
    add(
      .need, rows.map(\.need), to: table,
      unless: pairs.isProxy ? roster.unknown(.personOrganisation) : nil)
    add(.pUpper, overlaps.upper, to: table)
    add(.pLower, overlaps.lower, to: table)
    add(.gap, rows.map(\.isGap), to: table, unless: unplaced)
    add(Sheet.Column(.rank, .whole(ranks)), to: table)
    add(.qUpper, overlaps.more.map { $0?.q }, to: table)
    add(.qLower, overlaps.fewer.map { $0?.q }, to: table)
    add(
      .mcError,
      zip(overlaps.upper, overlaps.lower).map {
        Precision.error(of: min($0, $1), draws: overlaps.draws)
      },
      to: table)
    add(.expectedPeople, overlaps.expected, to: table)
    add(.pUpperSdsm, overlaps.upperByMeans, to: table)
    add(.pUpperFixedRow, overlaps.upperByRows, to: table)
    add(.sharedInitiatives, rows.map(\.sharedInitiatives), to: table, unless: needs)
    add(
      .sharedAreas, rows.map(\.sharedAreas), to: table,
      unless: needs ?? roster.unknown(.initiativeArea))
    add(
      .commonParent, rows.map(\.hasCommonParent), to: table,
      unless: roster.unknown(.networkParent))
    add(
      .withheld,
      codes: rows.map { row -> Withheld? in
        !row.isGap ? nil : row.isWalled ? .separateLevels : pairs.isProxy ? .noInitiatives : nil
      }, to: table)
    add(.verdict, codes: rows.indices.map { overlaps.verdict($0) }, to: table)
    let counts: [(MeasureName, Int)] = [
      (.draws, overlaps.draws), (.testsUpper, overlaps.upperTests),
      (.testsLower, overlaps.lowerTests), (.barredCells, overlaps.barredCells),
      (.pairsLeftOut, pairs.leftOut), (.gapsLeftOut, pairs.gapsLeftOut),
      (.needIsProxy, pairs.isProxy ? 1 : 0), (.gapsBetweenSeparateLevels, pairs.walledGaps),
    ]
    keep(pairs.isProxy ? NeedBasis.organisations : .initiatives)
    add(.what, counts.map(\.0.text), to: .pairTests)
    add(.count, counts.map(\.1), to: .pairTests)
  }

  /// How the networks lie in the table of fields and levels, with the ties that cross both.
  fileprivate mutating func add(
    cells placement: Placement, _ pairs: NetworkPairs, _ structure: Structure
  ) {
    let count = placement.fields.count * placement.levels.count
    guard count > 0 else { return }
    var (networks, links, gaps) = ([Int](repeating: 0, count: count), [Int](), [Int]())
    links = networks
    gaps = networks
    func cell(_ network: Int) -> Int? {
      placement.places[network].map {
        Int($0.field) * placement.levels.count + Int($0.level)
      }
    }
    for network in placement.places.indices {
      if let cell = cell(network) { networks[cell] += 1 }
    }
    for tie in structure.linkedNetworks.ties
    where placement.pairClass(Int(tie.a), Int(tie.b)) == .diagonal {
      for end in [tie.a, tie.b] { if let cell = cell(Int(end)) { links[cell] += 1 } }
    }
    for place in pairs.told {
      for end in [pairs.pairs[place].a, pairs.pairs[place].b] {
        if let cell = cell(Int(end)) { gaps[cell] += 1 }
      }
    }
    let table = Table.fields
    add(
      .field, placement.fields.flatMap { field in placement.levels.map { _ in field } }, to: table)
    add(.level, placement.fields.flatMap { _ in placement.levels.map(\.word) }, to: table)
    add(.networks, networks, to: table)
    add(.diagonalLinks, links, to: table)
    add(.gaps, gaps, to: table, unless: pairs.unknownGaps)
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func effect(_ row: ClassIndex.Row, unless reason: Roster.Reason?) -> KeyFigure
  {
    KeyFigure(
      .diagonalEffect, row.effect.map(Value.real) ?? .none,
      unless: reason,
      label: Localised(
        swedish: "diagonala kontakter mot vad slumpen ger (oddskvot; 1 är lika)",
        english: "diagonal links against what chance would give (odds ratio; 1 is equal)"),
      definition: Localised(
        swedish:
          "Oddsen för att en gemensam deltagare förenar ett diagonalt par (annat område och annan nivå), "
          + "delade med samma odds i slumpvisa bemanningar. I dem har varje nätverk lika många "
          + "deltagare, och varje person lika många platser, som i dag.",
        english:
          "The odds that a shared participant joins a diagonal pair (different field and different "
          + "level), divided by the same odds in random staffings. In those, every network has as many "
          + "participants, and every person as many seats, as today."))
  }

  fileprivate static func ratio(_ value: Double?, unless reason: Roster.Reason?) -> KeyFigure {
    KeyFigure(
      .diagonalRatio, value.map(Value.real) ?? .none, unless: reason,
      subject: Localised(
        swedish: "andelen diagonala kontakter mot andelen möjliga par",
        english: "the share of diagonal links against the share of possible pairs"),
      label: Localised(
        swedish: "andel diagonala kontakter mot andelen möjliga par (1 är lika)",
        english: "share of diagonal links against the share of possible pairs (1 is equal)"),
      definition: Localised(
        swedish:
          "Andelen av kontakterna mellan nätverk som är diagonala (annat område och annan nivå), "
          + "delad med de diagonala parens andel av alla möjliga par.",
        english:
          "The share of the links between networks that are diagonal (different field and different "
          + "level), divided by the diagonal share of all possible pairs."))
  }

  fileprivate static func gaps(
    _ pairs: NetworkPairs, unless unplaced: Roster.Reason?
  ) -> KeyFigure {
    let count = pairs.toldGaps
    return KeyFigure(
      .diagonalGaps, .count(count), unless: unplaced ?? pairs.unknownGaps,
      label: Localised(
        swedish: count == 1 ? "diagonal lucka" : "diagonala luckor",
        english: count == 1 ? "diagonal gap" : "diagonal gaps"),
      definition: Localised(
        swedish:
          "Nätverkspar med olika område och olika nivå som har ett gemensamt initiativ, eller initiativ i "
          + "samma område, men saknar känd kontakt. Kontakt är en gemensam deltagare, en angiven "
          + "kontakt eller ett gemensamt överordnat nätverk. Par mellan nivåer där ingen deltar på båda räknas inte.",
        english:
          "Pairs of networks that differ in both field and level and have an initiative in common, or "
          + "initiatives in the same area, but no known contact. Contact means a shared participant, a "
          + "stated link or a common parent network. Pairs between levels where nobody takes part on both are "
          + "not counted."))
  }
}

extension Finding {
  fileprivate static func gap(
    _ pair: NetworkPair, _ ids: [String], _ areas: [String], _ roster: Roster,
    lower: Double, _ tested: Tested?
  ) -> Finding {
    let (a, b) = (ids[Int(pair.a)], ids[Int(pair.b)])
    let matter = GapWords.matter(pair.sharedInitiatives, areas)
    let lacks = Localised<Phrase>.lacking(roster)
    let way = GapWords.way(pair.distance)
    let rarity = GapWords.rarity(tested)
    return Finding(
      kind: "diagonal_gap", severity: .medium,
      subjects: [.network(a), .network(b)],
      measures: [
        Measure("need", pair.need), Measure("shared_initiatives", Double(pair.sharedInitiatives)),
        Measure("shared_areas", Double(pair.sharedAreas)),
        Measure("shared_organisations", Double(pair.sharedOrganisations)),
        Measure("p_lower", lower),
      ] + (pair.distance.map { [Measure("distance", Double($0))] } ?? []),
      basis: .contacts,
      fact: Localised(
        swedish: """
          Nätverken \(network: a) och \(network: b) \(matter.swedish) men saknar känd kontakt. \
          \(way.swedish)\(rarity.swedish)
          """,
        english: """
          The networks \(network: a) and \(network: b) \(matter.english) but have no known contact. \
          \(way.english)\(rarity.english)
          """),
      meaning: Localised(
        swedish: """
          Nätverken skiljer sig åt i både område och nivå. De har \(lacks.swedish). Uppgifter som rör båda \
          kan bli utan ägare. Om nätverken behöver varandra framgår inte av listorna.
          """,
        english: """
          The networks differ in both field and level. They have \(lacks.english). Tasks that concern both \
          may be left without an owner. The lists do not say whether the networks need each other.
          """),
      action: Localised(
        swedish: """
          Kansliet frågar nätverken om ett gemensamt möte om året, två kontaktpersoner från olika \
          organisationer eller två personer med plats i båda. Förslag finns i planen.
          """,
        english: """
          The office asks the networks about a joint meeting once a year, two contact persons from \
          different organisations, or two people with a seat in both. The plan has proposals.
          """))
  }
}

extension Localised<Phrase> {
  /// What a pair with a gap has not, as far as the roster tells of it.
  fileprivate static func lacking(_ roster: Roster) -> Self {
    let (links, parents) = (roster.tells(.networkLinks), roster.tells(.networkParent))
    return Localised(
      swedish: .list(
        ["ingen gemensam deltagare"] + (links ? ["ingen angiven kontakt"] : [])
          + (parents ? ["inget gemensamt överordnat nätverk"] : []), .swedish),
      english: .list(
        ["no shared participant"] + (links ? ["no stated link"] : [])
          + (parents ? ["no common parent network"] : []), .english))
  }
}
