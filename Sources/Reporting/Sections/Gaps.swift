// Diagonal gaps: which networks ought to meet and do not, and how that compares with chance.

import Findings

extension SectionWriter {
  static let gaps = SectionWriter(
    id: "diagonala-luckor",
    title: Localised(swedish: "Diagonala luckor", english: "Diagonal gaps")
  ) { material, maker in
    let language = maker.speaker.language
    guard let index = material.sheet("index") else { return [] }
    let facts = PairFacts(material)
    var blocks: [Block] = [.paragraph(String.lead[language])]
    let known = index.rows { index.number("ties", $0) != nil }
    if known.rowCount > 0 { blocks.append(.table(maker.index(known))) }
    let unknown = material.unknown("diagonal_gaps")?[language]
    if let unknown { blocks.append(.note(unknown)) }
    if let line = String.survivors(facts, language) { blocks.append(.paragraph(line)) }
    guard let pairs = material.sheet("pairs"), case .flag(let isGap)? = pairs["gap"],
      isGap.contains(true)
    else { return blocks + (unknown == nil ? [.note(String.noGaps[language])] : []) }
    blocks.append(
      .heading((facts.isProxy ? String.proxyTitle : String.listTitle)[language]))
    blocks.append(
      facts.isProxy
        ? .note(String.proxy[language])
        : .paragraph(
          String.listLead(
            links: pairs["declared_links"]?.holdsAnything ?? false,
            parents: pairs["common_parent"]?.holdsAnything ?? false)[language]))
    if facts.separate > 0 { blocks.append(.note(String.separate(facts.separate)[language])) }
    blocks.append(
      .table(
        maker.gapList(pairs, isGap, isProxy: facts.isProxy, hasWalls: facts.separate > 0)))
    if let fields = material.sheet("fields"), let grid = maker.matrix(fields) {
      blocks.append(.table(grid))
    }
    return blocks
  }
}

/// The counts beside the pairs, and how many of their verdicts survive.
private struct PairFacts {
  private var counts: [String: Int] = [:]
  let surviving: Int

  init(_ material: Material) {
    if let sheet = material.sheet("pair_tests"), case .text(let names)? = sheet["what"],
      case .whole(let values)? = sheet["count"]
    {
      for (name, value) in zip(names, values) { counts[name] = value }
    }
    var surviving = 0
    for column in ["q_upper", "q_lower"] {
      if case .real(let rates)? = material.sheet("pairs")?[column] {
        surviving += rates.count { ($0 ?? 1) <= 0.05 }
      }
    }
    self.surviving = surviving
  }

  var isProxy: Bool { counts["need_is_proxy"] == 1 }
  var separate: Int { counts["gaps_between_separate_levels"] ?? 0 }
  var draws: Int { counts["draws"] ?? 0 }
  var tests: Int { (counts["tests_upper"] ?? 0) + (counts["tests_lower"] ?? 0) }
}

extension GridMaker {
  fileprivate func index(_ sheet: Sheet) -> Grid {
    let columns = ["ties", "expected", "ratio", "p"]
    var rows: [[String]] = []
    for row in 0..<sheet.rowCount {
      guard case .text(let of)? = sheet["of"], case .text(let classes)? = sheet["class"] else {
        continue
      }
      rows.append(
        [
          PairWords.of(of[row])[speaker.language], PairWords.of(classes[row])[speaker.language],
        ] + columns.map { number(sheet, $0, row) } + [verdict(sheet, row)])
    }
    return Grid(
      id: "tabell-diagonalindex", caption: String.indexCaption[speaker.language],
      columns: [
        Grid.Column(String.between[speaker.language]),
        Grid.Column(ColumnWords.of("class").title[speaker.language]),
      ]
        + columns.map {
          Grid.Column(ColumnWords.of($0).title[speaker.language], isNumber: true)
        } + [Grid.Column(String.verdict[speaker.language])],
      rows: rows)
  }

  /// What may be said of a row: the same rule as in the findings.
  private func verdict(_ sheet: Sheet, _ row: Int) -> String {
    guard case .real(let p)? = sheet["p"], let p = p[row],
      case .real(let ratio)? = sheet["ratio"], let ratio = ratio[row]
    else { return "–" }
    return String.verdict(p: p, isAbove: ratio >= 1)[speaker.language]
  }

