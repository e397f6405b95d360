// What is said of how costs are shared: keys that are not stated, and shares that are lacking or do not add up.

import Findings
import Roster
import Text

extension CostKeys {
  /// From more than so large a deviation from population on, 0–1, a collaboration is told of.
  package static let farOff = 0.02

  var findings: [Finding] {
    let keyless = roster.tells(.costKey) ? rows.filter(\.key.isEmpty) : []
    let single = rows.flatMap { row -> [Finding] in
      let id = id(row)
      var findings: [Finding] = []
      if let sum = row.sum, row.status == .over || row.status == .under {
        findings.append(.sharesDisagree(id, sum))
      }
      if row.status == .incomplete { findings.append(.sharesIncomplete(id, row)) }
      if row.key.isEmpty, !keyless.isEmpty, keyless.count <= Finding.mostSingle {
        findings.append(.noKey(id, row))
      }
      return findings
    }
    let off = rows.compactMap { row -> (id: String, deviation: Double)? in
      row.deviation.flatMap { $0 > Self.farOff ? (id(row), $0) : nil }
    }
    return single
      + (keyless.count > Finding.mostSingle ? [.noKeys(keyless.map(id), of: rows.count)] : [])
      + (off.count > Finding.mostSingle
        ? [.manyOffPopulation(off)] : off.map { .offPopulation($0.id, $0.deviation) })
  }

  private func id(_ row: Row) -> String { roster.collaborations[Int(row.collaboration)].id }
}

extension Finding {
  private static let meaning = Localised<Phrase>(
    swedish:
      "Att fördelningen är känd och godtagen räknas som en av nycklarna till ett långvarigt samarbete.",
    english:
      "Cost sharing that is known and accepted is considered one of the keys to lasting collaboration."
  )
  private static let stateKey = Localised<Phrase>(
    swedish:
      "Kansliet skriver in hur kostnaden fördelas. Är det inte avtalat kommer parterna överens om det.",
    english:
      "The office enters how the cost is shared. Where that has not been agreed, the parties agree on it."
  )

  fileprivate static func sharesDisagree(_ id: String, _ sum: Double) -> Finding {
    Finding(
      kind: "shares_disagree", severity: .medium, subjects: [.collaboration(id)],
      measures: [Measure("difference", abs(sum - 1)), Measure("sum_of_shares", sum)],
      basis: .counted,
      fact: Localised(
        swedish:
          "Parternas andelar av kostnaden i \(collaboration: id) blir tillsammans \(percent: sum).",
        english:
          "The parties' shares of the cost of \(collaboration: id) add up to \(percent: sum)."
      ),
      meaning: meaning,
      action: Localised(
        swedish: "Kansliet jämför andelarna med avtalet och rättar listan.",
        english: "The office compares the shares with the agreement and corrects the list."))
  }

  fileprivate static func sharesIncomplete(_ id: String, _ row: CostKeys.Row) -> Finding {
    func known(_ language: Language) -> String {
      Localised(
        swedish: "\(row.given.inWords(.swedish)) av \(row.members.inWords(.swedish))",
        english: "\(row.given.inWords(.english)) of \(row.members.inWords(.english))")[language]
    }
    return Finding(
      kind: "shares_incomplete", severity: .low, subjects: [.collaboration(id)],
      measures: [Measure("missing", Double(row.members - row.given))],
      basis: .counted,
      fact: Localised(
        swedish: """
          I \(collaboration: id) är andelen av kostnaden känd för \(known(.swedish)) parter.
          """,
        english: """
          In \(collaboration: id) the share of the cost is known for \(known(.english)) parties.
          """),
      meaning: meaning,
      action: Localised(
        swedish: "Kansliet frågar parterna efter de andelar som saknas.",
        english: "The office asks the parties for the missing shares."))
  }

