// Diagonal gaps: which networks ought to meet and do not, and how that compares with chance.

import Findings
import Text

extension SectionWriter {
  static let gaps = SectionWriter(
    id: "diagonala-luckor",
    title: Localised(swedish: "Diagonala luckor", english: "Diagonal gaps"),
    tells: [.fields, .index, .pairTests, .pairs], restsOnClasses: true
  ) { material, maker in
    let language = maker.speaker.language
    guard let index = material.sheet(.index) else { return [] }
    let facts = PairFacts(material)
    var blocks: [Block] = [.paragraph(String.lead[language])]
    let known = index.rows { index.number(.ties, $0) != nil }
    if known.rowCount > 0 { blocks.append(.table(maker.index(known))) }
    let unknown = material.unknown(.diagonalGaps)?[language]
    if let unknown { blocks.append(.note(unknown)) }
    if let line = String.survivors(facts, language) { blocks.append(.paragraph(line)) }
    guard let pairs = material.sheet(.pairs), case .flag(let isGap)? = pairs[.gap],
      isGap.contains(true)
    else { return blocks + (unknown == nil ? [.note(String.noGaps[language])] : []) }
    blocks.append(
      .heading((facts.isProxy ? String.proxyTitle : String.listTitle)[language]))
    blocks.append(
      facts.isProxy
        ? .note(String.proxy[language])
        : .paragraph(
          String.listLead(
            links: pairs[.declaredLinks]?.holdsAnything ?? false,
            parents: pairs[.commonParent]?.holdsAnything ?? false)[language]))
    if facts.separate > 0 { blocks.append(.note(String.separate(facts.separate)[language])) }
    blocks.append(
      .table(
        maker.gapList(pairs, isGap, isProxy: facts.isProxy, hasWalls: facts.separate > 0)))
    if let fields = material.sheet(.fields), let grid = maker.gapMatrix(fields) {
      blocks.append(.table(grid))
    }
    return blocks
  }
}

/// The counts beside the pairs, and what became of their tests.
private struct PairFacts {
  private var counts: [MeasureName: Int] = [:]
  private var verdicts: [Verdict: Int] = [:]

  init(_ material: Material) {
    if let sheet = material.sheet(.pairTests), case .text(let names)? = sheet[.what],
      case .whole(let values)? = sheet[.count]
    {
      for (name, value) in zip(names, values) { counts[MeasureName(name)] = value }
    }
    for word in material.sheet(.pairs)?.texts(.verdict) ?? [] {
      if let verdict = Verdict(rawValue: word) { verdicts[verdict, default: 0] += 1 }
    }
  }

  var isProxy: Bool { counts[.needIsProxy] == 1 }
  var separate: Int { counts[.gapsBetweenSeparateLevels] ?? 0 }
  var draws: Int { counts[.draws] ?? 0 }
  var tests: Int { (counts[.testsUpper] ?? 0) + (counts[.testsLower] ?? 0) }
  var found: Int { verdicts.reduce(0) { $0 + ($1.key.isFound ? $1.value : 0) } }
  var undecided: Int { verdicts[.undecided] ?? 0 }
  var onTheLimit: Int { verdicts[.onTheLimit] ?? 0 }
}

extension GridMaker {
  fileprivate func index(_ sheet: Sheet) -> Grid {
    let language = speaker.language
    let (of, classes) = (sheet.texts(.of), sheet.texts(.class))
    // A class without possible pairs has nothing to tell.
    let rows = of.indices.filter { (sheet.number(.possible, $0) ?? 1) > 0 }
    return Grid(
      id: "tabell-diagonalindex", caption: String.indexCaption[language],
      columns: [
        Grid.Column(String.between[language]),
        Grid.Column(Column.class.title[language]),
        Grid.Column(Column.ties.title[language], isNumber: true),
        Grid.Column(String.chanceGives[language], isNumber: true),
        Grid.Column(String.tiesVerdict[language]),
        Grid.Column(String.shared[language], isNumber: true),
        Grid.Column(String.chanceGives[language], isNumber: true),
        Grid.Column(String.effect[language], isNumber: true),
        Grid.Column(String.sharedVerdict[language]),
      ],
      cells: rows.map { row in
        [
          Cell(PairWords.of(of[row])[language]), Cell(PairWords.of(classes[row])[language]),
          number(sheet, .ties, row), chance(sheet, (.expected, .expectedLow, .expectedHigh), row),
          verdict(sheet, .verdict, row), number(sheet, .shared, row),
          chance(sheet, (.sharedExpected, .sharedLow, .sharedHigh), row), effect(sheet, row),
          verdict(sheet, .sharedVerdict, row),
        ]
      }, footnote: String.indexNote[language])
  }

  /// "279,7 (262–298)": the mean of the draws and what holds 95 % of them.
  private func chance(
    _ sheet: Sheet, _ columns: (mean: Column, low: Column, high: Column), _ row: Int
  ) -> Cell {
    guard let mean = sheet.number(columns.mean, row), let low = sheet.number(columns.low, row),
      let high = sheet.number(columns.high, row)
    else { return .none }
    let language = speaker.language
    return Cell(
      mean.shown(language, decimals: 1)
        + " (\(Int(low).shown(language))–\(Int(high).shown(language)))")
  }

