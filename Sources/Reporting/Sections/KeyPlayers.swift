// Key players: which few people the contact between networks rests on together.

import Findings
import Text

extension SectionWriter {
  static let keyPlayers = SectionWriter(
    id: "nyckelpersoner",
    title: Localised(
      swedish: "Vilka få personer kontakten vilar på", english: "The few whom contact rests on"),
    tells: [.keyPlayers]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.keyPlayers), let grid = maker.keyPlayers(sheet) else {
      return []
    }
    return [.paragraph(String.lead[language]), .table(grid)]
  }
}

extension GridMaker {
  fileprivate func keyPlayers(_ sheet: Sheet) -> Grid? {
    let language = speaker.language
    guard case .text(let measures)? = sheet[.measure], case .whole(let sizes)? = sheet[.size],
      case .text(let people)? = sheet[.person], case .real(let values)? = sheet[.value],
      case .real(let before)? = sheet[.before], case .whole(let lost)? = sheet[.lostLinks],
      case .whole(let equal)? = sheet[.equalSets], case .text(let methods)? = sheet[.method],
      case .real(let bounds)? = sheet[.bound],
      case .whole(let least)? = sheet[.equalSetsLeast]
    else { return nil }
    var rows: [[Cell]] = []
    var first = 0
    var isTried = false
    let names = ["links", "fragmentation", "distance_fragmentation", "reach"].map {
      String.measure($0)[language]
    }
    while first < measures.count {
      let last =
        measures[first...].indices.last { row in
          measures[first...row].allSatisfy { $0 == measures[first] }
            && sizes[first...row].allSatisfy { $0 == sizes[first] }
        } ?? first
      let members = people[first...last].filter { !$0.isEmpty }
        .map { speaker.text(Phrase([.person(id: $0)])) }
      isTried = isTried || methods[first] != "exact"
      let others = (equal[first] ?? least[first] ?? 1) - 1
      let isAll = equal[first] != nil
      rows.append([
        Cell(String.measure(measures[first])[language]),
        Cell(
          members.isEmpty
            ? String.nobody[language]
            : members.joined(separator: "; ")
              + (others > 0
                ? String.more(others, isAll: isAll)[language]
                : !isAll && methods[first] == "exact" ? String.uncounted[language] : "")),
        measures[first] == "reach" ? .none : Cell(before[first] ?? 0, language),
        Cell(values[first] ?? 0, language),
        measures[first] == "reach" || members.isEmpty ? .none : Cell(lost[first] ?? 0, language),
        methods[first] == "exact"
          ? Cell(String.proven[language]) : bounds[first].map { Cell($0, language) } ?? .none,
      ])
      first = last + 1
    }
    // Measure by measure, then by size.
    let order = rows.indices.sorted {
      (names.firstIndex(of: rows[$0][0].text) ?? 0, $0) < (
        names.firstIndex(of: rows[$1][0].text) ?? 0, $1
      )
    }
    rows = order.map { rows[$0] }
    return Grid(
      id: "tabell-nyckelpersoner", caption: String.caption[language],
      columns: [
        Grid.Column(String.what[language]), Grid.Column(String.who[language]),
        Grid.Column(String.now[language], isNumber: true),
        Grid.Column(String.then[language], isNumber: true),
        Grid.Column(String.links[language], isNumber: true),
        Grid.Column(String.bound[language], isNumber: true),
      ], cells: rows,
      footnote: (isTried ? String.tried : String.all)[language])
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish:
      "De som var för sig betyder mest är inte alltid de som tillsammans betyder mest, och de som håller flest "
      + "förbindelser är inte alltid de som håller avstånden korta. Tabellen visar därför för varje mått sin grupp: "
      + "vilkas uppdrag som, om de blir vakanta samtidigt, bryter flest förbindelser mellan nätverk eller splittrar "
      + "dem mest, och vilka som tillsammans når flest nätverk. Splittring är andelen par av nätverk "
      + "utan väg mellan sig; glesning räknar också längre vägar (1 minus medelvärdet av 1/avstånd). Räckvidd "
      + "är medelvärdet av 1 för egna nätverk, 1/2 för nästa, 1/3 för nästa igen. Måtten gäller hur uppdragen "
      + "är fördelade, inte hur de sköts.",
    english:
      "Those who matter most one by one are not always those who matter most together, and those who keep up most "
      + "links are not always those who keep distances short. So the table shows a group for each measure: whose "
      + "assignments, should they fall vacant at once, break most links between networks or split them most, and "
      + "who together reach most networks. Splitting is the share of pairs of networks with no "
      + "way between them; thinning also counts longer ways (1 minus the mean of 1/distance). Reach is the "
      + "mean of 1 for networks of their own, 1/2 for the next, 1/3 for the next again. The measures are of "
      + "how assignments are spread, not of how they are carried out.")
  fileprivate static let caption = Localised(
    swedish: "Grupper som tillsammans betyder mest", english: "Groups that matter most together")
  fileprivate static let what = Localised(swedish: "Mått", english: "Measure")
  fileprivate static let who = Localised(swedish: "Personer", english: "People")
  fileprivate static let now = Localised(swedish: "I dag", english: "Today")
  fileprivate static let then = Localised(
    swedish: "Utan dem (räckvidd: med)", english: "Without them (reach: with)")
  fileprivate static let links = Localised(swedish: "Brutna förbindelser", english: "Links broken")
  fileprivate static let nobody = Localised(
    swedish: "ingen grupp ändrar värdet", english: "no group changes the value")
  fileprivate static let bound = Localised(swedish: "Gräns", english: "Bound")
  fileprivate static let proven = Localised(swedish: "bevisat", english: "proven")
  fileprivate static let all = Localised(
    swedish: "Bevisat: ingen annan grupp av samma storlek går längre.",
    english: "Proven: no other group of the size goes further.")
  fileprivate static let tried = Localised(
    swedish:
      "Bevisat: ingen annan grupp av samma storlek går längre. I övriga rader står den bästa av de grupper som har "
      + "prövats, och under Gräns det värde som ingen grupp kan passera.",
    english:
      "Proven: no other group of the size goes further. The other rows have the best of the groups tried, and under "
      + "Bound the value that no group can pass.")

  fileprivate static let uncounted = Localised(
    swedish: " (om andra grupper är lika har inte räknats)",
    english: " (whether others are equal has not been counted)")

  fileprivate static func more(_ others: Int, isAll: Bool) -> Localised<String> {
    let few = others == 1 && isAll
    return Localised(
      swedish: few
        ? " (en grupp till är lika)"
        : " (\(isAll ? "" : "minst ")\(others.shown(.swedish)) grupper till är lika)",
      english: few
        ? " (one more group is equal)"
        : " (\(isAll ? "" : "at least ")\(others.shown(.english)) more are equal)")
  }

  fileprivate static func measure(_ name: String) -> Localised<String> {
    switch name {
    case "links":
      Localised(swedish: "Förbindelser mellan nätverk", english: "Links between networks")
    case "fragmentation": Localised(swedish: "Splittring", english: "Splitting")
    case "distance_fragmentation": Localised(swedish: "Glesning", english: "Thinning")
    case "reach": Localised(swedish: "Räckvidd", english: "Reach")
    default: Localised(name)
    }
  }
}