  fileprivate func gapList(
    _ pairs: Sheet, _ isGap: [Bool?], isProxy: Bool, hasWalls: Bool
  ) -> Grid {
    let language = speaker.language
    guard case .whole(let ranks)? = pairs["rank"], case .text(let a)? = pairs["a"],
      case .text(let b)? = pairs["b"]
    else { return Grid(id: "tabell-luckor", caption: "", columns: [], rows: []) }
    let places = isGap.indices.filter { isGap[$0] == true }
      .sorted { (ranks[$0] ?? .max) < (ranks[$1] ?? .max) }
    let shown = places.prefix(speaker.edition == .board ? 10 : 100)
    let columns =
      ["rank"] + (isProxy ? [] : ["shared_initiatives", "shared_areas"])
      + ["shared_organisations", "distance", "need", "q_lower"]
    let left = places.count - shown.count
    return Grid(
      id: "tabell-luckor", caption: String.listCaption[language],
      columns: [
        Grid.Column(ColumnWords.of("a").title[language]),
        Grid.Column(ColumnWords.of("b").title[language]),
      ] + columns.map { Grid.Column(ColumnWords.of($0).title[language], isNumber: true) }
        + (hasWalls ? [Grid.Column(ColumnWords.of("withheld").title[language])] : []),
      rows: shown.map { place in
        [speaker.register.network(a[place]), speaker.register.network(b[place])]
          + columns.map { column in
            let text = number(pairs, column, place)
            return column == "distance" && text == "–" ? String.noWay[language] : text
          }
          + (hasWalls ? [PairWords.of(pairs.text("withheld", place))[language]] : [])
      },
      footnote: left > 0 ? String.more(left)[language] : "")
  }

  /// Fields down, levels across; each cell says how many networks and gap ends it has.
  fileprivate func matrix(_ sheet: Sheet) -> Grid? {
    guard case .text(let fields)? = sheet["field"], case .text(let levels)? = sheet["level"],
      case .whole(let networks)? = sheet["networks"], case .whole(let gaps)? = sheet["gaps"]
    else { return nil }
    let language = speaker.language
    let across = levels.prefix { _ in true }.reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let down = fields.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    return Grid(
      id: "tabell-omrade-niva", caption: String.matrixCaption[language],
      columns: [Grid.Column(String.field[language])]
        + across.map { Grid.Column(PairWords.of($0)[language], isNumber: true) },
      rows: down.indices.map { row in
        [down[row]]
          + across.indices.map { column in
            let cell = row * across.count + column
            guard let count = networks[cell], count > 0 else { return "–" }
            return String.cell(networks: count, gaps: gaps[cell] ?? 0)[language]
          }
      }, footnote: String.matrixNote[language])
  }
}

/// Classes, levels and what an index is of, in words.
enum PairWords {
  static func of(_ word: String) -> Localised<String> { all[word] ?? Localised(word) }

  private static let all: [String: Localised<String>] = [
    "": Localised("–"),
    "separate_levels": Localised(
      swedish: "ingen sitter på båda nivåerna", english: "nobody sits on both levels"),
    "no_initiatives": Localised(swedish: "inga initiativ angivna", english: "no initiatives given"),
    "networks": Localised(swedish: "Nätverk", english: "Networks"),
    "people": Localised(swedish: "Personer", english: "People"),
    "peer": Localised(swedish: "Samma område, samma nivå", english: "Same field, same level"),
    "vertical": Localised(
      swedish: "Vertikala: samma område, annan nivå",
      english: "Vertical: same field, other level"),
    "horizontal": Localised(
      swedish: "Horisontella: annat område, samma nivå",
      english: "Horizontal: other field, same level"),
    "diagonal": Localised(
      swedish: "Diagonala: annat område, annan nivå",
      english: "Diagonal: other field, other level"),
    "political": Localised(swedish: "Politisk", english: "Political"),
    "executive": Localised(swedish: "Ledning", english: "Executive"),
    "manager": Localised(swedish: "Chef", english: "Manager"),
    "professional": Localised(swedish: "Profession", english: "Professional"),
  ]
}

