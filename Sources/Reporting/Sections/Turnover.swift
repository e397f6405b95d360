// Turnover: what is lost at assumed rates of leaving, and what the dates tell of how long people stay.

import Findings
import Text

extension SectionWriter {
  static let turnover = SectionWriter(
    id: "omsattning",
    title: Localised(swedish: "Om deltagare slutar", english: "If participants leave"),
    tells: [.leaving, .turnover, .turnoverRules]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.turnover), let rows = TurnoverRows(sheet),
      let facts = Measures(material.sheet(.turnoverRules), by: .what)
    else { return [] }
    // What the last days of fewer than five people take is about somebody in particular.
    let showsKnown = maker.speaker.edition == .annex || facts.count(.ending) >= smallestGroup
    var blocks: [Block] = [
      .paragraph(TurnoverWords.lead(facts)[language]),
      .table(maker.whole(rows, showsKnown: showsKnown)),
      .note(TurnoverWords.intervals(facts, maker.speaker)[language]),
    ]
    if let grid = maker.organisations(rows) { blocks.append(.table(grid)) }
    guard let leaving = material.sheet(.leaving) else {
      return blocks + [.note(TurnoverWords.noHistory[language])]
    }
    guard leaving.reals(.rate).contains(where: { $0 != nil }) else {
      return blocks + [.note(TurnoverWords.shortHistory[language])]
    }
    return blocks + [
      .paragraph(TurnoverWords.leavingLead[language]), .table(maker.leaving(leaving)),
    ]
  }
}

/// The rows of turnover.csv.
private struct TurnoverRows {
  /// The assumptions as they are told: from one rate to another.
  static let ranges = [(0.05, 0.1), (0.1, 0.2), (0.2, 0.4)]
  static let seats = "seats"
  static let measures = ["links", seats, "initiatives"]

  let sheet: Sheet
  let of: [String]
  private let measure: [String]
  private let basis: [String]

  init?(_ sheet: Sheet) {
    (self.sheet, of) = (sheet, sheet.texts(.organisation))
    (measure, basis) = (sheet.texts(.measure), sheet.texts(.basis))
    guard !of.isEmpty, measure.count == of.count, basis.count == of.count else { return nil }
  }

  var kinds: [String] { Self.measures.filter(measure.contains) }

  func row(_ subject: String, _ measure: String, _ basis: String, _ rate: Double? = nil) -> Int? {
    of.indices.first {
      of[$0] == subject && self.measure[$0] == measure && self.basis[$0] == basis
        && sheet.number(.rate, $0) == rate
    }
  }

  func expected(_ row: Int) -> Double { sheet.number(.expected, row) ?? 0 }
  func people(_ row: Int) -> Int { Int(sheet.number(.people, row) ?? 0) }
  func total(_ row: Int) -> Int { Int(sheet.number(.total, row) ?? 0) }

  /// From the 5th percentile at one row to the 95th at another, with shared last days where there are any.
  func interval(_ low: Int, _ high: Int) -> (low: Double, high: Double)? {
    guard let a = sheet.number(.low, low), let b = sheet.number(.high, high) else { return nil }
    return (
      min(a, sheet.number(.lowClustered, low) ?? a), max(b, sheet.number(.highClustered, high) ?? b)
    )
  }
}

extension GridMaker {
  /// The whole: a row for each assumption, for what is estimated and for what is known.
  fileprivate func whole(_ rows: TurnoverRows, showsKnown: Bool) -> Grid {
    let language = speaker.language
    let kinds = rows.kinds
    func cell(_ low: Int?, _ high: Int?) -> Cell {
      guard let low, let high else { return .none }
      let (a, b) = (rows.expected(low), rows.expected(high))
      let (least, most) = (a.shown(language, decimals: 0), b.shown(language, decimals: 0))
      let told = least == most ? Cell(a, language, decimals: 0) : Cell("\(least)–\(most)")
      guard let ends = rows.interval(low, high) else { return told }
      return Cell(
        told.text + " (" + ends.low.shown(language, decimals: 0) + "–"
          + ends.high.shown(language, decimals: 0) + ")")
    }
    var lines = TurnoverRows.ranges.map { from, to in
      [Cell(TurnoverWords.range(from, to)[language])]
        + kinds.map {
          cell(rows.row("", $0, "assumed", from), rows.row("", $0, "assumed", to))
        }
    }
    for (basis, words) in [("estimated", TurnoverWords.estimated), ("known", TurnoverWords.known)] {
      let cells = kinds.map { rows.row("", $0, basis) }
      guard cells.contains(where: { $0 != nil }), basis != "known" || showsKnown else { continue }
      lines.append([Cell(words[language])] + cells.map { cell($0, $0) })
    }
    let totals = kinds.map { kind in
      rows.row("", kind, "assumed", TurnoverRows.ranges[0].0).map {
        kind == TurnoverRows.seats
          ? speaker.cell(people: rows.total($0)) : Cell(rows.total($0), language)
      } ?? .none
    }
    return Grid(
      id: "tabell-omsattning", caption: TurnoverWords.caption[language],
      columns: [Grid.Column(TurnoverWords.supposed[language])]
        + kinds.map { Grid.Column(TurnoverWords.measure($0)[language], isNumber: true) },
      cells: lines + [[Cell(TurnoverWords.today[language])] + totals],
      footnote: TurnoverWords.reading[language])
  }

