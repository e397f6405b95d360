// How far the headline counts depend on rows that may be missing from the lists, or false in them.

import Findings
import Text

extension SectionWriter {
  static let headlineIntervals = SectionWriter(
    id: "talens-sakerhet",
    title: Localised(
      swedish: "Så mycket beror talen på listorna",
      english: "How far the numbers depend on the lists"
    ),
    tells: [.headlineIntervals]
  ) { material, maker in
    let language = maker.speaker.language
    guard let rows = IntervalRows(material) else { return [] }
    return [
      .paragraph(String.lead(rows.draws)[language]),
      .table(rows.grid(.missing, maker.speaker)), .table(rows.grid(.wrong, maker.speaker)),
      .note(String.limits[language]),
    ]
  }
}

extension Material {
  /// What the first page says of its counts; `nil` when nothing is known of them.
  func rowErrorLine(_ language: Language) -> String? {
    guard let rows = IntervalRows(self) else { return nil }
    let figures: [KeyFigure.Name] = [.soleLinkShare, .diagonalGaps]
    let told = figures.compactMap { figure -> Localised<String>? in
      guard let missing = rows.cell(figure, .missing, IntervalRows.told),
        let wrong = rows.cell(figure, .wrong, IntervalRows.told)
      else { return nil }
      return String.line(figure, missing, wrong)
    }
    guard !told.isEmpty else { return nil }
    return String.lineLead(IntervalRows.told)[language] + " "
      + told.map { $0[language] }.joined(separator: " ")
  }
}

extension Material {
  /// "27 % (23–31)": a figure if one row in ten were missing; empty where nothing is known of it.
  func missingRows(_ figure: KeyFigure.Name, _ language: Language) -> String {
    IntervalRows(self)?.cell(figure, .missing, IntervalRows.told)?.text(language) ?? ""
  }
}

/// The table of intervals, by figure, kind of error and share.
private struct IntervalRows {
  enum Kind: String {
    case missing
    case wrong = "false"
  }

  struct Interval {
    let isShare: Bool
    let value: Double
    let estimate: Double
    let low: Double
    let high: Double
    let direction: String

    func shown(_ number: Double, _ language: Language) -> Cell {
      isShare
        ? Cell(share: number, language) : Cell(number, language, decimals: 0)
    }

    /// "27 % (23–31)".
    func text(_ language: Language) -> String {
      let ends = isShare ? (low * 100, high * 100) : (low, high)
      return shown(estimate, language).text + " (" + ends.0.shown(language, decimals: 0) + "–"
        + ends.1.shown(language, decimals: 0) + ")"
    }
  }

  /// The share of wrong rows that the first page tells of.
  static let told = 0.1

  private let sheet: Sheet

  init?(_ material: Material) {
    guard let sheet = material.sheet(.headlineIntervals), sheet.rowCount > 0 else { return nil }
    self.sheet = sheet
  }

  var draws: Int { Int(sheet.number(.draws, 0) ?? 0) }

  func cell(_ figure: KeyFigure.Name, _ kind: Kind, _ share: Double) -> Interval? {
    for row in 0..<sheet.rowCount
    where sheet.text(.figure, row) == figure.text && sheet.text(.rows, row) == kind.rawValue
      && sheet.number(.share, row) == share
    {
      guard let value = sheet.number(.value, row), let estimate = sheet.number(.estimate, row),
        let low = sheet.number(.low, row), let high = sheet.number(.high, row)
      else { return nil }
      return Interval(
        isShare: figure == .soleLinkShare, value: value, estimate: estimate, low: low,
        high: high, direction: sheet.text(.direction, row))
    }
    return nil
  }

  func grid(_ kind: Kind, _ speaker: Speaker) -> Grid {
    let language = speaker.language
    var figures: [KeyFigure.Name] = []
    for figure in sheet.texts(.figure).map(KeyFigure.Name.init) where !figures.contains(figure) {
      figures.append(figure)
    }
    let shares = Set(sheet.reals(.share).compactMap(\.self)).sorted()
    return Grid(
      id: "tabell-tal-\(kind == .missing ? "saknas" : "fel")",
      caption: String.caption(kind == .missing)[language],
      columns: [
        Grid.Column(String.figure[language]), Grid.Column(String.now[language], isNumber: true),
      ]
        + shares.map { Grid.Column(String.share($0, kind == .missing)[language], isNumber: true) }
        + [Grid.Column(String.direction[language])],
      cells: figures.map { figure in
        let cells = shares.map { cell(figure, kind, $0) }
        let first = cells.compactMap(\.self).first
        let last = cells.compactMap(\.self).last
        return [
          Cell(String.name(figure)[language]),
          // An only seat is somebody's.
          first.map {
            figure == .soleSeats
              ? speaker.cell(people: Int($0.value)) : $0.shown($0.value, language)
          } ?? .none,
        ] + cells.map { $0.map { Cell($0.text(language)) } ?? .none }
          + [last.map { Cell(String.direction($0.direction)[language]) } ?? .none]
      })
  }
}

