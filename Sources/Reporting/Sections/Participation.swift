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
    swedish: "Så fördelar sig platserna i nätverken på organisationerna, mot hur många som väntas "
      + "och mot folkmängden. Timmar räknas bara för nätverk där mötestiden är känd, "
      + "och som om alla möten besöks.",
    english:
      "How the seats in the networks are spread over the organisations, against how many are "
      + "expected and against population. Hours are counted only for networks whose meeting time is "
      + "known, and as if all meetings are attended.")
  fileprivate static let caption = Localised(
    swedish: "Organisationernas platser, flest först", english: "Seats by organisation")
  fileprivate static let peopleCaption = Localised(
    swedish: "De tjugo som lägger mest tid", english: "The twenty with most")

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
          "Underlaget säger inte hur många platser som väntas (seats.csv saknas). Alla behöver inte "
          + "vara med överallt, så ingen sägs saknas någonstans.",
        english:
          "The input does not tell how many seats are expected (there is no seats.csv). Not all need "
          + "to be everywhere, so nobody is said to be missing anywhere.")
    }
    let rest =
      unstated == 0
      ? Localised("")
      : Localised(
        swedish: " I \(unstated) är inget angivet, och där sägs ingen saknas.",
        english: " In \(unstated) nothing is stated, and there nobody is said to be missing.")
    return Localised(
      swedish: "Väntade platser kommer från seats.csv i \(seats) nätverk och från värdens "
        + "medlemmar i \(host).\(rest.swedish)",
      english:
        "Expected seats come from seats.csv in \(seats) networks and from the members of the "
        + "host in \(host).\(rest.english)")
  }

  fileprivate static let noSizes = Localised(
    swedish: "Små och stora jämförs inte: folkmängd är känd för färre än fyra organisationer.",
    english: "Small and large are not compared: population is known for fewer than four.")

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
        en[2].map { "against the expected seats \($0)" }, en[3].map { "against population \($0)" },
      ]
      .compactMap(\.self).listed(" and "))
    func rest(_ text: String) -> String { text.isEmpty ? "" : ", " + text }
    return Localised(
      swedish:
        "Ginikoefficienten för platserna är \(sv[0] ?? "–") (rättad för få organisationer "
        + "\(sv[1] ?? "–"))\(rest(against.swedish)). 0 är helt jämnt, 1 att en har allt.",
      english:
        "The Gini coefficient of the seats is \(en[0] ?? "–") (corrected for few "
        + "\(en[1] ?? "–"))\(rest(against.english)). 0 is quite even, 1 is that one has all.")
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
        english: " \(count) have \(over), which is far beyond the usual (Tukey's fence)."
      )[language]
    }
    // Half have at most the median, and of seats at most the whole number below it.
    let half = isHours ? median : median.rounded(.down)
    return Localised(
      swedish: "Hälften av dem som sitter i nätverken har högst "
        + "\(half.limit(.swedish)) \(unit.swedish). Tiondelen med mest bär "
        + "\(top.percent(.swedish)) av allt.\(far(.swedish))",
      english: "Half of those who sit in the networks have at most "
        + "\(half.limit(.english)) \(unit.english). The tenth with most carries "
        + "\(top.percent(.english)) of it all.\(far(.english))")
  }

  /// What those have who carry far more than others: more than the fence, and at least twice the median. Seats
  /// are whole, so the least number of them is told.
  private static func beyond(
    _ fence: Double, twice: Double, isHours: Bool
  ) -> Localised<String> {
    let isMore = isHours && fence >= twice
    let least =
      isHours ? Swift.max(fence, twice) : Swift.max(fence.rounded(.down) + 1, twice.rounded(.up))
    return Localised(
      swedish: (isMore ? "mer än " : "minst ") + least.limit(.swedish),
      english: (isMore ? "more than " : "at least ") + least.limit(.english))
  }
}
