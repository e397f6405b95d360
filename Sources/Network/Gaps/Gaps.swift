// Diagonal gaps as a run tells them: the tables of pairs and of the index, findings, key figures.

import Findings
import Roster

extension Analysis {
  /// Classes of pairs, overlap tests, need and gaps.
  static let gaps = Analysis("gaps") { structure in
    var outcome = Outcome()
    guard structure.hasNetworks else { return outcome }
    let roster = structure.roster
    let placement = Placement(ofNetworks: roster)
    let index = ClassIndex(
      of: placement, ties: structure.n.ties.map { ($0.a, $0.b) }, seed: structure.seed,
      threads: structure.threads)
    // P is left out where it would not fit; the index of networks stands alone then.
    let people = structure.p.map { p in
      ClassIndex(
        of: Placement(ofPeople: roster), ties: p.edges, seed: structure.seed,
        threads: structure.threads)
    }
    let unplaced = roster.unknown(.networkField, .networkLevel)
    // Need is told by initiatives alone; what stands in for it is worth a question, not a verdict.
    let isKnown =
      unplaced == nil && roster.unknown(eitherOf: .initiativeNetwork, .initiativeNetworks) == nil
    outcome.add(
      [("networks", index, unplaced)]
        + (people.map { [("people", $0, roster.unknown(.personFunction, .personLevel))] } ?? []))
    let pairs = structure.pairs
    let overlaps = Overlaps(
      of: structure, pairs, seed: structure.seed, threads: structure.threads)
    outcome.add(pairs, overlaps, roster)
    outcome.add(cells: placement, pairs, structure)
    let ids = roster.networks.map(\.id)
    // Beyond these the list in the report says it better than sentences.
    let need = Need(of: roster)
    let told =
      isKnown ? pairs.gaps.filter { !pairs.isProxy && !pairs.pairs[$0].isWalled } : []
    for place in told.prefix(20) {
      let pair = pairs.pairs[place]
      outcome.findings.append(
        .gap(
          pair, ids, need.areaNames(Int(pair.a), Int(pair.b), in: roster), roster,
          lower: overlaps.lower[place], isRare: (overlaps.lowerQ[place] ?? 1) <= 0.05))
    }
    outcome.findings += pairs.withheldFindings
    if let p = index[.diagonal].p, let expected = index[.diagonal].expected {
      outcome.findings.append(
        .index(
          index[.diagonal].ties, of: index.rows.reduce(0) { $0 + $1.ties }, expected: expected,
          ratio: index[.diagonal].ratio ?? 0, p: p
        ).explained(by: pairs.walls))
    }
    if !pairs.gaps.isEmpty { outcome.add(structure.plan, roster) }
    outcome.keyFigures = [
      .ratio(index[.diagonal].ratio, unless: unplaced), .gaps(pairs, unless: unplaced),
    ]
    return outcome
  }
}

extension Graph {
  /// Every edge once, the smaller vertex first.
  var edges: [(Int32, Int32)] {
    (0..<order).flatMap { a in neighbours(of: a).filter { $0 > a }.map { (Int32(a), $0) } }
  }
}

extension Outcome {
  /// The index with a row a class, empty where fields or levels are not told.
  fileprivate mutating func add(
    _ indices: [(of: String, index: ClassIndex, unless: Roster.Reason?)]
  ) {
    let rows = indices.flatMap { of, index, reason in
      index.rows.map { (of, $0, reason == nil ? index.deals : nil) }
    }
    let table = "index"
    add("of", rows.map(\.0), to: table)
    add("class", rows.map(\.1.pairClass.rawValue), to: table)
    add(Sheet.Column("ties", .whole(rows.map { $0.2 == nil ? nil : $0.1.ties })), to: table)
    add(
      Sheet.Column("possible", .whole(rows.map { $0.2 == nil ? nil : $0.1.possible })), to: table)
    add("ratio", rows.map(\.1.ratio), to: table)
    add("expected", rows.map(\.1.expected), to: table)
    add("p", rows.map(\.1.p), to: table)
    add(
      "mc_error",
      rows.map { row in
        row.1.p.flatMap { p in row.2.map { Precision.error(of: p, draws: $0) } }
      }, to: table)
    add(Sheet.Column("draws", .whole(rows.map(\.2))), to: table)
  }