extension Term {
  /// The measures of this section.
  static let gaps: [Term] = [
    Term(
      columns: ["ratio"],
      name: Localised(swedish: "Diagonalt index", english: "Diagonal index"),
      meaning: Localised(
        swedish:
          "För varje slag av par: slagets andel av förbindelserna delad med dess andel av alla "
          + "möjliga par. 1 är vad slumpen ger. p är andelen av 1 900 slumpvisa omfördelningar av "
          + "område och nivå (tillsammans) som ligger minst lika långt ut åt samma håll. Högst 0,005 "
          + "kallas klart, högst 0,025 troligt; annars kan skillnaden inte skiljas från slump. "
          + "Mycket stora underlag får färre omfördelningar.",
        english:
          "For each class of pair: its share of the ties divided by its share of all possible "
          + "pairs. 1 is what chance gives. p is the share of 1,900 random deals of field and level "
          + "(together) at least as far out on the same side. At most 0.005 is called clear, at most "
          + "0.025 probable; otherwise the difference cannot be told from chance. Very large input "
          + "gets fewer deals.")),
    Term(
      columns: ["p_lower"],
      name: Localised(
        swedish: "Gemensamma personer mot slumpen", english: "Shared people against chance"),
      meaning: Localised(
        swedish:
          "Jämförs med slumpvisa bemanningar där varje nätverk har lika många personer och varje "
          + "person lika många uppdrag som i dag (FDSM; Zweig och Kaufmann 2011; Godard och Neal 2022). "
          + "Platser som enligt seats.csv inte får finnas räknas inte som missade möjligheter. q tar "
          + "hänsyn till att många par prövas (Benjamini och Hochberg 1995).",
        english:
          "Compared with random staffings in which every network has as many people and every "
          + "person as many seats as today (FDSM; Zweig and Kaufmann 2011; Godard and Neal 2022). Seats "
          + "that seats.csv rules out are no missed chances. q allows for the many pairs tested "
          + "(Benjamini and Hochberg 1995).")),
    Term(
      columns: ["need"],
      name: Localised(swedish: "Behov", english: "Need"),
      meaning: Localised(
        swedish:
          "Antalet gemensamma initiativ, plus områden där båda har initiativ, plus den andel av "
          + "organisationerna som finns i båda (0–1). Saknas initiativ i underlaget är behovet bara "
          + "den andelen, vilket är ett svagt mått. En lucka är ett diagonalt par med behov men utan "
          + "gemensam person, angiven länk eller gemensamt överordnat nätverk. Nätverk utan personer "
          + "räknas inte.",
        english:
          "The number of shared initiatives, plus areas in which both have initiatives, plus the "
          + "share of the organisations that are in both (0–1). Without initiatives in the input the "
          + "need is that share alone, a weak measure. A gap is a diagonal pair with need but no "
          + "shared person, declared link or common parent. Networks without people do not count.")),
  ]
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish:
      "Två nätverk är diagonala när de skiljer sig både i område och i nivå. Tabellen jämför hur "
      + "ofta nätverk, och personer, av olika slag möts med vad slumpen skulle ge.",
    english:
      "Two networks are diagonal when they differ in field and in level. The table compares how "
      + "often networks, and people, of each class meet with what chance would give.")
  fileprivate static let indexCaption = Localised(
    swedish: "Förbindelser efter slag av par", english: "Ties by class of pair")
  fileprivate static let between = Localised(swedish: "Mellan", english: "Between")
  fileprivate static let verdict = Localised(swedish: "Bedömning", english: "Verdict")
  fileprivate static let noWay = Localised(swedish: "ingen väg", english: "no way")
  fileprivate static let field = Localised(swedish: "Område", english: "Field")

  fileprivate static let noGaps = Localised(
    swedish:
      "Inga diagonala luckor finns i underlaget: inget par med olika område och nivå har behov "
      + "av varandra utan att ha kontakt.",
    english:
      "There are no diagonal gaps in the input: no pair of other field and level has need of "
      + "each other without contact.")
  fileprivate static let listTitle = Localised(
    swedish: "Nätverk som borde mötas", english: "Networks that ought to meet")
  fileprivate static let proxyTitle = Localised(
    swedish: "Nätverk med gemensamma organisationer men utan känd kontakt",
    english: "Networks with organisations in common but no known contact")

  /// What the pairs of the list have not, as far as the roster tells of it.
  fileprivate static func listLead(links: Bool, parents: Bool) -> Localised<String> {
    func listed(_ words: [String], _ and: String) -> String {
      words.count < 2
        ? words.joined() : words.dropLast().joined(separator: ", ") + and + (words.last ?? "")
    }
    let swedish =
      ["ingen gemensam person"] + (links ? ["ingen angiven länk"] : [])
      + (parents ? ["inget gemensamt överordnat nätverk"] : [])
    let english =
      ["no shared person"] + (links ? ["no declared link"] : [])
      + (parents ? ["no common parent"] : [])
    return Localised(
      swedish: "Paren är med i samma initiativ, eller har initiativ i samma område, men har "
        + "\(listed(swedish, " och ")). Störst behov står först.",
      english: "The pairs are in the same initiative, or have initiatives in the same area, but have "
        + "\(listed(english, " and ")). Greatest need first.")
  }
  fileprivate static let proxy = Localised(
    swedish:
      "Underlaget saknar initiativ med nätverk. Om nätverken borde mötas kan därför inte bedömas. "
      + "Listan bygger bara på gemensamma organisationer, vilket är ett svagt mått: läs listan som "
      + "frågor, inte som brister.",
    english:
      "The input has no initiatives with networks. Whether the networks ought to meet can therefore not "
      + "be judged. The list rests on shared organisations alone, which is a weak measure: read the list "
      + "as questions, not as faults.")

  fileprivate static func separate(_ count: Int) -> Localised<String> {
    Localised(
      swedish:
        "Av paren ligger \(count.shown(.swedish)) mellan nivåer där ingen i listorna sitter på båda. "
        + "Där är gemensamma personer inte att vänta, och paren räknas inte som luckor.",
      english:
        "Of the pairs \(count.shown(.english)) lie between levels of which nobody in the rosters sits "
        + "on both. Shared people are not to be expected there, and the pairs are not counted as gaps."
    )
  }
  fileprivate static let listCaption = Localised(
    swedish: "Luckorna, störst behov först", english: "The gaps, greatest need first")
  fileprivate static let matrixCaption = Localised(
    swedish: "Områden och nivåer: nätverk, och luckor som når dit",
    english: "Fields and levels: networks, and the gaps that reach them")
  fileprivate static let matrixNote = Localised(
    swedish: "En lucka har två ändar och räknas därför i två rutor. Streck: inget nätverk.",
    english: "A gap has two ends and is counted in two cells. Dash: no network.")

  fileprivate static func cell(networks: Int, gaps: Int) -> Localised<String> {
    Localised(
      swedish: Reporting.count(networks, "nätverk", "nätverk")
        + (gaps > 0 ? ", " + Reporting.count(gaps, "lucka", "luckor") : ""),
      english: Reporting.count(networks, "network", "networks", .english)
        + (gaps > 0 ? ", " + Reporting.count(gaps, "gap", "gaps", .english) : ""))
  }

  fileprivate static func more(_ left: Int) -> Localised<String> {
    Localised(
      swedish: "\(left.shown(.swedish)) till finns i tables/pairs.csv.",
      english: "\(left.shown(.english)) more are in tables/pairs.csv.")
  }

  fileprivate static func verdict(p: Double, isAbove: Bool) -> Localised<String> {
    let sure = p <= 0.005
    guard p <= 0.025 else {
      return Localised(
        swedish: "kan inte skiljas från slump", english: "cannot be told from chance")
    }
    return Localised(
      swedish: (sure ? "klart " : "troligen ") + (isAbove ? "fler" : "färre"),
      english: (sure ? "clearly " : "probably ") + (isAbove ? "more" : "fewer"))
  }

  /// How many single pairs stand out once all tests are counted.
  fileprivate static func survivors(_ facts: PairFacts, _ language: Language) -> String? {
    guard facts.tests > 0 else { return nil }
    let (tests, draws) = (facts.tests.shown(language), facts.draws.shown(language))
    return switch (facts.surviving, language) {
    case (0, .swedish):
      "Inget enskilt pars antal gemensamma personer kan skiljas från slump, när hänsyn tas till att "
        + "\(tests) prövningar görs (\(draws) slumpvisa bemanningar). Luckorna nedan vilar på behovet."
    case (0, .english):
      "No single pair's number of shared people can be told from chance, once the \(tests) tests are "
        + "allowed for (\(draws) random staffings). The gaps below rest on need."
    case (let found, .swedish):
      "\(found.shown(language)) av \(tests) prövade par har fler eller färre gemensamma personer än "
        + "slumpen ger, även när hänsyn tas till antalet prövningar (\(draws) slumpvisa bemanningar)."
    case (let found, .english):
      "\(found.shown(language)) of \(tests) pairs tested have more or fewer people in common than chance "
        + "gives, also when the number of tests is allowed for (\(draws) random staffings)."
    }
  }
}
