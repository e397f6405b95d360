// Whether ties stay within fields, levels and organisations, and how sure the ranks are.

import Findings
import Text

extension SectionWriter {
  static let mixing = SectionWriter(
    id: "blandning",
    title: Localised(
      swedish: "Kontakter inom och mellan grupper",
      english: "Links within and between groups"),
    tells: [.mixing], restsOnClasses: true
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.mixing), case .text(let of)? = sheet[.of],
      case .text(let attribute)? = sheet[.attribute], case .real(let index)? = sheet[.eI],
      index.contains(where: { $0 != nil })
    else { return [] }
    let draws = sheet.wholes(.permutations)
    let verdicts = sheet.texts(.verdict)
    let named = Sheet(
      .mixing,
      [
        Sheet.Column(
          .mixingCase,
          .text(of.indices.map { String.mixed(of[$0], attribute[$0])[language] }))
      ]
        + sheet.columns.filter { ![Column.of, .attribute, .verdict].contains($0.declared) }.map {
          $0.declared == .expected ? Sheet.Column(.expectedEI, $0.values) : $0
        }
        + [
          Sheet.Column(
            .chanceVerdict,
            .text(
              verdicts.enumerated().map { row, word in
                Verdict(rawValue: word)?.words(draws: draws[row] ?? 0)[language] ?? ""
              }))
        ])
    let grid = maker.grid(
      named, id: "tabell-blandning", caption: String.mixingCaption,
      columns: [
        .mixingCase, .eI, .expectedEI, .tiesWithin, .expectedWithin, .p, .q,
        .chanceVerdict, .assortativity,
      ],
      by: nil)
    return [.paragraph(String.mixingLead[language]), .table(grid)]
  }

  /// The board edition shows networks; the annex people as well.
  static let stability = SectionWriter(
    id: "rangernas-sakerhet",
    title: Localised(swedish: "Så säker är ordningen", english: "How certain the ranks are"),
    tells: [.stability]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.stability), case .text(let of)? = sheet[.of],
      case .text(let ids)? = sheet[.id], case .real(let missing)? = sheet[.missing],
      case .whole(let resamples)? = sheet[.resamples], case .whole(let ranks)? = sheet[.rank],
      case .whole(let low)? = sheet[.low], case .whole(let high)? = sheet[.high]
    else { return [] }
    let shares = Set(missing.compactMap(\.self)).sorted()
    func grid(_ side: String, _ caption: Localised<String>, _ name: (String) -> String) -> Grid {
      var rows: [String: [Int]] = [:]
      var order: [String] = []
      for row in of.indices where of[row] == side {
        if rows[ids[row]] == nil { order.append(ids[row]) }
        rows[ids[row], default: []].append(row)
      }
      return Grid(
        id: "tabell-ranger-\(side)", caption: caption[language],
        columns: [
          Grid.Column((side == "people" ? Column.person : .network).title[language]),
          Grid.Column(String.place[language], isNumber: true),
        ]
          + shares.map { Grid.Column(String.missing($0)[language], isNumber: true) },
        cells: order.map { id in
          let own = rows[id] ?? []
          let first = own.first.flatMap { ranks[$0] }.map { Cell($0, language) } ?? .none
          return [Cell(name(id)), first]
            + shares.map { share in
              guard let row = own.first(where: { missing[$0] == share }), let a = low[row],
                let b = high[row]
              else { return Cell.none }
              return a == b
                ? Cell(a, language) : Cell("\(a.shown(language))–\(b.shown(language))")
            }
        })
    }
    let networks = grid("networks", String.networkRanks) { maker.speaker.register.network($0) }
    var blocks: [Block] = [
      .paragraph(String.stabilityLead(resamples.compactMap(\.self).max() ?? 0)[language])
    ]
    if !networks.cells.isEmpty { blocks.append(.table(networks)) }
    if maker.speaker.edition == .annex {
      let people = grid("people", String.peopleRanks) {
        maker.speaker.text(Phrase([.person(id: $0)]))
      }
      if !people.cells.isEmpty { blocks.append(.table(people)) }
    }
    return blocks.count > 1 ? blocks : []
  }
}

// MARK: Wording

extension String {
  fileprivate static func mixed(_ of: String, _ attribute: String) -> Localised<String> {
    switch (of, attribute) {
    case ("networks", "field"):
      Localised(swedish: "Nätverk efter område", english: "Networks by field")
    case ("networks", _):
      Localised(swedish: "Nätverk efter nivå", english: "Networks by level")
    case (_, "organisation"):
      Localised(swedish: "Personer efter organisation", english: "People by organisation")
    default: Localised(swedish: "Personer efter nivå", english: "People by level")
    }
  }

  fileprivate static let mixingCaption = Localised(
    swedish: "Kontakter inom och mellan grupper, mot slumpen",
    english: "Links within and between groups, against chance")
  fileprivate static let mixingLead = Localised(
    swedish:
      "E–I-indexet är kontakter mellan grupper minus kontakter inom grupper, delat med alla: −1 när alla är "
      + "inom, 1 när alla är mellan. Värdet beror på hur stora grupperna är och jämförs därför med slumpvisa "
      + "bemanningar. Antalet kontakter inom grupperna prövas åt båda håll; q är p rättat för alla prövningar "
      + "i rapporten. För personer bedöms inget: vilka som möts följer av hur nätverken är bildade.",
    english:
      "The E–I index is links between groups minus links within groups, divided by all links: −1 when all are "
      + "within, 1 when all are between. It depends on the sizes of the groups, so it is compared with random "
      + "staffings. The number of links within groups is tested, two-sided; q is p corrected for all tests in "
      + "the report. Nothing is judged for people: who meets whom follows from how the networks are formed."
  )

  fileprivate static let place = Localised(swedish: "Ordning", english: "Rank")
  fileprivate static func missing(_ share: Double) -> Localised<String> {
    let percent = Int((share * 100).rounded())
    return Localised(swedish: "\(percent) % saknas", english: "\(percent)% missing")
  }
  fileprivate static let networkRanks = Localised(
    swedish: "De tio nätverk som binder samman mest, och hur säker ordningen är",
    english: "The ten networks with the highest betweenness, and how certain their rank is")
  fileprivate static let peopleRanks = Localised(
    swedish: "De tio personer som binder samman mest, och hur säker ordningen är",
    english: "The ten people with the highest betweenness, and how certain their rank is")
  fileprivate static func stabilityLead(_ resamples: Int) -> Localised<String> {
    Localised(
      swedish:
        "Tabellerna visar hur ordningen ändras om listorna inte är fullständiga. En andel av platserna har "
        + "tagits bort på måfå, \(resamples.shown(.swedish)) gånger för varje andel, och måttet har räknats om. "
        + "Intervallet täcker nio fall av tio. Där intervallen överlappar är ordningen osäker.",
      english:
        "The tables show how the ranks change if the lists are not complete. A share of the seats was "
        + "left out at random, \(resamples.shown(.english)) times for each share, and the measure was computed "
        + "again. The interval covers nine cases in ten. Where intervals overlap, the order is uncertain."
    )
  }
}
