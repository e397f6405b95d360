// Key players: which few people the contact between networks rests on together.

import Findings
import Text

extension SectionWriter {
  static let keyPlayers = SectionWriter(
    id: "nyckelpersoner",
    title: Localised(
      swedish: "Personer som tillsammans betyder mest", english: "People who matter most together"),
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
      // Links are whole; the other measures are shares.
      let decimals = measures[first] == "links" ? 0 : 3
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
        measures[first] == "reach"
          ? .none : Cell(before[first] ?? 0, language, decimals: decimals),
        Cell(values[first] ?? 0, language, decimals: decimals),
        measures[first] == "reach" || members.isEmpty ? .none : Cell(lost[first] ?? 0, language),
        methods[first] == "exact"
          ? Cell(String.proven[language])
          : bounds[first].map { Cell($0, language, decimals: decimals) } ?? .none,
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
      "Tabellen visar för varje mått den grupp som tillsammans betyder mest om dess platser blir vakanta "
      + "samtidigt. De som betyder mest var för sig behöver inte vara desamma. Fragmentering är andelen par av "
      + "nätverk som inte når varandra. Avståndsviktad fragmentering räknar också in längre vägar (1 minus "
      + "medelvärdet av 1/avstånd). Avståndsviktad räckvidd är medelvärdet av 1 för de egna nätverken, 1/2 för "
      + "nätverk ett steg bort, 1/3 för nätverk två steg bort och så vidare. Måtten gäller hur platserna är fördelade, "
      + "inte hur uppdragen sköts (Borgatti 2006).",
    english:
      "For each measure, the table shows the group that together matters most if its seats fall vacant at "
      + "once. Those who matter most one by one need not be the same. Fragmentation is the share of pairs of "
      + "networks that cannot reach each other. Distance-weighted fragmentation also counts longer paths (1 minus "
      + "the mean of 1/distance). Distance-weighted reach is the mean of 1 for a person's own networks, 1/2 for "
      + "networks one step away, 1/3 for networks two steps away, and so on. The measures are of how seats are "
      + "distributed, not of how anybody does their work (Borgatti 2006).")
  fileprivate static let caption = Localised(
    swedish: "Grupper som tillsammans betyder mest", english: "Groups that matter most together")
  fileprivate static let what = Localised(swedish: "Mått", english: "Measure")
  fileprivate static let who = Localised(swedish: "Personer", english: "People")
  fileprivate static let now = Localised(swedish: "I dag", english: "Today")
  fileprivate static let then = Localised(
    swedish: "Utan dem (räckvidd: med dem)", english: "Without them (reach: with them)")
  fileprivate static let links = Localised(swedish: "Brutna kontakter", english: "Broken links")
  fileprivate static let nobody = Localised(
    swedish: "ingen grupp ändrar värdet", english: "no group changes the value")
  fileprivate static let bound = Localised(swedish: "Gräns", english: "Bound")
  fileprivate static let proven = Localised(swedish: "bevisat", english: "proven")
  fileprivate static let all = Localised(
    swedish: "Bevisat: ingen annan grupp av samma storlek ger mer.",
    english: "Proven: no other group of the same size has a greater effect.")
  fileprivate static let tried = Localised(
    swedish:
      "Bevisat: ingen annan grupp av samma storlek ger mer. I övriga rader står den grupp som ger mest bland de "
      + "prövade, och under Gräns det värde som ingen grupp kan passera.",
    english:
      "Proven: no other group of the same size has a greater effect. The other rows show the best of the groups "
      + "tried, and under Bound the value that no group can pass.")

  fileprivate static let uncounted = Localised(
    swedish: " (om andra grupper är lika är inte räknat)",
    english: " (whether other groups are equal has not been counted)")

  fileprivate static func more(_ others: Int, isAll: Bool) -> Localised<String> {
    let few = others == 1 && isAll
    return Localised(
      swedish: few
        ? " (en grupp till är lika)"
        : " (\(isAll ? "" : "minst ")\(others.shown(.swedish)) grupper till är lika)",
      english: few
        ? " (one more group is equal)"
        : " (\(isAll ? "" : "at least ")\(others.shown(.english)) more groups are equal)")
  }

  fileprivate static func measure(_ name: String) -> Localised<String> {
    switch name {
    case "links":
      Localised(swedish: "Kontakter mellan nätverk", english: "Links between networks")
    case "fragmentation": Localised(swedish: "Fragmentering", english: "Fragmentation")
    case "distance_fragmentation":
      Localised(
        swedish: "Avståndsviktad fragmentering", english: "Distance-weighted fragmentation")
    case "reach":
      Localised(swedish: "Avståndsviktad räckvidd", english: "Distance-weighted reach")
    default: Localised(name)
    }
  }
}