  private func effect(_ sheet: Sheet, _ row: Int) -> Cell {
    guard let value = sheet.number(.effect, row), let low = sheet.number(.effectLow, row),
      let high = sheet.number(.effectHigh, row)
    else { return .none }
    let shown = [value, low, high].interval(speaker.language, decimals: 2)
    return Cell("\(shown[0]) (\(shown[1])–\(shown[2]))")
  }

  /// What may be said of a row, by the rule of the whole report.
  private func verdict(_ sheet: Sheet, _ column: Column, _ row: Int) -> Cell {
    let draws = sheet.number(.draws, row).map { Int($0) } ?? 0
    return Verdict(rawValue: sheet.text(column, row)).map {
      Cell($0.words(draws: draws)[speaker.language])
    } ?? .none
  }

  fileprivate func gapList(
    _ pairs: Sheet, _ isGap: [Bool?], isProxy: Bool, hasWalls: Bool
  ) -> Grid {
    let language = speaker.language
    guard case .whole(let ranks)? = pairs[.rank], case .text(let a)? = pairs[.a],
      case .text(let b)? = pairs[.b]
    else { return Grid(id: "tabell-luckor", caption: "", columns: [], cells: []) }
    let places = isGap.indices.filter { isGap[$0] == true }
      .sorted { (ranks[$0] ?? .max) < (ranks[$1] ?? .max) }
    let shown = places.prefix(speaker.edition == .board ? 10 : 100)
    let columns =
      [Column.rank] + (isProxy ? [] : [.sharedInitiatives, .sharedAreas])
      + [.sharedOrganisations, .distance, .need, .qLower]
    let left = places.count - shown.count
    return Grid(
      id: "tabell-luckor",
      caption: (isProxy ? String.proxyCaption : String.listCaption)[language],
      columns: [
        Grid.Column(Column.a.title[language]),
        Grid.Column(Column.b.title[language]),
      ] + columns.map { Grid.Column($0.title[language], isNumber: true) }
        + (hasWalls ? [Grid.Column(Column.withheld.title[language])] : []),
      cells: shown.map { place in
        [a, b].map { Cell(speaker.register.network($0[place])) }
          + columns.map { column in
            let cell = number(pairs, column, place)
            return column == .distance && cell.isEmpty ? Cell(String.noWay[language]) : cell
          }
          + (hasWalls ? [Cell(PairWords.of(pairs.text(.withheld, place))[language])] : [])
      },
      footnote: left > 0 ? String.more(left)[language] : "")
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish:
      "Två nätverk är ett diagonalt par när de skiljer sig i både område och nivå. Tabellen visar hur "
      + "många par av olika slag som har kontakt, jämfört med vad slumpen skulle ge.",
    english:
      "Two networks form a diagonal pair when they differ in both field and level. The table shows how "
      + "many pairs of each kind are linked, compared with what chance would give.")
  fileprivate static let indexCaption = Localised(
    swedish: "Kontakter efter slag av par", english: "Links by kind of pair")
  fileprivate static let between = Localised(swedish: "Mellan", english: "Between")
  fileprivate static let chanceGives = Localised(
    swedish: "Slumpen ger", english: "Chance would give")
  fileprivate static let tiesVerdict = Localised(
    swedish: "Bedömning: antal kontakter", english: "Verdict: number of links")
  fileprivate static let shared = Localised(swedish: "Gemensamma", english: "Shared")
  fileprivate static let effect = Localised(swedish: "Oddskvot", english: "Odds ratio")
  fileprivate static let sharedVerdict = Localised(
    swedish: "Bedömning: antal gemensamma", english: "Verdict: number shared")
  fileprivate static let indexNote = Localised(
    swedish:
      "Gemensamma: deltagare som två nätverk har gemensamma, eller nätverk som två personer deltar i. "
      + "Inom parentes: vad 95 % av de slumpvisa bemanningarna ger. Oddskvoten är 1 när antalet är vad "
      + "slumpen ger.",
    english:
      "Shared: participants whom two networks have in common, or networks in which two people both "
      + "take part. In brackets: what 95% of the random staffings give. The odds ratio is 1 when the number is "
      + "what chance would give.")
  fileprivate static let noWay = Localised(swedish: "når inte varandra", english: "out of reach")

  fileprivate static let noGaps = Localised(
    swedish:
      "Underlaget har ingen diagonal lucka: inget par med olika område och nivå har gemensamma "
      + "initiativ, eller initiativ i samma område, utan känd kontakt.",
    english:
      "There are no diagonal gaps in the input: no pair that differs in both field and level has an "
      + "initiative in common, or initiatives in the same area, without known contact.")
  fileprivate static let listTitle = Localised(
    swedish: "Nätverk med gemensamma frågor men utan känd kontakt",
    english: "Networks with matters in common but no known contact")
  fileprivate static let proxyTitle = Localised(
    swedish: "Nätverk med gemensamma organisationer men utan känd kontakt",
    english: "Networks with organisations in common but no known contact")

