// Each organisation's own portfolio, a table each: the annex only.

import Findings
import Text

extension SectionWriter {
  /// How many organisations have a table, and how many networks stand in it.
  private static let most = 40
  private static let mostNetworks = 10

  static let ownPortfolios = SectionWriter(
    id: "egna-portfoljer",
    title: Localised(
      swedish: "Varje organisations egen portfölj", english: "Each organisation's own portfolio"),
    tells: [.ownPortfolios, .ownPortfolioSums]
  ) { material, maker in
    guard maker.speaker.edition == .annex, let items = material.sheet(.ownPortfolios),
      let sums = material.sheet(.ownPortfolioSums)
    else { return [] }
    let language = maker.speaker.language
    var rows: [String: [Int]] = [:]
    for row in 0..<items.rowCount { rows[items.text(.organisation, row), default: []].append(row) }
    let shown = min(sums.rowCount, most)
    let without = max(0, (material.sheet(.organisations)?.rowCount ?? 0) - sums.rowCount)
    return [
      .paragraph(
        String.ownLead[language] + String.beyond(sums.rowCount - shown, language)
          + String.without(without, language))
    ]
      + (0..<shown).flatMap { place -> [Block] in
        let id = sums.text(.organisation, place)
        return [
          .heading(maker.speaker.register.organisation(id)),
          .paragraph(sums.totals(place, language)),
        ] + grid(items, rows[id] ?? [], place, id, material, maker)
      }
  }

  private static func grid(
    _ items: Sheet, _ rows: [Int], _ place: Int, _ id: String, _ material: Material,
    _ maker: GridMaker
  ) -> [Block] {
    let language = maker.speaker.language
    func isNetwork(_ row: Int) -> Bool { items.text(.kindOfItem, row) == "network" }
    // Networks that take most time first; those of unknown time last.
    let networks = rows.filter(isNetwork).sorted { left, right in
      (items.number(.hoursPerYear, right) ?? -1, left) < (
        items.number(.hoursPerYear, left) ?? -1, right
      )
    }
    let kept = rows.filter { !isNetwork($0) } + networks.prefix(mostNetworks)
    let own = items.picking(kept).worded([.kindOfItem, .role, .orientation, .driverKind, .state]) {
      $0.split(separator: " ").map { material.word("own_portfolios", String($0), language) }
        .joined(separator: ", ")
    }
    let columns: [Column] = [
      .kindOfItem, .name, .role, .costShare, .orientation, .driverKind, .ladderNow, .seats,
      .hoursPerYear, .state, .until,
    ]
    let grid = maker.grid(
      own, id: "tabell-egen-portfolj-\(place + 1)",
      caption: String.ownCaption(maker.speaker.register.organisation(id)),
      columns: columns.filter { own[$0]?.holdsAnything ?? false }, by: nil)
    let more = networks.count - mostNetworks
    return [.table(grid)]
      + (more > 0 ? [.paragraph(String.moreNetworks(more, language))] : [])
  }
}

extension Sheet {
  fileprivate func worded(_ columns: [Findings.Column], _ words: (String) -> String) -> Sheet {
    columns.reduce(self) { $0.worded($1, words) }
  }

  /// What an organisation is in and puts in, in two sentences.
  fileprivate func totals(_ row: Int, _ language: Language) -> String {
    func count(_ column: Findings.Column, _ one: String, _ many: String) -> String? {
      number(column, row).map { Reporting.count(Int($0), one, many, language) }
    }
    let isSwedish = language == .swedish
    let parts = [
      isSwedish
        ? count(.collaborations, "samarbete", "samarbeten")
        : count(.collaborations, "collaboration", "collaborations"),
      isSwedish
        ? count(.stageInitiatives, "initiativ", "initiativ")
        : count(.stageInitiatives, "initiative", "initiatives"),
      isSwedish
        ? count(.openDecisions, "öppet beslut", "öppna beslut")
        : count(.openDecisions, "open decision", "open decisions"),
      isSwedish
        ? count(.networks, "nätverk", "nätverk") : count(.networks, "network", "networks"),
    ].compactMap(\.self)
    let and = Localised(swedish: " och ", english: " and ")[language]
    return parts.listed(and).capitalisedFirst + ". " + hours(row, language)
  }