  fileprivate static func noKey(_ id: String, _ row: CostKeys.Row) -> Finding {
    Finding(
      kind: "no_cost_key", severity: .low, subjects: [.collaboration(id)],
      measures: [Measure("members", Double(row.members))],
      basis: .counted,
      fact: Localised(
        swedish: "Listan anger inte hur kostnaden för \(collaboration: id) fördelas.",
        english: "The list does not state how the cost of \(collaboration: id) is shared."),
      meaning: meaning, action: stateKey)
  }

  fileprivate static func noKeys(_ ids: [String], of all: Int) -> Finding {
    func list(_ language: Language) -> Phrase {
      .few(ids.map { "\(collaboration: $0)" }, language)
    }
    let count = ids.count
    return Finding(
      kind: "no_cost_key", severity: .low, subjects: ids.map { .collaboration($0) },
      tellsOf: count,
      measures: [Measure("collaborations", Double(count)), Measure("of", Double(all))],
      basis: .counted,
      fact: Localised(
        swedish: (count == all
          ? "Listan anger inte för något av \(all.inWords(.swedish)) samarbeten hur kostnaden fördelas: "
          : "För \(count.inWords(.swedish)) av \(all.inWords(.swedish)) samarbeten anger listan inte hur kostnaden fördelas: ")
          + list(.swedish) + ".",
        english: "For "
          + (count == all
            ? "none of \(all.inWords(.english)) collaborations does the list state"
            : "\(count.inWords(.english)) of \(all.inWords(.english)) collaborations the list does not state")
          + " how the cost is shared: " + list(.english) + "."),
      meaning: meaning, action: stateKey)
  }

  private static let recalculate = Localised<Phrase>(
    swedish:
      "Parterna räknar om andelarna efter aktuell folkmängd, eller skriver in vad de har avtalat.",
    english:
      "The parties recalculate the shares by current population, or enter what they have agreed.")

  /// The farthest off first.
  fileprivate static func manyOffPopulation(_ all: [(id: String, deviation: Double)]) -> Finding {
    let most = all.sorted { ($1.deviation, $0.id) < ($0.deviation, $1.id) }
    let count = all.count
    func list(_ language: Language) -> Phrase {
      .few(
        most.enumerated().map { place, one in
          let points = Int((100 * one.deviation).rounded()).inWords(language)
          let unit = Localised(swedish: " procentenheter", english: " percentage points")[language]
          return "\(collaboration: one.id) (\(points)\(place == 0 ? unit : ""))"
        }, language)
    }
    return Finding(
      kind: "shares_off_population", severity: .low, subjects: most.map { .collaboration($0.id) },
      tellsOf: count,
      measures: [
        Measure("collaborations", Double(count)),
        Measure("population_deviation", most.first?.deviation ?? 0),
      ],
      basis: .counted,
      fact: Localised(
        swedish:
          """
          I \(count.inWords(.swedish, isNeuter: true)) samarbeten som ska dela kostnaden efter folkmängd \
          avviker någon part från sin andel, mest i\u{20}
          """
            + list(.swedish) + ".",
        english:
          """
          In \(count.inWords(.english)) collaborations that are to share the cost by population, some party \
          deviates from its share, most in\u{20}
          """
            + list(.english) + "."),
      meaning: meaning, action: recalculate)
  }

  fileprivate static func offPopulation(_ id: String, _ deviation: Double) -> Finding {
    let points = Int((100 * deviation).rounded())
    return Finding(
      kind: "shares_off_population", severity: .low, subjects: [.collaboration(id)],
      measures: [Measure("population_deviation", deviation)],
      basis: .counted,
      fact: Localised(
        swedish: """
          Kostnaden för \(collaboration: id) ska delas efter folkmängd. Den part som avviker mest ligger \
          \(points.inWords(.swedish)) procentenheter från sin andel av folkmängden.
          """,
        english: """
          The cost of \(collaboration: id) is to be shared by population. The party that deviates most is \
          \(points.inWords(.english)) percentage points from its share of the population.
          """),
      meaning: meaning,
      action: recalculate)
  }
}