  /// What the pairs of the list have not, as far as the roster tells of it.
  fileprivate static func listLead(links: Bool, parents: Bool) -> Localised<String> {
    let swedish =
      ["ingen gemensam deltagare"] + (links ? ["ingen angiven kontakt"] : [])
      + (parents ? ["inget gemensamt överordnat nätverk"] : [])
    let english =
      ["no shared participant"] + (links ? ["no stated link"] : [])
      + (parents ? ["no common parent network"] : [])
    return Localised(
      swedish: "Paren har ett gemensamt initiativ, eller initiativ i samma område, men har "
        + "\(swedish.listed(" och ")). Störst behov står först.",
      english:
        "The pairs have an initiative in common, or initiatives in the same area, but have "
        + "\(english.listed(" and ")). The greatest need comes first.")
  }
  fileprivate static let proxy = Localised(
    swedish:
      "Underlaget anger inga initiativ för nätverken. Därför kan det inte bedömas om nätverken borde mötas. "
      + "Listan bygger bara på gemensamma organisationer, vilket är ett svagt mått. Den ger frågor att "
      + "ställa och visar inga brister.",
    english:
      "The input gives no initiatives for the networks. So it cannot be judged whether the networks ought "
      + "to meet. The list is based only on organisations in common, which is a weak measure. It raises "
      + "questions and shows no faults.")

  fileprivate static func separate(_ count: Int) -> Localised<String> {
    Localised(
      swedish:
        "Av paren ligger \(count.inWords(.swedish)) mellan nivåer där ingen i listorna deltar på båda. "
        + "Där är gemensamma deltagare inte att vänta, och paren räknas inte som luckor.",
      english:
        "Of the pairs, \(count.inWords(.english)) lie between levels where nobody in the lists takes part "
        + "on both. Shared participants are not to be expected there, and the pairs are not counted as gaps."
    )
  }
  fileprivate static let listCaption = Localised(
    swedish: "Luckorna, störst behov först", english: "The gaps, greatest need first")
  fileprivate static let proxyCaption = Localised(
    swedish: "Paren, störst andel gemensamma organisationer först",
    english: "The pairs, greatest share of organisations in common first")
  fileprivate static func more(_ left: Int) -> Localised<String> {
    Localised(
      swedish: "\(left.asOpening(.swedish, isNeuter: true)) till finns i tables/pairs.csv.",
      english: "\(left.asOpening(.english)) more \(left == 1 ? "is" : "are") in tables/pairs.csv.")
  }

  /// How many single pairs stand out once all tests are counted.
  fileprivate static func survivors(_ facts: PairFacts, _ language: Language) -> String? {
    guard facts.tests > 0 else { return nil }
    let (tests, draws) = (facts.tests.shown(language), facts.draws.shown(language))
    let (found, undecided) = (facts.found, facts.undecided)
    let left = undecided.inWords(language, isNeuter: true)
    let limit = facts.onTheLimit
    switch language {
    case .swedish:
      let first =
        if found > 0 {
          "\(found.asOpening(language, isNeuter: true)) par har fler eller färre gemensamma deltagare än slumpen ger, "
            + "rättat för \(tests) prövningar av par (\(draws) slumpvisa bemanningar)."
        } else if undecided + limit > 0 {
          "För inget par är det säkert att antalet gemensamma deltagare skiljer sig från vad slumpen ger, "
            + "rättat för \(tests) prövningar av par (\(draws) slumpvisa bemanningar)."
        } else {
          "För inget enskilt par kan antalet gemensamma deltagare skiljas från slump, rättat för "
            + "\(tests) prövningar av par (\(draws) slumpvisa bemanningar)."
            + (facts.isProxy ? "" : " Luckorna nedan bygger på behovet.")
        }
      return first
        + (undecided > 0 ? " För \(left) par kan det inte avgöras med så många dragningar." : "")
        + (limit > 0 ? " \(limit.asOpening(language, isNeuter: true)) par ligger på gränsen." : "")
    case .english:
      let first =
        if found > 0 {
          "\(found.asOpening(language)) \(found == 1 ? "pair has" : "pairs have") more or fewer participants in "
            + "common than chance would give, corrected for \(tests) tests of pairs (\(draws) random staffings)."
        } else if undecided + limit > 0 {
          "For no pair is it certain that the number of shared participants differs from what chance would give, "
            + "corrected for \(tests) tests of pairs (\(draws) random staffings)."
        } else {
          "For no single pair can the number of shared participants be distinguished from chance, corrected "
            + "for \(tests) tests of pairs (\(draws) random staffings)."
            + (facts.isProxy ? "" : " The gaps below are based on need.")
        }
      return first
        + (undecided > 0
          ? " For \(left) \(undecided == 1 ? "pair" : "pairs") it cannot be decided with that many draws."
          : "")
        + (limit > 0
          ? " \(limit.asOpening(language)) \(limit == 1 ? "pair is" : "pairs are") on the borderline."
          : "")
    }
  }
}