  /// By organisation, at 10–20 %; in the board edition without those of fewer than five people.
  fileprivate func organisations(_ rows: TurnoverRows) -> Grid? {
    let language = speaker.language
    let (from, to) = TurnoverRows.ranges[1]
    var subjects: [String] = []
    var hidden: Set<String> = []
    for (row, subject) in rows.of.enumerated() where !subject.isEmpty {
      // With fewer than five people, a number would be about somebody in particular.
      if speaker.edition == .board, rows.people(row) < smallestGroup {
        hidden.insert(subject)
      } else if !subjects.contains(subject) {
        subjects.append(subject)
      }
    }
    // What a rate takes of an organisation's seats would give back how many it has.
    let kinds = rows.kinds.filter { speaker.edition == .annex || $0 != TurnoverRows.seats }
    guard !subjects.isEmpty, !kinds.isEmpty else { return nil }
    func cell(_ subject: String, _ kind: String) -> Cell {
      guard let low = rows.row(subject, kind, "assumed", from),
        let high = rows.row(subject, kind, "assumed", to)
      else { return .none }
      let total = rows.total(low)
      if speaker.edition == .board, total < smallestGroup {
        return Cell(TurnoverWords.few[language])
      }
      // Assumed shares bear no decimals.
      let ends = [low, high].map { rows.expected($0).shown(language, decimals: 0) }
      return Cell(
        (ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")) + " / "
          + total.shown(language))
    }
    return Grid(
      id: "tabell-omsattning-organisationer",
      caption: TurnoverWords.byOrganisation(from, to)[language],
      columns: [Grid.Column(TurnoverWords.subject[language])]
        + kinds.map { Grid.Column(TurnoverWords.ownMeasure($0)[language], isNumber: true) },
      cells: subjects.map { subject in
        [Cell(speaker.register.organisation(subject))] + kinds.map { cell(subject, $0) }
      },
      footnote: TurnoverWords.cells[language]
        + (hidden.isEmpty ? "" : " " + TurnoverWords.hidden(hidden.count)[language]))
  }

  /// How many are left after some years, by level.
  fileprivate func leaving(_ sheet: Sheet) -> Grid {
    let language = speaker.language
    let levels = sheet.texts(.level)
    let years = Set(sheet.wholes(.years).compactMap(\.self)).sorted()
    var order: [String] = []
    for (row, level) in levels.enumerated() where !order.contains(level) {
      let isSmall = (sheet.number(.spans, row) ?? 0) < Double(smallestGroup)
      if speaker.edition == .annex || !isSmall { order.append(level) }
    }
    return Grid(
      id: "tabell-kvar", caption: TurnoverWords.leavingCaption[language],
      columns: [
        Grid.Column(TurnoverWords.level[language]),
        Grid.Column(TurnoverWords.spans[language], isNumber: true),
        Grid.Column(TurnoverWords.events[language], isNumber: true),
        Grid.Column(TurnoverWords.rate[language], isNumber: true),
      ] + years.map { Grid.Column(TurnoverWords.after($0)[language], isNumber: true) },
      cells: order.map { level in
        let own = levels.indices.filter { levels[$0] == level }
        let first = own[0]
        return [
          Cell(
            level.isEmpty ? TurnoverWords.noLevel[language] : cellText(level, .level, nil, language)
          ),
          people(sheet, .spans, first), people(sheet, .events, first),
          sheet.number(.rate, first).map { Cell(share: $0, language) }
            ?? Cell(TurnoverWords.tooFew[language]),
        ]
          + years.map { year in
            guard let row = own.first(where: { sheet.number(.years, $0) == Double(year) }),
              let left = sheet.number(.left, row),
              let low = sheet.number(.lowClustered, row),
              let high = sheet.number(.highClustered, row)
            else { return Cell.none }
            return Cell(
              left.percent(language) + " (" + (low * 100).shown(language, decimals: 0) + "–"
                + (high * 100).shown(language, decimals: 0) + ")")
          }
      }, footnote: TurnoverWords.leavingReading[language])
  }
}
