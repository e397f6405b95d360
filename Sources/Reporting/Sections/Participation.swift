// Participation: seats against what is expected, and the load of those who sit.

import Findings

extension SectionWriter {
  static let participation = SectionWriter(
    id: "deltagande", title: Localised(swedish: "Deltagande", english: "Participation")
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet("participation"),
      let measures = Measures(material.sheet("participation_measures"))
    else { return [] }
    let isBoard = maker.speaker.edition == .board
    let hasHours = sheet.reals("hours_per_year").contains { ($0 ?? 0) > 0 }
    let shown = isBoard ? sheet.hiding("hours_per_year", where: "people") : sheet
    let grid = maker.grid(
      shown, id: "tabell-deltagande", caption: String.caption,
      columns: [
        "organisation", "seats", "expected_seats", "share_of_seats", "share_of_population",
        "unfilled_seats", "vacant_seats",
      ].filter { sheet[$0]?.holdsAnything ?? false } + (hasHours ? ["hours_per_year"] : []),
      by: "seats", limit: isBoard ? 35 : nil)
    var blocks: [Block] = [
      .paragraph(String.lead[language] + " " + String.basis(measures)[language])
    ]
    blocks += material.charts(in: "deltagande")
    blocks.append(.table(grid))
    let isHidden = shown.reals("hours_per_year") != sheet.reals("hours_per_year")
    if hasHours, isHidden { blocks.append(.paragraph(String.hidden[language])) }
    blocks.append(.list(String.told(measures, isBoard).map { $0[language] }))
    if !isBoard, let people = material.sheet("participation_people") {
      blocks.append(.table(maker.load(people)))
    }
    return blocks
  }
}

extension GridMaker {
  /// Those who carry most, by name: the annex only.
  fileprivate func load(_ people: Sheet) -> Grid {
    let hasHours = people.reals("hours_per_year").contains { $0 != nil }
    return grid(
      people.naming("person", speaker), id: "tabell-tid", caption: String.peopleCaption,
      columns: ["person", "seats", "hours_per_year"], by: hasHours ? "hours_per_year" : "seats",
      limit: 20)
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish: "Så fördelar sig platserna i nätverken på organisationerna, mot hur många som väntas "
      + "och mot folkmängden. Timmar räknas bara för nätverk där mötestiden är känd.",
    english:
      "How the seats in the networks are spread over the organisations, against how many are "
      + "expected and against population. Hours are counted only for networks whose meeting time is "
      + "known.")
  fileprivate static let caption = Localised(
    swedish: "Organisationernas platser, flest först", english: "Seats by organisation")
  fileprivate static let hidden = Localised(
    swedish: "Timmar visas inte för organisationer där en till fyra personer deltar.",
    english: "Hours are not shown for organisations of which one to four people take part.")
  fileprivate static let peopleCaption = Localised(
    swedish: "De tjugo som lägger mest tid", english: "The twenty with most")

  /// Where the expected seats come from.
  fileprivate static func basis(_ measures: Measures) -> Localised<String> {
    let (seats, host, equal) = (
      measures.count("expected_by_seats"), measures.count("expected_by_host"),
      measures.count("expected_equally")
    )
    if host == 0, equal == 0 {
      return Localised(
        swedish: "Väntade platser kommer från seats.csv.",
        english: "Expected seats come from seats.csv.")
    }
    if seats == 0, host == 0 {
      return Localised(
        swedish: "Underlaget säger inte hur många platser som väntas (seats.csv saknas). Varje "
          + "organisation väntas därför en gång i varje nätverk där någon sitter, vilket är ett "
          + "grovt mått.",
        english:
          "The input does not tell how many seats are expected (there is no seats.csv). Every "
          + "organisation is therefore expected once in every network in which anybody sits: a "
          + "rough measure.")
    }
    return Localised(
      swedish: "Väntade platser kommer från seats.csv i \(seats) nätverk och från värdens "
        + "medlemmar i \(host); i \(equal) är inget känt, och varje organisation väntas en gång.",
      english:
        "Expected seats come from seats.csv in \(seats) networks and from the members of the "
        + "host in \(host); in \(equal) nothing is known, and every organisation is expected once.")
  }

