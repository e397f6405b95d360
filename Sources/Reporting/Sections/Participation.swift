// Participation: seats against what is expected, and the load of those who sit.

import Findings
import Text

extension SectionWriter {
  static let participation = SectionWriter(
    id: "deltagande", title: Localised(swedish: "Deltagande", english: "Participation"),
    tells: [.participation, .participationMeasures, .participationPeople]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.participation),
      let measures = Measures(material.sheet(.participationMeasures))
    else { return [] }
    let isBoard = maker.speaker.edition == .board
    let hasHours = sheet.reals(.hoursPerYear).contains { ($0 ?? 0) > 0 }
    let grid = maker.grid(
      sheet, id: "tabell-deltagande", caption: String.caption,
      columns: [
        .organisation, .seats, .expectedSeats, .shareOfSeats, .shareOfPopulation,
        .unfilledSeats, .representedIn, .vacantSeats,
      ].filter { sheet[$0]?.holdsAnything ?? false } + (hasHours ? [.hoursPerYear] : []),
      by: .seats, limit: isBoard ? 35 : nil)
    var blocks: [Block] = [
      .paragraph(String.lead[language] + " " + String.basis(measures)[language])
    ]
    blocks += material.charts(in: "deltagande")
    blocks.append(.table(grid))
    if isBoard { blocks.append(.paragraph(PageWords.rounded[language])) }
    // The same sentence as in the findings, so that the two cannot differ.
    let sizes = material.findings.first { $0.kind == "small_against_large" }
      .map { maker.speaker.text($0.fact) }
    blocks.append(
      .list(
        [
          String.evenness(measures)?[language], sizes ?? String.noSizes[language],
          String.load(measures, maker.speaker)?[language],
        ].compactMap(\.self)))
    if !isBoard, let people = material.sheet(.participationPeople) {
      blocks.append(.table(maker.load(people)))
    }
    return blocks
  }
}

extension GridMaker {
  /// Those who carry most, by name: the annex only.
  fileprivate func load(_ people: Sheet) -> Grid {
    let hasHours = people.reals(.hoursPerYear).contains { $0 != nil }
    return grid(
      people.naming(.person, speaker), id: "tabell-tid", caption: String.peopleCaption,
      columns: [.person, .seats, .hoursPerYear], by: hasHours ? .hoursPerYear : .seats,
      limit: 20)
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish: "Organisationernas platser i nätverken jämförs med hur många som väntas och med "
      + "folkmängden. Timmar räknas bara för nätverk där mötestiden är känd, och som om alla möten "
      + "besöks.",
    english:
      "The organisations' seats in the networks are compared with how many are expected and with "
      + "population. Hours are counted only for networks whose meeting time is known, and as if all "
      + "meetings were attended.")
  fileprivate static let caption = Localised(
    swedish: "Organisationernas platser, flest först", english: "Seats by organisation")
  fileprivate static let peopleCaption = Localised(
    swedish: "De tjugo som har mest", english: "The twenty with most")

  /// Where the expected seats come from.
  fileprivate static func basis(_ measures: Measures) -> Localised<String> {
    let (seats, host, unstated) = (
      measures.count(.expectedBySeats), measures.count(.expectedByHost),
      measures.count(.expectedUnstated)
    )
    if host == 0, unstated == 0 {
      return Localised(
        swedish: "Väntade platser kommer från seats.csv.",
        english: "Expected seats come from seats.csv.")
    }
    if seats == 0, host == 0 {
      return Localised(
        swedish:
          "Listorna säger inte hur många platser som väntas (seats.csv saknas). Alla behöver inte "
          + "vara med överallt, så ingen räknas som saknad.",
        english:
          "The lists do not say how many seats are expected (there is no seats.csv). Not all need "
          + "to be everywhere, so nobody is counted as missing.")
    }
    let rest =
      unstated == 0
      ? Localised("")
      : Localised(
        swedish:
          " För \(unstated.inWords(.swedish, isNeuter: true)) nätverk är inget angivet, och där räknas ingen som saknad.",
        english:
          """
          \u{20}For \(unstated.inWords(.english)) \(unstated == 1 ? "network" : "networks") nothing is stated, \
          and nobody is counted as missing there.
          """
      )
    return Localised(
      swedish:
        "Väntade platser är angivna i seats.csv för \(seats.inWords(.swedish, isNeuter: true)) nätverk, "
        + "och är en för varje part i värdsamarbetet för \(host.inWords(.swedish, isNeuter: true)).\(rest.swedish)",
      english:
        "Expected seats are stated in seats.csv for \(seats.inWords(.english)) networks, and are one for "
        + "each party of the hosting collaboration for \(host.inWords(.english)).\(rest.english)")
  }