  private func hours(_ row: Int, _ language: Language) -> String {
    let unknown = number(.networksWithoutHours, row).map { Int($0) } ?? 0
    let network = number(.networkHours, row), own = number(.resourceHours, row)
    func shown(_ hours: Double, _ language: Language) -> String {
      hours.shown(language, decimals: 0)
    }
    var sentences: [Localised<String>] = []
    if let network {
      let rest = Localised<String>(
        swedish: unknown == 0
          ? "" : " (minst: tiden är inte känd för \(unknown.shown(.swedish)) av dem)",
        english: unknown == 0
          ? "" : " (at least: the time is not known for \(unknown.shown(.english)) of them)")
      sentences.append(
        Localised(
          swedish: "Nätverken tar \(shown(network, .swedish)) timmar per år\(rest.swedish).",
          english: "The networks take \(shown(network, .english)) hours a year\(rest.english)."))
    } else if unknown > 0 {
      sentences.append(
        Localised(
          swedish: "Tiden i nätverken är inte känd.",
          english: "The time in the networks is not known."))
    }
    if let own {
      sentences.append(
        Localised(
          swedish:
            "Därtill anges \(shown(own, .swedish)) timmar per år för samarbeten och initiativ.",
          english:
            "In addition, \(shown(own, .english)) hours a year are stated for collaborations "
            + "and initiatives."))
    }
    return sentences.map { $0[language] }.joined(separator: " ")
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

// MARK: Wording

extension String {
  fileprivate static let ownLead = Localised(
    swedish:
      "Tabellerna visar allt som varje organisation är med i: samarbeten, initiativ, öppna beslut, mål och "
      + "nätverk. Ett streck betyder att uppgiften inte är angiven.",
    english:
      "The tables show all that each organisation takes part in: collaborations, initiatives, open decisions, "
      + "goals and networks. A dash means that nothing is stated.")

  /// Organisations that have no table of their own, since there are too many.
  fileprivate static func beyond(_ count: Int, _ language: Language) -> String {
    guard count > 0 else { return "" }
    return Localised(
      swedish:
        " Här visas högst 40; \(Reporting.count(count, "organisation", "organisationer")) till finns "
        + "i tables/own_portfolios.csv.",
      english:
        " At most 40 are shown; \(Reporting.count(count, "more organisation is", "more organisations are", .english)) "
        + "in tables/own_portfolios.csv.")[language]
  }

  /// Organisations that are in nothing.
  fileprivate static func without(_ count: Int, _ language: Language) -> String {
    guard count > 0 else { return "" }
    return Localised(
      swedish:
        " \(Reporting.count(count, "organisation", "organisationer").capitalisedFirst) är inte med i "
        + "något samarbete eller initiativ.",
      english:
        " \(Reporting.count(count, "organisation is", "organisations are", .english).capitalisedFirst) "
        + "in no collaboration or initiative.")[language]
  }

  /// Each table has a name of its own, for those who go from table to table.
  fileprivate static func ownCaption(_ organisation: String) -> Localised<String> {
    Localised(
      swedish: "\(organisation): samarbeten, initiativ, beslut och nätverk",
      english: "\(organisation): collaborations, initiatives, decisions and networks")
  }

  fileprivate static func moreNetworks(_ count: Int, _ language: Language) -> String {
    Localised(
      swedish: "\(count.shown(.swedish)) nätverk till finns i tables/own_portfolios.csv.",
      english: "\(count.shown(.english)) more \(count == 1 ? "network is" : "networks are") in "
        + "tables/own_portfolios.csv.")[language]
  }
}