  fileprivate static func told(_ measures: Measures, _ isBoard: Bool) -> [Localised<String>] {
    [evenness(measures), sizes(measures), load(measures, isBoard)].compactMap(\.self)
  }

  private static func evenness(_ measures: Measures) -> Localised<String>? {
    guard let gini = measures["gini"] else { return nil }
    func shown(_ value: Double?, _ language: Language) -> String {
      value?.shown(language, decimals: 2) ?? "–"
    }
    func numbers(_ language: Language) -> [String] {
      [
        gini, measures["gini_corrected"], measures["gini_expected"], measures["gini_population"],
      ].map { shown($0, language) }
    }
    let (sv, en) = (numbers(.swedish), numbers(.english))
    return Localised(
      swedish:
        "Ginikoefficienten för platserna är \(sv[0]) (rättad för få organisationer \(sv[1])), "
        + "mot de väntade platserna \(sv[2]) och mot folkmängden \(sv[3]). 0 är helt jämnt, 1 att en "
        + "har allt.",
      english:
        "The Gini coefficient of the seats is \(en[0]) (corrected for few \(en[1])), against "
        + "the expected seats \(en[2]) and against population \(en[3]). 0 is quite even, 1 is that "
        + "one has all.")
  }

  private static func sizes(_ measures: Measures) -> Localised<String>? {
    guard let small = measures["fill_small"], let large = measures["fill_large"],
      let p = measures["small_against_large_p"], let error = measures["small_against_large_p_error"]
    else {
      return Localised(
        swedish: "Små och stora jämförs inte: folkmängd är känd för färre än fyra organisationer.",
        english: "Small and large are not compared: population is known for fewer than four.")
    }
    let half = measures.count("half")
    let draws = measures.count("permutations")
    func percent(_ share: Double, _ language: Language) -> String {
      share.percent(language)
    }
    func chance(_ language: Language) -> String {
      "p = \(p.shown(language, decimals: 4)) ± \(error.shown(language, decimals: 4))"
    }
    let isChance = p >= 0.05
    return Localised(
      swedish: "De \(half) minsta har i genomsnitt \(percent(small, .swedish)) av sina väntade "
        + "platser, de \(half) största \(percent(large, .swedish)). "
        + (isChance ? "Det kan inte skiljas från slump" : "Det är mer än slumpen ger")
        + " (\(chance(.swedish)), \(draws.shown(.swedish)) omdragningar av vilka som är stora).",
      english: "The \(half) smallest hold on average \(percent(small, .english)) of their expected "
        + "seats, the \(half) largest \(percent(large, .english)). "
        + (isChance ? "That cannot be told from chance" : "That is more than chance gives")
        + " (\(chance(.english)), \(draws.shown(.english)) permutations of who is large).")
  }

  private static func load(_ measures: Measures, _ isBoard: Bool) -> Localised<String>? {
    guard let top = measures["share_of_top_tenth"], let median = measures["load_median"] else {
      return nil
    }
    let isHours = measures["load_is_hours"] == 1
    let above = measures.count("people_above_fence")
    let isSmall = isBoard && above.isSmallGroup
    func percent(_ language: Language) -> String {
      top.percent(language)
    }
    let few = Localised(swedish: "En till fyra", english: "One to four")
    let unit = Localised(
      swedish: isHours ? "timmar om året" : "platser", english: isHours ? "hours a year" : "seats")
    func limit(_ language: Language) -> String {
      guard let fence = measures["load_fence"] else { return "" }
      let count = isSmall ? few[language] : above.shown(language)
      let over = fence.shown(language, decimals: 0)
      return Localised(
        swedish: " \(count) har mer än \(over), vilket är långt över det vanliga (Tukeys gräns).",
        english: " \(count) have more than \(over), which is far beyond the usual (Tukey's fence)."
      )[language]
    }
    return Localised(
      swedish: "Hälften av dem som sitter i nätverken har högst "
        + "\(median.shown(.swedish, decimals: 0)) \(unit.swedish). Tiondelen med mest bär "
        + "\(percent(.swedish)) av allt.\(limit(.swedish))",
      english: "Half of those who sit in the networks have at most "
        + "\(median.shown(.english, decimals: 0)) \(unit.english). The tenth with most carries "
        + "\(percent(.english)) of it all.\(limit(.english))")
  }
}