// MARK: Wording

extension String {
  fileprivate static func lead(_ draws: Int) -> Localised<String> {
    Localised(
      swedish:
        "Talen är räknade på listorna som de är. Tabellerna visar vad de skulle vara om rader "
        + "saknas, eller om personer som har slutat står kvar. Inom parentes: det intervall som rymmer nio fall "
        + "av tio (\(draws.shown(.swedish)) dragningar).",
      english:
        "The numbers are counted from the lists as they stand. The tables show what they would be if rows "
        + "are missing, or if people who have left are still listed. In brackets: the interval that holds "
        + "nine cases in ten (\(draws.shown(.english)) draws)."
    )
  }

  fileprivate static let limits = Localised(
    swedish: "Raderna antas saknas eller vara felaktiga på måfå. Om hela nätverk eller "
      + "organisationer saknas kan felet vara större.",
    english: "Rows are assumed to be missing or wrong at random. Where whole networks or "
      + "organisations are missing, the error may be larger.")
  fileprivate static let figure = Localised(swedish: "Tal", english: "Number")
  fileprivate static let now = Localised(swedish: "Enligt listorna", english: "From the lists")
  fileprivate static let direction = Localised(
    swedish: "Talet är då", english: "The number is then")

  fileprivate static func caption(_ isMissing: Bool) -> Localised<String> {
    isMissing
      ? Localised(swedish: "Om rader saknas i listorna", english: "If rows are missing")
      : Localised(
        swedish: "Om personer som har slutat står kvar i listorna",
        english: "If people who have left are still listed")
  }

  fileprivate static func share(_ share: Double, _ isMissing: Bool) -> Localised<String> {
    Localised(
      swedish: share.percent(.swedish) + (isMissing ? " saknas" : " är felaktiga"),
      english: share.percent(.english) + (isMissing ? " missing" : " wrong"))
  }

  fileprivate static func name(_ figure: KeyFigure.Name) -> Localised<String> {
    switch figure {
    case .soleLinkShare:
      Localised(
        swedish: "Andel kontakter mellan nätverk som går genom en enda person",
        english: "Share of links between networks that run through one person")
    case .soleLinks:
      Localised(
        swedish: "Kontakter genom en enda person", english: "Links through one person")
    case .diagonalGaps: Localised(swedish: "Diagonala luckor", english: "Diagonal gaps")
    case .soleSeats:
      Localised(
        swedish: "Platser där organisationen har en enda representant",
        english: "Seats that are the organisation's only one in the network")
    default: Localised(figure.text)
    }
  }

  fileprivate static func direction(_ word: String) -> Localised<String> {
    switch word {
    case "too_high": Localised(swedish: "för högt", english: "too high")
    case "too_low": Localised(swedish: "för lågt", english: "too low")
    default:
      Localised(swedish: "inom felmarginalen", english: "within the margin of error")
    }
  }

  fileprivate static func lineLead(_ share: Double) -> Localised<String> {
    Localised(
      swedish:
        "Talen beror på listorna. De ändras om \(share.percent(.swedish)) av raderna saknas, eller är "
        + "felaktiga för att personer har slutat.",
      english:
        "The numbers depend on the lists. They change if \(share.percent(.english)) of the rows are missing, "
        + "or are wrong because people have left.")
  }

  fileprivate static func line(
    _ figure: KeyFigure.Name, _ missing: IntervalRows.Interval, _ wrong: IntervalRows.Interval
  ) -> Localised<String> {
    func said(_ language: Language) -> String {
      let (a, b) = (missing.text(language), wrong.text(language))
      return switch (figure, language) {
      case (.soleLinkShare, .swedish):
        "Andel kontakter genom en enda person: \(a) om rader saknas, \(b) om rader är felaktiga."
      case (.soleLinkShare, .english):
        "Share of links through one person: \(a) if rows are missing, \(b) if rows are wrong."
      case (_, .swedish): "Diagonala luckor: \(a) om rader saknas, \(b) om rader är felaktiga."
      case (_, .english): "Diagonal gaps: \(a) if rows are missing, \(b) if rows are wrong."
      }
    }
    return Localised(swedish: said(.swedish), english: said(.english))
  }
}