  fileprivate mutating func add(_ pairs: NetworkPairs, _ overlaps: Overlaps, _ roster: Roster) {
    guard !pairs.pairs.isEmpty else { return }
    var ranks = [Int?](repeating: nil, count: pairs.pairs.count)
    for (rank, place) in pairs.gaps.enumerated() { ranks[place] = rank + 1 }
    let rows = pairs.pairs
    let table = "pairs"
    add("a", rows.map { roster.networks[Int($0.a)].id }, to: table)
    add("b", rows.map { roster.networks[Int($0.b)].id }, to: table)
    add("class", rows.map { $0.pairClass?.rawValue ?? "" }, to: table)
    add("shared_people", rows.map(\.sharedPeople), to: table)
    let unplaced = roster.unknown(.networkField, .networkLevel)
    let needs = roster.unknown(eitherOf: .initiativeNetwork, .initiativeNetworks)
    add(
      "shared_organisations", rows.map(\.sharedOrganisations), to: table,
      unless: roster.unknown(.personOrganisation))
    add(
      "declared_links", rows.map(\.declaredLinks), to: table,
      unless: roster.unknown(.networkLinks))
    add(Sheet.Column("distance", .whole(rows.map(\.distance))), to: table)
    add(
      "need", rows.map(\.need), to: table,
      unless: pairs.isProxy ? roster.unknown(.personOrganisation) : nil)
    add("p_upper", overlaps.upper, to: table)
    add("p_lower", overlaps.lower, to: table)
    add("gap", rows.map(\.isGap), to: table, unless: unplaced)
    add(Sheet.Column("rank", .whole(ranks)), to: table)
    add("q_upper", overlaps.upperQ, to: table)
    add("q_lower", overlaps.lowerQ, to: table)
    add(
      "mc_error",
      zip(overlaps.upper, overlaps.lower).map {
        Precision.error(of: min($0, $1), draws: overlaps.draws)
      },
      to: table)
    add("expected_people", overlaps.expected, to: table)
    add("p_upper_sdsm", overlaps.upperByMeans, to: table)
    add("p_upper_fixed_row", overlaps.upperByRows, to: table)
    add("shared_initiatives", rows.map(\.sharedInitiatives), to: table, unless: needs)
    add(
      "shared_areas", rows.map(\.sharedAreas), to: table,
      unless: needs ?? roster.unknown(.initiativeArea))
    add(
      "common_parent", rows.map(\.hasCommonParent), to: table,
      unless: roster.unknown(.networkParent))
    add(
      "withheld",
      rows.map { row in
        !row.isGap ? "" : row.isWalled ? "separate_levels" : pairs.isProxy ? "no_initiatives" : ""
      }, to: table)
    let counts: [(String, Int)] = [
      ("draws", overlaps.draws), ("tests_upper", overlaps.upperTests),
      ("tests_lower", overlaps.lowerTests), ("barred_cells", overlaps.barredCells),
      ("pairs_left_out", pairs.leftOut), ("gaps_left_out", pairs.gapsLeftOut),
      ("need_is_proxy", pairs.isProxy ? 1 : 0), ("gaps_between_separate_levels", pairs.walledGaps),
    ]
    add("what", counts.map(\.0), to: "pair_tests")
    add("count", counts.map(\.1), to: "pair_tests")
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
    for tie in structure.n.ties
    where placement.pairClass(Int(tie.a), Int(tie.b)) == .diagonal {
      for end in [tie.a, tie.b] { if let cell = cell(Int(end)) { links[cell] += 1 } }
    }
    for place in pairs.gaps {
      for end in [pairs.pairs[place].a, pairs.pairs[place].b] {
        if let cell = cell(Int(end)) { gaps[cell] += 1 }
      }
    }
    let table = "fields"
    add(
      "field", placement.fields.flatMap { field in placement.levels.map { _ in field } }, to: table)
    add("level", placement.fields.flatMap { _ in placement.levels }, to: table)
    add("networks", networks, to: table)
    add("diagonal_links", links, to: table)
    add("gaps", gaps, to: table)
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func ratio(_ value: Double?, unless reason: Roster.Reason?) -> KeyFigure {
    KeyFigure(
      "diagonal_ratio", value.map(Value.real) ?? .none, unless: reason,
      subject: Localised(
        swedish: "diagonala förbindelser mot vad slumpen ger",
        english: "diagonal ties against what chance gives"),
      label: Localised(
        swedish: "diagonala förbindelser mot vad slumpen ger (1 är lika)",
        english: "diagonal ties against what chance gives (1 is even)"),
      definition: Localised(
        swedish:
          "Andelen av nätverksparen med gemensamma personer som är diagonala (annat område och "
          + "annan nivå), delad med de diagonala parens andel av alla möjliga par.",
        english:
          "The share of the pairs of networks with people in common that are diagonal (other "
          + "field and other level), divided by the diagonal share of all possible pairs."))
  }

  fileprivate static func gaps(
    _ pairs: NetworkPairs, unless unplaced: Roster.Reason?
  ) -> KeyFigure {
    let count = pairs.toldGaps
    let walled = pairs.walledGaps
    let own: Roster.Reason? =
      pairs.isProxy
      ? (
        "listorna anger inga initiativ för nätverken, så vad nätverken behöver av varandra är okänt",
        "the rosters give no initiatives for the networks, so what they need of each other is unknown"
      )
      : count == 0 && walled > 0
        ? (
          "de par som kan vara luckor ligger mellan nivåer där ingen sitter på båda",
          "the pairs that may be gaps lie between levels of which nobody sits on both"
        ) : nil
    return KeyFigure(
      "diagonal_gaps", .count(count), unless: unplaced ?? own,
      label: Localised(
        swedish: count == 1 ? "diagonal lucka" : "diagonala luckor",
        english: count == 1 ? "diagonal gap" : "diagonal gaps"),
      definition: Localised(
        swedish:
          "Nätverkspar med olika område och nivå som är med i samma initiativ, eller har initiativ i samma "
          + "område, men saknar gemensam person, angiven länk och gemensamt överordnat nätverk. Par mellan "
          + "nivåer där ingen sitter på båda räknas inte.",
        english:
          "Pairs of networks of other field and level that are in the same initiative, or have "
          + "initiatives in the same area, but no shared person, declared link or common parent. Pairs "
          + "between levels of which nobody sits on both are not counted."))
  }
}

extension Finding {
  fileprivate static func gap(
    _ pair: NetworkPair, _ ids: [String], _ areas: [String], _ roster: Roster,
    lower: Double, isRare: Bool
  ) -> Finding {
    let (a, b) = (ids[Int(pair.a)], ids[Int(pair.b)])
    let matter = GapWords.matter(pair.sharedInitiatives, areas)
    let lacks = Localised<Phrase>.lacking(roster)
    let way = GapWords.way(pair.distance)
    let kind = GapWords.need(isShared: pair.sharedInitiatives > 0)
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
          Nätverken \(network: a) och \(network: b) \(matter.swedish) men har \(lacks.swedish). \
          \(way.swedish)
          """,
        english: """
          The networks \(network: a) and \(network: b) \(matter.english) but have \(lacks.english). \
          \(way.english)
          """),
      meaning: Localised(
        swedish: """
          Nätverken skiljer sig både i område och i nivå. \(kind.swedish) Luckan vilar på behovet; att två \
          nätverk saknar gemensam person \
          \(isRare ? "är dessutom ovanligare än slumpen ger" : "kan i sig inte skiljas från slump").
          """,
        english: """
          The networks differ in field and in level. \(kind.english) The gap rests on the need; that two \
          networks share nobody \
          \(isRare ? "is moreover rarer than chance gives" : "cannot by itself be told from chance").
          """),
      action: Localised(
        swedish: """
          Pröva ett årligt gemensamt möte, två kontaktpersoner från olika organisationer eller två \
          dubbla platser. Förslag med timmar och namn finns i planen.
          """,
        english: """
          Consider a yearly joint meeting, two contact people from different organisations or two \
          double seats. The plan proposes hours and candidates.
          """))
  }

  fileprivate static func index(
    _ ties: Int, of all: Int, expected: Double, ratio: Double, p: Double
  ) -> Finding {
    let isAbove = Double(ties) >= expected
    let verdict = Localised<String>.verdict(p: p, isAbove: isAbove)
    let isLow = !isAbove && Certainty(p: p) != .chance
    return Finding(
      kind: "diagonal_index", severity: isLow ? .medium : .information, subjects: [.dataset],
      measures: [
        Measure("ratio", ratio), Measure("ties", Double(ties)), Measure("expected", expected),
        Measure("p", p),
      ],
      basis: .tested(p: p, error: nil, tests: 1),
      fact: Localised(
        swedish: """
          Av \(all.of("nätverkspar", "nätverkspar")) med gemensamma personer är \(ties) diagonala \
          (annat område och annan nivå). Slumpen ger \(expected.shown(.swedish, decimals: 1)). \
          \(verdict.swedish)
          """,
        english: """
          Of \(all.of("pair", "pairs")) of networks with people in common, \(ties) are diagonal (other \
          field and other level). Chance gives \(expected.shown(.english, decimals: 1)). \
          \(verdict.english)
          """),
      meaning: Localised(
        swedish: isLow
          ? """
          Nätverken delar färre personer på tvären av både område och nivå än inom det ena av dem. Frågor \
          som kräver båda kan då vara svårare att föra vidare.
          """
          : """
          Jämförelsen gäller hela samarbetet. Enskilda nätverkspar som behöver varandra kan ändå sakna \
          kontakt; de står i listan över luckor.
          """,
        english: isLow
          ? """
          The networks share fewer people across both field and level than within one of them. Matters \
          that need both may then be harder to carry on.
          """
          : """
          The comparison concerns the whole. Single pairs that need each other may lack contact all \
          the same; they are in the list of gaps.
          """),
      action: Localised(
        swedish: isLow
          ? "Börja med de luckor som står först i listan."
          : "Följ indexet över tid; ett enskilt värde säger mindre än en förändring.",
        english: isLow
          ? "Begin with the gaps that stand first in the list."
          : "Follow the index over time; a single value says less than a change."))
  }
}

extension Localised<Phrase> {
  /// What a pair with a gap has not, as far as the roster tells of it.
  fileprivate static func lacking(_ roster: Roster) -> Self {
    let (links, parents) = (roster.tells(.networkLinks), roster.tells(.networkParent))
    return Localised(
      swedish: .list(
        ["ingen gemensam person"] + (links ? ["ingen angiven länk"] : [])
          + (parents ? ["inget gemensamt överordnat nätverk"] : []), .swedish),
      english: .list(
        ["no shared person"] + (links ? ["no declared link"] : [])
          + (parents ? ["no common parent"] : []), .english))
  }
}