  fileprivate static let noSizes = Localised(
    swedish: "Små och stora jämförs inte: folkmängd är känd för färre än fyra organisationer.",
    english:
      "Small and large are not compared: population is known for fewer than four organisations.")

  fileprivate static func evenness(_ measures: Measures) -> Localised<String>? {
    guard let gini = measures[.gini] else { return nil }
    func numbers(_ language: Language) -> [String?] {
      [
        gini, measures[.giniCorrected], measures[.giniExpected], measures[.giniPopulation],
      ].map { $0?.shown(language, decimals: 2) }
    }
    let (sv, en) = (numbers(.swedish), numbers(.english))
    // Against expected seats only where somebody has stated them.
    let against = Localised(
      swedish: [
        sv[2].map { "mot de väntade platserna \($0)" }, sv[3].map { "mot folkmängden \($0)" },
      ]
      .compactMap(\.self).listed(" och "),
      english: [
        en[2].map { "against expected seats \($0)" }, en[3].map { "against population \($0)" },
      ]
      .compactMap(\.self).listed(" and "))
    func rest(_ text: String) -> String { text.isEmpty ? "" : ", " + text }
    return Localised(
      swedish:
        "Ginikoefficienten för platserna är \(sv[0] ?? "–") (rättad för få organisationer "
        + "\(sv[1] ?? "–"))\(rest(against.swedish)). Vid 0 har alla lika många, vid 1 har en alla.",
      english:
        "The Gini coefficient of the seats is \(en[0] ?? "–") (corrected for few organisations "
        + "\(en[1] ?? "–"))\(rest(against.english)). At 0 all have equally many, at 1 one has all.")
  }

  fileprivate static func load(
    _ measures: Measures, _ speaker: Speaker
  ) -> Localised<String>? {
    guard let top = measures[.shareOfTopTenth], let median = measures[.loadMedian] else {
      return nil
    }
    let isHours = measures[.loadIsHours] == 1
    let unit = Localised(
      swedish: isHours ? "timmar om året" : "platser", english: isHours ? "hours a year" : "seats")
    func far(_ language: Language) -> String {
      guard let fence = measures[.loadFence] else { return "" }
      let count = Speaker(speaker.register, speaker.edition, language)
        .text("\(people: measures.count(.peopleAboveFence))")
      let over = String.beyond(fence, twice: 2 * median, isHours: isHours)[language]
      return Localised(
        swedish: " \(count) har \(over), vilket är långt över det vanliga (Tukeys gräns).",
        english: " \(count) have \(over), which is far above the usual (Tukey's fence)."
      )[language]
    }
    // Half have at most the median, and of seats at most the whole number below it.
    let half = isHours ? median : median.rounded(.down)
    return Localised(
      swedish: "Hälften av dem som sitter i nätverken har högst "
        + "\(half.limit(.swedish)) \(unit.swedish). Den tiondel som har mest står för "
        + "\(top.percent(.swedish)) av \(isHours ? "tiden" : "platserna").\(far(.swedish))",
      english: "Half of those who sit in the networks have at most "
        + "\(half.limit(.english)) \(unit.english). The tenth with most accounts for "
        + "\(top.percent(.english)) of the \(isHours ? "time" : "seats").\(far(.english))")
  }

  /// What those have who carry far more than others: more than the fence, and at least twice the median. Seats
  /// are whole, so the least number of them is told.
  private static func beyond(
    _ fence: Double, twice: Double, isHours: Bool
  ) -> Localised<String> {
    let isMore = isHours && fence >= twice
    let least =
      isHours ? Swift.max(fence, twice) : Swift.max(fence.rounded(.down) + 1, twice.rounded(.up))
    // The fence of hours lies between whole ones; a decimal of it tells nothing.
    let isWhole = least == least.rounded()
    return Localised(
      swedish: (isMore ? "mer än " : "minst ") + (isWhole ? "" : "omkring ")
        + least.shown(.swedish, decimals: 0),
      english: (isMore ? "more than " : "at least ") + (isWhole ? "" : "about ")
        + least.shown(.english, decimals: 0))
  }
}
